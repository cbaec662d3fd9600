import { commonIndicator, unitOf } from '../definitions/indicators.ts';
import { endOfMonth, filesByShape, midYear, plain, refuseNone, releasedAs, yearPeriod } from '../own-files.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { shifted } from '../read/numbers.ts';
import type {
  Entry,
  Glimpse,
  IndicatorInput,
  ObservationInput,
  ReleasePlan,
  Sex,
  Source,
  SourceFile,
} from '../source.ts';

const required = [
  'seriesCode',
  'seriesName',
  'units',
  'dim_sex',
  'refAreaType',
  'refAreaId',
  'value',
  'year',
  'sourceNameEN',
  'footnoteTextEN',
];

const shapes = ['table', 'companion'] as const;
const shapeOf = (seen: Glimpse): (typeof shapes)[number] | null => {
  const header = headerOf(seen);
  if (required.every((name) => header.includes(name))) return 'table';
  if (['refAreaId', 'm49_Code', 'm49_DescEN'].every((name) => header.includes(name))) return 'companion';
  return /^\s*\[\s*\{\s*"id":\d+,"code":"/.test(seen.head) ? 'companion' : null;
};
const aside = 'texts that stand in the tables already, or numbers that only the yearbook’s own database uses';
const expected =
  'tables of the Statistical Yearbook with a row for each cell: seriesCode, refAreaId, value, year, footnoteTextEN and others';

/** Series of the table on migrants and refugees, and the indicators that they answer. */
const known: Readonly<Record<string, string>> = {
  'MS:Total': 'MIG_STOCK_TOT',
  'ims%tot': 'MIG_STOCK_SHARE',
  'ims%fem': 'MIG_STOCK_SHARE',
  'ims%male': 'MIG_STOCK_SHARE',
  totrefugee: 'REFUGEES_HOST',
  asylsk: 'ASYLUM_SEEKERS',
  totpopunhc: 'POPULATION_OF_CONCERN',
};
const ofMidYear = new Set(['MS:Total', 'ims%tot', 'ims%fem', 'ims%male']);
const sexes: Readonly<Record<string, Sex>> = { '': 'TOTAL', BOTH: 'TOTAL', FEMALE: 'FEMALE', MALE: 'MALE' };

const otherIndicator = (code: string, name: string): IndicatorInput => ({
  code: `UNSYB_${code.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`,
  name: { en: [name, 'SOURCE'] },
  measure: 'INDEX',
  unit: unitOf('AS_NAMED'),
  additiveOverAreas: false,
  additiveOverTime: false,
});

/** The latest month in which the yearbook looked its sources up. */
const lastAccess = async (files: readonly SourceFile[]): Promise<string | undefined> => {
  const days = new Set<string>();
  for (const file of files)
    for await (const { row } of csvRows(file, { required })) {
      const [, month, year] = /last accessed ([A-Z][a-z]+) (20\d\d)/.exec(row.sourceNameEN ?? '') ?? [];
      const day = month === undefined || year === undefined ? undefined : endOfMonth(month, year);
      if (day !== undefined) days.add(day);
    }
  return [...days].sort().at(-1);
};

type Problem = { readonly column: string; readonly reason: string };

const observationOf = (row: Readonly<Record<string, string>>): ObservationInput | Problem => {
  const { seriesCode: code = '', refAreaId: id = '', year = '', value: printed = '' } = row;
  if (code === '') return { column: 'seriesCode', reason: 'is empty' };
  if (!/^\d{1,3}$/.test(id)) return { column: 'refAreaId', reason: 'is no number of M49' };
  if (!/^(19|20)\d\d$/.test(year)) return { column: 'year', reason: 'is not a year' };
  const value = shifted(printed, 0);
  if (value === null) return { column: 'value', reason: 'is not a plain decimal number' };
  const sex = sexes[row.dim_sex ?? ''];
  if (!sex) return { column: 'dim_sex', reason: 'is neither BOTH nor FEMALE nor MALE' };
  if (row.refAreaType !== 'Region' && row.refAreaType !== 'Area')
    return { column: 'refAreaType', reason: 'is neither Region nor Area' };
  const footnotes = (row.footnoteTextEN ?? '').split(' // ').flatMap((note) => note.trim() || []);
  return {
    scope: code,
    series: code,
    area: { scheme: 'M49', code: id.padStart(3, '0') },
    period: ofMidYear.has(code) ? midYear(year) : yearPeriod(year),
    sex,
    age: '_T',
    dimensions: {},
    // Written by a program that takes every number for a fraction.
    value: value.replace(/\.0+$/, ''),
    status: 'NORMAL',
    nature: ofMidYear.has(code) ? 'ESTIMATED' : 'NOT_SPECIFIED',
    ...(footnotes.length ? { footnotes } : {}),
    ...(row.sourceNameEN ? { source: row.sourceNameEN } : {}),
  };
};

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const defined = new Set<string>();
  for (const [file, source] of release.files.entries())
    for await (const { line, row, problem } of csvRows(source, { required })) {
      const at = { file, line };
      const found = problem ? { column: null, reason: problem } : observationOf(row);
      if ('reason' in found) {
        yield {
          type: 'reject',
          at,
          column: found.column,
          value: found.column === null ? null : (row[found.column] ?? null),
          reason: found.reason,
        };
        continue;
      }
      if (!defined.has(found.series)) {
        defined.add(found.series);
        const own = known[found.series];
        const indicator =
          own === undefined ? otherIndicator(found.series, row.seriesName ?? found.series) : commonIndicator(own);
        yield { type: 'indicator', row: indicator };
        yield {
          type: 'series',
          row: {
            code: found.series,
            indicator: indicator.code,
            name: { en: [row.seriesName || found.series, 'SOURCE'] },
            ...(ofMidYear.has(found.series) ? { basis: 'MIXED' as const } : {}),
            method: 'COMPILED',
          },
        };
      }
      yield { type: 'observation', at, row: found };
    }
}

/** Tables of the United Nations Statistical Yearbook, each cell with its footnotes: among them a fourth vintage of the migrant stock. */
export const unsdYearbook: Source = {
  code: 'unsd-yearbook',
  dataset: {
    code: 'unsd-yearbook',
    domain: 'INDICATORS',
    title: { en: ['United Nations Statistical Yearbook: international migrants and refugees', 'SOURCE'] },
    description: {
      en: [
        'Migrants (revision of 2017), refugees, asylum seekers and people of concern to UNHCR by country and region, with footnotes to single ' +
          'cells. It repeats figures that other offices gave out before.',
        'UNVERIFIED',
      ],
    },
    provider: {
      code: 'UNSD-YEARBOOK',
      name: { en: ['United Nations Statistics Division', 'OFFICIAL'] },
      url: 'https://unstats.un.org/unsd/publications/statistical-yearbook/',
    },
    licence: { code: 'UNSTATED', name: 'Not stated', redistribution: 'UNSTATED' },
    creditLine: 'United Nations Statistics Division, Statistical Yearbook, table T04',
    homepage: 'https://unstats.un.org/unsd/publications/statistical-yearbook/',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.001, maxFactor: 50, maxJumps: 100 },
  dayFrom: 'CONTENT',
  recognises: (seen) => {
    const shape = shapeOf(seen);
    return shape === 'companion' ? { aside } : shape === 'table';
  },
  async plan(files, stated): Promise<ReleasePlan[]> {
    const found = await filesByShape(files, shapeOf, shapes, () => false, expected);
    refuseNone(found.table.length, files, expected);
    const day = await lastAccess(found.table);
    const told = day === undefined ? {} : { version: `sources of ${day.slice(0, 7)}`, releasedOn: day };
    return [
      {
        ...releasedAs(found.table[0]!, stated, told),
        files: found.table.map(plain),
        processing: 'Figures unchanged; footnotes of a cell taken apart.',
      },
    ];
  },
  read,
};
