import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { giveKey, rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests, wholeForm, wholeInput } from './support/requests.ts';

let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
let institute: string;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  institute = await giveOrganisation(database, 'INSTITUTE');
  await requests.join('researcher', { organisation: institute });
  await requests.join('other');
  for (const name of ['steward', 'second']) await requests.join(name, { roles: ['STEWARD'] });
  await requests.join('weak', { roles: ['STEWARD'], acr: null });
  await requests.join('colleague', { roles: ['STEWARD'], organisation: institute });
  await requests.join('officer', { roles: ['DATA_PROTECTION_OFFICER'] });
  await requests.join('both', { roles: ['STEWARD', 'DATA_PROTECTION_OFFICER'] });
  await requests.join('admin', { roles: ['ADMINISTRATOR'] });
  await requests.join('auditor', { roles: ['AUDITOR'] });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

const { act, read, ask } = {
  act: (...given: Parameters<Requests['act']>) => requests.act(...given),
  read: (...given: Parameters<Requests['read']>) => requests.read(...given),
  ask: (...given: Parameters<Requests['ask']>) => requests.ask(...given),
};

/** A request of the researcher that somebody reviews. */
const inReview = async (input: Record<string, unknown> = {}, who = 'researcher') => {
  const { it: request } = await act(who, 'draftAccessRequest', { input: { ...wholeInput, ...input } });
  await act(who, 'submitAccessRequest', { request: request.id });
  expect((await act('steward', 'reviewAccessRequest', { request: request.id })).it.done).toBe(true);
  return read(who, request.id);
};
const approved = async (input: Record<string, unknown> = {}) => {
  const request = await inReview(input);
  const by = input.tier === 'PROTECTED' ? ['steward', 'officer'] : ['steward'];
  for (const who of by)
    expect((await act(who, 'approveAccessRequest', { request: request.id, hash: request.hash })).it.done).toBe(true);
  return request;
};
const active = async (input: Record<string, unknown> = {}) => {
  const { id, hash } = await approved(input);
  const { it: request } = await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' });
  expect(request.state).toBe('ACTIVE');
  return request;
};
const tierUnder = async (code: string) => {
  const { body } = await ask('researcher', '{ me { tier } }', {}, { 'tributary-purpose': code });
  return body.data?.me.tier ?? body.errors[0].extensions.code;
};

