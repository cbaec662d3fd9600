select publication from horizon
select * from (select t.application_type, t.applied, t.area_id, t.authority, t.decision_level, t.decision_level_code, t.origin_area_id, t.period_end, t.period_start, t.public_id, t.shown_line, t.status, t.unit, t.year, t.year_part from asylum_application t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.year in ($2::int, $3::int) and t.unit = $4::text order by t.applied desc nulls last, t.public_id desc limit 1001) page limit $5::int
select id, code from dataset where code = any($1::text[])
select t.area_id as area_id, t.application_type as application_type, t.unit as unit, count(*) as "count", sum(t.applied) as "applied", case when min(t.dataset_id) <> max(t.dataset_id) then 0 end as lax from asylum_application t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.dataset_id = $2::int and t.year_part = $3::text group by 1, 2, 3 order by 1, 2, 3 limit $4::int
select count(*)::int as n from asylum_application t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.year in ($2::int, $3::int) and t.unit = $4::text
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from area t where t.id = any($1::int[])
