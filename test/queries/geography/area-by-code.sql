select area_id from area_code where scheme = $1::text and code = $2::text
select area_id from area_code where scheme = $1::text and code = $2::text
select area_id from area_code where scheme = $1::text and code = $2::text
select t.code, t.iso2, t.iso3, t.kind, t.level, t.m49, t.name, t.pcode, t.public_id, t.valid_from, t.valid_to from area t where t.code = any($1::text[])
select t.id, t.code, t.iso2, t.iso3, t.kind, t.level, t.m49, t.name, t.pcode, t.public_id, t.valid_from, t.valid_to from area t where t.id = any($1::int[])
select t.id, t.code, t.iso2, t.iso3, t.kind, t.level, t.m49, t.name, t.pcode, t.public_id, t.valid_from, t.valid_to from area t where t.id = any($1::int[])
select t.id, t.code, t.iso2, t.iso3, t.kind, t.level, t.m49, t.name, t.pcode, t.public_id, t.valid_from, t.valid_to from area t where t.id = any($1::int[])
