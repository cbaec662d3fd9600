import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { giveAgreement, giveApiKey, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';

/** Somebody's system with a real key and agreement, while what they stand on is taken away. */
let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const partner = async (code: string) => {
  const organisation = await giveOrganisation(database, code);
  const agreement = await giveAgreement(database, organisation, `${code}-A`, { datasets: ['sample-partner-sites'] });
  const key = await giveApiKey(database, organisation);
  const ask = () =>
    server.ask(
      '{ sites(first: 100, filter: { dataset: { in: ["sample-partner-sites"] } }) { totalCount nodes { area { code } } } }',
      {},
      {
        authorization: `Bearer ${key}`,
      },
    );
  return { organisation, agreement, key, ask };
};

it('reads through the pool of its tier, and is nobody without its agreement', async () => {
  const { ask, agreement } = await partner('READS');
  const answer = await ask();
  expect(answer.body.data.sites.totalCount).toBe(9);
  expect(answer.headers['cache-control']).toBe('private, no-store');
  await rowsOf(database, 'update base.agreement set ended_at = now() where public_id = $1', [agreement]);
  expect((await ask()).body.data.sites.totalCount).toBe(0);
});

it.each([
  ['the agreement ends', 'update base.agreement set ended_at = now() where public_id = $1', 'agreement'],
  [
    'the organisation is suspended',
    'update base.organisation set suspended_at = now() where public_id = $1',
    'organisation',
  ],
] as const)('is given nothing of a read that was under way when %s', async (_, statement, what) => {
  const one = await partner(`LEAVES-${what.toUpperCase()}`);
  expect((await one.ask()).body.data.sites.totalCount).toBe(9);
  const sql = connect(database.ownerUrl, { max: 1 });
  try {
    let release: () => void = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let locked: () => void = () => {};
    const isLocked = new Promise<void>((done) => {
      locked = done;
    });
    // The list waits for the table, after what the caller holds was found out.
    const holding = sql.begin(async (tx) => {
      await tx.unsafe('lock table base.site in access exclusive mode');
      locked();
      await held;
    });
    await isLocked;
    const answering = one.ask();
    await waitsForLock();
    await rowsOf(database, statement, [one[what]]);
    release();
    await holding;
    const { body, text } = await answering;
    expect(body.data ?? null).toBeNull();
    expect(body.errors).toHaveLength(1);
    expect(text).not.toMatch(/QN\d/);
  } finally {
    await sql.end({ timeout: 5 });
  }
});

const waitsForLock = async (): Promise<void> => {
  for (;;) {
    const [row] = await rowsOf(
      database,
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%from site t%'`,
    );
    if ((row?.n as number) > 0) return;
  }
};
