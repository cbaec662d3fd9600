import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleProtectionIncidents } from '../src/sources/sample/cubes.ts';
import type { IncidentInput, Source } from '../src/sources/source.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { carryOutDue, giveKey, rowsOf } from './support/desk.ts';

/** Tables over records of which a release is taken back: they go with it, and that they were told is not forgotten. */
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

/** The sample's records with so many more in one district; `causes` of them have another cause. */
const more = (version: string, count: number, others = 0): Source => ({
  ...sampleProtectionIncidents,
  plan: () => [{ version, releasedOn: '2026-07-01', files: [], processing: 'Invented.' }],
  async *read(plan) {
    const rows: IncidentInput[] = [];
    for await (const entry of sampleProtectionIncidents.read(plan)) if (entry.type === 'incident') rows.push(entry.row);
    const like = rows.find(({ area }) => area?.code === 'XA0101') as IncidentInput;
    for (let index = 0; index < count; index += 1)
      rows.push({
        ...{ ...like, key: `MORE-${index}`, sourceKey: `MORE-${index}` },
        cause: index < others ? 'Detention' : 'Journey',
      });
    for (const [index, row] of rows.entries()) yield { type: 'incident', at: { file: 0, line: index + 1 }, row };
  },
});
const publish = async (source: Source, options = {}) => {
  const [report] = await load(database, source, [], options);
  return report?.outcome;
};
const cells = async (asOf = '') => {
  const { body } = await server.ask(
    `{ cubeCells(first: 1000, ${asOf} filter: { cube: { in: ["SAMPLE-PROTECTION"] }, area: { in: ["XSA"] }, profile: [OPEN] }) { nodes { id count figures { measure value } } } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.cubeCells.nodes;
};
const releasesOf = async (dataset: string) =>
  (
    await rowsOf(
      database,
      'select r.public_id as id, r.version, r.state from base.release r join base.dataset d on d.id = r.dataset_id where d.code = $1 order by r.id',
      [dataset],
    )
  ).map(({ id, version, state }) => ({ id, version, state }));
const records = 'sample-protection-incidents';
const tables = 'sample-protection-tables';
let orders = 0;
const order = async (action: string, release: string) => {
  orders += 1;
  const { body } = await server.ask(
    `mutation { it: ${action}(release: "${release}", key: "order ${orders}", reason: "Wrong file") { id } }`,
    {},
    { authorization: `Bearer ${key}` },
  );
  expect(body.errors).toBeUndefined();
  const [finished] = await carryOutDue(database, [sampleProtectionIncidents]).catch((error: Error) => [error]);
  return finished as { state?: string; outcome?: string; message: string };
};
const newest = async (dataset: string) => (await releasesOf(dataset)).at(-1);

it('go with their records, whole or not at all, and what was told of them counts for those to come', async () => {
  const before = await cells();
  expect(await publish(more('wrong', 60))).toBe('PUBLISHED');
  const wrong = await cells();
  expect(wrong).not.toEqual(before);
  const [release, made] = [await newest(records), await newest(tables)];
  expect(made).toMatchObject({ version: 'wrong', state: 'PUBLISHED' });

  // Whatever fails on the way: both stay.
  await rowsOf(
    database,
    `create function base.stumble() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
  );
  await rowsOf(
    database,
    `create trigger stumbled before update of state on base.release for each row when (old.public_id = '${made?.id}') execute function base.stumble()`,
  );
  await order('rollBackRelease', release?.id);
  expect(await newest(records)).toMatchObject({ state: 'PUBLISHED' });
  expect(await cells()).toEqual(wrong);
  await rowsOf(database, 'drop function base.stumble() cascade');

  expect(await order('rollBackRelease', release?.id)).toMatchObject({
    state: 'DONE',
    outcome: 'ROLLED_BACK',
    message: expect.stringContaining(`So are the tables made of it: ${tables}.`),
  });
  expect(await newest(records)).toMatchObject({ version: 'wrong', state: 'ROLLED_BACK' });
  expect(await newest(tables)).toMatchObject({ version: 'wrong', state: 'ROLLED_BACK' });
  expect(await cells()).toEqual(before);
  const gone = await server.ask(
    `{ cubeCells(asOf: { release: "${made?.id}" }, filter: { cube: { in: ["SAMPLE-PROTECTION"] } }) { nodes { id } } }`,
  );
  expect(gone.body.errors[0].extensions.code).toBe('RELEASE_GONE');

  // Far from the tables that stand, and a few records from those that were told and taken back.
  expect(await publish(more('mended', 60, 5))).toBe('PUBLISHED');
  expect(await cells()).toEqual(before);
  // The very records that were taken back tell nothing new.
  expect(await publish(more('as it was', 60))).toBe('PUBLISHED');
  expect((await cells()).map(({ count }: { count: number }) => count)).toEqual(
    wrong.map(({ count }: { count: number }) => count),
  );
  // Far from all that was told.
  expect(await publish(more('mended at last', 120, 30))).toBe('PUBLISHED');
  expect(await cells()).not.toEqual(wrong);
});

it('are made when a steward publishes records that waited', async () => {
  const before = await cells();
  expect(await publish(more('waits', 300, 10), { stage: true })).toBe('STAGED');
  expect(await cells()).toEqual(before);
  const waits = await newest(records);
  const source = more('waits', 300, 10);
  const { body } = await server.ask(
    `mutation { publishRelease(release: "${waits?.id}", key: "publish") { id } }`,
    {},
    { authorization: `Bearer ${key}` },
  );
  expect(body.errors).toBeUndefined();
  expect(await carryOutDue(database, [source])).toMatchObject([{ outcome: 'PUBLISHED' }]);
  expect(await newest(tables)).toMatchObject({ version: 'waits', state: 'PUBLISHED' });
  expect(await cells()).not.toEqual(before);
});
