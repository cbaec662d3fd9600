import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import { glimpse, headerOf } from '../read/glimpse.ts';
import type {
  Entry,
  Glimpse,
  IndicatorInput,
  ObservationInput,
  Place,
  ReleasePlan,
  Sex,
  Source,
  SourceFile,
  Stated,
} from '../source.ts';
import { dataTypes } from './data-types.ts';

type Shape = { readonly area: string; readonly origin: string; readonly year: string; readonly persons: string };

const bySexShape: Shape = { area: 'geo', origin: 'from', year: 't', persons: 'n' };
const totalShape: Shape = { area: 'destination', origin: 'origin', year: 'year', persons: 'migrant_stock' };
const flags = [
  ['type_b', 'B'],
  ['type_c', 'C'],
  ['type_r', 'R'],
  ['type_i', 'I'],
] as const;

type Revision = {
  readonly version: string;
  readonly releasedOn: string;
  readonly bySex: boolean;
};

// Days as far as known: UN DESA prints the month or the year alone in its workbooks.
const days: Readonly<Record<string, string>> = { '2019': '2019-08-30', '2020': '2021-01-15', '2024': '2025-01-15' };

const processing = {
  total: 'Figures unchanged; the redistributor’s country codes put back into ISO 3166-1; both sexes together.',
  bySex: 'Figures unchanged; taken from the copy of the workbook in the R package gdidata.',
};

/** Other shapes of the same revisions that may lie in the same folder; loading them would say everything twice. */
const otherShapes = [
  /(^|\/)rev2019-bilateral-by-sex\.csv(\.gz)?$/,
  /(^|\/)rev2019-bilateral-wide-raw-total\.csv(\.gz)?$/,
  /(^|\/)rev2019-total-by-sex\.xlsx$/,
  /(^|\/)rev2020-by-sex-and-destination\.xlsx$/,
  /(^|\/)README\.md$/,
];

/** Codes of the files that are not ISO 3166-1 and that our geography has under the same code. */
const ownCodes: ReadonlySet<string> = new Set(['OOO', 'OOS', 'XCX', 'XKX', 'ANT', 'AB9', 'STL', 'TIB']);

/** The codes of the 2019 file that differ from ISO 3166-1; the others are ISO in lower case. */
const codesOf2019: Readonly<Record<string, string>> = { chanisl: 'XCX', gbm: 'IMN', nld_curacao: 'CUW', hos: 'VAT' };

const place = (code: string): Place => ({ scheme: ownCodes.has(code) ? 'CODE' : 'ISO3', code });

const placeOf = (text: string, bySex: boolean): Place | null => {
  const code = bySex ? text : (codesOf2019[text] ?? (/^[a-z]{3}$/.test(text) ? text.toUpperCase() : ''));
  return /^[A-Z][A-Z0-9]{2}$/.test(code) ? place(code) : null;
};

const sexes: Readonly<Record<string, Sex>> = { female: 'FEMALE', male: 'MALE' };

const indicator: IndicatorInput = {
  code: 'MIG_STOCK_BILAT',
  name: { en: ['International migrant stock by destination and origin', 'SOURCE'] },
  measure: 'STOCK',
  unit: { code: 'PERSONS', name: { en: ['persons', 'SOURCE'] } },
  decimals: 0,
  additiveOverAreas: true,
  additiveOverTime: false,
  frameworkItems: [
    { framework: 'SDG', item: '10.7' },
    { framework: 'GCM', item: 'GCM-1' },
  ],
};

const seriesCode = 'UNDESA_MIG_STOCK_BILAT';

const columnsOf = (bySex: boolean): string[] =>
  bySex ? [...Object.values(bySexShape), 'sex', ...flags.map(([column]) => column)] : [...Object.values(totalShape)];

const holdsAll = (header: readonly string[], columns: readonly string[]): boolean =>
  columns.every((column) => header.includes(column));

/** Are the sexes told apart? Undefined for a file of neither shape. */
const isBySex = async (file: SourceFile): Promise<boolean | undefined> => {
  const header = headerOf(await glimpse(file));
  if (holdsAll(header, columnsOf(true))) return true;
  return holdsAll(header, columnsOf(false)) ? false : undefined;
};

