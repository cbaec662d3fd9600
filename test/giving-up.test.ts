import { request } from 'node:http';
import { type AddressInfo, createServer, connect as dial } from 'node:net';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, openPool } from '../src/store/pool.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';

/**
 * The table of observations is locked, so that a question about them waits in the database for as long as the test likes.
 * What must not happen is that it goes on waiting there once nobody wants the answer.
 */
let database: Database;
let server: TestServer;
let owner: postgres.Sql;
let locker: postgres.Sql;
/** The message of the database's protocol, outside of a transaction. */
const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
const question = '{ observations(first: 1) { nodes { id } } }';

beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database, { DEADLINE_MS: '600' });
  owner = connect(database.ownerUrl, { max: 2 });
  locker = connect(database.ownerUrl, { max: 1 });
  await locker.unsafe('begin; lock table base.observation in access exclusive mode');
});

afterAll(async () => {
  await locker`rollback`;
  await locker.end({ timeout: 5 });
  await owner.end({ timeout: 5 });
  await server.close();
  await database.drop();
});

// Asked outside of the locking transaction, which would see the activity of its first look for ever.
const waiting = async (): Promise<number> => {
  const [row] = await owner`
    select count(*)::int as n from pg_stat_activity where datname = ${database.name} and application_name = 'tributary open' and wait_event_type = 'Lock'`;
  return row?.n as number;
};

/** Looks until it is so; the test's own time limit ends a wait in vain. */
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds()));
};

describe('a statement that nobody waits for any more', () => {
  it('is cancelled in the database when its client leaves', async () => {
    // Longer than the test may take: what ends is not ended by its deadline.
    const patient = await startServer(database, { DEADLINE_MS: '3600000' });
    const origin = new URL(await patient.listen());
    const client = request({
      host: origin.hostname,
      port: origin.port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    client.on('error', () => {});
    client.end(JSON.stringify({ query: question }));
    await until(async () => (await waiting()) === 1);
    client.destroy();
    await until(async () => (await waiting()) === 0);
    await patient.close();
  });

  it('is cancelled at its deadline, and the answer says so without internals', async () => {
    const answer = await server.ask(question);
    expect(answer.body.errors[0].extensions.code).toBe('TIMED_OUT');
    expect(answer.text).not.toMatch(/select|base\.|\/src\//);
    await until(async () => (await waiting()) === 0);
  });

  it('leaves the server answering other questions', async () => {
    const answer = await server.ask('{ areas(first: 1) { nodes { code } } }');
    expect(answer.body.errors).toBeUndefined();
  });
});

describe('a database that goes away', () => {
  it('is an error that passes: the next question is answered over new connections', async () => {
    await server.ask('{ areas(first: 1) { nodes { code } } }');
    await owner`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = ${database.name} and application_name = 'tributary open'`;
    await until(async () => (await server.ask('{ areas(first: 1) { nodes { code } } }')).body.errors === undefined);
  });
});

describe('a connection that breaks as soon as it is made', () => {
  it('is the same passing error, and takes nothing else down', async () => {
    // Hands everything on until the database first says that it is ready for a question, and then hangs up.
    let cuts = 0;
    const between = createServer((client) => {
      const real = dial(Number(new URL(database.openUrl).port), '127.0.0.1');
      client.on('error', () => {}).pipe(real.on('error', () => {}));
      real.on('data', (bytes: Buffer) => {
        client.write(bytes);
        if (cuts >= 3 || !bytes.includes(readyForQuery)) return;
        cuts += 1;
        client.destroySoon();
        real.destroy();
      });
    });
    await new Promise<void>((listening) => between.listen(0, '127.0.0.1', listening));
    const openUrl = new URL(database.openUrl);
    openUrl.port = String((between.address() as AddressInfo).port);
    const cut = await startServer({ ...database, openUrl: openUrl.href });
    const refused = await cut.ask('{ areas(first: 1) { nodes { code } } }');
    expect(refused.body.errors[0].extensions.code).toBe('UNAVAILABLE');
    await until(async () => (await cut.ask('{ areas(first: 1) { nodes { code } } }')).body.errors === undefined);
    expect(cuts).toBe(3);
    await cut.close();
    await new Promise((closed) => between.close(closed));
  });
});

describe('a result that breaks off after some of its rows', () => {
  it('leaves nothing in the next one of its connection', async () => {
    const pool = openPool({ url: database.openUrl, tier: 'OPEN', size: 1, deadlineMs: 10_000, prepare: true });
    await expect(pool.run('select 1 / (90000 - g) as n from generate_series(1, 100000) g', [])).rejects.toThrow();
    expect([...(await pool.run('select g from generate_series(1, 3) g', []))]).toEqual([{ g: 1 }, { g: 2 }, { g: 3 }]);
    await pool.close();
  });
});
