import { describe, expect, it } from 'vitest';
import { sources } from '../index.ts';
import { entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { rowsOf } from '../sample/sample.fixture.ts';
import type { Entry } from '../source.ts';
import { guatemalaReturns, hondurasArrivals, mexicoIrregular, panamaDarien, usSouthwest } from './americas.ts';
import { frontexDetections } from './frontex.ts';

const file = (name: string, header: string, rows: readonly string[]) =>
  written(name, `${header}\n${rows.join('\n')}\n`);
const rejects = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.column, entry.value]] : []));

const usa = (rows: readonly string[]) => file('usa.csv', 't,t_fy,component,area,authority,type,demog,nat,n', rows);

describe('which table a file is', () => {
  it.each([
    ['darien-nat of any name', file('x.csv', 't,q,nat,n', []), 'panama-darien-transits'],
    ['darien-dmg', file('x.csv', 't,q,demog,n', []), 'panama-darien-transits'],
    ['months of Honduras', file('x.csv', 't,n', []), 'honduras-irregular-arrivals'],
    ['Honduras by name', file('irreg-honduras-nat.csv', 't,q,nat,n', []), 'honduras-irregular-arrivals'],
    ['Mexico by name', file('irreg-mexico-nat.csv', 't,nat,n', []), 'mexico-irregular-situation'],
    ['Mexico by its Hondurans', file('x.csv', 't,nat,n', ['2020-01-01,HND,5']), 'mexico-irregular-situation'],
    ['Honduras by its Mexicans', file('x.csv', 't,nat,n', ['2020-01-01,MEX,5']), 'honduras-irregular-arrivals'],
    ['Mexico by sex and age', file('x.csv', 't,sex,age,n', []), 'mexico-irregular-situation'],
    ['Guatemala', file('x.csv', 't,sex,age,origin,n', []), 'guatemala-returns'],
    ['the United States', usa([]), 'us-southwest-encounters'],
    ['Frontex', file('x.csv', 'route,type,nat,t,n', []), 'frontex-detections'],
  ])('%s', async (_, one, code) => {
    const seen = await glimpse(one);
    expect(sources.filter((source) => source.recognises?.(seen) === true).map((source) => source.code)).toEqual([code]);
  });

  it('is told by nobody where it cannot be', async () => {
    const seen = await glimpse(file('x.csv', 't,nat,n', ['2020-01-01,CUB,5']));
    expect(sources.filter((source) => source.recognises?.(seen) === true)).toEqual([]);
  });

  it('does not depend on what lies beside it, but a stranger stops the load', async () => {
    const own = file('a.csv', 'route,type,nat,t,n', ['Other,Sea,CUB,2020-02-01,5']);
    const idmc = file('b.csv', 'geo,t,cause,n', ['AB9,2014,conflict,0']);
    const [plan] = await frontexDetections.plan([own, idmc]);
    expect(plan).toMatchObject({ version: 'to 2020-02', releasedOn: '2020-02-29', files: [own] });
    await expect(async () => frontexDetections.plan([own, file('c.csv', 'x,y', [])])).rejects.toThrow('not one of');
  });
});

describe('Panama', () => {
  it('reads single figures before 2020 as whole years, later ones as months', async () => {
    const rows = rowsOf(
      await entriesOf(panamaDarien, [
        file('d.csv', 't,q,nat,n', [
          '2019-01-01,2019-01-01,CUB,79',
          '2020-01-01,2020-01-01,CUB,7',
          '2020-02-01,2020-01-01,OOO,8',
          '2021-01-01,2021-01-01,TIB,9',
        ]),
      ]),
      'flowObservation',
    );
    expect(rows.map(({ period, periodKind, value }) => [period.start, period.end, periodKind, value])).toEqual([
      ['2019-01-01', '2019-12-31', 'YEAR', 79],
      ['2020-01-01', '2020-01-31', 'MONTH', 7],
      ['2020-02-01', '2020-02-29', 'MONTH', 8],
      ['2021-01-01', '2021-01-31', 'MONTH', 9],
    ]);
    expect(rows.map(({ nationality, nationalityKind }) => [nationality?.code, nationalityKind])).toEqual([
      ['CUB', 'COUNTRY'],
      ['CUB', 'COUNTRY'],
      [undefined, 'UNKNOWN'],
      ['TIB', 'COUNTRY'],
    ]);
    expect(new Set(rows.map(({ unit, direction }) => `${unit} ${direction}`))).toEqual(new Set(['MOVEMENTS TRANSIT']));
  });

  it('counts children among men and women until they are told apart', async () => {
    const rows = rowsOf(
      await entriesOf(panamaDarien, [
        file('d.csv', 't,q,demog,n', [
          '2022-12-01,2022-10-01,men,5',
          '2023-01-01,2023-01-01,men,5',
          '2023-01-01,2023-01-01,girls,0',
        ]),
      ]),
      'flowObservation',
    );
    expect(rows.map(({ sex, age, value, nationalityKind }) => [sex, age, value, nationalityKind])).toEqual([
      ['MALE', '_T', 5, 'ALL'],
      ['MALE', 'Y_GE18', 5, 'ALL'],
      ['FEMALE', 'Y_LT18', 0, 'ALL'],
    ]);
  });
});

