select c.area_id from area_code c where c.scheme = $1::text and c.code = $2::text and (c.valid_to is null or not exists (select 1 from area_code o where o.scheme = c.scheme and o.code = c.code and o.valid_to is null))
select t.code, t.admin0_id, t.id, t.parent_id from area t where t.code = any($1::text[])
select t.code, t.id from area t where t.code = any($1::text[])
select t.id, t.admin0_id, t.code, t.parent_id from area t where t.id = any($1::int[])
select t.id, t.code, t.parent_id from area t where t.id = any($1::int[])
select t.id, t.code from area t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.scheme, (select publication from horizon) as at_publication from area_code t where t.area_id = p.k order by t.scheme, t.code limit $2::int) l
select c.id as of_child, t.code from area c join lateral (select m.parent_id as other_id, m.hierarchy, m.depth from area_membership m where m.child_id = coalesce(c.admin0_id, c.id) and m.valid_to is null) m on true join area t on t.id = m.other_id where c.id = any($1::int[]) order by c.id, m.hierarchy, m.depth, t.code
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.public_id, (select publication from horizon) as at_publication from area t where t.id in (select v.child_id from area_membership v where v.parent_id = p.k and v.valid_to is null) order by t.code, t.public_id limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.public_id, (select publication from horizon) as at_publication from area t where t.id in (select v.child_id from area_membership v where v.parent_id = p.k and v.valid_to is null) order by t.code, t.public_id limit $2::int) l
select t.id, t.code, t.parent_id from area t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.scheme, (select publication from horizon) as at_publication from area_code t where t.area_id = p.k order by t.scheme, t.code limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.id, t.kind, t.public_id, (select publication from horizon) as at_publication from area t where t.parent_id = p.k order by t.code, t.public_id limit $2::int) l
select p.k as of_parent, (select count(*)::int from area t where t.id in (select v.child_id from area_membership v where v.parent_id = p.k and v.valid_to is null)) as n from unnest($1::int[]) p(k)
select c.id as of_child, t.code, t.kind from area c join lateral (select m.parent_id as other_id, m.hierarchy, m.depth from area_membership m where m.child_id = coalesce(c.admin0_id, c.id) and m.valid_to is null) m on true join area t on t.id = m.other_id where c.id = any($1::int[]) order by c.id, m.hierarchy, m.depth, t.code
select c.id as of_child, t.code from area c join lateral (select m.parent_id as other_id, m.hierarchy, m.depth from area_membership m where m.child_id = coalesce(c.admin0_id, c.id) and m.hierarchy = $2::text and m.valid_to is null) m on true join area t on t.id = m.other_id where c.id = any($1::int[]) order by c.id, m.hierarchy, m.depth, t.code
select p.k as of_parent, (select count(*)::int from area t where t.parent_id = p.k) as n from unnest($1::int[]) p(k)
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.level, t.public_id, (select publication from horizon) as at_publication from area t where t.parent_id = p.k order by t.code, t.public_id limit $2::int) l
select t.id, t.code, t.parent_id from area t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from area t where t.id in (select v.child_id from area_membership v where v.parent_id = p.k and v.valid_to is null)) as n from unnest($1::int[]) p(k)
