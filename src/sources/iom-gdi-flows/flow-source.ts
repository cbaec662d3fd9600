import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import { glimpse, headerOf } from '../read/glimpse.ts';
import type {
  DatasetDescriptor,
  Entry,
  FlowObservationInput,
  Place,
  ReleasePlan,
  Source,
  SourceFile,
  Stated,
} from '../source.ts';
import { type FlowTable, flowTableOf } from './flow-tables.ts';

export type Cells = Readonly<Record<string, string>>;

/** What a row of a table says beside period and count. Throws `BadFlow`. */
export type Said = Omit<
  FlowObservationInput,
  'scope' | 'series' | 'period' | 'periodKind' | 'calendar' | 'value' | 'status'
>;

export class BadFlow extends Error {
  readonly column: string;
  readonly value: string;
  constructor(column: string, value: string, reason: string) {
    super(reason);
    this.column = column;
    this.value = value;
  }
}

/** A word of a list, by the source's own; one that nobody has looked at is refused. */
export const wordOf = <T>(cells: Cells, column: string, words: Readonly<Record<string, T>>): T => {
  const text = (cells[column] ?? '').trim();
  if (!Object.hasOwn(words, text)) throw new BadFlow(column, text, `is none of ${Object.keys(words).join(', ')}`);
  return words[text] as T;
};

type Nationality = Pick<FlowObservationInput, 'nationality' | 'nationalityKind'>;
const own = (code: string): Place => ({ scheme: 'CODE', code });

/** A nationality by code. `OOO` is what the cleaners of the series put where they found none. */
export const nationalityOf = (cells: Cells, column = 'nat'): Nationality => {
  const code = (cells[column] ?? '').trim();
  if (code === '' || code === 'OOO') return { nationality: null, nationalityKind: 'UNKNOWN' };
  if (code === 'OOS') return { nationality: own(code), nationalityKind: 'GROUP' };
  if (code === 'STL') return { nationality: own(code), nationalityKind: 'STATELESS' };
  if (code === 'TIB' || code === 'XKX') return { nationality: own(code), nationalityKind: 'COUNTRY' };
  if (!/^[A-Z]{3}$/.test(code)) throw new BadFlow(column, code, 'is not a country code of three letters');
  return { nationality: { scheme: 'ISO3', code }, nationalityKind: 'COUNTRY' };
};

export const allNationalities: Nationality = { nationality: null, nationalityKind: 'ALL' };

type FlowSource = {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly provider: DatasetDescriptor['provider'];
  readonly processing?: string;
  readonly maxRejects?: number;
  readonly tables: Readonly<Partial<Record<FlowTable, (cells: Cells) => Said>>>;
  readonly routes?: Readonly<Record<string, string>>;
  /** Until this year the table may hold whole years on their first of January. */
  readonly yearlyBefore?: number;
};

const month = /^(\d{4})-(0[1-9]|1[0-2])-01$/;

const lastOfMonth = (start: string): string => {
  const [, year, number] = month.exec(start) ?? [];
  return new Date(Date.UTC(Number(year), Number(number), 0)).toISOString().slice(0, 10);
};

/** What a first reading of a file tells: its last month, years with a January only, and rows that share their key. */
type Overview = { readonly last: string; readonly yearly: ReadonlySet<string>; readonly twice: ReadonlySet<string> };

const keyOf = (cells: Cells): string =>
  Object.entries(cells)
    .filter(([column]) => column !== 'n')
    .map(([, value]) => value)
    .join('|');

