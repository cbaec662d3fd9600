import type postgres from 'postgres';

/** Puts direct memberships in place of the earlier ones of the same places, and closes the hierarchies over all levels. */
export const publishMemberships = async (
  tx: postgres.TransactionSql,
  memberships: readonly { readonly hierarchy: string; readonly parent: string; readonly child: string }[],
): Promise<void> => {
  if (!memberships.length) return;
  const rows = tx`
    select s.hierarchy, p.id as parent_id, c.id as child_id
    from unnest(${memberships.map((m) => m.hierarchy)}::text[], ${memberships.map((m) => m.parent)}::text[], ${memberships.map((m) => m.child)}::text[])
      s(hierarchy, parent, child)
    join base.area p on p.code = s.parent join base.area c on c.code = s.child`;
  const hierarchies = [...new Set(memberships.map((m) => m.hierarchy))];
  await tx`
    delete from base.area_membership m where m.hierarchy = any(${hierarchies}) and (m.depth > 1 or (
      m.child_id in (select child_id from (${rows}) n) and (m.hierarchy, m.parent_id, m.child_id) not in (select hierarchy, parent_id, child_id from (${rows}) n)))`;
  await tx`
    insert into base.area_membership (hierarchy, parent_id, child_id, depth)
    select hierarchy, parent_id, child_id, 1 from (${rows}) n on conflict do nothing`;
  await tx`
    insert into base.area_membership (hierarchy, parent_id, child_id, depth)
    with recursive up as (
      select hierarchy, parent_id, child_id, depth::int from base.area_membership where hierarchy = any(${hierarchies}) and depth = 1
      union
      select up.hierarchy, m.parent_id, up.child_id, up.depth + 1
      from up join base.area_membership m on m.hierarchy = up.hierarchy and m.child_id = up.parent_id and m.depth = 1 where up.depth < 10)
    select hierarchy, parent_id, child_id, min(depth) from up where depth > 1 group by 1, 2, 3 on conflict do nothing`;
};
