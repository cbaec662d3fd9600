create schema derived;
create view derived.coverage_source as
  select 'asylum_application' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.asylum_application t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id
  union all
  select 'asylum_decision' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.asylum_decision t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id
  union all
  select 'boundary' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.boundary t
  union all
  select 'displacement_event' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.displacement_event t
  union all
  select 'displacement_flow' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.displacement_flow t
  union all
  select 'displacement_stock' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, t.grain as grain, not (t.movement = 'ALL' and t.reason = 'ALL' and t.sex = 'TOTAL' and t.age = '_T' and t.origin_status = 'ALL' and t.shelter = 'ALL' and t.cohort = 'ALL') as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.displacement_stock t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id
  union all
  select 'flow_observation' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, t.grain as grain, not (t.nationality_kind = 'ALL' and t.sex = 'TOTAL' and t.age = '_T' and t.purpose = 'ALL' and t.transport is null and t.category is null and t.departure_area_id is null and t.destination_area_id is null) as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id) or coalesce(k2.admin0_id, k2.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.flow_observation t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.departure_area_id left join base.area k2 on k2.id = t.destination_area_id
  union all
  select 'flow_point' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.flow_point t
  union all
  select 'governance_score' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.governance_score t
  union all
  select 'incident' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.occurred_on as period_start, t.occurred_on as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.incident t
  union all
  select 'observation' as kind, t.dataset_id, t.series_id as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.observation t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.counterpart_area_id
  union all
  select 'point_of_entry' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.point_of_entry t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.other_area_id
  union all
  select 'point_of_entry_status' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.valid_from as period_start, t.valid_from as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.point_of_entry_status t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.other_area_id
  union all
  select 'refugee_demographic' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.refugee_demographic t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id
  union all
  select 'refugee_flow' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.refugee_flow t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id
  union all
  select 'refugee_stock' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.refugee_stock t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.origin_area_id
  union all
  select 'regional_section' as kind, t.dataset_id, null::int as series_id, null::int as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.regional_section t
  union all
  select 'restriction' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.valid_from as period_start, t.valid_to as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.restriction t
  union all
  select 'restriction_exception' as kind, t.dataset_id, null::int as series_id, null::int as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.restriction_exception t
  union all
  select 'restriction_level' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.period_start as period_start, t.period_end as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.restriction_level t
  union all
  select 'restriction_notice' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.restriction_notice t
  union all
  select 'restriction_target' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.valid_from as period_start, t.valid_to as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.restriction_target t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.target_area_id
  union all
  select 'site' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.site t
  union all
  select 'theme' as kind, t.dataset_id, null::int as series_id, null::int as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.theme t
  union all
  select 'topical_collection' as kind, t.dataset_id, null::int as series_id, null::int as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.topical_collection t
  union all
  select 'visa_rule' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, t.valid_from as period_start, t.valid_to as period_end, null::smallint as grain, null::boolean as parts, coalesce(coalesce(k1.admin0_id, k1.id) <> coalesce(k0.admin0_id, k0.id), false) as abroad, t.public_id, t.published_from, t.published_to
  from base.visa_rule t left join base.area k0 on k0.id = t.area_id left join base.area k1 on k1.id = t.passport_area_id
  union all
  select 'year_end_stock' as kind, t.dataset_id, null::int as series_id, t.area_id as area_id, null::date as period_start, null::date as period_end, null::smallint as grain, null::boolean as parts, false as abroad, t.public_id, t.published_from, t.published_to
  from base.year_end_stock t
  union all
  select 'area', t.dataset_id, null::int, t.id, null::date, null::date, null::smallint, null::boolean, false, t.public_id, null::bigint, null::bigint
  from base.area t where t.valid_to is null
  union all
  select 'framework_item', t.dataset_id, null::int, null::int, null::date, null::date, null::smallint, null::boolean, false, t.public_id, null::bigint, null::bigint
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
create view derived.grantable as select v.field, v.class, v.level, v.kind, v.may_lower from (values
  ('AssessmentAnswer.area', 'IDP_SITE_LOCATION', 'PARTNER', 'assessment_answer', null),
  ('AssessmentAnswer.option', 'SURVEY_RESULT', 'PARTNER', 'assessment_answer', null),
  ('AssessmentAnswer.siteCode', 'IDP_SITE_LOCATION', 'PARTNER', 'assessment_answer', null),
  ('AssessmentAnswer.value', 'SURVEY_RESULT', 'PARTNER', 'assessment_answer', null),
  ('DisplacementFlow.description', 'IDP_SITE_LOCATION', 'PARTNER', 'displacement_flow', null),
  ('DisplacementFlow.position', 'IDP_SITE_LOCATION', 'PARTNER', 'displacement_flow', null),
  ('DisplacementStock.area', 'IDP_FIGURE', 'PARTNER', 'displacement_stock', null),
  ('DisplacementStock.observedRound', 'IDP_FIGURE', 'PARTNER', 'displacement_stock', null),
  ('DisplacementStock.qualifier', 'IDP_FIGURE', 'PARTNER', 'displacement_stock', null),
  ('DisplacementStock.reasonText', 'IDP_FIGURE', 'PARTNER', 'displacement_stock', null),
  ('DisplacementStock.status', 'IDP_FIGURE', 'PARTNER', 'displacement_stock', null),
  ('DisplacementStock.value', 'IDP_FIGURE', 'PARTNER', 'displacement_stock', null),
  ('FlowObservation.area', 'FLOW_POINT_LOCATION', 'PARTNER', 'flow_observation', null),
  ('FlowObservation.destination', 'FLOW_FIGURE', 'RESTRICTED', 'flow_observation', null),
  ('FlowObservation.status', 'FLOW_FIGURE', 'PARTNER', 'flow_observation', null),
  ('FlowObservation.value', 'FLOW_FIGURE', 'PARTNER', 'flow_observation', null),
  ('FlowPoint.area', 'FLOW_POINT_LOCATION', 'PARTNER', 'flow_point', null),
  ('FlowPoint.code', 'FLOW_POINT_LOCATION', 'RESTRICTED', 'flow_point', null),
  ('FlowPoint.name', 'FLOW_POINT_LOCATION', 'RESTRICTED', 'flow_point', null),
  ('FlowPoint.position', 'FLOW_POINT_LOCATION', 'RESTRICTED', 'flow_point', null),
  ('GovernanceAnswer.note', 'GOVERNANCE', 'RESTRICTED', 'governance_answer', null),
  ('Incident.locationDescription', 'SECURITY_INCIDENT', 'RESTRICTED', 'incident', null),
  ('Incident.occurredOn', 'SECURITY_INCIDENT', 'OPEN', 'incident', null),
  ('Incident.position', 'SECURITY_INCIDENT', 'PARTNER', 'incident', null),
  ('Restriction.comment', 'ACCESS_RESTRICTION', 'PARTNER', 'restriction', null),
  ('Round.keyInformants', 'IDP_FIGURE', 'PARTNER', 'round', null),
  ('Site.area', 'IDP_SITE_LOCATION', 'PARTNER', 'site', null),
  ('Site.name', 'IDP_SITE_LOCATION', 'RESTRICTED', 'site', 'PARTNER'),
  ('Site.position', 'IDP_SITE_LOCATION', 'RESTRICTED', 'site', 'PARTNER'),
  ('SolutionsScore.localityCode', 'IDP_SITE_LOCATION', 'PARTNER', 'solutions_score', null),
  ('SurveyRecord.answers', 'SURVEY_RESULT', 'PROTECTED', 'survey_record', null),
  ('SurveyRecord.cluster', 'SURVEY_RESULT', 'PROTECTED', 'survey_record', null),
  ('SurveyRecord.stratum', 'SURVEY_RESULT', 'PROTECTED', 'survey_record', null),
  ('SurveyRecord.weight', 'SURVEY_RESULT', 'PROTECTED', 'survey_record', null)) v(field, class, level, kind, may_lower);
create view derived.takedown_kind as select v.* from (values
  ('aan', 'assessment_answer', 'AssessmentAnswer', true, false, null, null),
  ('aqu', 'assessment_question', 'AssessmentQuestion', false, false, null, null),
  ('ash', 'assessment_share', 'AssessmentShare', true, false, null, null),
  ('asa', 'asylum_application', 'AsylumApplication', true, false, null, null),
  ('asd', 'asylum_decision', 'AsylumDecision', true, false, null, null),
  ('bnd', 'boundary', 'Boundary', true, false, null, null),
  ('cdb', 'codebook', 'Codebook', false, false, null, null),
  ('cdv', 'codebook_variable', 'CodebookVariable', false, false, null, null),
  ('cub', 'cube', 'Cube', false, false, null, null),
  ('cbc', 'cube_cell', 'CubeCell', true, false, null, null),
  ('dev', 'displacement_event', 'DisplacementEvent', true, false, null, null),
  ('dfl', 'displacement_flow', 'DisplacementFlow', true, false, null, null),
  ('dst', 'displacement_stock', 'DisplacementStock', true, false, 'value', 'status'),
  ('dsc', 'domain_score', 'DomainScore', true, false, null, null),
  ('flo', 'flow_observation', 'FlowObservation', true, false, null, null),
  ('flp', 'flow_point', 'FlowPoint', true, false, null, null),
  ('flr', 'flow_route', 'FlowRoute', false, false, null, null),
  ('gan', 'governance_answer', 'GovernanceAnswer', true, false, null, null),
  ('gas', 'governance_assessment', 'GovernanceAssessment', false, false, null, null),
  ('ged', 'governance_edition', 'GovernanceEdition', false, false, null, null),
  ('gfi', 'governance_finding', 'GovernanceFinding', true, false, null, null),
  ('gpr', 'governance_profile', 'GovernanceProfile', false, false, null, null),
  ('gqu', 'governance_question', 'GovernanceQuestion', false, false, null, null),
  ('gsc', 'governance_score', 'GovernanceScore', true, false, 'level', 'status'),
  ('inc', 'incident', 'Incident', true, false, 'dead_or_missing', null),
  ('obs', 'observation', 'Observation', true, false, 'value', 'status'),
  ('flg', 'observation_flag', 'ObservationFlag', false, false, null, null),
  ('opr', 'operation', 'Operation', false, false, null, null),
  ('poe', 'point_of_entry', 'PointOfEntry', true, false, null, null),
  ('pst', 'point_of_entry_status', 'PointOfEntryStatus', true, false, null, null),
  ('prc', 'practice', 'Practice', true, false, null, null),
  ('geq', 'question_equivalence', 'QuestionEquivalence', false, false, null, null),
  ('rsc', 'rating_scale', 'RatingScale', false, false, null, null),
  ('rfd', 'refugee_demographic', 'RefugeeDemographic', true, false, null, null),
  ('rff', 'refugee_flow', 'RefugeeFlow', true, false, null, null),
  ('rfs', 'refugee_stock', 'RefugeeStock', true, false, null, null),
  ('sec', 'regional_section', 'RegionalSection', true, false, null, null),
  ('rst', 'restriction', 'Restriction', true, false, null, null),
  ('rex', 'restriction_exception', 'RestrictionException', true, false, null, null),
  ('rlv', 'restriction_level', 'RestrictionLevel', true, false, 'level', 'status'),
  ('rnt', 'restriction_notice', 'RestrictionNotice', true, false, null, null),
  ('rtg', 'restriction_target', 'RestrictionTarget', true, false, null, null),
  ('rnd', 'round', 'Round', false, false, null, null),
  ('ser', 'series', 'Series', false, false, null, null),
  ('sit', 'site', 'Site', true, false, null, null),
  ('sod', 'solutions_dimension', 'SolutionsDimension', false, false, null, null),
  ('sol', 'solutions_index', 'SolutionsIndex', false, false, null, null),
  ('sos', 'solutions_score', 'SolutionsScore', true, false, null, null),
  ('sur', 'survey', 'Survey', false, false, null, null),
  ('srt', 'survey_cell', 'SurveyCell', true, false, null, null),
  ('srr', 'survey_record', 'SurveyRecord', true, true, null, null),
  ('svr', 'survey_variable', 'SurveyVariable', false, false, null, null),
  ('the', 'theme', 'Theme', true, false, null, null),
  ('col', 'topical_collection', 'TopicalCollection', true, false, null, null),
  ('vis', 'visa_rule', 'VisaRule', true, false, null, null),
  ('yes', 'year_end_stock', 'YearEndStock', true, false, null, null)) v(prefix, kind, type, versioned, pseudonymous, measure, status);
create view derived.redactable as select v.* from (values
  ('AssessmentAnswer.area', 'assessment_answer', array['area_id']::text[], false),
  ('AssessmentAnswer.siteCode', 'assessment_answer', array['site_code']::text[], false),
  ('AssessmentAnswer.option', 'assessment_answer', array['option']::text[], false),
  ('AssessmentAnswer.value', 'assessment_answer', array['value']::text[], false),
  ('AssessmentQuestion.text', 'assessment_question', array['text']::text[], true),
  ('AssessmentQuestion.answerTier', 'assessment_question', array['answer_tier']::text[], false),
  ('AssessmentQuestion.shareTier', 'assessment_question', array['share_tier']::text[], false),
  ('AssessmentShare.share', 'assessment_share', array['share']::text[], false),
  ('AssessmentShare.sites', 'assessment_share', array['sites']::text[], false),
  ('AsylumApplication.applied', 'asylum_application', array['applied']::text[], false),
  ('AsylumDecision.recognised', 'asylum_decision', array['recognised']::text[], false),
  ('AsylumDecision.complementary', 'asylum_decision', array['complementary']::text[], false),
  ('AsylumDecision.rejected', 'asylum_decision', array['rejected']::text[], false),
  ('AsylumDecision.closed', 'asylum_decision', array['closed']::text[], false),
  ('AsylumDecision.total', 'asylum_decision', array['total']::text[], false),
  ('AsylumDecision.partsAddUp', 'asylum_decision', array['parts_add_up']::text[], false),
  ('Codebook.title', 'codebook', array['title']::text[], true),
  ('Codebook.area', 'codebook', array['area_id']::text[], false),
  ('Codebook.round', 'codebook', array['round_number']::text[], false),
  ('CodebookVariable.part', 'codebook_variable', array['part']::text[], false),
  ('CodebookVariable.section', 'codebook_variable', array['section']::text[], false),
  ('CodebookVariable.label', 'codebook_variable', array['label']::text[], true),
  ('CodebookVariable.tier', 'codebook_variable', array['tier']::text[], false),
  ('CodebookVariable.neverKept', 'codebook_variable', array['tier']::text[], false),
  ('CodebookVariable.dictionaryCode', 'codebook_variable', array['dictionary_code']::text[], false),
  ('Cube.title', 'cube', array['title']::text[], true),
  ('CubeCell.count', 'cube_cell', array['count']::text[], false),
  ('CubeCell.figures', 'cube_cell', array['figures']::text[], false),
  ('DisplacementEvent.name', 'displacement_event', array['name']::text[], false),
  ('DisplacementEvent.periodEnd', 'displacement_event', array['period_end']::text[], false),
  ('DisplacementEvent.hazard', 'displacement_event', array['hazard_category_code', 'hazard_category', 'hazard_sub_category_code', 'hazard_sub_category', 'hazard_type_code', 'hazard_type', 'hazard_sub_type_code', 'hazard_sub_type']::text[], false),
  ('DisplacementFlow.hazardType', 'displacement_flow', array['hazard_type']::text[], false),
  ('DisplacementFlow.event', 'displacement_flow', array['event_public_id']::text[], false),
  ('DisplacementFlow.value', 'displacement_flow', array['value']::text[], false),
  ('DisplacementFlow.displayValue', 'displacement_flow', array['display_value']::text[], false),
  ('DisplacementFlow.position', 'displacement_flow', array['latitude', 'longitude']::text[], false),
  ('DisplacementFlow.description', 'displacement_flow', array['description']::text[], false),
  ('DisplacementStock.area', 'displacement_stock', array['area_id']::text[], false),
  ('DisplacementStock.site', 'displacement_stock', array['site_public_id']::text[], false),
  ('DisplacementStock.observedRound', 'displacement_stock', array['observed_round']::text[], false),
  ('DisplacementStock.populationGroupCode', 'displacement_stock', array['population_group']::text[], false),
  ('DisplacementStock.origin', 'displacement_stock', array['origin_area_id']::text[], false),
  ('DisplacementStock.reasonText', 'displacement_stock', array['reason_text']::text[], false),
  ('DisplacementStock.value', 'displacement_stock', array['value']::text[], false),
  ('DisplacementStock.status', 'displacement_stock', array['status']::text[], false),
  ('DisplacementStock.qualifier', 'displacement_stock', array['qualifier']::text[], false),
  ('DomainScore.score', 'domain_score', array['score']::text[], false),
  ('FlowObservation.area', 'flow_observation', array['area_id']::text[], false),
  ('FlowObservation.point', 'flow_observation', array['point_public_id']::text[], false),
  ('FlowObservation.route', 'flow_observation', array['route_id']::text[], false),
  ('FlowObservation.section', 'flow_observation', array['section']::text[], false),
  ('FlowObservation.fiscalYear', 'flow_observation', array['fiscal_year']::text[], false),
  ('FlowObservation.nationality', 'flow_observation', array['nationality_area_id']::text[], false),
  ('FlowObservation.departure', 'flow_observation', array['departure_area_id']::text[], false),
  ('FlowObservation.destination', 'flow_observation', array['destination_area_id']::text[], false),
  ('FlowObservation.transport', 'flow_observation', array['transport']::text[], false),
  ('FlowObservation.category', 'flow_observation', array['category']::text[], false),
  ('FlowObservation.eventKind', 'flow_observation', array['event_kind']::text[], false),
  ('FlowObservation.legalBasis', 'flow_observation', array['legal_basis']::text[], false),
  ('FlowObservation.agency', 'flow_observation', array['agency']::text[], false),
  ('FlowObservation.observationHours', 'flow_observation', array['observation_hours']::text[], false),
  ('FlowObservation.value', 'flow_observation', array['value']::text[], false),
  ('FlowObservation.status', 'flow_observation', array['status']::text[], false),
  ('FlowPoint.code', 'flow_point', array['code']::text[], false),
  ('FlowPoint.area', 'flow_point', array['area_id']::text[], false),
  ('FlowPoint.name', 'flow_point', array['name']::text[], false),
  ('FlowPoint.position', 'flow_point', array['latitude', 'longitude']::text[], false),
  ('FlowRoute.name', 'flow_route', array['name']::text[], true),
  ('GovernanceAnswer.level', 'governance_answer', array['level']::text[], false),
  ('GovernanceAnswer.levelCode', 'governance_answer', array['level_code']::text[], false),
  ('GovernanceAnswer.evidence', 'governance_answer', array['evidence']::text[], true),
  ('GovernanceAnswer.note', 'governance_answer', array['note']::text[], false),
  ('GovernanceAssessment.publishedOn', 'governance_assessment', array['published_on']::text[], false),
  ('GovernanceAssessment.consentOn', 'governance_assessment', array['consent_on']::text[], false),
  ('GovernanceEdition.title', 'governance_edition', array['title']::text[], true),
  ('GovernanceEdition.year', 'governance_edition', array['year']::text[], false),
  ('GovernanceEdition.statedQuestions', 'governance_edition', array['stated_questions']::text[], false),
  ('GovernanceEdition.note', 'governance_edition', array['note']::text[], true),
  ('GovernanceFinding.item', 'governance_finding', array['item_id']::text[], false),
  ('GovernanceFinding.text', 'governance_finding', array['text']::text[], true),
  ('GovernanceProfile.locality', 'governance_profile', array['locality_name']::text[], true),
  ('GovernanceQuestion.text', 'governance_question', array['text']::text[], true),
  ('GovernanceScore.level', 'governance_score', array['level']::text[], false),
  ('GovernanceScore.levelCode', 'governance_score', array['level_code']::text[], false),
  ('Incident.sourceKey', 'incident', array['source_key']::text[], false),
  ('Incident.area', 'incident', array['area_id']::text[], false),
  ('Incident.regionName', 'incident', array['region_name']::text[], false),
  ('Incident.routeName', 'incident', array['route_name']::text[], false),
  ('Incident.dead', 'incident', array['dead']::text[], false),
  ('Incident.missing', 'incident', array['missing']::text[], false),
  ('Incident.deadOrMissing', 'incident', array['dead_or_missing']::text[], false),
  ('Incident.survivors', 'incident', array['survivors']::text[], false),
  ('Incident.women', 'incident', array['women']::text[], false),
  ('Incident.men', 'incident', array['men']::text[], false),
  ('Incident.children', 'incident', array['children']::text[], false),
  ('Incident.cause', 'incident', array['cause']::text[], false),
  ('Incident.quality', 'incident', array['quality']::text[], false),
  ('Incident.position', 'incident', array['latitude', 'longitude']::text[], false),
  ('Incident.locationDescription', 'incident', array['location_description']::text[], false),
  ('Incident.informationSource', 'incident', array['information_source']::text[], false),
  ('Observation.counterpart', 'observation', array['counterpart_area_id']::text[], false),
  ('Observation.value', 'observation', array['value']::text[], false),
  ('Observation.valueText', 'observation', array['value_text']::text[], false),
  ('Observation.lower', 'observation', array['lower']::text[], false),
  ('Observation.upper', 'observation', array['upper']::text[], false),
  ('Observation.confidentiality', 'observation', array['confidentiality']::text[], false),
  ('Observation.decimals', 'observation', array['value']::text[], false),
  ('Observation.source', 'observation', array['source']::text[], false),
  ('ObservationFlag.meaning', 'observation_flag', array['meaning']::text[], true),
  ('Operation.name', 'operation', array['name']::text[], true),
  ('PointOfEntry.code', 'point_of_entry', array['code']::text[], false),
  ('PointOfEntry.localName', 'point_of_entry', array['local_name']::text[], false),
  ('PointOfEntry.otherSide', 'point_of_entry', array['other_area_id']::text[], false),
  ('PointOfEntry.position', 'point_of_entry', array['latitude', 'longitude']::text[], false),
  ('PointOfEntryStatus.point', 'point_of_entry_status', array['point_public_id']::text[], false),
  ('PointOfEntryStatus.otherSide', 'point_of_entry_status', array['other_area_id']::text[], false),
  ('PointOfEntryStatus.validFrom', 'point_of_entry_status', array['valid_from']::text[], false),
  ('PointOfEntryStatus.expectedTo', 'point_of_entry_status', array['expected_to']::text[], false),
  ('PointOfEntryStatus.dailyIn', 'point_of_entry_status', array['daily_in']::text[], false),
  ('PointOfEntryStatus.dailyOut', 'point_of_entry_status', array['daily_out']::text[], false),
  ('Practice.title', 'practice', array['title']::text[], true),
  ('Practice.summary', 'practice', array['summary']::text[], true),
  ('Practice.area', 'practice', array['area_id']::text[], false),
  ('Practice.assessment', 'practice', array['assessment_id']::text[], false),
  ('Practice.item', 'practice', array['item_id']::text[], false),
  ('Practice.url', 'practice', array['url']::text[], false),
  ('QuestionEquivalence.note', 'question_equivalence', array['note']::text[], false),
  ('RatingScale.name', 'rating_scale', array['name']::text[], true),
  ('RatingScale.note', 'rating_scale', array['note']::text[], true),
  ('RefugeeDemographic.total', 'refugee_demographic', array['total']::text[], false),
  ('RefugeeDemographic.female', 'refugee_demographic', array['female']::text[], false),
  ('RefugeeDemographic.male', 'refugee_demographic', array['male']::text[], false),
  ('RefugeeFlow.value', 'refugee_flow', array['value']::text[], false),
  ('RefugeeStock.value', 'refugee_stock', array['value']::text[], false),
  ('RegionalSection.title', 'regional_section', array['title']::text[], true),
  ('RegionalSection.description', 'regional_section', array['description']::text[], true),
  ('Restriction.formerSourceKey', 'restriction', array['former_source_key']::text[], false),
  ('Restriction.validFromEarliest', 'restriction', array['valid_from_earliest']::text[], false),
  ('Restriction.validTo', 'restriction', array['valid_to']::text[], false),
  ('Restriction.validToLatest', 'restriction', array['valid_to_latest']::text[], false),
  ('Restriction.summary', 'restriction', array['summary']::text[], false),
  ('Restriction.comment', 'restriction', array['comment']::text[], false),
  ('RestrictionException.area', 'restriction_exception', array['excepted_area_id']::text[], false),
  ('RestrictionLevel.level', 'restriction_level', array['level']::text[], false),
  ('RestrictionNotice.area', 'restriction_notice', array['area_id']::text[], false),
  ('RestrictionNotice.statedOn', 'restriction_notice', array['stated_on']::text[], false),
  ('RestrictionNotice.restrictions', 'restriction_notice', array['restrictions']::text[], false),
  ('RestrictionNotice.quarantine', 'restriction_notice', array['quarantine']::text[], false),
  ('RestrictionNotice.certificate', 'restriction_notice', array['certificate']::text[], false),
  ('RestrictionNotice.further', 'restriction_notice', array['further']::text[], false),
  ('RestrictionTarget.area', 'restriction_target', array['target_area_id']::text[], false),
  ('RestrictionTarget.group', 'restriction_target', array['group_area_id']::text[], false),
  ('RestrictionTarget.partOf', 'restriction_target', array['part_of_area_id']::text[], false),
  ('RestrictionTarget.basis', 'restriction_target', array['basis']::text[], false),
  ('RestrictionTarget.lookbackDays', 'restriction_target', array['lookback_days']::text[], false),
  ('RestrictionTarget.lookbackSince', 'restriction_target', array['lookback_since']::text[], false),
  ('RestrictionTarget.validFromEarliest', 'restriction_target', array['valid_from_earliest']::text[], false),
  ('RestrictionTarget.validTo', 'restriction_target', array['valid_to']::text[], false),
  ('RestrictionTarget.validToLatest', 'restriction_target', array['valid_to_latest']::text[], false),
  ('Round.method', 'round', array['method']::text[], false),
  ('Round.keyInformants', 'round', array['key_informants']::text[], false),
  ('Round.placesAssessed', 'round', array['places_assessed']::text[], false),
  ('Series.name', 'series', array['name']::text[], true),
  ('Series.definition', 'series', array['definition']::text[], true),
  ('Series.basis', 'series', array['basis']::text[], false),
  ('Series.frequency', 'series', array['frequency']::text[], false),
  ('Series.supersedes', 'series', array['supersedes_id']::text[], false),
  ('Site.area', 'site', array['area_id']::text[], false),
  ('Site.name', 'site', array['name']::text[], false),
  ('Site.position', 'site', array['latitude', 'longitude']::text[], false),
  ('SolutionsDimension.name', 'solutions_dimension', array['name']::text[], true),
  ('SolutionsDimension.weight', 'solutions_dimension', array['weight']::text[], false),
  ('SolutionsIndex.title', 'solutions_index', array['title']::text[], true),
  ('SolutionsIndex.description', 'solutions_index', array['description']::text[], true),
  ('SolutionsScore.localityCode', 'solutions_score', array['locality_code']::text[], false),
  ('SolutionsScore.score', 'solutions_score', array['score']::text[], false),
  ('SolutionsScore.localities', 'solutions_score', array['localities']::text[], false),
  ('SolutionsScore.keyInformants', 'solutions_score', array['key_informants']::text[], false),
  ('Survey.title', 'survey', array['title']::text[], true),
  ('Survey.area', 'survey', array['area_id']::text[], false),
  ('Survey.design', 'survey', array['design']::text[], true),
  ('Survey.sampling', 'survey', array['sampling']::text[], true),
  ('Survey.targetPopulation', 'survey', array['target_population']::text[], true),
  ('Survey.weighting', 'survey', array['weighting']::text[], true),
  ('Survey.strata', 'survey', array['strata']::text[], true),
  ('Survey.clusters', 'survey', array['clusters']::text[], true),
  ('Survey.sampleSize', 'survey', array['sample_size']::text[], false),
  ('Survey.responseRate', 'survey', array['response_rate']::text[], false),
  ('Survey.periodStart', 'survey', array['period_start']::text[], false),
  ('Survey.periodEnd', 'survey', array['period_end']::text[], false),
  ('Survey.protectionStatement', 'survey', array['protection_statement']::text[], true),
  ('SurveyCell.records', 'survey_cell', array['records']::text[], false),
  ('SurveyCell.estimate', 'survey_cell', array['estimate']::text[], false),
  ('SurveyCell.designEffect', 'survey_cell', array['design_effects']::text[], false),
  ('SurveyCell.siteThreshold', 'survey_cell', array['site_threshold']::text[], false),
  ('SurveyCell.estimateBase', 'survey_cell', array['estimate_base']::text[], false),
  ('SurveyRecord.weight', 'survey_record', array['weight']::text[], false),
  ('SurveyRecord.stratum', 'survey_record', array['stratum']::text[], false),
  ('SurveyRecord.cluster', 'survey_record', array['cluster']::text[], false),
  ('SurveyRecord.answers', 'survey_record', array['answers']::text[], false),
  ('SurveyVariable.label', 'survey_variable', array['label']::text[], true),
  ('SurveyVariable.question', 'survey_variable', array['question']::text[], true),
  ('Theme.title', 'theme', array['title']::text[], true),
  ('Theme.description', 'theme', array['description']::text[], true),
  ('TopicalCollection.title', 'topical_collection', array['title']::text[], true),
  ('TopicalCollection.description', 'topical_collection', array['description']::text[], true),
  ('VisaRule.stayDays', 'visa_rule', array['stay_days']::text[], false),
  ('VisaRule.previous', 'visa_rule', array['previous_public_id']::text[], false),
  ('VisaRule.validFromEarliest', 'visa_rule', array['valid_from_earliest']::text[], false),
  ('VisaRule.validTo', 'visa_rule', array['valid_to']::text[], false),
  ('VisaRule.validToLatest', 'visa_rule', array['valid_to_latest']::text[], false),
  ('YearEndStock.event', 'year_end_stock', array['event_public_id']::text[], false),
  ('YearEndStock.value', 'year_end_stock', array['value']::text[], false),
  ('YearEndStock.displayValue', 'year_end_stock', array['display_value']::text[], false)) v(field, kind, columns, localized);
create view derived.counted_into as select v.* from (values
  ('assessment_answer', 'assessment_share', 'question_id', array['share', 'sites']::text[], 'SUPPRESSED'),
  ('survey_record', 'survey_cell', 'survey_id', array['records', 'estimate', 'estimate_base', 'design_effects']::text[], 'SUPPRESSED')) v(kind, into_kind, via, columns, status);
create view derived.refers_to as select v.* from (values
  ('displacement_flow', 'event_public_id', 'displacement_event'),
  ('displacement_stock', 'site_public_id', 'site'),
  ('flow_observation', 'point_public_id', 'flow_point'),
  ('point_of_entry_status', 'point_public_id', 'point_of_entry'),
  ('restriction_exception', 'restriction_public_id', 'restriction'),
  ('restriction_target', 'restriction_public_id', 'restriction'),
  ('visa_rule', 'previous_public_id', 'visa_rule'),
  ('year_end_stock', 'event_public_id', 'displacement_event')) v(kind, via, target);
create view derived.row_standing as
  select 'assessment_answer' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier, (select o.answer_tier from base.assessment_question o where o.id = t.question_id)]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.assessment_answer t
  union all
  select 'assessment_question' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.assessment_question t
  union all
  select 'assessment_share' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier, (select o.share_tier from base.assessment_question o where o.id = t.question_id)]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.assessment_share t
  union all
  select 'asylum_application' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.origin_area_id as other_area_id, null::int as third_area_id
  from base.asylum_application t
  union all
  select 'asylum_decision' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.origin_area_id as other_area_id, null::int as third_area_id
  from base.asylum_decision t
  union all
  select 'boundary' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.boundary t
  union all
  select 'codebook' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.codebook t
  union all
  select 'codebook_variable' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.codebook_variable t
  union all
  select 'cube' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.cube t
  union all
  select 'cube_cell' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier, 'PROTECTED']::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.cube_cell t
  union all
  select 'displacement_event' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.displacement_event t
  union all
  select 'displacement_flow' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.displacement_flow t
  union all
  select 'displacement_stock' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', case when (t.movement = 'ALL' and t.reason = 'ALL' and t.sex = 'TOTAL' and t.age = '_T' and t.origin_status = 'ALL' and t.shelter = 'ALL' and t.cohort = 'ALL') then 'OPEN' else 'PROTECTED' end]::text[], null) as tiers, t.area_id as area_id, t.origin_area_id as other_area_id, null::int as third_area_id
  from base.displacement_stock t
  union all
  select 'domain_score' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier, (select o.row_tier from base.governance_assessment o where o.id = t.assessment_id)]::text[], null) as tiers, (select b.area_id from base.governance_assessment b where b.id = t.assessment_id) as area_id, null::int as other_area_id, null::int as third_area_id
  from base.domain_score t
  union all
  select 'flow_observation' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', case when (t.nationality_kind = 'ALL' and t.sex = 'TOTAL' and t.age = '_T' and t.purpose = 'ALL' and t.transport is null and t.category is null and t.departure_area_id is null and t.destination_area_id is null) then 'OPEN' else 'PROTECTED' end]::text[], null) as tiers, t.area_id as area_id, t.departure_area_id as other_area_id, t.destination_area_id as third_area_id
  from base.flow_observation t
  union all
  select 'flow_point' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.flow_point t
  union all
  select 'flow_route' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.flow_route t
  union all
  select 'governance_answer' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier, (select o.row_tier from base.governance_assessment o where o.id = t.assessment_id)]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.governance_answer t
  union all
  select 'governance_assessment' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.governance_assessment t
  union all
  select 'governance_edition' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.governance_edition t
  union all
  select 'governance_finding' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier, (select o.row_tier from base.governance_assessment o where o.id = t.assessment_id)]::text[], null) as tiers, (select b.area_id from base.governance_assessment b where b.id = t.assessment_id) as area_id, null::int as other_area_id, null::int as third_area_id
  from base.governance_finding t
  union all
  select 'governance_profile' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', 'PROTECTED']::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.governance_profile t
  union all
  select 'governance_question' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.governance_question t
  union all
  select 'governance_score' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.governance_score t
  union all
  select 'incident' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.incident t
  union all
  select 'observation' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.counterpart_area_id as other_area_id, null::int as third_area_id
  from base.observation t
  union all
  select 'observation_flag' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.observation_flag t
  union all
  select 'operation' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.operation t
  union all
  select 'point_of_entry' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.other_area_id as other_area_id, null::int as third_area_id
  from base.point_of_entry t
  union all
  select 'point_of_entry_status' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.other_area_id as other_area_id, null::int as third_area_id
  from base.point_of_entry_status t
  union all
  select 'practice' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier, (select o.row_tier from base.governance_assessment o where o.id = t.assessment_id)]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.practice t
  union all
  select 'question_equivalence' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.question_equivalence t
  union all
  select 'rating_scale' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.rating_scale t
  union all
  select 'refugee_demographic' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.origin_area_id as other_area_id, null::int as third_area_id
  from base.refugee_demographic t
  union all
  select 'refugee_flow' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.origin_area_id as other_area_id, null::int as third_area_id
  from base.refugee_flow t
  union all
  select 'refugee_stock' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.origin_area_id as other_area_id, null::int as third_area_id
  from base.refugee_stock t
  union all
  select 'regional_section' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.regional_section t
  union all
  select 'restriction' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.restriction t
  union all
  select 'restriction_exception' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.restriction_exception t
  union all
  select 'restriction_level' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.restriction_level t
  union all
  select 'restriction_notice' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.restriction_notice t
  union all
  select 'restriction_target' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.target_area_id as other_area_id, null::int as third_area_id
  from base.restriction_target t
  union all
  select 'round' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, (select b.area_id from base.operation b where b.id = t.operation_id) as area_id, null::int as other_area_id, null::int as third_area_id
  from base.round t
  union all
  select 'series' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.series t
  union all
  select 'site' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.site t
  union all
  select 'solutions_dimension' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.solutions_dimension t
  union all
  select 'solutions_index' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.solutions_index t
  union all
  select 'solutions_score' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.solutions_score t
  union all
  select 'survey' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.survey t
  union all
  select 'survey_cell' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier, (select o.tier from base.survey_variable o where o.id = t.first_variable_id), (select o.tier from base.survey_variable o where o.id = t.second_variable_id), (select o.tier from base.survey_variable o where o.id = t.third_variable_id), 'PROTECTED']::text[], null) as tiers, (select b.area_id from base.survey b where b.id = t.survey_id) as area_id, null::int as other_area_id, null::int as third_area_id
  from base.survey_cell t
  union all
  select 'survey_record' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', t.row_tier]::text[], null) as tiers, (select b.area_id from base.survey b where b.id = t.survey_id) as area_id, null::int as other_area_id, null::int as third_area_id
  from base.survey_record t
  union all
  select 'survey_variable' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.survey_variable t
  union all
  select 'theme' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.theme t
  union all
  select 'topical_collection' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, null::int as area_id, null::int as other_area_id, null::int as third_area_id
  from base.topical_collection t
  union all
  select 'visa_rule' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, t.passport_area_id as other_area_id, null::int as third_area_id
  from base.visa_rule t
  union all
  select 'year_end_stock' as kind, t.public_id, t.dataset_id, array_remove(array['OPEN', null]::text[], null) as tiers, t.area_id as area_id, null::int as other_area_id, null::int as third_area_id
  from base.year_end_stock t;
