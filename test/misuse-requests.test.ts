import { describe, expect, it } from 'vitest';
import type { Answer } from './support/api.ts';
import { badArgument, badInput, expectRefusal, misuse, strict, within } from './support/refusals.ts';

const { server, refused } = misuse();

describe('numbers', () => {
  const value = (text: string) => `{ observations(first: 1, filter: { value: { gte: ${text} } }) { nodes { id } } }`;

  it.each([
    '"NaN"',
    '"Infinity"',
    '1e400',
    '"1e400"',
    '"0x10"',
    '"1,5"',
    '""',
    'true',
    '[]',
    '"1; drop table site"',
    `${'9'.repeat(41)}`,
  ])('a decimal written %s', async (text) => {
    const answer = await server().ask(value(text), {}, strict);
    expectRefusal(answer, badArgument);
  });
  it.each(['-1e99', '1e-99', '99999999999999999999999999999999999.5', '"-0"', '7.50'])(
    'a decimal as odd as %s is a question',
    async (text) => {
      expect((await server().ask(value(text), {}, strict)).body.errors).toBeUndefined();
    },
  );
  it('a variable beyond all numbers', async () => {
    const payload = `{"query":"query q($v: Decimal) { observations(first: 1, filter: { value: { gte: $v } }) { nodes { id } } }","variables":{"v":1e400}}`;
    expectRefusal(await send(payload), badArgument);
  });
  it.each([
    ['displacementStocks', 'round'],
    ['displacementStocks', 'value'],
    ['incidents', 'deadOrMissing'],
    ['restrictionLevels', 'level'],
    ['governanceScores', 'level'],
  ])('whole numbers of %s.%s against what no column holds', async (field, filter) => {
    for (const number of ['99999999999', '-99999999999', '1.5', '1e40']) {
      const { body } = await server().ask(
        `{ ${field}(filter: { ${filter}: { eq: ${number} } }) { totalCount nodes { id } } }`,
      );
      expect(body.data).toEqual({ [field]: { totalCount: 0, nodes: [] } });
    }
  });
  it.each(['in: [2147483647, -2147483648]', 'from: 2147483647', 'to: -2147483648', 'in: []', 'from: 2024, in: [2023]'])(
    'years that no row has: %s',
    async (years) => {
      const { body } = await server().ask(`{ incidents(filter: { year: { ${years} } }) { totalCount } }`);
      expect(body.data).toEqual({ incidents: { totalCount: 0 } });
    },
  );
  it('years that end before they begin', async () => {
    const { body } = await server().ask('{ incidents(filter: { year: { from: 2025, to: 2024 } }) { totalCount } }');
    expect(body.errors).toMatchObject([
      { message: expect.stringContaining('Swap the two years'), extensions: { code: 'IMPOSSIBLE_PERIOD' } },
    ]);
  });
});

describe('texts', () => {
  const nul = 'a\0b';
  it.each([
    ['code', 'query q($x: String!) { dataset(code: $x) { id } }'],
    ['id', 'query q($x: ID!) { node(id: $x) { id } }'],
    ['release', 'query q($x: ID!) { areas(asOf: { release: $x }) { nodes { id } } }'],
    ['p-code', 'query q($x: String!) { area(by: { pcode: $x }) { id } }'],
    ['text filter', 'query q($x: String!) { incidents(filter: { routeName: { in: [$x] } }) { nodes { id } } }'],
    ['code filter', 'query q($x: String!) { observations(filter: { series: { in: [$x] } }) { nodes { id } } }'],
    ['place', 'query q($x: String!) { observations(filter: { area: { within: $x } }) { nodes { id } } }'],
    [
      'dimension',
      'query q($x: String!) { observations(filter: { dimensions: [{ dimension: $x, value: "" }] }) { nodes { id } } }',
    ],
    ['hierarchy', 'query q($x: String!) { area(by: { code: "XSA" }) { memberOf(hierarchy: $x) { id } } }'],
    ['item', 'query q($x: String!) { frameworkItem(framework: "SAMPLE-COMPACT", code: $x) { id } }'],
  ])('with a NUL or half a character or very long: %s', async (_, query) => {
    for (const x of [nul, 'are_\0', '\ud800', '\udc00x', '😀', "' or 1=1 --", '\\', '%', 'x'.repeat(200_000)]) {
      const answer = await server().ask(query, { x }, strict);
      const codes = answer.body.errors?.map((error: { extensions: { code: string } }) => error.extensions.code) ?? [];
      expect([...codes, 'UNKNOWN_CODE', 'BAD_ARGUMENT']).toEqual(expect.arrayContaining(codes));
      expect(codes.filter((code: string) => code !== 'UNKNOWN_CODE' && code !== 'BAD_ARGUMENT')).toEqual([]);
      expect(answer.text.length).toBeLessThan(2_000);
    }
  });
  it('a dimension named twice', () =>
    refused(
      '{ observations(filter: { dimensions: [{ dimension: "A", value: "1" }, { dimension: "A", value: "2" }] }) { nodes { id } } }',
      within('BAD_ARGUMENT'),
    ));
  it('names that mean something to JavaScript', async () => {
    for (const x of ['__proto__', 'constructor', 'toString'])
      await refused('query q($x: String!) { indicator(code: $x) { id } }', within('UNKNOWN_CODE'), { x });
    const { body } = await server().ask('{ fieldPolicies(type: "__proto__") { coordinate } }');
    expect(body.data.fieldPolicies).toEqual([]);
  });
});

