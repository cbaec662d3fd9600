import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveOrganisation } from './support/access.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { rowsOf } from './support/desk.ts';
import { audience, type IdentityProvider, startIdentityProvider } from './support/identity.ts';
import { type Requests, startRequests, wholeInput } from './support/requests.ts';

/**
 * Random acts of several people, one after the other and at once, held against a small model that was written from the rules and not
 * from the code. Acts that were sent at once must end as they would in some order.
 */
let database: Database;
let idp: IdentityProvider;
let server: TestServer;
let requests: Requests;
beforeAll(async () => {
  database = await createDatabase();
  idp = await startIdentityProvider([]);
  server = await startServer(database, { OIDC_ISSUERS: idp.issuer, OIDC_AUDIENCE: audience });
  requests = startRequests(database, idp, () => server);
  const organisation = await giveOrganisation(database, 'INSTITUTE');
  await requests.join('requester', { organisation, roles: ['STEWARD'] });
  await requests.join('colleague', { organisation, roles: ['STEWARD'] });
  await requests.join('steward', { roles: ['STEWARD'] });
  await requests.join('officer', { roles: ['DATA_PROTECTION_OFFICER'] });
  await requests.join('both', { roles: ['STEWARD', 'DATA_PROTECTION_OFFICER'] });
  await requests.join('admin', { roles: ['ADMINISTRATOR'] });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
  await database?.drop();
});

type Role = 'STEWARD' | 'DATA_PROTECTION_OFFICER';
type Act = {
  readonly name: string;
  readonly who: string;
  readonly as?: Role;
  readonly of?: string;
  /** What the actor had read when they acted. */
  readonly version: number;
  readonly days: number;
};

type Model = {
  readonly state: string;
  readonly version: number;
  readonly days: number;
  readonly approvals: readonly { who: string; as: Role; version: number; term: number }[];
  /** The term of office of each holder of a role; gone where they hold it not. */
  readonly offices: Readonly<Record<string, number>>;
  readonly terms: number;
};

const office = (who: string, role: Role) => `${who} ${role}`;
const fresh: Model = {
  ...{ state: 'DRAFT', version: 0, days: 60, approvals: [], terms: 0 },
  offices: {
    ...{ 'requester STEWARD': 0, 'colleague STEWARD': 0, 'steward STEWARD': 0 },
    ...{ 'officer DATA_PROTECTION_OFFICER': 0, 'both STEWARD': 0, 'both DATA_PROTECTION_OFFICER': 0 },
  },
};
const reviewable = ['SUBMITTED', 'IN_REVIEW', 'PARTLY_APPROVED', 'AWAITING_TERMS'];
const underReview = reviewable.slice(1);
const open = ['DRAFT', 'RETURNED', ...reviewable];
const held = ['ACTIVE', 'SUSPENDED'];

/** What becomes of it by an act, or null where it is refused. */
const after = (model: Model, act: Act, tier: string): Model | null => {
  const { state } = model;
  const holds = (role: Role) => office(act.who, role) in model.offices;
  const decides = act.who !== 'requester' && (holds('STEWARD') || holds('DATA_PROTECTION_OFFICER'));
  const counted = model.approvals.filter(
    (one) => one.version === model.version && model.offices[office(one.who, one.as)] === one.term,
  );
  const enough = (list: readonly { who: string; as: Role }[]) =>
    list.some(
      (one) =>
        one.as === 'STEWARD' &&
        (tier === 'RESTRICTED' ||
          list.some((other) => other.as === 'DATA_PROTECTION_OFFICER' && other.who !== one.who)),
    );
  const to = (next: string, rest: Partial<Model> = {}) => ({ ...model, ...rest, state: next });
  const anew = { version: model.version + 1 };
  switch (act.name) {
    case 'edit':
      if (!open.includes(state)) return null;
      return to(reviewable.includes(state) ? 'SUBMITTED' : state, { ...anew, days: 60 });
    case 'submit':
      return ['DRAFT', 'RETURNED'].includes(state) ? to('SUBMITTED') : null;
    case 'withdraw':
      return [...open, ...held].includes(state) ? to('WITHDRAWN') : null;
    case 'accept':
      return state === 'AWAITING_TERMS' && act.version === model.version && enough(counted) ? to('ACTIVE') : null;
    case 'review':
      return decides && state === 'SUBMITTED' ? to('IN_REVIEW') : null;
    case 'return':
      return decides && reviewable.includes(state) ? to('RETURNED', anew) : null;
    case 'reject':
      return decides && reviewable.includes(state) ? to('REJECTED') : null;
    case 'narrow':
      if (!decides || act.days >= model.days) return null;
      if (underReview.includes(state)) return to('IN_REVIEW', { ...anew, days: act.days });
      return held.includes(state) ? to(state, { ...anew, days: act.days }) : null;
    case 'keep less':
      return held.includes(state) && act.days < model.days ? to(state, { ...anew, days: act.days }) : null;
    case 'approve': {
      const as = act.as as Role;
      if (!underReview.includes(state) || act.who === 'requester' || act.who === 'colleague' || !holds(as)) return null;
      if (act.version !== model.version || (tier === 'RESTRICTED' && as !== 'STEWARD')) return null;
      if (counted.some((one) => one.who === act.who)) return null;
      const mine = { who: act.who, as, version: model.version, term: model.offices[office(act.who, as)] as number };
      return to(enough([...counted, mine]) ? 'AWAITING_TERMS' : 'PARTLY_APPROVED', {
        approvals: [...model.approvals, mine],
      });
    }
    case 'suspend':
      return decides && state === 'ACTIVE' ? to('SUSPENDED') : null;
    case 'resume':
      return act.who !== 'requester' && holds('STEWARD') && state === 'SUSPENDED' ? to('ACTIVE') : null;
    case 'revoke':
      return decides && held.includes(state) ? to('REVOKED') : null;
    case 'lose': {
      const { [office(act.of as string, act.as as Role)]: lost, ...offices } = model.offices;
      return lost === undefined ? null : { ...model, offices };
    }
    case 'gain': {
      const name = office(act.of as string, act.as as Role);
      if (name in model.offices) return null;
      return { ...model, terms: model.terms + 1, offices: { ...model.offices, [name]: model.terms + 1 } };
    }
    default:
      throw new Error(act.name);
  }
};