const overviewOf = async (file: SourceFile, yearlyBefore: number): Promise<Overview> => {
  const months = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const twice = new Set<string>();
  let last = '';
  for await (const { row } of csvRows(file, { required: ['t', 'n'] })) {
    const start = row.t ?? '';
    if (!month.test(start)) continue;
    if (start > last) last = start;
    const year = start.slice(0, 4);
    months.set(year, (months.get(year) ?? new Set()).add(start));
    const key = keyOf(row);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  if (!last)
    throw unreadable(file.name, 'no row has a month', 'Months stand in the column t as their first day, 2024-05-01.');
  const yearly = [...months].filter(([year, list]) => Number(year) < yearlyBefore && list.size === 1);
  return {
    last: lastOfMonth(last),
    yearly: new Set(yearly.filter(([year, list]) => list.has(`${year}-01-01`)).map(([year]) => year)),
    twice,
  };
};

const isNeighbour = async (file: SourceFile): Promise<boolean> => {
  const seen = await glimpse(file);
  return flowTableOf(seen) !== undefined || headerOf(seen).includes('geo');
};

/** A source of one publisher's series in the cleaned copy of IOM's Global Data Institute. */
export const flowSource = (of: FlowSource): Source => {
  const isOwn = (table: FlowTable | undefined): table is FlowTable =>
    table !== undefined && of.tables[table] !== undefined;
  return {
    code: of.code,
    dataset: {
      code: of.code,
      domain: 'DISPLACEMENT',
      title: { en: [of.title, 'SOURCE'] },
      description: { en: [of.description, 'SOURCE'] },
      provider: of.provider,
      licence: {
        code: 'MIT',
        name: 'MIT Licence (of the cleaned copy by IOM’s Global Data Institute)',
        redistribution: 'ALLOWED',
      },
      creditLine: `${of.provider.name.en?.[0]}, series cleaned by the IOM Global Data Institute`,
      homepage: 'https://github.com/iom/gdidata',
      tier: 'OPEN',
      frameworkItems: [{ framework: 'GCM', item: 'GCM-1' }],
    },
    // Months of small numbers jump by themselves.
    gates: { maxFactor: 1000, maxJumps: 100, maxRejects: of.maxRejects ?? 0.005 },
    dayFrom: 'CONTENT',
    recognises: (seen) => isOwn(flowTableOf(seen)),
    async plan(files, stated: Stated = {}): Promise<ReleasePlan[]> {
      const mine = new Set<SourceFile>();
      const beside = new Set<SourceFile>();
      for (const file of files) {
        if (isOwn(flowTableOf(await glimpse(file)))) mine.add(file);
        else if (await isNeighbour(file)) beside.add(file);
      }
      const chosen = chooseFiles(
        files.filter((file) => !beside.has(file)),
        (file) => mine.has(file),
        [/\/README\.md$/],
        `the tables ${Object.keys(of.tables).join(', ')} of the Global Data Institute`,
      );
      const byDay = new Map<string, SourceFile[]>();
      for (const file of chosen) {
        const day = stated.releasedOn ?? (await overviewOf(file, 0)).last;
        byDay.set(day, [...(byDay.get(day) ?? []), file]);
      }
      return [...byDay].sort().map(([releasedOn, together]) => ({
        version: stated.version ?? `to ${releasedOn.slice(0, 7)}`,
        releasedOn,
        files: together,
        processing:
          of.processing ?? 'Cleaned by the IOM Global Data Institute; months were written out, nothing was added up.',
      }));
    },
    async *read(plan) {
      for (const [code, name] of Object.entries(of.routes ?? {}))
        yield { type: 'flowRoute', row: { code, name: { en: [name, 'SOURCE'] } } };
      for (const [index, file] of plan.files.entries()) yield* readTable(of, file, index);
    },
  };
};

async function* readTable(of: FlowSource, file: SourceFile, index: number): AsyncIterable<Entry> {
  const table = flowTableOf(await glimpse(file)) as FlowTable;
  const say = of.tables[table];
  if (!say) throw unreadable(file.name, `the table ${table} is not one of this source’s`, 'Name the right source.');
  const { yearly, twice } = await overviewOf(file, of.yearlyBefore ?? 0);
  for await (const { line, row, problem } of csvRows(file, { required: ['t', 'n'] })) {
    const at = { file: index, line };
    try {
      if (problem) throw new BadFlow('', '', problem);
      const start = (row.t ?? '').trim();
      if (!month.test(start)) throw new BadFlow('t', start, 'is not the first day of a month');
      if (twice.has(keyOf(row)))
        throw new BadFlow(
          'nat',
          row.nat ?? '',
          'several rows of one month have this code, probably of different countries: none of them is taken',
        );
      const count = (row.n ?? '').trim();
      if (count !== '' && !(/^\d+$/.test(count) && Number.isSafeInteger(Number(count))))
        throw new BadFlow('n', count, 'is not a whole number');
      const year = start.slice(0, 4);
      const whole = yearly.has(year);
      yield {
        type: 'flowObservation',
        at,
        row: {
          scope: `${table} ${year}`,
          series: table,
          period: { start, end: whole ? `${year}-12-31` : lastOfMonth(start) },
          periodKind: whole ? 'YEAR' : 'MONTH',
          calendar: 'CALENDAR',
          value: count === '' ? null : Number(count),
          status: count === '' ? 'NOT_AVAILABLE' : 'NORMAL',
          ...say(row),
        },
      };
    } catch (error) {
      if (!(error instanceof BadFlow)) throw error;
      yield { type: 'reject', at, column: error.column || null, value: error.value || null, reason: error.message };
    }
  }
}
