select publication from horizon
select t.public_id, t.code from area t where t.public_id = any($1::text[])
select t.public_id, t.area_id, t.kind, t.latitude, t.name, t.withheld from site t where t.public_id = any($1::text[]) and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint)
select t.public_id from area t where t.public_id = any($1::text[])
select t.public_id from indicator t where t.public_id = any($1::text[])
select t.record, t.public_id, t.reason, t.at from takedown t where t.record = any($1::text[]) and t.scope = 'ROW' and t.lifted_at is null
select t.id, t.code from area t where t.id = any($1::int[])
