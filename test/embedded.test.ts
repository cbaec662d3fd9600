import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createLog } from '../src/log.ts';
import { type Embedded, startEmbedded } from '../src/store/embedded.ts';

const secret = 'only for this test, thirty-two characters or more';
const log = createLog('silent');
const folders: string[] = [];
const children: ChildProcess[] = [];
const running: Embedded[] = [];

// mkdtemp gives mode 0700, so under root these tests also show that PostgreSQL gets below a folder of root.
const newFolder = (mode = 0o700) => {
  const parent = mkdtempSync(join(tmpdir(), 'tributary test '));
  chmodSync(parent, mode);
  folders.push(parent);
  return join(parent, 'data');
};

const start = async (dataDir: string, withSecret = secret, options: Parameters<typeof startEmbedded>[3] = {}) => {
  const server = await startEmbedded({ dataDir }, withSecret, log, { durable: false, ...options });
  running.push(server);
  return server;
};

/** Another process that starts the server and then just lives. */
const startElsewhere = async (dataDir: string) => {
  const text = `
    import { startEmbedded } from ${JSON.stringify(new URL('../src/store/embedded.ts', import.meta.url).href)};
    import { createLog } from ${JSON.stringify(new URL('../src/log.ts', import.meta.url).href)};
    const [, dataDir, secret] = process.argv;
    await startEmbedded({ dataDir }, secret, createLog('silent'), { durable: false });
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', text, dataDir, secret], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
};

const killHard = async (child: ChildProcess) => {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

const query = async <T>(server: Embedded, work: (sql: postgres.Sql) => Promise<T>) => {
  const sql = postgres(server.ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const postmasterPid = (dataDir: string) => {
  const text = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
};

const processesOf = (dataDir: string) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir) && Number(pid) !== process.pid;
      } catch {
        return false;
      }
    });

afterEach(async () => {
  for (const child of children.splice(0)) await killHard(child);
  for (const server of running.splice(0)) await server.stop();
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  test.each([
    ['a folder that everybody may enter', 0o755],
    ['a folder that only its owner may enter', 0o700],
  ])('keeps data from start to start and leaves nothing running, below %s', async (_, mode) => {
    const dataDir = newFolder(mode);
    const first = await start(dataDir);
    await query(first, (sql) => sql`create table kept as select 'Київ' as name`);
    await Promise.all([first.stop(), first.stop()]);
    if (process.platform === 'linux') expect(processesOf(dataDir)).toEqual([]);
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log']);

    const second = await start(dataDir);
    expect(second.adopted).toBe(false);
    expect(await query(second, (sql) => sql`select name from kept`)).toEqual([{ name: 'Київ' }]);
  });

  test('sorts by code point in UTF8, knows letters beyond ASCII, and logs no values', async () => {
    const dataDir = newFolder();
    const server = await start(dataDir);
    const [row] = await query(server, async (sql) => {
      await sql`create extension pg_trgm`;
      await sql`select ${'hunter2'}::text::int`.catch(() => undefined);
      await sql.unsafe("do $$ begin raise exception 'hunter2'; end $$").catch(() => undefined);
      return sql`select 'Z' < 'a' as bytes, lower('ÉТ') as lower, similarity('Київ', 'КИЇВ') as alike`;
    });
    expect(row).toEqual({ bytes: true, lower: 'éт', alike: 1 });
    const text = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
    expect(text).toContain('ready to accept connections');
    expect(text).not.toContain('hunter2');
  });

  test('a start after kill -9 takes over the server that was left, and a crashed one recovers', async () => {
    const dataDir = newFolder();
    const child = await startElsewhere(dataDir);
    const pid = postmasterPid(dataDir);
    await killHard(child);

    const adopter = await start(dataDir);
    expect(adopter.adopted).toBe(true);
    expect(postmasterPid(dataDir)).toBe(pid);
    await query(adopter, (sql) => sql`create table survived as select 1 as one`);
    await adopter.stop();

    const second = await startElsewhere(dataDir);
    await killHard(second);
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    await sleep(50);
    // The number in the pid file was given to somebody else since then: here, to this very process.
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
    const recovered = await start(dataDir);
    expect(recovered.adopted).toBe(false);
    expect(await query(recovered, (sql) => sql`select one from survived`)).toEqual([{ one: 1 }]);
  });

  test.each([
    ['without fsync', { durable: true }, 'fsync', 'on'],
    ['with fewer connections', { connections: 120 }, 'max_connections', '120'],
  ])('a server that was left running %s is restarted for a start that wants more', async (_, wanted, name, value) => {
    const dataDir = newFolder();
    await killHard(await startElsewhere(dataDir));
    const server = await start(dataDir, secret, wanted);
    expect(server.adopted).toBe(false);
    expect(await query(server, (sql) => sql.unsafe(`show ${name}`))).toEqual([{ [name]: value }]);
  });

  test('one folder has one owner; other folders run beside it', async () => {
    const dataDir = newFolder();
    const child = await startElsewhere(dataDir);
    await expect(start(dataDir)).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(`already running on ${dataDir} (pid ${child.pid})`),
    });
    const other = await start(newFolder());
    expect(other.adopted).toBe(false);
    await killHard(child);
    expect((await start(dataDir)).adopted).toBe(true);
    await expect(start(dataDir)).rejects.toThrow(`already running on ${dataDir} (pid ${process.pid})`);
  });

  test('refuses another secret, another major version, and a folder of something else', async () => {
    const dataDir = newFolder();
    await (await start(dataDir)).stop();
    await expect(start(dataDir, 'a secret that did not make this folder')).rejects.toThrow('made with another secret');

    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start(dataDir)).rejects.toThrow(/made by PostgreSQL 17.*comes with PostgreSQL 18/);

    rmSync(join(dataDir, 'postgres', 'PG_VERSION'));
    await expect(start(dataDir)).rejects.toThrow('holds files but no database');
    if (process.platform === 'linux') expect(processesOf(dataDir)).toEqual([]);
  });
});
