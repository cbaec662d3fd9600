import type { Pool } from '../pool.ts';
import type { Quota } from './quotas.ts';

/** What somebody came with, once its form or signature is found good. */
export type Credential =
  | { readonly kind: 'person' | 'client'; readonly issuer: string; readonly subject: string }
  | { readonly kind: 'key'; readonly lookup: string; readonly hash: string }
  | { readonly kind: 'steward'; readonly hash: string };

export type State = 'ACTIVE' | 'NOT_BEGUN' | 'ENDED' | 'SUSPENDED' | 'REVOKED' | 'PROPOSED';

export type HeldAgreement = {
  readonly id: number;
  readonly publicId: string;
  readonly code: string;
  readonly purposes: readonly string[];
  readonly state: State;
  readonly endsAt: string;
  /** Stands for what it covers: another word, other datasets or countries. */
  readonly reach: string;
};
export type HeldGrant = {
  readonly id: number;
  readonly publicId: string;
  readonly code: string;
  readonly purpose: string;
  readonly tier: 'RESTRICTED' | 'PROTECTED';
  readonly state: State;
  readonly expiresAt: string;
  readonly reach: string;
  readonly quota: HeldQuota;
};
export type HeldQuota = Quota & { readonly readToday: number; readonly read: number; readonly resetsAt: string };

/** Everything that the database says of a caller at this moment, by its own clock. */
export type Entitlements = {
  readonly publicId: string;
  readonly name: string;
  readonly personId: number | null;
  readonly stewardId: number | null;
  readonly barred: boolean;
  readonly scopes: readonly string[];
  readonly demonstration: boolean;
  readonly organisation: {
    readonly publicId: string;
    readonly code: string;
    readonly name: string;
    readonly suspended: boolean;
  } | null;
  readonly roles: readonly string[];
  readonly agreements: readonly HeldAgreement[];
  readonly grants: readonly HeldGrant[];
  /** The database's clock, in seconds since 1970. */
  readonly now: number;
  /** Moves with the tiers of datasets and the protocols of countries. */
  readonly protection: number;
};

/** Finds whoever holds a credential. The last use of a key is kept to the minute, so that not every request writes. */
const finders: Readonly<Record<Credential['kind'], string>> = {
  person: `who as (
    select p.public_id, p.name, p.id as person_id,
      (select s.id from base.steward s where s.person_id = p.id and s.revoked_at is null and s.expires_at > now()) as steward_id,
      p.organisation_id, p.barred_at is not null as barred, array['READ'] as scopes, p.demonstration
    from base.person p where p.issuer = $1::text and p.subject = $2::text)`,
  client: `who as (
    select o.public_id, o.name || ' (' || c.client_id || ')' as name, null::int as person_id, null::int as steward_id,
      c.organisation_id, c.revoked_at is not null as barred, array['READ'] as scopes, o.demonstration
    from base.organisation_client c join base.organisation o on o.id = c.organisation_id
    where c.issuer = $1::text and c.client_id = $2::text)`,
  key: `found as (
    select k.id, k.organisation_id, k.name, k.scopes, k.last_used_at from base.api_key k where k.lookup = $1::text and k.key_hash = $2::text and k.revoked_at is null and k.expires_at > now()),
  touched as (
    update base.api_key k set last_used_at = now() from found
    where k.id = found.id and (found.last_used_at is null or found.last_used_at < now() - interval '1 minute')),
  who as (
    select o.public_id, o.name || ' (' || k.name || ')' as name, null::int as person_id, null::int as steward_id,
      k.organisation_id, false as barred, k.scopes, o.demonstration
    from found k join base.organisation o on o.id = k.organisation_id)`,
  steward: `found as (
    select s.id, s.public_id, s.name, s.last_used_at from base.steward s
    where s.key_hash = $1::text and $2::text = '' and s.person_id is null and s.revoked_at is null and s.expires_at > now()),
  touched as (
    update base.steward s set last_used_at = now() from found
    where s.id = found.id and (found.last_used_at is null or found.last_used_at < now() - interval '1 minute')),
  who as (
    select s.public_id, s.name, null::int as person_id, s.id as steward_id, null::int as organisation_id, false as barred,
      array[]::text[] as scopes, false as demonstration
    from found s)`,
};

/** One word for datasets, countries and what else something covers. */
const reachOf = (columns: string, datasets: string): string =>
  `md5(row(${columns}, array(select x.dataset_id from ${datasets} order by 1))::text)`;

