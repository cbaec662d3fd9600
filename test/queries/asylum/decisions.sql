select publication from horizon
select * from (select t.area_id, t.closed, t.complementary, t.origin_area_id, t.parts_add_up, t.recognised, t.rejected, t.status, t.total, t.year, t.public_id from asylum_decision t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.parts_add_up = $2::boolean order by t.year desc, t.public_id desc limit 1001) page limit $3::int
select id, code from area where code = any($1::text[])
select id, code from dataset where code = any($1::text[])
select t.unit as unit, sum(t.recognised) as "recognised", sum(t.complementary) as "complementary", sum(t.rejected) as "rejected", sum(t.closed) as "closed", sum(t.total) as "total", case when min(t.dataset_id) <> max(t.dataset_id) then 0 end as lax from asylum_decision t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.dataset_id = $2::int and t.year_part = $3::text and t.decision_level = $4::text group by 1 order by 1 limit $5::int
select * from (select t.parts_add_up, t.status, t.total, t.year, t.public_id from asylum_decision t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = $2::int and t.decision_level = $3::text order by t.year desc, t.public_id desc limit 1001) page limit $4::int
select count(*)::int as n from asylum_decision t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.parts_add_up = $2::boolean
select t.id, t.code from area t where t.id = any($1::int[])
