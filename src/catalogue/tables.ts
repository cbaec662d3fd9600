import {
  bigint,
  boolean,
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
import { base, day, localized, publicId } from '../store/columns.ts';

export const provider = base.table('provider', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: localized('name').notNull(),
  url: text('url'),
});

export const licence = base.table('licence', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  url: text('url'),
  redistribution: text('redistribution').notNull(),
});

export const dataset = base.table('dataset', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  domain: text('domain').notNull(),
  title: localized('title').notNull(),
  description: localized('description').notNull(),
  providerId: integer('provider_id').notNull(),
  licenceId: integer('licence_id').notNull(),
  creditLine: text('credit_line').notNull(),
  homepage: text('homepage'),
  updateRhythm: text('update_rhythm'),
  methodology: localized('methodology'),
  documentation: text('documentation'),
  tier: text('tier').notNull(),
  synthetic: boolean('synthetic').notNull(),
});

export const releaseStates = ['STAGED', 'HELD', 'EMBARGOED', 'PUBLISHED', 'ROLLED_BACK', 'TAKEN_DOWN'] as const;
export const processingLevels = ['MINOR', 'MAJOR'] as const;
export type ProcessingLevel = (typeof processingLevels)[number];
export type ReleaseState = (typeof releaseStates)[number];

/** One state of a dataset as its provider gave it out. `publication` orders releases by when this server published them. */
export const release = base.table(
  'release',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    datasetId: integer('dataset_id').notNull(),
    version: text('version').notNull(),
    releasedOn: day('released_on').notNull(),
    state: text('state').$type<ReleaseState>().notNull(),
    publication: bigint('publication', { mode: 'number' }).unique(),
    previousId: integer('previous_id'),
    checksum: text('checksum').notNull(),
    loadedAt: timestamp('loaded_at', { withTimezone: true }).notNull().defaultNow(),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    note: text('note'),
    processing: text('processing').notNull(),
    processingLevel: text('processing_level').$type<ProcessingLevel>().notNull(),
    rows: integer('rows').notNull(),
    added: integer('added').notNull(),
    revised: integer('revised').notNull(),
    withdrawn: integer('withdrawn').notNull(),
    rejected: integer('rejected').notNull(),
    /** Why it was published in spite of failed checks. */
    overrideReason: text('override_reason'),
    overridden: boolean('overridden').notNull().default(false),
    embargoedUntil: timestamp('embargoed_until', { withTimezone: true }),
    rolledBackAt: timestamp('rolled_back_at', { withTimezone: true }),
    /** Its place in the order of publications: what was paged between the two numbers is no more. */
    rolledBackPublication: bigint('rolled_back_publication', { mode: 'number' }).unique(),
  },
  (t) => [
    index('release_dataset').on(t.datasetId, t.publication),
    index('release_order').on(t.datasetId, t.releasedOn),
  ],
);

/** What a release can cover: a series, an operation's round, a year. Everything outside a release's scopes is untouched by it. */
export const scope = base.table(
  'scope',
  {
    id: serial('id').primaryKey(),
    datasetId: integer('dataset_id').notNull(),
    key: text('key').notNull(),
  },
  (t) => [uniqueIndex('scope_key').on(t.datasetId, t.key)],
);

export const releaseScope = base.table(
  'release_scope',
  { releaseId: integer('release_id').notNull(), scopeId: integer('scope_id').notNull() },
  (t) => [primaryKey({ columns: [t.scopeId, t.releaseId] }), index('release_scope_release').on(t.releaseId)],
);

/** The files of a release; `ordinal` is what a row's `source_file` points at. */
export const releaseFile = base.table(
  'release_file',
  {
    releaseId: integer('release_id').notNull(),
    ordinal: smallint('ordinal').notNull(),
    name: text('name').notNull(),
    sha256: text('sha256').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    note: text('note'),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.ordinal] })],
);

/** Rows of a file that were not taken. Values may be sensitive: no view shows them in the lower tiers. */
export const reject = base.table(
  'reject',
  {
    id: serial('id').primaryKey(),
    releaseId: integer('release_id').notNull(),
    file: smallint('file').notNull(),
    line: integer('line').notNull(),
    column: text('column_name'),
    value: text('value'),
    reason: text('reason').notNull(),
  },
  (t) => [index('reject_release').on(t.releaseId)],
);

/** The outcome of each check between staging and publication. */
export const gate = base.table(
  'gate',
  {
    releaseId: integer('release_id').notNull(),
    name: text('name').notNull(),
    passed: boolean('passed').notNull(),
    message: text('message').notNull(),
    detail: jsonb('detail'),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.name] })],
);
