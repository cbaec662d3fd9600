import { bigint, date, integer, jsonb, pgSchema, smallint, text } from 'drizzle-orm/pg-core';
import type { Localized } from './languages.ts';

export type { LanguageCode, Localized, TextStatus } from './languages.ts';
export { languages, textStatuses } from './languages.ts';

/** Raw data. Nobody logs in as its owner; callers read the tier schemas made over it. */
export const base = pgSchema('base');

export const localized = (name: string) => jsonb(name).$type<Localized>();

/** The public identifier: a keyed hash of type and natural key, never a sequence. */
export const publicId = () => text('public_id').notNull();

/**
 * Columns of every fact that is versioned by release. `published_from` and `published_to` are publication numbers:
 * they grow by one each time any release is published, so they order what this server said over time.
 */
export const versioned = () => ({
  publicId: publicId(),
  datasetId: integer('dataset_id').notNull(),
  scopeId: integer('scope_id').notNull(),
  publishedFrom: bigint('published_from', { mode: 'number' }).notNull(),
  publishedTo: bigint('published_to', { mode: 'number' }),
  sourceFile: smallint('source_file').notNull(),
  sourceLine: integer('source_line').notNull(),
  /** Fields of the row that were taken down; null in nearly all rows. */
  takenDown: text('taken_down').array(),
});

export const day = (name: string) => date(name, { mode: 'string' });
