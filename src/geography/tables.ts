import {
  boolean,
  doublePrecision,
  index,
  integer,
  primaryKey,
  serial,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { base, day, localized, publicId } from '../store/columns.ts';

/** Places: the world, its regions and groups, countries, territories, admin areas and special members. */
export const area = base.table(
  'area',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    code: text('code').notNull().unique(),
    kind: text('kind').notNull(),
    level: smallint('level'),
    name: localized('name').notNull(),
    iso3: text('iso3'),
    iso2: text('iso2'),
    m49: text('m49'),
    pcode: text('pcode'),
    parentId: integer('parent_id'),
    admin0Id: integer('admin0_id'),
    admin1Id: integer('admin1_id'),
    admin2Id: integer('admin2_id'),
    validFrom: day('valid_from'),
    validTo: day('valid_to'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [
    index('area_parent').on(t.parentId),
    index('area_kind').on(t.kind, t.code),
    index('area_admin0').on(t.admin0Id, t.level),
    index('area_admin1').on(t.admin1Id),
  ],
);

/** Codes of a place in the schemes of the outside world. */
export const areaCode = base.table(
  'area_code',
  {
    scheme: text('scheme').notNull(),
    code: text('code').notNull(),
    areaId: integer('area_id').notNull(),
    validFrom: day('valid_from'),
    validTo: day('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.scheme, t.code, t.areaId] }),
    index('area_code_area').on(t.areaId),
    index('area_code_code').on(t.code),
  ],
);

/** Who belongs to whom in a named hierarchy, closed over all levels: `depth` 1 is a direct member. */
export const areaMembership = base.table(
  'area_membership',
  {
    hierarchy: text('hierarchy').notNull(),
    parentId: integer('parent_id').notNull(),
    childId: integer('child_id').notNull(),
    depth: smallint('depth').notNull(),
    validFrom: day('valid_from'),
    validTo: day('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.hierarchy, t.parentId, t.childId] }),
    index('area_membership_child').on(t.childId, t.hierarchy),
    uniqueIndex('area_membership_parent').on(t.parentId, t.hierarchy, t.depth, t.childId),
  ],
);

/** What became of an area, and on which day. */
export const areaSuccession = base.table(
  'area_succession',
  {
    fromId: integer('from_id').notNull(),
    toId: integer('to_id').notNull(),
    kind: text('kind').notNull(),
    happenedOn: day('happened_on').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromId, t.toId] }), index('area_succession_to').on(t.toId)],
);

/** Borders, each from both sides. */
export const areaNeighbour = base.table(
  'area_neighbour',
  {
    areaId: integer('area_id').notNull(),
    neighbourId: integer('neighbour_id').notNull(),
    border: text('border').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.areaId, t.neighbourId, t.border] })],
);

/** Who claims a disputed area. */
export const areaClaim = base.table(
  'area_claim',
  {
    areaId: integer('area_id').notNull(),
    claimantId: integer('claimant_id').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.areaId, t.claimantId] }), index('area_claim_claimant').on(t.claimantId)],
);

/** A text that has to stand beside a name; a general one applies everywhere. */
export const designationNote = base.table('designation_note', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  text: localized('text').notNull(),
  general: boolean('general').notNull(),
  datasetId: integer('dataset_id').notNull(),
});

/** Which areas a note is about. */
export const designationNoteArea = base.table(
  'designation_note_area',
  { noteId: integer('note_id').notNull(), areaId: integer('area_id').notNull() },
  (t) => [primaryKey({ columns: [t.noteId, t.areaId] }), index('designation_note_area_area').on(t.areaId)],
);
