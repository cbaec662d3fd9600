import { z } from 'zod';

const text = z.string().trim().min(1);
const day = z.iso.date();
const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/)
  .meta({ description: 'Letters, digits, dot, underscore and hyphen.' });
const words = z
  .strictObject({ en: text.optional(), fr: text.optional(), es: text.optional(), de: text.optional() })
  .refine((given) => Object.values(given).some(Boolean), 'name at least one language')
  .meta({ description: 'A text in at least one language.' });

/** Groups whose situation is scored. */
export const scoredGroups = ['ALL_AFFECTED', 'IDP', 'RETURNEE', 'RELOCATED', 'HOST_COMMUNITY', 'MIGRANT'] as const;

const score = z
  .union([z.number(), z.enum(['NOT_COLLECTED', 'NOT_APPLICABLE', 'NOT_REPORTED', 'SUPPRESSED_AT_SOURCE'])])
  .meta({ description: 'The score, or why there is none. Zero is a score.' });

const scored = {
  group: z.enum(scoredGroups).default('ALL_AFFECTED'),
  keyInformants: z.int().nonnegative().optional().meta({ description: 'Their number; never who they are.' }),
  scores: z.record(code, score).meta({ description: 'By code of the dimension; one left out was not collected.' }),
  composite: score.optional(),
};

/** The exchange format for indexes of conditions for solutions: one round of one operation. */
export const solutionsFormat = z
  .strictObject({
    format: z.literal('solutions-index'),
    formatVersion: z.literal(1),
    release: text,
    releasedOn: day,
    index: z.strictObject({
      code,
      title: words,
      description: words.optional(),
      methodVersion: text,
      country: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .meta({ description: 'ISO 3166-1 alpha-3.' }),
      scale: z.strictObject({ lowest: z.number(), highest: z.number(), higherIs: z.enum(['BETTER', 'WORSE']) }),
      composite: z.enum(['WEIGHTED_MEAN', 'AS_STATED']).meta({
        description: 'WEIGHTED_MEAN: of the dimensions, by their weights, to half of the last printed digit.',
      }),
      dimensions: z
        .array(
          z.strictObject({
            code: code.refine((given) => given !== 'COMPOSITE', 'COMPOSITE stands for all dimensions together'),
            name: words,
            topic: z.enum(['MOBILITY', 'SAFETY', 'SERVICES', 'COHESION', 'LIVELIHOODS', 'OTHER']),
            weight: z.number().positive().optional(),
            components: z
              .array(z.strictObject({ code, text: words, weight: z.number().positive().optional() }))
              .default([]),
          }),
        )
        .min(1),
    }),
    operation: z.strictObject({ code, name: words }),
    round: z.strictObject({ number: z.int().min(0), start: day, end: day, method: text.optional() }),
    threshold: z
      .int()
      .min(5)
      .default(5)
      .meta({ description: 'The least number of localities that a mean may rest on.' }),
    localities: z
      .array(
        z.strictObject({
          code: z
            .string()
            .regex(/^[A-Za-z0-9_-]{1,40}$/)
            .meta({ description: 'The lasting code of the locality, neither its name nor its position.' }),
          adm1: code.meta({ description: 'P-code of the first level.' }),
          adm2: code.optional().meta({ description: 'P-code of the second level, where known.' }),
          area: code.optional().meta({ description: 'P-code of the finest known area, where finer.' }),
          ...scored,
        }),
      )
      .default([])
      .meta({ description: 'Means by area are worked out from these.' }),
    areas: z
      .array(
        z.strictObject({
          area: code.optional().meta({ description: 'P-code; left out for the whole country.' }),
          level: z.enum(['COUNTRY', 'ADMIN1', 'ADMIN2']),
          localities: z.int().nonnegative().optional(),
          ...scored,
        }),
      )
      .default([])
      .meta({ description: 'Scores of whole areas as the provider gives them; they stand before means worked out.' }),
  })
  .meta({
    title: 'Index of conditions for solutions',
    description:
      'One round of one operation: how the index is made, scores of localities, scores of areas. Names of localities, positions and key informants have no place in it.',
  });

export type SolutionsFile = z.infer<typeof solutionsFormat>;
export type ScoredLocality = SolutionsFile['localities'][number];
export type GivenScore = SolutionsFile['localities'][number]['scores'][string];
