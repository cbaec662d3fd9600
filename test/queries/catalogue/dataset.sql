select publication from horizon
select t.code, t.credit_line, t.domain, t.homepage, t.id, t.licence_id, t.provider_id, t.synthetic, t.tier, t.title from dataset t where t.code = any($1::text[])
select t.id, t.code, t.name, t.url from provider t where t.id = any($1::int[])
select t.id, t.code, t.name, t.redistribution, t.url from licence t where t.id = any($1::int[])
select distinct on (t.dataset_id) t.dataset_id as of_id, t.id, t.version from release t where t.dataset_id = any($1::int[]) and t.publication <= $2::bigint order by t.dataset_id, t.publication desc
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.dataset_id, t.id, t.previous_id, t.processing, t.public_id, t.released_on, t.state, t.version, t.publication from release t where t.dataset_id = p.k and t.publication <= $2::bigint order by t.publication desc, t.public_id desc limit 1001) page limit $3::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.dataset_id, t.version, t.publication, t.public_id from release t where t.dataset_id = p.k and t.publication <= $2::bigint order by t.publication, t.public_id limit 1001) page limit $3::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.basis, t.code, t.definition, t.indicator_id, t.method, t.name, t.public_id from series t where t.dataset_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.position, t.public_id from framework_item t where t.id in (select v.item_id from framework_dataset v where v.dataset_id = p.k) order by t.position, t.public_id limit 1001) page limit $2::int) l
select t.id, t.code, t.credit_line, t.provider_id, t.title, t.homepage from dataset t where t.id = any($1::int[])
select t.id, t.version from release t where t.id = any($1::int[]) and t.publication <= $2::bigint
select p.k as of_parent, (select count(*)::int from release t where t.dataset_id = p.k and t.publication <= $2::bigint) as n from unnest($1::int[]) p(k)
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.bytes, t.name, t.ordinal, t.sha256 from release_file t where t.release_id = p.k order by t.ordinal limit 1001) page limit $2::int) l
select t.id, t.code from dataset t where t.id = any($1::int[])
select t.id, t.code from indicator t where t.id = any($1::int[])
select t.id, t.name from provider t where t.id = any($1::int[])
