import { z } from 'zod';
import {
  flowDirections,
  flowPeriodKinds,
  flowPointKinds,
  flowPurposes,
  flowTransports,
  flowUnits,
} from '../rooms/flows.ts';

/** The word by which a document says that it is in this format. */
export const registryFormat = 'flow-monitoring-registry/1';

const day = z.iso.date();
/** ISO 3166-1 alpha-3, or a p-code for areas inside a country. */
const country = z.string().regex(/^[A-Z]{3}$/);
const count = z.int().min(0);

export const pointSchema = z.strictObject({
  code: z.string().min(1).max(100),
  kind: z.enum(flowPointKinds),
  country,
  area: z.string().min(1).max(40).optional(),
  transports: z.array(z.enum(flowTransports)).default([]),
  status: z.enum(['ACTIVE', 'INACTIVE', 'UNKNOWN']).default('UNKNOWN'),
  name: z.string().min(1).max(300).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});

export const observationSchema = z.strictObject({
  point: z.string().min(1).max(100),
  start: day,
  end: day,
  periodKind: z.enum(flowPeriodKinds),
  calendar: z.enum(['CALENDAR', 'FISCAL']).default('CALENDAR'),
  hours: z.number().min(0).optional(),
  direction: z.enum(flowDirections),
  nationality: z.union([country, z.literal('UNKNOWN'), z.literal('NOT_COLLECTED')]).optional(),
  departure: country.optional(),
  destination: country.optional(),
  sex: z.enum(['TOTAL', 'FEMALE', 'MALE', 'UNKNOWN', 'OTHER', 'NOT_SPECIFIED']).default('TOTAL'),
  age: z
    .string()
    .regex(/^(_T|_U|Y_LT\d{1,3}|Y_GE\d{1,3}|Y\d{1,3}T\d{1,3})$/)
    .default('_T'),
  purpose: z.enum(flowPurposes).default('ALL'),
  transport: z.enum(flowTransports).optional(),
  unit: z.enum(flowUnits),
  count: count.nullable(),
});

export const documentSchema = z.strictObject({
  format: z.literal(registryFormat),
  version: z.string().min(1).max(100).optional(),
  released: day.optional(),
  points: z.array(z.unknown()),
  observations: z.array(z.unknown()),
});

/** The format as a whole, from which the JSON Schema of docs/formats is made. */
export const wholeSchema = documentSchema.extend({
  points: z.array(pointSchema),
  observations: z.array(observationSchema),
});

export type RegistryPoint = z.infer<typeof pointSchema>;
export type RegistryObservation = z.infer<typeof observationSchema>;

/** Columns of the two tables that the format has as CSV. */
export const pointColumns = Object.keys(pointSchema.shape);
export const observationColumns = Object.keys(observationSchema.shape);

/** Words in names of columns that speak of one person, a household or an interview. They never belong here. */
const personal =
  /(^|_|\b)(respondent|interview|enumerator|person|passenger|individual|household|hh|phone|tel|mobile|email|passport|document|birth|dob|full_?name|first_?name|last_?name|surname|device|submission|uuid|gps|ethnicity|religion|language)(_|\b|$)/i;

export const personalColumns = (names: readonly string[]): string[] => names.filter((name) => personal.test(name));
