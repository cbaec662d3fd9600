select * from (select t.code, t.measure, t.unit_id, t.public_id, (select publication from horizon) as at_publication from indicator t order by t.code, t.public_id limit 1001) page limit $1::int
select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from indicator t where t.measure in ($1::text, $2::text) order by t.code desc, t.public_id desc limit 1001) page limit $3::int
select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from indicator t where t.code = $1::text order by t.code, t.public_id limit 1001) page limit $2::int
select count(*)::int as n from indicator t
select t.id, t.code from unit t where t.id = any($1::int[])
