import { index, integer, serial, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { base, publicId } from '../store/columns.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** Something that somebody has to know. Triggers write it in the transaction of what it tells, without any datum. */
export const notification = base.table(
  'notification',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    at: instant('at').notNull().defaultNow(),
    kind: text('kind').notNull(),
    /** Public id of the person. */
    principal: text('principal').notNull(),
    /** Public id or code of what it is about. */
    subject: text('subject').notNull(),
    about: text('about').notNull(),
    /** The same thing is told to the same person once. */
    key: text('key').notNull().unique(),
  },
  (t) => [index('notification_principal').on(t.principal, t.id)],
);

/** Where somebody wants to be told. Mail goes to an address that its owner has confirmed; the secret of a webhook is derived. */
export const notificationTarget = base.table(
  'notification_target',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    principal: text('principal').notNull(),
    channel: text('channel').notNull(),
    address: text('address').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    confirmedAt: instant('confirmed_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [index('notification_target_principal').on(t.principal)],
);

/** What goes out to one target: one row for each notification, whatever becomes of it. */
export const notificationDelivery = base.table(
  'notification_delivery',
  {
    id: serial('id').primaryKey(),
    notificationId: integer('notification_id').notNull(),
    targetId: integer('target_id').notNull(),
    /** WAITING, SENDING, DELIVERED, FAILED; UNCERTAIN where a mail may have gone out, and is not sent again. */
    state: text('state').notNull().default('WAITING'),
    attempts: integer('attempts').notNull().default(0),
    dueAt: instant('due_at').notNull().defaultNow(),
    claimedAt: instant('claimed_at'),
    finishedAt: instant('finished_at'),
    /** Why the last attempt did not succeed: a code, never what the other side said. */
    problem: text('problem'),
  },
  (t) => [
    uniqueIndex('notification_delivery_once').on(t.notificationId, t.targetId),
    index('notification_delivery_due').on(t.state, t.dueAt),
  ],
);
