import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, serial, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { base, publicId } from '../store/columns.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** A clause of an agreement, signed before anything happens: for which country, kind of information and event it may be opened for hours. */
export const urgentClause = base.table(
  'urgent_clause',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    agreementId: integer('agreement_id').notNull(),
    areaId: integer('area_id').notNull(),
    class: text('class').notNull(),
    /** The event, in the words of the agreement. */
    event: text('event').notNull(),
    hours: smallint('hours').notNull(),
    registeredBy: text('registered_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('urgent_clause_agreement').on(t.agreementId),
    check('urgent_clause_hours', sql`${t.hours} between 1 and 72`),
  ],
);

/** That a clause was used: it ends by the clock, at the latest after 72 hours, and somebody else looks at it afterwards. */
export const urgentAction = base.table(
  'urgent_action',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    clauseId: integer('clause_id')
      .notNull()
      .references(() => urgentClause.id),
    firedBy: text('fired_by').notNull(),
    firedAt: instant('fired_at').notNull().defaultNow(),
    endsAt: instant('ends_at').notNull(),
    /** Where somebody ended it earlier. */
    endedAt: instant('ended_at'),
    reason: text('reason').notNull(),
    reviewedBy: text('reviewed_by'),
    reviewedAt: instant('reviewed_at'),
    justified: boolean('justified'),
    finding: text('finding'),
  },
  (t) => [
    index('urgent_action_clause').on(t.clauseId),
    index('urgent_action_end').on(t.endsAt),
    check(
      'urgent_action_length',
      sql`${t.endsAt} > ${t.firedAt} and ${t.endsAt} <= ${t.firedAt} + interval '72 hours'`,
    ),
    check('urgent_action_reviewed', sql`${t.reviewedBy} is null or ${t.reviewedBy} <> ${t.firedBy}`),
  ],
);
