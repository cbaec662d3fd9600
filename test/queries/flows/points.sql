select publication from horizon
select * from (select t.area_id, t.code, t.kind, t.latitude, t.name, t.public_id, t.transports, t.withheld from flow_point t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.status = $2::text order by t.public_id limit 1001) page limit $3::int
select count(*)::int as n from flow_point t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.status = $2::text
select t.id, t.code, t.level from area t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::text[]) p(k) cross join lateral (select * from (select t.coverage, t.grain, t.observation_hours, t.period_start, t.value, t.withheld, t.public_id from flow_observation t where t.point_public_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.period_start desc, t.public_id desc limit 1001) page limit $3::int) l
