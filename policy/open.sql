create schema open;
create view open.area as
  select t.public_id, t.id, t.admin0_id, t.admin1_id, t.admin2_id, t.parent_id, t.kind, t.code, t.level, t.name, t.iso3, t.iso2, t.m49, t.pcode, t.valid_from, t.valid_to, t.latitude, t.longitude
  from base.area t;
create view open.area_code as
  select t.area_id, t.scheme, t.code, t.valid_from, t.valid_to
  from base.area_code t;
create view open.area_membership as
  select t.parent_id, t.child_id, t.depth, t.valid_from, t.valid_to, t.hierarchy
  from base.area_membership t;
create view open.area_succession as
  select t.from_id, t.to_id, t.happened_on, t.kind
  from base.area_succession t;
create view open.assessment_answer as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.question_id, t.round_id, case when place.level > 2 then place.admin2_id else t.area_id end as area_id, t.period_start, case when false then t.site_code end as site_code, case when false then t.option end as option, case when false then t.value end as value, t.status, t.round_number, array_remove(array[case when place.level > 2 then 'area|GRAIN|PARTNER|ROLL_UP|ADMIN2' end, 'siteCode|FIELD|PARTNER|WITHHOLD|', 'option|FIELD|PARTNER|WITHHOLD|', 'value|FIELD|PARTNER|WITHHOLD|']::text[], null) as withheld
  from base.assessment_answer t left join base.area place on place.id = t.area_id
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.row_tier in ('OPEN') and (t.question_id is null or t.question_id = any(array(select o.id from base.assessment_question o where o.answer_tier in ('OPEN'))));
create view open.assessment_option as
  select t.question_id, t.position, t.code, t.label
  from base.assessment_option t;
create view open.assessment_question as
  select t.public_id, t.id, t.code, t.dataset_id, t.position, t.section, t.text, t.kind, t.answer_tier, t.share_tier
  from base.assessment_question t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.assessment_share as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.question_id, t.round_id, t.area_id, t.period_start, t.grain, t.option, t.share, t.sites, t.threshold, t.status, t.round_number
  from base.assessment_share t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.row_tier in ('OPEN') and (t.question_id is null or t.question_id = any(array(select o.id from base.assessment_question o where o.share_tier in ('OPEN'))));
create view open.asylum_application as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.origin_area_id, t.year, t.period_start, t.period_end, t.year_part, t.authority, t.decision_level, t.decision_level_code, t.unit, t.status, t.application_type, t.applied
  from base.asylum_application t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.asylum_decision as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.origin_area_id, t.year, t.period_start, t.period_end, t.year_part, t.authority, t.decision_level, t.decision_level_code, t.unit, t.status, t.recognised, t.complementary, t.rejected, t.closed, t.total, t.parts_add_up
  from base.asylum_decision t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.boundary as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.set_id, t.geometry, t.positions
  from base.boundary t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.boundary_set as
  select t.public_id, t.id, t.code, t.title, t.disclaimer, t.licence, t.credit_line
  from base.boundary_set t;
create view open.code_item as
  select t.list_id, t.position, t.code, t.name, t.enum_type, t.parent, t.sdmx_code
  from base.code_item t;
create view open.code_list as
  select t.public_id, t.id, t.code, t.position, t.name, t.enum_type, t.sdmx_list
  from base.code_list t;
create view open.dataset as
  select t.public_id, t.id, t.code, t.domain, t.title, t.description, t.provider_id, t.licence_id, t.credit_line, t.homepage, t.update_rhythm, t.methodology, t.documentation, t.tier, t.synthetic
  from base.dataset t;
create view open.designation_note as
  select t.public_id, t.id, t.code, t.text, t.general
  from base.designation_note t;
