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
import type { Entry } from '../source.ts';
import { remittancePrices } from '../worldbank/remittance-prices.ts';
import { placeByName } from './country-names.ts';
import { knomadRemittances } from './knomad-remittances.ts';

const title = (year: number, version: string) => [
  `Bilateral Remittance Estimates for ${year} using Migrant Stocks, Host Country Incomes (millions of US$) (${version} Version)`,
];
const across = 'Remittance-receiving country (across)                 -              Remittance-sending country (down)';
const pairs = (entries: readonly Entry[]) =>
  observationsIn(entries).map(({ area, counterpart, value }) => `${area.code} ${counterpart?.code} ${value}`);
const checks = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'check' ? [entry.passed] : []));

describe('matrices of remittances', () => {
  const matrix = (rows: readonly (readonly (string | number | null)[])[], others = {}) =>
    workbook('any.xlsx', { 'FINAL BRM 2021 ': [title(2021, 'December 2022'), ...rows], ...others });

  test('go from the row to the column; empty is no value and 0 is one; the world is a sum, not a member', async () => {
    const file = matrix([
      [across, 'Sudan', 'South Sudan', 'Congo,  Dem. Rep.', 'WORLD'],
      ['Sudan', null, 2.5, 0, 2.5],
      ['South Sudan', 1.25, null, null, 1.25],
      ['WORLD', 1.25, 2.5, 0, 3.75],
      [null, null, 6393.53],
      [
        'Note: All numbers are in current (nominal) US dollar. Venezuela has been unclassified, thus it is not in the sum',
      ],
    ]);
    const [release] = await entriesOf(knomadRemittances, [file]);
    expect(release).toMatchObject({ version: 'Bilateral remittances 2021, December 2022', releasedOn: '2022-12-31' });
    expect(pairs(release!.entries)).toEqual([
      'SDN SSD 2.5',
      'SDN COD 0',
      'SDN WLD 2.5',
      'SSD SDN 1.25',
      'SSD WLD 1.25',
      'WLD SDN 1.25',
      'WLD SSD 2.5',
      'WLD COD 0',
      'WLD WLD 3.75',
    ]);
    expect(observationsIn(release!.entries)[0]).toMatchObject({
      nature: 'MODELLED',
      scope: 'remittances 2021',
      period: { start: '2021-01-01', end: '2021-12-31' },
    });
    expect(rejectsIn(release!.entries)).toEqual([[6, null, '6393.53']]);
    expect(checks(release!.entries)).toEqual([true]);
  });

  test('keep a dash apart from 0, and refuse names that are not known whole', async () => {
    const file = matrix([
      ['receiving (across) / sending (down)', 'India', 'Pakistan', 'Kongo', 'WORLD'],
      ['India', 0, '-', 3, 0],
      ['Sudan (South)', 1, 1, 1, 2],
      ['Pakistan', 'n/a', 0, 3, 0],
    ]);
    const entries = await onlyEntries(knomadRemittances, [file]);
    expect(observationsIn(entries).map(({ value, status, valueText }) => [value, status, valueText])).toEqual([
      ['0', 'NORMAL', undefined],
      [null, 'NOT_AVAILABLE', '-'],
      ['0', 'NORMAL', undefined],
      ['0', 'NORMAL', undefined],
      ['0', 'NORMAL', undefined],
    ]);
    expect(rejectsIn(entries)).toEqual([
      [2, 'column 4', 'Kongo'],
      [4, 'first column', 'Sudan (South)'],
      [5, 'India', 'n/a'],
    ]);
  });

  test('fail their own check when they slipped by a cell, and name the sheets that nobody reads', async () => {
    const rows = [
      [across, 'India', 'Nepal', 'WORLD'],
      ['India', null, 900, 800],
      ['WORLD', null, 900, 900],
    ];
    const file = matrix(rows, { remshare: [['# Income share sent as remittance'], [0.04]] });
    const [plan] = await knomadRemittances.plan([file]);
    expect(plan?.processing).toMatch(/not read: remshare/);
    expect(checks(await onlyEntries(knomadRemittances, [file]))).toEqual([false]);
  });
});

