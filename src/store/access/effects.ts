import type postgres from 'postgres';
import {
  type Cell,
  type CountedField,
  type Effect,
  type Effects,
  grains,
  type Line,
  rank,
  type Snapshot,
} from './effect.ts';
import { movedCountries, protocolsMoved, type Standing } from './effects-protocols.ts';

const codes = (ids: string) => `(select array_agg(c.code order by c.code) from base.area c where c.id = any(${ids}))`;

/**
 * Everything that anybody has by what is in force or will be: what is compared before and after an act. Invented callers are told of
 * one another alone.
 */
export const snapshot = async (tx: postgres.TransactionSql, demonstration: boolean): Promise<Snapshot> => {
  const told = (alias: string) => `(${alias}.demonstration or not ${demonstration})`;
  const lines = await tx.unsafe(`
    select 'ANYBODY' as principal, 'Anybody' as name, 'ANYBODY' as kind, 'nothing' as by, 'OPEN' as tier, d.code as dataset,
      d.tier as "datasetTier", null::text[] as countries, null::text[] as classes, null::int as finest
    from base.dataset d
    union all
    select o.public_id, o.name, 'ORGANISATION', 'agreement ' || a.code, 'PARTNER', d.code, d.tier, ${codes('a.country_ids')}, null, null
    from base.agreement a join base.organisation o on o.id = a.organisation_id
      join base.agreement_dataset x on x.agreement_id = a.id join base.dataset d on d.id = x.dataset_id
    where a.ended_at is null and a.suspended_at is null and a.ends_at > now() and o.suspended_at is null and ${told('o')}
    union all
    select p.public_id, p.name, 'PERSON', 'grant ' || g.code, g.tier, d.code, d.tier, ${codes('g.country_ids')}, g.classes, g.finest_grain
    from base.access_grant g join base.person p on p.id = g.person_id
      join base.access_grant_dataset x on x.grant_id = g.id join base.dataset d on d.id = x.dataset_id
      left join base.organisation o on o.id = p.organisation_id
    where o.suspended_at is null and g.revoked_at is null and g.suspended_at is null and g.expires_at > now() and p.barred_at is null and ${told('p')}
    union all
    select o.public_id, o.name, 'ORGANISATION', 'urgent action under ' || a.code, 'RESTRICTED', d.code, d.tier, array[k.code], array[c.class], null
    from base.urgent_action u join base.urgent_clause c on c.id = u.clause_id join base.area k on k.id = c.area_id join base.agreement a on a.id = c.agreement_id
      join base.organisation o on o.id = a.organisation_id join base.agreement_dataset x on x.agreement_id = a.id join base.dataset d on d.id = x.dataset_id
    where u.ended_at is null and u.ends_at > now() and c.ended_at is null and a.ended_at is null and a.suspended_at is null and a.ends_at > now()
      and d.tier in ('OPEN', 'PARTNER') and o.suspended_at is null and ${told('o')}
    union all
    select o.public_id, o.name, 'ORGANISATION', 'key ' || k.name || ' ' || k.lookup, null, null, null, null, null, null
    from base.api_key k join base.organisation o on o.id = k.organisation_id
    where k.revoked_at is null and k.expires_at > now() and o.suspended_at is null and ${told('o')}
    union all
    select o.public_id, o.name, 'ORGANISATION', 'client ' || c.client_id, null, null, null, null, null, null
    from base.organisation_client c join base.organisation o on o.id = c.organisation_id
    where c.revoked_at is null and o.suspended_at is null and ${told('o')}
    union all
    select p.public_id, p.name, 'PERSON', 'role ' || r.role, null, null, null, null, null, null
    from base.person_role r join base.person p on p.id = r.person_id where r.ended_at is null and p.barred_at is null and ${told('p')}
    union all
    select p.public_id, p.name, 'PERSON', 'record', null, null, null, null, null, null from base.person p where p.barred_at is null and ${told('p')}`);
  const cells = await tx.unsafe(`
    select c.code as area, p.class, p.grain, p.level from base.protocol p join base.area c on c.id = p.area_id
    where p.valid_to is null or p.valid_to > now()`);
  return { lines: lines as unknown as Line[], cells: cells as unknown as Cell[] };
};

/** Which records of which datasets have rows in countries. */
const standingIn = async (tx: postgres.TransactionSql, countries: readonly string[]): Promise<Standing[]> =>
  countries.length
    ? ((await tx.unsafe(
        `select distinct d.code as dataset, coalesce(k.code, a.code) as area, c.kind as view from base.coverage c
           join base.dataset d on d.id = c.dataset_id join base.area a on a.id = c.area_id left join base.area k on k.id = a.admin0_id
         where c.published_to is null and coalesce(k.code, a.code) = any($1::text[])`,
        [countries as never],
      )) as unknown as Standing[])
    : [];

/** Who gains and who loses between two moments. */
export const effectsBetween = async (
  tx: postgres.TransactionSql,
  before: Snapshot,
  after: Snapshot,
  fields: readonly CountedField[],
): Promise<Effects> => {
  const [had, has] = [seeing(before), seeing(after)];
  const only = (these: Map<string, Line>, others: Map<string, Line>) =>
    [...these].filter(([key]) => !others.has(key)).map(([, line]) => line);
  const moved = protocolsMoved(before, after, fields, await standingIn(tx, movedCountries(before, after)));
  return {
    gains: [...grouped(only(has, had), fields), ...moved.gains],
    loses: [...grouped(only(had, has), fields), ...moved.loses],
  };
};

/** The lines that really open something: those of a dataset above their tier do not. */
const seeing = ({ lines }: Snapshot): Map<string, Line> =>
  new Map(
    lines
      .filter(({ tier, datasetTier }) => datasetTier === null || rank(tier ?? 'OPEN') >= rank(datasetTier))
      .map((line) => [
        JSON.stringify([line.principal, line.by, line.tier, line.dataset, line.countries, line.classes, line.finest]),
        line,
      ]),
  );

const grouped = (lines: readonly Line[], fields: readonly CountedField[]): Effect[] => {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.principal, line.by, line.tier]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((group) => {
    const { principal, name, kind, by, tier, countries, classes, finest } = group[0] as Line;
    const read = counted(fields, tier, classes);
    const datasets = group.flatMap(({ dataset }) => dataset ?? []).sort();
    return {
      principal,
      name,
      kind,
      by,
      tier,
      datasets,
      countries,
      classes,
      grains: finest === null ? null : grains.slice(0, finest + 1),
      fields: read.filter((field) => field.class !== null || rank(field.level) > 0).map(({ coordinate }) => coordinate),
      coordinates: read.length,
    };
  });
};

/** Fields that a tier reads in full on rows of datasets, and within the classes that a grant names. */
const counted = (
  fields: readonly CountedField[],
  tier: string | null,
  classes: readonly string[] | null,
): readonly CountedField[] =>
  tier === null
    ? []
    : fields.filter(
        (field) =>
          field.ofRows &&
          rank(field.level) <= rank(tier) &&
          (classes === null || field.level === 'OPEN' || (field.class !== null && classes.includes(field.class))),
      );
