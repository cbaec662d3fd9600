import { once } from 'node:events';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer, connect as dial, type Server } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOfCsv } from './support/exports.ts';

/** How an export ends that does not go well: what is not whole never looks so, and nothing of it stays in the database. */
let database: Database;
let owner: postgres.Sql;
let rows: number;
let server: TestServer;
let origin: string;
const path = '/export/observations.csv?dataset=sample-migrant-stock';

beforeAll(async () => {
  database = await createDatabase();
  owner = connect(database.ownerUrl, { max: 2 });
  // More than all sockets on the way hold, so that a copy waits for whoever does not read.
  const [made] = await owner`
    with made as (update base.observation t set value_text = repeat('much to tell ', 4000)
      from base.dataset d where d.id = t.dataset_id and d.code = 'sample-migrant-stock' and t.published_to is null returning 1)
    select count(*)::int as n from made`;
  rows = made?.n as number;
});
afterEach(async () => {
  await server?.close();
});
afterAll(async () => {
  await owner.end({ timeout: 5 });
  await database.drop();
});

const serve = async (env: Readonly<Record<string, string>> = {}): Promise<void> => {
  server = await startServer(database, { EXPORTS_AT_ONCE: '1', ...env });
  origin = await server.listen();
};

/** Backends that copy, or wait to. */
const copying = async (wait = '%'): Promise<number[]> => {
  const found = await owner`
    select pid from pg_stat_activity where datname = ${database.name} and application_name = 'tributary export' and state = 'active' and coalesce(wait_event, '') like ${wait}`;
  return found.map(({ pid }) => pid as number);
};
const isGone = async (pid: number): Promise<boolean> =>
  (await owner`select from pg_stat_activity where pid = ${pid} and datname = ${database.name}`).length === 0;

/** Looks until it is so; the test's own time limit ends a wait in vain. */
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
};

/** An export of which somebody has received the beginning and reads no more, while the database waits for them. */
const begun = async (
  headers: Readonly<Record<string, string>> = {},
): Promise<{ request: ClientRequest; response: IncomingMessage; pid: number }> => {
  const request = get(`${origin}${path}`, { headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(200);
  request.on('error', () => {});
  await until(async () => (await copying('ClientWrite')).length === 1);
  const [pid] = await copying();
  return { request, response, pid: pid as number };
};

/** What comes of the rest: all of it and a proper end, or not. */
const restOf = async (response: IncomingMessage): Promise<{ whole: boolean; text: string; bytes: Buffer }> => {
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve) => {
    response.on('data', (part: Buffer) => void parts.push(part)).on('error', () => {});
    response.on('close', resolve);
  });
  await ended;
  const bytes = Buffer.concat(parts);
  return { whole: response.complete, text: bytes.toString(), bytes };
};

const logged = () =>
  server.logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'exported') as Record<string, unknown>[];

/** The next export, a small one, comes whole. */
const works = async () => {
  const response = await fetch(`${origin}/export/displacementStocks.csv?dataset=sample-displacement`);
  expect(response.status).toBe(200);
  expect(rowsOfCsv(await response.text()).length).toBeGreaterThan(10);
};

