import { globSync, readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusal } from '../src/errors.ts';
import { connect, openPool, type Pool } from '../src/store/pool.ts';
import { forgetOldMarks, unwatched } from '../src/store/state/guards.ts';
import { openState } from '../src/store/state/state.ts';
import { createDatabase, type Database } from './support/database.ts';

let database: Database;
let pool: Pool;
let sql: ReturnType<typeof connect>;
let other: ReturnType<typeof connect>;

beforeAll(async () => {
  database = await createDatabase();
  pool = openPool({ url: database.openUrl, tier: 'OPEN', size: 2, deadlineMs: 5000, prepare: true });
  const opening = () => connect(database.ownerUrl, { max: 1, connection: { statement_timeout: 10_000 } });
  sql = opening();
  other = opening();
});

afterAll(async () => {
  await pool.close();
  await sql.end({ timeout: 5 });
  await other.end({ timeout: 5 });
  await database.drop();
});

/** Everything that the views of OPEN are made of, through other views too. */
const reached = `
  with recursive reached as (
    select c.oid, c.relname, c.relkind, n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'open' and c.relkind = 'v'
    union
    select c.oid, c.relname, c.relkind, n.nspname from reached v
      join pg_rewrite w on w.ev_class = v.oid join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
      join pg_class c on c.oid = d.refobjid join pg_namespace n on n.oid = c.relnamespace where c.oid <> v.oid)`;

describe('what is watched', () => {
  it('is every table that anything at OPEN is read from, and of the others all that are not named', async () => {
    const read = await sql.unsafe(
      `${reached} select relname as name from reached where nspname = 'base' and relkind = 'r'`,
    );
    expect(read.length).toBeGreaterThan(70);
    expect(read.map(({ name }) => name).filter((name) => unwatched.includes(name))).toEqual([]);
    const tables = await sql`
      select c.relname as name, exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'change_marked' and t.tgenabled = 'A'
        and t.tgtype & 1 = 0 and t.tgtype & 60 = 60) as watched
      from pg_class c where c.relnamespace = 'base'::regnamespace and c.relkind in ('r', 'p', 'f', 'm') order by 1`;
    const names = (watched: boolean) => tables.filter((table) => table.watched === watched).map(({ name }) => name);
    expect(names(false)).toEqual(unwatched);
    expect(names(true)).toEqual(expect.arrayContaining(read.map(({ name }) => name)));
  });

  it('is all that those views read: they call no function that reads a table by itself', async () => {
    const called = await sql.unsafe(`${reached}
      select distinct d.refobjid::regprocedure::text as name from reached v join pg_rewrite w on w.ev_class = v.oid
        join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_proc'::regclass order by 1`);
    expect(called.map(({ name }) => name)).toEqual(['base.urgent_runs(base.urgent_action)']);
  });

  it('are the clocks that those views look at', async () => {
    const clocked = await sql.unsafe(`${reached}
      select nspname || '.' || relname as name, pg_get_viewdef(oid) as text from reached where relkind = 'v' and nspname <> 'information_schema' order by 1`);
    const clock = /\bnow\(\)|current_(date|time)|localtime|_timestamp\(\)|timeofday|urgent_runs/i;
    expect(clocked.filter(({ text }) => clock.test(text)).map(({ name }) => name)).toEqual([
      'base.urgent_count',
      'open.protocol',
    ]);
  });
});

it('what asks those views looks at no clock', () => {
  const asking = globSync(['src/query/*.ts', 'src/plan/*.ts', 'src/*/records.ts', 'resolvers/*.ts', 'src/context.ts']);
  expect(asking.length).toBeGreaterThan(80);
  const clock = /\bnow\(\)|current_(date|time)|localtime|_timestamp\(\)|Date\.now|new Date\(\)|performance\.|random/;
  const lines = asking.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => clock.test(line) && !file.endsWith('types.gen.ts'))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(lines).toEqual([]);
});

