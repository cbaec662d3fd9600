import type { GroupDef } from './stats-def.ts';

/** The column of a tally and of groups that holds the first-level unit around a row's place. */
export const unitColumn = 'admin1_id';

/** The first-level unit of a place: itself where it is one, none where it is coarser. */
export const unitOfPlace = (area: string): string =>
  `case ${area}.level when 1 then ${area}.id else ${area}.${unitColumn} end`;

/** Groups by the first-level unit that holds the place in a column. */
export const unitAround = (column: string): GroupDef => ({
  sql: unitOfPlace('unit'),
  field: unitColumn,
  unitOf: column,
});

/** The join that brings the places to the rows `t`. */
export const unitJoins = (groups: readonly GroupDef[]): string[] =>
  groups.flatMap(({ unitOf }) => (unitOf ? [`left join area unit on unit.id = t.${unitOf}`] : []));
