import { index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import { base, type Localized, localized, versioned } from '../store/columns.ts';

const listed = () => ({
  ...versioned(),
  code: text('code').notNull(),
  title: localized('title').notNull(),
  description: jsonb('description').$type<Localized>(),
  position: integer('position').notNull(),
});

/** A theme of a portal, with links to indicators and framework items by code. */
export const theme = base.table(
  'theme',
  {
    ...listed(),
    indicatorCodes: text('indicator_codes').array().notNull(),
    itemCodes: text('item_codes').array().notNull(),
  },
  (t) => [
    index('theme_id').on(t.publicId),
    index('theme_code').on(t.code),
    index('theme_order').on(t.position, t.publicId),
  ],
);

/** A regional section of a portal, with the regions and countries that it shows. */
export const regionalSection = base.table(
  'regional_section',
  { ...listed(), areaCodes: text('area_codes').array().notNull() },
  (t) => [
    index('regional_section_id').on(t.publicId),
    index('regional_section_code').on(t.code),
    index('regional_section_order').on(t.position, t.publicId),
  ],
);

/** A topical collection of a portal: datasets and indicators that are read together. */
export const topicalCollection = base.table(
  'topical_collection',
  {
    ...listed(),
    datasetCodes: text('dataset_codes').array().notNull(),
    indicatorCodes: text('indicator_codes').array().notNull(),
  },
  (t) => [
    index('topical_collection_id').on(t.publicId),
    index('topical_collection_code').on(t.code),
    index('topical_collection_order').on(t.position, t.publicId),
  ],
);
