select publication from horizon
select * from (select t.public_id from survey_record t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) order by t.public_id limit 1001) page limit $2::int
select t.code, t.area_id, t.id, t.mode, t.period_start, t.protection_statement, t.response_rate, t.sample_size, t.title, t.weighting from survey t where t.code = any($1::text[])
select t.id, t.code from area t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.id, t.is_free_text, t.is_key_variable, t.kind, t.name, t.tier, t.position, t.public_id from survey_variable t where t.survey_id = p.k order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.answers, t.weight, t.public_id from survey_record t where t.survey_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.public_id limit 1001) page limit $3::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.is_missing, t.position from survey_code t where t.variable_id = p.k order by t.position, t.code limit 1001) page limit $2::int) l
select count(*)::int as n from survey_record t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint)
select p.k as of_parent, (select count(*)::int from survey_record t where t.survey_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint)) as n from unnest($1::int[]) p(k)
