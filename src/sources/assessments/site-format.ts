import { z } from 'zod';

const text = z.string().trim().min(1);
const day = z.iso.date();
const code = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,79}$/)
  .meta({ description: 'Letters, digits, dot, underscore and hyphen; no slash.' });
const words = z
  .strictObject({ en: text.optional(), fr: text.optional(), es: text.optional(), de: text.optional() })
  .refine((given) => Object.values(given).some(Boolean), 'name at least one language');

const question = z.strictObject({
  code,
  section: text,
  text: words,
  kind: z.enum(['NUMBER', 'CHOICE', 'MULTIPLE', 'DATE', 'TEXT']),
  tier: z.enum(['PARTNER', 'RESTRICTED', 'PROTECTED', 'NEVER']).meta({
    description:
      'Who may read answers at a site: services PARTNER, cohesion RESTRICTED, protection PROTECTED. Free text, names, telephones and devices NEVER: no such column may be in the file.',
  }),
  options: z.array(z.strictObject({ code, label: words.optional() })).default([]),
});

/** The exchange format for site assessments: this description, and a CSV of answers beside it. */
export const siteFormat = z
  .strictObject({
    format: z.literal('site-assessments'),
    formatVersion: z.literal(1),
    release: text,
    releasedOn: day,
    operation: z.strictObject({
      code,
      name: words,
      country: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .meta({ description: 'ISO 3166-1 alpha-3.' }),
    }),
    round: z.strictObject({ number: z.int().min(0), start: day, end: day, method: text.optional() }),
    threshold: z.int().min(3).default(5).meta({ description: 'The least number of sites that a share may rest on.' }),
    questions: z.array(question).min(1),
    answersFile: z
      .string()
      .regex(/^[^/\\]+\.csv(\.gz)?$/)
      .meta({
        description:
          'Name of the CSV. Columns: site, adm1, adm2 (may be empty), area (p-code of the finest known area), then one column for each question, or for MULTIPLE one for each option written question/option with 1 or 0. "dnk": not known; "pnta": no answer wanted; "n/a": not applicable; empty: nothing was written down. Any other column is refused.',
      }),
  })
  .meta({ title: 'Site assessments', description: 'One round of one operation: codebook and answers at sites.' });

export type SiteFile = z.infer<typeof siteFormat>;
export type SiteQuestion = SiteFile['questions'][number];
