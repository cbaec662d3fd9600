import { bigint, boolean, index, integer, jsonb, primaryKey, serial, smallint, text } from 'drizzle-orm/pg-core';
import { base, localized, publicId, versioned } from '../store/columns.ts';

/** Tables over records that are not for everybody: what they count, by what, and how finely. */
export const cube = base.table('cube', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  title: localized('title').notNull(),
  unit: text('unit').notNull(),
  dataClass: text('data_class').notNull(),
  finest: smallint('finest').notNull(),
  measures: jsonb('measures').notNull(),
  dimensions: jsonb('dimensions').notNull(),
  datasetId: integer('dataset_id').notNull(),
});

/** A cell as one tier is told it, worked out before publication, suppression and rounding included. */
export const cubeCell = base.table(
  'cube_cell',
  {
    ...versioned(),
    rowTier: text('row_tier').notNull(),
    cubeId: integer('cube_id').notNull(),
    dataClass: text('data_class').notNull(),
    areaId: integer('area_id').notNull(),
    grain: smallint('grain').notNull(),
    isRest: boolean('is_rest').notNull(),
    key: text('key').notNull(),
    codes: text('codes').array().notNull(),
    count: integer('count'),
    figures: jsonb('figures'),
    status: text('status').notNull(),
    threshold: integer('threshold').notNull(),
    base: integer('base').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('cube_cell_id').on(t.publicId),
    index('cube_cell_table').on(t.cubeId, t.key, t.publicId),
    index('cube_cell_area').on(t.areaId, t.cubeId, t.key),
  ],
);

/**
 * Every state that tables of a country were told in: from which publication of the records, by which of their own, and of which
 * contributors (keyed hashes of each and of what it counts with). Also what was taken back was told: a new state differs enough from each.
 */
export const cubeMade = base.table(
  'cube_made',
  {
    cubeId: integer('cube_id').notNull(),
    areaId: integer('area_id').notNull(),
    publication: bigint('publication', { mode: 'number' }).notNull(),
    ownPublication: bigint('own_publication', { mode: 'number' }).notNull(),
    contributors: text('contributors').array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cubeId, t.areaId, t.publication] })],
);
