select t.code, t.id, t.name, t.owner, t.url, t.public_id, (select publication from horizon) as at_publication from framework t order by t.code, t.public_id limit $1::int
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.kind, t.position, t.public_id, (select publication from horizon) as at_publication from framework_item t where t.framework_id = p.k order by t.position, t.public_id limit $2::int) l
select p.k as of_parent, (select count(*)::int from framework_item t where t.framework_id = p.k) as n from unnest($1::int[]) p(k)
