import { sql } from 'drizzle-orm';
import { bigint, boolean, check, customType, index, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { base } from '../store/columns.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const words = (name: string) => text(name).array().notNull().default(sql`'{}'`);

/**
 * What was read above OPEN or at the desk, what was refused to somebody who is known here, and what was decided: one line for each
 * statement that read, each refusal and each act, written in its own transaction. No value of a row, of a filter or of a variable. Lines are added by logins that may do nothing else here.
 */
export const auditEntry = base.table(
  'audit_entry',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The transaction that wrote it: a block takes all lines of transactions between two numbers, once none of them runs any more. */
    xact: bigint('xact', { mode: 'number' }).notNull().default(sql`pg_current_xact_id()::text::bigint`),
    at: instant('at').notNull().default(sql`clock_timestamp()`),
    kind: text('kind').notNull(),
    /** Lines of one request have the same. */
    request: text('request'),
    /** Public id of a person, a steward, or an organisation whose system it was. */
    actor: text('actor').notNull(),
    actorKind: text('actor_kind').notNull(),
    organisation: text('organisation'),
    /** With whose eyes a steward looked. */
    seenAs: text('seen_as'),
    tier: text('tier'),
    purpose: text('purpose'),
    agreements: words('agreements'),
    grantCode: text('grant_code'),
    /** Urgent actions that were running for the reader. */
    urgentActions: text('urgent_actions').array().notNull().default([]),
    /** Of an act: the mutation. */
    action: text('action'),
    /** Of an act: public id of what it was done to. */
    subject: text('subject'),
    /** SHA-256 of the document that was sent; of an act, of the row that tells of it. */
    document: text('document'),
    /** Fields, arguments and inputs that the document uses. */
    coordinates: words('coordinates'),
    /** Guarded coordinates of the document that the tier reads nowhere in full; of a refusal, those that it was about. */
    withheld: words('withheld'),
    /** Of a refusal: its code. */
    refusal: text('refusal'),
    /** Types of the records that the statement read. */
    records: words('records'),
    /** ROWS where datasets and countries are those of the rows, HELD where they are all that the caller holds. */
    scope: text('scope'),
    datasets: words('datasets'),
    countries: words('countries'),
    /** How many rows, by orders of magnitude only. */
    rowBucket: text('row_bucket'),
    releases: words('releases'),
    epoch: bigint('epoch', { mode: 'number' }),
  },
  (t) => [
    index('audit_entry_xact').on(t.xact),
    index('audit_entry_actor').on(t.actor, t.id),
    index('audit_entry_organisation').on(t.organisation, t.id),
    check('audit_entry_kind', sql`${t.kind} in ('READ', 'DESK', 'DENIED', 'ACT')`),
  ],
);

/**
 * What is added to the number of a transaction. A copy that was restored from a dump counts transactions anew; so that its lines stand
 * behind those that came along, this is raised, and the default of `xact` with it.
 */
export const auditCounter = base.table('audit_counter', {
  only: boolean('only').primaryKey().default(true),
  added: bigint('added', { mode: 'number' }).notNull(),
});

/**
 * Lines that are sealed: their hashes, the root of the tree over them, the head of the block before, and a signature. A block without
 * its lines still tells that there were such lines.
 */
export const auditBlock = base.table(
  'audit_block',
  {
    number: bigint('number', { mode: 'number' }).primaryKey(),
    /** It holds the lines of transactions from the first number to before the second. */
    fromXact: bigint('from_xact', { mode: 'number' }).notNull(),
    toXact: bigint('to_xact', { mode: 'number' }).notNull(),
    sealedAt: instant('sealed_at').notNull(),
    entryIds: bigint('entry_ids', { mode: 'number' }).array().notNull(),
    /** SHA-256 of each line, one behind the other. */
    leaves: bytes('leaves').notNull(),
    root: text('root').notNull(),
    /** Head of the block before; the first one has zeros. */
    previous: text('previous').notNull(),
    head: text('head').notNull(),
    signature: text('signature').notNull(),
  },
  (t) => [uniqueIndex('audit_block_head').on(t.head), uniqueIndex('audit_block_xact').on(t.fromXact)],
);
