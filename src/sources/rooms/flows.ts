import { BadRow, days, decimal, degrees, known, limits, place, short, valueAndStatus, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized, Place, Sex, ValueStatus } from '../words.ts';

export const flowPointKinds = [
  'BORDER_CROSSING',
  'IRREGULAR_CROSSING',
  'TRANSIT_HUB',
  'BUS_STATION',
  'TRAIN_STATION',
  'PORT',
  'AIRPORT',
  'CHECKPOINT',
  'OTHER',
] as const;
export const flowTransports = [
  'FOOT',
  'ANIMAL',
  'CYCLE',
  'ROAD_VEHICLE',
  'BUS',
  'RAIL',
  'RIVER',
  'SEA',
  'LAND',
  'AIR',
  'OTHER',
] as const;
export const flowPurposes = [
  'ALL',
  'ECONOMIC',
  'FAMILY',
  'CONFLICT',
  'DISASTER',
  'SEASONAL',
  'SHORT_LOCAL',
  'EDUCATION',
  'HEALTH',
  'RETURN',
  'OTHER',
] as const;
export const flowDirections = ['INCOMING', 'OUTGOING', 'TRANSIT', 'INTERNAL', 'RETURN', 'NOT_TOLD'] as const;
export const flowUnits = ['MOVEMENTS', 'PERSONS', 'DETECTIONS', 'ENCOUNTERS', 'APPREHENSIONS', 'RETURNS'] as const;
export const flowPeriodKinds = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'OTHER'] as const;

export type FlowRouteInput = { readonly code: string; readonly name: Localized };

export type FlowPointInput = {
  readonly scope: string;
  readonly code: string;
  readonly area: Place;
  readonly kind: (typeof flowPointKinds)[number];
  readonly transports: readonly (typeof flowTransports)[number][];
  readonly status: 'ACTIVE' | 'INACTIVE' | 'UNKNOWN';
  readonly name: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

export type FlowObservationInput = {
  readonly scope: string;
  /** One table of the provider: series of a dataset split the same movements in different ways. */
  readonly series: string;
  /** Country, or admin area of the point; null on rows about a route across countries. */
  readonly area: Place | null;
  /** The code of a point, of a route. */
  readonly point?: string;
  readonly route?: string;
  readonly section?: string | null;
  readonly period: { readonly start: string; readonly end: string };
  readonly periodKind: (typeof flowPeriodKinds)[number];
  readonly calendar: 'CALENDAR' | 'FISCAL';
  readonly fiscalYear?: number | null;
  readonly nationality: Place | null;
  readonly nationalityKind: 'ALL' | 'COUNTRY' | 'GROUP' | 'STATELESS' | 'UNKNOWN' | 'NOT_COLLECTED';
  readonly departure?: Place | null;
  readonly destination?: Place | null;
  readonly direction: (typeof flowDirections)[number];
  readonly sex: Sex;
  readonly age: string;
  readonly purpose: (typeof flowPurposes)[number];
  readonly transport: (typeof flowTransports)[number] | null;
  readonly category?: string | null;
  readonly eventKind?: string | null;
  readonly legalBasis?: string | null;
  readonly agency?: string | null;
  readonly unit: (typeof flowUnits)[number];
  readonly coverage: 'POINT_IN_HOURS' | 'REGISTER' | 'NOT_TOLD';
  readonly observationHours?: string | null;
  readonly value: number | null;
  readonly status: ValueStatus;
};

const flowRoute: Definition<FlowRouteInput> = {
  table: 'flow_route',
  prefix: 'flr',
  key: (row) => row.code,
  known: 'select code as key, id from base.flow_route where dataset_id = $1',
  identity: (row) => [row.code],
  columns: (row, { datasetId }) => ({ code: row.code, name: row.name, dataset_id: datasetId }),
};

const flowPoint: Fact<FlowPointInput> = {
  table: 'flow_point',
  prefix: 'flp',
  measure: null,
  columns: ['area_id', 'code', 'kind', 'transports', 'status', 'name', 'latitude', 'longitude'],
  key: (row) => [row.code],
  texts: { of: ({ name }) => ({ name }) },
  cells: (row, look) => [
    place(look, 'area', row.area),
    short('code', row.code),
    row.kind,
    row.transports,
    row.status,
    row.name,
    degrees('latitude', row.latitude, 90),
    degrees('longitude', row.longitude, 180),
  ],
};

const placeKey = (of: Place | null | undefined) => (of ? `${of.scheme} ${of.code}` : '');
const placeOrNull = (look: Parameters<typeof place>[0], column: string, of: Place | null | undefined) =>
  of ? place(look, column, of) : null;

const flowObservation: Fact<FlowObservationInput> = {
  table: 'flow_observation',
  prefix: 'flo',
  measure: 'value',
  columns: [
    'series_code',
    'area_id',
    'grain',
    'point_public_id',
    'route_id',
    'section',
    'period_start',
    'period_end',
    'period_kind',
    'calendar',
    'fiscal_year',
    'nationality_area_id',
    'nationality_kind',
    'departure_area_id',
    'destination_area_id',
    'direction',
    'sex',
    'age',
    'purpose',
    'transport',
    'category',
    'event_kind',
    'legal_basis',
    'agency',
    'unit',
    'coverage',
    'observation_hours',
    'value',
    'status',
  ],
  key: (row) => [
    row.series,
    placeKey(row.area),
    row.point ?? '',
    row.route ?? '',
    row.section ?? '',
    row.period.start,
    row.period.end,
    row.calendar,
    placeKey(row.nationality),
    row.nationalityKind,
    placeKey(row.departure),
    placeKey(row.destination),
    row.direction,
    row.sex,
    row.age,
    row.purpose,
    row.transport ?? '',
    row.category ?? '',
    row.eventKind ?? '',
    row.legalBasis ?? '',
    row.agency ?? '',
    row.unit,
  ],
  cells: (row, look, { today, publicId }) => {
    valueAndStatus(row.value, row.status);
    if (!row.area && !row.route) throw new BadRow('area', null, 'a row is about a place or about a route');
    if ((row.nationality === null) === ['COUNTRY', 'GROUP', 'STATELESS'].includes(row.nationalityKind))
      throw new BadRow('nationality', row.nationality?.code, `does not go with the kind ${row.nationalityKind}`);
    return [
      short('series', row.series),
      placeOrNull(look, 'area', row.area),
      row.point === undefined ? 0 : 5,
      row.point === undefined ? null : publicId('flp', [row.point]),
      row.route === undefined ? null : known(look, 'flowRoute', 'route', row.route, 'route'),
      row.section ?? null,
      ...days(row.period.start, row.period.end, today),
      row.periodKind,
      row.calendar,
      whole('fiscal year', row.fiscalYear ?? null, 1900, limits.two),
      placeOrNull(look, 'nationality', row.nationality),
      row.nationalityKind,
      placeOrNull(look, 'departure', row.departure),
      placeOrNull(look, 'destination', row.destination),
      row.direction,
      row.sex,
      row.age,
      row.purpose,
      row.transport,
      row.category ?? null,
      row.eventKind ?? null,
      row.legalBasis ?? null,
      row.agency ?? null,
      row.unit,
      row.coverage,
      decimal('observation hours', row.observationHours),
      whole('value', row.value, 0, limits.eight),
      row.status,
    ];
  },
};

export type FlowsEntry =
  | DefinitionEntries<{ flowRoute: FlowRouteInput }>
  | FactEntries<{ flowPoint: FlowPointInput; flowObservation: FlowObservationInput }>;

export const flows: RoomKinds = { facts: { flowPoint, flowObservation }, definitions: { flowRoute } };
