import { provenanceField } from '../catalogue/records.ts';
import { wordAt } from '../query/decode.ts';
import { differIn, totalsWithParts } from '../query/differ.ts';
import { ascending, column, descending, embed, many, needs, one, record, text } from '../query/record.ts';
import type { Additivity } from '../query/stats-def.ts';

/** The column `grain` holds the place in this list; SITE is a point. */
const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE'] as const;
const grainNumber = (grain: string) => grains.indexOf(grain as (typeof grains)[number]);

export const flowRoute = record({
  type: 'FlowRoute',
  view: 'flow_route',
  prefix: 'flr',
  byDataset: true,
  keys: ['id', 'code', 'dataset_id'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    name: text('name'),
    dataset: one('Dataset', 'dataset_id'),
    flowObservations: many('FlowObservation', 'route_id'),
  },
});

export const flowPoint = record({
  type: 'FlowPoint',
  view: 'flow_point',
  prefix: 'flp',
  versioned: true,
  keys: ['area_id'],
  fields: {
    code: column('code'),
    kind: column('kind'),
    transports: column('transports'),
    status: column('status'),
    area: one('Area', 'area_id'),
    name: column('name'),
    position: embed('Position'),
    flowObservations: many('FlowObservation', 'point_public_id', { parent: 'public_id' }),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    kind: { kind: 'oneOf', column: 'kind', type: 'text' },
    status: { kind: 'oneOf', column: 'status', type: 'text' },
  },
});

const group = (name: string) => ({ sql: `t.${name}`, field: name });

const several = (name: string, because: string, by: string): Additivity => ({
  ...differIn(name),
  because: `a group holds ${because}`,
  mend: `Filter by one or group by ${by}.`,
});

const totalWithParts = (what: string, column: string, total: string | null, by: string): Additivity => ({
  ...totalsWithParts(column, total),
  because: `a group holds totals together with their parts by ${what}`,
  mend: `Filter by ${what} or group by ${by}.`,
});

export const flowObservation = record({
  type: 'FlowObservation',
  view: 'flow_observation',
  prefix: 'flo',
  versioned: true,
  places: ['area_id', 'departure_area_id', 'destination_area_id'],
  rowTiers: [
    {
      kind: 'wholes',
      of: 'value',
      words: {
        ...{ nationality_kind: 'ALL', sex: 'TOTAL', age: '_T', purpose: 'ALL', transport: null, category: null },
        ...{ departure_area_id: null, destination_area_id: null },
      },
    },
  ],
  keys: ['area_id', 'grain', 'route_id', 'point_public_id', 'nationality_area_id', 'departure_area_id'],
  order: [descending('period_start')],
  nullable: ['value'],
  fields: {
    seriesCode: column('series_code'),
    area: one('Area', 'area_id'),
    grain: column('grain', wordAt(grains)),
    point: one('FlowPoint', 'point_public_id', 'public_id'),
    route: one('FlowRoute', 'route_id'),
    section: column('section'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    periodKind: column('period_kind'),
    calendar: column('calendar'),
    fiscalYear: column('fiscal_year'),
    nationality: one('Area', 'nationality_area_id'),
    nationalityKind: column('nationality_kind'),
    departure: one('Area', 'departure_area_id'),
    destination: one('Area', 'destination_area_id'),
    direction: column('direction'),
    sex: column('sex'),
    age: column('age'),
    purpose: column('purpose'),
    transport: column('transport'),
    category: column('category'),
    eventKind: column('event_kind'),
    legalBasis: column('legal_basis'),
    agency: column('agency'),
    unit: column('unit'),
    coverage: column('coverage'),
    observationHours: column('observation_hours'),
    value: column('value'),
    status: column('status'),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    seriesCode: { kind: 'text', column: 'series_code' },
    grain: { kind: 'oneOf', column: 'grain', type: 'int', encode: grainNumber },
    route: { kind: 'code', column: 'route_id', view: 'flow_route' },
    section: { kind: 'text', column: 'section' },
    period: { kind: 'days', column: 'period_start' },
    periodKind: { kind: 'oneOf', column: 'period_kind', type: 'text' },
    calendar: { kind: 'oneOf', column: 'calendar', type: 'text' },
    fiscalYear: { kind: 'years', column: 'fiscal_year' },
    nationality: { kind: 'place', column: 'nationality_area_id' },
    nationalityKind: { kind: 'oneOf', column: 'nationality_kind', type: 'text' },
    departure: { kind: 'place', column: 'departure_area_id' },
    direction: { kind: 'oneOf', column: 'direction', type: 'text' },
    sex: { kind: 'oneOf', column: 'sex', type: 'text' },
    age: { kind: 'text', column: 'age' },
    transport: { kind: 'oneOf', column: 'transport', type: 'text' },
    eventKind: { kind: 'text', column: 'event_kind' },
    unit: { kind: 'oneOf', column: 'unit', type: 'text' },
    value: { kind: 'number', column: 'value', type: 'bigint' },
  },
  stats: {
    type: 'FlowObservationStat',
    groups: {
      DATASET: group('dataset_id'),
      SERIES_CODE: group('series_code'),
      AREA: group('area_id'),
      POINT: group('point_public_id'),
      ROUTE: group('route_id'),
      SECTION: group('section'),
      PERIOD: group('period_start'),
      PERIOD_KIND: group('period_kind'),
      CALENDAR: group('calendar'),
      YEAR: { sql: 'extract(year from t.period_start)::int', field: 'year' },
      FISCAL_YEAR: group('fiscal_year'),
      NATIONALITY: group('nationality_area_id'),
      NATIONALITY_KIND: group('nationality_kind'),
      DEPARTURE: group('departure_area_id'),
      DIRECTION: group('direction'),
      SEX: group('sex'),
      AGE: group('age'),
      TRANSPORT: group('transport'),
      CATEGORY: group('category'),
      EVENT_KIND: group('event_kind'),
      UNIT: group('unit'),
    },
    measures: {
      count: { sql: 'count(*)' },
      countWithValue: { sql: 'count(t.value)' },
      sum: { sql: 'sum(t.value)', sums: true },
    },
    joins: '',
    additive: [
      several('dataset_id', 'several datasets, which may count the same movements', 'DATASET'),
      several('series_code', 'several series, which split the same movements in different ways', 'SERIES_CODE'),
      several('unit', 'several units: movements are no persons, and detections no encounters', 'UNIT'),
      several('period_kind', 'periods of different lengths, which may contain one another', 'PERIOD_KIND'),
      several('calendar', 'fiscal periods beside those of the common calendar', 'CALENDAR'),
      several('direction', 'several directions: who comes and who goes are different movements', 'DIRECTION'),
      several('point_public_id', 'several points, and the same people pass one after another', 'POINT'),
      several('grain', 'points together with whole areas', 'AREA'),
      totalWithParts('nationality', 'nationality_kind', 'ALL', 'NATIONALITY_KIND'),
      totalWithParts('sex', 'sex', 'TOTAL', 'SEX'),
      totalWithParts('age', 'age', '_T', 'AGE'),
      totalWithParts('transport', 'transport', null, 'TRANSPORT'),
    ],
  },
});
