select publication from horizon
select t.code, t.id, t.name from flow_route t where t.code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.calendar, t.direction, t.nationality_area_id, t.nationality_kind, t.period_end, t.period_kind, t.period_start, t.series_code, t.shown_line, t.unit, t.value, t.public_id from flow_observation t where t.route_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.transport = $3::text order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int) l
select t.id, t.code from area t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from flow_observation t where t.route_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.transport = $3::text) as n from unnest($1::int[]) p(k)