const roles: readonly Role[] = ['STEWARD', 'DATA_PROTECTION_OFFICER'];
const deciders = ['requester', 'colleague', 'steward', 'officer', 'both'];

/** Everything that somebody could try. */
const everything = ({ version, days }: Model): Act[] => {
  const act = (name: string, who: string, rest: Partial<Act> = {}): Act => ({
    name,
    who,
    version,
    days: days - 1,
    ...rest,
  });
  return [
    ...['edit', 'submit', 'withdraw', 'accept', 'keep less'].map((name) => act(name, 'requester')),
    act('accept', 'requester', { version: version - 1 }),
    ...['review', 'return', 'reject', 'narrow', 'suspend', 'resume', 'revoke'].flatMap((name) =>
      deciders.map((who) => act(name, who)),
    ),
    ...deciders.flatMap((who) => roles.map((as) => act('approve', who, { as }))),
    act('approve', 'steward', { as: 'STEWARD', version: version - 1 }),
    ...['steward', 'officer', 'both'].flatMap((of) =>
      roles.flatMap((as) => [act('lose', 'admin', { of, as }), act('gain', 'admin', { of, as })]),
    ),
  ];
};

/** Ends that nothing leads out of, and acts that take everything back, are tried seldom. */
const seldom = ['withdraw', 'reject', 'revoke', 'lose', 'gain', 'return', 'edit', 'narrow', 'keep less'];
const choose = (model: Model, tier: string, number: number): Act => {
  const all = everything(model);
  const legal = all.filter((act) => after(model, act, tier));
  const forward = legal.filter(({ name }) => !seldom.includes(name));
  const die = number % 10;
  const pick = Math.floor(number / 10);
  // What the rules are about: an approver leaves, comes back, tries twice, and the terms are accepted meanwhile.
  const of = model.approvals[pick % Math.max(1, model.approvals.length)];
  if (of && die < 5 && ['PARTLY_APPROVED', 'AWAITING_TERMS'].includes(model.state)) {
    const { version, days } = model;
    const broken = model.offices[office(of.who, of.as)] !== of.term;
    if (broken && die < 4) return { name: 'accept', who: 'requester', version, days };
    if (broken) return { name: 'gain', who: 'admin', of: of.who, as: of.as, version, days };
    return die < 4
      ? { name: 'lose', who: 'admin', of: of.who, as: of.as, version, days }
      : { name: 'approve', who: of.who, as: roles[pick % 2] as Role, version, days };
  }
  const list = die < 8 && forward.length ? forward : die < 9 && legal.length ? legal : all;
  return list[pick % list.length] as Act;
};

const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((one, at) => orders(list.filter((_, other) => other !== at)).map((rest) => [one, ...rest]));

