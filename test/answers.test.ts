import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { anonymous } from '../src/query/caller.ts';
import { type Found, openAnswers } from '../src/server/answers.ts';
import type { AppOptions } from '../src/server/app.ts';
import { isKept, type Kept } from '../src/server/kept.ts';
import { graphqlResponse, type Server, startHttpServer } from './support/http-server.ts';

/** The state of what anybody may read, as the test has it. */
let number = 1;
let known: number | null = 1;
let away = false;
const state = {
  now: async () => {
    if (away) throw new Error('no database');
    known = number;
    return number;
  },
  last: () => known,
};
/** How many requests were answered by the schema. */
let opened = 0;
const openRequest: AppOptions['openRequest'] = ({ language, signal, authorization }) => {
  opened += 1;
  const caller = authorization === undefined ? anonymous : { ...anonymous, kind: 'PERSON', confirm: async () => {} };
  return { caller, request: { language, signal, tier: 'OPEN', takenDown: new Set() } } as never;
};

let server: Server;
beforeEach(async () => {
  await server?.app.close();
  [number, known, away] = [1, 1, false];
  server = await startHttpServer({}, { state, openRequest });
  opened = 0;
});
afterAll(() => server.app.close());

type Headers = Record<string, string>;
const post = (body: object | string, headers: Headers = {}) =>
  server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
const get = (parameters: Record<string, string>, headers: Headers = {}) =>
  server.app.inject({ url: `/graphql?${new URLSearchParams(parameters)}`, headers });
type Given = Awaited<ReturnType<typeof post>>;
/** All that a client can tell of an answer, but for what is each answer's own. */
const shape = ({ statusCode, headers, rawPayload }: Given) => {
  const { date, 'x-request-id': id, ...rest } = headers;
  return { statusCode, headers: rest, body: rawPayload.toString('latin1') };
};
const long = 'x'.repeat(5000);