create function derived.keep_displacement_tally() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtext('tributary displacement_tally'));
    if tg_op = 'TRUNCATE' then
      delete from base.displacement_tally;
    elsif tg_op = 'INSERT' then
      merge into base.displacement_tally t using (select dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, sum(n)::bigint as n, sum(w)::bigint as w, sum(v)::bigint as v from (select r.dataset_id, r.operation_id, r.round_id, r.round_number, r.assessment_type, r.grain, r.period_start, r.population_group, r.movement, r.reason, r.sex, r.age, r.origin_status, r.shelter, r.cohort, r.unit, coalesce(k0.admin0_id, k0.id, r.area_id) as area_id, coalesce(k1.admin0_id, k1.id, r.origin_area_id) as origin_area_id, case k0.level when 1 then k0.id else k0.admin1_id end as admin1_id, 1 as n, 1 * (r.value is not null)::int as w, 1 * coalesce(r.value, 0) as v from newer r left join base.area k0 on k0.id = r.area_id left join base.area k1 on k1.id = r.origin_area_id where r.published_to is null) r group by dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id having sum(n) <> 0 or sum(w) <> 0 or sum(v) <> 0 order by dataset_id, operation_id, round_id) d on t.dataset_id = d.dataset_id and t.operation_id = d.operation_id and t.round_id = d.round_id and t.round_number = d.round_number and t.assessment_type = d.assessment_type and t.grain = d.grain and t.period_start = d.period_start and t.population_group = d.population_group and t.movement = d.movement and t.reason = d.reason and t.sex = d.sex and t.age = d.age and t.origin_status = d.origin_status and t.shelter = d.shelter and t.cohort = d.cohort and t.unit = d.unit and t.area_id = d.area_id and t.origin_area_id is not distinct from d.origin_area_id and t.admin1_id is not distinct from d.admin1_id
        when matched and t.rows + d.n = 0 then delete
        when matched then update set rows = t.rows + d.n, with_value = t.with_value + d.w, value = case when t.with_value + d.w > 0 then coalesce(t.value, 0) + d.v end
        when not matched then insert (dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, alike, rows, with_value, value) values (d.dataset_id, d.operation_id, d.round_id, d.round_number, d.assessment_type, d.grain, d.period_start, d.population_group, d.movement, d.reason, d.sex, d.age, d.origin_status, d.shelter, d.cohort, d.unit, d.area_id, d.origin_area_id, d.admin1_id, array[(d.operation_id)::text, (d.round_id)::text, (d.assessment_type)::text, (d.grain)::text, (d.population_group)::text, (d.unit)::text, ((d.movement = 'ALL')::int)::text, ((d.sex = 'TOTAL')::int)::text, ((d.reason = 'ALL')::int)::text, (d.age)::text, ((d.origin_status = 'ALL')::int)::text, ((d.shelter = 'ALL')::int)::text, ((d.cohort = 'ALL')::int)::text]::text, d.n, d.w, case when d.w > 0 then d.v end);
    elsif tg_op = 'DELETE' then
      merge into base.displacement_tally t using (select dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, sum(n)::bigint as n, sum(w)::bigint as w, sum(v)::bigint as v from (select r.dataset_id, r.operation_id, r.round_id, r.round_number, r.assessment_type, r.grain, r.period_start, r.population_group, r.movement, r.reason, r.sex, r.age, r.origin_status, r.shelter, r.cohort, r.unit, coalesce(k0.admin0_id, k0.id, r.area_id) as area_id, coalesce(k1.admin0_id, k1.id, r.origin_area_id) as origin_area_id, case k0.level when 1 then k0.id else k0.admin1_id end as admin1_id, -1 as n, -1 * (r.value is not null)::int as w, -1 * coalesce(r.value, 0) as v from older r left join base.area k0 on k0.id = r.area_id left join base.area k1 on k1.id = r.origin_area_id where r.published_to is null) r group by dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id having sum(n) <> 0 or sum(w) <> 0 or sum(v) <> 0 order by dataset_id, operation_id, round_id) d on t.dataset_id = d.dataset_id and t.operation_id = d.operation_id and t.round_id = d.round_id and t.round_number = d.round_number and t.assessment_type = d.assessment_type and t.grain = d.grain and t.period_start = d.period_start and t.population_group = d.population_group and t.movement = d.movement and t.reason = d.reason and t.sex = d.sex and t.age = d.age and t.origin_status = d.origin_status and t.shelter = d.shelter and t.cohort = d.cohort and t.unit = d.unit and t.area_id = d.area_id and t.origin_area_id is not distinct from d.origin_area_id and t.admin1_id is not distinct from d.admin1_id
        when matched and t.rows + d.n = 0 then delete
        when matched then update set rows = t.rows + d.n, with_value = t.with_value + d.w, value = case when t.with_value + d.w > 0 then coalesce(t.value, 0) + d.v end
        when not matched then insert (dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, alike, rows, with_value, value) values (d.dataset_id, d.operation_id, d.round_id, d.round_number, d.assessment_type, d.grain, d.period_start, d.population_group, d.movement, d.reason, d.sex, d.age, d.origin_status, d.shelter, d.cohort, d.unit, d.area_id, d.origin_area_id, d.admin1_id, array[(d.operation_id)::text, (d.round_id)::text, (d.assessment_type)::text, (d.grain)::text, (d.population_group)::text, (d.unit)::text, ((d.movement = 'ALL')::int)::text, ((d.sex = 'TOTAL')::int)::text, ((d.reason = 'ALL')::int)::text, (d.age)::text, ((d.origin_status = 'ALL')::int)::text, ((d.shelter = 'ALL')::int)::text, ((d.cohort = 'ALL')::int)::text]::text, d.n, d.w, case when d.w > 0 then d.v end);
    else
      merge into base.displacement_tally t using (select dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, sum(n)::bigint as n, sum(w)::bigint as w, sum(v)::bigint as v from (select r.dataset_id, r.operation_id, r.round_id, r.round_number, r.assessment_type, r.grain, r.period_start, r.population_group, r.movement, r.reason, r.sex, r.age, r.origin_status, r.shelter, r.cohort, r.unit, coalesce(k0.admin0_id, k0.id, r.area_id) as area_id, coalesce(k1.admin0_id, k1.id, r.origin_area_id) as origin_area_id, case k0.level when 1 then k0.id else k0.admin1_id end as admin1_id, 1 as n, 1 * (r.value is not null)::int as w, 1 * coalesce(r.value, 0) as v from newer r left join base.area k0 on k0.id = r.area_id left join base.area k1 on k1.id = r.origin_area_id where r.published_to is null union all select r.dataset_id, r.operation_id, r.round_id, r.round_number, r.assessment_type, r.grain, r.period_start, r.population_group, r.movement, r.reason, r.sex, r.age, r.origin_status, r.shelter, r.cohort, r.unit, coalesce(k0.admin0_id, k0.id, r.area_id) as area_id, coalesce(k1.admin0_id, k1.id, r.origin_area_id) as origin_area_id, case k0.level when 1 then k0.id else k0.admin1_id end as admin1_id, -1 as n, -1 * (r.value is not null)::int as w, -1 * coalesce(r.value, 0) as v from older r left join base.area k0 on k0.id = r.area_id left join base.area k1 on k1.id = r.origin_area_id where r.published_to is null) r group by dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id having sum(n) <> 0 or sum(w) <> 0 or sum(v) <> 0 order by dataset_id, operation_id, round_id) d on t.dataset_id = d.dataset_id and t.operation_id = d.operation_id and t.round_id = d.round_id and t.round_number = d.round_number and t.assessment_type = d.assessment_type and t.grain = d.grain and t.period_start = d.period_start and t.population_group = d.population_group and t.movement = d.movement and t.reason = d.reason and t.sex = d.sex and t.age = d.age and t.origin_status = d.origin_status and t.shelter = d.shelter and t.cohort = d.cohort and t.unit = d.unit and t.area_id = d.area_id and t.origin_area_id is not distinct from d.origin_area_id and t.admin1_id is not distinct from d.admin1_id
        when matched and t.rows + d.n = 0 then delete
        when matched then update set rows = t.rows + d.n, with_value = t.with_value + d.w, value = case when t.with_value + d.w > 0 then coalesce(t.value, 0) + d.v end
        when not matched then insert (dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, alike, rows, with_value, value) values (d.dataset_id, d.operation_id, d.round_id, d.round_number, d.assessment_type, d.grain, d.period_start, d.population_group, d.movement, d.reason, d.sex, d.age, d.origin_status, d.shelter, d.cohort, d.unit, d.area_id, d.origin_area_id, d.admin1_id, array[(d.operation_id)::text, (d.round_id)::text, (d.assessment_type)::text, (d.grain)::text, (d.population_group)::text, (d.unit)::text, ((d.movement = 'ALL')::int)::text, ((d.sex = 'TOTAL')::int)::text, ((d.reason = 'ALL')::int)::text, (d.age)::text, ((d.origin_status = 'ALL')::int)::text, ((d.shelter = 'ALL')::int)::text, ((d.cohort = 'ALL')::int)::text]::text, d.n, d.w, case when d.w > 0 then d.v end);
    end if;
    return null;
  end $$;
