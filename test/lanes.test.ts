import { type AddressInfo, createServer, connect as dial } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPool, type Pool } from '../src/store/pool.ts';
import { createDatabase, type Database } from './support/database.ts';

/** What becomes of a connection over a long time. */
let database: Database;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

const opened = async (work: (pool: Pool) => Promise<void>, url = database.openUrl): Promise<void> => {
  const pool = openPool({ url, tier: 'OPEN', size: 1, deadlineMs: 20_000, prepare: true });
  try {
    await work(pool);
  } finally {
    await pool.close();
  }
};

it('what is asked now is prepared, however many others were before, and not all of them stay', () =>
  opened(async (pool) => {
    for (let shape = 0; shape < 1_100; shape += 1) await pool.run(`select $1::int as shape_${shape}`, [shape]);
    const popular = 'select $1::int as popular';
    await pool.run(popular, [1]);
    const [found] = await pool.run(
      'select count(*)::int as n, count(*) filter (where statement = $1::text)::int as popular from pg_prepared_statements',
      [popular],
    );
    expect(found?.popular).toBe(1);
    expect(found?.n).toBeLessThanOrEqual(500);
  }));

it('a transaction stays on one connection, however old that is', async () => {
  // What the driver takes for the age at which a connection ends, where it is not told.
  process.env.PGMAX_LIFETIME = '0.05';
  try {
    await opened(async (pool) => {
      const line = () => ({
        text: `select 1 / (current_setting('transaction_isolation') = 'repeatable read')::int`,
        params: [],
      });
      const found = await pool.run('select 1 as n from pg_sleep($1::float8)', [0.2], undefined, { held: null, line });
      expect(found).toEqual([{ n: 1 }]);
    });
  } finally {
    delete process.env.PGMAX_LIFETIME;
  }
});

it('a transaction that could not be ended is not left to the next caller', async () => {
  // The first end of a transaction goes wrong on its way.
  let spoilt = 0;
  const between = createServer((client) => {
    const real = dial(Number(new URL(database.openUrl).port), '127.0.0.1');
    client
      .on('error', () => {})
      .on('data', (bytes: Buffer) => {
        const at = spoilt === 0 ? bytes.indexOf('rollback') : -1;
        if (at >= 0) {
          spoilt += 1;
          bytes.write('rollbakk', at);
        }
        real.write(bytes);
      });
    real.on('error', () => {}).pipe(client);
    client.on('close', () => real.destroy());
  });
  await new Promise<void>((listening) => between.listen(0, '127.0.0.1', listening));
  const url = new URL(database.openUrl);
  url.port = String((between.address() as AddressInfo).port);
  const recorded = { held: null, line: () => ({ text: 'select 1', params: [] }) };
  await opened(async (pool) => {
    await expect(pool.run('select 1 / $1::int as n', [0], undefined, recorded)).rejects.toThrow('division');
    expect(await pool.run('select 1 / $1::int as n', [1], undefined, recorded)).toEqual([{ n: 1 }]);
    expect(spoilt).toBe(1);
  }, url.href);
  await new Promise((closed) => between.close(closed));
});
