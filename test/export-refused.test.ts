import { once } from 'node:events';
import { connect as dial } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, testLists } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { cellsByGraphql, exported, respaced, rowsOfCsv } from './support/exports.ts';
import { standingOn } from './support/standing.ts';

/** Exports that are not made, and filters by which somebody would like to make something else of one. */
let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const dataset = 'sample-indicators';
const refusedWith = async (
  list: string,
  query: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) => {
  const answer = await exported(server, list, query, headers);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['content-disposition']).toBeUndefined();
  expect(answer.body).not.toMatch(/ from (open|base)|left join|published_to|\/src\//);
  const { message, extensions } = answer.json().errors[0];
  return { status: answer.statusCode, message, ...extensions } as Record<string, unknown>;
};

describe('what is asked wrongly', () => {
  it.each(['observation', 'observations.csv', 'surveyRecords', 'areas', 'auditEntries', '__proto__', 'constructor'])(
    'a list that is not there is answered with those that are: %s',
    async (list) => {
      const { status, code, message } = await refusedWith(list, { dataset });
      expect([status, code]).toEqual([404, 'NOT_FOUND']);
      for (const name of testLists.keys()) expect(message).toContain(name);
    },
  );

  it('a file of another kind is not there', async () => {
    const { statusCode } = await server.app.inject({ method: 'GET', url: '/export/observations.xlsx?dataset=x' });
    expect(statusCode).toBe(404);
  });

  it.each([
    ['no dataset', {}, 'dataset'],
    ['an empty dataset', { dataset: '' }, 'dataset'],
    ['another word', { dataset, first: '1' }, 'first'],
    ['a filter that is not JSON', { dataset, filter: '{sex: [FEMALE]}' }, 'filter'],
    ['a filter that is no object', { dataset, filter: '"x"' }, 'filter'],
    ['a field that is not there', { dataset, filter: '{"value_text":"x"}' }, 'filter'],
    ['a field of the prototype', { dataset, filter: '{"__proto__":{"x":1}}' }, 'filter'],
    ['a word of no enumeration', { dataset, filter: '{"sex":["OTHER\' or 1=1"]}' }, 'filter.sex.0'],
    ['no day', { dataset, filter: '{"period":{"from":"2020-02-30"}}' }, 'filter.period.from'],
    ['no number', { dataset, filter: '{"value":{"gte":"1); drop table x"}}' }, 'filter.value.gte'],
  ])('%s is refused by name', async (_, query, argument) => {
    const refused = await refusedWith('observations', query as Record<string, string>);
    expect([refused.status, refused.code, refused.argument]).toEqual([400, 'BAD_ARGUMENT', argument]);
  });

  it('what is said twice is refused', async () => {
    for (const query of ['dataset=a&dataset=b', 'dataset=a&filter={}&filter={}']) {
      const { statusCode, body } = await server.app.inject({ method: 'GET', url: `/export/observations.csv?${query}` });
      expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([400, 'BAD_ARGUMENT']);
    }
  });

  it('filters say what they say in GraphQL', async () => {
    const filters = [
      { area: { in: ['NOWHERE'] } },
      { series: { in: ["x'; select 1"] } },
      { period: { from: '2021-01-01', to: '2020-01-01' } },
      { age: { in: ['a\0b'] } },
      {
        dimensions: [
          { dimension: 'A', value: '1' },
          { dimension: 'A', value: '2' },
        ],
      },
    ];
    for (const filter of filters) {
      const { status: _, ...refused } = await refusedWith('observations', { dataset, filter: JSON.stringify(filter) });
      const { body } = await server.ask(
        'query q($filter: ObservationFilter) { observations(filter: $filter) { nodes { id } } }',
        { filter },
      );
      const [{ message, extensions }] = body.errors;
      expect(refused).toEqual({ message, ...extensions });
    }
  });

  it.each(['HEAD', 'POST', 'PUT', 'DELETE'] as const)('%s is not taken', async (method) => {
    const { statusCode } = await server.app.inject({ method, url: `/export/observations.csv?dataset=${dataset}` });
    expect(statusCode).toBe(405);
  });

  it.each(['1.0', '0.9', '2.0'])(
    'HTTP/%s, which cannot tell a whole transfer from one that broke off, is not taken',
    async (version) => {
      const own = await startServer(database);
      const { hostname, port } = new URL(await own.listen());
      const socket = dial(Number(port), hostname);
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.write(`GET /export/observations.csv?dataset=${dataset} HTTP/${version}\r\nHost: x\r\n\r\n`);
      await once(socket, 'close');
      expect(text).toMatch(/^HTTP\/1\.1 505 /);
      expect(text).not.toContain('provenance');
      await own.close();
    },
  );
});

