import { type DocumentNode, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../src/protection/artefacts.ts';
import { readContract } from '../src/protection/contract.ts';
import { joins, records } from '../src/records.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { agree, end, endAll, grant, protocol } from './support/entitled.ts';
import { type Given, standingOn } from './support/standing.ts';

/** What callers are answered in place of what they do not read, mask by mask. */
let database: Database;
let server: TestServer;
let agreement: number;
beforeAll(async () => {
  database = await createDatabase();
  await endAll(database, 'protocol');
  // The areas of the sample have no centre.
  await rowsOf(database, 'update base.area set latitude = 1 + id % 80, longitude = 2 + id % 80 where level = 2');
  agreement = await agree(database, { datasets: ['sample-displacement', 'sample-incidents'] });
  // Views are replaced by hand here, which leaves no mark of a change as a migration does.
  server = await startServer(database, { ANSWER_CACHE_MB: '0' });
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const ask = async (given: Given | null, query: string) => {
  const { body } = await server.ask(query, {}, given ? standingOn(given) : {});
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined();
  return body.data;
};
const partner = (): Given => ({ tier: 'PARTNER', agreements: [agreement] });
const withheld = 'withheld { field reason tier mask available }';
const lineOf = (node: { withheld: { field: string }[] }, field: string) =>
  node.withheld.find((line) => line.field === field);

describe('a position of a site', () => {
  const query = `{ sites(first: 1000, filter: { dataset: { in: ["sample-displacement"] } }) { nodes { id name position { latitude longitude } area { code } ${withheld} } } }`;
  type Site = { id: string; name: string | null; position: { latitude: number } | null; withheld: { field: string }[] };
  const sites = async (given: Given | null): Promise<Site[]> => (await ask(given, query)).sites.nodes;
  const centres = async () =>
    new Map(
      (
        await rowsOf(
          database,
          `select s.public_id, c.latitude, coalesce(o.code, k.code) as country from base.site s join base.area k on k.id = s.area_id
             join base.area c on c.id = coalesce(k.admin2_id, k.id) left join base.area o on o.id = k.admin0_id where s.published_to is null`,
        )
      ).map((row) => [row.public_id as string, { latitude: row.latitude as number, country: row.country as string }]),
    );

  it('is the centre of the area around, whether it is known or not', async () => {
    const expected = await centres();
    const unknown = await rowsOf(
      database,
      `update base.site set latitude = null, longitude = null where published_to is null and public_id = (select min(s.public_id) from base.site s join base.dataset d on d.id = s.dataset_id
         where d.code = 'sample-displacement' and s.latitude is not null and s.published_to is null) returning public_id`,
    );
    for (const given of [null, partner()]) {
      const nodes = await sites(given);
      expect(nodes.length).toBeGreaterThan(100);
      expect(nodes.map(({ id }) => id)).toContain(unknown[0]?.public_id);
      for (const node of nodes) {
        expect(node.position?.latitude).toBe(expected.get(node.id)?.latitude);
        expect(lineOf(node, 'position')).toMatchObject({ reason: 'FIELD', tier: 'RESTRICTED', available: 'ADMIN2' });
      }
    }
  });

  it('is not told by a centre where the protocol keeps the area of that level from the caller', async () => {
    const expected = await centres();
    const line = await protocol(database, 'XSA', 'IDP_SITE_LOCATION', 2, 'PARTNER');
    const nodes = await sites(null);
    for (const node of nodes) {
      const inside = expected.get(node.id)?.country === 'XSA';
      expect(node.position === null || node.position.latitude === null).toBe(inside);
      expect(lineOf(node, 'position')).toMatchObject({ available: inside ? null : 'ADMIN2' });
    }
    await end(database, 'protocol', line);
  });

  it('and its name become PARTNER where the protocol says so, down to the grain that it names, and nowhere else', async () => {
    const expected = await centres();
    const names = new Map(
      (await rowsOf(database, 'select public_id, name from base.site where published_to is null')).map((row) => [
        row.public_id,
        row.name,
      ]),
    );
    const lines = [
      await protocol(database, 'XSB', 'IDP_SITE_LOCATION', 5, 'PARTNER'),
      await protocol(database, 'XSB', 'IDP_SITE_LOCATION', 6, 'RESTRICTED'),
    ];
    const read = await sites(partner());
    expect(read.some(({ name }) => name !== null)).toBe(true);
    for (const node of read) {
      const inside = expected.get(node.id)?.country === 'XSB';
      expect(node.name).toBe(inside ? names.get(node.id) : null);
      expect(lineOf(node, 'name') === undefined).toBe(inside);
      expect(lineOf(node, 'position')).toMatchObject({ tier: 'RESTRICTED' });
    }
    for (const node of await sites(null)) expect(node.name).toBeNull();
    const stranger = await agree(database, { datasets: ['sample-incidents'] });
    for (const node of await sites({ tier: 'PARTNER', agreements: [stranger] })) expect(node.name).toBeNull();
    for (const line of lines) await end(database, 'protocol', line);
    for (const node of await sites(partner())) expect(node.name).toBeNull();
  });
});

it('a number of key informants is the lower edge of its band', async () => {
  const query = '{ operations { dataset { code } rounds(first: 1000) { nodes { id keyInformants } } } }';
  const read = async (given: Given | null): Promise<Map<string, number | null>> =>
    new Map(
      (await ask(given, query)).operations
        .filter(({ dataset }: { dataset: { code: string } }) => dataset.code === 'sample-displacement')
        .flatMap(({ rounds }: { rounds: { nodes: { id: string; keyInformants: number }[] } }) =>
          rounds.nodes.map(({ id, keyInformants }) => [id, keyInformants]),
        ),
    );
  const whole = await read(partner());
  expect([...whole.values()].some((n) => n !== null && ![0, 10, 100, 1000].includes(n))).toBe(true);
  for (const [id, band] of await read(null)) {
    const n = whole.get(id) ?? null;
    expect(band).toBe(n === null ? null : [0, 10, 100, 1000].findLast((edge) => edge <= n));
  }
});

it('the day of an incident is its month, or nothing, as the protocol of its country says', async () => {
  const filter = 'filter: { dataset: { in: ["sample-incidents"] } }';
  const read = async (given: Given | null) =>
    (await ask(given, `{ incidents(first: 1000, ${filter}) { nodes { id occurredOn area { code } ${withheld} } } }`))
      .incidents.nodes as {
      id: string;
      occurredOn: string | null;
      area: { code: string } | null;
      withheld: { field: string }[];
    }[];
  const days = new Map((await read(null)).map(({ id, occurredOn }) => [id, occurredOn]));
  expect([...days.values()].some((day) => day !== null && !day.endsWith('-01'))).toBe(true);
  const lines = [
    await protocol(database, 'XSA', 'SECURITY_INCIDENT', 5, 'PARTNER'),
    await protocol(database, 'XSB', 'SECURITY_INCIDENT', 5, 'PROTECTED'),
  ];
  const month = (day: string | null | undefined) => (day ? `${day.slice(0, 7)}-01` : null);
  for (const node of await read(null)) {
    const day = days.get(node.id) ?? null;
    const code = node.area?.code;
    expect(node.occurredOn).toBe(code === 'XSA' ? month(day) : code === 'XSB' ? null : day);
    expect(lineOf(node, 'occurredOn')?.field).toBe(code === 'XSA' || code === 'XSB' ? 'occurredOn' : undefined);
  }
  for (const node of await read(partner()))
    expect(node.occurredOn).toBe(node.area?.code === 'XSB' ? null : (days.get(node.id) ?? null));
  // A filter and a count by months meet what is shown.
  const first =
    [...days.values()].find((day) => day?.slice(8) === '15') ??
    [...days.values()].find((day) => day && !day.endsWith('-01'));
  const { incidents } = await ask(
    null,
    `{ incidents(first: 1000, filter: { dataset: { in: ["sample-incidents"] }, occurredOn: { from: "${first}", to: "${first}" } }) { nodes { area { code } } } }`,
  );
  for (const { area } of incidents.nodes) expect(['XSA', 'XSB']).not.toContain(area?.code);
  for (const line of lines) await end(database, 'protocol', line);
});

describe('records of a survey', () => {
  it('have ids and clusters of the grant’s own, which lead back to the same record under that grant alone', async () => {
    const [dataset] = await rowsOf(
      database,
      'select d.code, count(*)::int as n, count(distinct r.cluster)::int as clusters from base.survey_record r join base.dataset d on d.id = r.dataset_id where r.published_to is null group by 1 order by 2 desc limit 1',
    );
    const make = () =>
      grant(database, { tier: 'PROTECTED', classes: ['SURVEY_RESULT'], datasets: [dataset?.code as string] });
    const [one, another] = [await make(), await make()];
    const under = async (id: number) => {
      const found: { id: string; cluster: string | null; weight: number | null; answers: unknown[] }[] = [];
      for (let after = ''; ; ) {
        const { surveyRecords } = await ask(
          { tier: 'PROTECTED', grant: id },
          `{ surveyRecords(first: 1000${after}) { nodes { id cluster weight answers { variable value } } pageInfo { hasNextPage endCursor } } }`,
        );
        found.push(...surveyRecords.nodes);
        if (!surveyRecords.pageInfo.hasNextPage) return found;
        after = `, after: "${surveyRecords.pageInfo.endCursor}"`;
      }
    };
    const [mine, theirs] = [await under(one), await under(another)];
    expect(mine).toHaveLength(dataset?.n as number);
    expect(theirs).toHaveLength(mine.length);
    const ids = new Set(mine.map(({ id }) => id));
    expect(ids.size).toBe(mine.length);
    for (const { id } of theirs) expect(ids.has(id)).toBe(false);
    const clusters = new Set(mine.flatMap(({ cluster }) => cluster ?? []));
    expect(clusters.size).toBe(dataset?.clusters);
    for (const { cluster } of theirs) if (cluster) expect(clusters.has(cluster)).toBe(false);
    const raw = await rowsOf(database, 'select public_id, cluster from base.survey_record');
    for (const row of raw) {
      expect(ids.has(row.public_id as string)).toBe(false);
      expect(clusters.has(row.cluster as string)).toBe(false);
    }
    const node = (id: string | undefined, by: number) =>
      ask(
        { tier: 'PROTECTED', grant: by },
        `{ node(id: "${id}") { ... on SurveyRecord { id weight cluster answers { variable value } } } }`,
      );
    expect((await node(mine[7]?.id, one)).node).toEqual(mine[7]);
    expect((await node(mine[7]?.id, another)).node).toBeNull();
    expect((await node(raw[0]?.public_id as string, one)).node).toBeNull();
    expect((await under(one)).map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
  });
});

/** Masks that no field of the contract has: on a field that gets one for the while of a test. */
describe('a mask on a field of the test', () => {
  const contract = readContract().map(print).join('\n');
  const labelled = (field: string, label: string): DocumentNode[] => {
    const [type, name] = field.split('.');
    const start = contract.search(new RegExp(`^type ${type}\\b`, 'm'));
    const finish = contract.indexOf('\n}\n', start);
    const body = contract.slice(start, finish);
    const line = new RegExp(`^(  ${name}: \\w+)$`, 'm');
    expect(body).toMatch(line);
    return [parse(contract.slice(0, start) + body.replace(line, `$1 ${label}`) + contract.slice(finish))];
  };
  const viewOf = (documents: DocumentNode[], tier: string, view: string): string => {
    const { artefacts } = compile(documents, records, joins);
    const found = new RegExp(`create view ${tier}\\.${view} as[\\s\\S]*?;\\n`).exec(
      artefacts[`${tier}.sql`] ?? '',
    )?.[0];
    return found?.replace('create view', 'create or replace view') ?? '';
  };
  const routes =
    '{ incidents(first: 1000, filter: { dataset: { in: ["sample-incidents"] } }) { nodes { id it: FIELD } } }';
  const read = async (given: Given | null, field: string): Promise<Map<string, unknown>> =>
    new Map(
      (await ask(given, routes.replace('FIELD', field))).incidents.nodes.map(
        ({ id, it }: { id: string; it: unknown }) => [id, it],
      ),
    );

  it.each<[string, string, string, (value: never) => unknown]>([
    ['ROUND', 'survivors', 'mask: ROUND, maskArg: "5"', (n: number) => Math.floor((n + 2) / 5) * 5],
    ['CATEGORY', 'cause', 'mask: CATEGORY, maskArg: "*=SOMEWHERE"', () => 'SOMEWHERE'],
    ['PREFIX', 'cause', 'mask: PREFIX, maskArg: "3"', (text: string) => text.slice(0, 3)],
    ['WITHHOLD', 'cause', 'mask: WITHHOLD', () => null],
  ])('%s', async (_, field, mask, image) => {
    const whole = await read(null, field);
    const known = [...whole.values()].filter((value) => value !== null);
    expect(new Set(known).size).toBeGreaterThan(1);
    const documents = labelled(`Incident.${field}`, `@tier(level: PARTNER, class: SECURITY_INCIDENT, ${mask})`);
    const before = ['open', 'partner'].map((tier) => viewOf(readContract(), tier, 'incident'));
    for (const tier of ['open', 'partner']) await rowsOf(database, viewOf(documents, tier, 'incident'));
    try {
      const open = await read(null, field);
      for (const [id, value] of whole) expect(open.get(id)).toBe(value === null ? null : image(value as never));
      expect(open).not.toEqual(whole);
      expect(await read(partner(), field)).toEqual(whole);
    } finally {
      for (const view of before) await rowsOf(database, view);
    }
    expect(await read(null, field)).toEqual(whole);
  });
});
