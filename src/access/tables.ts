import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  primaryKey,
  serial,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { base, day, publicId } from '../store/columns.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** An organisation that shares or receives data. While it is suspended nothing that hangs on it holds. */
export const organisation = base.table('organisation', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  suspendedAt: instant('suspended_at'),
  /** Invented, to try things out: a trigger keeps it to invented datasets. */
  demonstration: boolean('demonstration').notNull().default(false),
});

/** Somebody who signs in elsewhere: known by issuer and subject of the tokens, never by a password. */
export const person = base.table(
  'person',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    organisationId: integer('organisation_id').references(() => organisation.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    barredAt: instant('barred_at'),
    demonstration: boolean('demonstration').notNull().default(false),
  },
  (t) => [uniqueIndex('person_subject').on(t.issuer, t.subject)],
);

/** The parts that a person plays beyond reading. An ended row stays: who decided what, and as what, must be told later. */
export const personRole = base.table(
  'person_role',
  {
    id: serial('id').primaryKey(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    role: text('role').notNull(),
    startedAt: instant('started_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (t) => [index('person_role_person').on(t.personId)],
);

/** A client of an identity provider that acts for an organisation: OAuth client credentials. */
export const organisationClient = base.table(
  'organisation_client',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    issuer: text('issuer').notNull(),
    clientId: text('client_id').notNull(),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [uniqueIndex('organisation_client_id').on(t.issuer, t.clientId)],
);

/** A key of an organisation's system. Only a keyed hash is kept, and a short part by which it is found and named. */
export const apiKey = base.table(
  'api_key',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    name: text('name').notNull(),
    lookup: text('lookup').notNull().unique(),
    keyHash: text('key_hash').notNull().unique(),
    /** What it may be used for: READ; empty opens nothing. */
    scopes: text('scopes').array().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [
    index('api_key_organisation').on(t.organisationId),
    check('api_key_year', sql`${t.expiresAt} <= ${t.createdAt} + interval '366 days'`),
  ],
);

/** A sharing agreement: raises its organisation to PARTNER for its datasets, purposes and countries between two instants. */
export const agreement = base.table(
  'agreement',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    code: text('code').notNull().unique(),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisation.id),
    purposes: text('purposes').array().notNull(),
    /** Countries by area; null is all of them. */
    countryIds: integer('country_ids').array(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    signedAt: instant('signed_at').notNull().defaultNow(),
    suspendedAt: instant('suspended_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [index('agreement_organisation').on(t.organisationId)],
);

export const agreementDataset = base.table(
  'agreement_dataset',
  {
    agreementId: integer('agreement_id')
      .notNull()
      .references(() => agreement.id),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.datasetId] })],
);

/** A grant: raises one person to RESTRICTED or PROTECTED for one purpose, some datasets, classes, countries and a grain. */
export const accessGrant = base.table(
  'access_grant',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    code: text('code').notNull().unique(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    purpose: text('purpose').notNull(),
    tier: text('tier').notNull(),
    /** Kinds of information that it opens; a class that is not named stays closed. */
    classes: text('classes').array().notNull(),
    /** The very fields that it opens. A trigger writes down those of its classes: what comes into the contract later is in no older grant. */
    fields: text('fields').array().notNull(),
    /** Countries by area; null is all of them. */
    countryIds: integer('country_ids').array(),
    /** The finest grain that it opens, 0 (country) to 6 (coordinate). */
    finestGrain: smallint('finest_grain').notNull(),
    startsAt: instant('starts_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    suspendedAt: instant('suspended_at'),
    revokedAt: instant('revoked_at'),
    /** How many rows it opens: of one page, of one day, in all. A trigger puts in what is usual for its tier. */
    pageLimit: integer('page_limit').notNull(),
    rowsPerDay: integer('rows_per_day').notNull(),
    rowsTotal: integer('rows_total').notNull(),
    /** Public ids of the people who made it and, for PROTECTED, who approved it besides: two people, and neither for themselves. */
    proposedBy: text('proposed_by').notNull(),
    approvedBy: text('approved_by'),
    /** When all had approved it who must: a trigger says so, and no login. */
    approvedAt: instant('approved_at'),
    /** Key of the pseudonyms that only this grant sees, so that two grantees cannot join what they hold. */
    pseudonymKey: text('pseudonym_key').notNull(),
  },
  (t) => [
    index('access_grant_person').on(t.personId),
    check('access_grant_tier', sql`${t.tier} in ('RESTRICTED', 'PROTECTED')`),
    check(
      'access_grant_length',
      sql`${t.expiresAt} > ${t.startsAt} and ${t.expiresAt} <= ${t.startsAt} + case ${t.tier} when 'PROTECTED' then interval '90 days' else interval '365 days' end`,
    ),
    check('access_grant_two_people', sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.proposedBy}`),
    check('access_grant_quota', sql`${t.pageLimit} between 1 and 1000 and ${t.rowsPerDay} > 0 and ${t.rowsTotal} > 0`),
    // Until it is approved a grant stays suspended: whoever looks at that alone is on the safe side.
    check(
      'access_grant_approved',
      sql`(${t.approvedAt} is not null and (${t.tier} <> 'PROTECTED' or ${t.approvedBy} is not null)) or ${t.suspendedAt} is not null`,
    ),
  ],
);

/** How many rows were read under a grant, on its newest day of reading and in all. */
export const grantReading = base.table('grant_reading', {
  grantId: integer('grant_id')
    .primaryKey()
    .references(() => accessGrant.id),
  day: day('day').notNull(),
  dayRows: bigint('day_rows', { mode: 'number' }).notNull(),
  rows: bigint('rows', { mode: 'number' }).notNull(),
});

export const accessGrantDataset = base.table(
  'access_grant_dataset',
  {
    grantId: integer('grant_id')
      .notNull()
      .references(() => accessGrant.id),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.grantId, t.datasetId] })],
);

/** Who approved a grant that came by no request, as what, and how they had signed in. Rows are only ever added. */
export const accessGrantApproval = base.table(
  'access_grant_approval',
  {
    id: serial('id').primaryKey(),
    grantId: integer('grant_id')
      .notNull()
      .references(() => accessGrant.id),
    role: text('role').notNull(),
    actor: text('actor').notNull(),
    acr: text('acr'),
    authTime: instant('auth_time'),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [uniqueIndex('access_grant_approval_role').on(t.grantId, t.role)],
);

/** Everything that was done about access by hand, in words that stay. Rows are only ever added. */
export const accessAct = base.table(
  'access_act',
  {
    id: serial('id').primaryKey(),
    at: instant('at').notNull().defaultNow(),
    /** Who did it: a person's or steward's public id and name at that moment. */
    actor: text('actor').notNull(),
    actorName: text('actor_name').notNull(),
    action: text('action').notNull(),
    /** Public id of what it was done to. */
    subject: text('subject').notNull(),
    reason: text('reason'),
    /** What it changed, in words without any datum. */
    change: text('change').notNull(),
    /** Chosen by the caller, with a hash of what was asked: the same request twice is one act. */
    key: text('key').notNull(),
    digest: text('digest').notNull(),
  },
  (t) => [index('access_act_subject').on(t.subject), uniqueIndex('access_act_key').on(t.actor, t.key)],
);
