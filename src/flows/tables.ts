import {
  bigint,
  doublePrecision,
  index,
  integer,
  numeric,
  primaryKey,
  serial,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { base, day, localized, publicId, versioned } from '../store/columns.ts';

/** A route as a provider cuts it. */
export const flowRoute = base.table('flow_route', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: localized('name').notNull(),
  datasetId: integer('dataset_id').notNull(),
});

/** A place where people who pass are counted. */
export const flowPoint = base.table(
  'flow_point',
  {
    ...versioned(),
    areaId: integer('area_id').notNull(),
    code: text('code').notNull(),
    kind: text('kind').notNull(),
    transports: text('transports').array().notNull(),
    status: text('status').notNull(),
    name: text('name'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('flow_point_id').on(t.publicId),
    index('flow_point_area').on(t.areaId, t.publicId),
  ],
);

/** Counts of a period past a point, on a route, on a section of a border or in a country. */
export const flowObservation = base.table(
  'flow_observation',
  {
    ...versioned(),
    seriesCode: text('series_code').notNull(),
    areaId: integer('area_id'),
    grain: smallint('grain').notNull(),
    pointPublicId: text('point_public_id'),
    routeId: integer('route_id'),
    section: text('section'),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    periodKind: text('period_kind').notNull(),
    calendar: text('calendar').notNull(),
    fiscalYear: smallint('fiscal_year'),
    nationalityAreaId: integer('nationality_area_id'),
    nationalityKind: text('nationality_kind').notNull(),
    departureAreaId: integer('departure_area_id'),
    destinationAreaId: integer('destination_area_id'),
    direction: text('direction').notNull(),
    sex: text('sex').notNull(),
    age: text('age').notNull(),
    purpose: text('purpose').notNull(),
    transport: text('transport'),
    category: text('category'),
    eventKind: text('event_kind'),
    legalBasis: text('legal_basis'),
    agency: text('agency'),
    unit: text('unit').notNull(),
    coverage: text('coverage').notNull(),
    observationHours: numeric('observation_hours'),
    value: bigint('value', { mode: 'number' }),
    status: text('status').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('flow_observation_id').on(t.publicId),
    index('flow_observation_area').on(t.areaId, t.periodStart, t.publicId),
    index('flow_observation_nationality').on(t.nationalityAreaId, t.periodStart, t.publicId),
    index('flow_observation_departure').on(t.departureAreaId, t.periodStart, t.publicId),
    index('flow_observation_route').on(t.routeId, t.periodStart, t.publicId),
    index('flow_observation_point').on(t.pointPublicId, t.periodStart, t.publicId),
    index('flow_observation_period').on(t.periodStart, t.publicId),
  ],
);
