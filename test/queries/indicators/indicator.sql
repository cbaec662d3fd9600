select publication from horizon
select t.code, t.additive_over_areas, t.additive_over_time, t.decimals, t.id, t.measure, t.name, t.unit_id from indicator t where t.code = any($1::text[])
select t.id, t.code, t.name, t.symbol from unit t where t.id = any($1::int[])
select id, code from area where code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.dataset_id, t.id, t.public_id from series t where t.indicator_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.position, t.public_id from framework_item t where t.id in (select v.item_id from framework_indicator v where v.indicator_id = p.k) order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.area_id, t.lower, t.nature, t.period_end, t.period_label, t.period_start, t.sex, t.status, t.upper, t.value, t.value_text, t.public_id from observation t where t.indicator_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.area_id = $3::int and t.sex = $4::text order by t.period_start desc, t.public_id desc limit 1001) page limit $5::int) l
select t.id, t.code from dataset t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.period_label, t.period_start, t.public_id from observation t where t.series_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.period_start, t.public_id limit 1001) page limit $3::int) l
select t.id, t.code from area t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from observation t where t.series_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint)) as n from unnest($1::int[]) p(k)
