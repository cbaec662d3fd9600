import { index, integer, numeric, primaryKey, serial, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { base, day, localized, publicId, versioned } from '../store/columns.ts';

/** A question of site assessments. `answer_tier` is the tier that its answers have today, NEVER where none are kept. */
export const assessmentQuestion = base.table(
  'assessment_question',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    code: text('code').notNull(),
    section: text('section').notNull(),
    position: integer('position').notNull(),
    text: localized('text').notNull(),
    kind: text('kind').notNull(),
    answerTier: text('answer_tier').notNull(),
    shareTier: text('share_tier').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [
    uniqueIndex('assessment_question_code').on(t.datasetId, t.code),
    index('assessment_question_order').on(t.position, t.publicId),
  ],
);

/** One of the answers that can be given. */
export const assessmentOption = base.table(
  'assessment_option',
  {
    questionId: integer('question_id').notNull(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    label: localized('label'),
  },
  (t) => [primaryKey({ columns: [t.questionId, t.code] })],
);

const ofQuestion = () => ({
  ...versioned(),
  rowTier: text('row_tier').notNull(),
  questionId: integer('question_id').notNull(),
  roundId: integer('round_id').notNull(),
  roundNumber: integer('round_number').notNull(),
  areaId: integer('area_id').notNull(),
  periodStart: day('period_start').notNull(),
});

/** The answer to one question at one site. */
export const assessmentAnswer = base.table(
  'assessment_answer',
  {
    ...ofQuestion(),
    siteCode: text('site_code').notNull(),
    option: text('option'),
    value: numeric('value'),
    status: text('status').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('assessment_answer_id').on(t.publicId),
    index('assessment_answer_question').on(t.questionId, t.periodStart, t.publicId),
    index('assessment_answer_area').on(t.areaId, t.periodStart, t.publicId),
    index('assessment_answer_period').on(t.periodStart, t.publicId),
  ],
);

/** The share of sites of an admin area that gave one answer: worked out before publication, suppression included. */
export const assessmentShare = base.table(
  'assessment_share',
  {
    ...ofQuestion(),
    grain: smallint('grain').notNull(),
    option: text('option').notNull(),
    share: numeric('share'),
    sites: integer('sites'),
    threshold: integer('threshold').notNull(),
    status: text('status').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('assessment_share_id').on(t.publicId),
    index('assessment_share_question').on(t.questionId, t.periodStart, t.publicId),
    index('assessment_share_area').on(t.areaId, t.periodStart, t.publicId),
    index('assessment_share_period').on(t.periodStart, t.publicId),
  ],
);
