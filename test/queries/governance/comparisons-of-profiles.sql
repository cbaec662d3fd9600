select id, code from framework where code = any($1::text[])
select * from (select t.area_id, t.id, t.public_id, (select publication from horizon) as at_publication from governance_profile t where t.framework_id = $1::int order by t.public_id limit 1001) page limit $2::int
select t.id, t.code from area t where t.id = any($1::int[])
select t.profile_id as of_id, t.id, t.public_id, t.profile_id, t.edition_id, t.period_start, t.sequence from governance_assessment t where t.profile_id = any($1::int[]) order by t.period_start, t.sequence
select t.assessment_id as of_id, t.assessment_id, t.question_id, t.level from governance_answer t where t.assessment_id = any($1::int[]) and t.published_to is null
select t.edition_id as of_id, t.id, t.edition_id, t.domain_id, t.scale_id, t.position from governance_question t where t.edition_id = any($1::int[])
select f.edition_id as of_id, t.from_id, t.to_id, t.relation, l.edition_id as to_edition_id from question_equivalence t join governance_question f on f.id = t.from_id and f.edition_id = any($1::int[]) join governance_question l on l.id = t.to_id order by t.from_id, t.to_id
select t.assessment_id as of_id, t.assessment_id, t.item_id, t.score::text as score, t.method_version, t.position from domain_score t where t.assessment_id = any($1::int[]) and t.published_to is null
