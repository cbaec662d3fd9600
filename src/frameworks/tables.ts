import { index, integer, primaryKey, serial, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { base, localized, publicId } from '../store/columns.ts';

/** A policy framework such as the Global Compact for Migration or the Sustainable Development Goals. */
export const framework = base.table('framework', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: localized('name').notNull(),
  owner: text('owner').notNull(),
  url: text('url'),
  datasetId: integer('dataset_id').notNull(),
});

/** One goal, target, indicator, objective, action, principle, domain or sub-category of a framework. */
export const frameworkItem = base.table(
  'framework_item',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    frameworkId: integer('framework_id').notNull(),
    code: text('code').notNull(),
    kind: text('kind').notNull(),
    parentId: integer('parent_id'),
    position: integer('position').notNull(),
    title: localized('title').notNull(),
    shortTitle: localized('short_title'),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [
    uniqueIndex('framework_item_code').on(t.frameworkId, t.code),
    index('framework_item_parent').on(t.parentId, t.position),
    index('framework_item_order').on(t.frameworkId, t.position),
  ],
);

/** A stated correspondence between two items, directed as its source states it. */
export const frameworkLink = base.table(
  'framework_link',
  {
    fromId: integer('from_id').notNull(),
    toId: integer('to_id').notNull(),
    kind: text('kind').notNull().default('SERVES'),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromId, t.toId] }), index('framework_link_to').on(t.toId)],
);

/** The levels of the scales that a framework measures on. */
export const frameworkScaleLevel = base.table(
  'framework_scale_level',
  {
    frameworkId: integer('framework_id').notNull(),
    scale: text('scale').notNull(),
    value: integer('value').notNull(),
    code: text('code').notNull(),
    name: localized('name').notNull(),
    scoreRange: text('score_range'),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.frameworkId, t.scale, t.value] })],
);

/** Which framework items an indicator reports on. */
export const frameworkIndicator = base.table(
  'framework_indicator',
  { itemId: integer('item_id').notNull(), indicatorId: integer('indicator_id').notNull() },
  (t) => [primaryKey({ columns: [t.itemId, t.indicatorId] }), index('framework_indicator_indicator').on(t.indicatorId)],
);

/** Which framework items a whole dataset speaks to. */
export const frameworkDataset = base.table(
  'framework_dataset',
  { itemId: integer('item_id').notNull(), datasetId: integer('dataset_id').notNull() },
  (t) => [primaryKey({ columns: [t.itemId, t.datasetId] }), index('framework_dataset_dataset').on(t.datasetId)],
);
