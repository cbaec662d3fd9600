import { commonIndicator } from '../definitions/indicators.ts';
import { filesByShape, plain, refuseNone, releasedAs } from '../own-files.ts';
import type { Entry, Glimpse, ReleasePlan, SeriesInput, Source } from '../source.ts';
import { isPriceTable } from '../worldbank/remittance-prices.ts';
import { residuals } from './country-names.ts';
import { inflowSeries, inflowShareSeries, inflows } from './knomad-inflows.ts';
import { matrix, migrantSeries, remittanceSeries } from './knomad-matrix.ts';
import { type Read, readTable, type Table, tableOf } from './knomad-sheets.ts';

const shapes = ['workbook'] as const;
const shapeOf = (seen: Glimpse) => (tableOf(seen) === null ? null : 'workbook');
const expected =
  'workbooks of KNOMAD with a sheet of bilateral remittances, bilateral migration or inward remittance flows';

const titles: Readonly<Record<Table, string>> = {
  REMITTANCES: 'Bilateral remittances',
  MIGRANTS: 'Bilateral migrants',
  INFLOWS: 'Inward flows',
};

/** The matrix of migrants names no month; that of remittances of the same year says that it is based on it. */
const monthsOfMigrants: Readonly<Record<string, readonly [version: string, day: string]>> = {
  2017: ['April 2018', '2018-04-30'],
};

const toldOf = ({ table, year, version, releasedOn }: Read) => {
  const [month, day] = (table === 'MIGRANTS' && monthsOfMigrants[year ?? '']) || [version, releasedOn];
  const title = year === null ? titles[table] : `${titles[table]} ${year}`;
  return { version: month === undefined ? title : `${title}, ${month}`, releasedOn: day };
};

async function plan(
  files: Parameters<Source['plan']>[0],
  stated?: Parameters<Source['plan']>[1],
): Promise<ReleasePlan[]> {
  const found = await filesByShape(files, shapeOf, shapes, isPriceTable, expected);
  refuseNone(found.workbook.length, files, expected);
  const plans: ReleasePlan[] = [];
  for (const seen of found.workbook) {
    const read = await readTable(seen);
    plans.push({
      ...releasedAs(seen, stated, toldOf(read)),
      files: [plain(seen)],
      processing: [
        'Names of countries brought to codes by a list of whole names.',
        read.table === 'INFLOWS'
          ? 'Millions of dollars brought to dollars.'
          : 'Figures unchanged; they are the output of a model.',
        ...(read.others.length ? [`Sheets that were added by others are not read: ${read.others.join(', ')}.`] : []),
      ].join(' '),
    });
  }
  return plans.sort((a, b) => (`${a.releasedOn} ${a.version}` < `${b.releasedOn} ${b.version}` ? -1 : 1));
}

const series = (
  code: string,
  indicator: string,
  name: string,
  definition: string,
  method: SeriesInput['method'],
  more: Partial<SeriesInput> = {},
): Entry => ({
  type: 'series',
  row: {
    code,
    indicator,
    name: { en: [name, 'SOURCE'] },
    definition: { en: [definition, 'UNVERIFIED'] },
    method,
    ...more,
  },
});

const definitions: Readonly<Record<Table, readonly Entry[]>> = {
  REMITTANCES: [
    { type: 'indicator', row: commonIndicator('REMIT_BILAT') },
    series(
      remittanceSeries,
      'REMIT_BILAT',
      'Bilateral remittance estimates',
      'Money that people in the place sent to the other place in a year, in million US dollars. Output of a model that shares the recorded ' +
        'totals of receiving countries out by numbers of migrants and incomes; nobody reported these flows.',
      'MODELLED',
    ),
  ],
  MIGRANTS: [
    { type: 'indicator', row: commonIndicator('MIG_STOCK_BILAT') },
    ...Object.entries(residuals).map(
      ([name, code]): Entry => ({
        type: 'area',
        at: { file: 0, line: 1 },
        row: {
          code,
          kind: 'SPECIAL',
          name: { en: [`${name} (rest of the world in bilateral matrices)`, 'SOURCE'] },
          codes: [],
        },
      }),
    ),
    series(
      migrantSeries,
      'MIG_STOCK_BILAT',
      'Bilateral estimates of migrant stocks',
      'People from the other place who live in the place. Estimates of the World Bank from censuses and the estimates of the United Nations.',
      'MODELLED',
      { basis: 'MIXED' },
    ),
  ],
  INFLOWS: [
    { type: 'indicator', row: commonIndicator('REMIT_IN') },
    { type: 'indicator', row: commonIndicator('REMIT_IN_GDP') },
    { type: 'observationFlag', row: { code: 'e', meaning: { en: ['estimate', 'SOURCE'] } } },
    series(
      inflowSeries,
      'REMIT_IN',
      'Inward remittance flows',
      'Remittances that a country received from all others in a year, as recorded in balances of payments; the last year is an estimate. ' +
        'A zero may stand for no record.',
      'COMPILED',
      { frequency: 'ANNUAL' },
    ),
    series(
      inflowShareSeries,
      'REMIT_IN_GDP',
      'Inward remittance flows, share of GDP',
      'Remittances received, per cent of GDP.',
      'ESTIMATED',
      {
        frequency: 'ANNUAL',
      },
    ),
  ],
};

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const file = release.files[0]!;
  const sheet = await readTable(file);
  yield* definitions[sheet.table];
  yield* sheet.table === 'INFLOWS' ? inflows(file, sheet) : matrix(file, sheet);
}

/** Remittances and migrants between all countries as the World Bank models them, and remittances received by year. */
export const knomadRemittances: Source = {
  code: 'knomad-remittances',
  dataset: {
    code: 'knomad-remittances',
    domain: 'INDICATORS',
    title: { en: ['Migration and remittances data of the World Bank and KNOMAD', 'SOURCE'] },
    description: {
      en: [
        'Matrices of remittances and of migrants between countries, which are the output of models, and remittances received by country and ' +
          'year.',
        'UNVERIFIED',
      ],
    },
    provider: {
      code: 'KNOMAD',
      name: { en: ['World Bank, Global Knowledge Partnership on Migration and Development (KNOMAD)', 'OFFICIAL'] },
      url: 'https://www.knomad.org/',
    },
    licence: {
      code: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      redistribution: 'ALLOWED',
    },
    creditLine: 'World Bank and KNOMAD, migration and remittances data',
    homepage: 'https://www.knomad.org/data/remittances',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.c' }],
  },
  // Editions of one year replace each other rarely; a figure below all countries has no name in the edition of 2021.
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.005, maxFactor: 100, maxJumps: 500 },
  brings: {
    indicators: ['REMIT_BILAT', 'REMIT_IN', 'REMIT_IN_GDP', 'MIG_STOCK_BILAT'],
    series: [remittanceSeries, migrantSeries, inflowSeries, inflowShareSeries],
  },
  dayFrom: 'CONTENT',
  recognises: (seen) => shapeOf(seen) !== null,
  plan,
  read,
};
