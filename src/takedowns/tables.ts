import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, serial, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { base, publicId } from '../store/columns.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/**
 * A tombstone: what was erased, and is not taken in again. It holds nothing of what was there but a keyed hash. A row is known by its
 * public id, which is a keyed hash of its natural key and lasts across releases; files are known by the sums of their bytes.
 */
export const takedown = base.table(
  'takedown',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    datasetId: integer('dataset_id').notNull(),
    scope: text('scope').notNull(),
    /** Of values and rows: the table, the type in the contract and the row. */
    kind: text('kind'),
    type: text('type'),
    rowKey: text('row_key'),
    /** The row's id as it may be told: null where each grant knows the row under another one. */
    record: text('record'),
    /** Of values: the field, its columns, and the part where only one language or answer is meant. */
    field: text('field'),
    columns: text('columns').array(),
    part: text('part'),
    /** Of files and releases. */
    release: text('release'),
    file: smallint('file'),
    /** SHA-256 of the files; shown to nobody. */
    sums: text('sums').array().notNull().default([]),
    reason: text('reason').notNull(),
    /** In the words of the steward, for those alone who review it. */
    note: text('note').notNull(),
    hash: text('hash').notNull(),
    at: instant('at').notNull().defaultNow(),
    /** The newest publication at that moment: what was read as of an earlier one may have held it. */
    afterPublication: bigint('after_publication', { mode: 'number' }).notNull(),
    actor: text('actor').notNull(),
    versions: integer('versions').notNull(),
    /** Who may know of it: as of the rows that it is about. */
    rowTier: text('row_tier').notNull(),
    areaId: integer('area_id'),
    otherAreaId: integer('other_area_id'),
    thirdAreaId: integer('third_area_id'),
    reviewNeeded: boolean('review_needed').notNull(),
    reviewedBy: text('reviewed_by'),
    reviewedAt: instant('reviewed_at'),
    upheld: boolean('upheld'),
    /** Two people let it in again. */
    liftProposedBy: text('lift_proposed_by'),
    liftProposedAt: instant('lift_proposed_at'),
    liftedBy: text('lifted_by'),
    liftedAt: instant('lifted_at'),
  },
  (t) => [
    index('takedown_dataset').on(t.datasetId, t.id),
    index('takedown_row').on(t.rowKey),
    index('takedown_release').on(t.release),
    check('takedown_scope', sql`${t.scope} in ('VALUE', 'ROW', 'FILE', 'RELEASE')`),
    check('takedown_reviewed', sql`${t.reviewedBy} is null or ${t.reviewedBy} <> ${t.actor}`),
    check(
      'takedown_lifted',
      sql`(${t.liftedAt} is null) = (${t.liftedBy} is null) and (${t.liftedBy} is null or ${t.liftProposedBy} is not null and ${t.liftedBy} <> ${t.liftProposedBy})`,
    ),
  ],
);
