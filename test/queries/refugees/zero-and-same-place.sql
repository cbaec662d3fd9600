select publication from horizon
select * from (select t.origin_is_asylum, t.value, t.year, t.public_id from refugee_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.origin_is_asylum = $2::boolean and t.population_group = $3::text and t.value::numeric >= $4::text::numeric order by t.year desc, t.public_id desc limit 1001) page limit $5::int
select id, code from area where code = any($1::text[])
select * from (select t.status, t.value, t.zero_groups, t.public_id from refugee_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.origin_area_id = $2::int and t.year = $3::int and t.population_group = $4::text order by t.value nulls last, t.public_id limit 1001) page limit $5::int
select * from (select t.origin_area_id, t.value, t.year, t.public_id from refugee_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.origin_area_id = $2::int and t.year = $3::int order by t.year desc, t.public_id desc limit 1001) page limit $4::int
select t.id, t.code, t.name from area t where t.id = any($1::int[])
