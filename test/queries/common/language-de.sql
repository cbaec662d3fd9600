select t.code, t.name from area t where t.code = any($1::text[])