function recognises(seen: Glimpse): boolean | { aside: string } {
  const header = headerOf(seen);
  if (holdsAll(header, columnsOf(true)) || holdsAll(header, columnsOf(false))) return true;
  if (['Year', 'Destination', 'Total', 'Other South', 'Other North'].every((column, at) => header[at] === column))
    return { aside: 'names of countries in place of codes; the same figures come with codes in another file' };
  const tables = [1, 2, 3, 4, 5, 6].every((number) => seen.sheets.includes(`Table ${number}`));
  return tables && seen.sheets.some((name) => /^notes$/i.test(name))
    ? { aside: 'a workbook of totals by destination; the figures by origin come in another file' }
    : false;
}

/** UN DESA names a revision after the last year that it estimates: in the name of the file, or else the last one in it. */
async function yearOf(file: SourceFile, bySex: boolean): Promise<string> {
  const named = /(?:^|[^a-z])rev[-_. ]*(\d{4})/i.exec(file.name)?.[1];
  if (named) return named;
  const column = (bySex ? bySexShape : totalShape).year;
  let last = '';
  for await (const { row } of csvRows(file, { required: columnsOf(bySex) })) {
    const year = row[column] ?? '';
    if (/^(19|20)\d\d$/.test(year) && year > last) last = year;
  }
  return last;
}

async function revisionOf(file: SourceFile, stated: Stated): Promise<Revision> {
  const bySex = await isBySex(file);
  // The reader says which columns are missing.
  if (bySex === undefined) for await (const _ of csvRows(file, { required: columnsOf(true) })) break;
  const year = stated.version ? (/\d{4}/.exec(stated.version)?.[0] ?? '') : await yearOf(file, bySex === true);
  const releasedOn = stated.releasedOn ?? days[year];
  if (!releasedOn)
    throw unreadable(
      file.name,
      `the day on which revision ${year || '(unknown)'} was given out is not known here`,
      'Say it with --released YYYY-MM-DD.',
    );
  return { version: stated.version ?? `Rev. ${year}`, releasedOn, bySex: bySex === true };
}

async function plan(files: readonly SourceFile[], stated: Stated = {}): Promise<ReleasePlan[]> {
  const chosen = chooseFiles(
    files,
    isTable,
    otherShapes,
    'a table of migrants by destination and origin, .csv or .csv.gz',
  );
  const found = new Map<string, SourceFile>();
  const plans: ReleasePlan[] = [];
  for (const file of chosen) {
    const { version, releasedOn, bySex } = await revisionOf(file, stated);
    const other = found.get(version);
    if (other) throw unreadable(file.name, `${version} is also in ${other.name}`, 'Pass one of the two.');
    found.set(version, file);
    plans.push({ version, releasedOn, files: [file], processing: processing[bySex ? 'bySex' : 'total'] });
  }
  return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
}

/** Workbooks and wide tables beside them are known by their names alone and left alone. */
const isTable = (file: SourceFile): boolean =>
  /\.csv(\.gz)?$/.test(file.name) && !otherShapes.some((pattern) => pattern.test(`/${file.path}`));

type Problem = { readonly column: string; readonly reason: string };

const isProblem = (value: ObservationInput | Problem): value is Problem => 'reason' in value;

