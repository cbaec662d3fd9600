import { z } from 'zod';

const text = z.string().trim().min(1);
const day = z.iso.date();
const name = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_.]{0,79}$/)
  .meta({ description: 'As the column in the data file is called.' });
const words = z
  .strictObject({ en: text.optional(), fr: text.optional(), es: text.optional(), de: text.optional() })
  .refine((given) => Object.values(given).some(Boolean), 'name at least one language');

const variable = z.strictObject({
  name,
  label: words,
  question: words.optional(),
  kind: z
    .enum(['CODE', 'NUMBER', 'DATE', 'TEXT'])
    .meta({ description: 'Columns of free words (TEXT) are described and never read.' }),
  tier: z.enum(['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED']).meta({
    description:
      'Who may read tables by it. Ethnicity, language, religion, health, violence and exact places: PROTECTED.',
  }),
  isKeyVariable: z
    .boolean()
    .default(false)
    .meta({ description: 'Can it single people out together with others? Age, sex, nationality, place and day can.' }),
  codes: z
    .array(z.strictObject({ code: text, label: words.optional(), isMissing: z.boolean().default(false) }))
    .default([]),
});

/** The exchange format for microdata of surveys: this description of design and codebook, and a CSV of records beside it. */
export const surveyFormat = z
  .strictObject({
    format: z.literal('survey-microdata'),
    formatVersion: z.literal(1),
    release: text,
    releasedOn: day,
    survey: z.strictObject({
      code: z.string().regex(/^[A-Za-z0-9._-]{1,60}$/),
      title: words,
      country: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional()
        .meta({ description: 'ISO 3166-1 alpha-3, for a survey of one country.' }),
      design: words,
      sampling: words,
      mode: z.enum(['FACE_TO_FACE', 'TELEPHONE', 'WEB', 'MIXED', 'UNKNOWN']),
      targetPopulation: words,
      weighting: words.optional(),
      strata: words.optional(),
      clusters: words.optional(),
      sampleSize: z.int().nonnegative().optional(),
      responseRate: z.number().min(0).max(1).optional(),
      fieldDays: z.strictObject({ start: day, end: day }),
      protectionStatement: words.meta({
        description: 'What was promised to those who answered, and how their answers are protected.',
      }),
    }),
    columns: z
      .strictObject({
        number: name,
        weight: name.optional(),
        stratum: name.optional(),
        cluster: name.optional(),
        site: name.optional().meta({
          description:
            'Where somebody was asked, by a code that is no name: numbers have to rest on several such places.',
        }),
      })
      .meta({
        description: 'Columns of the design. `number` tells records apart and is no identifier of the outside world.',
      }),
    variables: z.array(variable).min(1),
    dimensions: z
      .array(
        z.strictObject({
          variable: name,
          bands: z
            .array(z.strictObject({ code: text, label: words.optional(), from: z.number().optional() }))
            .min(2)
            .optional()
            .meta({ description: 'For numbers: each band begins at `from`, the first one has none.' }),
        }),
      )
      .max(6)
      .default([])
      .meta({ description: 'What tables can be made by: variables with codes, and numbers in bands.' }),
    disclosure: z
      .strictObject({ persons: z.int().min(10).default(10), sites: z.int().min(5).default(5) })
      .prefault({})
      .meta({ description: 'The least numbers of people and of places that a number of a table may rest on.' }),
    recordsFile: z
      .string()
      .regex(/^[^/\\]+\.csv(\.gz)?$/)
      .meta({
        description:
          'Name of the CSV: one row for each record, the columns of the design and of the variables and no others.',
      }),
  })
  .meta({
    title: 'Survey microdata',
    description:
      'Design, codebook and records of one survey. Names, telephones, addresses and exact positions have no place in it.',
  });

export type SurveyFile = z.infer<typeof surveyFormat>;
