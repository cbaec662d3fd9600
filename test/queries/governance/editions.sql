select * from (select t.code, t.framework_id, t.id, t.level, t.year, t.public_id, (select publication from horizon) as at_publication from governance_edition t order by t.code, t.public_id limit 1001) page limit $1::int
select * from (select t.code, t.edition_id, t.position, t.public_id, (select publication from horizon) as at_publication from governance_question t where t.code = $1::text and t.active = $2::boolean order by t.position, t.public_id limit 1001) page limit $3::int
select t.id, t.code from framework t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.active, t.code, t.position, t.public_id, (select publication from horizon) as at_publication from governance_question t where t.edition_id = p.k order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, (select count(*)::int from governance_question t where t.edition_id = p.k) as n from unnest($1::int[]) p(k)
select t.id, t.code from governance_edition t where t.id = any($1::int[])
