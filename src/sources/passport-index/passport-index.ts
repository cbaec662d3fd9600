import { unreadable } from '../../errors.ts';
import { isDay } from '../load/checks.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { Entry, Place, ReleasePlan, Source, SourceFile } from '../source.ts';
import { codingOf, meaningOf } from './passport-index-values.ts';

const expected =
  'Expected: columns Passport, Destination and Requirement or Code, or a matrix with one column for each destination.';

/** What holders of each passport need at each destination: dated snapshots of all pairs. */
export const passportIndex: Source = {
  code: 'passport-index',
  dataset: {
    code: 'passport-index',
    domain: 'MOBILITY',
    title: { en: ['Passport Index: visa requirements', 'SOURCE'] },
    description: {
      en: [
        'Visa requirements of 199 destinations for holders of 199 passports, in snapshots since December 2019. A snapshot is the ' +
          'state of a day; periods are built from those that follow one another. The coding changed three times; users report ' +
          'wrong pairs and delays. Days are those of a stay without a visa only.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'PASSPORT-INDEX',
      name: { en: ['Passport Index, compiled by Ilya Ilyankou', 'SOURCE'] },
      url: 'https://www.passportindex.org',
    },
    licence: {
      code: 'MIT',
      name: 'MIT License',
      url: 'https://opensource.org/license/mit',
      redistribution: 'ALLOWED',
    },
    creditLine: 'Passport Index dataset, Ilya Ilyankou, compiled from the Passport Index site',
    homepage: 'https://github.com/ilyankou/passport-index-dataset',
    tier: 'OPEN',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-5' },
      { framework: 'GCM', item: 'GCM-12' },
      { framework: 'SDG', item: '10.7' },
    ],
  },
  snapshots: {},
  // A snapshot always holds all pairs: fewer of them, or values that are not known, are another file.
  gates: { minRows: 0.98, minAreas: 0.98, maxRejects: 0.001 },
  dayFrom: 'NAME',
  recognises: (seen) => shapeOf(headerOf(seen)) !== undefined,
  async plan(files, stated): Promise<ReleasePlan[]> {
    const byDay = new Map<string, SourceFile[]>();
    for (const file of files.filter(({ name }) => !/^README\.md$/i.test(name))) {
      const day = stated?.releasedOn ?? dayInName(file.name);
      if (!day)
        throw unreadable(
          file.name,
          'neither the file nor its name says of which day the snapshot is',
          'State the day: --released YYYY-MM-DD.',
        );
      byDay.set(day, [...(byDay.get(day) ?? []), file]);
    }
    return Promise.all(
      [...byDay].sort().map(async ([day, together]) => {
        const tidy = await tidyFirst(together);
        const many =
          tidy.length > 2 || (tidy.length === 2 && (await isMatrix(tidy[0]!)) === (await isMatrix(tidy[1]!)));
        if (many)
          throw unreadable(tidy[1]!.name, `a second file of the snapshot of ${day}`, 'Give each snapshot once.');
        return {
          version: stated?.version ?? day,
          releasedOn: day,
          files: tidy,
          processing:
            'The codings of the years were brought into one; equal requirements of snapshots that follow one another were joined into periods.',
        };
      }),
    );
  },
  async *read(plan): AsyncGenerator<Entry> {
    const [file, twin] = plan.files as [SourceFile, SourceFile | undefined];
    const pairs = await pairsOf(file);
    yield* agreement(pairs, file);
    if (twin) yield await sameAs(pairs, twin);
    const coding = codingOf(new Set(pairs.map(({ value }) => value)));
    for (const { line, passport, destination, value, problem } of pairs) {
      const at = { file: 0, line };
      const reject = (column: string, cell: string, reason: string): Entry => ({
        type: 'reject',
        at,
        column,
        value: cell,
        reason,
      });
      if (problem) {
        yield reject('', '', problem);
        continue;
      }
      if (passport === destination) {
        if (value !== '-1') yield reject(destination, value, 'stands at the own country, where -1 belongs');
        continue;
      }
      const meaning = meaningOf(value, coding);
      if (!meaning) {
        yield reject(
          `${passport} ${destination}`,
          value,
          `is no requirement of the coding that the file is written in (${coding})`,
        );
        continue;
      }
      yield {
        type: 'visaRule',
        at,
        row: {
          scope: 'pairs',
          day: plan.releasedOn,
          passport: placeOf(passport),
          destination: placeOf(destination),
          ...meaning,
          rawValue: value,
          coding,
        },
      };
    }
  },
};

