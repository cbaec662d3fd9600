import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../src/store/pool.ts';
import { giveAgreement, giveOrganisation, givePerson } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { giveKey, rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { strict } from './support/refusals.ts';

let database: Database;
let idp: IdentityProvider;
let server: TestServer;
const tokens: Record<string, string> = {};
const people: Record<string, string> = {};
let open: string[];
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider(['system']);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  for (const [name, roles] of Object.entries({
    admin: ['ADMINISTRATOR'],
    second: ['ADMINISTRATOR'],
    steward: ['STEWARD'],
    leaving: ['STEWARD'],
    both: ['STEWARD', 'DATA_PROTECTION_OFFICER'],
    officer: ['DATA_PROTECTION_OFFICER'],
    auditor: ['AUDITOR'],
    reader: [],
  })) {
    people[name] = await givePerson(database, idp.issuer, name, { roles });
    tokens[name] = await idp.signIn(name, 'phr');
  }
  const organisation = await giveOrganisation(database, 'NEAR');
  for (const [name, roles] of Object.entries({ member: [], insider: ['STEWARD', 'DATA_PROTECTION_OFFICER'] })) {
    people[name] = await givePerson(database, idp.issuer, name, { organisation, roles });
    tokens[name] = await idp.signIn(name, 'phr');
  }
  open = (
    await rowsOf(database, "select code from base.dataset where synthetic and tier = 'OPEN' order by code limit 2")
  ).map(({ code }) => code);
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

const as = (
  who: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) => server.ask(query, variables, { authorization: `Bearer ${tokens[who] ?? who}`, ...strict, ...headers });

let number = 0;
const fields =
  'done action subject change digest secret stays { type count } gains { principal by tier datasets coordinates classes countries grains fields } loses { principal by tier datasets coordinates classes countries grains fields }';
/** Calls a mutation with a key and a reason of its own. */
const act = async (who: string, call: string, args: Record<string, unknown> = {}) => {
  number += 1;
  const given = { key: `key ${number}`, reason: 'It is asked for by a test.', ...args };
  const extra = Object.entries(given)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
  const { body, status } = await as(
    who,
    `mutation { it: ${call.replace(/\)$/, call.endsWith('()') ? `${extra})` : `, ${extra})`)} { ${fields} } }`,
  );
  return {
    status,
    change: body.data?.it,
    code: body.errors?.[0].extensions.code,
    why: body.errors?.[0].extensions.why,
    errors: body.errors,
  };
};
const q = JSON.stringify;
const days = (from: number, to: number, end = 'endsAt') => {
  const at = (day: number) => q(new Date(Date.now() + day * 86_400_000).toISOString());
  return `startsAt: ${at(from)}, ${end}: ${at(to)}`;
};
const acts = async () => (await rowsOf(database, 'select count(*)::int as n from base.access_act'))[0]?.n as number;

