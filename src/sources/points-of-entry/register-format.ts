import { z } from 'zod';
import { affectedPopulations, pointOfEntryKinds, pointOfEntryMeasures, pointOfEntryStates } from '../rooms/borders.ts';

/** The word by which a document says that it is in this format. */
export const registerFormat = 'points-of-entry/1';

const day = z.iso.date();
const country = z.string().regex(/^[A-Z]{3}$/);
const persons = z.int().min(0);

export const pointSchema = z.strictObject({
  code: z.string().min(1).max(100),
  kind: z.enum(pointOfEntryKinds),
  country,
  area: z.string().min(1).max(40).optional(),
  otherSide: country.optional(),
  name: z.string().min(1).max(300),
  localName: z.string().min(1).max(300).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});

export const statusSchema = z.strictObject({
  point: z.string().min(1).max(100),
  observedOn: day,
  status: z.enum(pointOfEntryStates),
  validFrom: day.optional(),
  expectedTo: day.optional(),
  measures: z.array(z.enum(pointOfEntryMeasures)).default([]),
  affectedPopulations: z.array(z.enum(affectedPopulations)).default([]),
  dailyIn: persons.nullable().default(null),
  dailyOut: persons.nullable().default(null),
});

export const documentSchema = z.strictObject({
  format: z.literal(registerFormat),
  version: z.string().min(1).max(100).optional(),
  released: day.optional(),
  points: z.array(z.unknown()).min(1),
  statuses: z.array(z.unknown()),
});

/** The format as a whole, from which the JSON Schema of docs/formats is made. */
export const wholeSchema = documentSchema.extend({
  points: z.array(pointSchema).min(1),
  statuses: z.array(statusSchema),
});

export type RegisterPoint = z.infer<typeof pointSchema>;
