import { bigint, boolean, index, integer, primaryKey, serial, smallint, text } from 'drizzle-orm/pg-core';
import { base, day } from '../store/columns.ts';

/**
 * How many rows of a kind a dataset has for a place and a series, and the days that they speak of. Counted when a release is
 * published; a cell lives from the publication that made it so to the one that changes it.
 */
export const coverage = base.table(
  'coverage',
  {
    id: serial('id').primaryKey(),
    datasetId: integer('dataset_id').notNull(),
    /** Name of the table that was counted. */
    kind: text('kind').notNull(),
    seriesId: integer('series_id'),
    areaId: integer('area_id'),
    /** Of kinds whose figures are masked by grain; `parts` is true of rows about a part of a figure. */
    grain: smallint('grain'),
    parts: boolean('parts'),
    /** The rows stand in more countries than that of the area. */
    abroad: boolean('abroad').notNull(),
    rows: integer('rows').notNull(),
    periodStart: day('period_start'),
    periodEnd: day('period_end'),
    publishedFrom: bigint('published_from', { mode: 'number' }).notNull(),
    publishedTo: bigint('published_to', { mode: 'number' }),
  },
  (t) => [index('coverage_dataset').on(t.datasetId, t.kind), index('coverage_series').on(t.seriesId)],
);

/** Facts that a publication ended without putting others in their place: what begins is found by index, what ends only here. */
export const withdrawal = base.table(
  'withdrawal',
  {
    datasetId: integer('dataset_id').notNull(),
    kind: text('kind').notNull(),
    publicId: text('public_id').notNull(),
    publishedTo: bigint('published_to', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.datasetId, t.kind, t.publishedTo, t.publicId] })],
);
