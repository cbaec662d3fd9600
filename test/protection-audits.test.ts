import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveAgreement, giveApiKey, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { giveKey, rowsOf } from './support/desk.ts';
import { protocol, setTier } from './support/entitled.ts';

/** Audits over real HTTP with real credentials: what is promised of protection, and the ways by which it could leak around the views. */
let database: Database;
let server: TestServer;
let url: string;
let organisation: string;
let agreement: string;
let key: string;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  url = `${await server.listen()}/graphql`;
  organisation = await giveOrganisation(database, 'HELP');
  agreement = await giveAgreement(database, organisation, 'HELP-1', {
    datasets: ['sample-displacement', 'sample-partner-sites'],
  });
  key = await giveApiKey(database, organisation);
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

type Said = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { data?: Record<string, never>; errors?: { extensions: { code: string } }[] };
};

const said = async (response: Response): Promise<Said> => {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: text ? JSON.parse(text) : {} };
};
const media = { accept: 'application/graphql-response+json' };
const post = async (query: unknown, headers: Record<string, string> = {}): Promise<Said> =>
  said(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...media, ...headers },
      body: JSON.stringify(typeof query === 'string' ? { query } : query),
    }),
  );
const get = async (query: string, headers: Record<string, string> = {}): Promise<Said> =>
  said(await fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { ...media, ...headers } }));
const bearer = (credential: string, more: Record<string, string> = {}) => ({
  authorization: `Bearer ${credential}`,
  ...more,
});
const codeOf = ({ body }: Said): string | undefined => body.errors?.[0]?.extensions.code;

const fine =
  '{ displacementStocks(first: 1000, filter: { dataset: { in: ["sample-displacement"] }, grain: [SITE] }) { nodes { id value } } }';
const shared =
  '{ sites(first: 20, filter: { dataset: { in: ["sample-partner-sites"] } }) { totalCount nodes { name } } }';
type Stocks = { displacementStocks: { nodes: { value: number | null }[] } };
const figures = ({ body }: Said) =>
  ((body.data as unknown as Stocks)?.displacementStocks.nodes ?? []).filter(({ value }) => value !== null).length;
const count = ({ body }: Said) => (body.data as unknown as { sites: { totalCount: number } })?.sites.totalCount;

