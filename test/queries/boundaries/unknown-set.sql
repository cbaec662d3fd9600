select t.code, t.id from area t where t.code = any($1::text[])
select id, code from boundary_set where code = any($1::text[])
