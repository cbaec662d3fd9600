import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { carryOutDue, giveKey, rowsOf, stage } from './support/desk.ts';
import { agree, end, fireUrgent, protocol, setTier } from './support/entitled.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type KeptQuery, keptQueries } from './support/queries.ts';
import { type Requests, startRequests } from './support/requests.ts';
import { takenFile, takenSource } from './support/taken-source.ts';
import { tinyFile, tinySource } from './support/tiny-source.ts';

/** Two servers that keep answers and one that keeps none, over one database: whatever is written, the next answer tells of it. */
let database: Database;
let idp: IdentityProvider;
let keeping: readonly [TestServer, TestServer];
let plain: TestServer;
let requests: Requests;
let steward: string;
const source = tinySource('kept-answers', { maxJumps: 0 });
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  const settings = { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience };
  keeping = [await startServer(database, settings), await startServer(database, settings)];
  plain = await startServer(database, { ...settings, ANSWER_CACHE_MB: '0' });
  requests = startRequests(database, idp, () => plain);
  await requests.join('steward', { roles: ['STEWARD'] });
  steward = await giveKey(database, 'Nadia');
  await load(database, source, [tinyFile({ releasedOn: '2023-12-01', rows: [['XSA', 2018, '9']] })]);
  await load(database, takenSource, [
    takenFile({
      releasedOn: '2025-02-01',
      sites: ['one', 'two', 'three'].map((key) => ({ key, name: `Camp ${key}` })),
    }),
  ]);
});
afterAll(async () => {
  for (const server of [...keeping, plain]) await server.close();
  await idp.close();
  await database.drop();
});

type Ask = Pick<KeptQuery, 'text' | 'variables' | 'language'> & { readonly method: 'GET' | 'POST' };
const sent = async ({ app }: TestServer, { text: query, variables, language, method }: Ask) => {
  const headers = { accept: 'application/graphql-response+json', ...(language ? { 'accept-language': language } : {}) };
  const {
    statusCode,
    headers: given,
    body,
  } = await (method === 'GET'
    ? app.inject({ url: `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`, headers })
    : app.inject({ method, url: '/graphql', headers, payload: { query, variables } }));
  const { date, 'x-request-id': id, ...rest } = given;
  return { statusCode, headers: rest, body };
};
const asked = (text: string): Ask => ({ text, variables: {}, language: undefined, method: 'POST' });

/** Something of everything that the writes below touch. */
const questions = [
  '{ dataset(code: "kept-answers") { code homepage releases { nodes { version citation } } } observations(filter: { dataset: { in: ["kept-answers"] } }, first: 50) { nodes { id value } } }',
  '{ sites(filter: { dataset: { in: ["taken"] } }, first: 50) { nodes { id status } } dataset(code: "taken") { releases { nodes { version } } } }',
  '{ takedowns(first: 10) { nodes { id reason } } }',
  '{ protocols(first: 500) { totalCount nodes { id level } } }',
  '{ displacementStocks(first: 100, filter: { area: { within: "XSA" } }) { nodes { id value withheld { field } } } }',
  '{ datasets(first: 100) { totalCount nodes { code homepage } } }',
  '{ search(query: "tiny", first: 10) { nodes { text record { id } } } }',
];

/** How many statements a server sends to answer all of them. */
const statements = async (server: TestServer): Promise<number> => {
  let count = 0;
  for (const question of questions) {
    const answer = await server.ask(question);
    expect(answer.body.errors).toBeUndefined();
    count += answer.statements.length;
  }
  return count;
};
const told = async (server: TestServer) => Promise.all(questions.map((text) => sent(server, asked(text))));

