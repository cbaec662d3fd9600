select publication from horizon
select id, code from area where code = any($1::text[])
select id, code from operation where code = any($1::text[])
select t.public_id, t.period_start from displacement_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = any($2::int[]) order by t.period_start desc, t.public_id desc limit $3::int
select t.status, t.value, t.withheld, t.period_start, t.public_id from displacement_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = any($2::int[]) and t.round_number::numeric = $3::text::numeric and t.grain = any($4::int[]) order by t.period_start desc, t.public_id desc limit $5::int
select t.age, t.area_id, t.assessment_type, t.grain, t.movement, t.observed_round, t.operation_id, t.period_end, t.period_start, t.population_group, t.qualifier, t.reason, t.round_id, t.scope_id, t.sex, t.shown_line, t.site_public_id, t.status, t.unit, t.value, t.withheld, t.public_id from displacement_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = any($2::int[]) and t.operation_id = any($3::int[]) and t.round_number::numeric = $4::text::numeric and t.population_group = any($5::text[]) and t.movement = any($6::text[]) and t.unit = any($7::text[]) order by t.period_start desc, t.public_id desc limit $8::int
select count(*)::int as n from displacement_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = any($2::int[]) and t.operation_id = any($3::int[]) and t.round_number::numeric = $4::text::numeric and t.population_group = any($5::text[]) and t.movement = any($6::text[]) and t.unit = any($7::text[])
select t.public_id, t.kind, t.name from site t where t.public_id = any($1::text[]) and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint)
select t.id, t.code from operation t where t.id = any($1::int[])
select t.id, t.number from round t where t.id = any($1::int[])
select distinct on (s.scope_id) s.scope_id as of_id, t.id, t.version from release_scope s join release t on t.id = s.release_id where s.scope_id = any($1::int[]) and t.publication <= $2::bigint order by s.scope_id, t.publication desc
select t.id, t.code, t.level from area t where t.id = any($1::int[])
select count(*)::int as n from displacement_stock t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = any($2::int[])
