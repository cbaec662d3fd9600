import {
  bigint,
  doublePrecision,
  index,
  integer,
  primaryKey,
  serial,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { base, day, localized, publicId, versioned } from '../store/columns.ts';

/** A tracking operation of a country. Two operations of one country overlap and are never added up. */
export const operation = base.table('operation', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: localized('name').notNull(),
  areaId: integer('area_id').notNull(),
  datasetId: integer('dataset_id').notNull(),
  status: text('status').notNull(),
  precedence: text('precedence').array().notNull(),
});

/** One round of data collection of an operation: a number, not a date. */
export const round = base.table(
  'round',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    operationId: integer('operation_id').notNull(),
    datasetId: integer('dataset_id').notNull(),
    number: integer('number').notNull(),
    assessmentType: text('assessment_type').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    method: text('method'),
    quality: text('quality').notNull(),
    keyInformants: integer('key_informants'),
    placesAssessed: integer('places_assessed'),
  },
  (t) => [
    uniqueIndex('round_number').on(t.operationId, t.number, t.assessmentType),
    index('round_period').on(t.periodStart),
  ],
);

/** A place where displaced people live, as a round last saw it. */
export const site = base.table(
  'site',
  {
    ...versioned(),
    operationId: integer('operation_id').notNull(),
    areaId: integer('area_id').notNull(),
    kind: text('kind').notNull(),
    status: text('status').notNull(),
    name: text('name'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('site_id').on(t.publicId),
    index('site_area').on(t.areaId, t.publicId),
  ],
);

/** People or households of one population group present in an area or site during a round. */
export const displacementStock = base.table(
  'displacement_stock',
  {
    ...versioned(),
    operationId: integer('operation_id').notNull(),
    roundId: integer('round_id').notNull(),
    roundNumber: integer('round_number').notNull(),
    assessmentType: text('assessment_type').notNull(),
    areaId: integer('area_id').notNull(),
    sitePublicId: text('site_public_id'),
    grain: smallint('grain').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    observedRound: integer('observed_round').notNull(),
    populationGroup: text('population_group').notNull(),
    movement: text('movement').notNull(),
    reason: text('reason').notNull(),
    sex: text('sex').notNull(),
    age: text('age').notNull(),
    originStatus: text('origin_status').notNull(),
    originAreaId: integer('origin_area_id'),
    shelter: text('shelter').notNull(),
    cohort: text('cohort').notNull(),
    reasonText: text('reason_text'),
    unit: text('unit').notNull(),
    value: bigint('value', { mode: 'number' }),
    status: text('status').notNull(),
    qualifier: text('qualifier').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('displacement_stock_id').on(t.publicId),
    index('displacement_stock_area').on(t.areaId, t.periodStart, t.publicId),
    index('displacement_stock_origin').on(t.originAreaId, t.periodStart, t.publicId),
    index('displacement_stock_round').on(t.roundId, t.periodStart, t.publicId),
    index('displacement_stock_operation').on(t.operationId, t.periodStart, t.publicId),
    index('displacement_stock_site').on(t.sitePublicId, t.periodStart, t.publicId),
    index('displacement_stock_period').on(t.periodStart, t.publicId),
    // Places may be rolled up, so series and comparisons find rows by what is a plain column.
    index('displacement_stock_grain').on(t.grain, t.populationGroup, t.unit, t.periodStart),
  ],
);

/**
 * Current rows of the table above, added up where they differ in place alone: how many there are of one kind in a first-level unit, how
 * many hold a value, and these together. `area_id` and `origin_area_id` are countries; `admin1_id` is null where figures stand at the
 * country as a whole; `alike` is the same in lines that are alike in all that decides whether they may be added up. The database keeps it,
 * whoever writes.
 */
export const displacementTally = base.table(
  'displacement_tally',
  {
    datasetId: integer('dataset_id').notNull(),
    areaId: integer('area_id').notNull(),
    admin1Id: integer('admin1_id'),
    originAreaId: integer('origin_area_id'),
    operationId: integer('operation_id').notNull(),
    roundId: integer('round_id').notNull(),
    roundNumber: integer('round_number').notNull(),
    assessmentType: text('assessment_type').notNull(),
    grain: smallint('grain').notNull(),
    periodStart: day('period_start').notNull(),
    populationGroup: text('population_group').notNull(),
    movement: text('movement').notNull(),
    reason: text('reason').notNull(),
    sex: text('sex').notNull(),
    age: text('age').notNull(),
    originStatus: text('origin_status').notNull(),
    shelter: text('shelter').notNull(),
    cohort: text('cohort').notNull(),
    unit: text('unit').notNull(),
    alike: text('alike').notNull(),
    rows: bigint('rows', { mode: 'number' }).notNull(),
    withValue: bigint('with_value', { mode: 'number' }).notNull(),
    value: bigint('value', { mode: 'number' }),
  },
  (t) => [
    index('displacement_tally_operation').on(t.operationId, t.populationGroup),
    index('displacement_tally_round').on(t.roundId),
    index('displacement_tally_period').on(t.periodStart),
    index('displacement_tally_dataset').on(t.datasetId, t.periodStart),
    index('displacement_tally_area').on(t.areaId),
    index('displacement_tally_origin').on(t.originAreaId),
  ],
);
