import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveAgreement, giveGrant, giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database, load } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests } from './support/requests.ts';
import { standsIn } from './support/stands-in.ts';
import { takenFile, takenSource } from './support/taken-source.ts';

/** The story of docs/takedown.md: a name that should not be here, then a site, then a release, through the API. */
const canary = 'Kanarivogel at the well of A. Invented';
const second = 'Kolibri behind the third house';
const figure = 987_654_321;

const first = takenFile({
  releasedOn: '2025-02-01',
  note: `Prepared with ${canary}`,
  sites: [
    { key: 'one', name: canary, people: figure },
    { key: 'two', name: second },
    { key: 'three', name: 'Plain camp' },
    { key: 'four', name: `reject ${canary}` },
  ],
});
const later = takenFile({
  releasedOn: '2025-03-01',
  sites: [
    { key: 'one', name: canary, status: 'CLOSED', people: figure },
    { key: 'two', name: second },
    { key: 'three', name: 'Plain camp' },
  ],
});
const waiting = takenFile({
  releasedOn: '2025-04-01',
  sites: [
    { key: 'one', name: `${canary}, again`, people: figure },
    { key: 'two', name: second, status: 'CLOSED' },
    { key: 'three', name: 'Plain camp' },
  ],
});

let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
let sites: Record<string, string>;
let stock: string;
let releases: string[];
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  await requests.join('steward', { roles: ['STEWARD'] });
  await requests.join('another', { roles: ['STEWARD'] });
  await requests.join('weak', { roles: ['STEWARD'], acr: null });
  await requests.join('officer', { roles: ['DATA_PROTECTION_OFFICER'] });
  await requests.join('auditor', { roles: ['AUDITOR'] });
  const relief = await giveOrganisation(database, 'RELIEF');
  await requests.join('holder', { organisation: relief });
  for (const file of [first, later]) expect((await load(database, takenSource, [file]))[0]?.outcome).toBe('PUBLISHED');
  expect((await load(database, takenSource, [waiting], { stage: true }))[0]?.outcome).toBe('STAGED');
  await giveAgreement(database, relief, 'RELIEF-1', { datasets: ['taken'] });
  await giveGrant(database, requests.ids.holder as string, 'NAMES-1', {
    datasets: ['taken'],
    classes: ['IDP_SITE_LOCATION', 'IDP_FIGURE'],
  });
  const found = await rowsOf(
    database,
    `select distinct s.public_id, s.name from base.site s join base.dataset d on d.id = s.dataset_id where d.code = 'taken'`,
  );
  sites = Object.fromEntries(found.map(({ name, public_id }) => [name, public_id]));
  stock = (await rowsOf(database, 'select public_id from base.displacement_stock where value = $1', [figure]))[0]
    ?.public_id;
  releases = (
    await rowsOf(
      database,
      `select r.public_id from base.release r join base.dataset d on d.id = r.dataset_id where d.code = 'taken' order by r.id`,
    )
  ).map((row) => row.public_id);
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

const fields = `done subject change digest versions cells searchEntries waitingReleases affectedHolders { principal name kind by tier }`;
let acts = 0;
const takeDown = async (
  who: string,
  target: object,
  more: { code?: string; preview?: boolean; expected?: string; review?: boolean } = {},
) => {
  acts += 1;
  const { code = 'PERSONAL_DATA', ...rest } = more;
  return requests.ask(
    who,
    `mutation ($target: TakedownTarget!, $code: TakedownReason!, $key: String!, $preview: Boolean, $expected: String, $review: Boolean) {
       it: takeDown(target: $target, code: $code, key: $key, reason: "A letter of 3 May asks for it", preview: $preview, expected: $expected, review: $review) { ${fields} } }`,
    { target, code, key: `takedown ${acts}`, ...rest },
  );
};
const decide = async (who: string, action: string, id: string, more = '') => {
  acts += 1;
  return requests.ask(
    who,
    `mutation ($id: ID!, $key: String!) { it: ${action}(takedown: $id, ${more} key: $key, reason: "Looked at") { done change } }`,
    { id, key: `decision ${acts}` },
  );
};
const codeOf = ({ body }: { body: { errors?: { extensions: { code: string; why?: string } }[] } }) =>
  [body.errors?.[0]?.extensions.code, body.errors?.[0]?.extensions.why].filter(Boolean);
const asHolder = (query: string) => requests.ask('holder', query, {}, { 'tributary-purpose': 'NAMES-1' });
const nameQuery = (asOf = '') =>
  `{ sites(${asOf} first: 50, filter: { dataset: { in: ["taken"] } }) { nodes { id name status withheld { field reason } } } }`;

