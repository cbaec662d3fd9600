import {
  bigint,
  customType,
  index,
  integer,
  jsonb,
  primaryKey,
  serial,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { base, publicId } from '../store/columns.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true });

/** Whoever may decide about releases, with a key of their own. Only a keyed hash of the key is kept. */
export const steward = base.table('steward', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  name: text('name').notNull(),
  keyHash: text('key_hash').notNull().unique(),
  /** Somebody who signs in and has the role: there is no key then, and the hash is none of any. */
  personId: integer('person_id'),
  createdAt: instant('created_at').notNull().defaultNow(),
  expiresAt: instant('expires_at').notNull(),
  revokedAt: instant('revoked_at'),
  lastUsedAt: instant('last_used_at'),
});

/** What was found when a release was staged or held. A publication later on has to find the same. */
export const releaseReview = base.table('release_review', {
  releaseId: integer('release_id').primaryKey(),
  /** The word of the adapter that reads its files. */
  source: text('source').notNull(),
  /** The newest published release of the dataset at that moment. */
  baseId: integer('base_id'),
  /** Of all differences from what was published. */
  digest: text('digest').notNull(),
  reviewedAt: instant('reviewed_at').notNull().defaultNow(),
});

/** The files of a release that waits for a decision, so that exactly what was reviewed is read again. Gone once it is decided. */
export const releaseBytes = base.table(
  'release_bytes',
  {
    releaseId: integer('release_id').notNull(),
    ordinal: smallint('ordinal').notNull(),
    part: integer('part').notNull(),
    /** Folders and name: some adapters tell files of one name by their folder. */
    path: text('path').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.ordinal, t.part] })],
);

/** How many rows of each kind a release would add, revise and withdraw. */
export const releaseDiff = base.table(
  'release_diff',
  {
    releaseId: integer('release_id').notNull(),
    kind: text('kind').notNull(),
    added: bigint('added', { mode: 'number' }).notNull(),
    revised: bigint('revised', { mode: 'number' }).notNull(),
    withdrawn: bigint('withdrawn', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.kind] })],
);

/** Some of those rows, at most a thousand for each kind and change, as they are and as they would be. */
export const releaseDiffRow = base.table(
  'release_diff_row',
  {
    releaseId: integer('release_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind').notNull(),
    change: text('change').notNull(),
    rowId: text('row_id').notNull(),
    file: smallint('file'),
    line: integer('line'),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.ordinal] })],
);

/** What a steward wants done with a release. A worker takes it up, one after the other. */
export const releaseOrder = base.table(
  'steward_order',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    /** Chosen by the caller: the same request twice is one order. */
    key: text('key').notNull(),
    stewardId: integer('steward_id').notNull(),
    stewardName: text('steward_name').notNull(),
    releaseId: integer('release_id').notNull(),
    action: text('action').notNull(),
    reason: text('reason'),
    notBefore: instant('not_before'),
    embargoUntil: instant('embargo_until'),
    state: text('state').notNull(),
    outcome: text('outcome'),
    message: text('message'),
    createdAt: instant('created_at').notNull().defaultNow(),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
  },
  (t) => [uniqueIndex('steward_order_key').on(t.stewardId, t.key), index('steward_order_due').on(t.state, t.notBefore)],
);

/** Everything that was done to releases by hand, in words that stay when the release itself is gone. Rows are only ever added. */
export const stewardAct = base.table(
  'steward_act',
  {
    id: serial('id').primaryKey(),
    at: instant('at').notNull().defaultNow(),
    stewardId: integer('steward_id').notNull(),
    stewardName: text('steward_name').notNull(),
    action: text('action').notNull(),
    releaseId: integer('release_id').notNull(),
    release: text('release').notNull(),
    dataset: text('dataset').notNull(),
    version: text('version').notNull(),
    reason: text('reason'),
    outcome: text('outcome').notNull(),
  },
  (t) => [index('steward_act_release').on(t.releaseId)],
);
