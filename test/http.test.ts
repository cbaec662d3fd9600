import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditNames, auditServer } from './support/audits.ts';
import { graphqlResponse, link, post, type Server, startHttpServer, visit } from './support/http-server.ts';

let server: Server;
beforeAll(async () => {
  server = await startHttpServer({ CORS_ORIGINS: 'https://maps.example.org' });
});
afterAll(() => server.app.close());

describe('GraphQL over HTTP, the audits of graphql-http', () => {
  let results: Awaited<ReturnType<typeof auditServer>>;
  beforeAll(async () => {
    results = await auditServer(`${server.url}/graphql`);
  });
  it('are all there', () => {
    expect(auditNames).toHaveLength(61);
  });
  it.each(auditNames)('%s', (name) => {
    const result = results.find(({ id }) => name.startsWith(`${id} `));
    expect(result?.status, result?.status === 'ok' ? '' : result?.reason).toBe('ok');
  });
});

describe('answers', () => {
  it('tell what the query costs at most', async () => {
    const { body } = await post(server, '{ countries(first: 7) { nodes { name } } }');
    expect(body.extensions).toEqual({ cost: { requested: 17, statements: 1, limit: 50_000 } });
  });

  it('tell of guarded fields that were selected, also through fragments and interfaces', async () => {
    const { body } = await post(
      server,
      '{ country(code: "KEN") { ...parts } } fragment parts on Country { population }',
    );
    expect(body.extensions?.access).toEqual([{ coordinate: 'Country.population', tier: 'PARTNER' }]);
    const through = await post(server, '{ place { name ... on Country { population } } }');
    expect(through.body.extensions?.access).toHaveLength(1);
    expect((await post(server, '{ country(code: "KEN") { name } }')).body.extensions).not.toHaveProperty('access');
  });

  it('keep exact numbers', async () => {
    const { text } = await post(server, '{ share }');
    expect(text).toContain('"share":12345678901234567890.125');
  });

  it.each([
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['de-CH', 'de'],
    ['zh, es;q=0.5', 'es'],
    ['zh', 'en'],
    [';;;', 'en'],
    ['DE', 'de'],
  ])('come in the language asked for: %s', async (asked, given) => {
    const { body } = await link(server, '{ language }', { 'accept-language': asked });
    expect(body.data).toEqual({ language: given });
  });

  it('come to plain links, as R and spreadsheets send them', async () => {
    expect((await link(server, '{ hello }', { accept: '*/*' })).status).toBe(200);
    expect((await link(server, '{ hello }', { accept: 'text/html,application/xml;q=0.9,*/*;q=0.8' })).status).toBe(200);
  });
});

describe('introspection', () => {
  it('is open to tools, with everything they ask for', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { body } = await post(server, query);
    expect(body.errors).toBeUndefined();
    expect(body.data).toHaveProperty('__schema.queryType.name', 'Query');
    expect(body.extensions?.cost).toMatchObject({ requested: 0 });
  });
});

describe('caching', () => {
  const tagOf = async (query: string, headers = {}) => (await link(server, query, headers)).headers.get('etag') ?? '';

  it('revalidates public answers to GET', async () => {
    const { headers, status } = await link(server, '{ hello }');
    const etag = headers.get('etag') ?? '';
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, no-cache']);
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(headers.get('vary')).toBe(
      'Accept, Accept-Encoding, Accept-Language, Origin, Authorization, Tributary-Purpose, Tributary-Access-Mode',
    );
    const again = await visit(server, '/graphql?query=%7B%20hello%20%7D', {
      headers: { 'if-none-match': `"other", W/${etag}` },
      cache: 'no-store',
    });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    expect(again.headers.get('cache-control')).toBe('public, no-cache');
  });

  it('tags other bodies and other media types otherwise', async () => {
    const tags = [
      await tagOf('{ hello }'),
      await tagOf('{ hello(name: "x") }'),
      await tagOf('{ hello }', { accept: graphqlResponse }),
    ];
    expect(new Set(tags).size).toBe(3);
    expect(await tagOf('{ hello }')).toBe(tags[0]);
  });

  it.each(['{ refused }', '{ nothing }', '{ hello'])('keeps nothing that has errors: %s', async (query) => {
    const { headers, status } = await link(server, query);
    expect([status, headers.get('cache-control'), headers.get('etag')]).toEqual([200, 'no-store', null]);
  });

  it('keeps no answer to POST', async () => {
    expect((await post(server, '{ hello }')).headers.get('cache-control')).toBe('no-store');
  });

  it('keeps nothing above OPEN', async () => {
    const guarded = await startHttpServer(
      {},
      {
        openRequest: () =>
          ({
            caller: { tier: 'PARTNER', confirm: async () => {} },
            request: { tier: 'PARTNER', language: 'en' },
          }) as never,
      },
    );
    const { headers } = await link(guarded, '{ hello }');
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
    await guarded.app.close();
  });
});