create view open.displacement_event as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.period_start, t.cause, t.name, t.year, t.period_start_precision, t.period_end, t.period_end_precision, t.dates_in_order, t.codes, t.hazard_category_code, t.hazard_category, t.hazard_sub_category_code, t.hazard_sub_category, t.hazard_type_code, t.hazard_type, t.hazard_sub_type_code, t.hazard_sub_type
  from base.displacement_event t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.displacement_flow as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.event_public_id, t.period_start, t.cause, t.hazard_type, t.level, t.year, t.period_end, t.value, t.display_value, t.status, t.qualifier, t.role, t.provisional, round(t.latitude::numeric, 1)::double precision as latitude, round(t.longitude::numeric, 1)::double precision as longitude, case when false then t.description end as description, t.links, array_remove(array['position|FIELD|PARTNER|GRID|', 'description|FIELD|PARTNER|WITHHOLD|']::text[], null) as withheld
  from base.displacement_flow t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.displacement_stock as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, case when place.level > 2 then place.admin2_id else t.area_id end as area_id, t.round_id, t.operation_id, t.site_public_id, t.grain, t.period_start, t.assessment_type, t.period_end, t.observed_round, t.population_group, t.movement, t.reason, t.sex, t.age, t.origin_status, t.origin_area_id, t.shelter, t.cohort, t.reason_text, t.unit, case when t.grain <= 2 then t.value end as value, t.status, t.qualifier, t.round_number, array_remove(array[case when place.level > 2 then 'area|GRAIN|PARTNER|ROLL_UP|ADMIN2' end, case when t.grain > 2 then 'value|GRAIN|PARTNER|COARSER_ROWS|ADMIN2' end]::text[], null) as withheld
  from base.displacement_stock t left join base.area place on place.id = t.area_id
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.domain_score as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.assessment_id, t.item_id, t.position, t.score, t.answered, t.applicable, t.method_version
  from base.domain_score t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.row_tier in ('OPEN') and (t.assessment_id is null or t.assessment_id = any(array(select o.id from base.governance_assessment o where o.row_tier in ('OPEN'))));
create view open.flow_observation as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, case when place.level > 1 then place.admin1_id else t.area_id end as area_id, t.grain, t.route_id, t.point_public_id, t.nationality_area_id, t.departure_area_id, t.period_start, t.series_code, t.section, t.period_end, t.period_kind, t.calendar, t.fiscal_year, t.nationality_kind, case when false then t.destination_area_id end as destination_area_id, t.direction, t.sex, t.age, t.purpose, t.transport, t.category, t.event_kind, t.legal_basis, t.agency, t.unit, t.coverage, t.observation_hours, case when t.grain <= 1 then t.value end as value, t.status, array_remove(array[case when place.level > 1 then 'area|GRAIN|PARTNER|ROLL_UP|ADMIN1' end, 'destination|FIELD|RESTRICTED|WITHHOLD|', case when t.grain > 1 then 'value|GRAIN|PARTNER|COARSER_ROWS|ADMIN1' end]::text[], null) as withheld
  from base.flow_observation t left join base.area place on place.id = t.area_id
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.flow_point as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, case when place.level > 1 then place.admin1_id else t.area_id end as area_id, case when false then t.code end as code, t.kind, t.transports, t.status, case when false then t.name end as name, case when false then t.latitude end as latitude, case when false then t.longitude end as longitude, array_remove(array['code|FIELD|RESTRICTED|WITHHOLD|', case when place.level > 1 then 'area|GRAIN|PARTNER|ROLL_UP|ADMIN1' end, 'name|FIELD|RESTRICTED|WITHHOLD|', 'position|FIELD|RESTRICTED|WITHHOLD|']::text[], null) as withheld
  from base.flow_point t left join base.area place on place.id = t.area_id
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.flow_route as
  select t.public_id, t.id, t.code, t.dataset_id, t.name
  from base.flow_route t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.framework as
  select t.public_id, t.id, t.code, t.name, t.owner, t.url
  from base.framework t;
create view open.framework_item as
  select t.public_id, t.id, t.framework_id, t.parent_id, t.code, t.position, t.kind, t.title, t.short_title
  from base.framework_item t;
create view open.framework_scale_level as
  select t.framework_id, t.scale, t.value, t.code, t.name, t.score_range
  from base.framework_scale_level t;
create view open.governance_answer as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.assessment_id, t.area_id, t.question_id, t.domain_id, t.position, t.level, t.level_code, t.status, t.evidence, t.sources, case when false then t.note end as note, array_remove(array['note|FIELD|RESTRICTED|WITHHOLD|']::text[], null) as withheld
  from base.governance_answer t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.row_tier in ('OPEN') and (t.assessment_id is null or t.assessment_id = any(array(select o.id from base.governance_assessment o where o.row_tier in ('OPEN'))));
create view open.governance_assessment as
  select t.public_id, t.id, t.profile_id, t.area_id, t.edition_id, t.sequence, t.period_end, t.period_start, t.status, t.published_on, t.languages, t.consent_scope, t.consent_on, t.dataset_id
  from base.governance_assessment t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.row_tier in ('OPEN');
