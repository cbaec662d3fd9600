select publication from horizon
select * from (select t.public_id, t.period_start from assessment_answer t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) order by t.period_start desc, t.public_id desc limit 1001) page limit $2::int
select id, code from assessment_question where code = any($1::text[])
select * from (select t.area_id, t.grain, t.option, t.round_id, t.share, t.sites, t.status, t.threshold, t.period_start, t.public_id from assessment_share t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.question_id = $2::int and t.option = $3::text order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int
select * from (select t.period_start, t.public_id from assessment_share t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.question_id in ($2::int, $3::int) order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int
select count(*)::int as n from assessment_answer t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint)
select count(*)::int as n from assessment_share t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.question_id in ($2::int, $3::int)
select count(*)::int as n from assessment_share t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.question_id = $2::int and t.option = $3::text
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.number from round t where t.id = any($1::int[])
