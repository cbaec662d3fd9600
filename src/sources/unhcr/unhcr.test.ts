import { describe, expect, it } from 'vitest';
import { refugeeGroups as ofRecords } from '../../refugees/records.ts';
import { sources } from '../index.ts';
import { all, entriesOf, written } from '../read/files.fixture.ts';
import { glimpse } from '../read/glimpse.ts';
import { refugeeGroups } from '../rooms/refugees.ts';
import { rowsOf } from '../sample/sample.fixture.ts';
import { apiItem, apiPage, austriaAustralia, headers, rejects, sudanChad, table } from './unhcr.fixture.ts';
import { unhcrAsylumApplications, unhcrAsylumDecisions } from './unhcr-asylum.ts';
import { unhcrDemographics } from './unhcr-demographics.ts';
import { unhcrFlows, unhcrSolutions } from './unhcr-flows.ts';
import { unhcrIdmc, unhcrUnrwa } from './unhcr-others.ts';
import { unhcrPopulation } from './unhcr-population.ts';
import { releaseOf } from './unhcr-release.ts';

describe('which table a file is', () => {
  const own = [
    [unhcrPopulation, table('population', [`2024,${sudanChad},5,0,0,0,0,0,0,,0`], 'never-seen-before.csv.gz')],
    [unhcrDemographics, table('demographics', [])],
    [unhcrFlows, table('flows', [])],
    [unhcrSolutions, table('solutions', [])],
    [unhcrAsylumApplications, table('applications', [])],
    [unhcrAsylumDecisions, table('decisions', [])],
    [unhcrIdmc, table('totals', ['1990,Unknown,UKN,UNK,Unknown,UKN,UNK,900', '2024,Sudan,SUD,SDN,Sudan,SUD,SDN,80'])],
    [
      unhcrUnrwa,
      table('totals', ['1952,Palestinian,GAZ,PSE,Lebanon,LEB,LBN,70', '2025,"Palestinian",GAZ,PSE,Unknown,UKN,UNK,5']),
    ],
    [unhcrPopulation, apiPage([apiItem({})])],
  ] as const;

  it.each(own)('%#: is told by its columns, and by one source only', async (source, file) => {
    const seen = await glimpse(file);
    expect(sources.filter((one) => one.recognises?.(seen)).map(({ code }) => code)).toEqual([source.code]);
  });

  it('is not told where the shape is another', async () => {
    for (const text of ['a,b\n1,2\n', headers.totals, '{"maxPages": 1, "items": [{"year": 2020}]}', '']) {
      const seen = await glimpse(written('other.csv', text));
      expect(own.map(([source]) => source.recognises?.(seen))).not.toContain(true);
    }
  });

  it('leaves the other tables and the list of codes alone, and refuses a stranger', async () => {
    const codes = written('countries.csv', 'iso_code,unhcr_code,name\nAUT,AUS,Austria\n');
    expect(unhcrPopulation.recognises?.(await glimpse(codes))).toEqual({ aside: expect.stringContaining('own codes') });
    const [population, flows] = [table('population', [`2024,${sudanChad},5,0,0,0,0,0,0,,0`]), table('flows', [])];
    const [plan] = await unhcrPopulation.plan([population, flows, codes]);
    expect(plan?.files).toEqual([population]);
    const stranger = written('stranger.csv', 'x,y\n1,2\n');
    await expect(async () => unhcrPopulation.plan([population, stranger])).rejects.toThrow('not one of the source’s');
  });
});

