select t.code, t.provider_id, t.title from dataset t where t.code = any($1::text[])
select t.code, t.name from operation t where t.code = any($1::text[])
select t.code, t.name from area t where t.code = any($1::text[])
select t.id, t.name from provider t where t.id = any($1::int[])
