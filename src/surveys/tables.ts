import { boolean, index, integer, jsonb, numeric, primaryKey, serial, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { base, day, localized, publicId, versioned } from '../store/columns.ts';

/** How people were chosen and asked. */
export const survey = base.table('survey', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  title: localized('title').notNull(),
  areaId: integer('area_id'),
  design: localized('design'),
  sampling: localized('sampling'),
  mode: text('mode').notNull(),
  targetPopulation: localized('target_population'),
  weighting: localized('weighting'),
  strata: localized('strata'),
  clusters: localized('clusters'),
  sampleSize: integer('sample_size'),
  responseRate: numeric('response_rate'),
  periodStart: day('period_start'),
  periodEnd: day('period_end'),
  protectionStatement: localized('protection_statement'),
  datasetId: integer('dataset_id').notNull(),
});

/** A variable of a survey's codebook. */
export const surveyVariable = base.table(
  'survey_variable',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    surveyId: integer('survey_id').notNull(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
    label: localized('label').notNull(),
    question: localized('question'),
    kind: text('kind').notNull(),
    tier: text('tier').notNull(),
    isKeyVariable: boolean('is_key_variable').notNull(),
    isFreeText: boolean('is_free_text').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [
    uniqueIndex('survey_variable_name').on(t.surveyId, t.name),
    index('survey_variable_order').on(t.surveyId, t.position),
  ],
);

/** A code of a variable. */
export const surveyCode = base.table(
  'survey_code',
  {
    variableId: integer('variable_id').notNull(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    label: localized('label'),
    isMissing: boolean('is_missing').notNull(),
  },
  (t) => [primaryKey({ columns: [t.variableId, t.code] })],
);

/** A variable that tables can be made by. */
export const surveyDimension = base.table(
  'survey_dimension',
  {
    surveyId: integer('survey_id').notNull(),
    variableId: integer('variable_id').notNull(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.surveyId, t.variableId] })],
);

/** A category of a dimension: a code of its variable, a band of numbers, or that nothing was written down. */
export const surveyCategory = base.table(
  'survey_category',
  {
    variableId: integer('variable_id').notNull(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    label: localized('label'),
    kind: text('kind').notNull(),
  },
  (t) => [primaryKey({ columns: [t.variableId, t.code] })],
);

/** A number of a table, worked out from the records before publication, suppression and rounding included. */
export const surveyCell = base.table(
  'survey_cell',
  {
    ...versioned(),
    // Each tier has numbers of its own: see src/disclosure.
    rowTier: text('row_tier').notNull(),
    surveyId: integer('survey_id').notNull(),
    // The variables that the table is by: who may read them may know of the cell.
    firstVariableId: integer('first_variable_id'),
    secondVariableId: integer('second_variable_id'),
    thirdVariableId: integer('third_variable_id'),
    key: text('key').notNull(),
    codes: text('codes').array().notNull(),
    records: integer('records'),
    estimate: numeric('estimate'),
    estimateBase: numeric('estimate_base'),
    designEffects: numeric('design_effects').array(),
    status: text('status').notNull(),
    personThreshold: integer('person_threshold').notNull(),
    siteThreshold: integer('site_threshold'),
    base: integer('base').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('survey_cell_id').on(t.publicId),
    index('survey_cell_table').on(t.surveyId, t.key, t.publicId),
  ],
);

/** What one person or household answered. `row_tier` is PROTECTED in every row. */
export const surveyRecord = base.table(
  'survey_record',
  {
    ...versioned(),
    rowTier: text('row_tier').notNull(),
    surveyId: integer('survey_id').notNull(),
    areaId: integer('area_id'),
    weight: numeric('weight'),
    stratum: text('stratum'),
    cluster: text('cluster'),
    answers: jsonb('answers').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('survey_record_id').on(t.publicId),
    index('survey_record_survey').on(t.surveyId, t.publicId),
  ],
);
