select publication from horizon
select id, code from area where code = any($1::text[])
select id, code from indicator where code = any($1::text[])
select * from (select t.dataset_id, t.indicator_id, t.public_id, t.scope_id, t.series_id, t.shown_file, t.shown_from, t.shown_line, t.value, t.period_start from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = $2::int and t.counterpart_area_id = $3::int and t.indicator_id = $4::int and t.period_start <= $5::date and t.sex = $6::text order by t.period_start desc, t.public_id desc limit 1001) page limit $7::int
select t.id, t.code from indicator t where t.id = any($1::int[])
select t.id, t.code, t.indicator_id from series t where t.id = any($1::int[])
select t.id, t.code from dataset t where t.id = any($1::int[])
select distinct on (s.scope_id) s.scope_id as of_id, t.id, t.dataset_id, t.public_id, t.released_on, t.version from release_scope s join release t on t.id = s.release_id where s.scope_id = any($1::int[]) and t.publication <= $2::bigint order by s.scope_id, t.publication desc
select t.publication, t.version from release t where t.publication = any($1::bigint[]) and t.publication <= $2::bigint
select t.id, t.code, t.credit_line, t.provider_id, t.title, t.homepage from dataset t where t.id = any($1::int[])
select t.id, t.name from provider t where t.id = any($1::int[])
