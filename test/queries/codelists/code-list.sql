select t.code, t.enum_type, t.id, t.name, t.sdmx_list from code_list t where t.code = any($1::text[])
select t.code, t.enum_type, t.id from code_list t where t.code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.enum_type, t.position, (select publication from horizon) as at_publication from code_item t where t.list_id = p.k order by t.position limit 1001) page limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select * from (select t.code, t.enum_type, t.name, t.parent, t.position, t.sdmx_code, (select publication from horizon) as at_publication from code_item t where t.list_id = p.k order by t.position limit 1001) page limit $2::int) l
