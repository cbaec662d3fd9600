select publication from horizon
select * from (select t.code, t.id, t.tier, t.public_id from dataset t where t.code in ($1::text, $2::text, $3::text, $4::text) order by t.code, t.public_id limit 1001) page limit $5::int
select t.code, t.id from indicator t where t.code = any($1::text[])
select distinct on (t.dataset_id) t.dataset_id as of_id, t.id, t.version from release t where t.dataset_id = any($1::int[]) and t.publication <= $2::bigint order by t.dataset_id, t.publication desc
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.version, t.publication, t.public_id from release t where t.dataset_id = p.k and t.publication <= $2::bigint order by t.publication desc, t.public_id desc limit 1001) page limit $3::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id from series t where t.dataset_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, (select count(*)::int from release t where t.dataset_id = p.k and t.publication <= $2::bigint) as n from unnest($1::int[]) p(k)
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id from series t where t.indicator_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.value, t.period_start, t.public_id from observation t where t.indicator_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.period_start desc, t.public_id desc limit 1001) page limit $3::int) l
select p.k as of_parent, (select count(*)::int from series t where t.dataset_id = p.k) as n from unnest($1::int[]) p(k)
select p.k as of_parent, (select count(*)::int from series t where t.indicator_id = p.k) as n from unnest($1::int[]) p(k)
select p.k as of_parent, (select count(*)::int from observation t where t.indicator_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint)) as n from unnest($1::int[]) p(k)
