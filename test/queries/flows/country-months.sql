select publication from horizon
select t.code, t.id from area t where t.code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.fiscal_year, t.nationality_area_id, t.nationality_kind, t.period_start, t.section, t.status, t.value, t.public_id from flow_observation t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.fiscal_year = $3::int and t.nationality_kind in ($4::text, $5::text) order by t.period_start desc, t.public_id desc limit 1001) page limit $6::int) l
select t.id, t.code from area t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from flow_observation t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.fiscal_year = $3::int and t.nationality_kind in ($4::text, $5::text)) as n from unnest($1::int[]) p(k)
