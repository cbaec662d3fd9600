import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveAgreement, giveApiKey, giveOrganisation } from './support/access.ts';
import { type Answer, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';

/** An organisation whose agreement has a clause for emergencies: what it reads before, meanwhile and afterwards. */
let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
let agreement: string;
let key: string;
let clause: string;
let action: string;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  const relief = await giveOrganisation(database, 'RELIEF');
  for (const steward of ['steward', 'another']) await requests.join(steward, { roles: ['STEWARD'] });
  await requests.join('officer', { roles: ['DATA_PROTECTION_OFFICER'] });
  await requests.join('auditor', { roles: ['AUDITOR'] });
  await requests.join('worker', { organisation: relief });
  key = await giveApiKey(database, relief);
  agreement = await giveAgreement(database, relief, 'RELIEF-1', { datasets: ['sample-displacement'] });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

let acts = 0;
const act = async (
  who: string,
  action: string,
  args: string,
  reason = 'The river rose over the dam.',
): Promise<Answer> => {
  acts += 1;
  return requests.ask(
    who,
    `mutation { it: ${action}(${args}, key: "act ${acts}", reason: "${reason}") { subject change gains { name by tier classes countries } } }`,
  );
};
const whyOf = ({ body }: Answer) => body.errors?.[0]?.extensions.why ?? body.errors?.[0]?.extensions.code;
const namesIn = async (country: string) => {
  const { body } = await server.ask(
    `{ sites(first: 200, filter: { dataset: { in: ["sample-displacement"] }, area: { within: "${country}" } }) { nodes { name withheld { field } } } }`,
    {},
    { authorization: `Bearer ${key}` },
  );
  expect(body.errors).toBeUndefined();
  return body.data.sites.nodes.map(({ name }: { name: string | null }) => name) as (string | null)[];
};
let country: string;
let elsewhere: string;

it('opens nothing by being agreed on', async () => {
  const places = await rowsOf(
    database,
    `select c.code, count(*) as n from base.site s join base.dataset d on d.id = s.dataset_id join base.area a on a.id = s.area_id join base.area c on c.id = coalesce(a.admin0_id, a.id)
     where d.code = 'sample-displacement' and s.name is not null and s.published_to is null group by 1 order by 2 desc, 1 limit 2`,
  );
  [country, elsewhere] = places.map((row) => row.code) as [string, string];
  const registered = await act(
    'steward',
    'registerUrgentClause',
    `agreement: "${agreement}", country: "${country}", class: IDP_SITE_LOCATION, event: "A flood above the mark of 2011", hours: 48`,
  );
  expect(registered.body.errors).toBeUndefined();
  clause = registered.body.data.it.subject;
  expect(registered.body.data.it.gains).toEqual([]);
  expect((await namesIn(country)).every((name) => name === null)).toBe(true);
  for (const hours of [0, 73])
    expect(
      whyOf(
        await act(
          'steward',
          'registerUrgentClause',
          `agreement: "${agreement}", country: "${country}", class: IDP_FIGURE, event: "x", hours: ${hours}`,
        ),
      ),
    ).toBe('BAD_ARGUMENT');
  expect(whyOf(await act('officer', 'fireUrgentAction', `clause: "${clause}"`))).toBe('FORBIDDEN');
});

it('opens the class in the country at once, and tells whoever has to know', async () => {
  const fired = await act('steward', 'fireUrgentAction', `clause: "${clause}"`);
  expect(fired.body.errors).toBeUndefined();
  action = fired.body.data.it.subject;
  expect(fired.body.data.it.gains).toEqual([
    {
      ...{ name: 'The organisation RELIEF', by: 'urgent action under RELIEF-1', tier: 'RESTRICTED' },
      ...{ classes: ['IDP_SITE_LOCATION'], countries: [country] },
    },
  ]);
  const names = await namesIn(country);
  expect(names.length).toBeGreaterThan(0);
  expect(names.some((name) => name !== null)).toBe(true);
  expect((await namesIn(elsewhere)).every((name) => name === null)).toBe(true);
  const [row] = await rowsOf(
    database,
    `select ends_at - fired_at = interval '48 hours' as as_agreed from base.urgent_action`,
  );
  expect(row?.as_agreed).toBe(true);
  for (const [who, kinds] of [
    ['worker', ['URGENT_ACTION']],
    ['officer', ['REVIEW_WAITS', 'URGENT_ACTION']],
    ['another', ['REVIEW_WAITS']],
    ['steward', []],
  ] as const) {
    const told = await requests.ask(who, '{ myNotifications { kind subject } }');
    expect([who, told.body.data.myNotifications.map((one: { kind: string }) => one.kind).sort()]).toEqual([who, kinds]);
  }
});

it('marks what is read meanwhile in the audit, and nothing else', async () => {
  const { body } = await requests.ask(
    'auditor',
    `{ auditEntries(filter: { urgentActions: ["${action}"] }) { nodes { purpose tier urgentActions agreements } } all: auditEntries(filter: { kind: [READ] }, first: 100) { nodes { urgentActions } } }`,
  );
  expect(body.errors).toBeUndefined();
  expect(body.data.auditEntries.nodes.length).toBeGreaterThan(0);
  for (const line of body.data.auditEntries.nodes)
    expect(line).toEqual({ purpose: null, tier: 'PARTNER', urgentActions: [action], agreements: ['RELIEF-1'] });
  expect(body.data.all.nodes.some((line: { urgentActions: string[] }) => line.urgentActions.length === 0)).toBe(true);
});

it('is no longer than 72 hours, whoever writes it, and does not reach what is PROTECTED or of a higher dataset', async () => {
  for (const change of [`ends_at = ends_at + interval '72 hours'`, `fired_at = fired_at + interval '1 hour'`])
    await expect(rowsOf(database, `update base.urgent_action set ${change}`)).rejects.toThrow();
  await rowsOf(database, 'alter table base.urgent_action disable trigger urgent_action_kept');
  await expect(
    rowsOf(
      database,
      `insert into base.urgent_action (public_id, clause_id, fired_by, fired_at, ends_at, reason)
       select 'x', id, 'y', now(), now() + interval '73 hours', 'z' from base.urgent_clause`,
    ),
  ).rejects.toThrow(/urgent_action_length/);
  await rowsOf(database, 'alter table base.urgent_action enable trigger urgent_action_kept');
  await rowsOf(
    database,
    `insert into base.protocol (public_id, area_id, class, grain, level, source, entered_by) select 'ptc_x', id, 'IDP_SITE_LOCATION', 0, 'PROTECTED', 'Invented', 'a test' from base.area where code = $1`,
    [country],
  );
  expect((await namesIn(country)).every((name) => name === null)).toBe(true);
  await rowsOf(database, `update base.protocol set valid_to = now() where public_id = 'ptc_x'`);
  await rowsOf(database, `update base.dataset set tier = 'RESTRICTED' where code = 'sample-displacement'`);
  expect(await namesIn(country)).toEqual([]);
  await rowsOf(database, `update base.dataset set tier = 'OPEN' where code = 'sample-displacement'`);
  expect((await namesIn(country)).some((name) => name !== null)).toBe(true);
});

it('ends by the clock, and is not fired again before somebody else has looked at it', async () => {
  expect(whyOf(await act('another', 'reviewUrgentAction', `action: "${action}", justified: true`))).toBe(
    'URGENT_ACTION_RUNS',
  );
  await rowsOf(database, 'alter table base.urgent_action disable trigger urgent_action_kept');
  await rowsOf(
    database,
    `update base.urgent_action set fired_at = fired_at - interval '2 months', ends_at = ends_at - interval '2 months'`,
  );
  await rowsOf(database, 'alter table base.urgent_action enable trigger urgent_action_kept');
  expect((await namesIn(country)).every((name) => name === null)).toBe(true);
  expect(whyOf(await act('another', 'fireUrgentAction', `clause: "${clause}"`))).toBe('URGENT_ACTION_OPEN');
  const inbox = () =>
    requests.ask(
      'officer',
      '{ urgentActions(filter: { reviewed: false }) { nodes { id running firedBy reason clause { class agreement { code } } } } }',
    );
  expect((await inbox()).body.data.urgentActions.nodes).toEqual([
    {
      ...{ id: action, running: false, firedBy: requests.ids.steward, reason: 'The river rose over the dam.' },
      clause: { class: 'IDP_SITE_LOCATION', agreement: { code: 'RELIEF-1' } },
    },
  ]);
  const count = () =>
    server.ask('{ urgentActionCounts { nodes { dataset { code } country { code } month count unreviewed } } }');
  expect((await count()).body.data.urgentActionCounts.nodes).toEqual([
    {
      ...{ dataset: { code: 'sample-displacement' }, country: { code: country }, count: 1, unreviewed: 1 },
      month: expect.stringMatching(/^\d{4}-\d\d-01$/),
    },
  ]);
  expect(whyOf(await act('steward', 'reviewUrgentAction', `action: "${action}", justified: true`))).toBe('TWO_PEOPLE');
  expect(
    (await act('officer', 'reviewUrgentAction', `action: "${action}", justified: true`)).body.errors,
  ).toBeUndefined();
  expect((await inbox()).body.data.urgentActions.nodes).toEqual([]);
  expect((await count()).body.data.urgentActionCounts.nodes[0].unreviewed).toBe(0);
});

it('is not counted in public while it may still run, and ends early where somebody ends it', async () => {
  const again = await act('another', 'fireUrgentAction', `clause: "${clause}"`);
  expect(again.body.errors).toBeUndefined();
  const { body } = await server.ask('{ urgentActionCounts { nodes { count } } }');
  expect(body.data.urgentActionCounts.nodes).toEqual([{ count: 1 }]);
  expect((await namesIn(country)).some((name) => name !== null)).toBe(true);
  expect(
    (await act('officer', 'endUrgentAction', `action: "${again.body.data.it.subject}"`)).body.errors,
  ).toBeUndefined();
  expect((await namesIn(country)).every((name) => name === null)).toBe(true);
  expect(
    (await act('steward', 'reviewUrgentAction', `action: "${again.body.data.it.subject}", justified: false`)).body
      .errors,
  ).toBeUndefined();
  await act('steward', 'endUrgentClause', `clause: "${clause}"`);
  expect(whyOf(await act('steward', 'fireUrgentAction', `clause: "${clause}"`))).toBe('URGENT_CLAUSE_HELD');
});
