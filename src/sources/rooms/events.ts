import { BadRow, days, degrees, isDay, limits, place, short, valueAndStatus, whole } from '../load/checks.ts';
import type { Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Place, Sex, ValueStatus } from '../words.ts';

export type DatePrecision = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'UNKNOWN';
export type DisplacementCause = 'CONFLICT' | 'DISASTER';

/** A term of a hazard classification: number and name, each where given. */
export type HazardTermInput = { readonly code: string | null; readonly name: string | null };

export type DisplacementEventInput = {
  readonly scope: string;
  /** What tells the event from all others of the dataset for good. */
  readonly key: string;
  readonly area: Place;
  readonly cause: DisplacementCause;
  readonly name: string | null;
  readonly year: number;
  readonly start: string | null;
  readonly periodStartPrecision: DatePrecision;
  /** As published, even before the start: the record then says so. */
  readonly end: string | null;
  readonly periodEndPrecision: DatePrecision;
  readonly codes: readonly string[];
  readonly hazard: Readonly<Record<'category' | 'subCategory' | 'type' | 'subType', HazardTermInput>> | null;
};

export type FlowLevel = 'COUNTRY_YEAR' | 'EVENT' | 'UPDATE';

export type DisplacementFlowInput = {
  readonly scope: string;
  readonly key: string;
  readonly area: Place;
  readonly cause: DisplacementCause;
  readonly hazardType: string | null;
  /** The `key` of an event. */
  readonly event?: string;
  readonly level: FlowLevel;
  readonly year: number;
  readonly period: { readonly start: string; readonly end: string };
  readonly value: number | null;
  readonly displayValue: number | null;
  readonly status: ValueStatus;
  readonly qualifier: 'EXACT' | 'APPROXIMATE' | 'MORE_THAN' | 'LESS_THAN';
  readonly role: 'RECOMMENDED' | 'TRIANGULATION' | 'NOT_STATED';
  readonly provisional: boolean;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly description: string | null;
  readonly links: readonly string[];
};

export type YearEndStockInput = {
  readonly scope: string;
  readonly area: Place;
  readonly cause: DisplacementCause;
  /** The `key` of an event, on rows about one. */
  readonly event?: string;
  readonly level: 'COUNTRY_YEAR' | 'EVENT';
  readonly year: number;
  readonly sex: Sex;
  readonly age: string;
  readonly value: number | null;
  readonly displayValue: number | null;
  readonly status: ValueStatus;
};

const eventOf = (publicId: (prefix: string, key: readonly unknown[]) => string, key: string | undefined) =>
  key === undefined ? null : publicId('dev', [key]);

const displacementEvent: Fact<DisplacementEventInput> = {
  table: 'displacement_event',
  prefix: 'dev',
  measure: null,
  columns: [
    'area_id',
    'cause',
    'name',
    'year',
    'period_start',
    'period_start_precision',
    'period_end',
    'period_end_precision',
    'dates_in_order',
    'codes',
    'hazard_category_code',
    'hazard_category',
    'hazard_sub_category_code',
    'hazard_sub_category',
    'hazard_type_code',
    'hazard_type',
    'hazard_sub_type_code',
    'hazard_sub_type',
  ],
  key: (row) => [row.key],
  cells: (row, look, { today }) => {
    for (const [column, day] of [
      ['start', row.start],
      ['end', row.end],
    ] as const)
      if (day !== null && !isDay(day)) throw new BadRow(column, day, 'is not a calendar day (YYYY-MM-DD)');
    // An event may still go on: only its beginning has to have happened.
    if (row.start !== null && row.start > today) throw new BadRow('start', row.start, 'the event begins in the future');
    const { hazard } = row;
    return [
      place(look, 'area', row.area),
      row.cause,
      row.name,
      whole('year', row.year, 1900, limits.two),
      row.start,
      row.periodStartPrecision,
      row.end,
      row.periodEndPrecision,
      row.start === null || row.end === null || row.end >= row.start,
      row.codes,
      ...(['category', 'subCategory', 'type', 'subType'] as const).flatMap((level) => [
        hazard?.[level].code ?? null,
        hazard?.[level].name ?? null,
      ]),
    ];
  },
};

const displacementFlow: Fact<DisplacementFlowInput> = {
  table: 'displacement_flow',
  prefix: 'dfl',
  measure: 'value',
  columns: [
    'area_id',
    'cause',
    'hazard_type',
    'event_public_id',
    'level',
    'year',
    'period_start',
    'period_end',
    'value',
    'display_value',
    'status',
    'qualifier',
    'role',
    'provisional',
    'latitude',
    'longitude',
    'description',
    'links',
  ],
  key: (row) => [row.key],
  texts: { of: ({ description }) => ({ description }), ofEvents: true },
  cells: (row, look, { today, publicId }) => {
    valueAndStatus(row.value, row.status);
    const [start, end] = days(row.period.start, row.period.end, today);
    return [
      place(look, 'area', row.area),
      row.cause,
      short('hazard type', row.hazardType),
      eventOf(publicId, row.event),
      row.level,
      whole('year', row.year, 1900, limits.two),
      start,
      end,
      whole('value', row.value, 0, limits.eight),
      whole('display value', row.displayValue, 0, limits.eight),
      row.status,
      row.qualifier,
      row.role,
      row.provisional,
      degrees('latitude', row.latitude, 90),
      degrees('longitude', row.longitude, 180),
      row.description,
      row.links,
    ];
  },
};

const yearEndStock: Fact<YearEndStockInput> = {
  table: 'year_end_stock',
  prefix: 'yes',
  measure: 'value',
  columns: [
    'area_id',
    'cause',
    'event_public_id',
    'level',
    'year',
    'observed_on',
    'sex',
    'age',
    'value',
    'display_value',
    'status',
  ],
  key: (row) => [row.area.scheme, row.area.code, row.cause, row.event ?? '', row.level, row.year, row.sex, row.age],
  cells: (row, look, { today, publicId }) => {
    valueAndStatus(row.value, row.status);
    const year = whole('year', row.year, 1900, limits.two);
    if (`${year}-12-31` > today) throw new BadRow('year', year, 'the year has not ended');
    return [
      place(look, 'area', row.area),
      row.cause,
      eventOf(publicId, row.event),
      row.level,
      year,
      `${year}-12-31`,
      row.sex,
      row.age,
      whole('value', row.value, 0, limits.eight),
      whole('display value', row.displayValue, 0, limits.eight),
      row.status,
    ];
  },
};

export type EventsEntry = FactEntries<{
  displacementEvent: DisplacementEventInput;
  displacementFlow: DisplacementFlowInput;
  yearEndStock: YearEndStockInput;
}>;

export const events: RoomKinds = { facts: { displacementEvent, displacementFlow, yearEndStock } };
