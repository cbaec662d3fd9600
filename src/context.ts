import { createSecretKey } from 'node:crypto';
import { Refusal, refusal } from './errors.ts';
import type { Entered, Gate } from './identity/gate.ts';
import { type Recording, readerOf, refusedReader, stoodOn, takeDown } from './identity/recording.ts';
import { anonymous, type Caller } from './query/caller.ts';
import { openGround } from './query/ground.ts';
import type { Records } from './query/record.ts';
import type { Hint, Row } from './query/request.ts';
import type { Context, FieldPolicyRow } from './query/resolvers.ts';
import { sharedGround } from './query/shared-views.ts';
import { traceOf } from './query/traces.ts';
import type { Actor } from './store/access/act.ts';
import type { ActName, Acts } from './store/access/acts.ts';
import { readNotifications, readTargets } from './store/access/own-notifications.ts';
import { readOwnRequests, readQuestions } from './store/access/own-requests.ts';
import type { Standing } from './store/access/standing.ts';
import { terms } from './store/access/terms.ts';
import { type Asked, credentialLine, lineOf, type Reader, refusalLine } from './store/audit/entry.ts';
import { unrecorded } from './store/audit/refusals.ts';
import { openRefusedCredentials } from './store/audit/refused-credentials.ts';
import type { LanguageCode } from './store/columns.ts';
import type { Desk } from './store/desk.ts';
import type { Pool, Recorded } from './store/pool.ts';

export type Arrival = {
  readonly language: LanguageCode;
  readonly signal: AbortSignal;
  readonly requestId: string;
  /** The headers of that name, where there are any. */
  readonly authorization?: string | undefined;
  readonly purpose?: string | undefined;
};

/** Those who sign in, and what people with roles have besides: a pool of the workflow's own, never that of a tier. */
export type Sides = {
  readonly gate: Gate;
  readonly workflow: Pool;
  /** The same for invented callers, who see of it what is invented. */
  readonly invented?: Pool | undefined;
  readonly desk: Desk;
  readonly acts: Acts;
  readonly audit: AuditSide;
  readonly inventedAudit?: AuditSide | undefined;
};

/** What shows lines of the audit, and proves them. */
export type AuditSide = {
  readonly pool: Pool;
  readonly prove: (ids: readonly number[], signal: AbortSignal) => Promise<readonly (object | null)[]>;
};

/** The pools of the tiers. Whoever stands on a tier without one is refused. */
export type TierPools = { readonly OPEN: Pool } & { readonly [tier in Standing['tier']]?: Pool };

