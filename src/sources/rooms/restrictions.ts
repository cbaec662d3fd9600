import { BadRow, isDay, place, short, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Lookup } from '../load/lookup.ts';
import type { Place } from '../words.ts';

export type RestrictionCategory =
  | 'ENTRY_BAN'
  | 'CONDITION'
  | 'VISA_CHANGE'
  | 'BORDER_CLOSURE'
  | 'FLIGHT_SUSPENSION'
  | 'LIFTED'
  | 'NONE_REPORTED';
export type RestrictionExtent = 'NONE_REPORTED' | 'NONE' | 'PARTIAL' | 'TOTAL';
export type RestrictionBasis = 'NATIONALITY' | 'TRAVEL_HISTORY' | 'DEPARTURE' | 'RESIDENCE' | 'VISA_ISSUE';
export type TravelMode = 'AIR' | 'LAND' | 'SEA';
export type ExceptionGroup =
  | 'CITIZENS'
  | 'RESIDENTS'
  | 'FAMILY'
  | 'DIPLOMATS'
  | 'CREW'
  | 'HUMANITARIAN'
  | 'HEALTH'
  | 'WORKERS'
  | 'STUDENTS'
  | 'TRANSIT'
  | 'REFUGEES'
  | 'COUNTRY'
  | 'ESSENTIAL_TRAVEL'
  | 'REPATRIATION'
  | 'OTHER';

/** Bounds of a valid period: surely within `from` to `to`, at most within `fromEarliest` to `toLatest`. */
export type ValidPeriod = {
  readonly from: string | null;
  readonly fromEarliest: string | null;
  readonly to: string | null;
  readonly toLatest: string | null;
  readonly endReason: 'LIFTED' | 'REPLACED' | 'UNKNOWN' | 'OPEN';
};

export type RestrictionInput = {
  readonly scope: string;
  /** What tells it from all others of its dataset for good; of a snapshot, what tells its pair from others. */
  readonly key: string;
  /** Of a snapshot: its day and what tells the rows of one pair apart. */
  readonly run?: readonly [day: string, code: string];
  readonly formerKey: string | null;
  readonly area: Place;
  readonly category: RestrictionCategory;
  readonly level: RestrictionExtent;
  readonly code: string;
  readonly valid: ValidPeriod;
  readonly modes: readonly TravelMode[];
  readonly appliesToAll: boolean;
  readonly summary: string | null;
  readonly quality: 'VERY_SURE' | 'SURE' | 'LESS_SURE' | 'NOT_GRADED';
  readonly links: readonly string[];
  readonly comment: string | null;
};

/** What a name in a list of targets stands for. A group that no place on file stands for is kept as unresolved. */
export type Named =
  | { readonly kind: 'EVERYBODY' }
  | { readonly kind: 'AREA'; readonly place: Place }
  | { readonly kind: 'GROUP'; readonly place: Place }
  | { readonly kind: 'PART_OF_COUNTRY'; readonly place: Place }
  | { readonly kind: 'UNRESOLVED' };

export type RestrictionTargetInput = {
  readonly scope: string;
  /** The restriction, with what its pairs repeat of it. */
  readonly of: RestrictionInput;
  readonly rawName: string;
  readonly named: Named;
  readonly basis: RestrictionBasis | null;
  readonly refugeesOnly: boolean;
  readonly lookbackDays: number | null;
  readonly lookbackSince: string | null;
  readonly modes: readonly TravelMode[];
  /** Places that an "everybody" or a group does not mean. */
  readonly excepted: readonly Place[];
};

export type RestrictionExceptionInput = {
  readonly scope: string;
  readonly of: RestrictionInput;
  readonly group: ExceptionGroup;
  readonly rawText: string;
  readonly named: Named;
};

export type RestrictionNoticeInput = {
  readonly scope: string;
  /** What tells the territory from others of the file. */
  readonly key: string;
  readonly territory: string;
  readonly area: Place | null;
  readonly listedCodes: readonly string[];
  readonly disputed: boolean;
  readonly statedOn: string | null;
  readonly restrictions: string | null;
  readonly quarantine: string | null;
  readonly certificate: string | null;
  readonly further: string | null;
  readonly links: readonly string[];
};

const day = (column: string, text: string | null): string | null => {
  if (text !== null && !isDay(text)) throw new BadRow(column, text, 'is not a calendar day (YYYY-MM-DD)');
  return text;
};

/** Columns `valid_from` to `end_reason`. Ends may lie ahead: they are announced. */
export const validity = (valid: ValidPeriod, today: string): readonly unknown[] => {
  const [from, to] = [day('valid from', valid.from), day('valid to', valid.to)];
  if (from !== null && from > today) throw new BadRow('valid from', from, 'the period begins in the future');
  if (from !== null && to !== null && to < from)
    throw new BadRow('valid to', to, `the period ends before it begins (${from})`);
  if (valid.endReason === 'OPEN' && to !== null) throw new BadRow('valid to', to, 'an open period has no end');
  return [from, day('earliest', valid.fromEarliest), to, day('latest', valid.toLatest), valid.endReason];
};

export const validityColumns = ['valid_from', 'valid_from_earliest', 'valid_to', 'valid_to_latest', 'end_reason'];

const keyOf = (row: RestrictionInput) => [row.key, ...(row.run ?? [])];

