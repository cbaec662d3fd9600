import { boolean, index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { base, day, versioned } from '../store/columns.ts';

/** A run of snapshots that show the same requirement for holders of one passport at one destination. */
export const visaRule = base.table(
  'visa_rule',
  {
    ...versioned(),
    areaId: integer('area_id').notNull(),
    passportAreaId: integer('passport_area_id').notNull(),
    requirement: text('requirement').notNull(),
    stayDays: smallint('stay_days'),
    rawValue: text('raw_value').notNull(),
    coding: text('coding').notNull(),
    recoded: boolean('recoded').notNull(),
    confidence: text('confidence').notNull(),
    previousPublicId: text('previous_public_id'),
    validFrom: day('valid_from').notNull(),
    validFromEarliest: day('valid_from_earliest'),
    validTo: day('valid_to'),
    validToLatest: day('valid_to_latest'),
    endReason: text('end_reason').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('visa_rule_id').on(t.publicId),
    index('visa_rule_pair').on(t.passportAreaId, t.areaId, t.validFrom, t.publicId),
    index('visa_rule_destination').on(t.areaId, t.validFrom, t.publicId),
    index('visa_rule_begins').on(t.validFrom, t.publicId),
  ],
);
