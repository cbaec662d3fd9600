import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../src/errors.ts';
import {
  type Answer,
  graphqlResponse,
  link,
  post,
  type Server,
  startHttpServer,
  visit,
} from './support/http-server.ts';

let server: Server;
beforeAll(async () => {
  server = await startHttpServer({ MAX_BODY_BYTES: '5000', MAX_COST: '1000' });
});
afterAll(() => server.app.close());
beforeEach(() => void server.seen.logged.splice(0));

const failures = () => server.seen.logged.filter((line) => line.includes('"level":"error"'));
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;
const messageOf = ({ body }: Answer) => body.errors?.[0]?.message;

describe('errors of ours', () => {
  const secrets = /secret_name|people|Amina|Quartz|\/srv|select|node_modules|stack|\.ts|at /;

  it.each(['sql', 'database', 'wrapped'])('leave nothing but their incident: %s', async (field) => {
    const answer = await post(server, `{ ${field} }`);
    const { message, path, extensions } = answer.body.errors?.[0] ?? {};
    expect(answer.status).toBe(200);
    expect(message).toBe('Something went wrong on our side. Quote the incident when you report it.');
    expect([path, extensions]).toEqual([[field], { code: 'INTERNAL', incident: answer.headers.get('x-request-id') }]);
    expect(answer.text.replace(message ?? '', '')).not.toMatch(secrets);
    expect(failures()).toHaveLength(1);
    expect(JSON.parse(failures()[0] ?? '')).toMatchObject({
      msg: 'unforeseen',
      incident: extensions?.incident,
      path: field,
    });
  });

  it('are logged whole, but of the database only their kind', async () => {
    await post(server, '{ sql }');
    expect(JSON.parse(failures()[0] ?? '').error.message).toContain('Failed query');
    for (const field of ['database', 'wrapped']) {
      server.seen.logged.splice(0);
      await post(server, `{ ${field} }`);
      const line = failures()[0] ?? '';
      expect(JSON.parse(line)).toMatchObject({ sqlstate: '23505', routine: '_bt_check_unique' });
      expect(line).not.toMatch(/Amina|secret_name|people|params/);
    }
  });

  it('are logged a few times per request at most', async () => {
    const many = Array.from({ length: 15 }, (_, index) => `f${index}: sql`).join(' ');
    const { body } = await post(server, `{ ${many} }`);
    expect(body.errors).toHaveLength(15);
    expect(failures()).toHaveLength(5);
  });

  it('include values that break the contract, which may be data', async () => {
    for (const field of ['required', 'number']) {
      const answer = await post(server, `{ ${field} }`);
      expect([codeOf(answer), answer.text.includes('12345678901')]).toEqual(['INTERNAL', false]);
    }
  });

  it('may happen before anything is executed', async () => {
    const fails = (error: Error) =>
      startHttpServer(
        {},
        {
          openRequest: () => {
            throw error;
          },
        },
      );
    const broken = await fails(new Error('select secret_name'));
    const answer = await post(broken, '{ hello }');
    expect([answer.status, codeOf(answer), secrets.test(answer.text)]).toEqual([500, 'INTERNAL', false]);
    const away = await fails(refusal('UNAVAILABLE', 'The database cannot be reached. Try again later.'));
    const refused = await post(away, '{ hello }');
    expect([refused.status, codeOf(refused), messageOf(refused)]).toEqual([
      503,
      'UNAVAILABLE',
      'The database cannot be reached. Try again later.',
    ]);
    await Promise.all([broken.app.close(), away.app.close()]);
  });
});