const held = `
  select w.public_id, w.name, w.person_id, w.steward_id, w.barred, w.scopes, w.demonstration,
    extract(epoch from now())::float8 as now,
    coalesce((select e.protection from base.policy_epoch e), 0) as protection,
    (select json_build_object('publicId', o.public_id, 'code', o.code, 'name', o.name, 'suspended', o.suspended_at is not null)
      from base.organisation o where o.id = w.organisation_id) as organisation,
    array(select distinct r.role from base.person_role r
      where r.person_id = w.person_id and r.started_at <= now() and (r.ended_at is null or r.ended_at > now()) order by 1) as roles,
    (select coalesce(json_agg(json_build_object('id', a.id, 'publicId', a.public_id, 'code', a.code, 'purposes', a.purposes, 'endsAt', a.ends_at,
        'reach', ${reachOf('a.country_ids', 'base.agreement_dataset x where x.agreement_id = a.id')},
        'state', case when a.ended_at <= now() or a.ends_at <= now() then 'ENDED' when a.suspended_at is not null or o.suspended_at is not null then 'SUSPENDED'
          when a.starts_at > now() then 'NOT_BEGUN' else 'ACTIVE' end) order by a.id), '[]')
      from base.agreement a join base.organisation o on o.id = a.organisation_id where a.organisation_id = w.organisation_id) as agreements,
    (select coalesce(json_agg(json_build_object('id', g.id, 'publicId', g.public_id, 'code', g.code, 'purpose', g.purpose, 'tier', g.tier, 'expiresAt', g.expires_at,
        'quota', json_build_object('page', g.page_limit, 'rowsPerDay', g.rows_per_day, 'rows', g.rows_total,
          'readToday', coalesce((select r.day_rows from base.grant_reading r where r.grant_id = g.id and r.day = (now() at time zone 'UTC')::date), 0),
          'read', coalesce((select r.rows from base.grant_reading r where r.grant_id = g.id), 0),
          'resetsAt', to_char((now() at time zone 'UTC')::date + 1, 'YYYY-MM-DD"T00:00:00Z"')),
        'reach', ${reachOf('g.country_ids, g.fields, g.finest_grain', 'base.access_grant_dataset x where x.grant_id = g.id')},
        'state', case when g.revoked_at is not null then 'REVOKED' when g.expires_at <= now() then 'ENDED'
          when g.approved_at is null then 'PROPOSED'
          when g.suspended_at is not null or o.suspended_at is not null then 'SUSPENDED'
          when g.starts_at > now() then 'NOT_BEGUN' else 'ACTIVE' end) order by g.id), '[]')
      from base.access_grant g left join base.organisation o on o.id = w.organisation_id where g.person_id = w.person_id) as grants
  from who w`;

const texts = Object.fromEntries(
  Object.entries(finders).map(([kind, finder]) => [kind, `with ${finder}${held}`]),
) as Record<Credential['kind'], string>;

const values = (credential: Credential): readonly string[] =>
  credential.kind === 'key'
    ? [credential.lookup, credential.hash]
    : credential.kind === 'steward'
      ? [credential.hash, '']
      : [credential.issuer, credential.subject];

/** Reads in one statement who holds a credential and what they are entitled to now; null where nobody is known by it. */
export const readEntitlements = async (
  pool: Pool,
  credential: Credential,
  signal?: AbortSignal,
): Promise<Entitlements | null> => {
  const [row] = await pool.run(texts[credential.kind], values(credential), signal);
  return row ? shaped(row) : null;
};

const shaped = (row: Readonly<Record<string, unknown>>): Entitlements =>
  ({
    publicId: row.public_id,
    name: row.name,
    personId: row.person_id,
    stewardId: row.steward_id,
    barred: row.barred,
    scopes: row.scopes,
    demonstration: row.demonstration,
    organisation: row.organisation,
    roles: row.roles,
    agreements: row.agreements,
    grants: row.grants,
    now: row.now,
    protection: row.protection,
  }) as unknown as Entitlements;

/** The same of a principal that a steward names: a person, or an organisation as its systems come. */
export const entitlementsOf = async (
  pool: Pool,
  principal: string,
  signal?: AbortSignal,
): Promise<Entitlements | null> => {
  const [row] = await pool.run(
    `with who as (
       select p.public_id, p.name, p.id as person_id, null::int as steward_id, p.organisation_id, p.barred_at is not null as barred,
         array['READ'] as scopes, p.demonstration from base.person p where p.public_id = $1::text
       union all
       select o.public_id, o.name, null::int, null::int, o.id, false, array['READ'], o.demonstration from base.organisation o
       where o.public_id = $1::text)${held}`,
    [principal],
    signal,
  );
  return row ? shaped(row) : null;
};
