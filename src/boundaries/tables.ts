import { index, integer, jsonb, serial, text } from 'drizzle-orm/pg-core';
import { base, localized, publicId, versioned } from '../store/columns.ts';

/** A set of boundaries from one maker, with the terms and the warning that go with each of its lines. */
export const boundarySet = base.table('boundary_set', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  title: localized('title').notNull(),
  disclaimer: localized('disclaimer').notNull(),
  licence: text('licence'),
  creditLine: text('credit_line'),
  datasetId: integer('dataset_id').notNull(),
});

/** The outline of an area in one set, as GeoJSON geometry. */
export const boundary = base.table(
  'boundary',
  {
    ...versioned(),
    setId: integer('set_id').notNull(),
    areaId: integer('area_id').notNull(),
    geometry: jsonb('geometry').notNull(),
    positions: integer('positions').notNull(),
  },
  (t) => [index('boundary_id').on(t.publicId), index('boundary_area').on(t.areaId, t.setId, t.publicId)],
);
