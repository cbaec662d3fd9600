select publication from horizon
select id, code from area where code = any($1::text[])
select id, code from dataset where code = any($1::text[])
select t.applies_to_all, t.category, t.code, t.comment, t.end_reason, t.former_source_key, t.from_precision, t.level, t.links, t.public_id, t.quality, t.scope_id, t.shown_line, t.source_key, t.to_precision, t.valid_from, t.valid_to, t.withheld from restriction t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = any($2::int[]) and t.dataset_id = any($3::int[]) order by t.valid_from desc nulls last, t.public_id desc limit $4::int
select count(*)::int as n from restriction t where t.published_from <= $1::bigint and (t.published_to is null or t.published_to > $1::bigint) and t.area_id = any($2::int[]) and t.dataset_id = any($3::int[])
select distinct on (s.scope_id) s.scope_id as of_id, t.id, t.version from release_scope s join release t on t.id = s.release_id where s.scope_id = any($1::int[]) and t.publication <= $2::bigint order by s.scope_id, t.publication desc
select p.k as of_parent, l.* from unnest($1::text[]) p(k) cross join lateral (select t.basis, t.raw_name, t.resolution, t.target_area_id, t.public_id from restriction_target t where t.restriction_public_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.raw_name, t.public_id limit $3::int) l
select p.k as of_parent, l.* from unnest($1::text[]) p(k) cross join lateral (select t.excepted_area_id, t.exception_group, t.raw_text, t.resolution, t.public_id from restriction_exception t where t.restriction_public_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.exception_group, t.public_id limit $3::int) l
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code from area t where t.id = any($1::int[])
