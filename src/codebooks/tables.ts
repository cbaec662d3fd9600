import { index, integer, primaryKey, serial, text } from 'drizzle-orm/pg-core';
import { base, localized, publicId } from '../store/columns.ts';

/** A codebook: which variables a form of an assessment or a survey has. */
export const codebook = base.table('codebook', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  title: localized('title').notNull(),
  assessmentType: text('assessment_type').notNull(),
  areaId: integer('area_id'),
  roundNumber: integer('round_number'),
  datasetId: integer('dataset_id').notNull(),
});

/** A variable of a codebook. Names repeat in other parts and sections: its place tells them apart. */
export const codebookVariable = base.table(
  'codebook_variable',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    codebookId: integer('codebook_id').notNull(),
    part: text('part'),
    section: text('section'),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    occurrence: integer('occurrence').notNull(),
    label: localized('label'),
    kind: text('kind').notNull(),
    tier: text('tier'),
    dictionaryCode: text('dictionary_code'),
    scope: text('scope').notNull(),
    assessmentType: text('assessment_type').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [
    index('codebook_variable_order').on(t.codebookId, t.position),
    index('codebook_variable_name').on(t.name, t.publicId),
    index('codebook_variable_dictionary').on(t.dictionaryCode, t.publicId),
  ],
);

/** What a variable with options can hold. */
export const codebookOption = base.table(
  'codebook_option',
  {
    variableId: integer('variable_id').notNull(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    label: localized('label'),
    meaning: text('meaning').notNull(),
  },
  (t) => [primaryKey({ columns: [t.variableId, t.code] })],
);
