import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { Entry, Place, ReleasePlan, RestrictionLevelInput, Source, SourceFile } from '../source.ts';

type Control = { readonly code: RegExp; readonly control: RestrictionLevelInput['control']; readonly highest: number };

// The tables of all controls look alike inside: only the name of the file says which one it is.
const controls: readonly Control[] = [
  { code: /(^|[^a-z0-9])c7([^0-9]|$)/i, control: 'INTERNAL_MOVEMENT', highest: 2 },
  { code: /(^|[^a-z0-9])c8([^0-9]|$)/i, control: 'INTERNATIONAL_TRAVEL', highest: 4 },
];
const otherControl = /(^|[^a-z0-9])([cehv]\d)([^0-9]|$)/i;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Levels of travel restrictions by country and day, 2020 to 2022, kept as runs of days. */
export const oxcgrtTravel: Source = {
  code: 'oxcgrt-travel',
  dataset: {
    code: 'oxcgrt-travel',
    domain: 'MOBILITY',
    title: { en: ['Oxford COVID-19 Government Response Tracker: travel controls', 'SOURCE'] },
    description: {
      en: [
        'Level of restrictions on international travel (C8, 0 to 4) and on internal movement (C7, 0 to 2) by country ' +
          'and day. C8 is the policy for foreign travellers, not for citizens, and names no country of origin; ' +
          'where policies differ within a country the strictest counts.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'OXFORD-BSG',
      name: { en: ['Blavatnik School of Government, University of Oxford', 'SOURCE'] },
      url: 'https://www.bsg.ox.ac.uk',
    },
    licence: {
      code: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      redistribution: 'ALLOWED',
    },
    creditLine: 'Oxford COVID-19 Government Response Tracker, Blavatnik School of Government, University of Oxford',
    homepage: 'https://github.com/OxCGRT/covid-policy-dataset',
    tier: 'OPEN',
  },
  // The tracker has lost half of its countries in one night before: hold a release that shrinks.
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.001 },
  dayFrom: 'CONTENT',
  recognises(seen) {
    const header = headerOf(seen);
    const hasDay = header.some((name) => /^\d{2}[A-Z][a-z]{2}\d{4}$/.test(name));
    if (hasDay && header.includes('CountryCode') && header.includes('Jurisdiction'))
      return { aside: 'an index over many controls, not a control of travel' };
    if (header.includes('Jurisdiction') && header.some((name) => /^C[78]E?_/.test(name)))
      return { aside: 'the same levels with notes, for one country' };
    if (!hasDay || !header.includes('country_code') || !header.includes('country_name')) return false;
    if (controlOf(seen)) return true;
    return {
      aside: otherControl.test(seen.name)
        ? 'a control that is not one of travel'
        : 'its name does not say which control it is: c7 or c8',
    };
  },
  async plan(files, stated = {}): Promise<ReleasePlan[]> {
    const chosen = chooseFiles(
      files,
      (file) => controlOf(file) !== undefined,
      [/\/README\.md$/, /\/stringency-index-daily[^/]*$/, /\/c8-with-notes-[^/]*$/],
      'tables of days whose file name says c7 (internal movement) or c8 (international travel)',
    );
    const byLastDay = new Map<string, SourceFile[]>();
    for (const file of chosen) {
      const last = (await daysOf(file)).at(-1)!.day;
      const together = byLastDay.get(last) ?? [];
      if (together.some((other) => controlOf(other) === controlOf(file))) {
        throw unreadable(file.path, `a second file of this control ends on ${last}`, 'Give each file once.');
      }
      byLastDay.set(last, [...together, file]);
    }
    return [...byLastDay].sort().map(([day, together]) => ({
      version: stated.version ?? day,
      releasedOn: stated.releasedOn ?? day,
      files: together,
      processing:
        'Days of equal level were joined into runs; the published markers NA and blank both read as not reported.',
    }));
  },
  async *read(plan) {
    for (const [index, file] of plan.files.entries()) yield* readControl(file, index, controlOf(file)!);
  },
};

const controlOf = (file: SourceFile): Control | undefined =>
  /\.csv(\.gz)?$/.test(file.name) && !/c8-with-notes/.test(file.name)
    ? controls.find(({ code }) => code.test(file.name))
    : undefined;

type DayColumn = { readonly column: string; readonly day: string };

