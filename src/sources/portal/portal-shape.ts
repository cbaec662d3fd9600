import { z } from 'zod';
import { languages } from '../../store/languages.ts';

const code = z.string().regex(/^[A-Z0-9][A-Z0-9_.-]{0,79}$/);
const codes = z.array(z.string().min(1).max(120)).max(500);

/** A text in the languages that exist; English is required, because others fall back to it. */
const text = z.strictObject({
  en: z.string().min(1).max(500),
  fr: z.string().min(1).max(500).optional(),
  es: z.string().min(1).max(500).optional(),
  de: z.string().min(1).max(500).optional(),
});
const entry = { code, title: text, description: text.optional() };

/** The exchange format of a portal's own lists. The order in the file is the order on the portal. */
export const portalFile = z.strictObject({
  format: z.literal('tributary-portal/1').describe('Tells the format and its version.'),
  version: z.string().min(1).max(100).optional().describe("The portal's own word for this state of its lists."),
  released: z.iso.date().optional().describe('Day on which it was given out.'),
  wording: z
    .partialRecord(z.enum(languages), z.enum(['official', 'source', 'machine', 'unverified']))
    .optional()
    .describe('Where the texts of a language come from; source unless told otherwise.'),
  themes: z.array(
    z.strictObject({
      ...entry,
      indicators: codes.optional().describe('Codes of indicators, loaded or not.'),
      frameworkItems: z
        .array(z.strictObject({ framework: z.string().min(1), item: z.string().min(1) }))
        .optional()
        .describe('Entries of frameworks, loaded or not.'),
    }),
  ),
  sections: z.array(
    z.strictObject({ ...entry, areas: codes.describe('Our codes of regions or countries: M49 or ISO alpha-3.') }),
  ),
  collections: z.array(
    z.strictObject({
      ...entry,
      datasets: codes.optional().describe('Codes of datasets, loaded or not.'),
      indicators: codes.optional().describe('Codes of indicators, loaded or not.'),
    }),
  ),
});

export type PortalFile = z.infer<typeof portalFile>;