create view open.governance_edition as
  select t.public_id, t.id, t.code, t.title, t.framework_id, t.year, t.level, t.stated_questions, t.note
  from base.governance_edition t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.governance_finding as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.assessment_id, t.position, t.item_id, t.kind, t.text
  from base.governance_finding t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.row_tier in ('OPEN') and (t.assessment_id is null or t.assessment_id = any(array(select o.id from base.governance_assessment o where o.row_tier in ('OPEN'))));
create view open.governance_profile as
  select t.public_id, t.id, t.area_id, t.framework_id, t.dataset_id, t.level, t.locality_name
  from base.governance_profile t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and (exists (select from base.governance_score o where o.profile_id = t.id and o.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')))) or exists (select from base.governance_assessment o where o.profile_id = t.id and o.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and o.row_tier in ('OPEN')));
create view open.governance_question as
  select t.public_id, t.id, t.edition_id, t.code, t.item_ids, t.scale_id, t.domain_id, t.position, t.text, t.item_id, t.weight, t.active
  from base.governance_question t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.governance_score as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.profile_id, t.item_id, t.period_start, t.edition_label, t.period_end, t.level, t.level_code, t.status
  from base.governance_score t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.incident as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.occurred_on, t.source_key, t.kind, t.region_name, t.route_name, t.year, t.dead, t.missing, t.dead_or_missing, t.survivors, t.women, t.men, t.children, t.nationalities, t.cause, t.quality, round(t.latitude::numeric, 1)::double precision as latitude, round(t.longitude::numeric, 1)::double precision as longitude, case when false then t.location_description end as location_description, t.information_source, t.links, array_remove(array['position|FIELD|PARTNER|GRID|', 'locationDescription|FIELD|RESTRICTED|WITHHOLD|']::text[], null) as withheld
  from base.incident t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.indicator as
  select t.public_id, t.id, t.code, t.name, t.measure, t.unit_id, t.decimals, t.additive_over_areas, t.additive_over_time
  from base.indicator t;
create view open.licence as
  select t.public_id, t.id, t.code, t.name, t.url, t.redistribution
  from base.licence t;
create view open.observation as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.counterpart_area_id, t.indicator_id, t.series_id, t.period_start, t.period_end, t.period_label, t.sex, t.age, t.dimensions, t.value, t.value_text, t.lower, t.upper, t.status, t.nature, t.flags, t.confidentiality, t.multiplier, t.footnotes, t.source
  from base.observation t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.observation_flag as
  select t.public_id, t.id, t.dataset_id, t.code, t.meaning
  from base.observation_flag t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.operation as
  select t.public_id, t.id, t.code, t.area_id, t.name, t.status, t.precedence, t.dataset_id
  from base.operation t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.point_of_entry as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.other_area_id, t.name, t.kind, t.code, t.local_name, t.latitude, t.longitude
  from base.point_of_entry t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.point_of_entry_status as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.other_area_id, t.point_public_id, t.observed_on, t.kind, t.status, t.valid_from, t.expected_to, t.measures, t.affected_populations, t.daily_in, t.daily_out
  from base.point_of_entry_status t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.practice as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.assessment_id, t.area_id, t.objective_ids, t.title, t.summary, t.item_id, t.url
  from base.practice t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.row_tier in ('OPEN') and (t.assessment_id is null or t.assessment_id = any(array(select o.id from base.governance_assessment o where o.row_tier in ('OPEN'))));
create view open.provider as
  select t.public_id, t.id, t.code, t.name, t.url
  from base.provider t;
create view open.question_equivalence as
  select t.public_id, t.id, t.from_id, t.to_id, t.relation, t.note
  from base.question_equivalence t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.rating_level as
  select t.scale_id, t.level_number, t.code, t.name, t.lower, t.upper
  from base.rating_level t;
create view open.rating_scale as
  select t.public_id, t.id, t.code, t.name, t.note
  from base.rating_scale t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.refugee_demographic as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.origin_area_id, t.year, t.year_part, t.population_group, t.observed_on, t.location, t.settlement, t.accommodation, t.total, t.female, t.male, t.split, t.bands
  from base.refugee_demographic t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.refugee_flow as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.origin_area_id, t.year, t.year_part, t.population_group, t.kind, t.origin_is_asylum, t.period_start, t.period_end, t.sex, t.age, t.value, t.status, t.rounded
  from base.refugee_flow t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.refugee_stock as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.origin_area_id, t.year, t.year_part, t.population_group, t.origin_is_asylum, t.observed_on, t.value, t.status, t.rounded, t.zero_groups, t.empty_groups
  from base.refugee_stock t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.regional_section as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.code, t.position, t.area_codes, t.title, t.description
  from base.regional_section t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.release as
  select t.public_id, t.id, t.dataset_id, t.publication, t.version, t.released_on, t.state, t.published_at, t.previous_id, t.override_reason, t.processing, t.processing_level, t.rejected, t.note
  from base.release t
  where t.state = 'PUBLISHED' and t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.release_file as
  select t.release_id, t.ordinal, t.name, t.sha256, t.bytes
  from base.release_file t
  where t.release_id = any(array(select r.id from base.release r where r.state = 'PUBLISHED' and r.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')))));
create view open.restriction as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.valid_from, t.source_key, t.former_source_key, t.category, t.level, t.code, t.valid_from_earliest, t.valid_to, t.valid_to_latest, t.end_reason, t.from_precision, t.to_precision, t.modes, t.applies_to_all, t.summary, t.quality, t.links, case when false then t.comment end as comment, array_remove(array['comment|FIELD|PARTNER|WITHHOLD|']::text[], null) as withheld
  from base.restriction t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.restriction_exception as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.restriction_public_id, t.exception_group, t.excepted_area_id, t.resolution, t.raw_text
  from base.restriction_exception t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.restriction_level as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.period_start, t.control, t.period_end, t.level, t.status
  from base.restriction_level t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.restriction_notice as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.territory, t.listed_codes, t.disputed, t.stated_on, t.restrictions, t.quarantine, t.certificate, t.further, t.links
  from base.restriction_notice t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.restriction_target as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.target_area_id, t.group_area_id, t.restriction_public_id, t.excepted_area_ids, t.raw_name, t.valid_from, t.valid_to, t.part_of_area_id, t.resolution, t.basis, t.refugees_only, t.lookback_days, t.lookback_since, t.modes, t.category, t.level, t.code, t.valid_from_earliest, t.valid_to_latest, t.end_reason
  from base.restriction_target t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.round as
  select t.public_id, t.id, t.operation_id, t.dataset_id, t.period_start, t.number, t.assessment_type, t.period_end, t.method, t.quality, case when false then t.key_informants end as key_informants, t.places_assessed, array_remove(array['keyInformants|FIELD|PARTNER|WITHHOLD|']::text[], null) as withheld
  from base.round t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.series as
  select t.public_id, t.id, t.code, t.dataset_id, t.indicator_id, t.supersedes_id, t.name, t.definition, t.basis, t.method, t.frequency
  from base.series t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.site as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, case when place.level > 2 then place.admin2_id else t.area_id end as area_id, t.operation_id, t.kind, t.status, case when false then t.name end as name, case when false then t.latitude end as latitude, case when false then t.longitude end as longitude, array_remove(array[case when place.level > 2 then 'area|GRAIN|PARTNER|ROLL_UP|ADMIN2' end, 'name|FIELD|RESTRICTED|WITHHOLD|', 'position|FIELD|RESTRICTED|WITHHOLD|']::text[], null) as withheld
  from base.site t left join base.area place on place.id = t.area_id
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.survey as
  select t.public_id, t.id, t.code, t.area_id, t.dataset_id, t.title, t.design, t.sampling, t.mode, t.target_population, t.weighting, t.strata, t.clusters, t.sample_size, t.response_rate, t.period_start, t.period_end, t.protection_statement
  from base.survey t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.survey_code as
  select t.variable_id, t.position, t.code, t.label, t.is_missing
  from base.survey_code t;
create view open.survey_record as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.survey_id, case when false then t.weight end as weight, case when false then t.stratum end as stratum, case when false then t.cluster end as cluster, case when false then t.answers end as answers, array_remove(array['weight|FIELD|PROTECTED|WITHHOLD|', 'stratum|FIELD|PROTECTED|WITHHOLD|', 'cluster|FIELD|PROTECTED|WITHHOLD|', 'answers|FIELD|PROTECTED|WITHHOLD|']::text[], null) as withheld
  from base.survey_record t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.row_tier in ('OPEN');
create view open.survey_variable as
  select t.public_id, t.id, t.survey_id, t.position, t.name, t.label, t.question, t.kind, t.tier, t.is_key_variable, t.is_free_text
  from base.survey_variable t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.theme as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.code, t.position, t.indicator_codes, t.item_codes, t.title, t.description
  from base.theme t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.topical_collection as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.code, t.position, t.dataset_codes, t.indicator_codes, t.title, t.description
  from base.topical_collection t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.unit as
  select t.public_id, t.id, t.code, t.name, t.symbol
  from base.unit t;
create view open.visa_rule as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.passport_area_id, t.valid_from, t.valid_to, t.valid_to_latest, t.end_reason, t.requirement, t.stay_days, t.raw_value, t.coding, t.recoded, t.confidence, t.previous_public_id, t.valid_from_earliest
  from base.visa_rule t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.year_end_stock as
  select t.public_id, t.dataset_id, t.scope_id, t.published_from, t.published_to, t.source_file, t.source_line, t.area_id, t.event_public_id, t.year, t.cause, t.level, t.observed_on, t.sex, t.age, t.value, t.display_value, t.status
  from base.year_end_stock t
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.area_neighbour as
  select t.area_id, t.neighbour_id, t.border
  from base.area_neighbour t;
create view open.area_claim as
  select t.area_id, t.claimant_id
  from base.area_claim t;
create view open.designation_note_area as
  select t.note_id, t.area_id
  from base.designation_note_area t;
create view open.framework_link as
  select t.from_id, t.to_id, t.kind
  from base.framework_link t;
create view open.framework_indicator as
  select t.item_id, t.indicator_id
  from base.framework_indicator t;
create view open.framework_dataset as
  select t.item_id, t.dataset_id
  from base.framework_dataset t;
create view open.release_scope as
  select t.release_id, t.scope_id
  from base.release_scope t
  where t.release_id = any(array(select r.id from base.release r where r.state = 'PUBLISHED' and r.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')))));
create view open.horizon as select coalesce(max(greatest(case when r.state = 'PUBLISHED' then r.publication end, r.rolled_back_publication)), 0) as publication from base.release r where r.state in ('PUBLISHED', 'ROLLED_BACK') and r.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.release_gone as select r.public_id, r.dataset_id, r.version, r.publication, r.rolled_back_publication, (select p.public_id from base.release p where p.dataset_id = r.dataset_id and p.state = 'PUBLISHED' order by p.publication desc limit 1) as instead from base.release r where r.state = 'ROLLED_BACK' and r.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')));
create view open.policy_state as select s.tier, s.artefact, s.fingerprint from base.policy_state s;
create view open.coverage as
  select t.dataset_id, t.kind, t.series_id as series_id, case t.kind when 'assessment_answer' then case when place.level > 2 then place.admin2_id else t.area_id end when 'displacement_stock' then case when place.level > 2 then place.admin2_id else t.area_id end when 'flow_observation' then case when place.level > 1 then place.admin1_id else t.area_id end when 'flow_point' then case when place.level > 1 then place.admin1_id else t.area_id end when 'site' then case when place.level > 2 then place.admin2_id else t.area_id end else t.area_id end as area_id, t.rows, t.period_start as period_start, t.period_end as period_end, t.published_from, t.published_to
  from base.coverage t left join base.area place on place.id = t.area_id
  where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.kind <> all(array['assessment_answer', 'assessment_share', 'domain_score', 'governance_answer', 'governance_assessment', 'governance_finding', 'governance_profile', 'practice', 'survey_record']);
create view open.withdrawal as
  select t.dataset_id, t.kind, t.public_id, t.published_to
  from base.withdrawal t where t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN'))) and t.kind <> all(array['assessment_answer', 'assessment_share', 'domain_score', 'governance_answer', 'governance_assessment', 'governance_finding', 'governance_profile', 'practice', 'survey_record']);
create view open.search_entry as
  select t.kind, t.public_id, t.language, t.text, t.folded, t.is_code, t.lesser
  from base.search_entry t where (t.dataset_id is null or t.dataset_id = any(array(select d.id from base.dataset d where d.tier in ('OPEN')))) and t.kind <> all(array['assessment_answer', 'assessment_share', 'domain_score', 'governance_answer', 'governance_assessment', 'governance_finding', 'governance_profile', 'practice', 'survey_record']);