describe('who asks', () => {
  it.each([
    ['Authorization', { authorization: 'Bearer x' }],
    ['Authorization', standingOn({ tier: 'PROTECTED' })],
    ['Tributary-Purpose', { 'tributary-purpose': 'STUDY-7' }],
    ['Tributary-Access-Mode', { 'tributary-access-mode': 'reject' }],
  ])('P53 with %s is refused before anything is looked up', async (argument, headers) => {
    const refused = await refusedWith('observations', { dataset: 'NOWHERE' }, headers as Record<string, string>);
    expect([refused.status, refused.code, refused.argument]).toEqual([400, 'BAD_ARGUMENT', argument]);
  });
});

describe('a licence', () => {
  const setTo = (redistribution: string) =>
    rowsOf(
      database,
      `update base.licence set redistribution = $1 where id = (select licence_id from base.dataset where code = $2)`,
      [redistribution, dataset],
    );

  it.each(['FORBIDDEN', 'UNSTATED'])('that is %s lets nothing out', async (redistribution) => {
    await setTo(redistribution);
    const refused = await refusedWith('observations', { dataset });
    expect(refused).toMatchObject({ status: 403, code: 'REDISTRIBUTION_REFUSED', dataset, redistribution });
    // Not even to whoever had it before.
    await setTo('ALLOWED');
    const { headers } = await exported(server, 'observations', { dataset });
    await setTo(redistribution);
    const again = await refusedWith('observations', { dataset }, { 'if-none-match': String(headers.etag) });
    expect(again.code).toBe('REDISTRIBUTION_REFUSED');
    expect((await refusedWith('observations', { dataset }, { 'if-none-match': '*' })).code).toBe(
      'REDISTRIBUTION_REFUSED',
    );
    // It is read in pages all the same.
    const { body } = await server.ask(
      `{ observations(first: 1, filter: { dataset: { in: ["${dataset}"] } }) { nodes { id } } }`,
    );
    expect(body.data.observations.nodes).toHaveLength(1);
  });

  it.each(['SHARE_ALIKE', 'NON_COMMERCIAL', 'ALLOWED'])('that is %s goes along', async (redistribution) => {
    await setTo(redistribution);
    const { statusCode, headers } = await exported(server, 'observations', { dataset });
    expect([statusCode, headers['tributary-redistribution']]).toEqual([200, redistribution]);
  });
});

describe('a hostile text', () => {
  const texts = [
    "'; drop table base.observation; --",
    "' or true --",
    "\\'; select pg_sleep(9); --",
    "\\\\' or 1=1",
    '$1',
    '$2::text',
    '$$',
    '%1$L',
    '%s%%I',
    '{"a",NULL}',
    'a,b"c"',
    "E'\\047'",
    '\u02bc\u2019\uff07',
    '\\.',
    'x\ny\r\nz\t',
  ];

  it('P53 is the text that it is, in every place of a filter', async () => {
    await rowsOf(
      database,
      `with chosen as (select t.ctid, row_number() over (order by t.public_id) as n from base.observation t join base.dataset d on d.id = t.dataset_id where d.code = $2 and t.published_to is null limit ${texts.length})
       update base.observation t set age = ($1::text[])[chosen.n], flags = array[($1::text[])[chosen.n]], dimensions = jsonb_build_object('D', ($1::text[])[chosen.n]) from chosen where t.ctid = chosen.ctid`,
      [`{${texts.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`, dataset],
    );
    for (const text of texts)
      for (const filter of [
        { age: { in: [text] } },
        { age: { in: [text, 'x', "'"] } },
        { flags: [text] },
        { dimensions: [{ dimension: 'D', value: text }] },
        { areaWith: { age: { in: [text] } }, age: { in: [text] } },
      ]) {
        const { statusCode, body } = await exported(server, 'observations', {
          dataset,
          filter: JSON.stringify(filter),
        });
        expect(statusCode, body).toBe(200);
        const [header, ...rows] = rowsOfCsv(body);
        expect(rows, JSON.stringify(filter)).toHaveLength(1);
        const both = { ...filter, dataset: { in: [dataset] } };
        expect(rows.map((row) => row.map(respaced))).toEqual(
          await cellsByGraphql(server, 'observations', header as string[], both),
        );
      }
  });

  it('in the place of a dataset is a dataset that is not there, as GraphQL says it', async () => {
    for (const text of texts) {
      const { status, message, code, codes } = await refusedWith('observations', { dataset: text });
      const { body } = await server.ask('query q($code: String!) { dataset(code: $code) { id } }', { code: text });
      const [said] = body.errors;
      expect([status, code, codes]).toEqual([400, said.extensions.code, said.extensions.codes]);
      expect(String(message).replace(/^dataset: /, 'code: ')).toBe(said.message);
    }
  });
});
