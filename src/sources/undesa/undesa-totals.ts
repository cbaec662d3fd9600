import { unreadable } from '../../errors.ts';
import { commonIndicator } from '../definitions/indicators.ts';
import { filesByShape, plain, refuseNone } from '../own-files.ts';
import { headerOf } from '../read/glimpse.ts';
import { openWorkbook, refuseHiddenSheets, type Workbook } from '../read/xlsx.ts';
import type { Entry, Glimpse, ReleasePlan, SeriesInput, Source, SourceFile, Stated } from '../source.ts';
import { dataTypes } from './data-types.ts';
import { desaGroups } from './desa-locations.ts';
import { notesIn, tableCells } from './undesa-totals-sheets.ts';
import { undesaLicence, undesaProvider } from './undesa-wpp.ts';

const tables = [1, 2, 3, 4, 5, 6].map((number) => `Table ${number}`);
const shapes = ['workbook'] as const;
const shapeOf = (seen: Glimpse) =>
  tables.every((table) => seen.sheets.includes(table)) && seen.sheets.some((name) => /^notes$/i.test(name))
    ? 'workbook'
    : null;
/** Tables of migrants by origin, which another source reads. */
const isNeighbour = (seen: Glimpse) => {
  const header = headerOf(seen);
  return ['geo', 'destination', 'Destination'].some((name) => header.includes(name));
};
const expected = 'workbooks of the International Migrant Stock with the sheets Table 1 to Table 6 and notes';

/** Days as far as known: the workbooks print the year alone. */
const releaseDays: Readonly<Record<string, string>> = { 2019: '2019-08-30', 2020: '2021-01-15' };

const open = async (file: SourceFile): Promise<Workbook> => {
  const workbook = await openWorkbook(file);
  refuseHiddenSheets(workbook, file, []);
  return workbook;
};

/** The revision that the first sheet names: `POP/DB/MIG/Stock/Rev.2020`. */
const revisionIn = async (file: SourceFile): Promise<string | undefined> => {
  const workbook = await open(file);
  const rows = await workbook.rows(workbook.sheets[0]!.name);
  for (const { cells } of rows)
    for (const cell of cells) {
      const year = /Stock\/Rev\.(20\d\d)/.exec(String(cell ?? ''))?.[1];
      if (year !== undefined) return year;
    }
  return undefined;
};

async function plan(files: Parameters<Source['plan']>[0], stated: Stated = {}): Promise<ReleasePlan[]> {
  const found = await filesByShape(files, shapeOf, shapes, isNeighbour, expected);
  refuseNone(found.workbook.length, files, expected);
  const plans: ReleasePlan[] = [];
  for (const seen of found.workbook) {
    const year = await revisionIn(seen);
    const releasedOn = stated.releasedOn ?? releaseDays[year ?? ''];
    if (releasedOn === undefined)
      throw unreadable(
        seen.name,
        `the day on which revision ${year ?? '(unknown)'} was given out is not known here`,
        'Say it with --released YYYY-MM-DD.',
      );
    plans.push({
      version: stated.version ?? (year === undefined ? releasedOn : `Rev. ${year}`),
      releasedOn,
      files: [plain(seen)],
      processing: 'Figures unchanged but for the population, which is brought from thousands to persons.',
    });
  }
  return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
}

const series: readonly (readonly [
  code: string,
  indicator: string,
  name: string,
  definition: string,
  frequency?: SeriesInput['frequency'],
])[] = [
  [
    'UNDESA_MIG_STOCK_TOT',
    'MIG_STOCK_TOT',
    'International migrant stock at mid-year',
    'People living at 1 July in a place where they were not born or, where birthplace is not known, whose citizenship they do not have.',
  ],
  [
    'UNDESA_POPULATION',
    'POPULATION',
    'Total population at mid-year',
    'Population at 1 July, as in the World Population Prospects of that time.',
  ],
  [
    'UNDESA_MIG_STOCK_SHARE',
    'MIG_STOCK_SHARE',
    'International migrant stock, share of population',
    'International migrants, per cent of the population of the same sex.',
  ],
  [
    'UNDESA_MIG_STOCK_FEMALE',
    'MIG_STOCK_FEMALE',
    'Female migrants, share of the international migrant stock',
    'Women and girls, per cent of international migrants.',
  ],
  [
    'UNDESA_MIG_STOCK_CHANGE',
    'MIG_STOCK_CHANGE',
    'Annual rate of change of the migrant stock',
    'Average annual rate of change between two dates, per cent.',
  ],
  [
    'UNDESA_REFUGEES',
    'REFUGEES_HOST',
    'Refugees and asylum seekers at mid-year',
    'Refugees together with asylum seekers at 1 July, as reported by UNHCR and UNRWA.',
  ],
  [
    'UNDESA_REFUGEES_SHARE',
    'REFUGEES_HOST_SHARE',
    'Refugees and asylum seekers, share of the migrant stock',
    'Refugees together with asylum seekers, per cent of international migrants.',
  ],
  [
    'UNDESA_REFUGEES_CHANGE',
    'REFUGEES_HOST_CHANGE',
    'Annual rate of change of refugees and asylum seekers',
    'Average annual rate of change between two dates, per cent.',
  ],
];

function* definitions(): Generator<Entry> {
  for (const [code, meaning] of Object.entries(dataTypes))
    yield { type: 'observationFlag', row: { code, meaning: { en: [meaning, 'SOURCE'] } } };
  for (const [code, indicator, name, definition] of series) {
    yield { type: 'indicator', row: commonIndicator(indicator) };
    yield {
      type: 'series',
      row: {
        code,
        indicator,
        name: { en: [name, 'SOURCE'] },
        definition: { en: [definition, 'UNVERIFIED'] },
        ...(code.startsWith('UNDESA_MIG') ? { basis: 'MIXED' as const } : {}),
        method: 'ESTIMATED',
      },
    };
  }
  yield* desaGroups();
}

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const file = release.files[0]!;
  const workbook = await open(file);
  yield* definitions();
  const notes = notesIn(await workbook.rows(workbook.sheets.find(({ name }) => /^notes$/i.test(name))!.name));
  for (const table of tables) yield* tableCells(file, table, await workbook.rows(table), notes);
}

/** What the tables by origin lack: population, shares, change, refugees, and the kind of data that each destination has. */
export const undesaMigrantStockTotals: Source = {
  code: 'undesa-migrant-stock-totals',
  dataset: {
    code: 'undesa-migrant-stock-totals',
    domain: 'INDICATORS',
    title: { en: ['International Migrant Stock: totals by destination', 'SOURCE'] },
    description: {
      en: [
        'Migrants by sex in each country and region, with population, shares, rates of change and refugees, and with the kind of data that the ' +
          'estimates of each country rest on.',
        'UNVERIFIED',
      ],
    },
    provider: undesaProvider,
    licence: undesaLicence,
    creditLine:
      'United Nations, Department of Economic and Social Affairs, Population Division: International Migrant Stock',
    homepage: 'https://www.un.org/development/desa/pd/content/international-migrant-stock',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  // Rates of change and numbers of refugees of small places move by any factor between revisions.
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.001, maxFactor: 50, maxJumps: 1000 },
  brings: { indicators: series.map(([, indicator]) => indicator), series: series.map(([code]) => code) },
  dayFrom: 'TABLE',
  recognises: (seen) => shapeOf(seen) !== null,
  plan,
  read,
};
