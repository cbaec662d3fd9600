import { describe, expect, test } from 'vitest';
import {
  entriesOf,
  observationsIn,
  onlyEntries,
  realFiles,
  rejectsIn,
  workbook,
} from '../../../test/support/adapters.ts';
import { hasData, skipped } from '../../../test/support/real-data.ts';
import { glimpse } from '../read/glimpse.ts';
import { undesaMigrantStockTotals } from './undesa-totals.ts';

type Rows = readonly (readonly (string | number | null)[])[];

const years = [1990, 1995, 2000, 2005, 2019];
const spans = ['1990-1995', '1995-2000', '2000-2005', '2005-2010', '2015-2019'];
const head = [
  'Sort\r\norder',
  'Major area, region, country or area of destination',
  'Notes',
  'Code',
  'Type of data (a)',
];
const empty = [null, null, null, null, null];
const block = (title: string): (string | null)[] => [title, null, null, null, null];
const same = (value: number | string) => years.map(() => value);

/** Table 1 as given, and five more that hold a row each. */
const book = (first: Rows, { revision = '2019', second }: { revision?: string; second?: Rows } = {}) => {
  const one = (title: string, columns: readonly (string | number)[], value: number | string): Rows => [
    [...head, ...block(title)],
    [...empty, ...columns],
    [1, 'Chad', null, 148, 'B R ', ...same(value)],
  ];
  return workbook('totals.xlsx', {
    CONTENTS: [[`International Migrant Stock (United Nations database, POP/DB/MIG/Stock/Rev.${revision}).`]],
    'Table 1': first,
    'Table 2': second ?? one('Total population of both sexes at mid-year (thousands)g', years, 1234.5678),
    'Table 3': one('International migrant stock as a percentage of the total population (female)', years, 3.5),
    'Table 4': one('Female migrants as a percentage of the international migrant stock', years, 49.5),
    'Table 5': one('Annual rate of change of the migrant stock (male)', spans, -1.5),
    'Table 6': one('Estimated refugee stock (including asylum seekers) at mid-year (both sexes)', years, '~'),
    NOTES: [
      ['(a)', 'Kinds of data.'],
      ['(4)', 'Refers to Sudan and South Sudan.'],
      ['*', 'Designations.'],
    ],
  });
};

const tableOne = (...rows: Rows): Rows => [
  [...empty, 'United Nations'],
  [
    ...head,
    ...block('International migrant stock at mid-year (both sexes)'),
    ...block('International migrant stock at mid-year (male)'),
  ],
  [...empty, ...years, ...years],
  ...rows,
];

const cellsOf = (rows: Rows) => onlyEntries(undesaMigrantStockTotals, [book(tableOne(...rows))]);

