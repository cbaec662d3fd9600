select publication from horizon
select id, code from area where code = any($1::text[])
select * from (select t.dataset_id, t.id, t.languages, t.period_end, t.period_start, t.public_id from governance_assessment t where t.area_id = $1::int and t.sequence::numeric = $2::text::numeric order by t.period_start desc, t.public_id desc limit 1001) page limit $3::int
select t.id, t.code from dataset t where t.id = any($1::int[])
select id, code from framework_item where code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.item_id, t.kind, t.text, t.position, t.public_id from governance_finding t where t.assessment_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.position, t.public_id limit 1001) page limit $3::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.objective_ids, t.title, t.public_id from practice t where t.assessment_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.public_id limit 1001) page limit $3::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.evidence, t.level, t.level_code, t.note, t.question_id, t.shown_line, t.sources, t.status, t.withheld, t.position, t.public_id from governance_answer t where t.assessment_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.domain_id = $3::int order by t.position, t.public_id limit 1001) page limit $4::int) l
select t.id, t.code from framework_item t where t.id = any($1::int[])
select t.id, t.code from framework_item t where t.id = any($1::int[])
select t.id, t.code, t.item_id, t.scale_id, t.weight from governance_question t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from governance_answer t where t.assessment_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.domain_id = $3::int) as n from unnest($1::int[]) p(k)
select t.id, t.code from rating_scale t where t.id = any($1::int[])
select t.id, t.code from framework_item t where t.id = any($1::int[])
select t.from_id, t.to_id, t.public_id, t.relation from question_equivalence t where t.from_id = any($1::int[]) or t.to_id = any($1::int[]) order by t.public_id
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.level_number from rating_level t where t.scale_id = p.k order by t.level_number limit 1001) page limit $2::int) l
select t.id, t.code, t.edition_id from governance_question t where t.id = any($1::int[])
select t.id, t.code from governance_question t where t.id = any($1::int[])
select t.id, t.code from governance_edition t where t.id = any($1::int[])