describe('matrices of migrants', () => {
  test('go the other way: the column is where people live', async () => {
    const file = workbook('m.xlsx', {
      Bilateral_Migration_2017: [
        ['Bilateral Estimates of Migrant Stocks in 2017'],
        [null, 'Mexico', 'United States', 'Other North', 'World'],
        ['Mexico', 0, 700, 5, 705],
        ['Other South', 1, 2, 0, 3],
        ['World', 1, 702, 5, 708],
      ],
    });
    const [release] = await entriesOf(knomadRemittances, [file]);
    expect(release).toMatchObject({ version: 'Bilateral migrants 2017, April 2018', releasedOn: '2018-04-30' });
    expect(pairs(release!.entries).slice(0, 5)).toEqual([
      'MEX MEX 0',
      'USA MEX 700',
      'KNOMAD-OTHER-NORTH MEX 5',
      'WLD MEX 705',
      'MEX KNOMAD-OTHER-SOUTH 1',
    ]);
    const areas = release!.entries.flatMap((entry) =>
      entry.type === 'area' ? [[entry.row.code, entry.row.kind]] : [],
    );
    expect(areas).toEqual([
      ['KNOMAD-OTHER-NORTH', 'SPECIAL'],
      ['KNOMAD-OTHER-SOUTH', 'SPECIAL'],
    ]);
    const later = workbook('m.xlsx', {
      Bilateral_Migration_2030: [
        ['Bilateral Estimates of Migrant Stocks in 2030'],
        [null, 'Mexico', 'Peru', 'Chad'],
        ['Peru', 1, 2, 3],
      ],
    });
    await expect(async () => knomadRemittances.plan([later])).rejects.toThrow(/--released YYYY-MM-DD/);
  });
});

describe('inward flows', () => {
  test('bring millions to dollars, mark the estimate, and keep remarks and the share of GDP', async () => {
    const file = workbook('i.xlsx', {
      'Inward remittance flows': [
        ['Remittance inflows (US$ million)', 2021, 2022, '2023e', '% of GDP in 2023'],
        ['Mexico', 54130.298399, 61099.97, 67000, 3.7],
        ['Cuba', null, null, null, null],
        ['Israel (using CB data)', 0, null, 1, null],
        ['Low-and Middle-Income Countries', 1, 2, 3, 1.7],
        ['World', 1, 2, 3, '..'],
        [null],
        ['Note: All numbers are in current (nominal) US $.'],
        ['Date: December 2023'],
      ],
    });
    const [release] = await entriesOf(knomadRemittances, [file]);
    expect(release).toMatchObject({ version: 'Inward flows, December 2023', releasedOn: '2023-12-31' });
    const found = observationsIn(release!.entries);
    expect(found.slice(0, 4).map(({ series, value, nature, flags }) => [series, value, nature, flags])).toEqual([
      ['KNOMAD_INWARD_FLOWS', '54130298399', 'NOT_SPECIFIED', undefined],
      ['KNOMAD_INWARD_FLOWS', '61099970000', 'NOT_SPECIFIED', undefined],
      ['KNOMAD_INWARD_FLOWS', '67000000000', 'ESTIMATED', ['e']],
      ['KNOMAD_INWARD_FLOWS_GDP', '3.7', 'ESTIMATED', ['e']],
    ]);
    expect(found[0]).toMatchObject({ multiplier: 1_000_000 });
    expect(found[4]).toMatchObject({ area: { scheme: 'WB', code: 'ISR' }, value: '0', footnotes: ['using CB data'] });
    expect(found.filter(({ area }) => area.code === 'CUB')).toEqual([]);
    expect(found.map(({ area }) => area.code)).toEqual(expect.arrayContaining(['LMY', 'WLD']));
    expect(rejectsIn(release!.entries)).toEqual([[6, '% of GDP in 2023', '..']]);
  });
});

