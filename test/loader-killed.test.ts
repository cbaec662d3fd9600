import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';
import { type LoadReport, loadRelease } from '../src/sources/load/loader.ts';
import type { Source } from '../src/sources/source.ts';
import { findPostmaster } from '../src/store/embedded.owner.ts';
import { type Embedded, startEmbedded } from '../src/store/embedded.ts';
import { dataRole, loginPassword, loginRole, migrate } from '../src/store/migrate.ts';
import { connect, openPool, type Pool } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { createDatabase, type Database, rolePrefix, secret } from './support/database.ts';
import { type Release, type Task, waitingSource } from './support/waiting-load.ts';

type Place = { readonly ownerUrl: string; readonly openUrl: string };

const days = 1200;
const first: Release = { version: 'One', value: 1, days };
const second: Release = { version: 'Two', value: 2, days };
const options = { idSecret: derive(secret, 'public ids'), dataRole: dataRole(rolePrefix) };

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Asks again and again until it is so. */
const until = async (holds: () => Promise<boolean>, ms = 15_000): Promise<void> => {
  for (const end = Date.now() + ms; !(await holds()); await pause(5))
    if (Date.now() > end) throw new Error(`not so within ${ms} ms`);
};

const owner = async <T>({ ownerUrl }: Pick<Place, 'ownerUrl'>, work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const load = (place: Place, source: Source): Promise<LoadReport> =>
  owner(place, async (sql) => loadRelease(sql, source, (await source.plan([]))[0]!, options));

const openReader = ({ openUrl }: Place): Pool =>
  openPool({ url: openUrl, tier: 'OPEN', size: 2, deadlineMs: 10_000, prepare: true });

const current = `
  select count(*)::int as rows, sum(o.value)::int as sum from observation o
  where o.published_to is null and o.dataset_id = (select id from dataset where code = $1)`;

/** All that a reader sees of a dataset. */
const seen = async (place: Place, code: string) => {
  const pool = openReader(place);
  try {
    const releases = await pool.run(
      `select r.version, r.publication from release r join dataset d on d.id = r.dataset_id where d.code = $1 order by 1`,
      [code],
    );
    const values = await pool.run(
      `${current.replace('count(*)', 'md5(string_agg(o::text, $2 order by o.public_id)) as hash, count(*)')}`,
      [code, ''],
    );
    const area = await pool.run(`select code from area where code = 'XWAITING'`, []);
    return { releases, values, area };
  } finally {
    await pool.close();
  }
};

/** What a broken load could have left behind where no reader looks. */
const leftovers = (place: Place, code: string) =>
  owner(place, async (sql) => ({
    releases: await sql`
      select r.version, r.state from base.release r join base.dataset d on d.id = r.dataset_id
      where d.code = ${code} and r.version <> ${first.version}`,
    tables: await sql`select relname from pg_class where relnamespace = 'staging'::regnamespace`,
    loading: await sql`select pid from pg_stat_activity where application_name = ${code}`,
  }));

/** A load in a process of its own that has come halfway and waits. */
const loadElsewhere = async ({ ownerUrl }: Place, code: string, release: Release) => {
  const task: Task = { ownerUrl, code, release, ...options };
  const program = join(import.meta.dirname, 'support/waiting-load.ts');
  const child = spawn(process.execPath, [program, JSON.stringify(task)], { stdio: ['pipe', 'pipe', 'pipe'] });
  children.push(child);
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('halfway');
  const exited = once(child, 'close');
  // Tables that nobody else can see yet: its rows are in the database, not only on their way.
  await owner({ ownerUrl }, (sql) =>
    until(async () => {
      const filled = await sql`
        select from pg_locks l join pg_stat_activity a using (pid)
        where a.application_name = ${code} and l.mode = 'RowExclusiveLock' and l.relation not in (select oid from pg_class)`;
      return filled.length > 0;
    }),
  );
  return {
    child,
    exited,
    goOn: () => child.stdin.write('\n'),
    end: async () => {
      const said = (await lines.next()).value;
      const [status] = await exited;
      return { status, said: JSON.parse(said!) as unknown, complaints };
    },
  };
};

const unavailable = {
  status: 1,
  said: { code: 'UNAVAILABLE', message: expect.stringContaining('Nothing of it was kept; load again.') },
  complaints: '',
};
const published = { outcome: 'PUBLISHED', read: days, rejected: 0 };

/** A reader sees what was there before the broken load; then the same load, unbroken, is published. */
const expectUntouched = async (place: Place, code: string, before: unknown) => {
  await until(async () => (await leftovers(place, code)).loading.length === 0);
  expect(await seen(place, code)).toEqual(before);
  expect(await leftovers(place, code)).toEqual({ releases: [], tables: [], loading: [] });
  expect(await load(place, waitingSource(code, second))).toMatchObject({ ...published, counts: { revised: days } });
  const after = await seen(place, code);
  expect(after.values).toMatchObject([{ rows: days, sum: 2 * days }]);
  expect(after.releases).toHaveLength(2);
};

let database: Database;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

describe('a load that breaks in the middle leaves nothing behind', () => {
  const prepared = async (place: Place, code: string) => {
    expect(await load(place, waitingSource(code, first))).toMatchObject({ ...published, counts: { added: days } });
    const before = await seen(place, code);
    expect(before.values).toMatchObject([{ rows: days, sum: days }]);
    return before;
  };

  it('when its process is killed', async () => {
    const before = await prepared(database, 'killed');
    const { child, exited } = await loadElsewhere(database, 'killed', second);
    child.kill('SIGKILL');
    await exited;
    await expectUntouched(database, 'killed', before);
  });

  it('when the database ends its connection', async () => {
    const before = await prepared(database, 'ended');
    const { end } = await loadElsewhere(database, 'ended', second);
    await owner(
      database,
      (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ended'`,
    );
    expect(await end()).toEqual(unavailable);
    await expectUntouched(database, 'ended', before);
  });

  it('when the database ends its connection while it merges', async () => {
    const before = await prepared(database, 'merging');
    const { end, goOn } = await loadElsewhere(database, 'merging', second);
    await owner(database, (sql) =>
      sql.begin(async (tx) => {
        // Publishing waits for this lock when all rows are read and checked.
        await tx`lock table base.observation in share row exclusive mode`;
        goOn();
        const waiting = () => tx`
          select pg_stat_clear_snapshot(), pid from pg_stat_activity where application_name = 'merging' and wait_event_type = 'Lock'`;
        await until(async () => (await waiting()).length === 1);
        await tx`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'merging'`;
      }),
    );
    expect(await end()).toEqual(unavailable);
    await expectUntouched(database, 'merging', before);
  });

  describe('when the server goes down', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tributary-test-'));
    let server: Embedded;
    let place: Place;
    const start = async (): Promise<Place> => {
      server = await startEmbedded({ dataDir: folder }, secret, createLog('silent'), { durable: true });
      const login = loginRole(rolePrefix, 'OPEN');
      return {
        ownerUrl: server.ownerUrl,
        openUrl: Object.assign(new URL(server.ownerUrl), { username: login, password: loginPassword(secret, 'OPEN') })
          .href,
      };
    };
    beforeAll(async () => {
      place = await start();
      await migrate(place.ownerUrl, { rolePrefix, secret });
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    // SIGQUIT is what `pg_ctl stop -m immediate` sends.
    it.each(['SIGQUIT', 'SIGKILL'] as const)('by %s, and comes up again', async (signal) => {
      const code = `down-${signal.toLowerCase()}`;
      const before = await prepared(place, code);
      const { end } = await loadElsewhere(place, code, second);
      const data = join(folder, 'postgres');
      process.kill(findPostmaster(data)!.pid, signal);
      expect(await end()).toEqual(unavailable);
      await until(async () => !findPostmaster(data));
      await server.stop();

      place = await start();
      expect(server.adopted).toBe(false);
      await expectUntouched(place, code, before);
    });
  });
});

describe('two loads of one dataset at once', () => {
  const held = () => {
    let open = () => {};
    let reached = () => {};
    const gate = new Promise<void>((done) => {
      open = done;
    });
    const there = new Promise<void>((done) => {
      reached = done;
    });
    return {
      open: () => open(),
      there,
      halfway: () => {
        reached();
        return gate;
      },
    };
  };

  it.each(['new', 'known'])('of a %s dataset: the second waits and finds nothing to do', async (which) => {
    const code = `twice-${which}`;
    const small = { ...first, days: 100 };
    if (which === 'known') await load(database, waitingSource(code, small));
    const next = { ...second, days: 100 };
    const wait = held();
    const one = load(database, waitingSource(code, next, wait.halfway));
    await wait.there;
    const two = load(database, waitingSource(code, next));
    await owner(database, (sql) =>
      until(async () => {
        const waiting = await sql`
          select pid from pg_stat_activity where datname = ${database.name} and state = 'active' and wait_event_type = 'Lock'`;
        return waiting.length === 1;
      }),
    );
    wait.open();
    expect((await Promise.all([one, two])).map((report) => report.outcome)).toEqual(['PUBLISHED', 'UNCHANGED']);
    expect((await seen(database, code)).values).toMatchObject([{ rows: 100, sum: 200 }]);
  });
});

describe('a reader while a release is published', () => {
  it('sees all of the old one or all of the new one in each statement', async () => {
    const code = 'flipping';
    await load(database, waitingSource(code, first));
    // Open ends, and the newest publication: the two ways in which questions are put.
    const newest = current.replace(
      'o.published_to is null',
      `o.published_from <= (select publication from horizon) and
        (o.published_to is null or o.published_to > (select publication from horizon))`,
    );
    const pool = openReader(database);
    const found: { rows: number; sum: number }[] = [];
    let over = false;
    const poll = async (text: string) => {
      do found.push((await pool.run(text, [code]))[0] as (typeof found)[number]);
      while (!over);
      found.push((await pool.run(text, [code]))[0] as (typeof found)[number]);
    };
    const readers = [poll(current), poll(newest)];
    await until(async () => found.length >= 4);
    const report = await load(database, waitingSource(code, second)).finally(() => {
      over = true;
    });
    await Promise.all(readers);
    await pool.close();
    expect(report).toMatchObject({ outcome: 'PUBLISHED', counts: { added: 0, revised: days, withdrawn: 0 } });
    expect(new Set(found.map(({ rows, sum }) => `${rows} ${sum}`))).toEqual(
      new Set([`${days} ${days}`, `${days} ${2 * days}`]),
    );
    expect(found.length).toBeGreaterThan(10);
  });
});