describe('a request', () => {
  it('of RESTRICTED goes from a draft to a grant that opens what was approved, and no more', async () => {
    const drafted = await act('researcher', 'draftAccessRequest', { input: { ...wholeInput, countries: ['XSA'] } });
    expect(drafted.it).toMatchObject({ state: 'DRAFT', missing: [], grant: null });
    const { id } = drafted.it;
    const desk = '{ accessRequests(first: 100) { nodes { id state tier person { subject } form { purposeText } } } }';
    const listed = async () => (await ask('steward', desk)).body.data.accessRequests.nodes;
    expect(await listed()).toEqual([]);
    await act('researcher', 'submitAccessRequest', { request: id });
    expect(await listed()).toMatchObject([{ id, state: 'SUBMITTED', person: { subject: 'researcher' } }]);
    await act('steward', 'reviewAccessRequest', { request: id });
    const { hash } = await read('researcher', id);
    const done = await act('steward', 'approveAccessRequest', { request: id, hash });
    expect(done.it).toMatchObject({ done: true, gains: [], change: 'request approved as STEWARD, AWAITING_TERMS' });
    const { body } = await ask('researcher', '{ accessTerms { version clauses } }');
    const { version: terms } = body.data.accessTerms;
    const { it: granted } = await act('researcher', 'acceptAccessTerms', { request: id, hash, terms });
    expect(granted).toMatchObject({ state: 'ACTIVE', scope: { countries: ['XSA'] } });
    expect(granted.events.map(({ step, role, state }: Record<string, string>) => `${step} ${role} ${state}`)).toEqual([
      'DRAFTED REQUESTER DRAFT',
      'SUBMITTED REQUESTER SUBMITTED',
      'REVIEWED STEWARD IN_REVIEW',
      'APPROVED STEWARD AWAITING_TERMS',
      'TERMS_ACCEPTED REQUESTER ACTIVE',
    ]);
    const sites = async () =>
      (
        await ask(
          'researcher',
          '{ sites(first: 300, filter: { dataset: { in: ["sample-displacement"] } }) { nodes { name kind position { latitude } } } }',
          {},
          { 'tributary-purpose': granted.grant.code },
        )
      ).body;
    const { data, errors } = await sites();
    expect(errors).toBeUndefined();
    expect(data.sites.nodes.some(({ name }: { name: string | null }) => name !== null)).toBe(true);
    await act('officer', 'revokeGrant', { grant: granted.grant.id });
    expect((await sites()).errors[0].extensions.code).toBe('GRANT_EXPIRED');
    expect((await read('researcher', id)).state).toBe('REVOKED');
    expect((await act('steward', 'resumeGrant', { grant: granted.grant.id })).why).toBe('STATE');
  });

  it('of PROTECTED needs a steward and a data protection officer, two people who signed in strongly', async () => {
    const { id, hash } = await inReview({ tier: 'PROTECTED' });
    const approve = (who: string, more: Record<string, unknown> = {}) =>
      act(who, 'approveAccessRequest', { request: id, hash, ...more });
    expect(await approve('researcher')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await approve('auditor')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await approve('colleague')).toMatchObject({ why: 'INDEPENDENT' });
    expect(await approve('weak')).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await approve(await giveKey(database))).toMatchObject({ why: 'PERSON_NEEDED' });
    expect((await approve('both', { as: 'STEWARD' })).it.change).toMatch(/PARTLY_APPROVED/);
    // The same person again, as the same and as the other.
    expect(await approve('both', { as: 'STEWARD' })).toMatchObject({ why: 'TWO_PEOPLE' });
    expect(await approve('both', { as: 'DATA_PROTECTION_OFFICER' })).toMatchObject({ why: 'TWO_PEOPLE' });
    // A second steward is no data protection officer.
    expect((await approve('steward')).it.change).toMatch(/PARTLY_APPROVED/);
    expect(await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' })).toMatchObject({
      why: 'STATE',
    });
    expect((await approve('officer')).it.change).toMatch(/AWAITING_TERMS/);
    const { it: granted } = await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' });
    expect(await tierUnder(granted.grant.code)).toBe('PROTECTED');
    const { body } = await ask(
      'auditor',
      'query ($id: String!) { accessRequests(filter: { id: { in: [$id] } }) { nodes { hash events { step actor role hash acr authTime } grant { proposedBy approvedBy } } } }',
      { id },
    );
    const [request] = body.data.accessRequests.nodes;
    expect(request.grant).toEqual({ proposedBy: expect.stringMatching(/^per_/), approvedBy: requests.ids.officer });
    for (const { step, acr, authTime, ...event } of request.events)
      if (step === 'APPROVED')
        expect({ ...event, acr, authTime }).toMatchObject({ hash, acr: 'phr', authTime: expect.any(String) });
  });

  it('is approved exactly as it was read: an edit voids what was approved', async () => {
    const { id, hash } = await approved({ tier: 'PROTECTED' });
    const { it: edited } = await act('researcher', 'editAccessRequest', {
      request: id,
      input: { ...wholeInput, tier: 'PROTECTED' },
    });
    expect(edited).toMatchObject({ state: 'SUBMITTED' });
    // Word for word the same, and yet another hash.
    expect(edited.hash).not.toBe(hash);
    expect(await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' })).toMatchObject({
      why: 'STATE',
    });
    await act('steward', 'reviewAccessRequest', { request: id });
    expect(await act('officer', 'approveAccessRequest', { request: id, hash })).toMatchObject({
      why: 'REQUEST_CHANGED',
    });
    expect((await act('officer', 'approveAccessRequest', { request: id, hash: edited.hash })).it.change).toMatch(
      /PARTLY/,
    );
  });

  it('may be approved in part: what is narrowed is approved by both, and granted', async () => {
    const { id, hash } = await inReview({
      tier: 'PROTECTED',
      fields: ['Site.name', 'Site.position'],
      countries: ['XSA', 'XSB'],
    });
    await act('steward', 'approveAccessRequest', { request: id, hash });
    const to = { fields: ['Site.name'], countries: ['XSA'], finestGrain: 'SITE', days: 30 };
    expect((await act('officer', 'narrowAccessRequest', { request: id, to })).it.change).toMatch(/IN_REVIEW/);
    expect(await act('officer', 'narrowAccessRequest', { request: id, to: { days: 31 } })).toMatchObject({
      why: 'REQUEST_WIDER',
    });
    expect(await act('officer', 'narrowAccessRequest', { request: id, to })).toMatchObject({ why: 'REQUEST_WIDER' });
    const now = await read('researcher', id);
    expect(now).toMatchObject({
      asked: { days: 60 },
      scope: { days: 30, fields: ['Site.name'], finestGrain: 'SITE', countries: ['XSA'] },
    });
    for (const who of ['officer', 'steward']) await act(who, 'approveAccessRequest', { request: id, hash: now.hash });
    const { it: granted } = await act('researcher', 'acceptAccessTerms', { request: id, hash: now.hash, terms: '1' });
    const [grant] = await rowsOf(
      database,
      'select fields, finest_grain, cardinality(country_ids) as countries, extract(day from expires_at - starts_at)::int as days from base.access_grant where public_id = $1',
      [granted.grant.id],
    );
    expect(grant).toEqual({ fields: ['Site.name'], finest_grain: 5, countries: 1, days: 30 });
  });

  it('is narrowed at once while its grant holds, by either side, and never widened', async () => {
    const { id, grant } = await active({ fields: ['Site.name', 'Site.position'] });
    expect(
      (await act('researcher', 'narrowOwnAccess', { request: id, to: { fields: ['Site.name'] } })).it,
    ).toMatchObject({
      state: 'ACTIVE',
      scope: { fields: ['Site.name'] },
    });
    expect((await act('officer', 'narrowAccessRequest', { request: id, to: { finestGrain: 'SITE' } })).it.done).toBe(
      true,
    );
    for (const to of [
      { fields: ['Site.name', 'Site.position'] },
      { finestGrain: 'COORDINATE' },
      { datasets: ['sample-displacement', 'sample-partner-sites'] },
    ])
      expect(await act('researcher', 'narrowOwnAccess', { request: id, to })).toMatchObject({ why: 'REQUEST_WIDER' });
    const [row] = await rowsOf(database, 'select fields, finest_grain from base.access_grant where public_id = $1', [
      grant.id,
    ]);
    expect(row).toEqual({ fields: ['Site.name'], finest_grain: 5 });
    // Nobody goes round the request: not by hand, and not as the owner.
    await expect(
      rowsOf(database, 'update base.access_grant set suspended_at = now() where public_id = $1', [grant.id]),
    ).rejects.toMatchObject({
      constraint_name: 'access_grant_asked',
    });
  });

  it('is renewed by a review like any other', async () => {
    const { id } = await active();
    const { it: next } = await act('researcher', 'draftAccessRequest', { input: wholeInput, renews: id });
    expect(next).toMatchObject({ state: 'DRAFT', renews: id, grant: null });
    expect(await act('other', 'draftAccessRequest', { input: wholeInput, renews: id })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('with gaps is handed in, and not approved before they are filled; questions of datasets are among them', async () => {
    const { it: question } = await act('steward', 'askAccessQuestion', {
      dataset: 'sample-displacement',
      text: 'Who maintains your servers?',
    });
    const { purposeText: _, ...gaps } = wholeForm;
    const { id, hash } = await inReview({ purposeText: null, ...gaps });
    expect((await read('researcher', id)).missing).toEqual(['purposeText', `answers.${question.subject}`]);
    expect(await act('steward', 'approveAccessRequest', { request: id, hash })).toMatchObject({ why: 'INCOMPLETE' });
    await act('steward', 'returnAccessRequest', { request: id, reason: 'Say what it is for.' });
    const returned = await read('researcher', id);
    expect(returned.events.at(-1)).toMatchObject({ step: 'RETURNED', reason: 'Say what it is for.', role: 'STEWARD' });
    const { body } = await ask(
      'researcher',
      '{ accessQuestions(datasets: ["sample-displacement"]) { id text dataset } }',
    );
    expect(body.data.accessQuestions).toEqual([
      { id: question.subject, text: 'Who maintains your servers?', dataset: 'sample-displacement' },
    ]);
    const answers = [{ question: question.subject, answer: 'The university.' }];
    await act('researcher', 'editAccessRequest', { request: id, input: { ...wholeInput, answers } });
    expect((await read('researcher', id)).missing).toEqual([]);
    await act('steward', 'endAccessQuestion', { question: question.subject });
  });

  it('names every dataset that holds the fields where none is named', async () => {
    const { it: request } = await act('researcher', 'draftAccessRequest', { input: { ...wholeInput, datasets: null } });
    expect(request.scope.datasets).toEqual(expect.arrayContaining(['sample-displacement', 'sample-partner-sites']));
    expect(request.scope.datasets).not.toContain('sample-incidents');
  });

  it.each([
    ['for longer than a year', { days: 366 }, 'BAD_ARGUMENT'],
    ['of PROTECTED for longer than 90 days', { tier: 'PROTECTED', days: 91 }, 'BAD_ARGUMENT'],
    ['without an end', { days: 0 }, 'BAD_ARGUMENT'],
    ['of PARTNER', { tier: 'PARTNER' }, 'BAD_ARGUMENT'],
    ['for a field that no grant opens', { fields: ['Site.kind'] }, 'UNKNOWN_CODE'],
    ['for a field above its tier', { fields: ['SurveyRecord.weight'] }, 'BAD_ARGUMENT'],
    ['for nothing', { fields: [] }, 'BAD_ARGUMENT'],
    ['for an unknown dataset', { datasets: ['nothing'] }, 'UNKNOWN_CODE'],
    ['for an unknown country', { countries: ['001'] }, 'UNKNOWN_CODE'],
    ['with a linkage to nothing', { linkage: { intended: true } }, 'BAD_ARGUMENT'],
    ['with an answer to no question', { answers: [{ question: 'que_none', answer: 'x' }] }, 'NOT_FOUND'],
    ['with an endless text', { outputs: 'x'.repeat(4001) }, 'BAD_ARGUMENT'],
    ['with a character that no database holds', { outputs: 'a\0b' }, 'BAD_ARGUMENT'],
  ])('%s is refused', async (_, input, code) => {
    expect(await act('researcher', 'draftAccessRequest', { input: { ...wholeInput, ...input } })).toMatchObject({
      code,
    });
  });

  it('is its writer’s own', async () => {
    const { it: draft } = await act('researcher', 'draftAccessRequest', { input: wholeInput });
    for (const action of ['submitAccessRequest', 'withdrawAccessRequest'])
      expect(await act('other', action, { request: draft.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await act('steward', 'reviewAccessRequest', { request: draft.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await ask('other', '{ myAccessRequests { id } }')).body.data.myAccessRequests).toEqual([]);
    expect((await ask(null, '{ myAccessRequests { id } }')).body.errors[0].extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    const { body } = await ask(await idp.signIn('stranger'), '{ myAccessRequests { id } }');
    expect(body.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', why: 'NOT_KNOWN' });
    const list = '{ accessRequests(first: 1) { nodes { id } } }';
    expect((await ask('researcher', list)).body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('an answer that withheld something', () => {
  const query =
    'query ($in: [String!]!) { sites(first: 5, filter: { dataset: { in: $in }, area: { within: "XSA" } }) { nodes { name position { latitude } } } }';
  const variables = { in: ['sample-displacement'] };

  it('holds a request that can be sent as it is: the same to everybody, read off the document alone', async () => {
    const anybody = await ask(null, query, variables);
    const { mutation, input } = anybody.body.extensions.accessRequest;
    expect({ mutation, input }).toEqual({
      mutation: 'draftAccessRequest',
      input: {
        ...{ tier: 'RESTRICTED', fields: ['Site.name', 'Site.position'], finestGrain: 'COORDINATE', days: 90 },
        ...{ datasets: ['sample-displacement'], countries: ['XSA'] },
      },
    });
    const known = await ask('researcher', query, variables);
    expect(known.body.extensions.accessRequest).toEqual(anybody.body.extensions.accessRequest);
    const refused = await ask('researcher', query, variables, { 'tributary-access-mode': 'reject' });
    expect(refused.body.errors[0].extensions.code).toBe('GRANT_REQUIRED');
    expect(refused.body.extensions.accessRequest.input).toEqual(input);
    const { body, statements } = await ask(
      'researcher',
      'query ($document: String!, $variables: JSON) { accessRequestDraft(document: $document, variables: $variables) }',
      { document: query, variables },
    );
    expect(body.data.accessRequestDraft).toEqual(input);
    expect(statements).toEqual([]);
    const { it: request } = await act('researcher', 'draftAccessRequest', { input });
    expect((await act('researcher', 'submitAccessRequest', { request: request.id })).it.state).toBe('SUBMITTED');
  });

  it('of which nothing is withheld holds none', async () => {
    expect((await ask(null, '{ sites(first: 1) { nodes { kind } } }')).body.extensions.accessRequest).toBeUndefined();
  });

  it('asks for PROTECTED where a field needs it, and for the fields behind what is worked out', async () => {
    const draft = async (document: string) =>
      (await ask(null, 'query ($document: String!) { accessRequestDraft(document: $document) }', { document })).body
        .data.accessRequestDraft;
    expect(await draft('{ surveys(first: 1) { nodes { records(first: 1) { nodes { weight } } } } }')).toMatchObject({
      tier: 'PROTECTED',
    });
    expect(await draft('{ me { tier } }')).toBeNull();
  });
});

describe('what bad input gets', () => {
  it('nobody approves their own request, whatever their role', async () => {
    const { id, hash } = await inReview({}, 'second');
    expect(await act('second', 'approveAccessRequest', { request: id, hash })).toMatchObject({ why: 'SELF' });
    expect(await act('second', 'rejectAccessRequest', { request: id })).toMatchObject({ why: 'SELF' });
  });

  it('an approver who lost the role in between counts no more, and it is approved anew', async () => {
    await requests.join('passing', { roles: ['STEWARD'] });
    const { id, hash } = await inReview({ tier: 'PROTECTED' });
    await act('passing', 'approveAccessRequest', { request: id, hash });
    await act('admin', 'endRole', { person: requests.ids.passing, role: 'STEWARD' });
    // Half of the approval is gone: with the officer it is no more than one.
    expect((await act('officer', 'approveAccessRequest', { request: id, hash })).it.change).toMatch(/PARTLY_APPROVED/);
    expect((await act('steward', 'approveAccessRequest', { request: id, hash })).it.change).toMatch(/AWAITING_TERMS/);
    await act('admin', 'endRole', { person: requests.ids.officer, role: 'DATA_PROTECTION_OFFICER' });
    expect(await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' })).toMatchObject({
      why: 'REQUEST_QUORUM',
    });
    await act('admin', 'giveRole', { person: requests.ids.officer, role: 'DATA_PROTECTION_OFFICER' });
    // What was given with a role that ended does not come back with the role.
    expect(await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' })).toMatchObject({
      why: 'REQUEST_QUORUM',
    });
    expect((await act('officer', 'approveAccessRequest', { request: id, hash })).it.change).toMatch(/AWAITING_TERMS/);
    expect((await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' })).it.state).toBe('ACTIVE');
  });

  it('two approvals and a withdrawal at once end in one of the legal ways', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, hash } = await inReview({ tier: 'PROTECTED' });
      const [first, second, withdrawal] = await Promise.all([
        act('steward', 'approveAccessRequest', { request: id, hash }),
        act('officer', 'approveAccessRequest', { request: id, hash }),
        act('researcher', 'withdrawAccessRequest', { request: id }),
      ]);
      expect(withdrawal.it.state).toBe('WITHDRAWN');
      for (const { it: done, why } of [first, second]) expect(done?.done ?? why).toBeOneOf([true, 'STATE']);
      expect((await read('researcher', id)).state).toBe('WITHDRAWN');
      expect(await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' })).toMatchObject({
        why: 'STATE',
      });
    }
    expect(server.logged.filter((line) => line.includes('unforeseen'))).toEqual([]);
  });

  it('a purpose that has expired is refused, and its request is over', async () => {
    const { id, grant } = await active();
    // Time passes: the triggers are not asked.
    await rowsOf(
      database,
      `with paused as (select set_config('session_replication_role', 'replica', true)), g as (
         update base.access_grant set starts_at = now() - interval '60 days', expires_at = now() from paused where public_id = $1)
       update base.access_request set expires_at = now() from paused where public_id = $2`,
      [grant.id, id],
    );
    expect(await tierUnder(grant.code)).toBe('GRANT_EXPIRED');
    expect((await read('researcher', id)).state).toBe('EXPIRED');
    for (const action of ['suspendGrant', 'revokeGrant'])
      expect(await act('steward', action, { grant: grant.id })).toMatchObject({ why: 'STATE' });
    expect(await act('researcher', 'narrowOwnAccess', { request: id, to: { days: 1 } })).toMatchObject({
      why: 'STATE',
    });
  });

  it('a request to which nothing happens for thirty days lapses', async () => {
    const { id, hash } = await approved();
    await rowsOf(
      database,
      `update base.access_request set changed_at = now() - interval '30 days' where public_id = $1`,
      [id],
    );
    expect((await read('researcher', id)).state).toBe('LAPSED');
    expect(await act('researcher', 'acceptAccessTerms', { request: id, hash, terms: '1' })).toMatchObject({
      why: 'STATE',
    });
    const { body } = await ask(
      'steward',
      '{ accessRequests(first: 100, filter: { state: [LAPSED] }) { nodes { id state } } }',
    );
    expect(body.data.accessRequests.nodes).toEqual([{ id, state: 'LAPSED' }]);
  });

  it('a dataset that was raised suspends grants below it, and stops what is under way', async () => {
    const { id, grant } = await active();
    const waiting = await inReview();
    const before = await act('officer', 'setDatasetTier', {
      dataset: 'sample-displacement',
      tier: 'PROTECTED',
      preview: true,
    });
    expect(before.it.loses).toContainEqual({ by: `grant ${grant.code}`, tier: 'RESTRICTED' });
    await act('officer', 'setDatasetTier', { dataset: 'sample-displacement', tier: 'PROTECTED' });
    expect(await tierUnder(grant.code)).toBe('GRANT_SUSPENDED');
    expect((await read('researcher', id)).events.at(-1)).toEqual({
      step: 'SUSPENDED',
      role: 'SYSTEM',
      reason: 'The dataset sample-displacement was raised to PROTECTED.',
      state: 'SUSPENDED',
    });
    expect(await act('steward', 'resumeGrant', { grant: grant.id })).toMatchObject({ why: 'REQUEST_OUTGROWN' });
    const { id: other, hash } = waiting;
    expect(await act('steward', 'approveAccessRequest', { request: other, hash })).toMatchObject({
      why: 'REQUEST_OUTGROWN',
    });
    const lower = await act('officer', 'setDatasetTier', { dataset: 'sample-displacement', tier: 'OPEN' });
    await act('steward', 'confirmPolicyChange', { change: lower.it.subject });
    expect(await tierUnder(grant.code)).toBe('GRANT_SUSPENDED');
    await act('steward', 'resumeGrant', { grant: grant.id });
    expect(await tierUnder(grant.code)).toBe('RESTRICTED');
  });

  it('whoever is barred has open requests rejected and grants suspended, alone or with their organisation', async () => {
    const { id, grant } = await active();
    const open = await inReview();
    const bar = await act('officer', 'barFromAccess', { principal: institute, dataset: 'sample-displacement' });
    expect((await read('researcher', open.id)).state).toBe('REJECTED');
    expect((await read('researcher', id)).state).toBe('SUSPENDED');
    expect(await act('steward', 'resumeGrant', { grant: grant.id })).toMatchObject({ why: 'REQUEST_BARRED' });
    const { it: next } = await act('researcher', 'draftAccessRequest', { input: wholeInput });
    expect(await act('researcher', 'submitAccessRequest', { request: next.id })).toMatchObject({
      why: 'REQUEST_BARRED',
    });
    const elsewhere = await act('researcher', 'draftAccessRequest', {
      input: { ...wholeInput, datasets: ['sample-partner-sites'] },
    });
    expect((await act('researcher', 'submitAccessRequest', { request: elsewhere.it.id })).it.state).toBe('SUBMITTED');
    const { body } = await ask('auditor', '{ accessBars { nodes { id principal dataset { code } liftedAt } } }');
    expect(body.data.accessBars.nodes).toEqual([
      { id: bar.it.subject, principal: institute, dataset: { code: 'sample-displacement' }, liftedAt: null },
    ]);
    await act('officer', 'liftAccessBar', { bar: bar.it.subject });
    await act('steward', 'resumeGrant', { grant: grant.id });
    expect(await tierUnder(grant.code)).toBe('RESTRICTED');
  });

  it('the login of the workflow adds events, which the database judges, and writes nothing else', async () => {
    const { id, hash } = await inReview();
    const { connect } = await import('../src/store/pool.ts');
    const sql = connect(database.workflowUrl, { max: 1 });
    const refused = async (text: string) =>
      sql.unsafe(text).then(
        () => 'done',
        (error: { code?: string; constraint_name?: string }) =>
          error.code === '42501' ? '42501' : error.constraint_name,
      );
    const event = (step: string, actor: string, role: string, more = '') =>
      refused(
        `insert into base.access_request_event (request, step, actor, actor_name, role, hash, state) values ('${id}', '${step}', '${actor}', '', '${role}', '${more || hash}', 'ACTIVE')`,
      );
    const { ids } = requests;
    expect(await event('APPROVED', ids.researcher as string, 'STEWARD')).toBe('request_self');
    expect(await event('APPROVED', ids.other as string, 'STEWARD')).toBe('request_role');
    expect(await event('APPROVED', ids.colleague as string, 'STEWARD')).toBe('request_independent');
    expect(await event('APPROVED', ids.steward as string, 'STEWARD', 'another')).toBe('request_changed');
    expect(await event('APPROVED', ids.officer as string, 'DATA_PROTECTION_OFFICER')).toBe('request_role');
    expect(await event('SUSPENDED', 'SYSTEM', 'SYSTEM')).toBe('request_step');
    expect(await event('REJECTED', 'SYSTEM', 'SYSTEM')).toBe('request_role');
    expect(await event('TERMS_ACCEPTED', ids.researcher as string, 'REQUESTER')).toBe('request_step');
    expect(await event('WITHDRAWN', ids.other as string, 'REQUESTER')).toBe('request_role');
    const deep = await inReview({ tier: 'PROTECTED' });
    expect(
      await refused(
        `insert into base.access_request_event (request, step, actor, actor_name, role, hash, state) values ('${deep.id}', 'APPROVED', '${ids.steward}', '', 'STEWARD', '${deep.hash}', '')`,
      ),
    ).toBe('request_step_up');
    for (const text of [
      `update base.access_request set state = 'ACTIVE'`,
      'delete from base.access_request_event',
      `update base.access_request_event set role = 'STEWARD'`,
      `insert into base.access_request_event (request, at, step, actor, actor_name, role, state) values ('x', now(), 'DRAFTED', '', '', '', '')`,
      'select base.make_grant(r) from base.access_request r',
      `select base.tell_requests('', 'REVOKED', array[1])`,
      'delete from base.access_bar',
    ])
      expect(await refused(text), text).toBe('42501');
    await sql.end({ timeout: 5 });
    // Nor does the owner rewrite what happened.
    await expect(rowsOf(database, 'delete from base.access_request_event')).rejects.toMatchObject({ code: '23514' });
  });
});
