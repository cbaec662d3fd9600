select publication from horizon
select id, code from area where code = any($1::text[])
select * from (select t.area_id, t.dataset_id, t.empty_groups, t.observed_on, t.origin_area_id, t.origin_is_asylum, t.population_group, t.rounded, t.scope_id, t.status, t.value, t.year, t.year_part, t.zero_groups, t.public_id from refugee_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.origin_area_id = $2::int and t.area_id = $3::int and t.observed_on >= $4::date and t.observed_on <= $5::date order by t.year desc, t.public_id desc limit 1001) page limit $6::int
select count(*)::int as n from refugee_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.origin_area_id = $2::int and t.area_id = $3::int and t.observed_on >= $4::date and t.observed_on <= $5::date
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code, t.provider_id from dataset t where t.id = any($1::int[])
select distinct on (s.scope_id) s.scope_id as of_id, t.id, t.version from release_scope s join release t on t.id = s.release_id where s.scope_id = any($1::int[]) and t.publication <= $2::bigint order by s.scope_id, t.publication desc
select t.id, t.code from provider t where t.id = any($1::int[])
