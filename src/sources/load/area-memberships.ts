import type postgres from 'postgres';
import type { Validity } from '../rooms/geography.ts';

export type Membership = { readonly hierarchy: string; readonly parent: string; readonly child: string } & Validity;

/**
 * Puts direct memberships in place of the earlier ones of the same places, and closes the hierarchies over all levels. A
 * membership lasts no longer than the place itself, an indirect one no longer than all those on its way.
 */
export const publishMemberships = async (
  tx: postgres.TransactionSql,
  memberships: readonly Membership[],
): Promise<void> => {
  if (!memberships.length) return;
  const rows = tx`
    select s.hierarchy, p.id as parent_id, c.id as child_id, greatest(s.valid_from, c.valid_from) as valid_from, least(s.valid_to, c.valid_to) as valid_to
    from unnest(${memberships.map((m) => m.hierarchy)}::text[], ${memberships.map((m) => m.parent)}::text[], ${memberships.map((m) => m.child)}::text[],
      ${memberships.map((m) => m.validFrom ?? null)}::date[], ${memberships.map((m) => m.validTo ?? null)}::date[])
      s(hierarchy, parent, child, valid_from, valid_to)
    join base.area p on p.code = s.parent join base.area c on c.code = s.child`;
  const hierarchies = [...new Set(memberships.map((m) => m.hierarchy))];
  await tx`
    delete from base.area_membership m where m.hierarchy = any(${hierarchies}) and (m.depth > 1 or (
      m.child_id in (select child_id from (${rows}) n) and (m.hierarchy, m.parent_id, m.child_id) not in (select hierarchy, parent_id, child_id from (${rows}) n)))`;
  await tx`
    insert into base.area_membership (hierarchy, parent_id, child_id, depth, valid_from, valid_to)
    select hierarchy, parent_id, child_id, 1, valid_from, valid_to from (${rows}) n
    on conflict (hierarchy, parent_id, child_id) do update set depth = 1, valid_from = excluded.valid_from, valid_to = excluded.valid_to`;
  await tx`
    insert into base.area_membership (hierarchy, parent_id, child_id, depth, valid_from, valid_to)
    with recursive up as (
      select hierarchy, parent_id, child_id, depth::int, valid_from, valid_to from base.area_membership where hierarchy = any(${hierarchies}) and depth = 1
      union
      select up.hierarchy, m.parent_id, up.child_id, up.depth + 1, greatest(up.valid_from, m.valid_from), least(up.valid_to, m.valid_to)
      from up join base.area_membership m on m.hierarchy = up.hierarchy and m.child_id = up.parent_id and m.depth = 1
      where up.depth < 10 and (greatest(up.valid_from, m.valid_from) <= least(up.valid_to, m.valid_to)) is not false)
    select distinct on (hierarchy, parent_id, child_id) hierarchy, parent_id, child_id, depth, valid_from, valid_to from up where depth > 1
    order by hierarchy, parent_id, child_id, valid_to is null desc, depth on conflict do nothing`;
};