const precision = (surely: string | null, atMost: string | null): string =>
  surely === null && atMost === null ? 'UNKNOWN' : atMost !== null && atMost !== surely ? 'BETWEEN_SNAPSHOTS' : 'DAY';

const restriction: Fact<RestrictionInput> = {
  table: 'restriction',
  prefix: 'rst',
  measure: null,
  columns: [
    'area_id',
    'source_key',
    'former_source_key',
    'category',
    'level',
    'code',
    ...validityColumns,
    'from_precision',
    'to_precision',
    'modes',
    'applies_to_all',
    'summary',
    'quality',
    'links',
    'comment',
  ],
  runs: { series: ['source_key'], identity: ['source_key', 'code'], values: ['level'] },
  key: keyOf,
  cells: (row, look, { today }) => [
    place(look, 'imposing country', row.area),
    short('key', row.key),
    row.formerKey,
    row.category,
    row.level,
    short('code', row.code),
    ...validity(row.valid, today),
    // How long the state of a first snapshot had held before, it does not tell.
    row.run ? 'UNKNOWN' : precision(row.valid.from, row.valid.fromEarliest),
    row.valid.endReason === 'OPEN' || row.valid.endReason === 'UNKNOWN'
      ? 'UNKNOWN'
      : precision(row.valid.to, row.valid.toLatest),
    row.modes,
    row.appliesToAll,
    row.summary,
    row.quality,
    row.links,
    row.comment,
  ],
};

/** A place by its code; a group only where it is on file, because its members are needed. */
const placesOf = (look: Lookup, named: Named) => {
  const group = named.kind === 'GROUP' ? look.area(named.place) : undefined;
  return {
    resolution: named.kind === 'GROUP' && group === undefined ? 'UNRESOLVED' : named.kind,
    area: named.kind === 'AREA' ? place(look, 'target', named.place) : null,
    group: group ?? null,
    partOf: named.kind === 'PART_OF_COUNTRY' ? place(look, 'target', named.place) : null,
  };
};

const restrictionTarget: Fact<RestrictionTargetInput> = {
  table: 'restriction_target',
  prefix: 'rtg',
  measure: null,
  columns: [
    'restriction_public_id',
    'area_id',
    'target_area_id',
    'group_area_id',
    'part_of_area_id',
    'resolution',
    'raw_name',
    'basis',
    'refugees_only',
    'lookback_days',
    'lookback_since',
    'modes',
    'excepted_area_ids',
    'category',
    'level',
    'code',
    ...validityColumns,
  ],
  runs: { series: ['area_id', 'target_area_id'], identity: ['area_id', 'target_area_id', 'code'], values: ['level'] },
  key: (row) => [...keyOf(row.of), row.basis ?? '', row.refugeesOnly, row.rawName],
  cells: (row, look, { today, publicId }) => {
    const { resolution, area, group, partOf } = placesOf(look, row.named);
    return [
      publicId('rst', keyOf(row.of)),
      place(look, 'imposing country', row.of.area),
      area,
      group,
      partOf,
      resolution,
      short('target', row.rawName),
      row.basis,
      row.refugeesOnly,
      whole('look-back', row.lookbackDays),
      day('look-back', row.lookbackSince),
      row.modes,
      row.excepted.map((one) => place(look, 'excepted country', one)),
      row.of.category,
      row.of.level,
      short('code', row.of.code),
      ...validity(row.of.valid, today),
    ];
  },
};

const restrictionException: Fact<RestrictionExceptionInput> = {
  table: 'restriction_exception',
  prefix: 'rex',
  measure: null,
  columns: ['restriction_public_id', 'area_id', 'exception_group', 'excepted_area_id', 'resolution', 'raw_text'],
  key: (row) => [...keyOf(row.of), row.group, row.rawText],
  cells: (row, look, { publicId }) => {
    const { resolution, area } = placesOf(look, row.named);
    return [
      publicId('rst', keyOf(row.of)),
      place(look, 'imposing country', row.of.area),
      row.group,
      area,
      row.group === 'COUNTRY' ? resolution : row.group === 'OTHER' ? 'UNRESOLVED' : 'GROUP',
      row.rawText,
    ];
  },
};

const restrictionNotice: Fact<RestrictionNoticeInput> = {
  table: 'restriction_notice',
  prefix: 'rnt',
  measure: null,
  columns: [
    'area_id',
    'territory',
    'listed_codes',
    'disputed',
    'stated_on',
    'restrictions',
    'quarantine',
    'certificate',
    'further',
    'links',
  ],
  key: (row) => [row.key],
  cells: (row, look) => [
    row.area && (look.area(row.area) ?? null),
    short('territory', row.territory),
    row.listedCodes,
    row.disputed,
    day('date', row.statedOn),
    row.restrictions,
    row.quarantine,
    row.certificate,
    row.further,
    row.links,
  ],
};

export type RestrictionsEntry = FactEntries<{
  restriction: RestrictionInput;
  restrictionTarget: RestrictionTargetInput;
  restrictionException: RestrictionExceptionInput;
  restrictionNotice: RestrictionNoticeInput;
}>;

export const restrictions: RoomKinds = {
  facts: { restriction, restrictionTarget, restrictionException, restrictionNotice },
};
