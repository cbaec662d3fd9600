import { BadRow, degrees, isDay, place, short, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Place } from '../words.ts';

export const pointOfEntryKinds = [
  'AIRPORT',
  'LAND',
  'NOT_TOLD',
  'RAIL',
  'SEA',
  'RIVER',
  'INTERNAL_TRANSIT',
  'AREA_OF_INTEREST',
  'SITE_OF_INTEREST',
] as const;
export const pointOfEntryStates = ['OPEN', 'PARTIAL', 'CLOSED', 'ENTRY_ONLY', 'EXIT_ONLY', 'UNKNOWN'] as const;
export const pointOfEntryMeasures = [
  'MOVEMENT_RESTRICTED',
  'VISA_CHANGE',
  'DOCUMENT_CHANGE',
  'MEDICAL_REQUIREMENT',
  'QUARANTINE',
  'HEALTH_SCREENING',
  'OTHER',
] as const;
export const affectedPopulations = [
  'NATIONAL',
  'REGULAR_TRAVELLER',
  'IRREGULAR_MIGRANT',
  'RETURNEE',
  'IDP',
  'REFUGEE',
  'OTHER',
] as const;

export type PointOfEntryInput = {
  readonly scope: string;
  /** What tells it from all others of its dataset for good. */
  readonly key: string;
  readonly kind: (typeof pointOfEntryKinds)[number];
  readonly code: string | null;
  readonly name: string;
  readonly localName: string | null;
  readonly area: Place;
  readonly otherSide: Place | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

export type PointOfEntryStatusInput = {
  readonly scope: string;
  readonly of: PointOfEntryInput;
  readonly observedOn: string;
  readonly status: (typeof pointOfEntryStates)[number];
  readonly validFrom: string | null;
  readonly expectedTo: string | null;
  readonly measures: readonly (typeof pointOfEntryMeasures)[number][];
  readonly affectedPopulations: readonly (typeof affectedPopulations)[number][];
  readonly dailyIn: number | null;
  readonly dailyOut: number | null;
};

const optional = (column: string, text: string | null): string | null => {
  if (text !== null && !isDay(text)) throw new BadRow(column, text, 'is not a calendar day (YYYY-MM-DD)');
  return text;
};

const pointOfEntry: Fact<PointOfEntryInput> = {
  table: 'point_of_entry',
  prefix: 'poe',
  measure: null,
  columns: ['area_id', 'other_area_id', 'kind', 'code', 'name', 'local_name', 'latitude', 'longitude'],
  // Registers without ids spell names differently from state to state: where a crossing lies tells that it is the same one.
  drifts: {
    unless: 'code',
    same: ['area_id', 'other_area_id'],
    metres: 500,
    followers: [{ table: 'point_of_entry_status', column: 'point_public_id' }],
  },
  key: (row) => [row.key],
  cells: (row, look) => {
    if ((row.latitude === null) !== (row.longitude === null))
      throw new BadRow('position', null, 'has one half only: latitude and longitude belong together');
    return [
      place(look, 'area', row.area),
      row.otherSide && place(look, 'other side', row.otherSide),
      row.kind,
      short('code', row.code),
      short('name', row.name),
      short('local name', row.localName),
      degrees('latitude', row.latitude, 90),
      degrees('longitude', row.longitude, 180),
    ];
  },
};

const pointOfEntryStatus: Fact<PointOfEntryStatusInput> = {
  table: 'point_of_entry_status',
  prefix: 'pst',
  measure: null,
  columns: [
    'point_public_id',
    'area_id',
    'other_area_id',
    'kind',
    'observed_on',
    'status',
    'valid_from',
    'expected_to',
    'measures',
    'affected_populations',
    'daily_in',
    'daily_out',
  ],
  key: (row) => [row.of.key, row.observedOn],
  cells: (row, look, { today, publicId }) => {
    const seen = optional('observed on', row.observedOn);
    if (row.observedOn > today) throw new BadRow('observed on', seen, 'the day lies in the future');
    const [from, to] = [optional('valid from', row.validFrom), optional('expected to', row.expectedTo)];
    if (from !== null && from > row.observedOn)
      throw new BadRow('valid from', from, `begins after it was seen (${row.observedOn})`);
    if (from !== null && to !== null && to < from)
      throw new BadRow('expected to', to, `the period ends before it begins (${from})`);
    return [
      publicId('poe', [row.of.key]),
      place(look, 'area', row.of.area),
      row.of.otherSide && place(look, 'other side', row.of.otherSide),
      row.of.kind,
      seen,
      row.status,
      from,
      to,
      [...new Set(row.measures)],
      [...new Set(row.affectedPopulations)],
      whole('daily in', row.dailyIn),
      whole('daily out', row.dailyOut),
    ];
  },
};

export type BordersEntry = FactEntries<{
  pointOfEntry: PointOfEntryInput;
  pointOfEntryStatus: PointOfEntryStatusInput;
}>;

export const borders: RoomKinds = { facts: { pointOfEntry, pointOfEntryStatus } };
