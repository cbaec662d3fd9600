import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { agree, endAll, protocol, setTier } from './support/entitled.ts';
import { standingOn } from './support/standing.ts';

/** Partners whose agreement is limited to countries: what they are told of rows that stand in several, of what ended and by searching. */
let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  await endAll(database, 'protocol');
  for (const dataset of ['sample-migrant-stock', 'sample-displacement', 'sample-flows'])
    await setTier(database, dataset, 'PARTNER');
  server = await startServer(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const ask = async (agreements: readonly number[] | null, query: string) => {
  const { body } = await server.ask(
    query,
    {},
    agreements ? standingOn({ tier: 'PARTNER', agreements: [...agreements] }) : {},
  );
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined();
  return body.data;
};
const limited = async (dataset: string, ...countries: string[]) => [
  await agree(database, { datasets: [dataset], ...(countries.length ? { countries } : {}) }),
];

it('rows that ended are told of where all their countries are covered', async () => {
  const dataset = 'sample-migrant-stock';
  const withdrawn = await rowsOf(
    database,
    `select distinct w.public_id, a.code as area, c.code as other from base.withdrawal w join base.dataset d on d.id = w.dataset_id
       join base.observation o on o.dataset_id = w.dataset_id and o.public_id = w.public_id and o.published_to = w.published_to
       join base.area a on a.id = o.area_id join base.area c on c.id = o.counterpart_area_id
     where d.code = $1 and a.code like 'XS_' and c.code like 'XS_' and a.code <> c.code order by 1`,
    [dataset],
  );
  expect(withdrawn.length).toBeGreaterThan(0);
  const [one] = withdrawn;
  const ended = async (agreements: readonly number[] | null): Promise<string[]> => {
    const { datasets } = await ask(
      agreements,
      `{ datasets(first: 100) { nodes { code releases { nodes { id publishedAt } } } } }`,
    );
    const releases = datasets.nodes.find(({ code }: { code: string }) => code === dataset)?.releases.nodes;
    if (!releases?.length) return [];
    const first = releases.at(-1).id;
    const { changes } = await ask(
      agreements,
      `{ changes(dataset: "${dataset}", since: { release: "${first}" }, first: 1000) { nodes { id kind } } }`,
    );
    return changes.nodes
      .filter(({ kind }: { kind: string }) => kind === 'WITHDRAWN')
      .map(({ id }: { id: string }) => id);
  };
  const all = await ended(await limited(dataset));
  expect(all).toEqual(expect.arrayContaining(withdrawn.map(({ public_id }) => public_id)));
  const both = await ended(await limited(dataset, one?.area as string, one?.other as string));
  expect(both).toContain(one?.public_id);
  const here = new Set([one?.area, one?.other]);
  expect(both.toSorted()).toEqual(
    withdrawn
      .filter(({ area, other }) => here.has(area as string) && here.has(other as string))
      .map(({ public_id }) => public_id),
  );
  expect(await ended(await limited(dataset, one?.area as string))).toEqual([]);
  expect(await ended(await limited(dataset, one?.other as string))).toEqual([]);
  expect(await ended(await limited('sample-flows'))).toEqual([]);
});

it('what stands in a covered country is found by searching, and nothing else of its dataset', async () => {
  const found = async (agreements: readonly number[] | null): Promise<string[]> => {
    const { search } = await ask(
      agreements,
      '{ search(query: "SAMPLE-XS", types: ["Operation"], first: 100) { nodes { record { ... on Operation { code area { code } dataset { code } } } } } }',
    );
    return search.nodes
      .map(({ record }: { record: { area: { code: string }; dataset: { code: string } } }) => record)
      .filter(({ dataset }: { dataset: { code: string } }) => dataset.code === 'sample-displacement')
      .map(({ area }: { area: { code: string } }) => area.code);
  };
  expect(new Set(await found(await limited('sample-displacement')))).toEqual(new Set(['XSA', 'XSB']));
  expect(new Set(await found(await limited('sample-displacement', 'XSB')))).toEqual(new Set(['XSB']));
  expect(await found(await limited('sample-displacement', 'XSC'))).toEqual([]);
  expect(await found(await limited('sample-flows', 'XSB'))).toEqual([]);
  expect(await found(null)).toEqual([]);
});

const flows = '{ flowObservations(filter: { dataset: { in: ["sample-flows"] } }) { totalCount } }';
const counted = (where: string) =>
  rowsOf(
    database,
    `select count(*)::int as n from base.flow_observation f join base.dataset d on d.id = f.dataset_id
       left join base.area a on a.id = f.area_id left join base.area p on p.id = f.departure_area_id left join base.area q on q.id = f.destination_area_id
     where d.code = 'sample-flows' and f.published_to is null and ${where}`,
  ).then(([row]) => row?.n as number);
const within = (alias: string, list: string) =>
  `coalesce((select c.code from base.area c where c.id = ${alias}.admin0_id), ${alias}.code) in (${list})`;

it('flows from and to other countries are there where these are covered, too; coverage counts those within one', async () => {
  const [row] = await rowsOf(
    database,
    `select array(select distinct coalesce(c.code, a.code) from base.area a left join base.area c on c.id = a.admin0_id
         where a.id in (f.area_id, f.departure_area_id, f.destination_area_id) order by 1) as codes
     from base.flow_observation f join base.dataset d on d.id = f.dataset_id
     where d.code = 'sample-flows' and f.published_to is null and f.departure_area_id is not null and f.area_id is not null limit 1`,
  );
  const codes = row?.codes as string[];
  expect(codes.length).toBeGreaterThan(1);
  const total = async (...countries: string[]) =>
    (await ask(await limited('sample-flows', ...countries), flows)).flowObservations.totalCount;
  const rows = (list: string) =>
    counted(
      `${within('a', list)} and (p.id is null or ${within('p', list)}) and (q.id is null or ${within('q', list)})`,
    );
  const own = await rows(`'XSA'`);
  const several = await rows(codes.map((code) => `'${code}'`).join(', '));
  expect(own).toBeGreaterThan(0);
  expect(several).toBeGreaterThan(own);
  expect(await total('XSA')).toBe(own);
  expect(await total(...codes)).toBe(several);
  expect(await total()).toBe(await counted('true'));
  const { dataset } = await ask(
    await limited('sample-flows', 'XSA'),
    '{ dataset(code: "sample-flows") { coverage { records { type count } } } }',
  );
  expect(dataset.coverage.records.find(({ type }: { type: string }) => type === 'FlowObservation')?.count).toBe(own);
});

it('the stricter of the protocols of both countries holds', async () => {
  const [row] = await rowsOf(
    database,
    `select f.public_id, coalesce((select c.code from base.area c where c.id = p.admin0_id), p.code) as code from base.flow_observation f
       join base.dataset d on d.id = f.dataset_id join base.area p on p.id = f.departure_area_id
     where d.code = 'sample-flows' and f.published_to is null and f.value is not null
       and coalesce((select c.code from base.area c where c.id = p.admin0_id), p.code) <> 'XSA' limit 1`,
  );
  const all = await limited('sample-flows');
  const read = async () =>
    (
      await ask(
        all,
        `{ node(id: "${row?.public_id}") { ... on FlowObservation { value withheld { field reason tier } } } }`,
      )
    ).node;
  const before = await read();
  expect(before.value).not.toBeNull();
  await protocol(database, row?.code as string, 'FLOW_FIGURE', 0, 'RESTRICTED');
  const after = await read();
  expect(after?.value ?? null).toBeNull();
  if (after) expect(after.withheld).toContainEqual({ field: 'value', reason: 'COUNTRY_PROTOCOL', tier: 'RESTRICTED' });
});
