import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sources } from '../src/sources/index.ts';
import { type AllReport, loadAll } from '../src/sources/load/all.ts';
import { givenFiles } from '../src/sources/load/given-files.ts';
import { type LoadReport, loadRelease } from '../src/sources/load/loader.ts';
import { connect } from '../src/store/pool.ts';
import { deadAndMissing } from './known-answers/missing-migrants.ts';
import { levelsOn } from './known-answers/oxcgrt.ts';
import { stateFigures, sumsOverLocations } from './known-answers/south-sudan.ts';
import { corridorStock, rowCount, stockBySex, worldStock } from './known-answers/undesa.ts';
import { deathsByYear, policyLevels, policyLevelsOf, remittanceCostAfghanistan2017 } from './known-answers/unsd.ts';
import { suite as cookbook } from './real-data/cookbook.ts';
import { suite as displacement } from './real-data/displacement.ts';
import { suite as history } from './real-data/history.ts';
import { indicators } from './real-data/indicators.ts';
import { suite as refugeesAndFlows } from './real-data/refugees-and-flows.ts';
import { suite as tables } from './real-data/tables.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, loading } from './support/database.ts';
import { dataFolder, hasData, type Real, type Suite, skipped } from './support/real-data.ts';

/** Tests of single topics over the same database, in `real-data/<topic>.ts`. */
const suites: readonly Suite[] = [displacement, cookbook, indicators, refugeesAndFlows, tables, history];

