select publication from horizon
select * from (select t.confidentiality, t.nature, t.period_end, t.period_label, t.period_start, t.value, t.public_id from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.nature = $2::text order by t.period_start, t.public_id limit 1001) page limit $3::int
select * from (select t.flags, t.status, t.value, t.period_start, t.public_id from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.flags && $2::text[] order by t.period_start, t.public_id limit 1001) page limit $3::int
select id, code from series where code = any($1::text[])
select * from (select t.area_id, t.confidentiality, t.flags, t.multiplier, t.period_end, t.period_label, t.period_start, t.series_id, t.status, t.value, t.public_id from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.series_id = $2::int order by t.period_start, t.public_id limit 1001) page limit $3::int
select * from (select t.period_end, t.period_start, t.value, t.public_id from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.series_id = $2::int and t.counterpart_area_id in (select k.id from area k where k.kind = any($3::text[])) order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.dataset_id, t.frequency from series t where t.id = any($1::int[])
select count(*)::int as n from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.series_id = $2::int and t.counterpart_area_id in (select k.id from area k where k.kind = any($3::text[]))
select t.id from dataset t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.frequency, t.supersedes_id, t.public_id from series t where t.supersedes_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.dataset_id, t.meaning, t.public_id from observation_flag t where t.dataset_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select count(*)::int as n from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.flags && $2::text[]
select count(*)::int as n from observation t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.nature = $2::text
select t.id, t.code from series t where t.id = any($1::int[])
select t.id, t.code from dataset t where t.id = any($1::int[])
