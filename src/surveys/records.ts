import { provenanceField } from '../catalogue/records.ts';
import { first, wordsBetweenCommas } from '../query/decode.ts';
import { ascending, column, many, needs, one, record, text } from '../query/record.ts';

export const survey = record({
  type: 'Survey',
  view: 'survey',
  prefix: 'sur',
  byDataset: true,
  keys: ['id', 'code', 'area_id', 'dataset_id'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    title: text('title'),
    area: one('Area', 'area_id'),
    design: text('design'),
    sampling: text('sampling'),
    mode: column('mode'),
    targetPopulation: text('target_population'),
    weighting: text('weighting'),
    strata: text('strata'),
    clusters: text('clusters'),
    sampleSize: column('sample_size'),
    responseRate: column('response_rate'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    protectionStatement: text('protection_statement'),
    dataset: one('Dataset', 'dataset_id'),
    variables: many('SurveyVariable', 'survey_id'),
    dimensions: many('SurveyDimension', 'survey_id'),
    records: many('SurveyRecord', 'survey_id'),
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
  },
});

export const surveyVariable = record({
  type: 'SurveyVariable',
  view: 'survey_variable',
  prefix: 'svr',
  byDataset: true,
  keys: ['id', 'survey_id'],
  order: [ascending('position')],
  fields: {
    survey: one('Survey', 'survey_id'),
    name: column('name'),
    position: column('position'),
    label: text('label'),
    question: text('question'),
    kind: column('kind'),
    tier: column('tier'),
    isKeyVariable: column('is_key_variable'),
    isFreeText: column('is_free_text'),
    codes: many('SurveyCode', 'variable_id'),
  },
  filters: {
    name: { kind: 'text', column: 'name' },
    isKeyVariable: { kind: 'is', column: 'is_key_variable' },
  },
});

export const surveyCode = record({
  type: 'SurveyCode',
  view: 'survey_code',
  node: false,
  keys: ['variable_id'],
  order: [ascending('position'), ascending('code')],
  fields: { code: column('code'), label: text('label'), isMissing: column('is_missing') },
});

export const surveyDimension = record({
  type: 'SurveyDimension',
  view: 'survey_dimension',
  node: false,
  keys: ['survey_id', 'variable_id', 'name'],
  order: [ascending('position'), ascending('name')],
  fields: {
    variable: one('SurveyVariable', 'variable_id'),
    position: column('position'),
    categories: many('SurveyCategory', 'variable_id', { parent: 'variable_id' }),
  },
});

export const surveyCategory = record({
  type: 'SurveyCategory',
  view: 'survey_category',
  node: false,
  keys: ['variable_id'],
  order: [ascending('position'), ascending('code')],
  fields: { code: column('code'), label: text('label'), kind: column('kind') },
});

const variables = ['first_variable_id', 'second_variable_id', 'third_variable_id'] as const;

export const surveyCell = record({
  type: 'SurveyCell',
  view: 'survey_cell',
  prefix: 'srt',
  versioned: true,
  places: [{ by: 'survey_id', view: 'survey' }],
  // As its variables stand today: one that is closed later closes older tables, too.
  rowTiers: [
    { kind: 'own', column: 'row_tier' },
    ...variables.map((column) => ({ kind: 'of', column, view: 'survey_variable', tier: 'tier' }) as const),
    { kind: 'protocol', of: 'SURVEY_RESULT' },
  ],
  keys: ['survey_id', 'key', ...variables],
  order: [ascending('key')],
  fields: {
    survey: one('Survey', 'survey_id'),
    variables: column('key', wordsBetweenCommas),
    codes: column('codes'),
    profile: column('row_tier'),
    records: column('records'),
    estimate: column('estimate'),
    designEffect: column('design_effects', first),
    status: column('status'),
    personThreshold: column('person_threshold'),
    siteThreshold: column('site_threshold'),
    base: column('base'),
    estimateBase: column('estimate_base'),
    provenance: provenanceField,
  },
  filters: {
    survey: { kind: 'code', column: 'survey_id', view: 'survey' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    profile: { kind: 'oneOf', column: 'row_tier', type: 'text' },
  },
});

type Answers = Readonly<Record<string, string | null>>;

export const surveyRecord = record({
  type: 'SurveyRecord',
  view: 'survey_record',
  prefix: 'srr',
  versioned: true,
  places: [{ by: 'survey_id', view: 'survey' }],
  // Every row is PROTECTED: for callers below it there are no records, not even a number of them.
  rowTiers: [{ kind: 'own', column: 'row_tier' }],
  pseudonymous: true,
  countedInto: {
    view: 'survey_cell',
    by: 'survey_id',
    columns: ['records', 'estimate', 'estimate_base', 'design_effects'],
    status: 'SUPPRESSED',
  },
  keys: ['survey_id'],
  fields: {
    survey: one('Survey', 'survey_id'),
    weight: column('weight'),
    stratum: column('stratum'),
    cluster: column('cluster'),
    answers: column('answers', (answers: Answers) =>
      Object.entries(answers).map(([variable, value]) => ({ variable, value })),
    ),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
});
