import { index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { base, day, versioned } from '../store/columns.ts';

/** A run of days on which a country kept the same level of one travel control. */
export const restrictionLevel = base.table(
  'restriction_level',
  {
    ...versioned(),
    areaId: integer('area_id').notNull(),
    control: text('control').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    level: smallint('level'),
    status: text('status').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('restriction_level_id').on(t.publicId),
    index('restriction_level_area').on(t.areaId, t.control, t.periodStart, t.publicId),
    index('restriction_level_period').on(t.periodStart, t.publicId),
  ],
);