/** Every figure is worked out a second time from the raw files by other code than the adapters' and the loader's. */
describe.skipIf(!hasData)(`real data, from file to answer${skipped}`, () => {
  let database: Database;
  let server: TestServer;
  const reports: LoadReport[] = [];

  const ask: Real['ask'] = (query, variables) => server.ask(query, variables);
  const data: Real['data'] = async (query, variables) => {
    const { body } = await ask(query, variables);
    expect(body.errors).toBeUndefined();
    return body.data;
  };

  const stock = async (asOf: object | null, year: number, more: object = {}, groupBy: string[] = []) =>
    (
      await data(
        `query ($asOf: AsOf, $filter: ObservationFilter!, $groupBy: [ObservationDimension!]!) {
          observationStats(asOf: $asOf, filter: $filter, groupBy: $groupBy) { sex sum }
        }`,
        {
          asOf,
          groupBy,
          filter: {
            dataset: { in: ['undesa-migrant-stock'] },
            period: { from: `${year}-07-01`, to: `${year}-07-01` },
            ...more,
          },
        },
      )
    ).observationStats;

  let again: AllReport;
  let strangers: number;

  /** As `npm run load -- --all` does it. */
  const loadEverything = async (): Promise<AllReport> => {
    const sql = connect(database.ownerUrl, { max: 1 });
    try {
      return await loadAll(givenFiles([dataFolder]), sources, {
        load: (source, plan) => loadRelease(sql, source, plan, loading),
      });
    } finally {
      await sql.end({ timeout: 5 });
    }
  };

  beforeAll(async () => {
    database = await createDatabase();
    const first = await loadEverything();
    expect(first.failures).toEqual([]);
    reports.push(...first.reports);
    strangers = first.strangers;
    again = await loadEverything();
    server = await startServer(database, { DEADLINE_MS: '60000' });
    // All files of all sources: minutes on a machine that has other work too.
  }, 900_000);

  afterAll(async () => {
    await server?.close();
    await database?.drop();
  });

  it('loads all sources whole; only copies, shifted rows and figures without a name are left out', () => {
    expect(reports.filter((report) => report.outcome !== 'PUBLISHED')).toEqual([]);
    const rejected: Record<string, number> = {};
    for (const report of reports.filter((one) => one.rejected))
      rejected[report.source] = (rejected[report.source] ?? 0) + report.rejected;
    expect(rejected).toEqual({
      // Policies that end before they begin.
      cobap: 14,
      // A text without a day.
      'wfp-travel-restrictions': 1,
      // A figure below all countries, in a row without a name.
      'knomad-remittances': 1,
      'missing-migrants': 74,
      'missing-migrants-api': 6,
      'idmc-gidd': 12,
      'hdx-hapi-returnees': 13,
      'mexico-irregular-situation': 100,
    });
    expect(reports.filter((report) => report.source === 'undesa-migrant-stock').map((r) => r.version)).toEqual([
      'Rev. 2019',
      'Rev. 2020',
      'Rev. 2024',
    ]);
    const first = reports.find((report) => report.version === 'Rev. 2019');
    expect(first?.counts.added).toBe(rowCount(dataFolder, 2019));
  });

  it('knows whose each file is, and makes no second release of the same bytes', () => {
    expect(strangers).toBe(0);
    expect(again.failures).toEqual([]);
    expect(again.reports.filter((report) => report.outcome !== 'UNCHANGED')).toEqual([]);
    expect(again.reports).toHaveLength(reports.length);
  });

  it('tells the world migrant stock of 2020 as of each revision', async () => {
    const releases = (
      await data('{ dataset(code: "undesa-migrant-stock") { releases(first: 5) { nodes { id version } } } }')
    ).dataset.releases.nodes;
    const rev2020 = releases.find((release: { version: string }) => release.version === 'Rev. 2020').id;
    expect(worldStock(dataFolder, 2020, 2020)).toBe(280_598_105);
    expect(worldStock(dataFolder, 2024, 2020)).toBe(275_284_032);
    expect(await stock({ date: '2021-06-30' }, 2020)).toEqual([{ sex: null, sum: 280_598_105 }]);
    expect(await stock({ release: rev2020 }, 2020)).toEqual([{ sex: null, sum: 280_598_105 }]);
    expect(await stock(null, 2020)).toEqual([{ sex: null, sum: 275_284_032 }]);
    expect(await stock(null, 2024)).toEqual([{ sex: null, sum: worldStock(dataFolder, 2024, 2024) }]);
    expect(await stock({ date: '2019-12-31' }, 2019)).toEqual([{ sex: null, sum: worldStock(dataFolder, 2019, 2019) }]);
    expect(await stock({ date: '2010-01-01' }, 2020)).toEqual([{ sex: null, sum: null }]);
  });

  it('tells Mexico to the United States, and Germany by sex, in two revisions', async () => {
    const corridor = { area: { in: ['USA'] }, counterpart: { in: ['MEX'] } };
    expect(await stock({ date: '2021-06-30' }, 2020, corridor)).toEqual([{ sex: null, sum: 10_853_105 }]);
    expect(await stock(null, 2020, corridor)).toEqual([{ sex: null, sum: 11_177_052 }]);
    expect(corridorStock(dataFolder, 2020, 'MEX', 'USA', 2020)).toBe(10_853_105);
    expect(corridorStock(dataFolder, 2024, 'MEX', 'USA', 2020)).toBe(11_177_052);
    for (const [revision, asOf] of [
      [2020, { date: '2021-06-30' }],
      [2024, null],
    ] as const) {
      const { female, male } = stockBySex(dataFolder, revision, 'DEU', 2020);
      expect(await stock(asOf, 2020, { area: { in: ['DEU'] } }, ['SEX'])).toEqual([
        { sex: 'FEMALE', sum: female },
        { sex: 'MALE', sum: male },
      ]);
    }
  });

  it('tells displacement in South Sudan as the state summary prints it, for every measure', async () => {
    const columns: Record<string, [group: string, movement: string, unit: string]> = {};
    const name = (unit: string) => (unit === 'PERSONS' ? 'individuals' : 'households');
    for (const unit of ['PERSONS', 'HOUSEHOLDS']) {
      columns[`Estimated # of IDP ${name(unit)} (total)`] = ['IDP', 'ALL', unit];
      columns[`Estimated # of IDP ${name(unit)} not previously abroad`] = ['IDP', 'NOT_PREVIOUSLY_ABROAD', unit];
      columns[`Estimated # of IDP ${name(unit)} previously abroad`] = ['IDP', 'PREVIOUSLY_ABROAD', unit];
      columns[`Estimated # of returnee ${name(unit)} (total)`] = ['RETURNEE', 'ALL', unit];
      columns[`Estimated # of returnee ${name(unit)} from South Sudan`] = ['RETURNEE', 'FROM_WITHIN_COUNTRY', unit];
      columns[`Estimated # of returnee ${name(unit)} from abroad`] = ['RETURNEE', 'FROM_ABROAD', unit];
      columns[`Estimated # of relocated ${name(unit)}`] = ['RELOCATED', 'ALL', unit];
      columns[`Estimated # of not yet returned ${name(unit)}`] = ['NOT_YET_RETURNED', 'ALL', unit];
    }
    const { displacementStockStats: groups } = await data(
      `{ displacementStockStats(filter: { dataset: { in: ["dtm-south-sudan"] }, grain: [ADMIN1] },
          groupBy: [AREA, POPULATION_GROUP, MOVEMENT, UNIT]) { area { code } populationGroup movement unit sum } }`,
    );
    const printed = stateFigures(dataFolder);
    expect(Object.keys(printed)).toHaveLength(10);
    expect(groups).toHaveLength(160);
    for (const group of groups) {
      const wanted = [group.populationGroup, group.movement, group.unit].join();
      const column = Object.keys(columns).find((one) => columns[one]?.join() === wanted) ?? wanted;
      expect([group.area.code, column, group.sum]).toEqual([
        group.area.code,
        column,
        printed[group.area.code]?.[column],
      ]);
    }
    const { area } = await data(
      `{ area(by: { iso3: "SSD" }) { displacementStocks(filter: { populationGroup: [IDP], movement: [ALL], unit: [PERSONS] }) { nodes { value } } } }`,
    );
    expect(area.displacementStocks.nodes).toEqual([
      { value: sumsOverLocations(dataFolder)['Estimated # of IDP individuals (total)'] },
    ]);
    expect(area.displacementStocks.nodes[0].value).toBe(2_017_236);
  });

  it('withholds what single sites hold', async () => {
    const { sites, displacementStocks } = await data(
      `{ sites(filter: { operation: { in: ["SSD-MOBILITY-TRACKING"] } }, first: 1000) { totalCount nodes { name position { latitude } area { level } } }
         displacementStocks(filter: { operation: { in: ["SSD-MOBILITY-TRACKING"] }, grain: [SITE, ADMIN3] }, first: 1000, orderBy: [VALUE_DESC]) {
           nodes { value status qualifier area { level } withheld { field } } } }`,
    );
    expect(sites.totalCount).toBe(3335);
    expect(new Set(sites.nodes.map((site: object) => JSON.stringify(site)))).toEqual(
      new Set([JSON.stringify({ name: null, position: null, area: { level: 2 } })]),
    );
    expect(new Set(displacementStocks.nodes.map((one: object) => JSON.stringify(one)))).toEqual(
      new Set([
        JSON.stringify({
          ...{ value: null, status: null, qualifier: null, area: { level: 2 } },
          withheld: ['area', 'observedRound', 'reasonText', 'value', 'status', 'qualifier'].map((field) => ({ field })),
        }),
      ]),
    );
  });

  it('tells the travel controls of all countries on a day', async () => {
    const levels = levelsOn(dataFolder, 'INTERNATIONAL_TRAVEL', '15Apr2021');
    const { restrictionLevels } = await data(
      `{ restrictionLevels(first: 1000, filter: { control: [INTERNATIONAL_TRAVEL], during: { from: "2021-04-15", to: "2021-04-15" },
          area: { memberOf: "001" } }) { nodes { area { code } level } } }`,
    );
    const told = Object.fromEntries(
      restrictionLevels.nodes.map((node: { area: { code: string }; level: number }) => [node.area.code, node.level]),
    );
    for (const [code, level] of Object.entries({ EGY: 1, LBY: 4, TCD: 2, CAF: 2, SSD: 2, ETH: 2, ERI: 4 }))
      expect([code, told[code]]).toEqual([code, level]);
    for (const [code, level] of Object.entries(told))
      expect([code, String(level ?? 'NA')]).toEqual([code, levels[code === 'XKX' ? 'RKS' : code] || 'NA']);
    expect(Object.keys(told).length).toBeGreaterThan(180);
  });

  it('tells deaths on the way: the incident list without copies, and indicator 10.7.3', async () => {
    const { all, readable } = deadAndMissing(dataFolder);
    expect(all.deadOrMissing).toBe(71_237);
    const { incidentStats } = await data(
      '{ incidentStats(filter: { dataset: { in: ["missing-migrants"] } }, groupBy: [YEAR]) { year deadOrMissing } }',
    );
    expect(
      Object.fromEntries(
        incidentStats.map((group: { year: number; deadOrMissing: number }) => [group.year, group.deadOrMissing]),
      ),
    ).toEqual(readable.byYear);
    expect(readable.deadOrMissing).toBe(71_152);
    const { observations } = await data(
      `{ observations(first: 20, orderBy: [PERIOD_START_ASC], filter: { indicator: { in: ["MIG_DEATHS"] }, area: { in: ["001"] } }) { nodes { period { label } value } } }`,
    );
    const deaths = Object.fromEntries(
      observations.nodes.map((node: { period: { label: string }; value: number }) => [node.period.label, node.value]),
    );
    expect(deaths).toEqual(deathsByYear(dataFolder));
    expect(deaths['2016']).toBe(8072);
  });

  it('tells the levels of 10.7.2 as governance: counts and one country', async () => {
    const overall: { level: number | null }[] = [];
    let after: string | null = null;
    do {
      const {
        governanceScores,
      }: { governanceScores: { nodes: []; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await data(
        `query ($after: String) { governanceScores(first: 100, after: $after, filter: { item: { in: ["10.7.2"] }, editionLabel: { in: ["2019"] } }) {
            nodes { level } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      overall.push(...governanceScores.nodes);
      after = governanceScores.pageInfo.hasNextPage ? governanceScores.pageInfo.endCursor : null;
    } while (after);
    const counts: Record<string, number> = {};
    for (const { level } of overall) counts[level ?? 'N'] = (counts[level ?? 'N'] ?? 0) + 1;
    expect(counts).toEqual(policyLevels(dataFolder));
    const { area } = await data(
      '{ area(by: { iso3: "ALB" }) { governanceProfiles { scores(first: 10) { nodes { item { code } level } } } } }',
    );
    const scores: { item: { code: string }; level: number }[] = area.governanceProfiles[0].scores.nodes;
    const inOrder = ['10.7.2', ...[1, 2, 3, 4, 5, 6].map((n) => `10.7.2-D${n}`)].map((code) =>
      String(scores.find((score) => score.item.code === code)?.level),
    );
    expect(inOrder).toEqual(policyLevelsOf(dataFolder, '8'));
  });

  it('keeps every digit that a release printed', async () => {
    const costs = remittanceCostAfghanistan2017(dataFolder);
    const ask = async (asOf: string | null) =>
      (
        await server.ask(
          `query ($asOf: AsOf) { observations(asOf: $asOf, filter: { series: { in: ["SI_RMT_COST"] }, area: { in: ["AFG"] }, period: { from: "2017-01-01", to: "2017-12-31" } }) { nodes { value provenance { release { version } } } } }`,
          { asOf: asOf && { date: asOf } },
        )
      ).body.data.observations.nodes;
    expect(await ask('2019-05-01')).toEqual([
      { value: costs['2019.Q1.G.01'], provenance: { release: { version: '2019.Q1.G.01' } } },
    ]);
    expect(await ask(null)).toEqual([{ value: costs['2020-10'], provenance: { release: { version: '2020-10' } } }]);
    expect([costs['2019.Q1.G.01'], costs['2020-10']]).toEqual([9.88, 9.9]);
  });

  it('answers one question over all four domains with frameworks and provenance in at most 30 statements', async () => {
    const answer = await server.ask(
      `{
        area(by: { iso3: "SSD" }) {
          name(language: DE) { value language isFallback }
          memberOf(hierarchy: "M49") { code name { value } }
          observations(first: 5, filter: { indicator: { in: ["MIG_STOCK_BILAT"] } }) {
            nodes { counterpart { code name { value } } sex value period { label }
              indicator { code frameworkItems { nodes { code title { value } framework { code } } } }
              provenance { line release { version citation } introducedIn { version } } } }
          states: children(first: 20) { nodes { name { value }
            displacementStocks(filter: { populationGroup: [IDP], movement: [ALL], unit: [PERSONS] }) {
              nodes { value round { number periodStart } provenance { release { version } dataset { licence { code } } } } } } }
          governanceProfiles { framework { code } scores(first: 7) { nodes { item { code title { value } } level levelCode } } }
        }
        neighbours: restrictionLevelSeries(areas: ["SDN", "ETH", "KEN", "UGA", "COD", "CAF"], control: INTERNATIONAL_TRAVEL, from: "2021-07-01", to: "2021-09-30") {
          area { code governanceProfiles { scores(first: 1, filter: { item: { in: ["10.7.2"] } }) { nodes { level levelCode } } } }
          periodStart strictest daysObserved
        }
      }`,
    );
    expect(answer.body.errors).toBeUndefined();
    const { area, neighbours } = answer.body.data;
    expect(area.name).toEqual({ value: 'Südsudan', language: 'DE', isFallback: false });
    // Ten states and the disputed area that the gazetteer lists beside them.
    expect(area.states.nodes).toHaveLength(11);
    const sum = area.states.nodes.reduce(
      (total: number, state: { displacementStocks: { nodes: { value: number }[] } }) =>
        total + (state.displacementStocks.nodes[0]?.value ?? 0),
      0,
    );
    expect(sum).toBe(2_017_236);
    expect(neighbours).toHaveLength(18);
    expect(answer.statements.length).toBeLessThanOrEqual(30);
    expect(answer.statements.length).toBeLessThanOrEqual(answer.body.extensions.cost.statements);
  });

  for (const suite of suites) suite({ ask, data, reports });
});
