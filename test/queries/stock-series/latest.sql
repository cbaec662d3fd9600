select id, code from area where code = any($1::text[])
select publication from horizon
select k.id from area k where $1::int in (k.id, k.admin0_id, k.admin1_id, k.admin2_id) and k.level = $2::int
select k.id from area k where $1::int in (k.id, k.admin0_id, k.admin1_id, k.admin2_id) and k.level = $2::int
select id, level from area where id = any($1::int[]) and level is not null
select id, level from area where id = any($1::int[]) and level is not null
select t.area_id, t.grain, t.operation_id, t.round_id, t.round_number, t.assessment_type, t.period_start, t.observed_round, t.movement, t.reason, t.sex, t.age, t.origin_status, t.origin_area_id, t.shelter, t.cohort, t.value, t.status, o.precedence, t.dataset_id from displacement_stock t join operation o on o.id = t.operation_id where t.grain = any($1::int[]) and t.area_id = any($2::int[]) and t.population_group = $3::text and t.unit = $4::text and t.published_from <= $5::bigint and (t.published_to is null or t.published_to > $5::bigint) order by t.area_id, t.operation_id, t.period_start, t.public_id limit $6::int
select t.area_id, t.grain, t.operation_id, t.round_id, t.round_number, t.assessment_type, t.period_start, t.observed_round, t.movement, t.reason, t.sex, t.age, t.origin_status, t.origin_area_id, t.shelter, t.cohort, t.value, t.status, o.precedence, t.dataset_id from displacement_stock t join operation o on o.id = t.operation_id where t.grain = any($1::int[]) and t.area_id = any($2::int[]) and t.population_group = $3::text and t.unit = $4::text and t.published_from <= $5::bigint and (t.published_to is null or t.published_to > $5::bigint) order by t.area_id, t.operation_id, t.period_start, t.public_id limit $6::int
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from operation t where t.id = any($1::int[])
select t.id, t.number from round t where t.id = any($1::int[])
