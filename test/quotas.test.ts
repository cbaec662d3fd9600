import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveGrant } from './support/access.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests, wholeInput } from './support/requests.ts';

let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
let grant: string;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  await requests.join('steward', { roles: ['STEWARD'] });
  await requests.join('holder', {});
  await requests.join('asker', {});
  grant = await giveGrant(database, requests.ids.holder as string, 'SITES-1', {
    ...{ datasets: ['sample-displacement'], classes: ['IDP_SITE_LOCATION'] },
  });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

const read = (first: number, after = ''): Promise<Answer> =>
  requests.ask(
    'holder',
    `{ sites(first: ${first}${after}) { nodes { name } pageInfo { endCursor } } }`,
    {},
    { 'tributary-purpose': 'SITES-1' },
  );
const quota = async () =>
  (await requests.ask('holder', '{ me { grants { quota { page rowsPerDay rows readToday read resetsAt } } } }')).body
    .data.me.grants[0].quota;
let acts = 0;
const narrow = (args: string) => {
  acts += 1;
  return requests.ask(
    'steward',
    `mutation { it: narrowGrantQuota(grant: "${grant}", quota: { ${args} }, key: "narrow ${acts}", reason: "Too much") { change } }`,
  );
};
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;

it('begins with what is usual for the tier, and counts the rows of guarded types alone', async () => {
  expect(await quota()).toMatchObject({ page: 1000, rowsPerDay: 100_000, rows: 2_000_000, readToday: 0, read: 0 });
  expect((await read(5)).body.data.sites.nodes).toHaveLength(5);
  // Five and the one that tells whether there are more.
  expect(await quota()).toMatchObject({ readToday: 6, read: 6 });
  await requests.ask('holder', '{ areas(first: 10) { nodes { code } } }', {}, { 'tributary-purpose': 'SITES-1' });
  expect(await quota()).toMatchObject({ readToday: 6, resetsAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00/) });
});

it('refuses a page larger than the grant says, with the number that is allowed', async () => {
  expect((await narrow('page: 4')).body.errors).toBeUndefined();
  const refused = await read(5);
  expect(refused.body.errors[0]).toMatchObject({
    message: 'first must be between 1 and 4 under this grant, not 5.',
    extensions: { code: 'BAD_ARGUMENT', why: 'GRANT_PAGE', allowed: 4 },
  });
  expect((await read(4)).body.data.sites.nodes).toHaveLength(4);
  const open = await requests.ask(
    'holder',
    '{ areas(first: 10) { nodes { code } } }',
    {},
    { 'tributary-purpose': 'SITES-1' },
  );
  expect(open.body.data.areas.nodes).toHaveLength(10);
  const changes = await requests.ask(
    'holder',
    '{ changes(dataset: "sample-displacement", first: 5) { nodes { id } } }',
    {},
    { 'tributary-purpose': 'SITES-1' },
  );
  expect(codeOf(changes)).toBe('BAD_ARGUMENT');
});

it('gives nothing of a read that would go over the quota, and says when it begins anew', async () => {
  const { readToday } = await quota();
  expect((await narrow(`rowsPerDay: ${readToday + 7}`)).body.errors).toBeUndefined();
  expect((await read(4)).body.errors).toBeUndefined();
  const refused = await read(4);
  expect(refused.body.data).toBeNull();
  expect(refused.text).not.toContain('"nodes"');
  expect(refused.body.errors[0].extensions).toMatchObject({
    ...{ code: 'QUOTA_EXCEEDED', quota: 'DAY', most: readToday + 7, left: 2 },
    resetsAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
  });
  expect(await quota()).toMatchObject({ readToday: readToday + 5 });
  expect((await read(1)).body.data.sites.nodes).toHaveLength(1);
  // The day after the count of the day begins anew, that of all days goes on.
  await rowsOf(database, `update base.grant_reading set day = day - 1`);
  expect(await quota()).toMatchObject({ readToday: 0, read: readToday + 7 });
  expect((await read(4)).body.errors).toBeUndefined();
  await narrow(`rows: ${readToday + 12}`);
  expect((await read(1)).body.errors[0].extensions).toMatchObject({
    code: 'QUOTA_EXCEEDED',
    quota: 'TOTAL',
    resetsAt: null,
  });
});

