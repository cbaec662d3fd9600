select id, code from dataset where code = any($1::text[])
select t.answer_tier, t.code, t.id, t.kind, t.section, t.share_tier, t.text, t.position, t.public_id, (select publication from horizon) as at_publication from assessment_question t where t.dataset_id = any($1::int[]) order by t.position, t.public_id limit $2::int
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.position, (select publication from horizon) as at_publication from assessment_option t where t.question_id = p.k order by t.position, t.code limit $2::int) l