describe('who asks', () => {
  it('P32 decides what is there: a partner’s system reads what its agreement covers, and nobody else does', async () => {
    expect([figures(await post(fine)), count(await post(shared))]).toEqual([0, 0]);
    const held = await post(shared, bearer(key));
    expect([figures(await post(fine, bearer(key))) > 100, count(held)]).toEqual([true, 9]);
    // Names are for RESTRICTED.
    expect(held.text).not.toMatch(/"name":"/);
  });

  it.each([
    ['nonsense', 'Bearer nonsense'],
    ['another scheme', 'Basic YTpi'],
    ['an empty header', 'Bearer '],
    ['a key that nobody has', `Bearer tributary_key_${'A'.repeat(8)}_${'B'.repeat(40)}`],
    ['a token that nobody signed', 'Bearer eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.e30.'],
  ])('P33 a bad credential is refused and never anonymous: %s', async (_, authorization) => {
    const answer = await post('{ datasets(first: 1) { totalCount } }', { authorization });
    expect([answer.status, codeOf(answer), answer.body.data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
  });

  it('P34 a purpose that is not held is refused, and not answered with less', async () => {
    for (const purpose of ['OTHERS', 'help-1', '*'])
      expect(codeOf(await post(shared, bearer(key, { 'tributary-purpose': purpose })))).toBe('PURPOSE_MISMATCH');
    expect(count(await post(shared, bearer(key, { 'tributary-purpose': 'HELP-1' })))).toBe(9);
  });

  it('P35 what is revoked is refused by the next request', async () => {
    const other = await giveApiKey(database, organisation, { name: 'other' });
    expect(count(await post(shared, bearer(other)))).toBe(9);
    await rowsOf(database, `update base.api_key set revoked_at = now() where name = 'other'`, []);
    expect((await post(shared, bearer(other))).status).toBe(401);
    await rowsOf(database, 'update base.agreement set suspended_at = now() where public_id = $1', [agreement]);
    expect(count(await post(shared, bearer(key)))).toBe(0);
    await rowsOf(database, 'update base.agreement set suspended_at = null where public_id = $1', [agreement]);
  });
});

describe('the policy', () => {
  it('P36 of a country counts on the next request, agreements included, and what is refused says why', async () => {
    const before = figures(await post(fine, bearer(key)));
    await protocol(database, 'XSA', 'IDP_FIGURE', 3, 'RESTRICTED');
    expect(figures(await post(fine, bearer(key)))).toBeLessThan(before);
    const { text } = await post(
      '{ displacementStocks(first: 5, filter: { area: { within: "XSA" }, grain: [SITE] }) { nodes { withheld { field reason tier available } } } }',
      bearer(key),
    );
    expect(text).toContain('"field":"value","reason":"COUNTRY_PROTOCOL","tier":"RESTRICTED","available":"ADMIN2"');
    await rowsOf(database, `update base.protocol set valid_to = now() where entered_by = 'a test'`, []);
    expect(figures(await post(fine, bearer(key)))).toBe(before);
  });

  /** A question that everybody may keep, and who keeps it. */
  const kept =
    '{ observations(first: 3, filter: { dataset: { in: ["sample-migrant-stock"] } }) { totalCount nodes { id } } }';
  /** Says whether whoever kept an answer is told that it still holds after the dataset was raised. */
  const stillConfirmed = async (ask: typeof get): Promise<boolean> => {
    const tag = (await ask(kept)).headers.get('etag') ?? '';
    expect((await ask(kept, { 'if-none-match': tag })).status).toBe(304);
    await setTier(database, 'sample-migrant-stock', 'PARTNER');
    const again = await ask(kept, { 'if-none-match': tag });
    await setTier(database, 'sample-migrant-stock', 'OPEN');
    return again.status === 304 || again.headers.get('etag') === tag;
  };

  it('P37 kept answers are confirmed only while they hold: a dataset that is raised ends them', async () => {
    expect(await stillConfirmed(get)).toBe(false);
    // Whoever kept answers by their question alone, whatever the policy became, would be found out.
    const answers = new Map<string, Said>();
    const byQuestion: typeof get = async (query, headers = {}) => {
      const found = answers.get(query) ?? (await get(query));
      answers.set(query, found);
      return headers['if-none-match'] === found.headers.get('etag') ? { ...found, status: 304 } : found;
    };
    expect(await stillConfirmed(byQuestion)).toBe(true);
  });

  it('P38 answers above OPEN are for nobody to keep, and depend on who asked as whom', async () => {
    for (const answer of [await get(shared, bearer(key)), await post(shared, bearer(key))]) {
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(answer.headers.get('etag')).toBeNull();
      for (const header of ['Authorization', 'Tributary-Purpose', 'Tributary-Access-Mode', 'Accept-Language'])
        expect(answer.headers.get('vary')).toContain(header);
    }
    // Asked again without the credential at the same address it is another answer.
    expect(count(await get(shared))).toBe(0);
  });
});

describe('ways around', () => {
  it('P39 one record asked for twice in one operation shows in both places what it may, and no more', async () => {
    const { body } = await post('{ sites(first: 1) { nodes { id } } }');
    const id = (body.data as unknown as { sites: { nodes: { id: string }[] } }).sites.nodes[0]?.id;
    const site = (fields: string) => `node(id: "${id}") { ... on Site { ${fields} } }`;
    const { text } = await post(
      `{ a: ${site('id kind')} b: ${site('id name position { latitude }')} c: ${site('id')} }`,
    );
    expect(text).not.toMatch(/"name":"/);
  });

  it('P40 mutations of people without a role are refused, and nothing is done', async () => {
    const state = () =>
      rowsOf(
        database,
        'select (select count(*)::int from base.organisation) as n, (select epoch from base.policy_epoch) as e',
        [],
      );
    const before = await state();
    for (const headers of [{}, bearer(key)]) {
      const answer = await post(
        'mutation { createOrganisation(code: "MINE", name: "Mine", key: "k", reason: "r") { done } setDatasetTier(dataset: "sample-protected-cases", tier: OPEN, key: "k2", reason: "r") { done } }',
        headers,
      );
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(codeOf(answer));
    }
    expect(await state()).toEqual(before);
  });

  it('P41 several operations at once, endless aliases, subscriptions and deferred parts are refused', async () => {
    expect((await post([{ query: '{ __typename }' }, { query: '{ __typename }' }])).status).toBe(400);
    const aliases = Array.from({ length: 300 }, (_, at) => `a${at}: incidents(first: 1) { totalCount }`).join(' ');
    expect(codeOf(await post(`{ ${aliases} }`))).toMatch(/^(QUERY_TOO_|GRAPHQL_PARSE_FAILED)/);
    for (const query of ['subscription { incidents { id } }', '{ ... @defer { datasets(first: 1) { totalCount } } }']) {
      const { body } = await post(query);
      expect([body.data ?? null, body.errors?.length]).toEqual([null, 1]);
    }
  });

  it('P42 what the contract says of itself is the same for everybody, and the steward alone looks with other eyes', async () => {
    const introspection = '{ __schema { types { name description enumValues { name } fields { name description } } } }';
    const steward = await giveKey(database);
    const [open, partner] = [await post(introspection), await post(introspection, bearer(key))];
    expect(partner.body.data as unknown).toEqual(open.body.data);
    const look = (number: number) =>
      `mutation { viewAs(principal: "ANYBODY", document: ${JSON.stringify(shared)}, key: "look ${number}", reason: "To see") { tier data } }`;
    expect((await post(look(1), bearer(steward))).text).toContain('"totalCount":0');
    expect(codeOf(await post(look(2), bearer(key)))).toBe('FORBIDDEN');
  });

  it('P43 a refusal tells of the document alone: it is the same for rows that are there and rows that are not', async () => {
    const asked = (code: string) =>
      post(`{ sites(first: 5, filter: { area: { within: "${code}" } }) { nodes { name position { latitude } } } }`, {
        'tributary-access-mode': 'reject',
      });
    const [there, nowhere] = [await asked('XSA'), await asked('XSL')];
    // The ready request names the place that the document names.
    expect([there.status, there.text.replaceAll('XSA', 'XSL')]).toEqual([403, nowhere.text]);
    expect(there.body.errors?.map(({ extensions }) => extensions.code)).toContain('GRANT_REQUIRED');
    expect(there.body.data).toBeUndefined();
  });
});