it('is narrowed and never widened, not even by the workflow’s login', async () => {
  const wider = await narrow('page: 5');
  expect(wider.body.errors[0].extensions).toMatchObject({ code: 'CONFLICT', why: 'ACCESS_GRANT_WIDENED' });
  await expect(rowsOf(database, 'update base.access_grant set rows_total = 1000000')).rejects.toThrow(/never widened/);
  const desk = await requests.ask(
    'steward',
    '{ accessGrants(filter: { code: { in: ["SITES-1"] } }) { nodes { pageLimit rowsReadToday rowsRead } } }',
  );
  expect(desk.body.data.accessGrants.nodes[0]).toMatchObject({ pageLimit: 4, rowsReadToday: 5 });
});

it('counts reads that come at the same time one after the other: no more goes out than the quota', async () => {
  const twin = await giveGrant(database, requests.ids.holder as string, 'SITES-2', {
    ...{ datasets: ['sample-displacement'], classes: ['IDP_SITE_LOCATION'] },
  });
  await rowsOf(database, 'update base.access_grant set rows_per_day = 20 where public_id = $1', [twin]);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      requests.ask('holder', '{ sites(first: 4) { nodes { name } } }', {}, { 'tributary-purpose': 'SITES-2' }),
    ),
  );
  const given = answers.filter(({ body }) => body.data?.sites.nodes.length === 4);
  expect(given).toHaveLength(4);
  expect(answers.filter((answer) => codeOf(answer) === 'QUOTA_EXCEEDED')).toHaveLength(4);
  const [counted] = await rowsOf(
    database,
    'select r.rows from base.grant_reading r join base.access_grant g on g.id = r.grant_id where g.public_id = $1',
    [twin],
  );
  expect(Number(counted?.rows)).toBe(20);
});

it('is part of what is asked and approved; a larger one is another request', async () => {
  const input = { ...wholeInput, quota: { rowsPerDay: 12 } };
  const { it: drafted } = await requests.act('asker', 'draftAccessRequest', { input });
  const scope = async () =>
    (
      await requests.ask(
        'asker',
        `{ myAccessRequest(id: "${drafted.id}") { hash scope { quota { page rowsPerDay rows } } } }`,
      )
    ).body.data.myAccessRequest;
  expect((await scope()).scope.quota).toEqual({ page: 1000, rowsPerDay: 12, rows: 2_000_000 });
  expect((await requests.act('asker', 'draftAccessRequest', { input: { ...input, quota: { page: 1001 } } })).code).toBe(
    'BAD_ARGUMENT',
  );
  await requests.act('asker', 'submitAccessRequest', { request: drafted.id });
  await requests.act('steward', 'reviewAccessRequest', { request: drafted.id });
  const wider = await requests.act('steward', 'narrowAccessRequest', {
    request: drafted.id,
    to: { quota: { rowsPerDay: 13 } },
  });
  expect(wider.why).toBe('REQUEST_WIDER');
  expect(
    (await requests.act('steward', 'narrowAccessRequest', { request: drafted.id, to: { quota: { rowsPerDay: 11 } } }))
      .code,
  ).toBeUndefined();
  const { hash } = await scope();
  await requests.act('steward', 'approveAccessRequest', { request: drafted.id, hash });
  await requests.act('asker', 'acceptAccessTerms', { request: drafted.id, hash, terms: '1' });
  const held = async () =>
    (await requests.ask('asker', '{ me { grants { quota { rowsPerDay } } } }')).body.data.me.grants[0].quota.rowsPerDay;
  expect(await held()).toBe(11);
  expect(
    (await requests.act('asker', 'narrowOwnAccess', { request: drafted.id, to: { quota: { rowsPerDay: 3 } } })).code,
  ).toBeUndefined();
  expect(await held()).toBe(3);
});
