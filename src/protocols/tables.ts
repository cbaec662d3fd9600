import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  serial,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { base, day, publicId } from '../store/columns.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** What a country's protocol says of a class of information at a grain, and of everything finer. A change ends a row and begins one. */
export const protocol = base.table(
  'protocol',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    areaId: integer('area_id').notNull(),
    class: text('class').notNull(),
    grain: smallint('grain').notNull(),
    level: text('level').notNull(),
    /** The published document that says so, and where in it. */
    source: text('source').notNull(),
    sourceUrl: text('source_url'),
    sourceDate: day('source_date'),
    /** True where the document contradicts itself; the higher level holds. */
    disputed: boolean('disputed').notNull().default(false),
    enteredBy: text('entered_by').notNull(),
    validFrom: instant('valid_from').notNull().defaultNow(),
    validTo: instant('valid_to'),
  },
  (t) => [
    index('protocol_area').on(t.areaId, t.class),
    index('protocol_end').on(t.validTo),
    check('protocol_level', sql`${t.level} in ('OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED')`),
    check('protocol_grain', sql`${t.grain} between 0 and 6`),
  ],
);

/**
 * A change of a dataset's tier or of a protocol, as somebody proposed it. What asks for more is carried out at once; what lets anybody
 * read more waits until a second person confirms it. A trigger decides which, and carries it out.
 */
export const policyChange = base.table(
  'policy_change',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    datasetId: integer('dataset_id'),
    tier: text('tier'),
    /** The tier of the dataset when it was proposed. */
    former: text('former'),
    /** A protocol that is to end. */
    protocolId: integer('protocol_id').references(() => protocol.id),
    /** A protocol that is to begin. */
    entry: jsonb('entry'),
    /** The same in words. */
    change: text('change').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull().defaultNow(),
    confirmedBy: text('confirmed_by'),
    doneAt: instant('done_at'),
    /** Whoever proposed it took it back. */
    withdrawnAt: instant('withdrawn_at'),
    /** Who would read more, as it was told when it was proposed. */
    gains: jsonb('gains'),
  },
  (t) => [check('policy_change_one', sql`num_nonnulls(${t.tier}, ${t.protocolId}, ${t.entry}) = 1`)],
);

/**
 * The protocols in force, one row for each country and class: how fine the information may be at a tier. A protocol holds for its
 * grain and all finer ones, the highest of several lines wins. The tier views read this; a trigger keeps it.
 */
export const protocolReach = base.table(
  'protocol_reach',
  {
    areaId: integer('area_id').notNull(),
    class: text('class').notNull(),
    /** The coarsest grain that some line speaks of. */
    spokenFrom: smallint('spoken_from').notNull(),
    /** The finest grain that needs no more than OPEN, PARTNER, RESTRICTED: 6 where all do not, -1 where none. */
    reach0: smallint('reach_0').notNull(),
    reach1: smallint('reach_1').notNull(),
    reach2: smallint('reach_2').notNull(),
  },
  (t) => [primaryKey({ columns: [t.areaId, t.class] })],
);

/** Counts every change of tiers, protocols, agreements, grants and takedowns. One row; triggers move it. */
export const policyEpoch = base.table('policy_epoch', {
  only: boolean('only').primaryKey().default(true),
  epoch: bigint('epoch', { mode: 'number' }).notNull(),
  /** Moves with what protects rows from everybody alike: tiers of datasets and protocols. */
  protection: bigint('protection', { mode: 'number' }).notNull(),
});
