import type { GroupDef } from './stats-def.ts';

/** The column of a tally and of groups that holds the first-level unit around a row's place. */
export const unitColumn = 'admin1_id';

/** Groups by the first-level unit that holds the place in a column: the place itself where it is one, none where it is coarser. */
export const unitAround = (column: string): GroupDef => ({
  sql: `case unit.level when 1 then unit.id else unit.${unitColumn} end`,
  field: unitColumn,
  unitOf: column,
});

/** The join that brings the places to the rows `t`. */
export const unitJoins = (groups: readonly GroupDef[]): string[] =>
  groups.flatMap(({ unitOf }) => (unitOf ? [`left join area unit on unit.id = t.${unitOf}`] : []));
