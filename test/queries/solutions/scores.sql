select publication from horizon
select c.area_id from area_code c where c.scheme = $1::text and c.code = $2::text and (c.valid_to is null or not exists (select 1 from area_code o where o.scheme = c.scheme and o.code = c.code and o.valid_to is null))
select * from (select t.area_id, t.code, t.composition, t.dataset_id, t.higher_is_better, t.highest, t.id, t.lowest, t.method_version, t.public_id from solutions_index t order by t.code, t.public_id limit 1001) page limit $1::int
select * from (select t.public_id, t.period_start from solutions_score t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.grain in ($2::int, $3::int) order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int
select id, code from solutions_index where code = any($1::text[])
select t.code, t.id from dataset t where t.code = any($1::text[])
select t.id from area t where t.id = any($1::int[])
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from dataset t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.id, t.weight, t.position, t.public_id from solutions_dimension t where t.index_id = p.k order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id from solutions_index t where t.dataset_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id from survey t where t.dataset_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select * from (select t.area_id, t.key_informants, t.localities, t.locality_code, t.score, t.status, t.period_start, t.public_id from solutions_score t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.index_id = $2::int and t.topic = $3::text and t.round_number::numeric >= $4::text::numeric and t.grain = $5::int order by t.period_start desc, t.public_id desc limit 1001) page limit $6::int
select id, code from solutions_dimension where code = any($1::text[])
select count(*)::int as n from solutions_score t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.grain in ($2::int, $3::int)
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.text, t.position from solutions_component t where t.dimension_id = p.k order by t.position, t.code limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.basis, t.dimension_id, t.grain, t.localities, t.round_id, t.scope_id, t.score, t.shown_line, t.status, t.threshold, t.withheld, t.period_start, t.public_id from solutions_score t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.dimension_id in ($3::int, $4::int) order by t.period_start desc, t.public_id desc limit 1001) page limit $5::int) l
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.number, t.operation_id from round t where t.id = any($1::int[])
select t.id, t.code, t.locality_tier, t.topic from solutions_dimension t where t.id = any($1::int[])
select distinct on (s.scope_id) s.scope_id as of_id, t.id, t.version from release_scope s join release t on t.id = s.release_id where s.scope_id = any($1::int[]) and t.publication <= $2::bigint order by s.scope_id, t.publication desc
select p.k as of_parent, (select count(*)::int from solutions_score t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.dimension_id in ($3::int, $4::int)) as n from unnest($1::int[]) p(k)
select t.id, t.code from operation t where t.id = any($1::int[])
