import { index, integer, primaryKey, serial, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { base, day, publicId, versioned } from '../store/columns.ts';

/** What one framework says of how one country or locality governs migration. */
export const governanceProfile = base.table(
  'governance_profile',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    areaId: integer('area_id').notNull(),
    frameworkId: integer('framework_id').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [
    uniqueIndex('governance_profile_key').on(t.areaId, t.frameworkId, t.datasetId),
    index('governance_profile_framework').on(t.frameworkId),
  ],
);

/** The level a country reached in one domain, or over all domains, of one assessment. */
export const governanceScore = base.table(
  'governance_score',
  {
    ...versioned(),
    profileId: integer('profile_id').notNull(),
    areaId: integer('area_id').notNull(),
    itemId: integer('item_id').notNull(),
    edition: text('edition').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    level: smallint('level'),
    levelCode: text('level_code'),
    status: text('status').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('governance_score_id').on(t.publicId),
    index('governance_score_profile').on(t.profileId, t.periodStart, t.publicId),
    index('governance_score_area').on(t.areaId, t.periodStart, t.publicId),
    index('governance_score_item').on(t.itemId, t.publicId),
  ],
);
