import type postgres from 'postgres';
import { type Refusal, refusal } from '../../errors.ts';
import { type Actor, no, refuseForeign, type Tx } from './act.ts';
import type { Scope } from './request-form.ts';
import { rolesFor, type StepRole } from './request-steps.ts';

/** A request as it stands now, by the database's clock. */
export type Asked = {
  readonly id: string;
  readonly stands: string;
  readonly handedIn: boolean;
  readonly tier: string;
  readonly hash: string;
  readonly scope: Scope;
  readonly form: Readonly<Record<string, unknown>>;
  readonly holder: string;
  readonly grant: string | null;
  readonly ofOwnOrganisation: boolean;
  /** The parts that whoever acts plays now, which may be fewer than when they came in. */
  readonly roles: readonly string[];
};

const found = async (tx: Tx, actor: Actor, where: string, value: string): Promise<Asked | null> => {
  const [row] = value.includes('\0')
    ? []
    : await tx.unsafe(
        `select r.public_id as id, base.request_state(r) as stands, r.submitted_at is not null as "handedIn", r.tier, r.hash, r.scope, r.form, p.public_id as holder, p.demonstration,
           (select g.public_id from base.access_grant g where g.id = r.grant_id) as grant,
           p.organisation_id is not null and exists (
             select from base.person a where a.public_id = $2::text and a.organisation_id = p.organisation_id) as "ofOwnOrganisation",
           array(select x.role from base.person_role x join base.person a on a.id = x.person_id
             where a.public_id = $2::text and (x.ended_at is null or x.ended_at > clock_timestamp())) as roles
         from base.access_request r join base.person p on p.id = r.person_id where ${where}`,
        [value, actor.id],
      );
  if (row) refuseForeign(actor, row.demonstration);
  return (row as unknown as Asked | undefined) ?? null;
};

const unknown = (id: string): Refusal =>
  refusal('NOT_FOUND', `There is no request '${id.slice(0, 100)}'.`, { argument: 'request' });

/** A request that lies before a reviewer. A draft is its writer's own. */
export const reviewed = async (tx: Tx, actor: Actor, id: string): Promise<Asked> => {
  const request = await found(tx, actor, 'r.public_id = $1::text', id);
  if (!request?.handedIn) throw unknown(id);
  return request;
};

/** A request of one's own: that of somebody else reads like one that never was. */
export const own = async (tx: Tx, actor: Actor, id: string): Promise<Asked> => {
  const request = await found(tx, actor, 'r.public_id = $1::text', id);
  if (request?.holder !== actor.id) throw unknown(id);
  return request;
};

/** The request by which a grant came, if it came by one. */
export const requestOfGrant = (tx: Tx, actor: Actor, grant: string): Promise<Asked | null> =>
  found(tx, actor, 'r.grant_id = (select g.id from base.access_grant g where g.public_id = $1::text)', grant);

/** As what somebody takes a step; refuses where nobody may take it now, or they may not. */
export const roleFor = (actor: Actor, request: Asked, step: string, wanted?: string | null): StepRole => {
  const able = rolesFor(step, request.stands);
  if (able.length === 0)
    throw no('STATE', `The request is ${request.stands}: ${says[step] ?? 'this'} is not possible now.`);
  if (request.holder === actor.id && able.includes('REQUESTER')) return 'REQUESTER';
  if (request.holder === actor.id)
    throw no('SELF', 'Nobody decides about their own request. Ask somebody else with the role.');
  if (!actor.person) throw no('PERSON_NEEDED', 'Requests are decided by people who sign in, not with a key.');
  const role = able.find((one) => request.roles.includes(one) && (wanted ?? one) === one);
  if (!role)
    throw refusal('FORBIDDEN', `This is for the role ${able.filter((one) => one !== 'SYSTEM').join(' or ')}.`, {
      needs: able,
    });
  return role;
};

const says: Readonly<Record<string, string>> = {
  EDITED: 'an edit',
  SUBMITTED: 'to submit it',
  WITHDRAWN: 'to withdraw it',
  REVIEWED: 'to take it up for review',
  RETURNED: 'to return it',
  REJECTED: 'to reject it',
  NARROWED: 'to narrow it',
  APPROVED: 'to approve it',
  TERMS_ACCEPTED: 'to accept its terms',
  SUSPENDED: 'to suspend it',
  RESUMED: 'to resume it',
  REVOKED: 'to revoke it',
};

type Written = {
  readonly step: string;
  readonly role: StepRole;
  readonly hash?: string;
  readonly form?: object;
  readonly scope?: object;
  readonly reason?: string | null;
  readonly terms?: string;
  readonly renews?: string | null;
};

/** Adds an event, which the database takes or refuses. */
export const write = async (tx: Tx, actor: Actor, request: string, event: Written): Promise<postgres.Row> => {
  const json = (value: object | undefined) => (value === undefined ? null : tx.json(value as never));
  const [row] = await tx`
    insert into base.access_request_event (request, step, actor, actor_name, role, hash, form, scope, reason, terms, acr, auth_time, renews, state)
    values (${request}, ${event.step}, ${actor.id}, ${actor.name}, ${event.role}, ${event.hash ?? null}, ${json(event.form)}, ${json(event.scope)},
      ${event.reason ?? null}, ${event.terms ?? null}, ${actor.signIn?.acr ?? null},
      to_timestamp(${actor.signIn?.authTime ?? null}::float8), ${event.renews ?? null}, '') returning state`;
  return row as postgres.Row;
};
