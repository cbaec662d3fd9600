import { doublePrecision, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { base, day, versioned } from '../store/columns.ts';

/** A place where a border is crossed under the eyes of authorities, or another key place of mobility. */
export const pointOfEntry = base.table(
  'point_of_entry',
  {
    ...versioned(),
    areaId: integer('area_id').notNull(),
    otherAreaId: integer('other_area_id'),
    kind: text('kind').notNull(),
    code: text('code'),
    name: text('name').notNull(),
    localName: text('local_name'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('point_of_entry_id').on(t.publicId),
    index('point_of_entry_area').on(t.areaId, t.name, t.publicId),
    index('point_of_entry_other_side').on(t.otherAreaId, t.name, t.publicId),
    index('point_of_entry_name').on(t.name, t.publicId),
  ],
);

/** What somebody saw at a point on a day. Place and kind of the point are repeated, so that rows can be chosen by them. */
export const pointOfEntryStatus = base.table(
  'point_of_entry_status',
  {
    ...versioned(),
    pointPublicId: text('point_public_id').notNull(),
    areaId: integer('area_id').notNull(),
    otherAreaId: integer('other_area_id'),
    kind: text('kind').notNull(),
    observedOn: day('observed_on').notNull(),
    status: text('status').notNull(),
    validFrom: day('valid_from'),
    expectedTo: day('expected_to'),
    measures: text('measures').array().notNull(),
    affectedPopulations: text('affected_populations').array().notNull(),
    dailyIn: integer('daily_in'),
    dailyOut: integer('daily_out'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('point_of_entry_status_id').on(t.publicId),
    index('point_of_entry_status_point').on(t.pointPublicId, t.observedOn, t.publicId),
    index('point_of_entry_status_area').on(t.areaId, t.observedOn, t.publicId),
    index('point_of_entry_status_other_side').on(t.otherAreaId, t.observedOn, t.publicId),
    index('point_of_entry_status_day').on(t.observedOn, t.publicId),
  ],
);
