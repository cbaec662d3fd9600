select publication from horizon
select * from (select t.area_id, t.description, t.latitude, t.level, t.links, t.longitude, t.period_start, t.qualifier, t.role, t.value, t.withheld, t.public_id from displacement_flow t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.provisional = $2::boolean order by t.period_start, t.public_id limit 1001) page limit $3::int
select id, code from area where code = any($1::text[])
select count(*)::int as n from displacement_flow t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.provisional = $2::boolean
select t.id, t.code from area t where t.id = any($1::int[])
select * from (select t.area_id, t.display_value, t.status, t.value, t.year, t.period_start, t.public_id from displacement_flow t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id in ($2::int, $3::int) and t.cause = $4::text order by t.period_start, t.public_id limit 1001) page limit $5::int
select t.id, t.code from area t where t.id = any($1::int[])
