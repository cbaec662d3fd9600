import { bigint, boolean, index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { base, day, versioned } from '../store/columns.ts';

/** What all figures between two places share. `area_id` is the place of asylum. */
const pair = () => ({
  ...versioned(),
  areaId: integer('area_id').notNull(),
  originAreaId: integer('origin_area_id').notNull(),
  originIsAsylum: boolean('origin_is_asylum').notNull(),
  year: smallint('year').notNull(),
  yearPart: text('year_part').notNull(),
  populationGroup: text('population_group').notNull(),
});

/** People of one population group from one place in another on a day. Zeros and empty cells beside it are kept as bits. */
export const refugeeStock = base.table(
  'refugee_stock',
  {
    ...pair(),
    observedOn: day('observed_on').notNull(),
    value: bigint('value', { mode: 'number' }),
    status: text('status').notNull(),
    rounded: boolean('rounded').notNull(),
    zeroGroups: smallint('zero_groups').notNull(),
    emptyGroups: smallint('empty_groups').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('refugee_stock_id').on(t.publicId),
    index('refugee_stock_asylum').on(t.areaId, t.year, t.publicId),
    index('refugee_stock_origin').on(t.originAreaId, t.year, t.publicId),
    index('refugee_stock_pair').on(t.originAreaId, t.areaId, t.year, t.publicId),
    index('refugee_stock_year').on(t.year, t.publicId),
  ],
);

/** People who were displaced, returned, were resettled or naturalised during a period. */
export const refugeeFlow = base.table(
  'refugee_flow',
  {
    ...pair(),
    kind: text('kind').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    sex: text('sex').notNull(),
    age: text('age').notNull(),
    value: bigint('value', { mode: 'number' }),
    status: text('status').notNull(),
    rounded: boolean('rounded').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('refugee_flow_id').on(t.publicId),
    index('refugee_flow_asylum').on(t.areaId, t.year, t.publicId),
    index('refugee_flow_origin').on(t.originAreaId, t.year, t.publicId),
    index('refugee_flow_pair').on(t.originAreaId, t.areaId, t.year, t.publicId),
    index('refugee_flow_year').on(t.year, t.publicId),
  ],
);

/** People of one population group from one country at one location, with their parts by sex and age band. */
export const refugeeDemographic = base.table(
  'refugee_demographic',
  {
    ...pair(),
    observedOn: day('observed_on').notNull(),
    location: text('location').notNull(),
    settlement: text('settlement').notNull(),
    accommodation: text('accommodation').notNull(),
    total: bigint('total', { mode: 'number' }),
    female: bigint('female', { mode: 'number' }),
    male: bigint('male', { mode: 'number' }),
    split: text('split').notNull(),
    /** Women's bands from the youngest on, then men's; empty without a split. */
    bands: integer('bands').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('refugee_demographic_id').on(t.publicId),
    index('refugee_demographic_asylum').on(t.areaId, t.year, t.publicId),
    index('refugee_demographic_origin').on(t.originAreaId, t.year, t.publicId),
    index('refugee_demographic_year').on(t.year, t.publicId),
  ],
);