describe('refusals', () => {
  it('keep their message, detail and code', async () => {
    const answer = await post(server, '{ refused }');
    expect(answer.body.errors).toEqual([
      {
        message: 'There is no country XXZ. Codes are ISO 3166 alpha-3.',
        path: ['refused'],
        locations: [{ line: 1, column: 3 }],
        extensions: { value: 'XXZ', code: 'UNKNOWN_CODE' },
      },
    ]);
    expect(answer.body.data).toEqual({ refused: null });
    expect(failures()).toEqual([]);
  });

  it('of scalars say which variable was meant', async () => {
    const answer = await post(server, 'query($c: Code) { country(code: $c) { name } }', { c: 'XXZ' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'UNKNOWN_CODE']);
    expect(messageOf(answer)).toMatch(/^Variable "\$c" got invalid value "XXZ".*There is no country XXZ\.$/);
  });

  it('are 400 before execution, and 200 for clients of plain JSON', async () => {
    const query = '{ countries(first: 1000) { nodes { places(first: 50) { nodes { name } } } } }';
    const refused = await post(server, query);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(refused.body).not.toHaveProperty('data');
    expect(refused.body.errors?.[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COSTLY',
      requested: 51_030,
      limit: 1000,
      statements: 3,
    });
    expect(refused.body.extensions).toEqual({ cost: { requested: 51_030, limit: 1000, statements: 3 } });
    expect(messageOf(refused)).toMatch(/51030 .* 1000 .*\(first\)/);
    const legacy = await post(server, query, {}, { accept: 'application/json' });
    expect([legacy.status, codeOf(legacy)]).toEqual([200, 'QUERY_TOO_COSTLY']);
  });

  it('count the cost with the defaults of variables', async () => {
    const query = 'query($n: Int! = 1000) { countries(first: $n) { nodes { name } } }';
    expect(codeOf(await post(server, query))).toBe('QUERY_TOO_COSTLY');
    expect((await post(server, query, { n: 3 })).body.extensions?.cost).toMatchObject({ requested: 13 });
    expect(codeOf(await post(server, query, { n: null }))).toBe('BAD_USER_INPUT');
  });
});

