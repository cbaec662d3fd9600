import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../src/errors.ts';
import { boundedCache } from '../src/server/bounded.ts';
import { post, type Server, startHttpServer, visit } from './support/http-server.ts';

const entered = (server: Server) =>
  new Promise<() => void>((resolve) => {
    server.seen.entered = resolve;
  });
const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('a request', () => {
  it('is given up when its client leaves', async () => {
    const server = await startHttpServer();
    const inside = entered(server);
    const client = new AbortController();
    const answer = fetch(`${server.url}/graphql?query=%7Bleaves%7D`, { signal: client.signal });
    await inside;
    client.abort();
    await expect(answer).rejects.toThrow();
    await until(() => server.seen.aborted.length > 0);
    const [reason] = server.seen.aborted;
    expect(reason instanceof Refusal && reason.code).toBe('CANCELLED');
    await server.app.close();
  });

  it('is not given up when it was answered', async () => {
    const server = await startHttpServer();
    const inside = entered(server);
    const answer = post(server, '{ leaves }');
    (await inside)();
    expect((await answer).body.data).toEqual({ leaves: 'finished' });
    await server.app.close();
    expect(server.seen.aborted).toEqual([]);
  });

  it('is answered in time, whatever it waits for', async () => {
    const server = await startHttpServer({}, {}, { deadlineMs: -1_700 });
    const { status, body, headers } = await post(server, '{ never leaves }');
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'TIMED_OUT']);
    expect(headers.get('cache-control')).toBe('no-store');
    const [reason] = server.seen.aborted;
    expect(reason instanceof Refusal && reason.code).toBe('TIMED_OUT');
    expect(server.seen.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    await server.app.close();
  });
});

describe('closing', () => {
  const read = (server: Server, path: string, agent: Agent) =>
    new Promise<{ response: IncomingMessage; text: string }>((resolve, reject) => {
      get(`${server.url}${path}`, { agent }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ response, text }));
      }).on('error', reject);
    });

  it('lets running requests finish and takes no new ones', async () => {
    const server = await startHttpServer();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await read(server, '/livez', agent);
    const inside = entered(server);
    const running = read(server, '/graphql?query=%7Bleaves%7D', agent);
    const finish = await inside;
    const closing = server.app.close();
    await until(() => !server.app.server.listening);
    await expect(visit(server, '/livez')).rejects.toThrow();
    finish();
    const { response, text } = await running;
    expect([response.statusCode, response.headers.connection]).toEqual([200, 'close']);
    expect(text).toContain('finished');
    const before = performance.now();
    await closing;
    expect(performance.now() - before).toBeLessThan(2_000);
    agent.destroy();
  });

  it('tells on connections that are still open that it is not ready any more', async () => {
    const server = await startHttpServer();
    const socket = connect(server.port, '127.0.0.1');
    const heard = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (bytes) => {
        text += bytes;
      });
      socket.on('close', () => resolve(text));
    });
    // Half a request, so that the connection does not count as idle.
    socket.write('GET /readyz HTTP/1.1\r\nHost: localhost\r\n');
    await post(server, '{ hello }');
    const closing = server.app.close();
    await until(() => !server.app.server.listening);
    socket.write('\r\n');
    expect(await heard).toMatch(/^HTTP\/1.1 503 [\s\S]*"reason":"draining"/);
    await closing;
  });

  it('does not wait for ever', async () => {
    const server = await startHttpServer({}, { drainMs: 100 });
    const inside = entered(server);
    const running = post(server, '{ leaves }').catch(() => 'cut off');
    await inside;
    await server.app.close();
    expect(await running).toBe('cut off');
    await until(() => server.seen.aborted.length > 0);
    expect(server.seen.aborted).toHaveLength(1);
  });
});

describe('a bounded cache', () => {
  const keys = async (cache: ReturnType<typeof boundedCache<string>>, ...names: string[]) =>
    (await Promise.all(names.map(async (name) => [name, await cache.get(name)] as const)))
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name)
      .join('');

  it('forgets what was not used for longest', async () => {
    const cache = boundedCache<string>({ entries: 2, size: 100 }, (text) => text.length);
    await cache.set('a', 'x');
    await cache.set('b', 'x');
    await cache.get('a');
    await cache.set('c', 'x');
    expect(await keys(cache, 'a', 'b', 'c')).toBe('ac');
    await cache.delete('a');
    expect(await keys(cache, 'a', 'b', 'c')).toBe('c');
  });

  it('holds no more than its size', async () => {
    const cache = boundedCache<string>({ entries: 10, size: 10 }, (text) => text.length);
    await cache.set('a', 'xxxx');
    await cache.set('a', 'xxxxx');
    await cache.set('b', 'xxxxx');
    expect(await keys(cache, 'a', 'b')).toBe('ab');
    await cache.set('c', 'x');
    await cache.set('d', 'x'.repeat(11));
    expect(await keys(cache, 'a', 'b', 'c', 'd')).toBe('bc');
  });
});
