select id, code from operation where code = any($1::text[])
select t.admin1_id as admin1_id, t.period_start as period_start, coalesce(sum(t.rows), 0)::bigint as "count", sum(t.value) as "sum", min(t.alike) <> max(t.alike) as unlike from displacement_tally t where t.operation_id = $1::int and t.grain = $2::int and t.population_group = $3::text and t.movement = $4::text and t.unit = $5::text group by 1, 2 order by 1, 2 limit $6::int
select t.id, t.code from area t where t.id = any($1::int[])
