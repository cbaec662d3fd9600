import { index, integer, primaryKey, serial, text } from 'drizzle-orm/pg-core';
import { base, localized, publicId } from '../store/columns.ts';

/** A list of codes with labels; `enumType` names the enum of the contract whose values they are. */
export const codeList = base.table('code_list', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  enumType: text('enum_type'),
  sdmxList: text('sdmx_list'),
  name: localized('name').notNull(),
  position: integer('position').notNull(),
  datasetId: integer('dataset_id').notNull(),
});

/** One code of a list. `enum_type` stands here again, so that a description finds its enum without a join. */
export const codeItem = base.table(
  'code_item',
  {
    listId: integer('list_id').notNull(),
    code: text('code').notNull(),
    parent: text('parent'),
    sdmxCode: text('sdmx_code'),
    enumType: text('enum_type'),
    name: localized('name').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.listId, t.code] }), index('code_item_order').on(t.listId, t.position)],
);
