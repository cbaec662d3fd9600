select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from area t where t.kind = $1::text order by t.code desc, t.public_id desc limit 1001) page limit $2::int
select * from (select t.code, t.kind, t.name, t.public_id, (select publication from horizon) as at_publication from area t where t.kind in ($1::text, $2::text, $3::text, $4::text) order by t.code, t.public_id limit 1001) page limit $5::int
select id, code from area where code = any($1::text[])
select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from area t where t.id in ($1::int, $2::int) order by t.code, t.public_id limit 1001) page limit $3::int
select * from (select t.code, t.parent_id, t.public_id, (select publication from horizon) as at_publication from area t where t.kind = $1::text and t.id in (select k.id from area k where $2::int in (k.id, k.admin0_id, k.admin1_id, k.admin2_id)) order by t.code, t.public_id limit 1001) page limit $3::int
select * from (select t.code, t.public_id, (select publication from horizon) as at_publication from area t where t.id in (select k.child_id from area_membership k where k.parent_id = $1::int and k.valid_to is null) order by t.code, t.public_id limit 1001) page limit $2::int
select count(*)::int as n from area t where t.kind = $1::text
select count(*)::int as n from area t where t.kind = $1::text and t.id in (select k.id from area k where $2::int in (k.id, k.admin0_id, k.admin1_id, k.admin2_id))
select t.id, t.code from area t where t.id = any($1::int[])
select count(*)::int as n from area t where t.id in (select k.child_id from area_membership k where k.parent_id = $1::int and k.valid_to is null)