it('finds the names everywhere before anything is taken down', async () => {
  expect(await standsIn(database, canary)).toEqual([
    ...['reject.reason', 'reject.value', 'release.note'],
    ...['release_bytes.bytes', 'release_diff_row.after', 'release_diff_row.before', 'site.name'],
  ]);
  expect(await standsIn(database, String(figure))).toContain('displacement_stock.value');
});

it('refuses whoever is no steward, did not sign in strongly, or means nothing that is there', async () => {
  const target = { value: { row: { record: sites[canary] }, field: 'name' } };
  expect((await takeDown('officer', target)).body.errors[0].extensions.code).toBe('FORBIDDEN');
  expect(codeOf(await takeDown('weak', target))).toEqual(['STEP_UP_REQUIRED', 'ACR']);
  expect(codeOf(await takeDown('steward', { row: { record: 'sit_none' } }))).toEqual(['CONFLICT', 'NOTHING']);
  expect(codeOf(await takeDown('steward', { row: { source: { release: releases[0], file: 0, line: 99 } } }))).toEqual([
    'CONFLICT',
    'NOTHING',
  ]);
  expect(codeOf(await takeDown('steward', { value: { row: { record: sites[canary] }, field: 'operation' } }))).toEqual([
    'CONFLICT',
    'TAKEDOWN_FIELD',
  ]);
  expect(codeOf(await takeDown('steward', { value: { row: { record: sites[canary] }, field: 'kind' } }))).toEqual([
    'CONFLICT',
    'TAKEDOWN_FIELD',
  ]);
});

it('tells beforehand what would go and who may have copies, and changes nothing', async () => {
  const { body } = await takeDown(
    'steward',
    { value: { row: { record: sites[canary] }, field: 'name' } },
    { preview: true },
  );
  expect(body.errors).toBeUndefined();
  expect(body.data.it).toMatchObject({ done: false, subject: null, versions: 2, waitingReleases: 1 });
  expect(body.data.it.affectedHolders.map((one: { by: string; tier: string }) => [one.by, one.tier])).toEqual([
    ['RELIEF-1', 'PARTNER'],
    ['NAMES-1', 'RESTRICTED'],
  ]);
  expect(await standsIn(database, canary)).toHaveLength(7);
});

