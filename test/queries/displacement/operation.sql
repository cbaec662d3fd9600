select publication from horizon
select t.code, t.id from operation t where t.code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.assessment_type, t.id, t.number, t.operation_id, t.period_start, t.public_id from round t where t.operation_id = p.k order by t.period_start, t.public_id limit 1001) page limit $2::int) l
select t.id, t.code from operation t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.assessment_type, t.population_group, t.round_id, t.value, t.period_start, t.public_id from displacement_stock t where t.round_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.grain = $3::int and t.movement = $4::text and t.unit = $5::text order by t.period_start desc, t.public_id desc limit 1001) page limit $6::int) l
select t.id, t.number from round t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from displacement_stock t where t.round_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.grain = $3::int and t.movement = $4::text and t.unit = $5::text) as n from unnest($1::int[]) p(k)
