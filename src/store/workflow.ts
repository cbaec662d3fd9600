import type postgres from 'postgres';

/**
 * The login of the workflow reads what waits for a decision, gives orders and records them; it changes nothing that is
 * published. The worker that carries orders out steps into the role that owns the data, as the owner's login does.
 */
export const workflowGrants = (role: string): string => `
  grant usage on schema base to ${role};
  grant select on base.release, base.dataset, base.steward_order, base.steward, base.steward_act to ${role};
  grant update (last_used_at) on base.steward to ${role};
  grant insert (public_id, key, steward_id, steward_name, release_id, action, reason, embargo_until, state) on base.steward_order to ${role};
  grant insert (steward_id, steward_name, action, release_id, release, dataset, version, reason, outcome) on base.steward_act to ${role};
  grant usage on sequence base.steward_order_id_seq, base.steward_act_id_seq to ${role};${deciding(role)}`;

/**
 * The login that finds out who asks reads what people, systems and stewards are entitled to, and notes when a key was last used. It
 * sees no data, no key of a pseudonym and nothing of the workflow.
 */
export const accessGrants = (role: string): string => `
  grant usage on schema base to ${role};
  grant select on base.organisation, base.person, base.person_role, base.organisation_client, base.api_key, base.agreement, base.agreement_dataset, base.access_grant_dataset, base.policy_epoch to ${role};
  grant select (id, public_id, name, key_hash, person_id, expires_at, revoked_at, last_used_at) on base.steward to ${role};
  grant select (id, public_id, code, person_id, purpose, tier, fields, country_ids, finest_grain, starts_at, expires_at, suspended_at, revoked_at, approved_at, page_limit, rows_per_day, rows_total) on base.access_grant to ${role};
  grant select on base.grant_reading to ${role};
  grant update (last_used_at) on base.api_key, base.steward to ${role};`;

const insertable: Readonly<Record<string, string>> = {
  organisation: 'public_id, code, name, demonstration',
  person: 'public_id, issuer, subject, name, organisation_id, demonstration',
  person_role: 'person_id, role',
  organisation_client: 'public_id, issuer, client_id, organisation_id',
  api_key: 'public_id, organisation_id, name, lookup, key_hash, scopes, expires_at',
  agreement: 'public_id, code, organisation_id, purposes, country_ids, starts_at, ends_at',
  agreement_dataset: 'agreement_id, dataset_id',
  access_grant:
    'public_id, code, person_id, purpose, tier, classes, country_ids, finest_grain, starts_at, expires_at, suspended_at, proposed_by, pseudonym_key, page_limit, rows_per_day, rows_total',
  access_grant_dataset: 'grant_id, dataset_id',
  access_grant_approval: 'grant_id, role, actor, acr, auth_time',
  policy_change: 'public_id, dataset_id, tier, protocol_id, entry, change, proposed_by',
  access_act: 'actor, actor_name, action, subject, reason, change, key, digest',
  access_request_event:
    'request, step, actor, actor_name, role, hash, form, scope, reason, terms, acr, auth_time, renews, state',
  access_question: 'public_id, dataset_id, text',
  access_bar: 'public_id, principal, dataset_id',
  notification_target: 'public_id, principal, channel, address, confirmed_at',
  urgent_clause: 'public_id, agreement_id, area_id, class, event, hours, registered_by',
  urgent_action: 'public_id, clause_id, fired_by, ends_at, reason',
};
const updatable: Readonly<Record<string, string>> = {
  organisation: 'suspended_at',
  person: 'barred_at',
  person_role: 'ended_at',
  organisation_client: 'revoked_at',
  api_key: 'revoked_at',
  agreement: 'suspended_at, ended_at',
  access_grant: 'suspended_at, revoked_at, page_limit, rows_per_day, rows_total',
  policy_change: 'confirmed_by, withdrawn_at, gains',
  access_question: 'ended_at',
  access_bar: 'lifted_at',
  notification_target: 'confirmed_at, ended_at',
  urgent_clause: 'ended_at',
  urgent_action: 'ended_at, reviewed_by, reviewed_at, justified, finding',
  takedown: 'reviewed_by, reviewed_at, upheld, lift_proposed_by, lift_proposed_at, lifted_by, lifted_at',
  notification_delivery: 'state, attempts, due_at, claimed_at, finished_at, problem',
};
const numbered = [
  'organisation',
  'person',
  'person_role',
  'organisation_client',
  'api_key',
  'agreement',
  'access_grant',
  'access_grant_approval',
  'policy_change',
  'access_act',
  'access_request_event',
  'access_question',
  'access_bar',
  'notification_target',
  'urgent_clause',
  'urgent_action',
];

/** What the workflow's login may do about access: begin rows and end them. What was decided is never rewritten or deleted. */
const deciding = (role: string): string =>
  [
    `grant select on base.organisation, base.person, base.person_role, base.organisation_client, base.agreement, base.agreement_dataset, base.access_grant_dataset, base.access_grant_approval, base.protocol, base.policy_change, base.access_act, base.policy_epoch to ${role}`,
    `grant select (id, public_id, organisation_id, name, lookup, scopes, created_at, expires_at, revoked_at, last_used_at) on base.api_key to ${role}`,
    `grant select (id, public_id, code, person_id, purpose, tier, classes, fields, country_ids, finest_grain, starts_at, expires_at, created_at, suspended_at, revoked_at, proposed_by, approved_by, approved_at, page_limit, rows_per_day, rows_total) on base.access_grant to ${role}`,
    `grant select on base.grant_reading to ${role}`,
    `grant execute on function base.read_today(base.access_grant), base.read_in_all(base.access_grant) to ${role}`,
    `grant select (id, public_id, code, kind, dataset_id, admin0_id) on base.area to ${role}`,
    `grant select (dataset_id, kind, area_id, published_to) on base.coverage to ${role}`,
    `grant select on base.access_request, base.access_request_event, base.access_question, base.access_bar, base.notification, base.notification_target, base.notification_delivery to ${role}`,
    `grant execute on function base.tell_of_expiries(), base.stays_readable(integer), base.change_state(base.policy_change), base.change_lapses(base.policy_change) to ${role}`,
    `grant select on base.takedown, base.urgent_clause, base.urgent_action to ${role}`,
    `grant execute on function base.urgent_runs(base.urgent_action) to ${role}`,
    `grant execute on function base.take_down(jsonb, jsonb), base.takedown_waits(base.takedown) to ${role}`,
    `grant select (dataset_id, kind, published_to) on base.coverage to ${role}`,
    `grant usage on schema derived to ${role}`,
    `grant select on derived.grantable to ${role}`,
    ...Object.entries(insertable).map(([table, columns]) => `grant insert (${columns}) on base.${table} to ${role}`),
    ...Object.entries(updatable).map(([table, columns]) => `grant update (${columns}) on base.${table} to ${role}`),
    `grant usage on sequence ${numbered.map((table) => `base.${table}_id_seq`).join(', ')} to ${role}`,
  ]
    .map((line) => `\n  ${line};`)
    .join('');

/** Lets the worker's login step into the role that owns the data, and no other login. */
export const letWorkerIn = async (tx: postgres.TransactionSql, worker: string, data: string): Promise<void> => {
  await tx.unsafe(`grant ${data} to ${worker} with inherit false, set true`);
};