/** The day columns in order; refuses a gap, a repetition and days still to come. */
const dayColumns = (file: SourceFile, names: readonly string[]): readonly DayColumn[] => {
  const days: DayColumn[] = [];
  for (const column of names) {
    const match = /^(\d{2})([A-Z][a-z]{2})(\d{4})$/.exec(column);
    const month = match ? months.indexOf(match[2]!) + 1 : 0;
    if (!match || month === 0) {
      if (['', 'country_code', 'country_name'].includes(column.trim())) continue;
      throw unreadable(file.path, `unknown column "${column}"`, 'Day columns are written 01Jan2020.');
    }
    const day = `${match[3]}-${String(month).padStart(2, '0')}-${match[1]}`;
    const previous = days.at(-1)?.day;
    const mend = 'Take a complete copy of the file: every day must have its column, in order.';
    if (nextDay(day, 0) !== day) throw unreadable(file.path, `${column} is not a day`, mend);
    if (previous && nextDay(previous, 1) !== day) {
      throw unreadable(file.path, `day column ${column} does not follow ${days.at(-1)!.column}`, mend);
    }
    days.push({ column, day });
  }
  const last = days.at(-1);
  if (!last) throw unreadable(file.path, 'there is no day column', 'Day columns are written 01Jan2020.');
  if (last.day > new Date().toISOString().slice(0, 10)) {
    throw unreadable(
      file.path,
      `day column ${last.column} lies in the future`,
      'Check the file and this machine’s clock.',
    );
  }
  return days;
};

const nextDay = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

const openRows = (file: SourceFile) => csvRows(file, { required: ['country_code', 'country_name'] });

const daysOf = async (file: SourceFile): Promise<readonly DayColumn[]> => {
  for await (const { row } of openRows(file)) return dayColumns(file, Object.keys(row));
  throw unreadable(file.path, 'there is no row below the header', 'Take a complete copy of the file.');
};

async function* readControl(file: SourceFile, index: number, { control, highest }: Control): AsyncIterable<Entry> {
  let days: readonly DayColumn[] | undefined;
  const seen = new Set<string>();
  for await (const { line, row, problem } of openRows(file)) {
    days ??= dayColumns(file, Object.keys(row));
    const at = { file: index, line };
    const code = row.country_code ?? '';
    const reason =
      problem ??
      (!/^[A-Z]{3}$/.test(code)
        ? 'not a country code of three letters'
        : seen.has(code)
          ? 'a second row of this country'
          : undefined);
    if (reason) {
      yield { type: 'reject', at, column: 'country_code', value: code, reason };
      continue;
    }
    seen.add(code);
    yield* runs(days, row, highest, (run) =>
      run.type === 'reject'
        ? { ...run, at }
        : { type: 'restrictionLevel', at, row: { scope: control, control, area: placeOf(code), ...run.row } },
    );
  }
}

/** The tracker writes Kosovo as RKS; every other code is ISO 3166-1 alpha-3. */
export const placeOf = (code: string): Place =>
  code === 'RKS' ? { scheme: 'CODE', code: 'XKX' } : { scheme: 'ISO3', code };

type Run = Pick<RestrictionLevelInput, 'start' | 'end' | 'level' | 'status'>;
type Found = { type: 'run'; row: Run } | { type: 'reject'; column: string; value: string; reason: string };

function* runs(
  days: readonly DayColumn[],
  row: Readonly<Record<string, string>>,
  highest: number,
  entry: (found: Found) => Entry,
): Iterable<Entry> {
  let open: Run | undefined;
  for (const { column, day } of days) {
    const text = (row[column] ?? '').trim();
    const level = text === '' || text === 'NA' ? null : Number(text);
    if (level !== null && !(/^\d$/.test(text) && level <= highest)) {
      // A day that cannot be read belongs to no run: the run before it ends.
      if (open) yield entry({ type: 'run', row: open });
      open = undefined;
      yield entry({ type: 'reject', column, value: text, reason: `a level is a whole number from 0 to ${highest}` });
    } else if (open && open.level === level) {
      open = { ...open, end: day };
    } else {
      if (open) yield entry({ type: 'run', row: open });
      open = { start: day, end: day, level, status: level === null ? 'NOT_REPORTED' : 'NORMAL' };
    }
  }
  if (open) yield entry({ type: 'run', row: open });
}
