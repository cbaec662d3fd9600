import { bigint, boolean, index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { base, day, versioned } from '../store/columns.ts';

/** What applications and decisions share. `area_id` is the place where people applied. */
const procedure = () => ({
  ...versioned(),
  areaId: integer('area_id').notNull(),
  originAreaId: integer('origin_area_id').notNull(),
  year: smallint('year').notNull(),
  yearPart: text('year_part').notNull(),
  periodStart: day('period_start').notNull(),
  periodEnd: day('period_end').notNull(),
  authority: text('authority').notNull(),
  decisionLevel: text('decision_level').notNull(),
  decisionLevelCode: text('decision_level_code').notNull(),
  unit: text('unit').notNull(),
  status: text('status').notNull(),
});

/** Applications for asylum during a period. */
export const asylumApplication = base.table(
  'asylum_application',
  {
    ...procedure(),
    applicationType: text('application_type').notNull(),
    applied: bigint('applied', { mode: 'number' }),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('asylum_application_id').on(t.publicId),
    index('asylum_application_asylum').on(t.areaId, t.year, t.publicId),
    index('asylum_application_origin').on(t.originAreaId, t.year, t.publicId),
    index('asylum_application_year').on(t.year, t.publicId),
  ],
);

/** Decisions on asylum during a period. */
export const asylumDecision = base.table(
  'asylum_decision',
  {
    ...procedure(),
    recognised: bigint('recognised', { mode: 'number' }),
    complementary: bigint('complementary', { mode: 'number' }),
    rejected: bigint('rejected', { mode: 'number' }),
    closed: bigint('closed', { mode: 'number' }),
    total: bigint('total', { mode: 'number' }),
    partsAddUp: boolean('parts_add_up'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('asylum_decision_id').on(t.publicId),
    index('asylum_decision_asylum').on(t.areaId, t.year, t.publicId),
    index('asylum_decision_origin').on(t.originAreaId, t.year, t.publicId),
    index('asylum_decision_year').on(t.year, t.publicId),
  ],
);