describe('other addresses', () => {
  it('give the contract', async () => {
    const { status, text, headers } = await visit(server, '/schema.graphql');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toContain('type Query');
    const again = await visit(server, '/schema.graphql', {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
      cache: 'no-store',
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('give GraphiQL as one page with a policy that allows its own script alone', async () => {
    const home = await visit(server, '/');
    expect([home.status, home.headers.get('location')]).toEqual([302, '/graphiql']);
    const { status, text, headers } = await visit(server, '/graphiql');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text.slice(0, 15)).toBe('<!doctype html>');
    expect(text).toContain('<title>Tributary</title>');
    expect(text).not.toMatch(/<(script|link)[^>]+(src|href)="?(https?:)?\/\//);
    const script = /<script>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}';`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('send GraphiQL packed or not, each with a tag of its own', async () => {
    const packed = await server.app.inject({ url: '/graphiql', headers: { 'accept-encoding': 'gzip' } });
    const plain = await server.app.inject({ url: '/graphiql', headers: { 'accept-encoding': 'identity' } });
    expect([packed.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['gzip', undefined]);
    expect(gunzipSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const again = await server.app.inject({
      url: '/graphiql',
      headers: { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.etag },
    });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
  });

  it('send people who open the endpoint itself to GraphiQL', async () => {
    const { status, headers } = await visit(server, '/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([status, headers.get('location')]).toEqual([302, '/graphiql']);
  });

  it('tell about the process', async () => {
    expect((await visit(server, '/livez')).body).toEqual({ status: 'ok' });
    expect((await visit(server, '/readyz')).body).toEqual({ status: 'ok' });
    expect((await visit(server, '/livez', { method: 'HEAD' })).status).toBe(200);
    expect((await visit(server, '/version')).body).toMatchObject({ name: 'tributary' });
  });

  it.each([
    [async () => ({ ready: false, reason: 'no release is published yet' }), 'no release is published yet'],
    [async () => Promise.reject(new Error('postgres://user:word@host')), 'the check failed'],
    [() => new Promise<never>(() => {}), 'the check took too long'],
  ])('tell when it is not ready', async (ready, reason) => {
    const other = await startHttpServer({}, { ready });
    const { status, body } = await visit(other, '/readyz');
    expect([status, body]).toEqual([503, { status: 'not ready', reason }]);
    await other.app.close();
  });

  it('are unknown without saying why', async () => {
    const { status, body, headers } = await visit(server, '/admin/../etc?x=1');
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('headers', () => {
  it.each(['/livez', '/graphql?query=%7Bhello%7D', '/nowhere', '/graphql?query=%'])('are safe on %s', async (path) => {
    const { headers } = await visit(server, path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('allow only the origins that were named', async () => {
    const from = async (origin: string, method = 'OPTIONS') =>
      visit(server, '/graphql?query=%7Bhello%7D', {
        method,
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const named = await from('https://maps.example.org');
    expect([named.status, named.headers.get('access-control-allow-origin')]).toEqual([204, 'https://maps.example.org']);
    expect(named.headers.get('access-control-allow-credentials')).toBeNull();
    for (const origin of ['https://maps.example.org.evil.example', 'http://maps.example.org', 'null']) {
      expect((await from(origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await from(origin, 'GET')).headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await from('https://maps.example.org', 'GET')).headers.get('access-control-allow-origin')).toBe(
      'https://maps.example.org',
    );
  });

  it('allow no other origin by default', async () => {
    const closed = await startHttpServer();
    const { status, headers } = await visit(closed, '/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://maps.example.org', 'access-control-request-method': 'POST' },
    });
    expect([status, headers.get('allow')]).toEqual([204, 'GET, POST, OPTIONS']);
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    await closed.app.close();
  });
});

describe('registered queries', () => {
  const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });

  it('are asked for by their hash', async () => {
    const byHash = () => visit(server, `/graphql?extensions=${encodeURIComponent(extensions)}`);
    const unknown = await byHash();
    expect([unknown.status, unknown.body.errors?.[0]?.extensions.code, unknown.body.errors?.[0]?.message]).toEqual([
      200,
      'PERSISTED_QUERY_NOT_FOUND',
      'PersistedQueryNotFound',
    ]);
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    const registered = await visit(
      server,
      `/graphql?query=%7B__typename%7D&extensions=${encodeURIComponent(extensions)}`,
    );
    expect(registered.body.data).toEqual({ __typename: 'Query' });
    expect((await byHash()).body.data).toEqual({ __typename: 'Query' });
  });

  it('are refused under a wrong hash', async () => {
    const answer = await visit(server, `/graphql?query=%7Bhello%7D&extensions=${encodeURIComponent(extensions)}`);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});