describe('totals by destination', () => {
  test('have two rows of headings, kinds of data however they are written, and notes', async () => {
    const entries = await cellsOf([
      [1, 'WORLD', null, 900, null, ...same(5), ...same(2)],
      [2, 'UN development groups', null, null, null, ...same('..'), ...same('..')],
      [3, 'Sudan', '4,99', 729, 'CR', ...same(7), ...same(3)],
      [4, 'Namibia', null, 516, 'C B R', 0, null, '..', '—', 1, ...same('~')],
      [5, 'Tuvalu', null, 798, 'I', ...same(9), ...same(4)],
    ]);
    const found = observationsIn(entries).filter(({ series }) => series === 'UNDESA_MIG_STOCK_TOT');
    const of = (code: string, sex: string) => found.filter((row) => row.area.code === code && row.sex === sex);
    expect(of('001', 'TOTAL').map(({ period, value }) => [period.start, value])).toEqual(
      years.map((year) => [`${year}-07-01`, '5']),
    );
    expect(of('SDN', 'MALE')[4]).toMatchObject({
      value: '3',
      flags: ['C', 'R'],
      nature: 'ESTIMATED',
      footnotes: ['Refers to Sudan and South Sudan.'],
    });
    expect(
      of('NAM', 'TOTAL').map(({ period, value, status, valueText }) => [period.label, value, status, valueText]),
    ).toEqual([
      ['1990', '0', 'NORMAL', undefined],
      ['2000', null, 'NOT_AVAILABLE', '..'],
      ['2005', null, 'CENSORED', '—'],
      ['2019', '1', 'NORMAL', undefined],
    ]);
    expect(new Set(of('NAM', 'MALE').map(({ status, value }) => `${status} ${value}`))).toEqual(
      new Set(['SUPPRESSED_AT_SOURCE null']),
    );
    expect(of('NAM', 'MALE')[0]?.flags).toEqual(['B', 'C', 'R']);
    expect(of('TUV', 'TOTAL')[0]).toMatchObject({ flags: ['I'], nature: 'IMPUTED' });
    expect(rejectsIn(entries)).toEqual([]);
  });

  test('bring thousands to persons, and spans from mid-year to mid-year, the last of four years', async () => {
    const rest = observationsIn(await cellsOf([[1, 'Chad', null, 148, 'B', ...same(1), ...same(1)]]));
    const one = (series: string) => rest.filter((row) => row.series === series);
    expect(one('UNDESA_POPULATION')[0]).toMatchObject({ value: '1234567.8', multiplier: 1000, sex: 'TOTAL' });
    expect(one('UNDESA_MIG_STOCK_SHARE')[0]).toMatchObject({ value: '3.5', sex: 'FEMALE' });
    expect(one('UNDESA_MIG_STOCK_FEMALE')[0]).toMatchObject({ value: '49.5', sex: 'TOTAL' });
    expect(one('UNDESA_MIG_STOCK_CHANGE').at(-1)).toMatchObject({
      sex: 'MALE',
      period: { start: '2015-07-01', end: '2019-06-30', label: '2015-2019' },
    });
    expect(one('UNDESA_REFUGEES')[0]).toMatchObject({ value: null, status: 'SUPPRESSED_AT_SOURCE', flags: ['B', 'R'] });
  });

  test('take a region that is listed twice once, and know codes that mean other things elsewhere', async () => {
    const entries = await cellsOf([
      [1, 'Oceania', null, 909, null, ...same(1), ...same(1)],
      [2, 'OCEANIA', null, 909, null, ...same(1), ...same(1)],
      [3, 'CENTRAL AND SOUTHERN ASIA', null, 921, null, ...same(1), ...same(1)],
      [4, 'More developed regions', 'b', 901, null, ...same(1), ...same(1)],
      [5, 'NORTHERN AMERICA', null, 918, null, ...same(1), ...same(1)],
      [6, 'EUROPE', null, 917, null, ...same(1), ...same(1)],
    ]);
    const areas = observationsIn(entries).filter(
      ({ series, sex }) => series === 'UNDESA_MIG_STOCK_TOT' && sex === 'TOTAL',
    );
    expect(areas.map(({ area }) => area.code).filter((_, index) => index % 5 === 0)).toEqual([
      '009',
      'DESA-921',
      'DESA-901',
      '021',
      '150',
    ]);
    expect(areas).toHaveLength(25);
  });

  test('reject what they cannot read, and refuse titles that nobody here knows', async () => {
    const entries = await cellsOf([
      [1, 'Nowhere', null, 999, 'B', ...same(1), ...same(1)],
      [2, 'Chad', null, 148, 'X', ...same(1), ...same(1)],
      [3, 'Mali', null, 466, 'B', 'n/a', 1, 1, 1, 1, ...same(1)],
    ]);
    expect(rejectsIn(entries)).toEqual([
      [4, 'Table 1, code', '999'],
      [5, 'Table 1, type of data', 'X'],
      [6, 'Table 1, 1990', 'n/a'],
    ]);
    const other: Rows = [
      [...head, ...block('International migrant stock at mid-year (both sexes)'), ...block('Something new')],
      [...empty, ...years, ...years],
    ];
    await expect(onlyEntries(undesaMigrantStockTotals, [book(other)])).rejects.toThrow(/Table 1.*Something new/);
    await expect(async () => undesaMigrantStockTotals.plan([book(tableOne(), { revision: '2030' })])).rejects.toThrow(
      /--released/,
    );
  });
});

describe.skipIf(!hasData)(`real files${skipped}`, () => {
  test('give the known answers of the revision of 2020', async () => {
    const files = realFiles('undesa-migrant-stock');
    const mine = await Promise.all(
      files.map(
        async (file) => ((await glimpse(file)) && undesaMigrantStockTotals.recognises?.(await glimpse(file))) ?? false,
      ),
    );
    expect(files.filter((_, index) => mine[index]).map(({ name }) => name)).toEqual([
      'rev2019-total-by-sex.xlsx',
      'rev2020-by-sex-and-destination.xlsx',
    ]);
    const plans = await undesaMigrantStockTotals.plan(files);
    expect(plans.map(({ version, releasedOn }) => [version, releasedOn])).toEqual([
      ['Rev. 2019', '2019-08-30'],
      ['Rev. 2020', '2021-01-15'],
    ]);
    const [release] = await entriesOf(undesaMigrantStockTotals, realFiles('undesa-migrant-stock', /rev2020.*xlsx/));
    const rows = observationsIn(release!.entries);
    const value = (series: string, area: string, label: string, sex = 'TOTAL') =>
      rows.find(
        (row) => row.series === series && row.area.code === area && row.period.label === label && row.sex === sex,
      )?.value;
    expect(value('UNDESA_MIG_STOCK_TOT', '001', '1990')).toBe('152986157');
    expect(value('UNDESA_MIG_STOCK_TOT', '001', '2020')).toBe('280598105');
    expect([
      value('UNDESA_MIG_STOCK_TOT', 'DEU', '2020', 'FEMALE'),
      value('UNDESA_MIG_STOCK_TOT', 'DEU', '2020', 'MALE'),
    ]).toEqual(['7870822', '7891635']);
    expect(value('UNDESA_POPULATION', '001', '2020')).toBe('7794798729');
    expect(value('UNDESA_REFUGEES', '001', '2020')).toBe('33807795');
    expect(value('UNDESA_MIG_STOCK_CHANGE', '001', '2015-2020')).toBe('2.4732288013031996');
    expect(rows.filter(({ status }) => status === 'SUPPRESSED_AT_SOURCE')).toHaveLength(1724);
    expect(rejectsIn(release!.entries)).toEqual([]);
  });
});