const placeOf = (code: string): Place =>
  code === 'XKX' || code === 'RKS' ? { scheme: 'CODE', code: 'XKX' } : { scheme: 'ISO3', code };

const dayInName = (name: string): string | undefined => {
  const [day] = /(?<!\d)20\d\d-\d\d-\d\d(?!\d)/.exec(name) ?? [];
  return day && isDay(day) ? day : undefined;
};

const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text);

/** The column of the requirements of a list, or `matrix`. */
const shapeOf = (header: readonly string[]): 'Requirement' | 'Code' | 'matrix' | undefined => {
  if (header[0]?.replace(/^\uFEFF/, '') !== 'Passport') return undefined;
  if (header[1] === 'Destination')
    return header.includes('Requirement') ? 'Requirement' : header.includes('Code') ? 'Code' : undefined;
  return header.length > 20 && header.slice(1).every(isCode) ? 'matrix' : undefined;
};

const headerIn = async (file: SourceFile): Promise<readonly string[]> => {
  for await (const { row } of csvRows(file, { required: ['Passport'] })) return Object.keys(row);
  throw unreadable(file.name, 'there is no row below the header', expected);
};
const isMatrix = async (file: SourceFile): Promise<boolean> => shapeOf(await headerIn(file)) === 'matrix';
const tidyFirst = async (files: readonly SourceFile[]): Promise<SourceFile[]> => {
  const marked = await Promise.all(files.map(async (file) => ({ file, matrix: await isMatrix(file) })));
  return marked.sort((one, other) => Number(one.matrix) - Number(other.matrix)).map(({ file }) => file);
};

type Pair = {
  readonly line: number;
  readonly passport: string;
  readonly destination: string;
  readonly value: string;
  readonly problem?: string;
};

/** All pairs of a file; the coding is known only when all of them were seen. */
const pairsOf = async (file: SourceFile): Promise<Pair[]> => {
  const shape = shapeOf(await headerIn(file));
  if (!shape) throw unreadable(file.name, 'its columns are not those of a snapshot', expected);
  const pairs: Pair[] = [];
  for await (const { line, row, problem } of csvRows(file, { required: ['Passport'] })) {
    const passport = row.Passport?.trim() ?? '';
    const add = (destination: string, value: string) =>
      pairs.push({ line, passport, destination, value: value.trim(), ...(problem ? { problem } : {}) });
    if (shape === 'matrix') for (const code of Object.keys(row).slice(1)) add(code, row[code] ?? '');
    else add(row.Destination?.trim() ?? '', row[shape] ?? '');
  }
  return pairs;
};

/** Values were one column off before: then -1 stands at other countries than the own one. */
function* agreement(pairs: readonly Pair[], file: SourceFile): Generator<Entry> {
  const own = pairs.filter(({ passport, destination }) => passport === destination);
  const strays = pairs.filter(({ passport, destination, value }) => value === '-1' && passport !== destination);
  if (strays.length > 5)
    throw unreadable(
      file.name,
      `-1, which belongs to the own country, stands at ${strays.length} other pairs, first in line ${strays[0]!.line}: the columns are shifted`,
      'Fetch the file again; wait for the next snapshot if the provider’s own is wrong.',
    );
  yield {
    type: 'check',
    name: 'own countries',
    passed: own.every(({ value }) => value === '-1'),
    message: `${own.length} pairs of a country with itself; each has to be -1, and none of the other pairs.`,
  };
}

/** The list and the matrix of one day have to say the same. */
const sameAs = async (pairs: readonly Pair[], twin: SourceFile): Promise<Entry> => {
  const other = new Map((await pairsOf(twin)).map((pair) => [`${pair.passport} ${pair.destination}`, pair.value]));
  const differing = pairs.filter((pair) => other.get(`${pair.passport} ${pair.destination}`) !== pair.value).length;
  return {
    type: 'check',
    name: 'list and matrix',
    passed: differing === 0 && other.size === pairs.length,
    message: `${differing} of ${pairs.length} pairs differ between the list and the matrix of the same day (${other.size} cells).`,
  };
};
