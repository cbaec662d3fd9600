select id, code from area where code = any($1::text[])
select id, code from framework where code = any($1::text[])
select publication from horizon
select id from framework_item where framework_id = $1::int and code = $2::text
select distinct on (t.profile_id) t.id, p.level from governance_assessment t join governance_profile p on p.id = t.profile_id where p.framework_id = $2::int and t.area_id in (select k.id from area k where $1::int in (k.id, k.admin0_id)) order by t.profile_id, t.period_start desc, t.sequence desc limit $3::int
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from framework_item t where t.id = any($1::int[])
select t.id, t.area_id, t.edition_id, t.profile_id from governance_assessment t where t.id = any($1::int[])
select t.id, t.locality_name from governance_profile t where t.id = any($1::int[])
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from governance_edition t where t.id = any($1::int[])
select id, code from framework_item where code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.period_start, t.value, t.public_id from displacement_stock t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.population_group = $3::text and t.movement = $4::text and t.unit = $5::text order by t.period_start desc, t.public_id desc limit 1001) page limit $6::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.period_start, t.value, t.public_id from displacement_stock t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.population_group = $3::text and t.movement = $4::text and t.unit = $5::text order by t.period_start desc, t.public_id desc limit 1001) page limit $6::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.level, t.question_id, t.status, t.position, t.public_id from governance_answer t where t.assessment_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.domain_id = $3::int order by t.position, t.public_id limit 1001) page limit $4::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.level, t.question_id, t.status, t.position, t.public_id from governance_answer t where t.assessment_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.domain_id = $3::int order by t.position, t.public_id limit 1001) page limit $4::int) l
select t.id, t.code from governance_question t where t.id = any($1::int[])
select t.id, t.code from governance_question t where t.id = any($1::int[])
