import { boolean, index, integer, numeric, primaryKey, serial, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { base, day, localized, publicId, versioned } from '../store/columns.ts';

/** An index of conditions for solutions: how scores are made, and what they range over. */
export const solutionsIndex = base.table(
  'solutions_index',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    code: text('code').notNull(),
    title: localized('title').notNull(),
    description: localized('description'),
    methodVersion: text('method_version').notNull(),
    lowest: numeric('lowest').notNull(),
    highest: numeric('highest').notNull(),
    higherIsBetter: boolean('higher_is_better').notNull(),
    composition: text('composition').notNull(),
    areaId: integer('area_id').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [uniqueIndex('solutions_index_code').on(t.datasetId, t.code), index('solutions_index_order').on(t.code)],
);

/** A dimension of an index; the composite is one, too. */
export const solutionsDimension = base.table(
  'solutions_dimension',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    indexId: integer('index_id').notNull(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    name: localized('name').notNull(),
    topic: text('topic').notNull(),
    weight: numeric('weight'),
    localityTier: text('locality_tier').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [uniqueIndex('solutions_dimension_code').on(t.indexId, t.code)],
);

/** What a dimension is made of: the questions behind it. */
export const solutionsComponent = base.table(
  'solutions_component',
  {
    dimensionId: integer('dimension_id').notNull(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    text: localized('text').notNull(),
    weight: numeric('weight'),
  },
  (t) => [primaryKey({ columns: [t.dimensionId, t.code] })],
);

/** The score of one place in one round on one dimension. */
export const solutionsScore = base.table(
  'solutions_score',
  {
    ...versioned(),
    rowTier: text('row_tier').notNull(),
    indexId: integer('index_id').notNull(),
    dimensionId: integer('dimension_id').notNull(),
    topic: text('topic').notNull(),
    roundId: integer('round_id').notNull(),
    roundNumber: integer('round_number').notNull(),
    areaId: integer('area_id').notNull(),
    grain: smallint('grain').notNull(),
    localityCode: text('locality_code'),
    populationGroup: text('population_group').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    score: numeric('score'),
    status: text('status').notNull(),
    localities: integer('localities'),
    keyInformants: integer('key_informants'),
    basis: text('basis').notNull(),
    threshold: integer('threshold').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('solutions_score_id').on(t.publicId),
    index('solutions_score_period').on(t.periodStart, t.publicId),
    index('solutions_score_area').on(t.areaId, t.periodStart, t.publicId),
    index('solutions_score_dimension').on(t.dimensionId, t.periodStart, t.publicId),
    index('solutions_score_index').on(t.indexId, t.periodStart, t.publicId),
  ],
);