test('names are found whole, never in part', () => {
  const code = (name: string) => placeByName(name)?.place.code ?? null;
  expect(
    ['Sudan', 'South Sudan', 'Congo, Rep.', 'Congo, Dem. Rep.', 'Congo', 'sudan', 'Türkiye, Rep. of', 'Namibia'].map(
      code,
    ),
  ).toEqual(['SDN', 'SSD', 'COG', 'COD', null, null, 'TUR', 'NAM']);
});

describe.skipIf(!hasData)(`real files${skipped}`, () => {
  test('give the known answers; only the figure without a name is left out', async () => {
    const files = realFiles('worldbank-remittances');
    for (const file of files) {
      const seen = await glimpse(file);
      const isTable = file.name.endsWith('.csv.gz');
      expect([file.name, knomadRemittances.recognises?.(seen), remittancePrices.recognises?.(seen)]).toEqual([
        file.name,
        !isTable,
        isTable,
      ]);
    }
    const releases = await entriesOf(knomadRemittances, files);
    expect(
      releases.map(({ version, releasedOn, entries }) => [version, releasedOn, rejectsIn(entries), checks(entries)]),
    ).toEqual([
      ['Bilateral migrants 2017, April 2018', '2018-04-30', [], [true]],
      ['Bilateral remittances 2017, April 2018', '2018-04-30', [], [true]],
      ['Bilateral remittances 2021, December 2022', '2022-12-31', [[218, null, '6393.530000000003']], [true]],
      ['Inward flows, December 2023', '2023-12-31', [], []],
    ]);
    const value = (release: number, area: string, other: string | undefined, label: string) =>
      Number(
        observationsIn(releases[release]!.entries).find(
          (row) => row.area.code === area && row.counterpart?.code === other && row.period.label === label,
        )?.value,
      );
    expect(value(0, 'WLD', 'WLD', '2017')).toBe(266_143_792);
    expect(value(1, 'USA', 'MEX', '2017')).toBeCloseTo(30_019.19, 2);
    expect(value(1, 'USA', 'WLD', '2017')).toBeCloseTo(148_488.65, 2);
    expect(value(2, 'USA', 'MEX', '2021')).toBeCloseTo(52_595.34, 2);
    expect(value(2, 'USA', 'WLD', '2021')).toBeCloseTo(200_216.09, 2);
    expect(value(2, 'WLD', 'WLD', '2021')).toBeCloseTo(781_075.71, 2);
    expect(value(3, 'MEX', undefined, '2022')).toBeCloseTo(61_099_973_682, 0);
    expect(value(3, 'MEX', undefined, '2023')).toBe(67_000_000_000);
    const dashes = observationsIn(releases[1]!.entries).filter(({ status }) => status === 'NOT_AVAILABLE');
    expect(dashes.map(({ area, counterpart }) => `${area.code} ${counterpart?.code}`)).toEqual([
      'IND PAK',
      'ISR LBN',
      'LBN ISR',
      'PAK IND',
    ]);
  });

  test('prices of corridors', async () => {
    const [release] = await entriesOf(remittancePrices, realFiles('worldbank-remittances'));
    expect(release).toMatchObject({ version: '2020-12-07', releasedOn: '2020-12-07' });
    const found = observationsIn(release!.entries);
    expect(rejectsIn(release!.entries)).toEqual([]);
    expect(new Set(found.map(({ area, counterpart }) => `${area.code} ${counterpart?.code}`)).size).toBe(377);
    const corridor = found.find(
      ({ area, counterpart, period }) =>
        area.code === 'USA' && counterpart?.code === 'MEX' && period.label === '2020-Q3',
    );
    expect(corridor).toMatchObject({ period: { start: '2020-07-01', end: '2020-09-30' }, status: 'NORMAL' });
    expect(Number(corridor?.value)).toBeCloseTo(4.18, 2);
  });
});