create trigger tally_inserted after insert on base.displacement_stock referencing new table as newer for each statement execute function derived.keep_displacement_tally();
create trigger tally_updated after update on base.displacement_stock referencing new table as newer old table as older for each statement execute function derived.keep_displacement_tally();
create trigger tally_deleted after delete on base.displacement_stock referencing old table as older for each statement execute function derived.keep_displacement_tally();
create trigger tally_emptied after truncate on base.displacement_stock for each statement execute function derived.keep_displacement_tally();
create function derived.move_displacement_tally() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if exists (select from newer n join older o on o.id = n.id where (n.admin0_id, n.level, n.admin1_id) is distinct from (o.admin0_id, o.level, o.admin1_id)) then
      -- Before it is asked whether rows stand there: whoever writes the first ones now counts them where the place was.
      perform pg_advisory_xact_lock(hashtext('tributary displacement_tally'));
      if exists (select from newer n join older o on o.id = n.id where (n.admin0_id, n.level, n.admin1_id) is distinct from (o.admin0_id, o.level, o.admin1_id) and exists (select from base.displacement_stock r where r.area_id = n.id or r.origin_area_id = n.id)) then
        delete from base.displacement_tally;
        insert into base.displacement_tally (dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, alike, rows, with_value, value) select dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, array[(d.operation_id)::text, (d.round_id)::text, (d.assessment_type)::text, (d.grain)::text, (d.population_group)::text, (d.unit)::text, ((d.movement = 'ALL')::int)::text, ((d.sex = 'TOTAL')::int)::text, ((d.reason = 'ALL')::int)::text, (d.age)::text, ((d.origin_status = 'ALL')::int)::text, ((d.shelter = 'ALL')::int)::text, ((d.cohort = 'ALL')::int)::text]::text, n, w, case when w > 0 then v end from (select dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, sum(n)::bigint as n, sum(w)::bigint as w, sum(v)::bigint as v from (select r.dataset_id, r.operation_id, r.round_id, r.round_number, r.assessment_type, r.grain, r.period_start, r.population_group, r.movement, r.reason, r.sex, r.age, r.origin_status, r.shelter, r.cohort, r.unit, coalesce(k0.admin0_id, k0.id, r.area_id) as area_id, coalesce(k1.admin0_id, k1.id, r.origin_area_id) as origin_area_id, case k0.level when 1 then k0.id else k0.admin1_id end as admin1_id, 1 as n, 1 * (r.value is not null)::int as w, 1 * coalesce(r.value, 0) as v from base.displacement_stock r left join base.area k0 on k0.id = r.area_id left join base.area k1 on k1.id = r.origin_area_id where r.published_to is null) r group by dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id order by dataset_id, operation_id, round_id) d;
      end if;
    end if;
    return null;
  end $$;
