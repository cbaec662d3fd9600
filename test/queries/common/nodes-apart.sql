select publication from horizon
select t.public_id, t.id from indicator t where t.public_id = any($1::text[])
select t.public_id, t.id from area t where t.public_id = any($1::text[])
select id, code from area where code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.area_id, t.period_start, t.public_id from observation t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.period_start desc, t.public_id desc limit 1001) page limit $3::int) l
select t.id from area t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.name, t.code, t.public_id from area t where t.parent_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.area_id, t.period_start, t.public_id from observation t where t.indicator_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.area_id = $3::int order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int) l
select t.id from area t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id from area t where t.parent_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