describe('documents that are too complex', () => {
  const fields = (count: number, name: string) => Array.from({ length: count }, (_, i) => `a${i}: ${name}`).join(' ');
  const doubling = Array.from(
    { length: 22 },
    (_, i) => `fragment f${i} on Country { places { nodes { ...f${i + 1} } }
    b: places { nodes { ...f${i + 1} } } }`,
  ).join('\n');

  it.each([
    ['aliases', `{ countries { nodes { ${fields(31, 'name')} } } }`],
    ['aliases of __typename', `{ countries { nodes { ${fields(31, '__typename')} } } }`],
    ['fields at its root', `{ ${fields(21, 'hello')} }`],
    [
      'fields at its root',
      `{ ${fields(5, 'hello')} ...r ...r ...r ...r } fragment r on Query { ${'hello '.repeat(5)} }`,
    ],
    ['directives', `{ countries { nodes { ${'name @skip(if: false) '.repeat(11)} } } }`],
    ['aliases within introspection', `{ ${fields(4, '__schema { types { name } }')} }`],
    ['aliases within introspection', `{ __schema { ${fields(4, 'types { name }')} } }`],
    ['fields with its fragments written out', `{ country { ...f0 } } ${doubling} fragment f22 on Country { name }`],
  ])('are refused: %s', async (what, query) => {
    const started = performance.now();
    const answer = await post(server, query);
    expect(performance.now() - started).toBeLessThan(2_000);
    const found = answer.body.errors?.find(({ message }) => message.includes(what.replace(' of __typename', '')));
    expect([answer.status, found?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(found?.extensions.limit).toEqual(expect.any(Number));
  });

  it.each([
    ['tokens', `{ ${'hello '.repeat(2001)} }`, 'QUERY_TOO_COMPLEX'],
    [
      'fragments that spread themselves',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('are refused: %s', async (_, query, code) => {
    const roomy = await startHttpServer();
    const answer = await post(roomy, query);
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
    await roomy.app.close();
  });

  it('are few errors, however many there are', async () => {
    expect((await post(server, `{ ${fields(20, 'nothing')} }`)).body.errors?.length).toBeLessThanOrEqual(6);
  });
});

describe('errors of graphql', () => {
  it.each([
    ['{ hello', undefined, 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['{ helo }', undefined, 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "helo" on type "Query"\.$/],
    ['{ hello(sex: FEMAL) }', undefined, 'GRAPHQL_VALIDATION_FAILED', /"FEMAL" does not exist in "Sex" enum\.$/],
    ['query($s: Sex) { hello(sex: $s) }', { s: 'FEMAL' }, 'BAD_USER_INPUT', /"FEMAL" does not exist in "Sex" enum\.$/],
    ['query($n: String) { hello(name: $n) }', { n: null }, 'BAD_USER_INPUT', /^Argument "name" of non-null type/],
    ['query A { hello } query B { hello }', undefined, 'OPERATION_RESOLUTION_FAILURE', /^Must provide operation name/],
    ['mutation { __typename }', undefined, 'OPERATION_RESOLUTION_FAILURE', /not configured/],
  ])('keep their message without suggestions: %s', async (query, variables, code, message) => {
    const answer = await post(server, query, variables);
    expect([codeOf(answer), messageOf(answer)]).toEqual([code, expect.stringMatching(message)]);
    expect(answer.body.errors?.[0]?.locations ?? code === 'OPERATION_RESOLUTION_FAILURE').toBeTruthy();
    expect(answer.text).not.toContain('Did you mean');
    expect(failures()).toEqual([]);
  });

  it('are few and short', async () => {
    const query = `query(${Array.from({ length: 9 }, (_, i) => `$v${i}: Int!`).join(' ')}) { hello }`;
    const wrong = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`v${i}`, 'x'.repeat(400)]));
    const { body } = await post(server, `query($v: Int) { hello(name: "a") x: hello(name: $v) }`, {
      v: 'y'.repeat(2000),
    });
    expect(body.errors?.every(({ message }) => message.length <= 601)).toBe(true);
    expect((await post(server, query.replace('hello', '__typename'), wrong)).body.errors?.length).toBeLessThanOrEqual(
      6,
    );
  });

  it('do not carry the words of a scalar that broke', async () => {
    const query = 'query($c: Code) { country(code: $c) { name } }';
    const bug = await post(server, query, { c: 'bug' });
    expect([codeOf(bug), messageOf(bug)]).toEqual(['BAD_USER_INPUT', expect.not.stringContaining('secret_name')]);
    expect(messageOf(await post(server, query, { c: 'own' }))).toContain('Codes have three letters.');
  });
});

describe('requests that are no operations', () => {
  const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}, method = 'POST') =>
    visit(server, '/graphql', { method, body, headers: { 'content-type': 'application/json', ...headers } });
  const whole = JSON.stringify({ query: '{ hello }' });

  it.each([
    ['broken JSON', '{ "query": "secret', {}, 400, 'BAD_REQUEST'],
    ['no bytes', '', {}, 400, 'BAD_REQUEST'],
    ['a list of operations', `[${whole},${whole}]`, {}, 400, 'BAD_REQUEST'],
    ['a prototype', '{"query":"{ hello }","__proto__":{"a":1}}', {}, 400, 'BAD_REQUEST'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), {}, 400, 'BAD_REQUEST'],
    ['too many bytes', JSON.stringify({ query: ' '.repeat(5000) }), {}, 413, 'BODY_TOO_LARGE'],
    ['a form', 'query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['text', whole, { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another charset', whole, { 'content-type': 'application/json; charset=utf-16' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a packed body', new Uint8Array(gzipSync(whole)), { 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an answer nobody can give', whole, { accept: 'image/png' }, 406, 'NOT_ACCEPTABLE'],
  ])('are refused: %s', async (_, body, headers, status, code) => {
    const answer = await send(body, headers);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.text).not.toMatch(/secret|FST_|position|token|prototype/);
    expect(failures()).toEqual([]);
  });

  it('are refused in the media type asked for', async () => {
    const answer = await send('{', { accept: graphqlResponse });
    expect(answer.headers.get('content-type')).toBe(`${graphqlResponse}; charset=utf-8`);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('are refused for their method: %s', async (method) => {
    const answer = await send(method === 'HEAD' ? (undefined as never) : whole, {}, method);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
  });

  it('are refused for their method elsewhere', async () => {
    const answer = await visit(server, '/livez', { method: 'POST', body: 'x' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('do not change anything by a link', async () => {
    const answer = await link(server, 'mutation { __typename }');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  const raw = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.end(text));
      let heard = '';
      socket
        .on('data', (bytes) => {
          heard += bytes;
        })
        .on('end', () => resolve(heard))
        .on('error', reject);
    });

  const close = 'Host: localhost\r\nConnection: close\r\n\r\n';
  it.each([
    ['a Host that is none', 'GET /graphql?query=%7Bhello%7D HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['an address that cannot be decoded', `GET /%zz HTTP/1.1\r\n${close}`, 400],
    ['an address that begins with two slashes', `GET //graphql HTTP/1.1\r\n${close}`, 404],
    ['no HTTP', 'NONSENSE\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('are refused however broken they are: %s', async (_, text, status) => {
    const heard = await raw(text);
    expect(heard.split('\r\n', 1)[0]).toContain(` ${status} `);
    expect(heard).not.toMatch(/node_modules|at .*\.(ts|js)/);
  });
});
