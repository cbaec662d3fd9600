import { boolean, index, integer, serial, text } from 'drizzle-orm/pg-core';
import { base } from '../store/columns.ts';

/**
 * One code, name or title by which a record is found. Filled when a release is published. `dataset_id` only where the record is
 * shown to those alone who may see its dataset. The indexes over `folded` are made by the migration: they need an extension.
 */
export const searchEntry = base.table(
  'search_entry',
  {
    id: serial('id').primaryKey(),
    /** Type of the record in the contract. */
    kind: text('kind').notNull(),
    publicId: text('public_id').notNull(),
    datasetId: integer('dataset_id'),
    /** Empty for codes and for names that have no language. */
    language: text('language').notNull(),
    text: text('text').notNull(),
    /** The text as it is compared: small letters without accents and signs. */
    folded: text('folded').notNull(),
    isCode: boolean('is_code').notNull(),
    /** Of equally good finds the one with less comes first. */
    lesser: integer('lesser').notNull(),
  },
  (t) => [index('search_entry_record').on(t.kind, t.publicId)],
);
