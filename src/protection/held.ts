import type { Ground } from './ground.ts';
import { apart, opens, type Setting, settingOf } from './settings.ts';
import { clears, rank, type Tier, tiers } from './tier.ts';

const among = (value: string, ground: Ground, name: Setting): string =>
  `${value} = any(${ground.once(settingOf(name))})`;

const pair = (dataset: string, country: string): string => `(${dataset}::bigint << 32 | ${country})`;

/** Datasets held as a whole, or all countries of the row held one by one. */
const covers = (
  ground: Ground,
  all: 'rows_all' | 'agreed' | 'granted',
  some: 'rows_in' | 'agreed_in' | 'granted_in',
): string => {
  const dataset = `${ground.alias}.dataset_id`;
  const whole = among(dataset, ground, all);
  if (!ground.countries.length) return whole;
  const each = ground.countries.map((country, at) => {
    const held = among(pair(dataset, country), ground, some);
    return ground.absent[at] ? `(${ground.absent[at]} or ${held})` : held;
  });
  // With nothing held by country nobody looks for the country of a row.
  return `(${whole} or ${ground.once(settingOf(some))} is not null and ${each.join(' and ')})`;
};

/** The row's dataset is known to callers of the tier, there where the row stands. */
export const rowHeld = (ground: Ground, tier: Tier): string =>
  tier === 'OPEN'
    ? seen(`${ground.alias}.dataset_id`, tier)
    : // First what an index can serve.
      ground.countries.length
      ? `${among(`${ground.alias}.dataset_id`, ground, 'rows_some')} and ${covers(ground, 'rows_all', 'rows_in')}`
      : covers(ground, 'rows_all', 'rows_in');

/** Rows of datasets above the tier are absent. An array from a sub-select is worked out once and leaves ordered indexes usable. */
export const seen = (column: string, tier: Tier): string =>
  tier === 'OPEN'
    ? `${column} = any(array(select d.id from base.dataset d where d.tier in ('OPEN')))`
    : `${column} = any(${apart(settingOf('rows_some'))})`;

/** Rows of datasets that are known everywhere, for what tells of no country. */
export const seenWhole = (column: string, tier: Tier): string =>
  tier === 'OPEN' ? seen(column, tier) : `${column} = any(${apart(settingOf('rows_all'))})`;

export const agreed = (ground: Ground): string => covers(ground, 'agreed', 'agreed_in');
export const granted = (ground: Ground): string => covers(ground, 'granted', 'granted_in');

/** An urgent action is running for the class in all countries of the row, under an agreement over its dataset. */
export const urgent = (ground: Ground, kind: string): string => {
  if (!ground.countries.length) return 'false';
  const each = ground.countries.map((country, at) => {
    const held = among(`('${kind} ' || ${ground.alias}.dataset_id || ' ' || ${country})`, ground, 'urgent');
    return ground.absent[at] ? `(${ground.absent[at]} or ${held})` : held;
  });
  return `(${ground.once(settingOf('urgent'))} is not null and ${each.join(' and ')})`;
};

/** The grant opens the field at the grain, where it covers the row. */
export const grantedField = (ground: Ground, field: string, grain: string): string =>
  `${ground.once(opens(field))} and ${grain} <= ${ground.once(settingOf('finest'))} and ${granted(ground)}`;

/** A row with a tier of its own, in a column. The class of a grant does not matter for what is there. */
export const tierHeld = (ground: Ground, column: string, tier: Tier): string => {
  if (tier === 'OPEN') return `${column} in ('OPEN')`;
  const parts = [`${column} = 'OPEN'`, `${column} = 'PARTNER' and ${agreed(ground)}`];
  if (rank(tier) >= 2) parts.push(`${column} in (${atMost(tier)}) and ${granted(ground)}`);
  return `(${parts.join(' or ')})`;
};

/** The same of a row that another one names: arrays for each tier, since the covers are those of the row that names it. */
export const tierOfHeld = (ground: Ground, ids: (tiers: string) => string, column: string, tier: Tier): string => {
  const one = (list: string) => `${column} = any(${ids(list)})`;
  if (tier === 'OPEN') return one(`'OPEN'`);
  const parts = [one(`'OPEN'`), `${one(`'OPEN', 'PARTNER'`)} and ${agreed(ground)}`];
  if (rank(tier) >= 2) parts.push(`${one(atMost(tier))} and ${granted(ground)}`);
  return `(${parts.join(' or ')})`;
};

