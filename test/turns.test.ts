import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, openPool, type Pool } from '../src/store/pool.ts';
import { createDatabase, type Database } from './support/database.ts';

/** Lists that a request asks for at the same time go down one connection, one behind the other, and each gets its own rows or its own error. */
let database: Database;
let pool: Pool;
beforeAll(async () => {
  database = await createDatabase();
  pool = openPool({ url: database.openUrl, tier: 'OPEN', size: 2, deadlineMs: 20_000, prepare: true });
});
afterAll(async () => {
  await pool?.close();
  await database?.drop();
});

const list = (text: string, params: readonly unknown[], signal: AbortSignal, on: Pool = pool) =>
  on.run(text, params, signal, undefined, 'together');
const connection = 'select pg_backend_pid() as pid';

it('lists of one request share a connection, those of two requests do not, nor does what is no list', async () => {
  const [one, other] = [new AbortController().signal, new AbortController().signal];
  const pids = await Promise.all([list(connection, [], one), list(connection, [], one), list(connection, [], other)]);
  const [first, second, third] = pids.map(([row]) => row?.pid);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  const [counts, lists] = await Promise.all([pool.run(connection, [], one), list(connection, [], one)]);
  expect(lists[0]?.pid).not.toBe(counts[0]?.pid);
});

it('many lists take turns on several connections', async () => {
  const { signal } = new AbortController();
  const found = await Promise.all(Array.from({ length: 9 }, () => list(connection, [], signal)));
  expect(new Set(found.map(([row]) => row?.pid)).size).toBe(2);
});

it('what nobody waits for any more ends, one statement after the other, and the connection serves the next', async () => {
  const owner = connect(database.ownerUrl, { max: 1 });
  const single = openPool({ url: database.openUrl, tier: 'OPEN', size: 1, deadlineMs: 20_000, prepare: true });
  const running = async (): Promise<number> => {
    const [row] = await owner`
      select count(*)::int as n from pg_stat_activity where datname = ${database.name} and state = 'active' and query like '%pg_sleep(60%'
        and pid <> pg_backend_pid()`;
    return row?.n as number;
  };
  const controller = new AbortController();
  const slow = Promise.allSettled(
    [1, 2, 3].map((at) => list(`select ${at} as at from pg_sleep(60 + $1::int)`, [at], controller.signal, single)),
  );
  while ((await running()) !== 1);
  controller.abort();
  for (const { status } of await slow) expect(status).toBe('rejected');
  const next = new AbortController().signal;
  const found = await Promise.all([1, 2, 3].map((at) => list('select $1::int as at', [at], next, single)));
  expect(found.map(([row]) => row?.at)).toEqual([1, 2, 3]);
  expect(await running()).toBe(0);
  await single.close();
  await owner.end();
});

it('each gets its own rows, whatever fails beside it, breaks off or is given up', async () => {
  const statement = fc.record({
    rows: fc.nat(300),
    /** Before which row it fails, where it does. */
    fails: fc.option(fc.nat(299), { freq: 3 }),
    isList: fc.boolean(),
  });
  const request = fc.record({
    statements: fc.array(statement, { minLength: 1, maxLength: 12 }),
    /** After how many turns of the loop its caller leaves. */
    leaves: fc.option(fc.nat(6), { freq: 3 }),
  });
  const text =
    'select g as place, $1::text as own, case when g = $3::int then 1 / (g - $3::int) end as part from generate_series(1, $2::int) g';
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 6 }), async (requests) => {
      const asked = requests.map(async ({ statements, leaves }, of) => {
        const controller = new AbortController();
        const answers = statements.map(async ({ rows, fails, isList }, at) => {
          const own = `${of}/${at}`;
          const failing = fails !== null && fails >= 1 && fails <= rows;
          try {
            const found = await pool.run(
              text,
              [own, rows, fails ?? 0],
              controller.signal,
              undefined,
              isList ? 'together' : undefined,
            );
            expect(failing, own).toBe(false);
            expect(found.map((row) => row.own)).toEqual(Array(rows).fill(own));
            expect(found.map((row) => row.place)).toEqual(Array.from({ length: rows }, (_, place) => place + 1));
          } catch (error) {
            const { code } = error as { code?: string };
            expect([...(failing ? ['22012'] : []), ...(leaves === null ? [] : ['CANCELLED'])], own).toContain(code);
          }
        });
        for (let turn = 0; turn < (leaves ?? 0); turn += 1) await setImmediate();
        if (leaves !== null) controller.abort();
        await Promise.all(answers);
      });
      await Promise.all(asked);
    }),
    { numRuns: 150, seed: 20 },
  );
});
