import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { askKept, keptQueries } from './support/queries.ts';

/**
 * Two databases that differ only in what an anonymous caller must not learn: names, positions and exact places of sites and points,
 * figures finer than they may be told and why there are none, whether such figures have parts, words and exact positions of
 * incidents, and everything in datasets above OPEN.
 */
const forbidden = `
  create temporary table hidden on commit drop as select id from base.dataset where tier <> 'OPEN';
  update base.site set
    name = case when name is null then 'A name' when length(name) % 2 = 0 then null else reverse(name) end,
    latitude = case when latitude is null then 1 when latitude::numeric % 2 > -1 then null else latitude / 2 end,
    longitude = case when longitude is null then 1 else -longitude end;
  update base.displacement_stock set value = case when value % 3 = 0 then null else coalesce(value, 0) * 7 + 1 end where grain > 2;
  update base.displacement_stock t set area_id = (
    select max(w.id) from base.area a join base.area w on w.parent_id = a.parent_id where a.id = t.area_id) where grain > 2
    and exists (select 1 from base.area a where a.id = t.area_id and a.level = 3);
  update base.site t set area_id = (
    select max(w.id) from base.area a join base.area w on w.parent_id = a.parent_id where a.id = t.area_id)
    where exists (select 1 from base.area a where a.id = t.area_id and a.level = 3);
  update base.displacement_stock set qualifier = case when qualifier = 'EXACT' then 'LESS_THAN' else 'EXACT' end,
    status = case when status = 'NORMAL' then 'SUPPRESSED_AT_SOURCE' else 'NORMAL' end where grain > 2;
  delete from base.displacement_stock where grain > 2 and (movement <> 'ALL' or sex <> 'TOTAL');
  update base.flow_observation set value = case when value % 2 = 0 then null else value + 1 end,
    status = case when status = 'NORMAL' then 'NOT_COLLECTED' else 'NORMAL' end, destination_area_id = null where grain > 1;
  delete from base.flow_observation where grain > 1 and departure_area_id is not null;
  update base.flow_point set name = reverse(name), latitude = 3, longitude = null;
  update base.coverage set rows = rows + 3 where parts and grain > case kind when 'displacement_stock' then 2 else 1 end;
  update base.incident set
    location_description = case when location_description is null then 'Words' else null end,
    latitude = round(latitude::numeric, 1) + 0.03, longitude = round(longitude::numeric, 1) - 0.04;
  update base.restriction set comment = case when comment is null then 'A remark' else null end;
  update base.observation set value = value + 1, footnotes = '{}' where dataset_id in (select id from hidden);
  update base.governance_answer set note = case when note is null then 'A note' end;
  delete from base.governance_finding where row_tier <> 'OPEN';
  update base.governance_answer set level = 0, evidence = null where row_tier <> 'OPEN';
  delete from base.governance_assessment where row_tier <> 'OPEN' and sequence = 1 and status = 'DRAFT';
  delete from base.incident where dataset_id in (select id from hidden) and year = 2026 and dead_or_missing % 2 = 0;
  update base.release_file set sha256 = reverse(sha256), bytes = bytes + 7 where release_id in (
    select r.id from base.release r where exists (select from base.displacement_stock x where x.dataset_id = r.dataset_id)
      or exists (select from base.incident x where x.dataset_id = r.dataset_id));
  update base.operation set name = '{"en": ["Other", "SYNTHETIC"]}' where dataset_id in (select id from hidden);
  update base.round set period_start = '2020-01-01', number = 9 where dataset_id in (select id from hidden);
  update base.series set code = 'OTHER' where dataset_id in (select id from hidden);
  update base.release set version = 'Other', released_on = '2019-01-01' where dataset_id in (select id from hidden);`;

/** The sample comes from no files; both get some. */
const files = `
  insert into base.release_file (release_id, ordinal, name, sha256, bytes)
    select id, 9, 'invented.csv', md5(id::text) || md5(version), 1000 from base.release;`;

type Twin = { readonly database: Database; readonly server: TestServer };
const open = async (change: string): Promise<Twin> => {
  const database = await createDatabase();
  const owner = connect(database.ownerUrl, { max: 1 });
  await owner.begin((tx) => tx.unsafe(`${files} ${change}`));
  // Other plans must not give other answers either.
  await owner.unsafe('analyze');
  await owner.end({ timeout: 5 });
  return { database, server: await startServer(database) };
};

let one: Twin;
let other: Twin;
beforeAll(async () => {
  one = await open('select 1');
  other = await open(forbidden);
});
afterAll(async () => {
  for (const twin of [one, other]) {
    await twin?.server.close();
    await twin?.database.drop();
  }
});

const comparable = ({ status, text, headers }: Answer) => {
  const { date: _, 'x-request-id': __, ...rest } = headers;
  return { status, text, headers: rest };
};
const expectSame = async (asked: (server: TestServer) => Promise<Answer>): Promise<Answer> => {
  const answer = await asked(one.server);
  expect(comparable(await asked(other.server))).toEqual(comparable(answer));
  return answer;
};

const stock = 'id grain area { code } site { id name } value status qualifier withheld { field reason tier }';
const fine = 'filter: { grain: [ADMIN3, ADMIN4, SITE] }';

describe('P27 twins that differ in forbidden values only answer with the same bytes', () => {
  it.each(keptQueries())('$name', async (query) => {
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
  ])('%s', async (query) => {
    await expectSame((server) => server.ask(query));
  });

  it('page by page', async () => {
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

  it('and differ indeed', async () => {
    const rows = await Promise.all(
      [one, other].map(async ({ database }) => {
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
});