it('erases a value from every release and whatever waits, tells so, and keeps it out', async () => {
  const before = await requests.ask(null, nameQuery());
  const [epoch] = await rowsOf(database, 'select epoch, protection from base.policy_epoch');
  const started = await requests.ask(null, `{ changes(dataset: "taken", first: 100) { token } }`);
  const { body } = await takeDown('steward', { value: { row: { record: sites[canary] }, field: 'name' } });
  expect(body.errors).toBeUndefined();
  const takedown = body.data.it.subject;
  expect(await standsIn(database, canary)).toEqual([]);
  expect(await standsIn(database, 'A letter of 3 May')).toEqual(['takedown.note']);

  const after = await requests.ask(null, nameQuery());
  const one = { id: sites[canary], name: null };
  expect(after.body.data.sites.nodes).toContainEqual({
    ...{ ...one, status: 'CLOSED' },
    withheld: expect.arrayContaining([{ field: 'name', reason: 'TAKEN_DOWN' }]),
  });
  expect(after.body.data.sites.nodes).toHaveLength(before.body.data.sites.nodes.length);
  for (const asOf of ['', `asOf: { release: "${releases[0]}" },`, `asOf: { date: "2025-02-15" },`]) {
    const held = await asHolder(nameQuery(asOf));
    const names = held.body.data.sites.nodes.map((site: { name: string | null }) => site.name).sort();
    expect(names).toEqual([second, null, 'Plain camp'].sort());
    expect(held.body.extensions.takedowns).toEqual(asOf ? ['taken'] : undefined);
  }

  const listed = await requests.ask(
    null,
    `{ takedowns(filter: { dataset: { in: ["taken"] } }) { totalCount nodes { id dataset { code } scope type record field reason hash lifted takenDownOn } } }`,
  );
  expect(listed.body.data.takedowns.nodes).toEqual([
    {
      ...{ id: takedown, dataset: { code: 'taken' }, scope: 'VALUE', type: 'Site', record: sites[canary] },
      ...{ field: 'Site.name', reason: 'PERSONAL_DATA', lifted: false },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      takenDownOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ]);
  const { token } = started.body.data.changes;
  const changed = await requests.ask(
    null,
    `query ($token: String!) { changes(dataset: "taken", since: { token: $token }) { totalCount token nodes { id kind type takedown { id } record { id } } } }`,
    { token },
  );
  expect(changed.body.data.changes).toMatchObject({
    totalCount: 1,
    nodes: [
      { id: sites[canary], kind: 'REVISED', type: 'Site', takedown: { id: takedown }, record: { id: sites[canary] } },
    ],
  });
  const next = await requests.ask(
    null,
    `query ($token: String!) { changes(dataset: "taken", since: { token: $token }) { nodes { id } } }`,
    { token: changed.body.data.changes.token },
  );
  expect(next.body.data.changes.nodes).toEqual([]);
  const [moved] = await rowsOf(database, 'select epoch, protection from base.policy_epoch');
  expect(moved?.protection).toBe(Number(epoch?.protection) + 1);

  const told = await requests.ask('holder', '{ myNotifications(first: 1) { kind subject about } }');
  expect(told.body.data.myNotifications).toEqual([
    { kind: 'TAKEDOWN', subject: takedown, about: expect.stringContaining('PERSONAL_DATA') },
  ]);
  const audited = await requests.ask(
    'auditor',
    `{ auditEntries(first: 1, filter: { kind: [ACT] }) { nodes { action subject } } accessActs(first: 1) { nodes { action reason change } } }`,
  );
  expect(audited.body.data.auditEntries.nodes).toEqual([{ action: 'takeDown', subject: takedown }]);
  expect(audited.body.data.accessActs.nodes).toEqual([
    { action: 'takeDown', reason: 'PERSONAL_DATA', change: 'a value of Site in taken taken down: 2 versions' },
  ]);

  // The waiting release is gone with its bytes; loaded anew, and all others after it, the name stays out.
  expect((await load(database, takenSource, [later]))[0]?.outcome).toBe('UNCHANGED');
  expect((await load(database, takenSource, [waiting]))[0]).toMatchObject({ outcome: 'PUBLISHED' });
  expect(await standsIn(database, canary)).toEqual([]);
  const again = await asHolder(nameQuery());
  expect(again.body.data.sites.nodes.find((site: { id: string }) => site.id === sites[canary])).toMatchObject({
    ...{ name: null, status: 'OPEN' },
    withheld: [{ field: 'name', reason: 'TAKEN_DOWN' }],
  });
});

it('erases a figure and gives the reason in its status', async () => {
  const { body } = await takeDown(
    'steward',
    { value: { row: { record: stock }, field: 'value' } },
    { code: 'RISK_OF_HARM' },
  );
  expect(body.errors).toBeUndefined();
  expect(await standsIn(database, String(figure))).toEqual([]);
  const answer = await asHolder(
    `{ node(id: "${stock}") { ... on DisplacementStock { value status withheld { field reason } } } }`,
  );
  expect(answer.body.data.node).toMatchObject({ value: null, status: 'TAKEN_DOWN' });
  expect(answer.body.data.node.withheld).toContainEqual({ field: 'value', reason: 'TAKEN_DOWN' });
});

it('erases a record from every release, and answers with the tombstone where somebody asks for it', async () => {
  const coverage = `{ dataset(code: "taken") { coverage { records { type count } } } }`;
  const count = async () =>
    (await requests.ask(null, coverage)).body.data.dataset.coverage.records.find(
      (one: { type: string }) => one.type === 'Site',
    ).count;
  expect(await count()).toBe(3);
  const id = sites[second] as string;
  const { body } = await takeDown('steward', { row: { source: { release: releases[0], file: 0, line: 2 } } });
  expect(body.errors).toBeUndefined();
  expect(body.data.it.versions).toBe(2);
  expect(await standsIn(database, second)).toEqual([]);
  expect(await count()).toBe(2);
  expect((await rowsOf(database, 'select 1 from base.site where public_id = $1', [id])).length).toBe(0);
  for (const query of [`{ node(id: "${id}") { id } }`, `{ nodes(ids: ["${sites['Plain camp']}", "${id}"]) { id } }`]) {
    const answer = await requests.ask(null, query);
    expect(answer.body.errors[0]).toMatchObject({
      message: expect.stringContaining('was taken down on'),
      extensions: { code: 'TAKEN_DOWN', record: id, takedown: body.data.it.subject, reason: 'PERSONAL_DATA' },
    });
  }
  const changed = await requests.ask(
    null,
    `{ changes(dataset: "taken", since: { release: "${releases[1]}" }) { nodes { id kind record { id } takedown { id scope } lastRelease { id } } } }`,
  );
  expect(changed.body.errors).toBeUndefined();
  expect(changed.body.data.changes.nodes).toContainEqual({
    ...{ id, kind: 'WITHDRAWN', record: null, lastRelease: null, takedown: { id: body.data.it.subject, scope: 'ROW' } },
  });
  const changing = takenFile({
    releasedOn: '2025-05-01',
    sites: [
      { key: 'one', name: 'Another name' },
      { key: 'two', name: 'Another name, too' },
      { key: 'three', name: 'Plain camp', status: 'CLOSED' },
    ],
  });
  expect((await load(database, takenSource, [changing]))[0]?.outcome).toBe('PUBLISHED');
  expect(await standsIn(database, 'Another name')).toEqual([]);
  expect(codeOf(await takeDown('steward', { row: { record: id } }))).toEqual(['CONFLICT', 'NOTHING']);
});

it('erases a release, tells what stands instead, and does not take the same bytes again', async () => {
  const bad = takenFile({
    releasedOn: '2025-06-01',
    sites: [
      { key: 'three', name: 'A wrong camp' },
      { key: 'five', name: 'A wrong camp, too' },
    ],
  });
  expect((await load(database, takenSource, [bad]))[0]?.outcome).toBe('PUBLISHED');
  const [release] = await rowsOf(database, `select public_id from base.release where version = '2025-06-01'`);
  const id = release?.public_id;
  const paged = await requests.ask(
    null,
    `{ sites(first: 1, filter: { dataset: { in: ["taken"] } }) { pageInfo { endCursor } } }`,
  );
  const { body } = await takeDown('steward', { release: id }, { code: 'PUBLISHED_IN_ERROR' });
  expect(body.errors).toBeUndefined();
  expect(await standsIn(database, 'A wrong camp')).toEqual([]);
  const now = await asHolder(nameQuery());
  expect(now.body.data.sites.nodes.map((site: { name: string | null }) => site.name).sort()).toEqual(
    ['Plain camp', null].sort(),
  );
  for (const query of [
    nameQuery(`asOf: { release: "${id}" },`),
    `{ sites(first: 1, after: "${paged.body.data.sites.pageInfo.endCursor}", filter: { dataset: { in: ["taken"] } }) { nodes { id } } }`,
  ]) {
    const answer = await requests.ask(null, query);
    expect(answer.body.errors[0].extensions).toMatchObject({
      code: 'TAKEN_DOWN',
      release: id,
      takedown: body.data.it.subject,
    });
  }
  await expect(load(database, takenSource, [bad])).rejects.toMatchObject({ code: 'TAKEN_DOWN' });

  // Two people lift it; then the same bytes are taken in again.
  const lift = () => decide('steward', 'liftTakedown', body.data.it.subject);
  expect((await lift()).body.data.it.change).toBe('lifting of the takedown proposed');
  expect(codeOf(await lift())).toEqual(['CONFLICT', 'TWO_PEOPLE']);
  await expect(load(database, takenSource, [bad])).rejects.toMatchObject({ code: 'TAKEN_DOWN' });
  expect((await decide('officer', 'liftTakedown', body.data.it.subject)).body.data.it.change).toContain('lifted');
  expect((await load(database, takenSource, [bad]))[0]?.outcome).toBe('PUBLISHED');
});

it('erases what one file of an older release brought, and leaves newer ones', async () => {
  const { body } = await takeDown('steward', { file: { release: releases[1], ordinal: 0 } });
  expect(body.errors).toBeUndefined();
  const [file] = await rowsOf(
    database,
    'select f.name, f.sha256 from base.release_file f join base.release r on r.id = f.release_id where r.public_id = $1',
    [releases[1]],
  );
  expect(file).toEqual({ name: '(taken down)', sha256: '' });
  await expect(load(database, takenSource, [later])).rejects.toMatchObject({ code: 'TAKEN_DOWN' });
});

it('waits for a review where one is asked for, by somebody else', async () => {
  const { body } = await takeDown(
    'steward',
    { row: { record: sites['Plain camp'] } },
    { code: 'CONSENT_WITHDRAWN', review: true },
  );
  const id = body.data.it.subject;
  const inbox = () =>
    requests.ask('officer', `{ deskTakedowns(filter: { waitsForReview: true }) { nodes { id note actor upheld } } }`);
  expect((await inbox()).body.data.deskTakedowns.nodes).toEqual([
    { id, note: 'A letter of 3 May asks for it', actor: requests.ids.steward, upheld: null },
  ]);
  const told = await requests.ask('officer', '{ myNotifications(first: 1) { kind subject } }');
  expect(told.body.data.myNotifications).toEqual([{ kind: 'REVIEW_WAITS', subject: id }]);
  expect(codeOf(await decide('steward', 'reviewTakedown', id, 'upheld: true,'))).toEqual(['CONFLICT', 'TWO_PEOPLE']);
  expect((await decide('another', 'reviewTakedown', id, 'upheld: true,')).body.data.it.done).toBe(true);
  expect((await inbox()).body.data.deskTakedowns.nodes).toEqual([]);
  expect((await requests.ask('auditor', `{ deskTakedowns { nodes { id } } }`)).body.errors[0].extensions.code).toBe(
    'FORBIDDEN',
  );
});