describe('the number', () => {
  const change = (tx: ReturnType<typeof connect> = sql) => tx.unsafe(`update base.unit set symbol = symbol`);

  it('stays while nothing is changed, and grows once something is', async () => {
    const state = openState(pool);
    expect(state.last()).toBeNull();
    const first = await state.now();
    expect(state.last()).toBe(first);
    expect(await state.now()).toBe(first);
    for (const statement of [
      'update base.unit set symbol = symbol',
      `insert into base.unit (public_id, code, name) values ('unt_state', 'STATE', '{}')`,
      `delete from base.unit where code = 'STATE'`,
      'truncate base.area_claim',
      `set session_replication_role = replica; update base.unit set symbol = symbol; set session_replication_role = origin`,
    ]) {
      const before = await state.now();
      await sql.unsafe(statement);
      expect([statement, await state.now()]).toEqual([statement, before + 1]);
      expect(await state.now()).toBe(before + 1);
    }
  });

  it('does not move for what is undone, for what is not yet done, and for who asks and holds what', async () => {
    const state = openState(pool);
    const first = await state.now();
    await sql.begin((tx) => change(tx as never).then(() => tx.unsafe('select 1 / 0'))).catch(() => {});
    expect(await state.now()).toBe(first);
    await sql.unsafe('update base.api_key set last_used_at = now(); update base.person set name = name');
    expect(await state.now()).toBe(first);
    await sql.begin(async (tx) => {
      await change(tx as never);
      expect(await state.now()).toBe(first);
    });
    expect(await state.now()).toBe(first + 1);
  });

  it('sees each of several transactions, in whatever order they end', async () => {
    const state = openState(pool);
    const first = await state.now();
    await sql.begin(async (early) => {
      await change(early as never);
      await other.unsafe('update base.scope set key = key');
      expect(await state.now()).toBe(first + 1);
      expect(await state.now()).toBe(first + 1);
    });
    expect(await state.now()).toBe(first + 2);
    expect(await state.now()).toBe(first + 2);
  });

  it('sees what is left of a transaction of which a part is undone', async () => {
    const state = openState(pool);
    const first = await state.now();
    await sql.unsafe(
      `begin; savepoint a; update base.unit set symbol = symbol; rollback to a; update base.unit set symbol = symbol; commit`,
    );
    expect(await state.now()).toBe(first + 1);
    await sql.unsafe(
      `begin; savepoint a; update base.unit set symbol = symbol; release a; savepoint b; update base.area set iso2 = iso2; rollback to b; commit`,
    );
    expect(await state.now()).toBe(first + 2);
    await sql.unsafe('begin; savepoint a; update base.unit set symbol = symbol; rollback to a; commit');
    expect(await state.now()).toBe(first + 2);
  });

  it('makes no transaction wait for another one, under any isolation', async () => {
    await sql.begin('isolation level repeatable read', async (tx) => {
      await change(tx as never);
      await other.unsafe(
        `set lock_timeout = '2s'; begin isolation level repeatable read; update base.scope set key = key; commit`,
      );
    });
  });
});