describe('an answer that is kept', () => {
  const posted = (body: object) => (headers: Headers) => post(body, headers);
  const linked = (parameters: Record<string, string>) => (headers: Headers) => get(parameters, headers);
  it.each([
    ['POST', posted({ query: '{ hello }' })],
    ['POST with variables', posted({ query: 'query a($n: String!) { hello(name: $n) }', variables: { n: 'ä "' } })],
    ['POST of one of two operations', posted({ query: 'query a { hello } query b { language }', operationName: 'b' })],
    ['GET', linked({ query: '{ share hello }' })],
    ['GET with variables', linked({ query: 'query a($n: String!) { hello(name: $n) }', variables: '{"n":"y"}' })],
    ['guarded fields', posted({ query: '{ country(code: "KEN") { name population } }' })],
    ['introspection', posted({ query: '{ __schema { types { name } } }' })],
  ])('is told with the same status, headers and bytes: %s', async (_, ask) => {
    for (const headers of [
      ...[
        {},
        { accept: '*/*' },
        { accept: graphqlResponse },
        { accept: 'application/json;q=0.9, application/graphql-response+json;q=0.1' },
      ],
      ...[
        { 'accept-language': 'fr' },
        { 'tributary-access-mode': 'mask' },
        { accept: `text/html, ${graphqlResponse}` },
      ],
    ] as Headers[]) {
      known = null;
      number += 1;
      const before = opened;
      const first = shape(await ask(headers));
      expect([first.statusCode, opened]).toEqual([200, before + 1]);
      expect(shape(await ask(headers))).toEqual(first);
      expect(opened).toBe(before + 1);
    }
  });

  it('is the same by GET and by POST, however it is written down', async () => {
    const query = 'query a($n: String!) { hello(name: $n) }';
    const first = await post({ query, variables: { n: 'x' } });
    for (const again of [
      await get({ query, variables: '{ "n": "x" }' }),
      await post(
        `{ "variables": {"n":"x"}, "operationName": null, "extensions": null, "query": ${JSON.stringify(query)} }`,
      ),
    ])
      expect([again.statusCode, again.body]).toEqual([200, first.body]);
    expect(opened).toBe(1);
  });

  it.each([
    ['another text', { query: '{ hello }' }, { query: '{ hello  }' }],
    [
      'other variables',
      { query: 'query a($n: String) { hello(name: $n) }' },
      { query: 'query a($n: String) { hello(name: $n) }', variables: { n: null } },
    ],
    [
      'another operation',
      { query: 'query a { hello } query b { hello }', operationName: 'a' },
      { query: 'query a { hello } query b { hello }', operationName: 'b' },
    ],
  ])('is not that to another question: %s', async (_, one, other) => {
    await post(one);
    await post(other);
    expect(opened).toBe(2);
  });

  it.each(['1e999', '-1e999'])('nor that to one with a number that JSON cannot write again: %s', async (number) => {
    const query = 'query a($n: Sex) { hello(sex: $n) }';
    const asked = (n: string) => `{"query":${JSON.stringify(query)},"variables":{"n":${n}}}`;
    await post(asked('null'));
    await post(asked('null'));
    expect(opened).toBe(1);
    const other = await post(asked(number));
    expect([other.json().errors?.[0].extensions.code, opened]).toEqual(['BAD_USER_INPUT', 2]);
    const linked = await get({ query, variables: `{"n":${number}}` });
    expect([linked.json().errors?.[0].extensions.code, opened]).toEqual(['BAD_USER_INPUT', 3]);
  });

  it('is of one language and one way of withholding', async () => {
    const query = '{ language }';
    const said = async (headers: Headers) => (await post({ query }, headers)).json().data.language;
    expect([await said({}), await said({ 'accept-language': 'de' }), await said({ 'accept-language': 'fr' })]).toEqual([
      'en',
      'de',
      'fr',
    ]);
    expect([await said({ 'accept-language': 'de-CH' }), opened]).toEqual(['de', 3]);
    await post({ query }, { 'tributary-access-mode': 'reject' });
    expect(opened).toBe(4);
    const guarded = { query: '{ country(code: "KEN") { population } }' };
    expect((await post(guarded)).json().errors).toBeUndefined();
    const bad = await post(guarded, { 'tributary-access-mode': 'sometimes' });
    expect([bad.statusCode, bad.json().errors[0].extensions.code]).toEqual([400, 'BAD_ARGUMENT']);
    expect((await post(guarded, { accept: 'text/plain' })).statusCode).toBe(406);
  });

  it('is confirmed by its tag, packed or not', async () => {
    const parameters = { query: `{ hello(name: "${long}") }` };
    const first = await get(parameters, { 'accept-encoding': 'gzip' });
    expect(first.headers['content-encoding']).toBeUndefined();
    const packed = await get(parameters, { 'accept-encoding': 'gzip' });
    expect([packed.headers['content-encoding'], opened]).toEqual(['gzip', 1]);
    expect(gunzipSync(packed.rawPayload).toString()).toBe(first.body);
    expect(packed.headers.etag).not.toBe(first.headers.etag);
    expect(packed.headers.vary).toContain('Accept-Encoding');
    const plain = await get(parameters);
    expect([plain.headers['content-encoding'], plain.body, plain.headers.etag]).toEqual([
      undefined,
      first.body,
      first.headers.etag,
    ]);
    const tags = { plain: String(first.headers.etag), packed: String(packed.headers.etag) };
    const held = async (tag: string, headers: Headers = {}) => {
      const { statusCode, headers: given, body } = await get(parameters, { 'if-none-match': tag, ...headers });
      return [
        statusCode,
        statusCode === 304 ? body : 'a body',
        given.etag,
        given['content-encoding'],
        given['cache-control'],
      ];
    };
    const confirmed = (tag: string) => [304, '', tag, undefined, 'public, no-cache'];
    // Kept here, and found out anew: it is the same answer.
    for (const last of [1, null]) {
      known = last;
      expect(await held(tags.plain)).toEqual(confirmed(tags.plain));
      known = last;
      expect(await held(tags.packed, { 'accept-encoding': 'gzip' })).toEqual(confirmed(tags.packed));
      expect(await held(tags.packed)).toEqual([200, 'a body', tags.plain, undefined, 'public, no-cache']);
      expect(await held('"other"')).toEqual([200, 'a body', tags.plain, undefined, 'public, no-cache']);
    }
  });

  it('is packed for POST as well, and never stored by anybody', async () => {
    const body = { query: `{ hello(name: "${long}") }` };
    const first = await post(body, { 'accept-encoding': 'gzip' });
    const again = await post(body, { 'accept-encoding': 'br, gzip' });
    expect(gunzipSync(again.rawPayload).toString()).toBe(first.body);
    expect([again.headers['cache-control'], again.headers.etag]).toEqual(['no-store', undefined]);
    await post({ query: '{ hello }' });
    expect(
      (await post({ query: '{ hello }' }, { 'accept-encoding': 'gzip' })).headers['content-encoding'],
    ).toBeUndefined();
  });
});