/** Opens what one request carries: the pool of its tier and loaders of its own, who asks, and for people with roles the desk. */
export const contexts = (
  pools: TierPools,
  records: Records,
  policy: readonly FieldPolicyRow[],
  cursorSecret: Buffer,
  onStatement?: (text: string, params: readonly unknown[]) => void,
  sides?: Sides,
  hint?: Hint,
  /** A number of the database's state: with it, shared ground is kept between requests. */
  state?: () => Promise<number>,
) => {
  const guarded = guardedTypes(records, policy);
  const cursorKey = createSecretKey(cursorSecret);
  const shared = sharedGround(records, policy);
  const ground = state && openGround(shared, state);
  const requestOn = (on: Pool, { language, signal }: Arrival, recorded?: Recording): Context['request'] => {
    const standing = recorded?.standing;
    return {
      records,
      language,
      cursorKey,
      tier: on.tier,
      // What a cursor was made on is what it is good for.
      standing: standing
        ? `${on.tier} ${standing.agreements.toSorted((a, b) => a - b).join(',')} ${standing.grant}`
        : on.tier,
      loaders: new Map(),
      takenDown: new Set(),
      ...(recorded?.page ? { page: { limit: recorded.page, guarded } } : {}),
      ...(hint ? { hint } : {}),
      ...(ground ? { ground } : {}),
      ...(recorded ? { traced: true } : {}),
      run: (text, params, horizon, asSent) => {
        onStatement?.(text, params);
        if (!recorded) return on.run(text, params, signal, undefined, asSent);
        const { reader, asked } = recorded;
        const desk = standing === undefined;
        if (!desk && shared.reads(text)) return pools.OPEN.run(text, params, signal, undefined, asSent);
        const login = desk ? (on.tier === 'AUDIT' ? 'AUDIT' : 'WORKFLOW') : 'TIER';
        const noted: Recorded = {
          held: standing ?? null,
          line: (rows) => {
            const trace = traceOf(records, desk, text, rows, horizon);
            // Whoever looks with the eyes of somebody else uses nothing of theirs up.
            const isOwn = reader.seenAs === null && standing?.tier !== 'PARTNER';
            const grant = isOwn ? (standing?.grant ?? null) : null;
            const counts = trace.records.some((type) => guarded.has(type));
            return lineOf(
              login,
              reader,
              asked(),
              trace,
              grant === null ? null : { grant, rows: counts ? rows.length : 0 },
            );
          },
        };
        return on.run(text, params, signal, noted, asSent);
      },
    };
  };
  /** One request reads through one pool: that of the tier that its caller stands on. */
  const requestOf = (standing: Standing, arrival: Arrival, recording: Recording) => {
    const pool = pools[standing.tier];
    if (!pool) throw refusal('FORBIDDEN', `${standing.tier} is not served here.`);
    return standing.tier === 'OPEN' ? requestOn(pool, arrival) : requestOn(pool, arrival, { ...recording, standing });
  };

  const known = async (arrival: Arrival, authorization: string): Promise<Context> => {
    if (!sides) throw refusal('UNAUTHENTICATED', 'Nobody can sign in here. Leave the Authorization header out.');
    const { signal, purpose } = arrival;
    const { tell, asked, soFar } = takeDown();
    const entered = await sides.gate.enter(
      authorization,
      purpose ?? null,
      signal,
      (kind, held, { code, detail }) => {
        const own = typeof detail.purpose === 'string' ? detail.purpose : null;
        return deny(held.demonstration, refusedReader(kind, held, own, arrival.requestId), soFar(), code, signal);
      },
      (credential) => notTaken(credential, arrival.requestId),
    );
    const { held, roles, standing } = entered;
    const workflow = held?.demonstration ? sides.invented : sides.workflow;
    const reader = readerOf(entered, arrival.requestId);
    const page = held?.grants.find(({ id }) => id === standing.grant)?.quota.page;
    const atDesk: Recording = { reader: { ...reader, kind: 'DESK' }, asked };
    const audit = held?.demonstration ? sides.inventedAudit : sides.audit;
    return {
      policy,
      terms,
      tell,
      caller: callerOf(entered),
      request: requestOf(standing, arrival, { reader, asked, ...(page ? { page } : {}) }),
      ...(held && audit
        ? {
            audit: {
              request: requestOn(audit.pool, arrival, atDesk),
              prove: (ids) => audit.prove(ids, signal) as Promise<readonly (Row | null)[]>,
            },
            deny: (code: string, withheld: readonly string[]) =>
              deny(held.demonstration, { ...reader, kind: 'DENIED' }, { ...soFar(), withheld }, code, signal),
          }
        : {}),
      ...(held?.personId != null && workflow
        ? { own: ownOf({ ...sides, workflow }, entered, held.publicId, signal) }
        : {}),
      ...(held && workflow && roles.length > 0
        ? {
            desk: {
              request: requestOn(workflow, arrival, atDesk),
              place: (order) => {
                if (held.stewardId === null) throw refusal('FORBIDDEN', 'Orders are for stewards: sign in as one.');
                const steward = { id: held.stewardId, name: held.name, demonstration: held.demonstration };
                return sides.desk.place(steward, order, signal);
              },
              viewAs: (principal, who, how) => viewAs(arrival, entered, principal, who, how),
              act: (action, args, how) => sides.acts.perform(actorOf(entered), action as ActName, args, how),
            },
          }
        : {}),
    };
  };
  /** Writes down that somebody was refused something. A refusal that cannot be written down is not given as such either. */
  const deny = async (
    demonstration: boolean,
    reader: Reader,
    asked: Asked,
    code: string,
    signal: AbortSignal,
  ): Promise<void> => {
    await writeDown(refusalLine(reader, asked, code), demonstration ? sides?.inventedAudit : sides?.audit, signal);
  };
  const writeDown = async (
    { text, params }: { readonly text: string; readonly params: readonly unknown[] },
    audit: AuditSide | undefined,
    signal?: AbortSignal,
  ): Promise<void> => {
    try {
      await audit?.pool.run(text, params, signal);
    } catch (error) {
      throw error instanceof Refusal ? error : unrecorded(error);
    }
  };
  const notTaken = openRefusedCredentials((one, count, request) =>
    writeDown(credentialLine(one, count, request), sides?.audit),
  );
  /** Whoever looks with the eyes of PROTECTED has signed in as strongly as its holders. */
  const viewAs = async (
    arrival: Arrival,
    entered: Entered,
    principal: string,
    purpose: string | null,
    how: { readonly key: string; readonly reason: string },
  ): Promise<Context> => {
    const { gate, acts } = sides as Sides;
    const actor = actorOf(entered);
    const found = await gate.standingFor(principal, purpose, arrival.signal);
    if (!found || (actor.demonstration && !found.demonstration && principal !== 'ANYBODY'))
      throw refusal('NOT_FOUND', `There is no principal '${principal.slice(0, 100)}'.`, { argument: 'principal' });
    const { standing } = found;
    if (standing.tier === 'PROTECTED') entered.demandStrength();
    await acts.note(
      actor,
      'viewAs',
      principal,
      `looked at ${standing.tier}${purpose === null ? '' : ` under ${standing.purpose}`}`,
      how,
    );
    const { tell, asked } = takeDown();
    const own = readerOf(entered, arrival.requestId);
    const reader = { ...own, ...stoodOn(standing, found.held), seenAs: principal };
    return {
      policy,
      terms,
      tell,
      caller: { ...anonymous, tier: standing.tier, purpose: standing.purpose },
      request: requestOf(standing, arrival, { reader, asked }),
    };
  };
  return (arrival: Arrival): Context | Promise<Context> => {
    if (arrival.authorization !== undefined) return known(arrival, arrival.authorization);
    if (arrival.purpose !== undefined)
      throw refusal(
        'UNAUTHENTICATED',
        'Tributary-Purpose names an agreement or a grant, and nobody signed in. Send `Authorization: Bearer <token or key>` as well.',
        { why: 'MISSING' },
      );
    return { policy, terms, caller: anonymous, request: requestOn(pools.OPEN, arrival) };
  };
};

