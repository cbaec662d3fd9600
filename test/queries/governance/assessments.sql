select * from (select t.area_id, t.consent_on, t.consent_scope, t.edition_id, t.id, t.profile_id, t.published_on, t.sequence, t.status, t.period_start, t.public_id, (select publication from horizon) as at_publication from governance_assessment t order by t.period_start desc, t.public_id desc limit 1001) page limit $1::int
select count(*)::int as n from governance_assessment t
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.level, t.locality_name from governance_profile t where t.id = any($1::int[])
select t.id, t.code from governance_edition t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.answered, t.applicable, t.item_id, t.method_version, t.score, t.position, t.public_id, (select publication from horizon) as at_publication from domain_score t where t.assessment_id = p.k and t.published_to is null order by t.position, t.public_id limit 1001) page limit $2::int) l
select t.id, t.code from framework_item t where t.id = any($1::int[])
