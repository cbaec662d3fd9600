import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import type {
  Entry,
  IndicatorInput,
  ObservationInput,
  Place,
  ReleasePlan,
  Sex,
  Source,
  SourceFile,
} from '../source.ts';

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
  readonly name: RegExp;
  readonly version: string;
  readonly releasedOn: string;
  readonly bySex: boolean;
  readonly processing: string;
};

// Days as far as known: UN DESA prints the month or the year alone in its workbooks.
const revisions: readonly Revision[] = [
  {
    name: /^rev2019-bilateral-total\.csv(\.gz)?$/,
    version: 'Rev. 2019',
    releasedOn: '2019-08-30',
    bySex: false,
    processing: 'Figures unchanged; the redistributor’s country codes put back into ISO 3166-1; both sexes together.',
  },
  {
    name: /^rev2020-bilateral-by-sex\.csv(\.gz)?$/,
    version: 'Rev. 2020',
    releasedOn: '2021-01-15',
    bySex: true,
    processing: 'Figures unchanged; taken from the copy of the workbook in the R package gdidata.',
  },
  {
    name: /^rev2024-bilateral-by-sex\.csv(\.gz)?$/,
    version: 'Rev. 2024',
    releasedOn: '2025-01-15',
    bySex: true,
    processing: 'Figures unchanged; taken from the copy of the workbook in the R package gdidata.',
  },
];

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

const requiredColumns = (revision: Revision): string[] =>
  revision.bySex
    ? [...Object.values(bySexShape), 'sex', ...flags.map(([column]) => column)]
    : [...Object.values(totalShape)];

const revisionOf = (file: SourceFile) => revisions.find((revision) => revision.name.test(file.name));

async function plan(files: readonly SourceFile[]): Promise<ReleasePlan[]> {
  const expected = 'rev2019-bilateral-total, rev2020-bilateral-by-sex or rev2024-bilateral-by-sex, .csv or .csv.gz';
  const chosen = chooseFiles(files, (file) => revisionOf(file) !== undefined, otherShapes, expected);
  const found = new Map<Revision, SourceFile>();
  for (const file of chosen) {
    const revision = revisionOf(file)!;
    const other = found.get(revision);
    if (other) throw unreadable(file.name, `${revision.version} is also in ${other.name}`, 'Pass one of the two.');
    // Asking for the first row makes the reader check the header, so a wrong file stops before anything is staged.
    for await (const _ of csvRows(file, { required: requiredColumns(revision) })) break;
    found.set(revision, file);
  }
  return revisions.flatMap((revision) => {
    const file = found.get(revision);
    const { version, releasedOn, processing } = revision;
    return file ? [{ version, releasedOn, files: [file], processing }] : [];
  });
}

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
    ...(letters.length > 0 && { footnotes: [`Destination data: ${letters.join(' ')}`] }),
  };
}

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const [file] = release.files;
  const revision = file && revisionOf(file);
  if (!file || !revision) throw new Error(`no file of ${release.version} in its plan`);
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
  for await (const { line, row, problem } of csvRows(file, { required: requiredColumns(revision) })) {
    const at = { file: 0, line };
    if (problem) {
      yield { type: 'reject', at, column: null, value: null, reason: problem };
      continue;
    }
    const result = observationOf(row, revision.bySex);
    if (isProblem(result)) {
      const { column, reason } = result;
      yield { type: 'reject', at, column, value: row[column] ?? null, reason };
      continue;
    }
    if (result.sex === 'FEMALE' || result.sex === 'MALE') rows[result.sex] += 1;
    yield { type: 'observation', at, row: result };
  }
  if (!revision.bySex) return;
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
  plan,
  read,
};
