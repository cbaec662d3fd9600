select publication from horizon
select id, code from operation where code = any($1::text[])
select id, code from dataset where code = any($1::text[])
select t.admin1_id as admin1_id, t.operation_id as operation_id, t.grain as grain, coalesce(sum(t.rows), 0)::bigint as "count", coalesce(sum(t.with_value), 0)::bigint as "countWithValue" from displacement_tally t where (select publication from horizon) = $1::bigint and t.dataset_id = $2::int group by 1, 2, 3 order by 1, 2, 3 limit $3::int
select t.admin1_id as admin1_id, t.round_id as round_id, t.period_start as period_start, coalesce(sum(t.rows), 0)::bigint as "count", coalesce(sum(t.with_value), 0)::bigint as "countWithValue", sum(t.value) as "sum", min(t.alike) <> max(t.alike) as unlike from displacement_tally t where (select publication from horizon) = $1::bigint and t.operation_id = $2::int and t.grain = $3::int and t.population_group = $4::text and t.movement = $5::text and t.unit = $6::text group by 1, 2, 3 order by 1, 2, 3 limit $7::int
select t.id, t.code, t.level from area t where t.id = any($1::int[])
select t.id, t.number from round t where t.id = any($1::int[])
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from operation t where t.id = any($1::int[])
