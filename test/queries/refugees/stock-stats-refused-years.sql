select id, code from dataset where code = any($1::text[])
select t.area_id as area_id, sum(t.value) as "sum", case when min(t.dataset_id) <> max(t.dataset_id) then 0 when min(t.observed_on) <> max(t.observed_on) then 1 end as lax from refugee_stock t where t.published_to is null and t.dataset_id = $1::int and t.population_group = $2::text group by 1 order by 1 limit $3::int