/** One row as an observation, or what is wrong with it. */
function observationOf(row: Record<string, string>, bySex: boolean): ObservationInput | Problem {
  const shape = bySex ? bySexShape : totalShape;
  const area = placeOf(row[shape.area] ?? '', bySex);
  if (!area) return { column: shape.area, reason: 'not a country code of this source' };
  const counterpart = placeOf(row[shape.origin] ?? '', bySex);
  if (!counterpart) return { column: shape.origin, reason: 'not a country code of this source' };
  const year = row[shape.year] ?? '';
  if (!/^(19|20)\d\d$/.test(year)) return { column: shape.year, reason: 'not a year' };
  const value = row[shape.persons] ?? '';
  if (!/^\d+$/.test(value)) return { column: shape.persons, reason: 'not a whole number of persons, zero or more' };
  const sex = bySex ? sexes[row.sex ?? ''] : 'TOTAL';
  if (!sex) return { column: 'sex', reason: 'neither female nor male' };
  const letters: string[] = [];
  for (const [column, letter] of bySex ? flags : []) {
    if (row[column] === '1') letters.push(letter);
    else if (row[column] !== '0') return { column, reason: 'a flag must be 0 or 1' };
  }
  const day = `${year}-07-01`;
  return {
    scope: 'all',
    series: seriesCode,
    area,
    counterpart,
    period: { start: day, end: day, label: year },
    sex,
    age: '_T',
    dimensions: {},
    value,
    status: 'NORMAL',
    nature: letters.includes('I') ? 'IMPUTED' : 'ESTIMATED',
    ...(letters.length > 0 && { flags: letters, footnotes: [`Destination data: ${letters.join(' ')}`] }),
  };
}

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const [file] = release.files;
  if (!file) throw new Error(`no file of ${release.version} in its plan`);
  const bySex = (await isBySex(file)) === true;
  for (const [code, meaning] of Object.entries(dataTypes))
    yield { type: 'observationFlag', row: { code, meaning: { en: [meaning, 'SOURCE'] } } };
  yield { type: 'indicator', row: indicator };
  yield {
    type: 'series',
    row: {
      code: seriesCode,
      indicator: indicator.code,
      name: { en: ['International migrant stock at mid-year by destination and origin', 'SOURCE'] },
      definition: {
        en: [
          'Persons living in the destination at 1 July who were born in the origin or, where birthplace is not known, ' +
            'hold its citizenship; refugees included. A pair without a row has no estimate.',
          'UNVERIFIED',
        ],
      },
      basis: 'MIXED',
      method: 'ESTIMATED',
    },
  };
  const rows = { FEMALE: 0, MALE: 0 };
  for await (const { line, row, problem } of csvRows(file, { required: columnsOf(bySex) })) {
    const at = { file: 0, line };
    if (problem) {
      yield { type: 'reject', at, column: null, value: null, reason: problem };
      continue;
    }
    const result = observationOf(row, bySex);
    if (isProblem(result)) {
      const { column, reason } = result;
      yield { type: 'reject', at, column, value: row[column] ?? null, reason };
      continue;
    }
    if (result.sex === 'FEMALE' || result.sex === 'MALE') rows[result.sex] += 1;
    yield { type: 'observation', at, row: result };
  }
  if (!bySex) return;
  yield {
    type: 'check',
    name: 'both-sexes',
    passed: rows.FEMALE === rows.MALE,
    message: `The publisher gives each pair for both sexes: ${rows.FEMALE} rows female, ${rows.MALE} rows male.`,
  };
}

/** Migrants by destination, origin and sex, as revised by UN DESA; each revision replaces the one before. */
export const undesaMigrantStock: Source = {
  code: 'undesa-migrant-stock',
  dataset: {
    code: 'undesa-migrant-stock',
    domain: 'INDICATORS',
    title: { en: ['International Migrant Stock', 'OFFICIAL'] },
    description: {
      en: [
        'Number of international migrants at mid-year by country or area of destination and of origin, and by sex.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'UNDESA',
      name: {
        en: ['United Nations, Department of Economic and Social Affairs, Population Division', 'OFFICIAL'],
      },
      url: 'https://www.un.org/development/desa/pd/',
    },
    licence: {
      code: 'CC-BY-3.0-IGO',
      name: 'Creative Commons Attribution 3.0 IGO',
      url: 'https://creativecommons.org/licenses/by/3.0/igo/',
      redistribution: 'ALLOWED',
    },
    creditLine:
      'United Nations, Department of Economic and Social Affairs, Population Division: International Migrant Stock',
    homepage: 'https://www.un.org/development/desa/pd/content/international-migrant-stock',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  // Revisions differ much: rows 78,409 (no sex), 170,618, 153,296 (0.90 of the one before). Of the 129,164 cells that
  // Rev. 2020 and Rev. 2024 share, about 1,300 moved by more than a factor of 9 and 2,552 went to or from zero, nearly
  // all of them small. Nine rather than ten, so that a whole file that slipped by one decimal place is held.
  gates: { minRows: 0.8, minAreas: 0.95, maxRejects: 0.001, maxFactor: 9, maxJumps: 5000 },
  brings: { indicators: ['MIG_STOCK_BILAT'], series: [seriesCode] },
  dayFrom: 'TABLE',
  recognises,
  plan,
  read,
};
