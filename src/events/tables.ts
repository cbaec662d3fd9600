import { bigint, boolean, doublePrecision, index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { base, day, versioned } from '../store/columns.ts';

/** What drove people from their homes at one time in one country. */
export const displacementEvent = base.table(
  'displacement_event',
  {
    ...versioned(),
    areaId: integer('area_id').notNull(),
    cause: text('cause').notNull(),
    name: text('name'),
    year: smallint('year').notNull(),
    periodStart: day('period_start'),
    periodStartPrecision: text('period_start_precision').notNull(),
    periodEnd: day('period_end'),
    periodEndPrecision: text('period_end_precision').notNull(),
    datesInOrder: boolean('dates_in_order').notNull(),
    codes: text('codes').array().notNull(),
    hazardCategoryCode: text('hazard_category_code'),
    hazardCategory: text('hazard_category'),
    hazardSubCategoryCode: text('hazard_sub_category_code'),
    hazardSubCategory: text('hazard_sub_category'),
    hazardTypeCode: text('hazard_type_code'),
    hazardType: text('hazard_type'),
    hazardSubTypeCode: text('hazard_sub_type_code'),
    hazardSubType: text('hazard_sub_type'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('displacement_event_id').on(t.publicId),
    index('displacement_event_area').on(t.areaId, t.periodStart, t.publicId),
    index('displacement_event_date').on(t.periodStart, t.publicId),
  ],
);

/** New displacements within a period: movements, not people. */
export const displacementFlow = base.table(
  'displacement_flow',
  {
    ...versioned(),
    areaId: integer('area_id').notNull(),
    cause: text('cause').notNull(),
    hazardType: text('hazard_type'),
    eventPublicId: text('event_public_id'),
    level: text('level').notNull(),
    year: smallint('year').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    value: bigint('value', { mode: 'number' }),
    displayValue: bigint('display_value', { mode: 'number' }),
    status: text('status').notNull(),
    qualifier: text('qualifier').notNull(),
    role: text('role').notNull(),
    provisional: boolean('provisional').notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    description: text('description'),
    links: text('links').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('displacement_flow_id').on(t.publicId),
    index('displacement_flow_area').on(t.areaId, t.periodStart, t.publicId),
    index('displacement_flow_event').on(t.eventPublicId, t.periodStart, t.publicId),
    index('displacement_flow_date').on(t.periodStart, t.publicId),
    index('displacement_flow_value').on(t.value, t.publicId),
  ],
);

/** People displaced within a country at the end of a year, as a monitoring body puts it. */
export const yearEndStock = base.table(
  'year_end_stock',
  {
    ...versioned(),
    areaId: integer('area_id').notNull(),
    cause: text('cause').notNull(),
    eventPublicId: text('event_public_id'),
    level: text('level').notNull(),
    year: smallint('year').notNull(),
    observedOn: day('observed_on').notNull(),
    sex: text('sex').notNull(),
    age: text('age').notNull(),
    value: bigint('value', { mode: 'number' }),
    displayValue: bigint('display_value', { mode: 'number' }),
    status: text('status').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('year_end_stock_id').on(t.publicId),
    index('year_end_stock_area').on(t.areaId, t.year, t.publicId),
    index('year_end_stock_year').on(t.year, t.publicId),
    index('year_end_stock_value').on(t.value, t.publicId),
  ],
);