describe('P49 kept answers are given until anything is written that they could tell of, and never after', () => {
  const rows = (value: string) =>
    [
      ['XSA', 2018, value],
      ['XSA', 2019, '20'],
    ] as const;
  const order = async (word: string) => {
    const [release] = await rowsOf(database, 'select public_id from base.release order by id desc limit 1');
    const { body } = await plain.ask(
      `mutation { ${word}(release: "${release?.public_id}", key: "${word} once", reason: "A reason") { id } }`,
      {},
      { authorization: `Bearer ${steward}` },
    );
    expect(body.errors).toBeUndefined();
  };
  const withSql = async (text: string) => void (await rowsOf(database, text));
  let row: number;
  const writes: readonly [what: string, write: () => Promise<unknown>, tells?: false][] = [
    ['a load', () => load(database, source, [tinyFile({ releasedOn: '2024-01-01', rows: rows('10') })])],
    [
      'a load for review',
      () => stage(database, source, tinyFile({ releasedOn: '2024-02-01', rows: rows('11') })),
      false,
    ],
    [
      'a release that a steward publishes',
      async () => {
        await order('publishRelease');
        await carryOutDue(database, [source]);
      },
    ],
    [
      'a release that a steward takes back',
      async () => {
        await order('rollBackRelease');
        await carryOutDue(database, [source]);
      },
    ],
    [
      'a takedown',
      async () => {
        const [site] = await rowsOf(database, `select public_id from base.site where name = 'Camp one'`);
        const { body } = await requests.ask(
          'steward',
          `mutation { takeDown(target: { row: { record: "${site?.public_id}" } }, code: PERSONAL_DATA, key: "takedown", reason: "A letter") { done } }`,
        );
        expect(body.errors).toBeUndefined();
      },
    ],
    [
      'a protocol',
      async () => {
        row = await protocol(database, 'XSA', 'IDP_FIGURE', 1, 'RESTRICTED');
      },
    ],
    ['the end of a protocol', () => end(database, 'protocol', row)],
    ['a dataset that is raised', () => setTier(database, 'sample-displacement', 'PARTNER')],
    ['a dataset that is lowered again', () => setTier(database, 'sample-displacement', 'OPEN')],
    [
      'an urgent action',
      async () => {
        const agreement = await agree(database, { datasets: ['sample-displacement'] });
        await fireUrgent(database, agreement, { class: 'IDP_SITE_LOCATION', country: 'XSA' });
      },
      false,
    ],
    [
      'a row changed by hand',
      () => withSql(`update base.dataset set homepage = 'https://example.org/1' where code = 'taken'`),
    ],
    [
      'a row changed in a part of a transaction',
      () =>
        withSql(
          `begin; savepoint a; update base.dataset set homepage = 'https://example.org/2' where code = 'taken'; release a; commit`,
        ),
    ],
    ['rows deleted by hand', () => withSql(`delete from base.site where name = 'Camp two'`)],
    ['a table emptied by hand', () => withSql('truncate base.takedown')],
  ];

  it.each(writes)('%s', async (_, write, tells) => {
    for (const server of keeping) {
      await statements(server);
      expect(await statements(server)).toBe(0);
    }
    const before = await told(plain);
    await write();
    const after = await told(plain);
    expect(JSON.stringify(after) === JSON.stringify(before)).toBe(tells === false);
    for (const server of keeping) {
      expect(await told(server)).toEqual(after);
      expect(await statements(server)).toBe(0);
    }
  });

  it('what is undone, and what is written about reading and asking, ends nothing', async () => {
    for (const server of keeping) await statements(server);
    await withSql(`begin; update base.dataset set homepage = 'https://example.org/3' where code = 'taken'; rollback`);
    await requests.join('another', { roles: ['AUDITOR'] });
    for (const server of keeping) expect(await statements(server)).toBe(0);
  });
});

describe('kept answers', () => {
  it('to all kept queries are those that are found anew, in any order, whatever is written in between', async () => {
    const queries = keptQueries();
    const ask = fc.record({
      query: fc.constantFrom(...queries),
      // A few languages and both methods, so that questions come again.
      language: fc.constantFrom(undefined, 'de'),
      method: fc.constantFrom<Ask['method']>('GET', 'POST'),
      server: fc.constantFrom(0, 1),
    });
    const steps = fc.array(fc.oneof({ weight: 12, arbitrary: ask }, { weight: 1, arbitrary: fc.constant('write') }), {
      minLength: 40,
      maxLength: 40,
    });
    const sql = connect(database.ownerUrl, { max: 1 });
    let written = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const step of taken) {
          if (typeof step === 'string') {
            written += 1;
            await sql.unsafe(`update base.provider set name = jsonb_set(name, '{en,0}', '"Provider ${written}"')`);
            continue;
          }
          const asking = { ...step.query, language: step.language ?? step.query.language, method: step.method };
          const server = keeping[step.server] as TestServer;
          const anew = await sent(plain, asking);
          for (let times = 0; times < 2; times += 1)
            expect([step.query.name, await sent(server, asking)]).toEqual([step.query.name, anew]);
        }
      }),
      { numRuns: 4, seed: 7 },
    );
    await sql.end({ timeout: 5 });
  });

  it('never tell of what was before they were asked for, while somebody writes and many ask', async () => {
    const sql = connect(database.ownerUrl, { max: 1 });
    const question = '{ dataset(code: "taken") { homepage } }';
    const write = (number: number) =>
      sql`update base.dataset set homepage = ${`https://example.org/${number}`} where code = 'taken'`;
    await write(0);
    let committed = 0;
    let begun = 0;
    let writing = true;
    const seen: { floor: number; told: number; ceiling: number }[] = [];
    const reader = async (server: TestServer) => {
      while (writing) {
        const floor = committed;
        const { body } = await sent(server, asked(question));
        const told = Number(JSON.parse(body).data.dataset.homepage.split('/').at(-1));
        seen.push({ floor, told, ceiling: begun });
      }
    };
    const readers = Array.from({ length: 8 }, (_, at) => reader(keeping[at % 2] as TestServer));
    for (begun = 1; begun <= 60; begun += 1) {
      await write(begun);
      committed = begun;
      // Some answers are given while nothing is written.
      await sent(keeping[0], asked(question));
    }
    writing = false;
    await Promise.all(readers);
    await sql.end({ timeout: 5 });
    expect(seen.length).toBeGreaterThan(60);
    expect(seen.filter(({ floor, told, ceiling }) => told < floor || told > ceiling)).toEqual([]);
  });
});
