select id, code from area where code = any($1::text[])
select id, code from framework where code = any($1::text[])
select * from (select t.area_id, t.dataset_id, t.framework_id, t.id, t.public_id, (select publication from horizon) as at_publication from governance_profile t where t.area_id = $1::int and t.framework_id = $2::int order by t.public_id limit 1001) page limit $3::int
select count(*)::int as n from governance_profile t where t.area_id = $1::int and t.framework_id = $2::int
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from framework t where t.id = any($1::int[])
select t.id, t.code from dataset t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.edition_label, t.item_id, t.level, t.level_code, t.period_end, t.period_start, t.shown_line, t.status, t.public_id, (select publication from horizon) as at_publication from governance_score t where t.profile_id = p.k and t.published_to is null and t.edition_label = $2::text order by t.period_start desc, t.public_id desc limit 1001) page limit $3::int) l
select t.id, t.code, t.kind from framework_item t where t.id = any($1::int[])
