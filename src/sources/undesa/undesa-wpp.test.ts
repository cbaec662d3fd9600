import { describe, expect, test } from 'vitest';
import { entriesOf, observationsIn, onlyEntries, realFiles, rejectsIn } from '../../../test/support/adapters.ts';
import { hasData, skipped } from '../../../test/support/real-data.ts';
import { written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { undesaNationalOffices } from './national-offices.ts';
import { undesaWpp } from './undesa-wpp.ts';

const years = Array.from({ length: 12 }, (_, index) => 2012 + index);
const wide = (name: string, ...rows: readonly (readonly string[])[]) =>
  written(
    name,
    `${[['country_code', 'country', ...years.map(String)], ...rows].map((row) => row.join('\t')).join('\n')}\n`,
  );
const filled = (value: string, at: number) => years.map((_, index) => (index === at ? value : ''));
const long = (name: string, ...rows: readonly string[]) =>
  written(name, `,Year,Country ISO,Net Number of Migrants\n${rows.map((row, index) => `${index},${row}\n`).join('')}`);

describe('World Population Prospects', () => {
  test('brings thousands to persons without losing a digit, and sets projections apart', async () => {
    const file = wide(
      'wpp2022-net.tsv',
      ['276', 'Germany', ...filled('397.921', 3)],
      ['276', 'Germany', ...filled('-0.5', 9)],
      ['276', 'Germany', ...filled('12', 10)],
    );
    const found = observationsIn(await onlyEntries(undesaWpp, [file]));
    expect(
      found.map(({ series, scope, value, nature, period }) => [series, scope, value, nature, period.label]),
    ).toEqual([
      ['WPP_NET_MIG', 'estimated, countries', '397921', 'ESTIMATED', '2015'],
      ['WPP_NET_MIG', 'estimated, countries', '-500', 'ESTIMATED', '2021'],
      ['WPP_NET_MIG_MEDIUM', 'projected 2022, countries', '12000', 'PROJECTED', '2022'],
    ]);
    expect(found[0]).toMatchObject({ area: { scheme: 'ISO3', code: 'DEU' }, multiplier: 1000 });
  });

  test('gives both layouts the same place, so that a revision revises', async () => {
    const old = wide('wpp2022.tsv', ['412', 'Kosovo', ...filled('1', 0)], ['4', 'Afghanistan', ...filled('2', 0)]);
    const fresh = long('wpp2024.csv', '1950.0,XKX,7000.0', '2012.0,XKX,1000.0', '2012.0,AFG,-2000.0', '2024.0,AFG,5.0');
    const releases = await entriesOf(undesaWpp, [fresh, old]);
    expect(releases.map(({ version, releasedOn }) => [version, releasedOn])).toEqual([
      ['WPP 2022', '2022-07-11'],
      ['WPP 2024', '2024-07-11'],
    ]);
    const keys = releases.map(({ entries }) =>
      observationsIn(entries).map(({ area, period, series, value, multiplier }) => [
        area.code,
        period.label,
        series,
        value,
        multiplier,
      ]),
    );
    expect(keys).toEqual([
      [
        ['XKX', '2012', 'WPP_NET_MIG', '1000', 1000],
        ['AFG', '2012', 'WPP_NET_MIG', '2000', 1000],
      ],
      [
        ['XKX', '1950', 'WPP_NET_MIG', '7000', 1],
        ['XKX', '2012', 'WPP_NET_MIG', '1000', 1],
        ['AFG', '2012', 'WPP_NET_MIG', '-2000', 1],
        ['AFG', '2024', 'WPP_NET_MIG_MEDIUM', '5', 1],
      ],
    ]);
  });

  test('knows location codes that mean other things elsewhere, and keeps regions in scopes of their own', async () => {
    const codes = ['900', '901', '1831', '903', '941', '1834', '830'];
    const entries = await onlyEntries(undesaWpp, [
      wide('wpp2022.tsv', ...codes.map((code) => [code, '', ...filled('0', 0)])),
    ]);
    expect(observationsIn(entries).map(({ area, scope, value }) => [area.code, scope, value])).toEqual([
      ['001', 'estimated, regions', '0'],
      ['DESA-901', 'estimated, regions', '0'],
      ['DESA-921', 'estimated, regions', '0'],
      ['002', 'estimated, regions', '0'],
      ['LDC', 'estimated, regions', '0'],
      ['202', 'estimated, regions', '0'],
      ['XCX', 'estimated, countries', '0'],
    ]);
    const groups = entries.flatMap((entry) => (entry.type === 'area' ? [entry.row] : []));
    expect(new Set(groups.map(({ kind }) => kind))).toEqual(new Set(['GROUP']));
    expect(groups.find(({ code }) => code === 'DESA-921')?.codes.map(({ code }) => code)).toEqual(['921', '1831']);
  });

  test('rejects what it cannot read, and asks for the revision where nothing says it', async () => {
    const bad = long(
      'wpp2024.csv',
      '1950.0,DEU,1',
      '1950.5,DEU,1',
      '1951.0,Germany,1',
      '1951.0,DEU,1e',
      '2101.0,DEU,1',
    );
    expect(rejectsIn(await onlyEntries(undesaWpp, [bad]))).toEqual([
      [3, 'Year', '1950.5'],
      [4, 'Country ISO', 'Germany'],
      [5, 'Net Number of Migrants', '1e'],
      [6, 'Year', '2101.0'],
    ]);
    const unknown = wide('wpp2022.tsv', ['999', 'Nowhere', ...filled('1', 0)], ['4', '', ...filled('x', 0)]);
    expect(rejectsIn(await onlyEntries(undesaWpp, [unknown]))).toEqual([
      [2, 'country_code', '999'],
      [3, '2012', 'x'],
    ]);
    const nameless = long('migration.csv', '1950.0,DEU,1');
    await expect(async () => undesaWpp.plan([nameless])).rejects.toThrow(/--version "WPP 2024"/);
    await expect(async () => undesaWpp.plan([nameless], { version: 'WPP 2030' })).rejects.toThrow(/--released/);
    const stated = { version: 'WPP 2030', releasedOn: '2030-07-11' };
    expect(await undesaWpp.plan([nameless], stated)).toMatchObject([stated]);
    const twice = [long('wpp2024.csv', '1950.0,DEU,1'), long('wpp-2024.csv', '1950.0,DEU,2')];
    await expect(async () => undesaWpp.plan(twice)).rejects.toThrow(/WPP 2024 is also in/);
  });
});

describe('national offices', () => {
  test('are told from the prospects by their first year, and say that values are mixed', async () => {
    const file = long('national-offices-net-migration.csv', '1990.0,DEU,100000.0');
    expect(undesaWpp.recognises?.(await glimpse(file))).toBe(false);
    const [release] = await entriesOf(undesaNationalOffices, [file]);
    expect(release?.version).toBe('with WPP 2024');
    expect(observationsIn(release!.entries)).toMatchObject([
      { value: '100000', nature: 'NOT_SPECIFIED', footnotes: [expect.stringMatching(/does not say which/)] },
    ]);
    const other = long('offices.csv', '1990.0,DEU,1');
    await expect(async () => undesaNationalOffices.plan([other])).rejects.toThrow(/--released/);
  });
});

describe.skipIf(!hasData)(`real files${skipped}`, () => {
  test('give the known answers of both revisions', async () => {
    const files = realFiles('undesa-wpp-net-migration');
    const releases = await entriesOf(undesaWpp, files);
    const values = releases.map(({ entries }) => {
      const rows = observationsIn(entries);
      return ['DEU', 'USA', 'SYR'].map(
        (code) => rows.find((row) => row.area.code === code && row.period.label === '2015')?.value,
      );
    });
    expect(values).toEqual([
      ['397921', '1221849', '-827474'],
      ['1175000', '1722000', '-827000'],
    ]);
    expect(releases.map(({ entries }) => [observationsIn(entries).length, rejectsIn(entries)])).toEqual([
      [285 * 151, []],
      [237 * 75, []],
    ]);
    const national = await onlyEntries(undesaNationalOffices, files);
    expect([observationsIn(national).length, rejectsIn(national)]).toEqual([1020, []]);
  });
});
