import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPool, type Pool } from '../src/store/pool.ts';
import { createDatabase, type Database } from './support/database.ts';

/** What becomes of a connection over a long time. */
let database: Database;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

const opened = async (work: (pool: Pool) => Promise<void>): Promise<void> => {
  const pool = openPool({ url: database.openUrl, tier: 'OPEN', size: 1, deadlineMs: 20_000, prepare: true });
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