describe('populations', () => {
  it('join on ISO codes, never on UNHCR’s own', async () => {
    const entries = await entriesOf(unhcrPopulation, [
      table('population', [`2024,${sudanChad},700,15,0,0,0,0,0,,0`, `2024,${austriaAustralia},5,0,0,0,0,0,0,,0`]),
    ]);
    expect(rowsOf(entries, 'refugeeStock').map(({ origin, asylum }) => [origin.code, asylum.code])).toEqual([
      ['SDN', 'TCD'],
      ['SDN', 'TCD'],
      ['AUT', 'AUS'],
    ]);
  });

  it('keep zero, empty and a figure apart', async () => {
    const rows = rowsOf(
      await entriesOf(unhcrPopulation, [table('population', [`2015,${sudanChad},700,0,0,0,0,0,,,0`])]),
      'refugeeStock',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ populationGroup: 'REFUGEE', value: 700, status: 'NORMAL', rounded: true });
    expect(rows[0]?.zeroGroups).toEqual([
      'ASYLUM_SEEKER',
      'RETURNED_REFUGEE',
      'IDP',
      'RETURNED_IDP',
      'STATELESS',
      'HOST_COMMUNITY',
    ]);
    expect(rows[0]?.emptyGroups).toEqual(['OTHER_OF_CONCERN', 'OTHER_IN_NEED_OF_PROTECTION']);
  });

  it('keep a row that says nothing but zero, and refuse one that says nothing', async () => {
    const entries = await entriesOf(unhcrPopulation, [
      table('population', [`2015,${sudanChad},0,0,0,0,0,0,0,,0`, `2015,${austriaAustralia},,,,,,,,,`]),
    ]);
    expect(rowsOf(entries, 'refugeeStock').map(({ value, populationGroup }) => [populationGroup, value])).toEqual([
      ['REFUGEE', 0],
    ]);
    expect(rejects(entries)).toEqual([['refugees', '']]);
  });

  it('make returns flows', async () => {
    const entries = await entriesOf(unhcrPopulation, [
      table('population', [`2020,Sudan,SUD,SDN,Sudan,SUD,SDN,0,0,30,900,40,0,0,,0`]),
    ]);
    expect(rowsOf(entries, 'refugeeStock').map(({ populationGroup, value }) => [populationGroup, value])).toEqual([
      ['IDP', 900],
    ]);
    expect(
      rowsOf(entries, 'refugeeFlow').map(({ kind, populationGroup, value }) => [kind, populationGroup, value]),
    ).toEqual([
      ['RETURN', 'RETURNED_REFUGEE', 30],
      ['RETURN', 'RETURNED_IDP', 40],
    ]);
  });

  it('know unknown, stateless and Tibetan under all their codes', async () => {
    const entries = await entriesOf(unhcrFlows, [
      table('flows', [
        '1990,Unknown/other,UKN,UKN,Chad,CHD,TCD,10,,,',
        '1990,Stateless,STA,STA,Chad,CHD,TCD,10,,,',
        '1990,,TIB,TIB,Chad,CHD,TCD,10,,,',
        '1990,Stateless,STA,XXA,Unknown,UKN,UNK,10,,,',
      ]),
    ]);
    expect(rowsOf(entries, 'refugeeFlow').map(({ origin, asylum }) => [origin, asylum.code])).toEqual([
      [{ scheme: 'CODE', code: 'OOO' }, 'TCD'],
      [{ scheme: 'CODE', code: 'STL' }, 'TCD'],
      [{ scheme: 'CODE', code: 'TIB' }, 'TCD'],
      [{ scheme: 'CODE', code: 'STL' }, 'OOO'],
    ]);
  });

  it.each([
    [
      'an ISO code that is missing, although UNHCR’s own is there',
      '2024,Sudan,SUD,,Chad,CHD,TCD,5,0,0,0,0,0,0,,0',
      'coo_iso',
      '',
    ],
    ['a total over all places', '2024,-,-,-,Chad,CHD,TCD,5,0,0,0,0,0,0,,0', 'coo_iso', '-'],
    ['a negative count', `2024,${sudanChad},-5,0,0,0,0,0,0,,0`, 'refugees', '-5'],
    ['a count in words', `2024,${sudanChad},many,0,0,0,0,0,0,,0`, 'refugees', 'many'],
    ['a count with thousands marked', `2024,${sudanChad},"1,200",0,0,0,0,0,0,,0`, 'refugees', '1,200'],
  ])('reject %s', async (_, row, column, value) => {
    const entries = await entriesOf(unhcrPopulation, [table('population', [row])]);
    expect(rejects(entries)).toEqual([[column, value]]);
    expect(entries).toHaveLength(1);
  });
});