describe('a look', () => {
  const ask = async (look: string) => {
    const [row] = await pool.run('select now_look, changed from changed_since($1::text)', [look]);
    return row as { now_look: string; changed: boolean };
  };
  const withPart = (look: string, part: 0 | 1 | 2, text: string) => look.split('|').with(part, text).join('|');
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

  it('counts as changed where nobody can tell', async () => {
    const { now_look: look } = await ask('');
    expect((await ask(look)).changed).toBe(false);
    for (const strange of [
      ...['', 'x', '|', '||', withPart(look, 2, ''), withPart(look, 1, '')],
      // Another server, an hour and more ago, a clock and a database that went back.
      withPart(look, 0, `2000-01-01 00:00:00+00${look.slice(look.indexOf(' ', 30))}`),
      withPart(look, 1, ago(3700)),
      withPart(look, 1, ago(-100)),
      withPart(look, 2, '4000000000:4000000000:'),
    ])
      expect([strange, (await ask(strange)).changed]).toEqual([strange, true]);
  });

  it('sees that the moment has passed at which a protocol ends', async () => {
    await sql`
      insert into base.protocol (public_id, area_id, class, grain, level, source, entered_by, valid_to)
      select 'pro_state', min(id), 'SURVEY_RESULT', 6, 'OPEN', 'x', 'x', now() - interval '20 seconds' from base.area`;
    const { now_look: look } = await ask('');
    expect((await ask(look)).changed).toBe(false);
    expect((await ask(withPart(look, 1, ago(10)))).changed).toBe(false);
    expect((await ask(withPart(look, 1, ago(30)))).changed).toBe(true);
  });

  it('is all that the login of everybody learns of it', async () => {
    for (const text of ['select * from base.change', 'delete from base.change', 'select base.mark_change()'])
      await expect(pool.run(text, [])).rejects.toMatchObject({ code: '42501' });
  });
});

describe('old marks', () => {
  it('go a day after they were seen first, and not before they were', async () => {
    await sql.unsafe('update base.unit set symbol = symbol');
    await sql.unsafe(forgetOldMarks);
    const marks = () => sql`select seen_at from base.change`;
    const there = (await marks()).length;
    expect(there).toBeGreaterThan(0);
    await sql.unsafe(`update base.change set seen_at = now() - interval '23 hours'`);
    await sql.unsafe(forgetOldMarks);
    expect((await marks()).length).toBe(there);
    await sql.unsafe(`update base.change set seen_at = now() - interval '25 hours'`);
    await sql.unsafe('update base.unit set symbol = symbol');
    await sql.unsafe(forgetOldMarks);
    expect(await marks()).toEqual([{ seen_at: expect.anything() }]);
  });
});

describe('looks are shared', () => {
  /** A pool whose looks end when they are told to. */
  const held = () => {
    const looks: PromiseWithResolvers<Record<string, unknown>[]>[] = [];
    const run = () => {
      const look = Promise.withResolvers<Record<string, unknown>[]>();
      looks.push(look);
      return look.promise;
    };
    return { looks, state: openState({ tier: 'OPEN', run, close: async () => {} }) };
  };
  const answer = (changed: boolean) => [{ now_look: 'a|b|c', changed }];

  it('by all who ask while one is under way, and begun after they asked', async () => {
    const { looks, state } = held();
    const first = state.now();
    const later = Array.from({ length: 31 }, () => state.now());
    expect(looks.length).toBe(1);
    looks[0]?.resolve(answer(true));
    expect(await first).toBe(1);
    await turn();
    expect(looks.length).toBe(2);
    const latest = state.now();
    looks[1]?.resolve(answer(true));
    expect(new Set(await Promise.all(later))).toEqual(new Set([2]));
    await turn();
    expect(looks.length).toBe(3);
    looks[2]?.resolve(answer(false));
    expect(await latest).toBe(2);
  });

  it('but not their failures: who asked after it looks anew, and what comes then counts as changed', async () => {
    const { looks, state } = held();
    const failing = state.now();
    const waiting = state.now();
    looks[0]?.reject(refusal('UNAVAILABLE', 'away'));
    await expect(failing).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(state.last()).toBeNull();
    await turn();
    looks[1]?.resolve(answer(true));
    expect(await waiting).toBe(1);
  });

  it('and whoever leaves waits no longer', async () => {
    const { looks, state } = held();
    const leaving = new AbortController();
    const left = state.now(leaving.signal);
    const stays = state.now();
    leaving.abort();
    await expect(left).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(state.now(AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
    looks[0]?.resolve(answer(true));
    await turn();
    looks[1]?.resolve(answer(false));
    expect(await stays).toBe(1);
  });
});
