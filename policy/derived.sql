create schema derived;
create view derived.coverage_source as
  select 'asylum_application' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.asylum_application t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id where t.published_to is null
  union all
  select 'asylum_decision' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.asylum_decision t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id where t.published_to is null
  union all
  select 'boundary' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.boundary t where t.published_to is null
  union all
  select 'displacement_event' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.displacement_event t where t.published_to is null
  union all
  select 'displacement_flow' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.displacement_flow t where t.published_to is null
  union all
  select 'displacement_stock' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, t.grain as grain, not (t.movement = 'ALL' and t.reason = 'ALL' and t.sex = 'TOTAL' and t.age = '_T' and t.origin_status = 'ALL' and t.shelter = 'ALL' and t.cohort = 'ALL') as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.displacement_stock t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id where t.published_to is null
  union all
  select 'flow_observation' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, t.grain as grain, not (t.nationality_kind = 'ALL' and t.sex = 'TOTAL' and t.age = '_T' and t.purpose = 'ALL' and t.transport is null and t.category is null and t.departure_area_id is null and t.destination_area_id is null) as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id) or coalesce(k2.admin0_id, k2.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.flow_observation t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.departure_area_id left join base.area k2 on k2.id = t.destination_area_id where t.published_to is null
  union all
  select 'flow_point' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.flow_point t where t.published_to is null
  union all
  select 'governance_score' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.governance_score t where t.published_to is null
  union all
  select 'incident' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.occurred_on as period_start, t.occurred_on as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.incident t where t.published_to is null
  union all
  select 'observation' as kind, t.dataset_id, t.series_id as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.observation t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.counterpart_area_id where t.published_to is null
  union all
  select 'point_of_entry' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.point_of_entry t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.other_area_id where t.published_to is null
  union all
  select 'point_of_entry_status' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.valid_from as period_start, t.valid_from as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.point_of_entry_status t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.other_area_id where t.published_to is null
  union all
  select 'refugee_demographic' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.refugee_demographic t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id where t.published_to is null
  union all
  select 'refugee_flow' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.refugee_flow t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id where t.published_to is null
  union all
  select 'refugee_stock' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.refugee_stock t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id where t.published_to is null
  union all
  select 'regional_section' as kind, t.dataset_id, null::int as series_id, null::int as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.regional_section t where t.published_to is null
  union all
  select 'restriction' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.valid_from as period_start, t.valid_to as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.restriction t where t.published_to is null
  union all
  select 'restriction_exception' as kind, t.dataset_id, null::int as series_id, null::int as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.restriction_exception t where t.published_to is null
  union all
  select 'restriction_level' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.restriction_level t where t.published_to is null
  union all
  select 'restriction_notice' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.restriction_notice t where t.published_to is null
  union all
  select 'restriction_target' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.valid_from as period_start, t.valid_to as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.restriction_target t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.target_area_id where t.published_to is null
  union all
  select 'site' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.site t where t.published_to is null
  union all
  select 'theme' as kind, t.dataset_id, null::int as series_id, null::int as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.theme t where t.published_to is null
  union all
  select 'topical_collection' as kind, t.dataset_id, null::int as series_id, null::int as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.topical_collection t where t.published_to is null
  union all
  select 'visa_rule' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.valid_from as period_start, t.valid_to as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad
  from base.visa_rule t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.passport_area_id where t.published_to is null
  union all
  select 'year_end_stock' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad
  from base.year_end_stock t where t.published_to is null
  union all
  select 'area', t.dataset_id, null::int, t.id, null::date, null::date, null::smallint, null::boolean, false
  from base.area t where t.valid_to is null
  union all
  select 'framework_item', t.dataset_id, null::int, null::int, null::date, null::date, null::smallint, null::boolean, false
  from base.framework_item t;
create view derived.search_source as
  select 'area' as kind, t.public_id, null::int as dataset_id, e.language, e.text, e.is_code, coalesce(t.level, 0) as lesser
  from base.area t cross join lateral (select '', t.code, true union all select '', t.iso3, true union all select '', t.iso2, true union all select '', t.m49, true union all select '', t.pcode, true union all select l.key, l.value ->> 0, false from jsonb_each(t.name) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'codebook' as kind, t.public_id, t.dataset_id as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.codebook t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.title) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'dataset' as kind, t.public_id, null::int as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.dataset t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.title) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'framework' as kind, t.public_id, null::int as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.framework t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.name) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'framework_item' as kind, t.public_id, null::int as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.framework_item t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.title) l union all select l.key, l.value ->> 0, false from jsonb_each(t.short_title) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'indicator' as kind, t.public_id, null::int as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.indicator t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.name) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'operation' as kind, t.public_id, t.dataset_id as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.operation t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.name) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'provider' as kind, t.public_id, null::int as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.provider t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.name) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'series' as kind, t.public_id, t.dataset_id as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.series t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.name) l) e(language, text, is_code)
  where e.text <> ''
  union all
  select 'solutions_index' as kind, t.public_id, t.dataset_id as dataset_id, e.language, e.text, e.is_code, 0 as lesser
  from base.solutions_index t cross join lateral (select '', t.code, true union all select l.key, l.value ->> 0, false from jsonb_each(t.title) l) e(language, text, is_code)
  where e.text <> '';