describe('answers of the API', () => {
  it('read like the tables', async () => {
    const entries = await entriesOf(unhcrPopulation, [apiPage([apiItem({})])]);
    expect(rowsOf(entries, 'refugeeStock').map(({ populationGroup, value }) => [populationGroup, value])).toEqual([
      ['REFUGEE', 700],
      ['ASYLUM_SEEKER', 15],
    ]);
    expect(rowsOf(entries, 'refugeeStock')[0]?.emptyGroups).toEqual(['OTHER_IN_NEED_OF_PROTECTION']);
  });

  it('are refused where the API added everything up', async () => {
    const total = apiPage([apiItem({ coo_iso: '-', coo: '-', coo_name: '-', coa_iso: '-' })]);
    await expect(async () => unhcrPopulation.plan([total])).rejects.toThrow('coo_all=true and coa_all=true');
  });

  it('are refused where a page is missing, and one release with all of them', async () => {
    const pages = [1, 2].map((page) => apiPage([apiItem({ year: 2021 + page })], { page, maxPages: 2 }));
    await expect(async () => unhcrPopulation.plan(pages.slice(1))).rejects.toThrow('these are missing: 1');
    const plans = await unhcrPopulation.plan(pages);
    expect(plans.map(({ files, releasedOn }) => [files.length, releasedOn])).toEqual([[2, '2023-12-31']]);
  });
});

describe('versions and days', () => {
  const file = { path: '/x/population.csv', name: 'population.csv' };
  const extent = { rows: 10, lastYear: 2025, paged: false };
  it.each([
    ['nothing', {}, 'to 2025', '2025-12-31', 'NOT_TOLD'],
    ['a day in the autumn', { releasedOn: '2025-11-19' }, 'to 2025', '2025-11-19', 'FIRST_HALF'],
    ['a day after the next June', { releasedOn: '2026-06-12' }, 'to 2025', '2026-06-12', 'WHOLE_YEAR'],
    ['the version of Mid-Year Trends', { version: '2025.6.0' }, '2025.6.0', '2025-06-30', 'FIRST_HALF'],
    ['the version of Global Trends', { version: '2025.12.1' }, '2025.12.1', '2025-12-31', 'WHOLE_YEAR'],
  ])('by %s', (_, stated, version, releasedOn, lastPart) => {
    expect(releaseOf('population', file, extent, stated, '2026-11-25')).toEqual({
      version,
      releasedOn,
      lastYear: 2025,
      lastPart,
    });
  });

  it('by the day in the name, by the rows that are known, and by a year that is not over', () => {
    const named = { ...file, name: 'unhcr_2025-11-02.csv' };
    expect(releaseOf('population', named, extent)).toMatchObject({ version: '2025-11-02', lastPart: 'FIRST_HALF' });
    const known = { ...extent, rows: 138_893 };
    expect(releaseOf('population', file, known)).toMatchObject({ version: '2025.12.1', lastPart: 'WHOLE_YEAR' });
    const young = releaseOf('population', file, { ...extent, lastYear: 2026 }, {}, '2026-11-25');
    expect(young).toMatchObject({ releasedOn: '2026-06-30', lastPart: 'FIRST_HALF' });
  });

  it('mark the last year alone', async () => {
    const files = [
      table(
        'population',
        ['2024', '2025'].map((year) => `${year},${sudanChad},5,0,0,0,0,0,0,,0`),
      ),
    ];
    const [plan] = await unhcrPopulation.plan(files, { releasedOn: '2025-11-19' });
    const rows = rowsOf(await all(unhcrPopulation.read(plan!)), 'refugeeStock');
    expect(rows.map(({ year, yearPart }) => [year, yearPart])).toEqual([
      [2024, 'WHOLE_YEAR'],
      [2025, 'FIRST_HALF'],
    ]);
  });
});

it('the bits of population types mean the same to the loader and to the answers', () => {
  expect([...ofRecords]).toEqual([...refugeeGroups]);
});
