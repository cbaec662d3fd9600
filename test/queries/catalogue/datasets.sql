select * from (select t.code, t.domain, t.id, t.synthetic, t.tier, t.public_id, (select publication from horizon) as at_publication from dataset t order by t.code, t.public_id limit 1001) page limit $1::int
select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from dataset t where t.domain = $1::text order by t.code desc, t.public_id desc limit 1001) page limit $2::int
select * from (select t.code, t.description, t.public_id, (select publication from horizon) as at_publication from dataset t where t.code in ($1::text, $2::text) order by t.code, t.public_id limit 1001) page limit $3::int
select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from dataset t where t.synthetic = $1::boolean order by t.code, t.public_id limit 1001) page limit $2::int
select count(*)::int as n from dataset t
select distinct on (t.dataset_id) t.dataset_id as of_id, t.id, t.version from release t where t.dataset_id = any($1::int[]) order by t.dataset_id, t.publication desc
select count(*)::int as n from dataset t where t.synthetic = $1::boolean