describe('an export', () => {
  it('goes no faster than it is read, and whole', async () => {
    await serve();
    const { response, pid } = await begun();
    const { whole, text } = await restOf(response);
    expect(whole).toBe(true);
    expect(rowsOfCsv(text)).toHaveLength(rows + 1);
    await until(() => logged().length === 1);
    expect(logged()[0]).toMatchObject({
      ...{ level: 'info', list: 'observations', dataset: 'sample-migrant-stock' },
      ...{ bytes: Buffer.byteLength(text), whole: true },
    });
    // The connection is used again.
    await works();
    expect(await isGone(pid)).toBe(false);
  });

  it('ends in the database when its client leaves', async () => {
    await serve();
    const { request, pid } = await begun();
    request.destroy();
    await until(() => isGone(pid));
    await until(() => logged().length === 1);
    expect(logged()[0]).toMatchObject({ whole: false });
    await works();
  });

  it('ends in the database when its client leaves before the first byte', async () => {
    await serve();
    const locker = connect(database.ownerUrl, { max: 1 });
    await locker.unsafe('begin; lock table base.observation in access exclusive mode');
    const request = get(`${origin}${path}`).on('error', () => {});
    await until(async () => (await copying('relation')).length === 1);
    const [pid] = await copying();
    request.destroy();
    await until(() => isGone(pid as number));
    await locker`rollback`;
    await locker.end({ timeout: 5 });
    await works();
  });

  it('is broken off at its deadline, so that nobody takes it for whole', async () => {
    await serve({ EXPORT_DEADLINE_MS: '1500' });
    const { response, pid } = await begun();
    await until(() => isGone(pid));
    const { whole, text } = await restOf(response);
    expect(whole).toBe(false);
    expect(text.length).toBeGreaterThan(0);
    expect(logged()[0]).toMatchObject({ whole: false });
    // A deadline is nobody's fault.
    expect(server.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('is broken off so where it is packed, too: neither the transfer nor what is in it is whole', async () => {
    // What repeats itself would be packed too small to wait for anybody.
    await owner`update base.observation t set source = (select string_agg(md5(t.public_id || n), '') from generate_series(1, 400) n)
      from base.dataset d where d.id = t.dataset_id and d.code = 'sample-migrant-stock' and t.published_to is null`;
    await serve();
    const packed = { 'accept-encoding': 'gzip' };
    const first = await begun(packed);
    const all = await restOf(first.response);
    expect([all.whole, rowsOfCsv(gunzipSync(all.bytes).toString()).length]).toEqual([true, rows + 1]);
    const { response, pid } = await begun(packed);
    await owner`select pg_terminate_backend(${pid}::int)`;
    await until(() => isGone(pid));
    const { whole, bytes } = await restOf(response);
    expect(whole).toBe(false);
    expect(bytes.length).toBeGreaterThan(0);
    expect(() => gunzipSync(bytes)).toThrow();
    const left = await begun(packed);
    left.request.destroy();
    await until(() => isGone(left.pid));
    expect(server.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('is refused in words where its deadline comes before the first byte', async () => {
    await serve({ EXPORT_DEADLINE_MS: '500' });
    const locker = connect(database.ownerUrl, { max: 1 });
    await locker.unsafe('begin; lock table base.observation in access exclusive mode');
    const response = await fetch(`${origin}${path}`);
    expect([response.status, response.headers.get('etag')]).toEqual([503, null]);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect((await response.json()).errors[0].extensions.code).toBe('TIMED_OUT');
    await until(async () => (await copying()).length === 0);
    await locker`rollback`;
    await locker.end({ timeout: 5 });
  });

  it('is broken off when the database goes away, and the next one finds it again', async () => {
    await serve();
    const { response, pid } = await begun();
    await owner`select pg_terminate_backend(${pid}::int)`;
    await until(() => isGone(pid));
    expect((await restOf(response)).whole).toBe(false);
    await works();
  });

  it('is finished when the server closes meanwhile', async () => {
    await serve();
    const { response } = await begun();
    const closing = server.app.close();
    await until(() => !server.app.server.listening);
    expect((await restOf(response)).whole).toBe(true);
    await closing;
  });
});

/**
 * Stands before the database and hands on what it says to a COPY once it failed, all in one piece, as a busy machine does: beginning and
 * end arrive together.
 */
const holdingBack = async (url: string): Promise<{ url: string; proxy: Server }> => {
  const { hostname, port } = new URL(url);
  const proxy = createServer((client) => {
    const there = dial(Number(port), hostname);
    let held: Buffer[] | null = null;
    client.on('data', (part) => {
      // A statement without parameters, other than the one that writes it.
      if (part.toString('latin1', 0, 1) === 'Q' && part.includes('copy (')) held = [];
      there.write(part);
    });
    there.on('data', (part) => {
      if (!held) return void client.write(part);
      held.push(part);
      const all = Buffer.concat(held);
      // Ready for the next statement, after one that failed.
      if (!all.includes('Z\0\0\0\x05E', 0, 'latin1')) return;
      held = null;
      client.write(all);
    });
    for (const [one, other] of [
      [client, there],
      [there, client],
    ] as const)
      one.on('error', () => {}).on('close', () => other.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = new URL(url);
  address.hostname = '127.0.0.1';
  address.port = String((proxy.address() as AddressInfo).port);
  return { url: address.href, proxy };
};

describe('an export that the database cannot make', () => {
  it('fails as such at once, and nothing else does, also where the failure arrives with the beginning', async () => {
    // A list where an object should be is nothing that a file can be made of.
    await owner`update base.observation t set dimensions = '[]' from base.dataset d where d.id = t.dataset_id and d.code = 'sample-indicators'`;
    const { url, proxy } = await holdingBack(database.openUrl);
    server = await startServer({ ...database, openUrl: url }, { EXPORTS_AT_ONCE: '1' });
    origin = await server.listen();
    for (let time = 0; time < 2; time += 1) {
      const response = await fetch(`${origin}/export/observations.csv?dataset=sample-indicators`);
      const { message, extensions } = (await response.json()).errors[0];
      expect([response.status, extensions.code, response.headers.get('etag')]).toEqual([500, 'INTERNAL', null]);
      expect(message).not.toMatch(/jsonb|object|postgres/i);
    }
    const failures = server.logged.filter((line) => line.includes('"level":"error"'));
    expect(failures).toHaveLength(2);
    proxy.close();
  });
});

describe('more exports than there may be', () => {
  it('are refused with the time to come back, and queries go on', async () => {
    await serve();
    const { request, pid } = await begun();
    const refused = await fetch(`${origin}${path}`);
    const { code, limit } = (await refused.json()).errors[0].extensions;
    expect([refused.status, code, limit, refused.headers.get('retry-after')]).toEqual([503, 'EXPORTS_BUSY', 1, '10']);
    const { body } = await server.ask('{ observations(first: 1) { nodes { id } } }');
    expect(body.data.observations.nodes).toHaveLength(1);
    request.destroy();
    await until(() => isGone(pid));
    await works();
  });
});
