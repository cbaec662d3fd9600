import { BadRow, isDay, place, short, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Place } from '../words.ts';

export type VisaRequirement =
  | 'VISA_FREE'
  | 'VISA_ON_ARRIVAL'
  | 'E_VISA'
  | 'ELECTRONIC_AUTHORISATION'
  | 'ON_ARRIVAL_OR_ELECTRONIC'
  | 'VISA_REQUIRED'
  | 'NO_ADMISSION'
  | 'PANDEMIC_BAN'
  | 'OTHER';

/** One pair of a snapshot. */
export type VisaRuleInput = {
  readonly scope: string;
  /** The day of the snapshot. */
  readonly day: string;
  readonly passport: Place;
  readonly destination: Place;
  readonly requirement: VisaRequirement;
  readonly stayDays: number | null;
  readonly rawValue: string;
  readonly coding: string;
  readonly confidence: 'STATED' | 'COARSE';
};

const visaRule: Fact<VisaRuleInput> = {
  table: 'visa_rule',
  prefix: 'vis',
  measure: null,
  columns: [
    'area_id',
    'passport_area_id',
    'requirement',
    'stay_days',
    'raw_value',
    'coding',
    'recoded',
    'confidence',
    'previous_public_id',
    'valid_from',
    'valid_from_earliest',
    'valid_to',
    'valid_to_latest',
    'end_reason',
  ],
  runs: {
    series: ['area_id', 'passport_area_id'],
    identity: ['area_id', 'passport_area_id'],
    values: ['requirement', 'stay_days'],
    chained: true,
  },
  key: (row) => [row.passport.scheme, row.passport.code, row.destination.scheme, row.destination.code, row.day],
  cells: (row, look, { today }) => {
    if (!isDay(row.day)) throw new BadRow('day', row.day, 'is not a calendar day (YYYY-MM-DD)');
    if (row.day > today) throw new BadRow('day', row.day, 'the snapshot lies in the future');
    return [
      place(look, 'destination', row.destination),
      place(look, 'passport', row.passport),
      row.requirement,
      whole('days', row.stayDays, 1, 3660),
      short('value', row.rawValue),
      row.coding,
      false,
      row.confidence,
      null,
      row.day,
      null,
      null,
      null,
      'OPEN',
    ];
  },
};

export type VisasEntry = FactEntries<{ visaRule: VisaRuleInput }>;

export const visas: RoomKinds = { facts: { visaRule } };
