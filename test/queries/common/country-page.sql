select publication from horizon
select t.code, t.id, t.name from area t where t.code = any($1::text[])
select c.id as of_child, t.code from area c join lateral (select m.parent_id as other_id, m.hierarchy, m.depth from area_membership m where m.child_id = coalesce(c.admin0_id, c.id) and m.valid_to is null) m on true join area t on t.id = m.other_id where c.id = any($1::int[]) order by c.id, m.hierarchy, m.depth, t.code
select id, code from indicator where code = any($1::text[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.area_id, t.period_label, t.value, t.public_id from observation t where t.counterpart_area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.sex = any($3::text[]) order by t.value desc nulls last, t.public_id desc limit $4::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.id, t.public_id from operation t where t.area_id = p.k order by t.code, t.public_id limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.assessment_type, t.dataset_id, t.operation_id, t.round_id, t.shown_line, t.value, t.withheld, t.period_start, t.public_id from displacement_stock t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.population_group = any($3::text[]) and t.movement = any($4::text[]) and t.sex = any($5::text[]) and t.unit = any($6::text[]) order by t.period_start desc, t.public_id desc limit $7::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.dead_or_missing, t.latitude, t.longitude, t.occurred_on, t.public_id from incident t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.occurred_on desc nulls last, t.public_id desc limit $3::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.control, t.level, t.period_end, t.period_start, t.status, t.public_id from restriction_level t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.period_end >= $3::date order by t.period_start desc, t.public_id desc limit $4::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.framework_id, t.id, t.public_id from governance_profile t where t.area_id = p.k order by t.public_id limit $2::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.indicator_id, t.period_label, t.scope_id, t.shown_line, t.value, t.period_start, t.public_id from observation t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.indicator_id = any($3::int[]) and t.sex = any($4::text[]) and t.age = any($5::text[]) and t.dimensions = $6::text::jsonb order by t.period_start desc, t.public_id desc limit $7::int) l
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.number, t.period_start, t.public_id from round t where t.operation_id = p.k order by t.period_start desc, t.public_id desc limit $2::int) l
select t.id, t.code from area t where t.id = any($1::int[])
select t.id, t.code, t.unit_id from indicator t where t.id = any($1::int[])
select distinct on (s.scope_id) s.scope_id as of_id, t.id, t.dataset_id, t.public_id, t.released_on, t.version from release_scope s join release t on t.id = s.release_id where s.scope_id = any($1::int[]) and t.publication <= $2::bigint order by s.scope_id, t.publication desc
select p.k as of_parent, (select count(*)::int from observation t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) and t.indicator_id = any($3::int[]) and t.sex = any($4::text[]) and t.age = any($5::text[]) and t.dimensions = $6::text::jsonb) as n from unnest($1::int[]) p(k)
select t.id, t.code, t.owner from framework t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.edition_label, t.item_id, t.level, t.level_code, t.period_start, t.public_id from governance_score t where t.profile_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint) order by t.period_start desc, t.public_id desc limit $3::int) l
select t.id, t.code from unit t where t.id = any($1::int[])
select p.k as of_parent, l.* from unnest($1::int[]) p(k) cross join lateral (select t.code, t.framework_id, t.position, t.public_id from framework_item t where t.id in (select v.item_id from framework_indicator v where v.indicator_id = p.k) order by t.position, t.public_id limit $2::int) l
select t.id, t.code, t.credit_line, t.provider_id, t.title, t.homepage from dataset t where t.id = any($1::int[])
select t.id, t.code, t.title from framework_item t where t.id = any($1::int[])
select t.id, t.name from provider t where t.id = any($1::int[])
select t.id, t.code from framework t where t.id = any($1::int[])
select p.k as of_parent, (select count(*)::int from incident t where t.area_id = p.k and t.published_from <= $2::bigint and (t.published_to is null or t.published_to > $2::bigint)) as n from unnest($1::int[]) p(k)
select t.id, t.code from operation t where t.id = any($1::int[])
select t.id, t.number from round t where t.id = any($1::int[])
select t.id, t.code from dataset t where t.id = any($1::int[])