/** The tiers that a tier clears, as a list for SQL. */
export const atMost = (tier: Tier): string =>
  tiers
    .filter((other) => clears(tier, other))
    .map((other) => `'${other}'`)
    .join(', ');

/** The view that turns the ids in the settings into what they cover now. */
export const heldView = (tier: Tier): string => {
  const ids = (name: string, kind: string) => `nullif(current_setting('app.${name}', true), '')::${kind}`;
  const grants = rank(tier) >= 2;
  const level = (alias: string) => `${alias}.tier in (${atMost(tier)})`;
  return `create view ${tier.toLowerCase()}.held as
  with a as (
    select g.id, x.dataset_id, g.country_ids from base.agreement g
      join base.organisation o on o.id = g.organisation_id join base.agreement_dataset x on x.agreement_id = g.id
    where g.id = any(${ids('agreements', 'int[]')}) and g.starts_at <= now() and g.ends_at > now() and g.suspended_at is null
      and (g.ended_at is null or g.ended_at > now()) and o.suspended_at is null
  ), g as (
    select y.dataset_id, x.country_ids, x.fields, x.finest_grain, x.pseudonym_key from base.access_grant x
      join base.person p on p.id = x.person_id left join base.organisation o on o.id = p.organisation_id join base.access_grant_dataset y on y.grant_id = x.id
    where ${grants ? '' : 'false and '}x.id = ${ids('grant', 'int')} and x.tier = '${tier}' and x.starts_at <= now() and x.expires_at > now() and x.suspended_at is null
      and x.revoked_at is null and p.barred_at is null and o.suspended_at is null and x.approved_at is not null
  ), u as (
    select s.public_id, c.class || ' ' || a.dataset_id || ' ' || c.area_id as opened
    from a join base.dataset d on d.id = a.dataset_id join base.urgent_clause c on c.agreement_id = a.id join base.urgent_action s on s.clause_id = c.id
    where ${tier === 'PARTNER' ? '' : 'false and '}d.tier in ('OPEN', 'PARTNER') and c.ended_at is null and s.ended_at is null and s.fired_at <= now() and s.ends_at > now()
      and (a.country_ids is null or c.area_id = any(a.country_ids))
  ), whole as (
    select d.id from base.dataset d where d.tier = 'OPEN'
      or d.tier = 'PARTNER' and d.id in (select a.dataset_id from a where a.country_ids is null)
      or ${level('d')} and d.id in (select g.dataset_id from g where g.country_ids is null)
  ), part as (
    select d.id, c.id as country from a cross join unnest(a.country_ids) c(id) join base.dataset d on d.id = a.dataset_id where d.tier in ('OPEN', 'PARTNER')
    union select d.id, c.id from g cross join unnest(g.country_ids) c(id) join base.dataset d on d.id = g.dataset_id where ${level('d')}
  )
  select coalesce(array(select w.id from whole w order by 1), '{}')::text as rows_all,
    nullif(array(select distinct p.id::bigint << 32 | p.country from part p where p.id not in (select w.id from whole w) order by 1), '{}')::text as rows_in,
    array(select w.id from whole w union select p.id from part p order by 1)::text as rows_some,
    array(select distinct a.dataset_id from a where a.country_ids is null order by 1)::text as agreed,
    nullif(array(select distinct a.dataset_id::bigint << 32 | c.id from a cross join unnest(a.country_ids) c(id) order by 1), '{}')::text as agreed_in,
    array(select distinct g.dataset_id from g where g.country_ids is null order by 1)::text as granted,
    nullif(array(select distinct g.dataset_id::bigint << 32 | c.id from g cross join unnest(g.country_ids) c(id) order by 1), '{}')::text as granted_in,
    (select g.fields::text from g limit 1) as fields,
    (select g.finest_grain::text from g limit 1) as finest,
    (select g.pseudonym_key from g limit 1) as pseudonym,
    nullif(array(select distinct u.opened from u order by 1), '{}')::text as urgent,
    array(select distinct u.public_id from u order by 1)::text as urgent_actions;`;
};
