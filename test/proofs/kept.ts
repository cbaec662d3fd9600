import { expect, it } from 'vitest';
import { connect } from '../../src/store/pool.ts';
import type { Answer, TestServer } from '../support/api.ts';
import { askKept, keptQueries } from '../support/queries.ts';
import type { Suite } from './suite.ts';

const stock = 'id grain area { code } site { id name } value status qualifier withheld { field reason tier }';
const fine = 'filter: { grain: [ADMIN3, ADMIN4, SITE] }';

/** Every kept query, and questions that lead close to what is hidden: twins that differ in forbidden values only answer with the same bytes. */
export const kept: Suite = (standing, twins) => {
  if (standing.name !== 'anonymous') return;
  const expectSame = async (asked: (server: TestServer) => Promise<Answer>): Promise<Answer> => {
    const { answer, told, toldByTheOther } = await twins().askBoth(asked);
    expect(toldByTheOther).toEqual(told);
    return answer;
  };

  it.each(keptQueries())('P27 $name', async (query) => {
    await expectSame((server) => askKept(server, query));
  });

  it.each([
    `{ displacementStocks(first: 1000, orderBy: [VALUE_DESC], ${fine}) { totalCount edges { cursor node { ${stock} } } } }`,
    `{ displacementStocks(first: 1000, orderBy: [VALUE_ASC, PERIOD_START_DESC], ${fine}) { edges { cursor node { ${stock} } } } }`,
    `{ displacementStocks(first: 1000, filter: { value: { gte: 0, lte: 80000 } }) { totalCount nodes { ${stock} } pageInfo { endCursor } } }`,
    `{ displacementStocks(first: 1000, filter: { area: { within: "XA01" } }) { totalCount nodes { ${stock} } } }`,
    `{ displacementStocks(first: 1000, filter: { area: { in: ["XA010101", "XA010102"] } }) { totalCount nodes { ${stock} } } }`,
    `{ displacementStockStats(${fine}, groupBy: [AREA, GRAIN, OPERATION, ROUND, ASSESSMENT_TYPE, SEX, UNIT, MOVEMENT, POPULATION_GROUP]) { area { code } grain count countWithValue sum } }`,
    `{ displacementStockStats(filter: {}, groupBy: []) { sum } }`,
    `{ displacementStockStats(filter: { unit: [PERSONS] }, groupBy: [GRAIN]) { count countWithValue } }`,
    '{ sites(first: 1000) { totalCount edges { cursor node { id name position { latitude longitude } area { code } kind withheld { field } } } } }',
    '{ flowPoints(first: 100) { totalCount nodes { id code name position { latitude } area { code } flowObservations(first: 50) { totalCount nodes { id value status departure { code } destination { code } withheld { field } } } } } }',
    '{ flowObservationStats(filter: { dataset: { in: ["sample-flows"] } }, groupBy: [SERIES_CODE, POINT, DEPARTURE, UNIT, DIRECTION, PERIOD]) { pointId count countWithValue sum } }',
    '{ datasets(first: 100) { nodes { code coverage { periodStart periodEnd records { type count } areaCount } } } }',
    '{ changes(dataset: "sample-flows") { totalCount nodes { id kind type key { dimension value } } } }',
    '{ latestStocks(within: "XSA", grain: ADMIN3, populationGroup: IDP, first: 1000) { area { code } value status } }',
    '{ incidents(first: 1000, orderBy: [DEAD_OR_MISSING_DESC]) { totalCount edges { cursor node { id position { latitude longitude } locationDescription } } } }',
    '{ incidentStats(filter: {}, groupBy: [AREA, YEAR]) { area { code } year count dead missing deadOrMissing } }',
    '{ observationStats(filter: { indicator: { in: ["SAMPLE_PROTECTED_CASES"] } }, groupBy: []) { count sum minimum maximum } }',
    '{ observations(filter: { series: { in: ["OTHER"] } }) { totalCount } }',
    '{ datasets(first: 100, asOf: { date: "2020-01-01" }) { nodes { code latestRelease { version } releases { totalCount } } } }',
    '{ datasets(first: 100) { nodes { code releases(first: 100) { nodes { files { name sha256 bytes withheld { field reason tier mask } } } } } } }',
    '{ sites(first: 0) { nodes { name } } operation(code: "SAMPLE-XSD-SHARED") { id } }',
  ])('P27 %s', async (query) => {
    await expectSame((server) => server.ask(query));
  });

  it('P27 page by page', async () => {
    let after: string | null = null;
    for (let page = 0; page < 8; page += 1) {
      const { body } = await expectSame((server) =>
        server.ask(
          `query q($after: String) { displacementStocks(first: 137, after: $after, orderBy: [VALUE_DESC], ${fine}) { nodes { ${stock} } pageInfo { hasNextPage endCursor } } }`,
          { after },
        ),
      );
      after = body.data.displacementStocks.pageInfo.endCursor;
    }
  });

  it('P27 and differ indeed', async () => {
    const rows = await Promise.all(
      [twins().one, twins().other].map(async ({ database }) => {
        const owner = connect(database.ownerUrl, { max: 1 });
        const [row] = await owner`
          select (select count(name)::int from base.site) as names, (select sum(value)::text from base.displacement_stock) as people,
            (select count(*)::int from base.incident) as incidents, (select sum(area_id)::text from base.site) as places,
            (select count(*)::int from base.displacement_stock) as stocks, (select count(*)::int from base.flow_observation) as flows,
            (select string_agg(sha256, ' ' order by sha256) from base.release_file) as files`;
        await owner.end({ timeout: 5 });
        return row as Record<string, unknown>;
      }),
    );
    for (const key of ['names', 'people', 'incidents', 'places', 'stocks', 'flows', 'files'])
      expect(rows[0]?.[key]).not.toEqual(rows[1]?.[key]);
  });
};
