import { isNotNull } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  numeric,
  primaryKey,
  serial,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { base, day, localized, publicId, versioned } from '../store/columns.ts';

export const unit = base.table('unit', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: localized('name').notNull(),
  symbol: text('symbol'),
});

/** A question that can be answered by numbers, whoever answers it. */
export const indicator = base.table('indicator', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: localized('name').notNull(),
  measure: text('measure').notNull(),
  unitId: integer('unit_id').notNull(),
  decimals: smallint('decimals'),
  additiveOverAreas: boolean('additive_over_areas').notNull(),
  additiveOverTime: boolean('additive_over_time').notNull(),
});

/** An indicator as one dataset defines and measures it. */
export const series = base.table(
  'series',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    code: text('code').notNull(),
    datasetId: integer('dataset_id').notNull(),
    indicatorId: integer('indicator_id').notNull(),
    name: localized('name').notNull(),
    definition: localized('definition'),
    basis: text('basis'),
    method: text('method').notNull(),
    frequency: text('frequency'),
    /** The series of the same dataset whose place it took. */
    supersedesId: integer('supersedes_id'),
  },
  (t) => [
    index('series_dataset').on(t.datasetId, t.code),
    index('series_indicator').on(t.indicatorId),
    index('series_supersedes').on(t.supersedesId),
  ],
);

/** Signs that a dataset puts beside values: break in series, provisional, kind of data, ... */
export const observationFlag = base.table(
  'observation_flag',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    datasetId: integer('dataset_id').notNull(),
    code: text('code').notNull(),
    meaning: localized('meaning').notNull(),
  },
  (t) => [uniqueIndex('observation_flag_code').on(t.datasetId, t.code)],
);

/** One value of a series for an area, a period and a set of dimensions, in one version. */
export const observation = base.table(
  'observation',
  {
    ...versioned(),
    seriesId: integer('series_id').notNull(),
    indicatorId: integer('indicator_id').notNull(),
    areaId: integer('area_id').notNull(),
    counterpartAreaId: integer('counterpart_area_id'),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    periodLabel: text('period_label').notNull(),
    sex: text('sex').notNull(),
    age: text('age').notNull(),
    dimensions: jsonb('dimensions').$type<Record<string, string>>().notNull(),
    value: numeric('value'),
    valueText: text('value_text'),
    lower: numeric('lower'),
    upper: numeric('upper'),
    status: text('status').notNull(),
    nature: text('nature').notNull(),
    /** Codes of `observation_flag`. */
    flags: text('flags').array().notNull(),
    confidentiality: text('confidentiality'),
    multiplier: integer('multiplier').notNull(),
    footnotes: text('footnotes').array().notNull(),
    source: text('source'),
  },
  (t) => [
    // Also finds a public id alone: every view names the datasets that the caller may see.
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('observation_area').on(t.areaId, t.indicatorId, t.periodStart, t.publicId),
    index('observation_area_period').on(t.areaId, t.periodStart, t.publicId),
    // Most observations are about one place.
    index('observation_counterpart')
      .on(t.counterpartAreaId, t.indicatorId, t.periodStart, t.publicId)
      .where(isNotNull(t.counterpartAreaId)),
    index('observation_counterpart_period')
      .on(t.counterpartAreaId, t.periodStart, t.publicId)
      .where(isNotNull(t.counterpartAreaId)),
    index('observation_indicator').on(t.indicatorId, t.periodStart, t.publicId),
    index('observation_series').on(t.seriesId, t.periodStart, t.publicId),
    index('observation_period').on(t.periodStart, t.publicId),
  ],
);