describe('an organisation with a system', () => {
  let organisation: string;
  let secret: string;
  let agreement: string;

  it('is created by an administrator alone', async () => {
    for (const who of ['steward', 'officer', 'auditor', 'reader'])
      expect(await act(who, 'createOrganisation(code: "RELIEF", name: "Relief")')).toMatchObject({ code: 'FORBIDDEN' });
    const { change } = await act('admin', 'createOrganisation(code: "RELIEF", name: "Relief")');
    expect(change).toMatchObject({ done: true, change: 'organisation RELIEF created' });
    organisation = change.subject;
    expect(await act('admin', 'createOrganisation(code: "RELIEF", name: "Again")')).toMatchObject({
      code: 'CONFLICT',
      why: 'EXISTS',
    });
  });

  it('has a key that is shown once, works, and is listed without itself', async () => {
    const args = { key: 'issue', reason: 'Nightly pull' };
    const made = await act('admin', `issueApiKey(organisation: ${q(organisation)}, name: "pull", days: 30)`, args);
    secret = made.change.secret;
    expect(secret).toMatch(/^tributary_key_/);
    expect(made.change.gains).toMatchObject([{ principal: organisation, by: expect.stringMatching(/^key pull/) }]);
    const again = await act('admin', `issueApiKey(organisation: ${q(organisation)}, name: "pull", days: 30)`, args);
    expect(again.change).toMatchObject({ done: true, subject: made.change.subject, secret: null });
    expect(
      await act('admin', `issueApiKey(organisation: ${q(organisation)}, name: "pull", days: 31)`, args),
    ).toMatchObject({ why: 'KEY_REUSED' });
    const { body } = await as(
      'auditor',
      '{ apiKeys(filter: { name: { in: ["pull"] } }) { totalCount nodes { lookup scopes organisation { code } expiresAt } } }',
    );
    expect(body.data.apiKeys).toMatchObject({
      totalCount: 1,
      nodes: [{ lookup: secret.slice(14, 22), scopes: ['READ'], organisation: { code: 'RELIEF' } }],
    });
    expect(JSON.stringify(body)).not.toContain(secret);
    expect((await as(secret, '{ me { tier } }')).body.data.me.tier).toBe('OPEN');
  });

  it('becomes PARTNER by an agreement, after a preview that changes nothing', async () => {
    const call = `signAgreement(organisation: ${q(organisation)}, code: "RELIEF-1", datasets: ${q(open)}, purposes: [HUMANITARIAN_RESPONSE], countries: ["XSA"], ${days(-1, 90)})`;
    const before = await acts();
    const preview = await act('steward', call, { preview: true, key: 'sign', reason: 'Signed on paper.' });
    expect(preview.change).toMatchObject({
      done: false,
      subject: null,
      gains: [
        { principal: organisation, by: 'agreement RELIEF-1', tier: 'PARTNER', datasets: open, countries: ['XSA'] },
      ],
      loses: [],
    });
    expect(preview.change.gains[0].coordinates).toBeGreaterThan(20);
    expect(await acts()).toBe(before);
    expect((await as(secret, '{ me { tier agreements { code } } }')).body.data.me).toEqual({
      tier: 'OPEN',
      agreements: [],
    });
    const stale = await act('steward', call, { expected: 'another', key: 'sign', reason: 'Signed on paper.' });
    expect(stale).toMatchObject({ code: 'CONFLICT', why: 'PREVIEW_STALE' });
    const signed = await act('steward', call, {
      expected: preview.change.digest,
      key: 'sign',
      reason: 'Signed on paper.',
    });
    expect(signed.change).toMatchObject({ done: true, digest: preview.change.digest });
    agreement = signed.change.subject;
    expect((await as(secret, '{ me { tier } }')).body.data.me.tier).toBe('PARTNER');
    const { body } = await as(
      'auditor',
      '{ sharingAgreements { nodes { code purposes countries organisation { code } datasets { dataset { code } } } } }',
    );
    expect(body.data.sharingAgreements.nodes).toEqual([
      {
        code: 'RELIEF-1',
        purposes: ['HUMANITARIAN_RESPONSE'],
        countries: ['XSA'],
        organisation: { code: 'RELIEF' },
        datasets: expect.arrayContaining(open.map((code) => ({ dataset: { code } }))),
      },
    ]);
  });

  it('loses it from the next request on when it is suspended, and has it back', async () => {
    const tier = async () => (await as(secret, '{ me { tier } }')).body.data?.me.tier;
    const preview = await act('steward', `suspendOrganisation(organisation: ${q(organisation)})`, { preview: true });
    expect(preview.change.loses.map(({ by }: { by: string }) => by.split(' ')[0]).sort()).toEqual(['agreement', 'key']);
    expect(await tier()).toBe('PARTNER');
    await act('steward', `suspendAgreement(agreement: ${q(agreement)})`);
    expect(await tier()).toBe('OPEN');
    expect(
      (await as(secret, '{ me { tier } }', {}, { 'tributary-purpose': 'RELIEF-1' })).body.errors[0].extensions,
    ).toMatchObject({ code: 'AGREEMENT_REQUIRED', why: 'SUSPENDED' });
    await act('steward', `resumeAgreement(agreement: ${q(agreement)})`);
    expect(await tier()).toBe('PARTNER');
    await act('steward', `endAgreement(agreement: ${q(agreement)})`);
    expect(await tier()).toBe('OPEN');
    expect(await act('steward', `resumeAgreement(agreement: ${q(agreement)})`)).toMatchObject({ code: 'CONFLICT' });
    await act(
      'steward',
      `revokeApiKey(apiKey: ${q((await rowsOf(database, "select public_id from base.api_key where name = 'pull'"))[0]?.public_id)})`,
    );
    expect((await as(secret, '{ me { tier } }')).status).toBe(401);
  });

  it('has clients that act for it', async () => {
    const { change } = await act(
      'admin',
      `registerClient(organisation: ${q(organisation)}, issuer: ${q(idp.issuer)}, clientId: "system")`,
    );
    const token = await idp.clientToken('system');
    expect((await as(token, '{ me { known } }')).body.data.me.known).toBe(true);
    await act('steward', `revokeClient(client: ${q(change.subject)})`);
    expect((await as(token, '{ me { known } }')).status).toBe(401);
  });
});

