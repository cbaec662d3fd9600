import { type AddressInfo, createServer, connect as dial, type Server } from 'node:net';
import { GraphQLScalarType } from 'graphql';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Copied } from '../src/plan/leaves.ts';
import { connect } from '../src/store/pool.ts';
import { type Answer, byResolvers, startServer, type TestServer, testSchema } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';

/** What goes wrong is told in the same words, with the same statements, whether a plan or a resolver met it first. */
let database: Database;
let server: TestServer;
let owner: postgres.Sql;

beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database, { DEADLINE_MS: '500' });
  owner = connect(database.ownerUrl, { max: 1 });
});
afterAll(async () => {
  await owner.end({ timeout: 5 });
  await server.close();
  await database.drop();
});

const told = ({ status, text, headers, statements }: Answer) => ({
  status,
  text: text.replaceAll(String(headers['x-request-id']), 'incident'),
  caching: headers['cache-control'],
  statements: [...statements].sort(),
});

const bothWays = async (on: TestServer, query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const planned = await on.ask(query, variables);
  const resolved = await byResolvers(() => on.ask(query, variables));
  expect(told(planned)).toEqual(told(resolved));
  return planned;
};

const codesOf = ({ body }: Answer): string[] =>
  body.errors.map(({ extensions }: never) => (extensions as { code: string }).code);

describe('a table that does not answer', () => {
  let locker: postgres.Sql;
  beforeAll(async () => {
    locker = connect(database.ownerUrl, { max: 1 });
    await locker.unsafe('begin; lock table base.observation in access exclusive mode');
  });
  afterAll(async () => {
    await locker`rollback`;
    await locker.end({ timeout: 5 });
  });

  it('ends the field that reads it, and with it all that must not be null around it', async () => {
    const answer = await bothWays(
      server,
      '{ areas(first: 2) { nodes { code } } observations(first: 1) { nodes { id } } again: areas(first: 1) { totalCount } }',
    );
    expect(codesOf(answer)).toEqual(['TIMED_OUT']);
    expect(answer.body.data).toBeNull();
  });

  it('ends lists below others, each at its place', async () => {
    const answer = await bothWays(
      server,
      '{ areas(first: 2) { nodes { code observations(first: 1) { totalCount nodes { id } } } } }',
    );
    expect(new Set(codesOf(answer))).toEqual(new Set(['TIMED_OUT']));
  });

  it('keeps all connections busy, and those who wait for one are told so', async () => {
    const ask = () =>
      Promise.all(Array.from({ length: 6 }, () => server.ask('{ observations(first: 1) { nodes { id } } }')));
    const planned = await ask();
    const resolved = await byResolvers(ask);
    expect(planned.map(({ text }) => text)).toEqual(resolved.map(({ text }) => text));
    expect(planned.map(codesOf)).toEqual(Array.from({ length: 6 }, () => ['TIMED_OUT']));
  });
});

describe('a question that is refused', () => {
  it.each([
    ['a variable of another type', 'query q($n: Int!) { areas(first: $n) { nodes { code } } }', { n: 'many' }],
    ['a variable that is missing', 'query q($n: Int!) { areas(first: $n) { nodes { code } } }', {}],
    ['a page that is too large', '{ areas(first: 5000) { nodes { code } } }', {}],
    [
      'a cursor from elsewhere',
      '{ areas(first: 1, after: "bm90aGluZw") { nodes { code } } sites(first: 1) { totalCount } }',
      {},
    ],
    ['an unknown code', '{ areas(first: 1) { nodes { code } } indicator(code: "nothing") { code } }', {}],
    ['a sum that makes no sense', '{ displacementStockStats(filter: {}, groupBy: []) { sum } }', {}],
    ['many pages of many pages', '{ areas(first: 1000) { nodes { observations(first: 1000) { nodes { id } } } } }', {}],
    ['what needs a role', '{ areas(first: 1) { nodes { code } } deskReleases(first: 1) { nodes { id } } }', {}],
  ])('%s', async (_, query, variables) => {
    const answer = await bothWays(server, query, variables);
    expect(answer.body.errors.length).toBeGreaterThan(0);
  });
});

describe('a connection that breaks in the middle of a result', () => {
  let between: Server;
  let cut: TestServer;
  let left = 0;
  beforeAll(async () => {
    // Hands on so many bytes of a connection's answers, then hangs up.
    between = createServer((client) => {
      const real = dial(Number(new URL(database.openUrl).port), '127.0.0.1');
      client.on('error', () => {}).pipe(real.on('error', () => {}));
      real.on('data', (bytes: Buffer) => {
        client.write(bytes.subarray(0, left));
        left -= bytes.length;
        if (left > 0) return;
        client.destroySoon();
        real.destroy();
      });
      real.on('close', () => client.destroySoon());
    });
    await new Promise<void>((listening) => between.listen(0, '127.0.0.1', listening));
    const openUrl = new URL(database.openUrl);
    openUrl.port = String((between.address() as AddressInfo).port);
    cut = await startServer({ ...database, openUrl: openUrl.href });
  });
  afterAll(async () => {
    await cut.close();
    await new Promise((closed) => between.close(closed));
  });

  it('is a whole answer with an error, never half of one', async () => {
    const question = '{ observations(first: 1000) { nodes { id value area { code } } } }';
    const ask = async () => {
      left = 20_000;
      return cut.ask(question);
    };
    const [planned, resolved] = [await ask(), await byResolvers(ask)];
    expect(told(planned)).toEqual(told(resolved));
    expect(codesOf(planned)).toEqual(['UNAVAILABLE']);
    expect(planned.headers.etag).toBeUndefined();
    left = Number.MAX_SAFE_INTEGER;
    expect((await cut.ask(question)).body.data.observations.nodes).toHaveLength(1000);
  });
});

describe('a writer that writes something else', () => {
  it('is seen by comparing both answers', async () => {
    const scalar = testSchema.getType('Decimal') as GraphQLScalarType;
    expect(scalar).toBeInstanceOf(GraphQLScalarType);
    const { copied } = scalar.extensions as { copied: { -readonly [key in keyof Copied]: Copied[key] } };
    const { upTo } = copied;
    copied.upTo = (_, start) => start + 1;
    try {
      await expect(bothWays(server, '{ observations(first: 5) { nodes { id value } } }')).rejects.toThrow(
        'to deeply equal',
      );
    } finally {
      copied.upTo = upTo;
    }
    // What it wrote then is kept as the answer to that question.
    await bothWays(server, '{ observations(first: 4) { nodes { id value } } }');
  });
});
