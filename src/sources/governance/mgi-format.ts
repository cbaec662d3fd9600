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

const scale = z.strictObject({
  code,
  name: words,
  note: words.optional(),
  levels: z
    .array(
      z.strictObject({
        value: z.int(),
        code,
        name: words.optional(),
        lower: z.number().optional(),
        upper: z.number().optional(),
      }),
    )
    .min(2)
    .meta({ description: 'Lowest first.' }),
});

const question = z.strictObject({
  code,
  domain: code.meta({ description: 'Code of the domain in the framework, for example MGI-1.' }),
  item: code.optional().meta({ description: 'Code of the sub-area, where it belongs to one.' }),
  text: words,
  scale: code,
  weight: z.number().nonnegative().default(1),
  active: z.boolean().default(true),
  speaksTo: z
    .array(z.strictObject({ framework: code, item: code }))
    .default([])
    .meta({ description: 'Objectives and targets of other frameworks.' }),
});

const edition = z.strictObject({
  code,
  title: words,
  year: z.int().min(2000).max(2100).optional(),
  level: z.enum(['NATIONAL', 'LOCAL']),
  statedQuestions: z.int().positive().optional(),
  questions: z.array(question),
});

const questionOf = z.strictObject({ edition: code, question: code });

const equivalence = z.strictObject({
  from: questionOf.meta({ description: 'The question of the earlier edition.' }),
  to: questionOf.meta({ description: 'The question of the later edition.' }),
  relation: z.enum(['SAME', 'REWORDED', 'NARROWER', 'BROADER', 'NONE']),
  note: text.optional(),
});

const answer = z.strictObject({
  question: code,
  level: z.int().nullable(),
  status: z
    .enum(['NORMAL', 'NOT_AVAILABLE', 'NOT_COLLECTED', 'NOT_APPLICABLE', 'NOT_REPORTED'])
    .optional()
    .meta({ description: 'Why there is no level. Needed where `level` is null.' }),
  evidence: words.optional().meta({ description: 'What the answer rests on, as published.' }),
  sources: z.array(text).default([]).meta({ description: 'Laws, policies and pages; never people.' }),
  note: text.optional().meta({ description: 'For the team. Never shown below RESTRICTED.' }),
});

const assessment = z.strictObject({
  edition: code,
  sequence: z.int().min(1).meta({ description: '1 baseline, 2 follow-up, and so on.' }),
  status: z.enum(['DRAFT', 'GOV_REVIEW', 'PUBLISHED', 'WITHDRAWN']),
  period: z.strictObject({ start: day, end: day }),
  publishedOn: day.optional(),
  languages: z.array(z.enum(['EN', 'FR', 'ES', 'DE'])).default([]),
  consent: z
    .strictObject({ scope: z.enum(['NONE', 'INTERNAL', 'PUBLICATION']), on: day.optional() })
    .default({ scope: 'NONE' })
    .meta({ description: 'What the government agreed to, and when.' }),
  answers: z.array(answer),
  statedScores: z
    .array(z.strictObject({ domain: code, score: z.number().min(0).max(100) }))
    .default([])
    .meta({ description: 'Scores as printed, compared with those worked out.' }),
  findings: z
    .array(z.strictObject({ domain: code.optional(), kind: z.enum(['WELL_DEVELOPED', 'POTENTIAL']), text: words }))
    .default([]),
  practices: z
    .array(
      z.strictObject({
        key: code,
        title: words,
        summary: words.optional(),
        domain: code.optional(),
        objectives: z.array(z.strictObject({ framework: code, item: code })).default([]),
        url: z.url().optional(),
      }),
    )
    .default([]),
});

const profile = z.strictObject({
  area: code.meta({
    description:
      'ISO 3166-1 alpha-3 of the country; for a city the p-code of the admin area that holds it, or its country.',
  }),
  locality: z
    .strictObject({ code, name: words })
    .optional()
    .meta({ description: 'The local authority, for local editions.' }),
  assessments: z.array(assessment).min(1),
});

/** The exchange format for assessments of migration governance: the loader and the published JSON Schema both come from here. */
export const mgiFormat = z
  .strictObject({
    format: z.literal('mgi-assessments'),
    formatVersion: z.literal(1),
    framework: code.meta({ description: 'The framework whose domains are used, for example MGI.' }),
    release: text.meta({ description: 'The provider’s own word for this release.' }),
    releasedOn: day,
    scales: z.array(scale).default([]),
    editions: z.array(edition).default([]),
    equivalences: z.array(equivalence).default([]),
    profiles: z.array(profile),
  })
  .meta({
    title: 'Assessments of migration governance',
    description:
      'One release of assessments with what they use: scales, editions, questions, equivalences. Names of people have no place in it.',
  });

export type MgiFile = z.infer<typeof mgiFormat>;
export type MgiAssessment = MgiFile['profiles'][number]['assessments'][number];
export type MgiQuestion = MgiFile['editions'][number]['questions'][number];
export type MgiScale = MgiFile['scales'][number];
export type MgiWords = MgiScale['name'];
