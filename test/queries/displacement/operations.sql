select * from (select t.area_id, t.code, t.dataset_id, t.id, t.name, t.status, t.public_id, (select publication from horizon) as at_publication from operation t order by t.code, t.public_id limit 1001) page limit $1::int
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from dataset t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.assessment_type, t.method, t.number, t.period_end, t.period_start, t.public_id, (select publication from horizon) as at_publication from round t where t.operation_id = p.k order by t.period_start desc, t.public_id desc limit 1001) page limit $2::int) l
select p.k as of_parent, (select count(*)::int from round t where t.operation_id = p.k) as n from unnest($1::int[]) p(k)