describe('nothing is kept', () => {
  it.each([
    ['errors', { query: '{ hello refused }' }],
    ['what is not valid', { query: '{ nothing }' }],
    ['what cannot be parsed', { query: '{' }],
    [
      'variables that do not fit',
      { query: 'query a($n: Int!) { countries(first: $n) { nodes { name } } }', variables: { n: 'x' } },
    ],
    ['no such operation', { query: 'query a { hello }', operationName: 'b' }],
    ['a body that is none', { query: 5 }],
    ['variables that are none', { query: '{ hello }', variables: 'x' }],
    ['extensions that are none', { query: '{ hello }', extensions: [] }],
    ['no question', { variables: {} }],
    ['variables nested too deep', `{"query":"{ hello }","variables":{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`],
    [
      'what costs too much',
      {
        query: `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: countries(first: 1000) { nodes { places(first: 1000) { nodes { name } } } }`).join(' ')} }`,
      },
    ],
  ])('of %s', async (_, body) => {
    const first = shape(await post(body, { accept: graphqlResponse }));
    const again = shape(await post(body, { accept: graphqlResponse }));
    const plain = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    expect({ ...again, body: plain(again.body) }).toEqual({ ...first, body: plain(first.body) });
    const before = opened;
    await post(body, { accept: graphqlResponse });
    expect(opened - before).toBe(1);
  });

  it.each([
    ['another method', '/graphql?query=%7B%20hello%20%7D&query=%7B%20share%20%7D'],
    ['variables that are no object', '/graphql?query=%7B%20hello%20%7D&variables=%5B%5D'],
    ['variables that are no JSON', '/graphql?query=%7B%20hello%20%7D&variables=%7B'],
  ])('of a link that is not well-formed: %s', async (_, url) => {
    await post({ query: '{ hello }' });
    expect((await server.app.inject({ url })).statusCode).toBe(400);
    expect((await server.app.inject({ url })).statusCode).toBe(400);
  });

  it('of or for whoever says who they are', async () => {
    const query = '{ hello }';
    for (const headers of [
      { authorization: 'Bearer x' },
      { authorization: '' },
      { 'tributary-purpose': 'X' },
      { 'tributary-purpose': '' },
    ] as Headers[]) {
      const before = opened;
      await post({ query }, headers);
      await post({ query });
      await post({ query }, headers);
      await get({ query }, headers);
      await post({ query });
      expect([headers, opened - before]).toEqual([headers, before === 0 ? 4 : 3]);
    }
  });

  it('where there is no room for it, or where nobody can tell whether it still holds', async () => {
    const off = await startHttpServer({ ANSWER_CACHE_MB: '0' }, { state, openRequest });
    for (let times = 0; times < 2; times += 1)
      await off.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ hello }' } });
    expect(opened).toBe(2);
    await off.app.close();
    away = true;
    known = null;
    for (let times = 0; times < 2; times += 1) expect((await post({ query: '{ hello }' })).statusCode).toBe(200);
    expect(opened).toBe(4);
    away = false;
    await post({ query: '{ hello }' });
    away = true;
    // What is kept is not given out unasked.
    expect((await post({ query: '{ hello }' })).statusCode).toBe(200);
    expect(opened).toBe(6);
  });

  it('of a text that is to be registered: the next one may come by its hash alone', async () => {
    const query = '{ hello }';
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') };
    const byHash = () => post({ extensions: { persistedQuery } });
    expect((await byHash()).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await post({ query });
    const registered = await post({ query, extensions: { persistedQuery } });
    expect(registered.json().data).toEqual({ hello: 'Hello you' });
    const before = opened;
    expect([(await byHash()).body, (await byHash()).body]).toEqual([registered.body, registered.body]);
    expect(opened - before).toBe(1);
  });
});

describe('once something has changed', () => {
  it('nothing is told of what was kept before, whoever saw it first', async () => {
    const query = '{ hello }';
    await post({ query });
    await post({ query });
    expect(opened).toBe(1);
    number += 1;
    await post({ query });
    expect(opened).toBe(2);
    await post({ query });
    expect(opened).toBe(2);
    // Somebody else looked meanwhile.
    number += 1;
    known = number;
    await post({ query });
    expect(opened).toBe(3);
  });

  it('an answer is not kept that was begun before', async () => {
    let finish = () => {};
    const entered = new Promise<void>((done) => {
      server.seen.entered = (end) => {
        finish = () => end();
        done();
      };
    });
    const first = post({ query: '{ leaves }' });
    await entered;
    number += 1;
    await state.now();
    finish();
    expect((await first).json().data).toEqual({ leaves: 'finished' });
    server.seen.entered = (end) => end();
    await post({ query: '{ leaves }' });
    expect(opened).toBe(2);
  });
});

describe('the same question at the same time', () => {
  /** A question whose answers are given when the test says so. */
  const asked = () => {
    const answers = openAnswers(state, 1_000_000);
    const findings: { leave: () => void; give: (found: Found) => void; fail: () => void }[] = [];
    const ask = () => {
      const leaving = new AbortController();
      const found = Promise.withResolvers<Found>();
      let at = -1;
      const answer = answers.answer('q', leaving.signal, () => {
        at =
          findings.push({
            leave: () => leaving.abort(),
            give: found.resolve,
            fail: () => found.reject(new Error('broken')),
          }) - 1;
        return found.promise;
      });
      return {
        answer: answer.then((one) => (isKept(one) ? `kept ${one.bytes}` : `own ${one}`)),
        finding: () => findings[at],
      };
    };
    return { ask, findings };
  };
  const open = (body: string): Found => ({ body, forEverybody: true });
  const settle = async () => {
    for (let turns = 0; turns < 5; turns += 1) await turn();
  };

  it('is answered once', async () => {
    const { ask, findings } = asked();
    const all = Array.from({ length: 20 }, ask);
    await settle();
    expect(findings.length).toBe(1);
    findings[0]?.give(open('a'));
    expect(await Promise.all(all.map(({ answer }) => answer))).toEqual(['own a', ...Array(19).fill('kept a')]);
    expect(await ask().answer).toBe('kept a');
  });

  it.each([
    ['fails', ({ fail }: { fail: () => void }) => fail()],
    ['has errors', ({ give }: { give: (found: Found) => void }) => give({ body: 'bad', forEverybody: false })],
  ])('is answered for each by itself where the first one %s', async (_, end) => {
    const { ask, findings } = asked();
    const [first, ...others] = Array.from({ length: 4 }, ask);
    await settle();
    end(findings[0] as never);
    await first?.answer.catch(() => {});
    await settle();
    expect(findings.length).toBe(4);
    for (const [at, finding] of findings.entries()) finding.give(open(`own ${at}`));
    expect(new Set(await Promise.all(others.map(({ answer }) => answer)))).toEqual(
      new Set(['own own 1', 'own own 2', 'own own 3']),
    );
  });

  it('goes on where whoever asked first leaves: the next one is first', async () => {
    const { ask, findings } = asked();
    const [first, ...others] = Array.from({ length: 4 }, ask);
    await settle();
    findings[0]?.leave();
    await settle();
    expect(findings.length).toBe(2);
    findings[1]?.give(open('b'));
    expect((await Promise.all(others.map(({ answer }) => answer))).sort()).toEqual(['kept b', 'kept b', 'own b']);
    findings[0]?.fail();
    await expect(first?.answer).rejects.toThrow('broken');
    expect(await ask().answer).toBe('kept b');
  });

  it('is not that where something changed since the first one began', async () => {
    const { ask, findings } = asked();
    const first = ask();
    number += 1;
    const second = ask();
    await settle();
    expect(findings.length).toBe(2);
    findings[1]?.give(open('new'));
    expect(await second.answer).toBe('own new');
    findings[0]?.give(open('old'));
    expect(await first.answer).toBe('own old');
    expect(await ask().answer).toBe('kept new');
  });
});

describe('memory', () => {
  it('is bounded, packed forms included, and what was not asked for longest goes first', async () => {
    const answers = openAnswers(state, 100_000);
    let found = 0;
    const ask = async (question: string, size = 9000): Promise<Kept | null> => {
      const answer = await answers.answer(question, new AbortController().signal, async () => {
        found += 1;
        return { body: 'x'.repeat(size), forEverybody: true };
      });
      return isKept(answer) ? answer : null;
    };
    for (const question of 'abcdefghij') await ask(question);
    expect(found).toBe(10);
    expect(await ask('a')).not.toBeNull();
    await ask('k');
    await ask('l');
    expect(found).toBe(12);
    expect((await ask('a'))?.bytes.length).toBe(9000);
    await ask('b');
    expect(found).toBe(13);
    // One alone takes no more than an eighth.
    await ask('large', 12_600);
    await ask('large', 12_600);
    expect(found).toBe(15);
    const kept = await ask('a');
    const before = kept?.size() as number;
    const [one, other] = await Promise.all([kept?.packed(), kept?.packed()]);
    expect(one).toBe(other);
    expect(kept?.size()).toBe(before + (one?.length as number));
  });

  it('holds nothing but the bytes of the answer', async () => {
    const answers = openAnswers(state, 100_000);
    const ask = () =>
      answers.answer('q', new AbortController().signal, async () => ({
        body: Buffer.from('small'),
        forEverybody: true,
      }));
    await ask();
    expect(((await ask()) as Kept).bytes.buffer.byteLength).toBe(5);
  });
});
