select t.code from area t where t.code = any($1::text[])
