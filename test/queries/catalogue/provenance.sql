select publication from horizon
select id, code from area where code = any($1::text[])
select id, code from dataset where code = any($1::text[])
select * from (select t.dataset_id, t.shown_file, t.shown_from, t.shown_line, t.value, t.period_start, t.public_id from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = $2::int and t.dataset_id = $3::int order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int
select t.id, t.code from dataset t where t.id = any($1::int[])
select k.publication as of_publication, k.number as of_number, f.name, f.ordinal, f.sha256 from unnest($1::bigint[], $2::int[]) k(publication, number) join release r on r.publication = k.publication join release_file f on f.release_id = r.id and f.ordinal = k.number
select t.id, t.licence_id from dataset t where t.id = any($1::int[])
select t.id, t.credit_line from dataset t where t.id = any($1::int[])
select t.publication, t.processing, t.processing_level from release t where t.publication = any($1::bigint[])
select t.publication, t.dataset_id, t.processing, t.processing_level, t.public_id, t.released_on, t.version from release t where t.publication = any($1::bigint[]) and t.publication <= $2::bigint
select t.id, t.code, t.redistribution from licence t where t.id = any($1::int[])
select t.id, t.code, t.credit_line, t.provider_id, t.title, t.homepage from dataset t where t.id = any($1::int[])
select t.id, t.name from provider t where t.id = any($1::int[])
