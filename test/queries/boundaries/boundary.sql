select publication from horizon
select * from (select t.code, t.public_id from boundary_set t order by t.code, t.public_id limit 1001) page limit $1::int
select t.code, t.id from area t where t.code = any($1::text[])
select id, code from boundary_set where code = any($1::text[])
select o.id as of_key, t.area_id, t.dataset_id, t.geometry, t.positions, t.scope_id, t.set_id from area o join boundary t on t.area_id = o.id and t.set_id = 1 where o.id = any($1::int[]) and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by o.id, t.public_id
select o.id as of_key, t.positions from area o join boundary t on t.area_id = o.id and t.set_id = 1 where o.id = any($1::int[]) and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by o.id, t.public_id
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code, t.credit_line, t.disclaimer, t.licence from boundary_set t where t.id = any($1::int[])
select t.id, t.code from dataset t where t.id = any($1::int[])
select distinct on (s.scope_id) s.scope_id as of_id, t.id, t.version from release_scope s join release t on t.id = s.release_id where s.scope_id = any($1::int[]) and t.publication <= $2::bigint order by s.scope_id, t.publication desc
