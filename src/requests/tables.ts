import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, serial, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { base, publicId } from '../store/columns.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** What a grant would open: words, sorted, as they are asked for and approved. Null countries are all of them. */
export type StoredScope = {
  readonly tier: string;
  readonly datasets: readonly string[];
  readonly fields: readonly string[];
  readonly countries: readonly string[] | null;
  readonly grain: string;
  readonly days: number;
  readonly quota?: { readonly page: number; readonly rowsPerDay: number; readonly rows: number };
};

/**
 * Everything that happened to a request for access, in order. A row is added or refused by a trigger, which keeps the state of the
 * request and makes, changes and ends its grant; no login writes either of them, and no row is ever rewritten.
 */
export const accessRequestEvent = base.table(
  'access_request_event',
  {
    id: serial('id').primaryKey(),
    request: text('request').notNull(),
    at: instant('at').notNull().defaultNow(),
    step: text('step').notNull(),
    /** Public id and name of whoever did it; the database itself is `SYSTEM`. */
    actor: text('actor').notNull(),
    actorName: text('actor_name').notNull(),
    /** As what they did it. */
    role: text('role').notNull(),
    /** What an approval or the acceptance of terms binds: the hash of the request as it was read. */
    hash: text('hash'),
    form: jsonb('form'),
    scope: jsonb('scope').$type<StoredScope>(),
    reason: text('reason'),
    /** The version of the terms that were accepted. */
    terms: text('terms'),
    /** How strongly and when the actor signed in, where that was asked for. */
    acr: text('acr'),
    authTime: instant('auth_time'),
    /** The request that this one would follow. */
    renews: text('renews'),
    /** Where the request stood afterwards, as the trigger found. */
    state: text('state').notNull(),
  },
  (t) => [index('access_request_event_request').on(t.request)],
);

/** How each request stands: kept by the trigger on its events. */
export const accessRequest = base.table(
  'access_request',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    personId: integer('person_id').notNull(),
    /** What the last event left; time makes LAPSED and EXPIRED of it without an event. */
    state: text('state').notNull(),
    /** Grows with whatever voids approvals, so that no earlier hash comes back. */
    round: integer('round').notNull(),
    tier: text('tier').notNull(),
    form: jsonb('form').notNull(),
    asked: jsonb('asked').$type<StoredScope>().notNull(),
    /** What is left of it after narrowing: this is what is approved. */
    scope: jsonb('scope').$type<StoredScope>().notNull(),
    hash: text('hash').notNull(),
    renews: text('renews'),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    submittedAt: instant('submitted_at'),
    grantId: integer('grant_id'),
    expiresAt: instant('expires_at'),
  },
  (t) => [
    index('access_request_person').on(t.personId),
    index('access_request_state').on(t.state, t.changedAt),
    uniqueIndex('access_request_grant').on(t.grantId),
    check('access_request_tier', sql`${t.tier} in ('RESTRICTED', 'PROTECTED')`),
  ],
);

/** What a dataset asks of whoever wants more of it, besides the form. Ended questions stay: answers name them. */
export const accessQuestion = base.table(
  'access_question',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    datasetId: integer('dataset_id').notNull(),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (t) => [index('access_question_dataset').on(t.datasetId)],
);

/** Who may not ask, alone or as an organisation, for a dataset or for all. */
export const accessBar = base.table(
  'access_bar',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    /** Public id of a person or an organisation. */
    principal: text('principal').notNull(),
    /** Null is every dataset. */
    datasetId: integer('dataset_id'),
    createdAt: instant('created_at').notNull().defaultNow(),
    liftedAt: instant('lifted_at'),
  },
  (t) => [index('access_bar_principal').on(t.principal)],
);
