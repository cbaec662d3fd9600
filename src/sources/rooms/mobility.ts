import { days, limits, place, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Place, ValueStatus } from '../words.ts';

export type RestrictionLevelInput = {
  readonly scope: string;
  readonly area: Place;
  readonly control: 'INTERNATIONAL_TRAVEL' | 'INTERNAL_MOVEMENT';
  /** Inclusive ISO days. */
  readonly start: string;
  readonly end: string;
  /** Null when the source says nothing for these days. */
  readonly level: number | null;
  readonly status: ValueStatus;
};

const restrictionLevel: Fact<RestrictionLevelInput> = {
  table: 'restriction_level',
  prefix: 'rlv',
  measure: null,
  columns: ['area_id', 'control', 'period_start', 'period_end', 'level', 'status'],
  key: (row) => [row.area.scheme, row.area.code, row.control, row.start],
  cells: (row, look, { today }) => [
    place(look, 'area', row.area),
    row.control,
    ...days(row.start, row.end, today),
    whole('level', row.level, 0, limits.two),
    row.status,
  ],
};

export type MobilityEntry = FactEntries<{ restrictionLevel: RestrictionLevelInput }>;

export const mobility: RoomKinds = { facts: { restrictionLevel } };
