select id, code from framework where code = any($1::text[])
select publication from horizon
select t.code, t.framework_id, t.id, t.kind, t.parent_id, t.title from framework_item t where t.framework_id = $1::int and t.code = $2::text
select t.code, t.id, t.parent_id from framework_item t where t.framework_id = $1::int and t.code = $2::text
select t.code, t.id, t.kind from framework_item t where t.framework_id = $1::int and t.code = $2::text
select t.id, t.code, t.parent_id from framework_item t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.position, t.public_id from framework_item t where t.id in (select v.from_id from framework_link v where v.to_id = p.k and v.kind = 'SERVES') order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.id, t.public_id from indicator t where t.id in (select v.indicator_id from framework_indicator v where v.item_id = p.k) order by t.code, t.public_id limit 1001) page limit $2::int) l
select t.id, t.code from framework t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.position, t.public_id from framework_item t where t.parent_id = p.k order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.framework_id, t.position, t.public_id from framework_item t where t.id in (select v.to_id from framework_link v where v.from_id = p.k and v.kind = 'SERVES') order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.framework_id, t.position, t.public_id from framework_item t where t.id in (select v.from_id from framework_link v where v.to_id = p.k and v.kind = 'SERVES') order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id from dataset t where t.id in (select v.dataset_id from framework_dataset v where v.item_id = p.k) order by t.code, t.public_id limit 1001) page limit $2::int) l
select id, code from area where code = any($1::text[])
select t.id, t.code from framework_item t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from indicator t where t.id in (select v.indicator_id from framework_indicator v where v.item_id = p.k)) as n from unnest($1::int[]) p(k)
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.area_id, t.value, t.period_start, t.public_id from observation t where t.indicator_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.period_start desc, t.public_id desc limit 1001) page limit $3::int) l
select t.id, t.code from framework t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.area_id, t.edition_label, t.level, t.level_code, t.period_start, t.public_id from governance_score t where t.item_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.area_id in (select k.child_id from area_membership k where k.parent_id = $3::int and k.valid_to is null) and t.edition_label = $4::text order by t.period_start desc, t.public_id desc limit 1001) page limit $5::int) l
select t.id, t.code, t.level from area t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from governance_score t where t.item_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.area_id in (select k.child_id from area_membership k where k.parent_id = $3::int and k.valid_to is null) and t.edition_label = $4::text) as n from unnest($1::int[]) p(k)
select t.id, t.code from area t where t.id = any($1::int[])
