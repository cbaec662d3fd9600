select publication from horizon
select * from (select t.edition_label, t.period_start, t.public_id from governance_score t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) order by t.period_start, t.public_id limit 1001) page limit $2::int
select * from (select t.period_start, t.public_id from governance_score t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.period_start >= $2::date and t.level::numeric = $3::text::numeric order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int
select id, code from area where code = any($1::text[])
select id, code from framework_item where code = any($1::text[])
select count(*)::int as n from governance_score t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint)
select * from (select t.area_id, t.edition_label, t.item_id, t.level, t.level_code, t.profile_id, t.period_start, t.public_id from governance_score t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = $2::int and t.item_id = $3::int order by t.period_start desc, t.public_id desc limit 1001) page limit $4::int
select count(*)::int as n from governance_score t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.period_start >= $2::date and t.level::numeric = $3::text::numeric
select t.id, t.framework_id from governance_profile t where t.id = any($1::int[])
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from framework_item t where t.id = any($1::int[])
select t.id, t.code from framework t where t.id = any($1::int[])
