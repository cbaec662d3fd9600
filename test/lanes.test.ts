import { type AddressInfo, createServer, connect as dial } from 'node:net';
import { setImmediate as immediate } from 'node:timers/promises';
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
    for (let shape = 0; shape < 400; shape += 1) await pool.run(`select $1::int as shape_${shape}`, [shape]);
    const popular = 'select $1::int as popular';
    await pool.run(popular, [1]);
    const [found] = await pool.run(
      'select count(*)::int as n, count(*) filter (where statement = $1::text)::int as popular from pg_prepared_statements',
      [popular],
    );
    expect(found?.popular).toBe(1);
    expect(found?.n).toBeLessThanOrEqual(150);
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

it('whoever still waits for a connection when they are closed is told so', () =>
  opened(async (pool) => {
    await pool.run('select 1', []);
    const asked = [1, 2, 3].map((n) => pool.run('select $1::int as n from pg_sleep(0.1)', [n]));
    const told = Promise.all(asked.map((one) => one.catch(({ code }) => code)));
    // By then each of them has a connection or waits for one.
    await immediate();
    await pool.close();
    expect(await told).toEqual([[{ n: 1 }], 'UNAVAILABLE', 'UNAVAILABLE']);
  }));

/** Stands between a pool and the database, and says which bytes of the pool go on to it. */
const behind = async (
  passing: (bytes: Buffer, cut: () => void) => Buffer | null,
  work: (pool: Pool) => Promise<void>,
): Promise<void> => {
  const between = createServer((client) => {
    const real = dial(Number(new URL(database.openUrl).port), '127.0.0.1');
    client
      .on('error', () => {})
      .on('data', (bytes: Buffer) => {
        const passed = passing(bytes, () => client.destroy());
        if (passed) real.write(passed);
      });
    real.on('error', () => {}).pipe(client);
    client.on('close', () => real.destroy());
  });
  await new Promise<void>((listening) => between.listen(0, '127.0.0.1', listening));
  const url = new URL(database.openUrl);
  url.port = String((between.address() as AddressInfo).port);
  await opened(work, url.href);
  await new Promise((closed) => between.close(closed));
};
const once = (word: string, then: (bytes: Buffer, at: number, cut: () => void) => Buffer | null) => {
  let isDone = false;
  return (bytes: Buffer, cut: () => void): Buffer | null => {
    const at = isDone ? -1 : bytes.indexOf(word);
    if (at < 0) return bytes;
    isDone = true;
    return then(bytes, at, cut);
  };
};
const recorded = { held: null, line: () => ({ text: 'select 1', params: [] }) };
const divided = (pool: Pool, by: number) => pool.run('select 1 / $1::int as n', [by], undefined, recorded);

it('a transaction that could not be ended is not left to the next caller', () => {
  const spoil = once('rollback', (bytes, at) => {
    bytes.write('rollbakk', at);
    return bytes;
  });
  return behind(spoil, async (pool) => {
    await expect(divided(pool, 0)).rejects.toThrow('division');
    expect(await divided(pool, 1)).toEqual([{ n: 1 }]);
  });
});

it('a connection that falls silent after a failure is replaced', () =>
  behind(
    once('select 1\0', () => null),
    async (pool) => {
      await expect(pool.run('select 1 / $1::int as n', [0])).rejects.toThrow('division');
      expect(await pool.run('select 1 / $1::int as n', [1])).toEqual([{ n: 1 }]);
    },
  ));

it('and so is one that breaks then: what was read before it failed is not counted to the next result', () => {
  const cut = once('select 1\0', (_, _at, end) => {
    end();
    return null;
  });
  const rows = (pool: Pool, count: number) =>
    pool.run('select 10 / (50 - g) as n from generate_series(1, $1::int) g', [count]);
  return behind(cut, async (pool) => {
    await expect(rows(pool, 100)).rejects.toThrow('division');
    expect(await rows(pool, 3)).toHaveLength(3);
  });
});