const run = async (tier: string, batches: readonly (readonly number[])[]) => {
  for (const role of roles)
    for (const who of ['steward', 'officer', 'both'])
      await rowsOf(
        database,
        'update base.person_role set ended_at = now() where ended_at is null and person_id = (select id from base.person where public_id = $1) and role = $2',
        [requests.ids[who], role],
      );
  for (const name of Object.keys(fresh.offices).filter((one) => /^(steward|officer|both) /.test(one))) {
    const [who = '', role] = name.split(' ');
    await rowsOf(
      database,
      'insert into base.person_role (person_id, role) select id, $2 from base.person where public_id = $1',
      [requests.ids[who], role],
    );
  }
  const input = { ...wholeInput, tier };
  const { it: drafted } = await requests.act('requester', 'draftAccessRequest', { input });
  const request: string = drafted.id;
  const hashes = new Map<number, string>([
    [-1, 'none'],
    [0, drafted.hash],
  ]);
  let grant = 'grt_none';
  let models: Model[] = [fresh];
  const told: string[] = [];

  const perform = async (act: Act): Promise<boolean | null> => {
    const { who, days } = act;
    const calls: Record<string, () => ReturnType<Requests['act']>> = {
      edit: () => requests.act(who, 'editAccessRequest', { request, input }),
      submit: () => requests.act(who, 'submitAccessRequest', { request }),
      withdraw: () => requests.act(who, 'withdrawAccessRequest', { request }),
      accept: () => requests.act(who, 'acceptAccessTerms', { request, hash: hashes.get(act.version), terms: '1' }),
      'keep less': () => requests.act(who, 'narrowOwnAccess', { request, to: { days } }),
      review: () => requests.act(who, 'reviewAccessRequest', { request }),
      return: () => requests.act(who, 'returnAccessRequest', { request }),
      reject: () => requests.act(who, 'rejectAccessRequest', { request }),
      narrow: () => requests.act(who, 'narrowAccessRequest', { request, to: { days } }),
      approve: () => requests.act(who, 'approveAccessRequest', { request, hash: hashes.get(act.version), as: act.as }),
      suspend: () => requests.act(who, 'suspendGrant', { grant }),
      resume: () => requests.act(who, 'resumeGrant', { grant }),
      revoke: () => requests.act(who, 'revokeGrant', { grant }),
      lose: () => requests.act(who, 'endRole', { person: requests.ids[act.of as string], role: act.as }),
      gain: () => requests.act(who, 'giveRole', { person: requests.ids[act.of as string], role: act.as }),
    };
    const outcome = await (calls[act.name] as () => ReturnType<Requests['act']>)();
    // Done, and not told, because whoever did it lost a role meanwhile.
    if (outcome.code === 'POLICY_CHANGED') return null;
    if (!outcome.it) expect(['CONFLICT', 'FORBIDDEN', 'NOT_FOUND'], JSON.stringify(outcome)).toContain(outcome.code);
    return Boolean(outcome.it);
  };

  for (const batch of batches) {
    const [model] = models as [Model];
    const acts = batch.map((number) => choose(model, tier, number));
    const outcomes = await Promise.all(acts.map(perform));
    const now = await requests.read('requester', request);
    told.push(
      `${acts.map(({ name, who, as, of }, at) => `${name} ${who} ${of ?? ''} ${as ?? ''} ${outcomes[at]}`).join(' | ')} -> ${now.state}`,
    );
    const possible = models.flatMap((before) =>
      orders(acts.map((act, at) => [act, outcomes[at]] as const)).flatMap((order) => {
        let reached: Model = before;
        for (const [act, outcome] of order) {
          const next = after(reached, act, tier);
          if (outcome !== null && outcome !== (next !== null)) return [];
          reached = next ?? reached;
        }
        return reached.state === now.state && reached.days === now.scope.days ? [reached] : [];
      }),
    );
    models = [...new Map(possible.map((one) => [JSON.stringify(one), one])).values()];
    expect(models.length, told.join('\n')).toBeGreaterThan(0);
    for (const { version } of models) hashes.set(version, now.hash);
    grant = now.grant?.id ?? grant;
  }
  return told;
};

it('ends as the rules say, whoever does what and in whichever order', { timeout: 240_000 }, async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('RESTRICTED', 'PROTECTED'),
      fc.array(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 14 }),
      async (tier, batches) => {
        for (const line of await run(tier, batches)) reached.add(`${tier} ${line.split(' -> ')[1]}`);
      },
    ),
    { seed: 20_260_101, numRuns: 16, endOnFailure: true },
  );
  // The sequences led somewhere.
  for (const state of ['ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'AWAITING_TERMS', 'IN_REVIEW'])
    expect([...reached].filter((one) => one.endsWith(state)).length, state).toBeGreaterThan(0);
  expect(reached).toContain('PROTECTED PARTLY_APPROVED');
  expect(server.logged.filter((line) => line.includes('unforeseen'))).toEqual([]);
  // Told once more from the events alone: behind each grant stand approvals of what was granted, by others.
  const bare = await rowsOf(
    database,
    `select r.public_id from base.access_request r join base.access_grant g on g.id = r.grant_id join base.person p on p.id = r.person_id
     where not exists (
       select from base.access_request_event t join base.access_request_event s on s.request = t.request and s.step = 'APPROVED' and s.role = 'STEWARD'
         and s.hash = t.hash and s.id < t.id and s.actor <> p.public_id
       left join base.access_request_event o on o.request = t.request and o.step = 'APPROVED' and o.role = 'DATA_PROTECTION_OFFICER'
         and o.hash = t.hash and o.id < t.id and o.actor not in (p.public_id, s.actor)
       where t.request = r.public_id and t.step = 'TERMS_ACCEPTED' and (r.tier = 'RESTRICTED' or o.id is not null)
         and not exists (select from base.access_request_event v where v.request = t.request and v.id between s.id and t.id and v.step in ('EDITED', 'RETURNED', 'NARROWED')))`,
  );
  expect(bare).toEqual([]);
});