describe('a grant', () => {
  const grant = (code: string, tier: string, to: number, person = people.reader) =>
    `makeGrant(person: ${q(person)}, code: ${q(code)}, purpose: RESEARCH, tier: ${tier}, datasets: ${q(open)}, classes: [IDP_FIGURE], finestGrain: ADMIN2, ${days(-1, to, 'expiresAt')})`;
  const under = async (code: string) => {
    const { body } = await as('reader', '{ me { tier } }', {}, { 'tributary-purpose': code });
    return body.data?.me.tier ?? body.errors[0].extensions.code;
  };

  it('of RESTRICTED holds at once, until it is suspended or revoked', async () => {
    const { change } = await act('steward', grant('READ-1', 'RESTRICTED', 300));
    expect(change.gains).toMatchObject([
      { principal: people.reader, by: 'grant READ-1', tier: 'RESTRICTED', classes: ['IDP_FIGURE'] },
    ]);
    expect(await under('READ-1')).toBe('RESTRICTED');
    await act('officer', `suspendGrant(grant: ${q(change.subject)})`);
    expect(await under('READ-1')).toBe('GRANT_SUSPENDED');
    await act('steward', `resumeGrant(grant: ${q(change.subject)})`);
    expect(await under('READ-1')).toBe('RESTRICTED');
    await act('officer', `revokeGrant(grant: ${q(change.subject)})`);
    expect(await under('READ-1')).toBe('GRANT_EXPIRED');
    const { body } = await as(
      'auditor',
      '{ accessGrants(filter: { code: { in: ["READ-1"] } }) { nodes { tier classes finestGrain proposedBy person { subject } revokedAt datasets { dataset { code } } } } }',
    );
    expect(body.data.accessGrants.nodes).toMatchObject([
      {
        tier: 'RESTRICTED',
        classes: ['IDP_FIGURE'],
        finestGrain: 'ADMIN2',
        proposedBy: people.steward,
        person: { subject: 'reader' },
      },
    ]);
  });

  it('of PROTECTED needs two people, neither of them its holder', async () => {
    const { change } = await act('steward', grant('DEEP-1', 'PROTECTED', 60));
    expect(change).toMatchObject({ gains: [], change: expect.stringContaining('proposed') });
    expect(await under('DEEP-1')).toBe('GRANT_REQUIRED');
    const approve = `approveGrant(grant: ${q(change.subject)})`;
    expect(await act('steward', approve)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('steward', `resumeGrant(grant: ${q(change.subject)})`)).toMatchObject({ why: 'NOT_APPROVED' });
    expect((await act('officer', approve)).change.gains).toMatchObject([{ tier: 'PROTECTED' }]);
    expect(await under('DEEP-1')).toBe('PROTECTED');
    expect(await act('admin', grant('DEEP-2', 'PROTECTED', 60))).toMatchObject({ code: 'FORBIDDEN' });
    const own = await act('both', grant('DEEP-2', 'PROTECTED', 60));
    expect(await act('both', `approveGrant(grant: ${q(own.change.subject)})`)).toMatchObject({ why: 'TWO_PEOPLE' });
    const holder = await act('steward', grant('DEEP-3', 'PROTECTED', 60, people.officer));
    expect(await act('officer', `approveGrant(grant: ${q(holder.change.subject)})`)).toMatchObject({
      why: 'TWO_PEOPLE',
    });
    // The database keeps it, too.
    await expect(
      rowsOf(database, "update base.access_grant set suspended_at = null where code = 'DEEP-2'"),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('of PROTECTED asks both for a strong sign-in', async () => {
    for (const who of ['steward', 'officer']) tokens[`weak ${who}`] = await idp.signIn(who);
    expect(await act('weak steward', grant('WEAK-1', 'PROTECTED', 60))).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    const { change } = await act('steward', grant('WEAK-1', 'PROTECTED', 60));
    const approve = `approveGrant(grant: ${q(change.subject)})`;
    expect(await act('weak officer', approve)).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await under('WEAK-1')).toBe('GRANT_REQUIRED');
  });

  it('is neither made nor approved by somebody of its holder’s organisation', async () => {
    const holder = { person: people.member };
    for (const tier of ['RESTRICTED', 'PROTECTED'])
      expect(await act('insider', grant('NEAR-1', tier, 60, holder.person))).toMatchObject({
        ...{ code: 'CONFLICT', why: 'GRANT_INDEPENDENT' },
      });
    const { change } = await act('steward', grant('NEAR-2', 'PROTECTED', 60, holder.person));
    const approve = `approveGrant(grant: ${q(change.subject)})`;
    expect(await act('insider', approve)).toMatchObject({ code: 'CONFLICT', why: 'GRANT_INDEPENDENT' });
    expect((await act('officer', approve)).change.gains).toMatchObject([{ principal: holder.person }]);
  });

  it('is not approved where the steward lost the role since', async () => {
    const { change } = await act('leaving', grant('LEFT-1', 'PROTECTED', 60));
    await act('admin', `endRole(person: ${q(people.leaving)}, role: STEWARD)`);
    expect(await act('officer', `approveGrant(grant: ${q(change.subject)})`)).toMatchObject({ why: 'GRANT_QUORUM' });
  });

  it('opens nothing by the hand of the workflow’s login alone', async () => {
    const sql = connect(database.workflowUrl, { max: 1 });
    const made = (tier: string, more: string, value: string) =>
      sql.unsafe(
        `insert into base.access_grant (public_id, code, person_id, purpose, tier, classes, finest_grain, starts_at, expires_at, proposed_by, pseudonym_key, suspended_at${more})
         select 'grt_' || $1, $1, p.id, 'RESEARCH', $2, array['IDP_FIGURE'], 6, now(), now() + interval '9 days', $3, 'k', now()${value} from base.person p where p.public_id = $4
         returning id`,
        [`HAND-${tier}`, tier, people.steward as string, people.reader as string],
      );
    const says = (grant: unknown, role: string, actor: string, acr: string | null = 'phr') =>
      sql.unsafe(
        'insert into base.access_grant_approval (grant_id, role, actor, acr, auth_time) values ($1, $2, $3, $4, now())',
        [grant, role, actor, acr] as never[],
      );
    const refused = (rule: string) => ({ code: '23514', constraint_name: rule });
    try {
      await expect(made('RESTRICTED', ', approved_at', ', now()')).rejects.toMatchObject({ code: '42501' });
      const [{ id: deep }] = (await made('PROTECTED', '', '')) as unknown as [{ id: number }];
      await expect(sql`update base.access_grant set suspended_at = null where id = ${deep}`).rejects.toMatchObject(
        refused('access_grant_approved'),
      );
      await expect(sql`update base.access_grant set approved_at = now() where id = ${deep}`).rejects.toMatchObject({
        code: '42501',
      });
      await expect(says(deep, 'DATA_PROTECTION_OFFICER', people.officer as string)).rejects.toMatchObject(
        refused('grant_quorum'),
      );
      await expect(says(deep, 'STEWARD', people.officer as string)).rejects.toMatchObject(refused('grant_role'));
      await expect(says(deep, 'STEWARD', people.steward as string, null)).rejects.toMatchObject(
        refused('grant_step_up'),
      );
      await says(deep, 'STEWARD', people.steward as string);
      await expect(says(deep, 'DATA_PROTECTION_OFFICER', people.steward as string)).rejects.toMatchObject(
        refused('grant_role'),
      );
      await says(deep, 'DATA_PROTECTION_OFFICER', people.officer as string);
      await expect(
        sql`insert into base.access_grant_dataset (grant_id, dataset_id) select ${deep}, d.id from base.dataset d limit 1`,
      ).rejects.toMatchObject(refused('access_grant_widened'));
      expect(await sql`select approved_by from base.access_grant where id = ${deep} and suspended_at is null`).toEqual([
        { approved_by: people.officer },
      ]);
    } finally {
      await sql.end({ timeout: 5 });
    }
  });

  it.each([
    [
      'of PROTECTED made with a key',
      async () => act(await giveKey(database), grant('KEYED', 'PROTECTED', 60)),
      'PERSON_NEEDED',
    ],
    [
      'of RESTRICTED for longer than a year',
      () => act('steward', grant('LONG', 'RESTRICTED', 400)),
      'ACCESS_GRANT_LENGTH',
    ],
    [
      'of PROTECTED for longer than 90 days',
      () => act('steward', grant('LONG', 'PROTECTED', 100)),
      'ACCESS_GRANT_LENGTH',
    ],
    ['for oneself', () => act('steward', grant('OWN', 'RESTRICTED', 30, people.steward)), 'SELF'],
    ['of a code that an agreement has', () => act('steward', grant('RELIEF-1', 'RESTRICTED', 30)), 'EXISTS'],
  ])('%s is refused, and leaves nothing', async (_, make, why) => {
    const before = await acts();
    expect(await make()).toMatchObject({ code: 'CONFLICT', why });
    expect(await acts()).toBe(before);
  });

  it.each([
    ['that is over', () => act('steward', grant('PAST', 'RESTRICTED', -0.5)), 'BAD_ARGUMENT'],
    ['of PARTNER', () => act('steward', grant('LOW', 'PARTNER', 30)), 'BAD_ARGUMENT'],
    ['for nobody', () => act('steward', grant('NOBODY', 'RESTRICTED', 30, 'per_none')), 'NOT_FOUND'],
    ['of a bad code', () => act('steward', grant('a b', 'RESTRICTED', 30)), 'BAD_ARGUMENT'],
    [
      'over an unknown dataset',
      () => act('steward', grant('DATA', 'RESTRICTED', 30).replace(open[0] as string, 'nothing')),
      'UNKNOWN_CODE',
    ],
    ['without a reason', () => act('steward', grant('WHY', 'RESTRICTED', 30), { reason: '  ' }), 'BAD_ARGUMENT'],
  ])('%s is refused', async (_, make, code) => expect(await make()).toMatchObject({ code }));
});

describe('roles', () => {
  it('are given by others, end at once, and the last administrator stays', async () => {
    expect(await act('admin', `giveRole(person: ${q(people.admin)}, role: STEWARD)`)).toMatchObject({ why: 'SELF' });
    await act('admin', `giveRole(person: ${q(people.reader)}, role: AUDITOR)`);
    expect(
      (await as('reader', '{ accessActs(first: 1) { nodes { action change actor reason } } }')).body.data.accessActs
        .nodes,
    ).toEqual([
      { action: 'giveRole', change: 'role AUDITOR given', actor: people.admin, reason: 'It is asked for by a test.' },
    ]);
    expect(await act('reader', `barPerson(person: ${q(people.auditor)})`)).toMatchObject({ code: 'FORBIDDEN' });
    await act('admin', `endRole(person: ${q(people.reader)}, role: AUDITOR)`);
    expect((await as('reader', '{ accessActs(first: 1) { nodes { action } } }')).body.errors[0].extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await act('admin', `endRole(person: ${q(people.second)}, role: ADMINISTRATOR)`)).change.done).toBe(true);
    expect(await act('admin', `endRole(person: ${q(people.admin)}, role: ADMINISTRATOR)`)).toMatchObject({
      why: 'LAST_ADMINISTRATOR',
    });
  });

  it('of somebody who is barred open nothing', async () => {
    await act('steward', `barPerson(person: ${q(people.second)})`);
    expect((await as('second', '{ me { tier } }')).status).toBe(403);
    await act('admin', `readmitPerson(person: ${q(people.second)})`);
    expect((await as('second', '{ me { tier } }')).status).toBe(200);
  });
});

describe('the policy', () => {
  it('a dataset’s tier is set, and the preview tells that everybody loses it', async () => {
    const dataset = open[0] as string;
    const call = `setDatasetTier(dataset: ${q(dataset)}, tier: RESTRICTED)`;
    expect(await act('admin', call)).toMatchObject({ code: 'FORBIDDEN' });
    const preview = await act('officer', call, { preview: true });
    expect(preview.change.loses).toContainEqual(expect.objectContaining({ principal: 'ANYBODY', datasets: [dataset] }));
    await act('officer', call);
    expect((await rowsOf(database, 'select tier from base.dataset where code = $1', [dataset]))[0]?.tier).toBe(
      'RESTRICTED',
    );
  });

  it('a preview of a tier tells what of the dataset stays readable all the same', async () => {
    const call = 'setDatasetTier(dataset: "sample-indicators", tier: RESTRICTED)';
    const { change } = await act('officer', call, { preview: true });
    expect(change.stays).toContainEqual({ type: 'Indicator', count: expect.any(Number) });
    const [area] = await rowsOf(
      database,
      'select d.code, count(*)::int as count from base.area a join base.dataset d on d.id = a.dataset_id where d.synthetic group by 1 order by 2 desc limit 1',
    );
    const places = await act('officer', `setDatasetTier(dataset: ${q(area?.code)}, tier: PROTECTED)`, {
      preview: true,
    });
    expect(places.change.stays).toContainEqual({ type: 'Area', count: area?.count });
  });

  it('a dataset’s tier is lowered by two people, and not by one', async () => {
    const dataset = open[0] as string;
    const tier = async () =>
      (await rowsOf(database, 'select tier from base.dataset where code = $1', [dataset]))[0]?.tier;
    const lower = (to: string) => `setDatasetTier(dataset: ${q(dataset)}, tier: ${to})`;
    const { change } = await act('officer', lower('OPEN'));
    expect(change).toMatchObject({
      ...{ done: true, subject: expect.stringMatching(/^chg_/), change: expect.stringMatching(/^proposed, /) },
      gains: expect.arrayContaining([expect.objectContaining({ principal: 'ANYBODY', datasets: [dataset] })]),
    });
    expect(await tier()).toBe('RESTRICTED');
    const confirm = `confirmPolicyChange(change: ${q(change.subject)})`;
    expect(await act('officer', confirm)).toMatchObject({ code: 'CONFLICT', why: 'TWO_PEOPLE' });
    for (const who of ['admin', 'auditor', 'reader'])
      expect(await act(who, confirm)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(await giveKey(database), confirm)).toMatchObject({ why: 'PERSON_NEEDED' });
    expect(await act(await giveKey(database), lower('PARTNER'))).toMatchObject({ why: 'POLICY_ROLE' });
    const preview = await act('steward', confirm, { preview: true });
    expect(preview.change).toMatchObject({ done: false, gains: change.gains });
    expect(await tier()).toBe('RESTRICTED');
    const done = await act('steward', confirm, {
      expected: preview.change.digest,
      key: `key ${number}`,
      reason: 'It is asked for by a test.',
    });
    expect(done.change?.gains ?? done).toEqual(change.gains);
    expect(await tier()).toBe('OPEN');
    expect(await act('both', confirm)).toMatchObject({ why: 'POLICY_DONE' });
  });

  it('what waits for a second person is listed, told to those who can confirm it, and taken back by its proposer alone', async () => {
    const dataset = open[0] as string;
    await act('steward', `setDatasetTier(dataset: ${q(dataset)}, tier: RESTRICTED)`);
    const { change } = await act('officer', `setDatasetTier(dataset: ${q(dataset)}, tier: OPEN)`);
    const id = change.subject as string;
    const listed = async (who: string, filter: string) =>
      (
        await as(
          who,
          `{ policyChanges(filter: { ${filter} }) { totalCount nodes { id change state proposedBy proposedAt lapsesAt confirmedBy doneAt withdrawnAt gains { principal tier datasets } } } }`,
        )
      ).body;
    const waits = (await listed('steward', 'state: [WAITING]')).data.policyChanges.nodes;
    expect(waits).toEqual([
      {
        ...{ id, change: `dataset ${dataset} from RESTRICTED to OPEN`, state: 'WAITING', proposedBy: people.officer },
        ...{ confirmedBy: null, doneAt: null, withdrawnAt: null },
        proposedAt: expect.any(String),
        lapsesAt: expect.any(String),
        gains: change.gains.map(({ principal, tier, datasets }: Record<string, unknown>) => ({
          principal,
          tier,
          datasets,
        })),
      },
    ]);
    expect(Date.parse(waits[0].lapsesAt) - Date.parse(waits[0].proposedAt)).toBe(30 * 86_400_000);
    expect((await listed('auditor', 'state: [WAITING]')).errors[0].extensions.code).toBe('FORBIDDEN');
    const told = async (who: string) =>
      (await as(who, '{ myNotifications(first: 5) { kind subject } }')).body.data.myNotifications.filter(
        (one: { subject: string }) => one.subject === id,
      );
    expect(await told('steward')).toEqual([{ kind: 'CHANGE_WAITS', subject: id }]);
    expect(await told('officer')).toEqual([]);

    const withdraw = `withdrawPolicyChange(change: ${q(id)})`;
    expect(await act('steward', withdraw)).toMatchObject({ code: 'CONFLICT', why: 'NOT_YOURS' });
    expect((await act('officer', withdraw)).change).toMatchObject({ done: true, gains: [], loses: [] });
    expect(await act('officer', withdraw)).toMatchObject({ why: 'POLICY_WITHDRAWN' });
    expect(await act('steward', `confirmPolicyChange(change: ${q(id)})`)).toMatchObject({ why: 'POLICY_WITHDRAWN' });
    expect((await listed('steward', `id: { in: [${q(id)}] }`)).data.policyChanges.nodes).toMatchObject([
      { state: 'WITHDRAWN', doneAt: null, withdrawnAt: expect.any(String) },
    ]);
    const lines = await rowsOf(
      database,
      'select action from base.audit_entry where kind = $$ACT$$ and subject = $1 order by id',
      [id],
    );
    expect(lines.map(({ action }) => action)).toEqual(['setDatasetTier', 'withdrawPolicyChange']);

    // One that is about to lapse is told once more, and its proposer is told when it is confirmed.
    const next = (await act('officer', `setDatasetTier(dataset: ${q(dataset)}, tier: OPEN)`)).change.subject as string;
    await rowsOf(
      database,
      `alter table base.policy_change disable trigger user; update base.policy_change set proposed_at = now() - interval '28 days' where public_id = '${next}'; alter table base.policy_change enable trigger user`,
    );
    await rowsOf(database, 'select base.tell_of_expiries()');
    await rowsOf(database, 'select base.tell_of_expiries()');
    const kinds = await rowsOf(
      database,
      'select kind, count(*)::int as times from base.notification where subject = $1 and principal = $2 group by 1',
      [next, people.steward],
    );
    expect(kinds.map(({ kind, times }) => [kind, times])).toEqual([['CHANGE_WAITS', 2]]);
    await act('steward', `confirmPolicyChange(change: ${q(next)})`);
    const decided = await rowsOf(database, 'select kind from base.notification where subject = $1 and principal = $2', [
      next,
      people.officer,
    ]);
    expect(decided.map(({ kind }) => kind)).toEqual(['DECISION']);
    await act('steward', `setDatasetTier(dataset: ${q(dataset)}, tier: OPEN)`);
  });

  it('what was proposed counts no more once it lapsed, its proposer lost the role, or somebody changed it meanwhile', async () => {
    const dataset = open[0] as string;
    await act('steward', `setDatasetTier(dataset: ${q(dataset)}, tier: PROTECTED)`);
    const propose = async (who: string, tier = 'OPEN') =>
      `confirmPolicyChange(change: ${q((await act(who, `setDatasetTier(dataset: ${q(dataset)}, tier: ${tier})`)).change.subject)})`;
    await act('admin', `giveRole(person: ${q(people.leaving)}, role: STEWARD)`);
    const [left, old, moved] = [await propose('leaving'), await propose('both'), await propose('both', 'PARTNER')];
    await act('admin', `endRole(person: ${q(people.leaving)}, role: STEWARD)`);
    expect(await act('steward', left)).toMatchObject({ why: 'POLICY_QUORUM' });
    await rowsOf(
      database,
      "alter table base.policy_change disable trigger user; update base.policy_change set proposed_at = now() - interval '31 days' where public_id = '" +
        `${/chg_[\w-]+/.exec(old)?.[0]}'; alter table base.policy_change enable trigger user`,
    );
    expect(await act('steward', old)).toMatchObject({ why: 'POLICY_LAPSED' });
    await act('steward', await propose('both', 'RESTRICTED'));
    expect(await act('steward', moved)).toMatchObject({ why: 'POLICY_MOVED' });
    await act('steward', await propose('both'));
  });

  it('nothing of it is written by the workflow’s login alone', async () => {
    const sql = connect(database.workflowUrl, { max: 1 });
    try {
      for (const statement of [
        `update base.dataset set tier = 'OPEN'`,
        'update base.protocol set valid_to = now()',
        `insert into base.protocol (public_id, area_id, class, grain, level, source, entered_by) select 'ptc_x', id, 'IDP_FIGURE', 0, 'OPEN', 'x', 'x' from base.area limit 1`,
        'update base.policy_change set done_at = now()',
        'update base.policy_change set proposed_by = confirmed_by',
      ])
        await expect(sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
      const [proposed] = await sql`
        insert into base.policy_change (public_id, dataset_id, tier, change, proposed_by)
        select 'chg_by_hand', d.id, 'OPEN', 'by hand', ${people.officer as string} from base.dataset d where d.code = 'sample-incidents' or d.tier <> 'OPEN'
        order by d.tier = 'OPEN' limit 1 returning done_at, former`;
      expect(proposed).toMatchObject({ done_at: null });
      const confirm = (by: string) =>
        sql`update base.policy_change set confirmed_by = ${by} where public_id = 'chg_by_hand'`;
      await expect(confirm(people.officer as string)).rejects.toMatchObject({ constraint_name: 'policy_two_people' });
      await expect(confirm(people.auditor as string)).rejects.toMatchObject({ constraint_name: 'policy_role' });
    } finally {
      await sql.end({ timeout: 5 });
    }
  });

  it('a protocol is entered with its source and ended; the preview tells how many fields it is about', async () => {
    const call =
      'enterProtocol(country: "XSA", class: IDP_FIGURE, grain: ADMIN2, level: RESTRICTED, source: "A protocol, page 3", sourceUrl: "https://example.org/p", sourceDate: "2026-01-02")';
    const preview = await act('officer', call, { preview: true });
    expect(preview.change.gains).toEqual([]);
    expect(preview.change.loses).toContainEqual(
      expect.objectContaining({
        ...{ principal: 'ANYBODY', countries: ['XSA'], classes: ['IDP_FIGURE'] },
        // At finer grains nobody below PARTNER reads them anyway, and coarser ones stay as they are.
        grains: ['ADMIN2'],
        fields: expect.arrayContaining(['DisplacementStock.area', 'DisplacementStock.value']),
        datasets: expect.arrayContaining(['sample-displacement']),
      }),
    );
    const [everybody] = preview.change.loses.filter(({ principal }: { principal: string }) => principal === 'ANYBODY');
    expect(everybody.coordinates).toBe(everybody.fields.length);
    expect(everybody.fields).not.toContain('Site.area');
    expect(everybody.datasets).not.toContain('sample-displacement-monthly');
    const { change } = await act('officer', call);
    const list =
      '{ protocolEntries { nodes { country { code } class grain level source sourceDate enteredBy validTo } } }';
    const { nodes }: { nodes: { sourceDate: string; country: { code: string } }[] } = (await as('auditor', list)).body
      .data.protocolEntries;
    expect(nodes.filter(({ country }) => country.code === 'XSA')).toMatchObject([
      {
        country: { code: 'XSA' },
        class: 'IDP_FIGURE',
        grain: 'ADMIN2',
        level: 'RESTRICTED',
        sourceDate: '2026-01-02',
        enteredBy: 'The person officer',
        validTo: null,
      },
    ]);
    expect((await act('officer', call, { preview: true })).change).toMatchObject({ gains: [], loses: [] });
    const inForce = async () =>
      (
        await rowsOf(database, 'select valid_to is null as holds from base.protocol where public_id = $1', [
          change.subject,
        ])
      )[0]?.holds;
    const end = await act('officer', `endProtocol(protocol: ${q(change.subject)})`);
    expect(end.change.gains).toContainEqual(expect.objectContaining({ principal: 'ANYBODY' }));
    expect(await inForce()).toBe(true);
    await act('steward', `confirmPolicyChange(change: ${q(end.change.subject)})`);
    expect(await inForce()).toBe(false);
    expect(await act('officer', call.replace('"XSA"', '"001"'))).toMatchObject({ code: 'UNKNOWN_CODE' });
  });
});

describe('a preview', () => {
  it('tells of what a protocol lowers, to whom and at which grain', async () => {
    const organisation = await giveOrganisation(database, 'LOWERED');
    await giveAgreement(database, organisation, 'LOWERED-1', { datasets: ['sample-displacement', 'sample-incidents'] });
    const call =
      'enterProtocol(country: "XSA", class: IDP_SITE_LOCATION, grain: SITE, level: PARTNER, source: "A protocol, page 4")';
    const { change } = await act('officer', call, { preview: true });
    expect(change.loses).toEqual([]);
    // It lets partners read what they do not read without it: a second person confirms that.
    expect(change.change).toMatch(/^proposed, /);
    expect(change.gains).toEqual([
      {
        ...{ principal: organisation, by: 'agreement LOWERED-1', tier: 'PARTNER', countries: ['XSA'] },
        ...{ classes: ['IDP_SITE_LOCATION'], datasets: ['sample-displacement'], coordinates: 2 },
        ...{ grains: ['SITE', 'COORDINATE'], fields: ['Site.name', 'Site.position'] },
      },
    ]);
  });

  it('of a grant tells how finely it reads, and which guarded fields', async () => {
    const { change } = await act(
      'steward',
      `makeGrant(person: ${q(people.reader)}, code: "FINE-1", purpose: RESEARCH, tier: RESTRICTED, datasets: ["sample-displacement"], classes: [IDP_SITE_LOCATION], finestGrain: SITE, ${days(0, 9, 'expiresAt')})`,
      { preview: true },
    );
    expect(change.gains).toMatchObject([
      {
        ...{ principal: people.reader, datasets: ['sample-displacement'], classes: ['IDP_SITE_LOCATION'] },
        grains: ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE'],
      },
    ]);
    expect(change.gains[0].fields).toEqual(expect.arrayContaining(['Site.name', 'Site.area']));
    expect(change.gains[0].fields).not.toContain('DisplacementStock.value');
  });
});

type Acts = { nodes: { action: string }[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };

describe('acts', () => {
  it('are kept with every change and page by cursor; nothing of the workflow’s login rewrites them', async () => {
    const list =
      'query ($after: String) { accessActs(first: 3, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { action } } }';
    let after: string | null = null;
    const seen: string[] = [];
    for (let more = true; more; ) {
      const { accessActs }: { accessActs: Acts } = (await as('auditor', list, { after })).body.data;
      seen.push(...accessActs.nodes.map(({ action }) => action));
      ({ endCursor: after, hasNextPage: more } = accessActs.pageInfo);
      if (!more) expect(seen).toHaveLength(accessActs.totalCount);
    }
    expect(new Set(seen).size).toBeGreaterThan(15);
    const { connect } = await import('../src/store/pool.ts');
    const sql = connect(database.workflowUrl, { max: 1 });
    for (const statement of [
      'delete from base.access_act',
      "update base.access_act set reason = 'x'",
      'delete from base.access_grant',
      "update base.access_grant set tier = 'PROTECTED'",
      'update base.access_grant set expires_at = now()',
      'select pseudonym_key from base.access_grant',
      'select key_hash from base.api_key',
      'update base.api_key set expires_at = now()',
      "update base.dataset set title = '{}'",
      'insert into base.policy_epoch (epoch) values (1)',
    ])
      expect(
        await sql.unsafe(statement).then(
          () => 'done',
          (error: { code?: string }) => error.code,
        ),
        statement,
      ).toBe('42501');
    await sql.end({ timeout: 5 });
  });

  it('move the epoch of the policy; previews, looks and the use of a key do not', async () => {
    const epoch = async () => (await rowsOf(database, 'select epoch from base.policy_epoch'))[0]?.epoch as number;
    const before = await epoch();
    await act('admin', 'createOrganisation(code: "EPOCH", name: "Epoch")', { preview: true });
    await as('auditor', '{ accessActs(first: 1) { nodes { action } } }');
    expect(await epoch()).toBe(before);
    await act('admin', 'createOrganisation(code: "EPOCH", name: "Epoch")');
    expect(await epoch()).toBeGreaterThan(before);
  });

  it('given at the same moment under one key are one', async () => {
    const call =
      'mutation { createOrganisation(code: "TWICE", name: "Twice", key: "same", reason: "Both") { subject } }';
    const answers = await Promise.all([1, 2, 3].map(() => as('admin', call)));
    expect(new Set(answers.map(({ body }) => body.data.createOrganisation.subject)).size).toBe(1);
    expect(server.logged.filter((line) => line.includes('unforeseen'))).toEqual([]);
  });
});
