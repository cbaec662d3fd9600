select * from (select t.codebook_id, t.name, t.position, t.public_id, (select publication from horizon) as at_publication from codebook_variable t where t.assessment_type = $1::text and t.dictionary_code = $2::text order by t.position, t.public_id limit 1001) page limit $3::int
select t.code, t.area_id, t.assessment_type, t.dataset_id, t.id, t.round_number, t.title from codebook t where t.code = any($1::text[])
select t.id, t.code from codebook t where t.id = any($1::int[])
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code, t.licence_id from dataset t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.dictionary_code, t.id, t.kind, t.label, t.name, t.position, t.scope, t.section, t.tier, t.public_id, (select publication from horizon) as at_publication from codebook_variable t where t.codebook_id = p.k order by t.position, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from codebook t where t.area_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from survey t where t.area_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select t.id, t.code from licence t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from codebook t where t.dataset_id = p.k order by t.code, t.public_id limit 1001) page limit $2::int) l
select p.k as of_parent, (select count(*)::int from codebook_variable t where t.codebook_id = p.k) as n from unnest($1::int[]) p(k)
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.label, t.meaning, t.position, (select publication from horizon) as at_publication from codebook_option t where t.variable_id = p.k order by t.position, t.code limit 1001) page limit $2::int) l