/** Types of which some tier does not read all: rows of these count against quotas. */
const guardedTypes = (records: Records, policy: readonly FieldPolicyRow[]): ReadonlySet<string> =>
  new Set(
    policy.flatMap(({ coordinate, level }) => {
      const [type = ''] = coordinate.split('.');
      return level !== 'OPEN' && records.get(type)?.versioned ? [type] : [];
    }),
  );

const actorOf = ({ kind, held, signIn, demandStrength }: Entered): Actor => ({
  id: held?.publicId ?? '',
  name: held?.name ?? '',
  person: kind === 'PERSON',
  demonstration: held?.demonstration ?? false,
  signIn,
  demandStrength,
});

/** What people who are known here do and read about requests of their own. */
const ownOf = (
  { workflow, acts }: Sides,
  entered: Entered,
  person: string,
  signal: AbortSignal,
): NonNullable<Context['own']> => ({
  requests: (id) => readOwnRequests(workflow, person, id, signal),
  questions: (datasets) => readQuestions(workflow, datasets, signal),
  notifications: (first) => readNotifications(workflow, person, first, signal),
  targets: () => readTargets(workflow, person, signal),
  act: async (action, args, key) => {
    const how = { key, reason: 'Asked for by the requester.' };
    const { subject, secret } = await acts.perform(actorOf(entered), action as ActName, args, how);
    return { subject: subject as string, secret };
  },
});

const callerOf = ({ kind, held, standing, roles, confirm }: Entered): Caller => ({
  kind,
  known: held !== null,
  id: held?.publicId ?? null,
  name: held?.name ?? null,
  tier: standing.tier,
  purpose: standing.purpose,
  organisation: held?.organisation ?? null,
  agreements: held?.agreements ?? [],
  grants: held?.grants ?? [],
  roles,
  confirm,
});
