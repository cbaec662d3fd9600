select publication from horizon
select * from (select t.area_id, t.kind, t.latitude, t.longitude, t.name, t.operation_id, t.public_id, t.shown_line, t.status, t.withheld from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) order by t.public_id limit 1001) page limit $2::int
select * from (select t.public_id from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.kind = $2::text order by t.public_id limit 1001) page limit $3::int
select id, code from operation where code = any($1::text[])
select id, code from area where code = any($1::text[])
select * from (select t.public_id from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.operation_id = $2::int and t.status = $3::text order by t.public_id limit 1001) page limit $4::int
select * from (select t.public_id from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = $2::int order by t.public_id limit 1001) page limit $3::int
select * from (select t.public_id from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id in (select k.id from area k where $2::int in (k.id, k.admin0_id, k.admin1_id, k.admin2_id)) order by t.public_id limit 1001) page limit $3::int
select count(*)::int as n from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.operation_id = $2::int and t.status = $3::text
select count(*)::int as n from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id in (select k.id from area k where $2::int in (k.id, k.admin0_id, k.admin1_id, k.admin2_id))
select count(*)::int as n from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.kind = $2::text
select count(*)::int as n from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = $2::int
select count(*)::int as n from site t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint)
select t.id, t.code from operation t where t.id = any($1::int[])
select t.id, t.code, t.level from area t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::text[]) p(k) cross join lateral (select * from (select t.grain, t.value, t.period_start, t.public_id from displacement_stock t where t.site_public_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.period_start desc, t.public_id desc limit 1001) page limit $3::int) l
select p.k as of_parent, (select count(*)::int from displacement_stock t where t.site_public_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint)) as n from unnest($1::text[]) p(k)