describe('Honduras, known by description only', () => {
  it('loads months, groups and nationalities as one release', async () => {
    const files = [
      file('irreg-honduras.csv', 't,n', ['2023-03-01,40', '2023-04-01,']),
      file('irreg-honduras-nat.csv', 't,nat,n', ['2023-04-01,CUB,12']),
    ];
    const plans = await hondurasArrivals.plan(files);
    expect(plans).toMatchObject([{ version: 'to 2023-04', releasedOn: '2023-04-30' }]);
    const rows = rowsOf(await entriesOf(hondurasArrivals, files), 'flowObservation');
    expect(rows.map((row) => [row.series, row.value, row.status, row.nationalityKind])).toEqual([
      ['honduras', 40, 'NORMAL', 'ALL'],
      ['honduras', null, 'NOT_AVAILABLE', 'ALL'],
      ['honduras-nat', 12, 'NORMAL', 'COUNTRY'],
    ]);
    const groups = file('irreg-honduras.csv', 't,q,demog,n', ['2023-04-01,2023-04-01,boys,3']);
    expect(rowsOf(await entriesOf(hondurasArrivals, [groups]), 'flowObservation')).toMatchObject([
      { sex: 'MALE', age: 'Y_LT18', value: 3 },
    ]);
  });
});

describe('Mexico and Guatemala', () => {
  it('takes none of two rows that share month and code', async () => {
    const entries = await entriesOf(mexicoIrregular, [
      file('irreg-mexico-nat.csv', 't,nat,n', ['2019-05-01,GIN,8', '2019-05-01,GIN,1', '2019-05-01,STL,2']),
    ]);
    expect(rejects(entries)).toEqual([
      ['nat', 'GIN'],
      ['nat', 'GIN'],
    ]);
    expect(rowsOf(entries, 'flowObservation')).toMatchObject([{ nationalityKind: 'STATELESS', unit: 'ENCOUNTERS' }]);
  });

  it('keeps accompanied children apart and the country of return null where it is not told', async () => {
    const rows = rowsOf(
      await entriesOf(guatemalaReturns, [
        file('g.csv', 't,sex,age,origin,n', ['2024-01-01,male,accompanied child,MEX,2', '2024-01-01,female,adult,,3']),
      ]),
      'flowObservation',
    );
    expect(rows.map(({ departure, age, category, unit }) => [departure?.code, age, category, unit])).toEqual([
      ['MEX', 'Y_LT18', 'accompanied', 'RETURNS'],
      [undefined, 'Y_GE18', undefined, 'RETURNS'],
    ]);
  });
});

describe('the United States', () => {
  const of = 'U.S. Border Patrol,Yuma Sector,Title 8,Apprehensions';

  it('tells months before nationality was told, groups and the financial year', async () => {
    const rows = rowsOf(
      await entriesOf(usSouthwest, [
        usa([
          `2017-10-01,2018-10-01,U.S. Border Patrol,,Title 8,Apprehensions,FMUA,,4836`,
          `2019-10-01,2020-10-01,${of},Single Adults,OOO,3`,
          `2020-09-01,2020-09-01,${of},UAC,HND,0`,
        ]),
      ]),
      'flowObservation',
    );
    expect(rows.map((row) => [row.nationalityKind, row.fiscalYear, row.period.start, row.age, row.value])).toEqual([
      ['NOT_COLLECTED', 2018, '2017-10-01', '_U', 4836],
      ['GROUP', 2020, '2019-10-01', 'Y_GE18', 3],
      ['COUNTRY', 2020, '2020-09-01', 'Y_LT18', 0],
    ]);
    expect(rows.map((row) => row.section)).toEqual([null, 'Yuma Sector', 'Yuma Sector']);
  });

  it('rejects a financial month that does not belong to its month, groups and codes that nobody knows', async () => {
    const entries = await entriesOf(usSouthwest, [
      usa([
        `2019-10-01,2019-10-01,${of},UAC,HND,5`,
        `2019-11-01,2020-11-01,${of},Crowd,HND,5`,
        `2019-12-01,2020-12-01,${of},UAC,Honduras,5`,
        `2019-12-15,2020-12-15,${of},UAC,HND,5`,
        `2020-01-01,2020-01-01,${of},UAC,HND,-5`,
      ]),
    ]);
    expect(rejects(entries)).toEqual([
      ['t_fy', '2019-10-01'],
      ['demog', 'Crowd'],
      ['nat', 'Honduras'],
      ['t', '2019-12-15'],
      ['n', '-5'],
    ]);
  });
});

it('Frontex: routes are data, a group is no country, an unknown route is refused', async () => {
  const entries = await entriesOf(frontexDetections, [
    file('f.csv', 'route,type,nat,t,n', [
      'Western African Route,Sea,OOS,2021-01-01,40',
      'Moon Route,Sea,CUB,2021-01-01,4',
    ]),
  ]);
  expect(rowsOf(entries, 'flowRoute')).toHaveLength(9);
  expect(rowsOf(entries, 'flowObservation')).toMatchObject([
    { route: 'FRONTEX-WESTERN-AFRICAN', area: null, nationalityKind: 'GROUP', transport: 'SEA', unit: 'DETECTIONS' },
  ]);
  expect(rejects(entries)).toEqual([['route', 'Moon Route']]);
});

it('each original publisher is a provider of its own', () => {
  const all = [panamaDarien, hondurasArrivals, mexicoIrregular, guatemalaReturns, usSouthwest, frontexDetections];
  expect(new Set(all.map(({ dataset }) => dataset.provider.code)).size).toBe(6);
});
