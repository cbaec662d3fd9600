/** What the tables hold that somebody may not read, as docs/tiers.md says it: which columns, where rows stand, who may know of them. */

/** A column behind a guarded field; `kind` says what else could stand in it. */
export type Cell = { readonly column: string; readonly field: string; readonly kind: Kind };
export type Kind =
  | 'text'
  | 'told'
  | 'code'
  | 'number'
  | 'count'
  | 'day'
  | 'degrees'
  | 'place'
  | 'somewhere'
  | 'object'
  | readonly [string, string];

const position = (type: string): Cell[] => [
  { column: 'latitude', field: `${type}.position`, kind: 'degrees' },
  { column: 'longitude', field: `${type}.position`, kind: 'degrees' },
];
const cell = (column: string, field: string, kind: Kind): Cell => ({ column, field, kind });

export const cells: Readonly<Record<string, readonly Cell[]>> = {
  site: [cell('area_id', 'Site.area', 'place'), cell('name', 'Site.name', 'text'), ...position('Site')],
  round: [cell('key_informants', 'Round.keyInformants', 'number')],
  displacement_stock: [
    cell('area_id', 'DisplacementStock.area', 'place'),
    cell('value', 'DisplacementStock.value', 'number'),
    cell('observed_round', 'DisplacementStock.observedRound', 'count'),
    cell('reason_text', 'DisplacementStock.reasonText', 'text'),
    cell('status', 'DisplacementStock.status', ['NORMAL', 'SUPPRESSED_AT_SOURCE']),
    cell('qualifier', 'DisplacementStock.qualifier', ['EXACT', 'LESS_THAN']),
  ],
  displacement_flow: [...position('DisplacementFlow'), cell('description', 'DisplacementFlow.description', 'text')],
  assessment_answer: [
    cell('area_id', 'AssessmentAnswer.area', 'place'),
    cell('site_code', 'AssessmentAnswer.siteCode', 'code'),
    cell('option', 'AssessmentAnswer.option', 'text'),
    cell('value', 'AssessmentAnswer.value', 'number'),
  ],
  solutions_score: [cell('locality_code', 'SolutionsScore.localityCode', 'text')],
  survey_record: [
    cell('weight', 'SurveyRecord.weight', 'number'),
    cell('stratum', 'SurveyRecord.stratum', 'text'),
    cell('cluster', 'SurveyRecord.cluster', 'text'),
    cell('answers', 'SurveyRecord.answers', 'object'),
  ],
  governance_answer: [cell('note', 'GovernanceAnswer.note', 'text')],
  incident: [
    ...position('Incident'),
    cell('occurred_on', 'Incident.occurredOn', 'day'),
    cell('location_description', 'Incident.locationDescription', 'text'),
  ],
  flow_point: [
    cell('code', 'FlowPoint.code', 'code'),
    cell('area_id', 'FlowPoint.area', 'place'),
    cell('name', 'FlowPoint.name', 'text'),
    ...position('FlowPoint'),
  ],
  flow_observation: [
    cell('area_id', 'FlowObservation.area', 'place'),
    cell('destination_area_id', 'FlowObservation.destination', 'somewhere'),
    cell('value', 'FlowObservation.value', 'number'),
    cell('status', 'FlowObservation.status', ['NORMAL', 'NOT_COLLECTED']),
  ],
  // That there is a reason is told.
  release: [cell('override_reason', 'Release.overrideReason', 'told')],
  restriction: [cell('comment', 'Restriction.comment', 'text')],
};

/** Guarded fields that are worked out from the columns above, or from whole files. */
export const derivedFields: readonly string[] = [
  ...[
    'DisplacementStockStat.area',
    'DisplacementStockStat.admin1',
    'DisplacementStockStat.sum',
    'FlowObservationStat.area',
    'FlowObservationStat.sum',
  ],
  ...['StockPoint.value', 'StockPoint.status', 'StockPoint.discrepancy', 'StockCell.value', 'IgnoredStock.value'],
  ...['LatestStock.value', 'LatestStock.status', 'SurveyAnswer.variable', 'SurveyAnswer.value'],
  ...['ReleaseFile.sha256', 'ReleaseFile.bytes'],
];

/** The places of a row: columns with areas, or the table that it stands with. Where nothing is said it is `area_id`, if it has one. */
export const places: Readonly<Record<string, readonly string[] | { readonly by: string; readonly table: string }>> = {
  round: { by: 'operation_id', table: 'operation' },
  domain_score: { by: 'assessment_id', table: 'governance_assessment' },
  governance_finding: { by: 'assessment_id', table: 'governance_assessment' },
  survey_cell: { by: 'survey_id', table: 'survey' },
  survey_record: { by: 'survey_id', table: 'survey' },
  observation: ['area_id', 'counterpart_area_id'],
  displacement_stock: ['area_id', 'origin_area_id'],
  flow_observation: ['area_id', 'departure_area_id', 'destination_area_id'],
  ...Object.fromEntries(
    ['refugee_stock', 'refugee_flow', 'refugee_demographic', 'asylum_application', 'asylum_decision'].map((table) => [
      table,
      ['area_id', 'origin_area_id'],
    ]),
  ),
  // Without a place of their own: with those who hold the whole dataset.
  restriction_exception: [],
  restriction_target: ['area_id', 'target_area_id'],
  takedown: ['area_id', 'other_area_id', 'third_area_id'],
  point_of_entry: ['area_id', 'other_area_id'],
  point_of_entry_status: ['area_id', 'other_area_id'],
  visa_rule: ['area_id', 'passport_area_id'],
};

/** Rows that name something stand where it is: they tell of their place as that thing does, if that is less. */
export const standsAt: Readonly<Record<string, { readonly column: string; readonly field: string }>> = {
  displacement_stock: { column: 'site_public_id', field: 'Site.area' },
};

/** What makes a row one about a figure as a whole; others are there only where the figure is shown. */
export const wholes: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  displacement_stock: {
    ...{ movement: 'ALL', reason: 'ALL', sex: 'TOTAL', age: '_T', origin_status: 'ALL', shelter: 'ALL', cohort: 'ALL' },
  },
  flow_observation: {
    ...{ nationality_kind: 'ALL', sex: 'TOTAL', age: '_T', purpose: 'ALL', transport: null, category: null },
    ...{ departure_area_id: null, destination_area_id: null },
  },
};

/** Rows that are known of as the rows are that they name: columns with ids, the table, its column with a tier. */
export const knownAs: Readonly<
  Record<string, { readonly columns: readonly string[]; readonly table: string; readonly tier: string }>
> = {
  assessment_answer: { columns: ['question_id'], table: 'assessment_question', tier: 'answer_tier' },
  assessment_share: { columns: ['question_id'], table: 'assessment_question', tier: 'share_tier' },
  survey_cell: {
    columns: ['first_variable_id', 'second_variable_id', 'third_variable_id'],
    ...{ table: 'survey_variable', tier: 'tier' },
  },
  ...Object.fromEntries(
    ['governance_answer', 'domain_score', 'governance_finding', 'practice'].map((table) => [
      table,
      { columns: ['assessment_id'], table: 'governance_assessment', tier: 'row_tier' },
    ]),
  ),
};

/** Rows that are numbers of a class of information: the country's protocol decides whether they are there. */
export const ofClass: Readonly<Record<string, (row: Readonly<Record<string, unknown>>) => string>> = {
  survey_cell: () => 'SURVEY_RESULT',
  cube_cell: ({ data_class: kind }) => String(kind),
};

/** A profile is there with at least one of these. */
export const profileParts: readonly string[] = ['governance_score', 'governance_assessment'];