create view derived.grantable as select v.field, v.class, v.level, v.kind from (values
  ('AssessmentAnswer.area', 'IDP_SITE_LOCATION', 'PARTNER', 'assessment_answer'),
  ('AssessmentAnswer.option', 'SURVEY_RESULT', 'PARTNER', 'assessment_answer'),
  ('AssessmentAnswer.siteCode', 'IDP_SITE_LOCATION', 'PARTNER', 'assessment_answer'),
  ('AssessmentAnswer.value', 'SURVEY_RESULT', 'PARTNER', 'assessment_answer'),
  ('DisplacementFlow.description', 'IDP_SITE_LOCATION', 'PARTNER', 'displacement_flow'),
  ('DisplacementFlow.position', 'IDP_SITE_LOCATION', 'PARTNER', 'displacement_flow'),
  ('DisplacementStock.area', 'IDP_FIGURE', 'PARTNER', 'displacement_stock'),
  ('DisplacementStock.observedRound', 'IDP_FIGURE', 'PARTNER', 'displacement_stock'),
  ('DisplacementStock.qualifier', 'IDP_FIGURE', 'PARTNER', 'displacement_stock'),
  ('DisplacementStock.reasonText', 'IDP_FIGURE', 'PARTNER', 'displacement_stock'),
  ('DisplacementStock.status', 'IDP_FIGURE', 'PARTNER', 'displacement_stock'),
  ('DisplacementStock.value', 'IDP_FIGURE', 'PARTNER', 'displacement_stock'),
  ('FlowObservation.area', 'FLOW_POINT_LOCATION', 'PARTNER', 'flow_observation'),
  ('FlowObservation.destination', 'FLOW_FIGURE', 'RESTRICTED', 'flow_observation'),
  ('FlowObservation.status', 'FLOW_FIGURE', 'PARTNER', 'flow_observation'),
  ('FlowObservation.value', 'FLOW_FIGURE', 'PARTNER', 'flow_observation'),
  ('FlowPoint.area', 'FLOW_POINT_LOCATION', 'PARTNER', 'flow_point'),
  ('FlowPoint.code', 'FLOW_POINT_LOCATION', 'RESTRICTED', 'flow_point'),
  ('FlowPoint.name', 'FLOW_POINT_LOCATION', 'RESTRICTED', 'flow_point'),
  ('FlowPoint.position', 'FLOW_POINT_LOCATION', 'RESTRICTED', 'flow_point'),
  ('GovernanceAnswer.note', 'GOVERNANCE', 'RESTRICTED', 'governance_answer'),
  ('Incident.locationDescription', 'SECURITY_INCIDENT', 'RESTRICTED', 'incident'),
  ('Incident.occurredOn', 'SECURITY_INCIDENT', 'OPEN', 'incident'),
  ('Incident.position', 'SECURITY_INCIDENT', 'PARTNER', 'incident'),
  ('Restriction.comment', 'ACCESS_RESTRICTION', 'PARTNER', 'restriction'),
  ('Round.keyInformants', 'IDP_FIGURE', 'PARTNER', 'round'),
  ('Site.area', 'IDP_SITE_LOCATION', 'PARTNER', 'site'),
  ('Site.name', 'IDP_SITE_LOCATION', 'RESTRICTED', 'site'),
  ('Site.position', 'IDP_SITE_LOCATION', 'RESTRICTED', 'site'),
  ('SolutionsScore.localityCode', 'IDP_SITE_LOCATION', 'PARTNER', 'solutions_score'),
  ('SurveyRecord.answers', 'SURVEY_RESULT', 'PROTECTED', 'survey_record'),
  ('SurveyRecord.cluster', 'SURVEY_RESULT', 'PROTECTED', 'survey_record'),
  ('SurveyRecord.stratum', 'SURVEY_RESULT', 'PROTECTED', 'survey_record'),
  ('SurveyRecord.weight', 'SURVEY_RESULT', 'PROTECTED', 'survey_record')) v(field, class, level, kind);