describe('documents', () => {
  const deep = (levels: number) =>
    `{ area(by: { code: "XSA" }) ${'{ parent '.repeat(levels)}{ code }${' }'.repeat(levels)} }`;
  const invalid = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' };

  it.each([
    ['an unknown enum value', '{ areas(filter: { kind: [CONTINENT] }) { nodes { id } } }', invalid],
    ['an unknown field', '{ areas { nodes { cod } } }', invalid],
    ['an unknown argument', '{ areas(frist: 1) { nodes { id } } }', invalid],
    ['null for what cannot be null', '{ dataset(code: null) { id } }', invalid],
    ['null in a list', '{ areas(filter: { place: { in: [null] } }) { nodes { id } } }', invalid],
    ['a missing argument', '{ dataset { id } }', invalid],
    ['no selection', '{ areas }', invalid],
    ['a fragment that spreads itself', '{ areas { nodes { ...a } } } fragment a on Area { parent { ...a } }', invalid],
    [
      'two operations and no name',
      'query a { __typename } query b { __typename }',
      { status: 400, code: 'OPERATION_RESOLUTION_FAILURE' },
    ],
    ['a query as a mutation', 'mutation { area { id } }', { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['half a document', '{ areas { nodes { id }', { status: 400, code: 'GRAPHQL_PARSE_FAILED' }],
    ['nothing but a comment', '# nothing', { status: 400, code: 'GRAPHQL_PARSE_FAILED' }],
    [
      'ten thousand tokens',
      `{ areas(filter: { place: { in: [${'"XSA" '.repeat(10_000)}] } }) { nodes { id } } }`,
      { status: 400, code: 'QUERY_TOO_COMPLEX' },
    ],
    [
      '31 aliases',
      `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      { status: 400, code: 'QUERY_TOO_COMPLEX' },
    ],
    ['25 levels', deep(25), { status: 400, code: 'QUERY_TOO_COMPLEX' }],
    ['many levels', deep(600), { status: 400, code: 'QUERY_TOO_COMPLEX' }],
    [
      'a thousand of a thousand',
      '{ areas(first: 1000) { nodes { observations(first: 1000) { nodes { id } } } } }',
      { status: 400, code: 'QUERY_TOO_COSTLY' },
    ],
  ])('%s', (_, query, expected) => refused(query, expected));

  it('the same, hidden in a variable or a fragment', async () => {
    const fragment = 'fragment f on Area { observations(first: $n) { nodes { id } } }';
    const query = `query q($n: Int = 1000) { areas(first: $n) { edges { node { ...f } } } } ${fragment}`;
    await refused(query, { status: 400, code: 'QUERY_TOO_COSTLY' });
    await refused(query, { status: 400, code: 'QUERY_TOO_COSTLY' }, { n: 500 });
    expect((await server().ask(query, { n: 2 })).body.errors).toBeUndefined();
  });
  it('a variable that nobody declared', async () => {
    const { body } = await server().ask('{ areas(first: 1) { nodes { code } } }', { nobody: 'x'.repeat(1_000) });
    expect(body.errors).toBeUndefined();
  });
  it.each([{ kind: ['CONTINENT'] }, { kind: 'COUNTRY', nothing: 1 }, { place: { in: [null] } }, [], 7, 'x'])(
    'a variable filter %j',
    (filter) =>
      refused('query q($filter: AreaFilter) { areas(filter: $filter) { nodes { id } } }', badInput, { filter }),
  );
});

const send = async (payload: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
  const answer = await server().app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...strict, ...headers },
    payload,
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    body: answer.json(),
    statements: [],
    bound: [],
  };
};

describe('bodies', () => {
  const good = '{"query":"{ __typename }"}';
  it.each([
    ['broken JSON', '{"query":', {}, { status: 400, code: 'BAD_REQUEST' }],
    ['no JSON at all', 'query { areas }', {}, { status: 400, code: 'BAD_REQUEST' }],
    ['nothing', '', {}, { status: 400, code: 'BAD_REQUEST' }],
    ['a list', `[${good}]`, {}, { status: 400, code: 'BAD_REQUEST' }],
    ['a number', '7', {}, { status: 400, code: 'BAD_REQUEST' }],
    ['null', 'null', {}, { status: 400, code: 'BAD_REQUEST' }],
    ['a query that is no text', '{"query":7}', {}, { status: 400, code: 'BAD_REQUEST' }],
    [
      'variables that are a list',
      '{"query":"{ __typename }","variables":[1]}',
      {},
      { status: 400, code: 'BAD_REQUEST' },
    ],
    [
      'nested JSON',
      `{"query":"{ __typename }","variables":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      {},
      { status: 400, code: 'BAD_REQUEST' },
    ],
    ['a prototype', '{"query":"{ __typename }","__proto__":{}}', {}, { status: 400, code: 'BAD_REQUEST' }],
    [
      'a form',
      good,
      { 'content-type': 'application/x-www-form-urlencoded' },
      { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
    ],
    ['plain text', good, { 'content-type': 'text/plain' }, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }],
    [
      'another charset',
      good,
      { 'content-type': 'application/json; charset=utf-16' },
      { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
    ],
    [
      'a megabyte',
      `{"query":"{ __typename }","variables":{"x":"${'x'.repeat(1_000_000)}"}}`,
      {},
      { status: 413, code: 'BODY_TOO_LARGE' },
    ],
  ])('%s', async (_, payload, headers, expected) => expectRefusal(await send(payload, headers), expected));
  it('a variable nested deeper than any input', async () => {
    const x = `${'{"in":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const answer = await send(
      `{"query":"query q($x: PlaceFilter) { areas(filter: { place: $x }) { nodes { id } } }","variables":{"x":${x}}}`,
    );
    expectRefusal(answer, badInput);
  });
});
