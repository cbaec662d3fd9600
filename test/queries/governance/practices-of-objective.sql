select id, code from framework where code = any($1::text[])
select publication from horizon
select t.code, t.id from framework_item t where t.framework_id = $1::int and t.code = $2::text
select id, code from governance_edition where code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.assessment_id, t.title, t.public_id from practice t where t.objective_ids @> array[p.k] and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.public_id limit 1001) page limit $3::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id from indicator t where t.id in (select v.indicator_id from framework_indicator v where v.item_id = p.k) order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.item_ids, t.position, t.public_id from governance_question t where t.item_ids @> array[p.k] and t.edition_id = $2::int order by t.position, t.public_id limit 1001) page limit $3::int) l
select t.id, t.area_id, t.sequence from governance_assessment t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from practice t where t.objective_ids @> array[p.k] and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint)) as n from unnest($1::int[]) p(k)
select t.id, t.code from framework_item t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from governance_question t where t.item_ids @> array[p.k] and t.edition_id = $2::int) as n from unnest($1::int[]) p(k)
select t.id, t.code from area t where t.id = any($1::int[])