create trigger tally_moved_displacement_stock after update on base.area referencing new table as newer old table as older for each statement execute function derived.move_displacement_tally();
revoke execute on function derived.keep_displacement_tally(), derived.move_displacement_tally() from public;
-- Rows of before there was a tally.
insert into base.displacement_tally (dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, alike, rows, with_value, value) select dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, array[(d.operation_id)::text, (d.round_id)::text, (d.assessment_type)::text, (d.grain)::text, (d.population_group)::text, (d.unit)::text, ((d.movement = 'ALL')::int)::text, ((d.sex = 'TOTAL')::int)::text, ((d.reason = 'ALL')::int)::text, (d.age)::text, ((d.origin_status = 'ALL')::int)::text, ((d.shelter = 'ALL')::int)::text, ((d.cohort = 'ALL')::int)::text]::text, n, w, case when w > 0 then v end from (select dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id, sum(n)::bigint as n, sum(w)::bigint as w, sum(v)::bigint as v from (select r.dataset_id, r.operation_id, r.round_id, r.round_number, r.assessment_type, r.grain, r.period_start, r.population_group, r.movement, r.reason, r.sex, r.age, r.origin_status, r.shelter, r.cohort, r.unit, coalesce(k0.admin0_id, k0.id, r.area_id) as area_id, coalesce(k1.admin0_id, k1.id, r.origin_area_id) as origin_area_id, case k0.level when 1 then k0.id else k0.admin1_id end as admin1_id, 1 as n, 1 * (r.value is not null)::int as w, 1 * coalesce(r.value, 0) as v from base.displacement_stock r left join base.area k0 on k0.id = r.area_id left join base.area k1 on k1.id = r.origin_area_id where r.published_to is null) r group by dataset_id, operation_id, round_id, round_number, assessment_type, grain, period_start, population_group, movement, reason, sex, age, origin_status, shelter, cohort, unit, area_id, origin_area_id, admin1_id order by dataset_id, operation_id, round_id) d where not exists (select from base.displacement_tally);
