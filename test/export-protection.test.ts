import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { carryOutDue, giveKey, rowsOf, stage } from './support/desk.ts';
import { end, protocol, setTier } from './support/entitled.ts';
import { type Cell, exported, rowsOfCsv } from './support/exports.ts';
import { type TinyRow, tinyFile, tinySource } from './support/tiny-source.ts';

/** What changes what everybody may read changes the next export, and what was never there for everybody is in none. */
let database: Database;
let server: TestServer;
let key: string;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  key = await giveKey(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const source = tinySource('hidden-at-first');
const dataset = source.code;
const rows = (value: string): TinyRow[] => [
  ['XSA', 2020, value],
  ['XSB', 2020, '7'],
];
const column = async (list: string, name: string, query: Readonly<Record<string, string>>): Promise<Cell[]> => {
  const { statusCode, body } = await exported(server, list, query);
  expect(statusCode, body).toBe(200);
  const [header, ...cells] = rowsOfCsv(body);
  const at = (header as string[]).indexOf(name);
  expect(at).toBeGreaterThanOrEqual(0);
  return cells.map((row) => row[at] as Cell).sort();
};
const values = () => column('observations', 'value', { dataset });
let orders = 0;
const order = async (action: string, more = ''): Promise<void> => {
  const [release] = await rowsOf(
    database,
    'select r.public_id from base.release r join base.dataset d on d.id = r.dataset_id where d.code = $1 order by r.id desc limit 1',
    [dataset],
  );
  orders += 1;
  const { body } = await server.ask(
    `mutation { it: ${action}(release: "${release?.public_id}", key: "order ${orders}"${more}) { id } }`,
    {},
    { authorization: `Bearer ${key}` },
  );
  expect(body.errors).toBeUndefined();
  await carryOutDue(database, [source]);
};
/** Says the same of it as of a dataset that was never there. */
const isNowhere = async () => {
  const [there, nowhere] = [
    await exported(server, 'observations', { dataset }),
    await exported(server, 'observations', { dataset: 'never-there' }),
  ];
  expect([nowhere.statusCode, nowhere.json().errors[0].extensions.code]).toEqual([400, 'UNKNOWN_CODE']);
  expect([there.statusCode, there.body.replaceAll(dataset, 'never-there')]).toEqual([400, nowhere.body]);
};

it('P52 a dataset that is not there yet is not there', isNowhere);

it('P52 what is staged or under embargo is in no export, nor told of beside one', async () => {
  expect((await load(database, source, [tinyFile({ releasedOn: '2024-01-01', rows: rows('41') })]))[0]?.outcome).toBe(
    'PUBLISHED',
  );
  expect(await values()).toEqual(['41', '7']);
  const { headers } = await exported(server, 'observations', { dataset });
  await stage(database, source, tinyFile({ releasedOn: '2024-02-01', rows: rows('42') }));
  const told = async () => {
    const answer = await exported(server, 'observations', { dataset });
    return [answer.headers['tributary-release'], answer.headers['content-disposition']];
  };
  const before = [headers['tributary-release'], headers['content-disposition']];
  expect([await values(), await told()]).toEqual([['41', '7'], before]);
  await order('embargoRelease', ', until: "2999-01-01T00:00:00Z"');
  expect([await values(), await told()]).toEqual([['41', '7'], before]);
  const kept = await exported(server, 'observations', { dataset }, { 'if-none-match': String(headers.etag) });
  expect(kept.statusCode).toBeOneOf([200, 304]);
});

it('P52 a release that is taken back is in no export', async () => {
  const other = tinySource('taken-back');
  await load(database, other, [tinyFile({ releasedOn: '2024-01-01', rows: rows('51') })]);
  await load(database, other, [tinyFile({ releasedOn: '2024-02-01', rows: rows('52') })]);
  const read = () => column('observations', 'value', { dataset: other.code });
  const { headers } = await exported(server, 'observations', { dataset: other.code });
  expect(await read()).toEqual(['52', '7']);
  const [release] = await rowsOf(
    database,
    'select r.public_id from base.release r join base.dataset d on d.id = r.dataset_id where d.code = $1 order by r.id desc limit 1',
    [other.code],
  );
  const { body } = await server.ask(
    `mutation { rollBackRelease(release: "${release?.public_id}", key: "back", reason: "wrong file") { id } }`,
    {},
    { authorization: `Bearer ${key}` },
  );
  expect(body.errors).toBeUndefined();
  await carryOutDue(database, [other]);
  expect(await read()).toEqual(['51', '7']);
  const again = await exported(
    server,
    'observations',
    { dataset: other.code },
    { 'if-none-match': String(headers.etag) },
  );
  expect([again.statusCode, again.headers['tributary-release'] === headers['tributary-release']]).toEqual([200, false]);
});

it('P52 a dataset that is raised is in no export from the next one on, whatever tag comes along', async () => {
  const query = { dataset: 'sample-restrictions' };
  const { headers } = await exported(server, 'restrictionLevels', query);
  expect((await column('restrictionLevels', 'id', query)).length).toBeGreaterThan(10);
  await setTier(database, query.dataset, 'PARTNER');
  const tagged = await exported(server, 'restrictionLevels', query, { 'if-none-match': String(headers.etag) });
  expect([tagged.statusCode, rowsOfCsv(tagged.body).length]).toEqual([200, 1]);
  // Its releases are told of nowhere then.
  expect(tagged.headers['tributary-release']).toBeUndefined();
  await setTier(database, query.dataset, 'OPEN');
});

it('P52 what a protocol keeps back is masked from the next export on, and is told apart from what is empty', async () => {
  const query = { dataset: 'sample-displacement', filter: '{"grain":["COUNTRY"],"area":{"in":["XSA"]}}' };
  const read = async () => [
    await column('displacementStocks', 'value', query),
    await column('displacementStocks', 'withheld', query),
  ];
  const [shown] = await read();
  expect(shown?.filter((value) => value !== null).length).toBeGreaterThan(0);
  const line = await protocol(database, 'XSA', 'IDP_FIGURE', 0, 'RESTRICTED');
  const [masked, withheld] = await read();
  expect(masked?.every((value) => value === null)).toBe(true);
  expect(withheld?.every((told) => told?.includes('COUNTRY_PROTOCOL'))).toBe(true);
  await end(database, 'protocol', line);
  expect((await read())[0]).toEqual(shown);
});
