import { boolean, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { base, day, versioned } from '../store/columns.ts';

/** Bounds of a valid period: the days on which it surely held, and how far it may reach beyond them. */
const validity = () => ({
  validFrom: day('valid_from'),
  validFromEarliest: day('valid_from_earliest'),
  validTo: day('valid_to'),
  validToLatest: day('valid_to_latest'),
  endReason: text('end_reason').notNull(),
});

/** One measure of one country or territory. */
export const restriction = base.table(
  'restriction',
  {
    ...versioned(),
    areaId: integer('area_id').notNull(),
    sourceKey: text('source_key').notNull(),
    formerSourceKey: text('former_source_key'),
    category: text('category').notNull(),
    level: text('level').notNull(),
    code: text('code').notNull(),
    ...validity(),
    fromPrecision: text('from_precision').notNull(),
    toPrecision: text('to_precision').notNull(),
    modes: text('modes').array().notNull(),
    appliesToAll: boolean('applies_to_all').notNull(),
    summary: text('summary'),
    quality: text('quality').notNull(),
    links: text('links').array().notNull(),
    comment: text('comment'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('restriction_id').on(t.publicId),
    index('restriction_area').on(t.areaId, t.validFrom.desc().nullsLast(), t.publicId.desc().nullsFirst()),
    index('restriction_begins').on(t.validFrom, t.publicId),
    // What began at an unknown day comes last in either direction, which takes an index for each.
    index('restriction_newest').on(t.validFrom.desc().nullsLast(), t.publicId.desc().nullsFirst()),
  ],
);

/** Whom a restriction is about: one row for each place, group or name. What the matrix reads is repeated here. */
export const restrictionTarget = base.table(
  'restriction_target',
  {
    ...versioned(),
    restrictionPublicId: text('restriction_public_id').notNull(),
    areaId: integer('area_id').notNull(),
    targetAreaId: integer('target_area_id'),
    groupAreaId: integer('group_area_id'),
    partOfAreaId: integer('part_of_area_id'),
    resolution: text('resolution').notNull(),
    rawName: text('raw_name').notNull(),
    basis: text('basis'),
    refugeesOnly: boolean('refugees_only').notNull(),
    lookbackDays: integer('lookback_days'),
    lookbackSince: day('lookback_since'),
    modes: text('modes').array().notNull(),
    exceptedAreaIds: integer('excepted_area_ids').array().notNull(),
    category: text('category').notNull(),
    level: text('level').notNull(),
    code: text('code').notNull(),
    ...validity(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('restriction_target_id').on(t.publicId),
    index('restriction_target_of').on(t.restrictionPublicId),
    index('restriction_target_pair').on(t.targetAreaId, t.areaId, t.validFrom, t.publicId),
    index('restriction_target_faced').on(
      t.targetAreaId,
      t.validFrom.desc().nullsLast(),
      t.publicId.desc().nullsFirst(),
    ),
    index('restriction_target_area').on(t.areaId, t.validFrom.desc().nullsLast(), t.publicId.desc().nullsFirst()),
    index('restriction_target_begins').on(t.validFrom, t.publicId),
    index('restriction_target_newest').on(t.validFrom.desc().nullsLast(), t.publicId.desc().nullsFirst()),
  ],
);

/** Whom a restriction leaves out. */
export const restrictionException = base.table(
  'restriction_exception',
  {
    ...versioned(),
    restrictionPublicId: text('restriction_public_id').notNull(),
    areaId: integer('area_id').notNull(),
    group: text('exception_group').notNull(),
    exceptedAreaId: integer('excepted_area_id'),
    resolution: text('resolution').notNull(),
    rawText: text('raw_text').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('restriction_exception_id').on(t.publicId),
    index('restriction_exception_of').on(t.restrictionPublicId, t.publicId),
  ],
);

/** What a provider writes about the restrictions of one territory, as text and not as data. */
export const restrictionNotice = base.table(
  'restriction_notice',
  {
    ...versioned(),
    areaId: integer('area_id'),
    territory: text('territory').notNull(),
    listedCodes: text('listed_codes').array().notNull(),
    disputed: boolean('disputed').notNull(),
    statedOn: day('stated_on'),
    restrictions: text('restrictions'),
    quarantine: text('quarantine'),
    certificate: text('certificate'),
    further: text('further'),
    links: text('links').array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('restriction_notice_id').on(t.publicId),
    index('restriction_notice_area').on(t.areaId, t.publicId),
    index('restriction_notice_territory').on(t.territory, t.publicId),
  ],
);
