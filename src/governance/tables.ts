import { boolean, index, integer, numeric, primaryKey, serial, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { base, day, localized, publicId, versioned } from '../store/columns.ts';

/** What one framework says of how one country or locality governs migration. */
export const governanceProfile = base.table(
  'governance_profile',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    areaId: integer('area_id').notNull(),
    frameworkId: integer('framework_id').notNull(),
    datasetId: integer('dataset_id').notNull(),
    level: text('level').notNull().default('NATIONAL'),
    /** Empty for a country: it is part of what a profile is about. */
    localityCode: text('locality_code').notNull().default(''),
    localityName: localized('locality_name'),
  },
  (t) => [
    uniqueIndex('governance_profile_key').on(t.areaId, t.frameworkId, t.datasetId, t.localityCode),
    index('governance_profile_framework').on(t.frameworkId),
  ],
);

/** The level a country reached in one domain, or over all domains, of one assessment. */
export const governanceScore = base.table(
  'governance_score',
  {
    ...versioned(),
    profileId: integer('profile_id').notNull(),
    areaId: integer('area_id').notNull(),
    itemId: integer('item_id').notNull(),
    editionLabel: text('edition_label').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    level: smallint('level'),
    levelCode: text('level_code'),
    status: text('status').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('governance_score_id').on(t.publicId),
    index('governance_score_profile').on(t.profileId, t.periodStart, t.publicId),
    index('governance_score_area').on(t.areaId, t.periodStart, t.publicId),
    index('governance_score_item').on(t.itemId, t.publicId),
  ],
);

/** One edition of an instrument. */
export const governanceEdition = base.table('governance_edition', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  frameworkId: integer('framework_id').notNull(),
  title: localized('title').notNull(),
  year: smallint('year'),
  level: text('level').notNull(),
  statedQuestions: integer('stated_questions'),
  note: localized('note'),
  datasetId: integer('dataset_id').notNull(),
});

/** A scale on which answers are rated. */
export const ratingScale = base.table('rating_scale', {
  id: serial('id').primaryKey(),
  publicId: publicId().unique(),
  code: text('code').notNull().unique(),
  name: localized('name').notNull(),
  note: localized('note'),
  datasetId: integer('dataset_id').notNull(),
});

/** One level of a scale. */
export const ratingLevel = base.table(
  'rating_level',
  {
    scaleId: integer('scale_id').notNull(),
    levelNumber: smallint('level_number').notNull(),
    code: text('code').notNull(),
    name: localized('name'),
    lower: numeric('lower'),
    upper: numeric('upper'),
  },
  (t) => [primaryKey({ columns: [t.scaleId, t.levelNumber] })],
);

/** A question of one edition. */
export const governanceQuestion = base.table(
  'governance_question',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    editionId: integer('edition_id').notNull(),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    text: localized('text').notNull(),
    itemId: integer('item_id').notNull(),
    domainId: integer('domain_id').notNull(),
    /** Domain, sub-area, objectives and targets it speaks to. */
    itemIds: integer('item_ids').array().notNull(),
    scaleId: integer('scale_id').notNull(),
    weight: numeric('weight').notNull(),
    active: boolean('active').notNull(),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [
    uniqueIndex('governance_question_code').on(t.editionId, t.code),
    index('governance_question_order').on(t.editionId, t.position),
    index('governance_question_items').using('gin', t.itemIds),
    index('governance_question_domain').on(t.domainId),
  ],
);

/** What is stated of two questions of two editions: the basis of every comparison. */
export const questionEquivalence = base.table(
  'question_equivalence',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    fromId: integer('from_id').notNull(),
    toId: integer('to_id').notNull(),
    relation: text('relation').notNull(),
    note: text('note'),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [uniqueIndex('question_equivalence_pair').on(t.fromId, t.toId), index('question_equivalence_to').on(t.toId)],
);

/** One assessment as it stands today; what hangs on it is versioned. `row_tier` says who may know of it. */
export const governanceAssessment = base.table(
  'governance_assessment',
  {
    id: serial('id').primaryKey(),
    publicId: publicId().unique(),
    profileId: integer('profile_id').notNull(),
    areaId: integer('area_id').notNull(),
    editionId: integer('edition_id').notNull(),
    sequence: smallint('sequence').notNull(),
    status: text('status').notNull(),
    rowTier: text('row_tier').notNull(),
    periodStart: day('period_start').notNull(),
    periodEnd: day('period_end').notNull(),
    publishedOn: day('published_on'),
    languages: text('languages').array().notNull(),
    consentScope: text('consent_scope').notNull(),
    consentOn: day('consent_on'),
    datasetId: integer('dataset_id').notNull(),
  },
  (t) => [
    uniqueIndex('governance_assessment_key').on(t.profileId, t.sequence),
    index('governance_assessment_period').on(t.periodStart, t.publicId),
    index('governance_assessment_area').on(t.areaId, t.periodStart),
  ],
);

const ofAssessment = () => ({
  ...versioned(),
  rowTier: text('row_tier').notNull(),
  assessmentId: integer('assessment_id').notNull(),
  areaId: integer('area_id').notNull(),
});

/** The answer to one question in one assessment. */
export const governanceAnswer = base.table(
  'governance_answer',
  {
    ...ofAssessment(),
    questionId: integer('question_id').notNull(),
    domainId: integer('domain_id').notNull(),
    position: integer('position').notNull(),
    level: smallint('level'),
    levelCode: text('level_code'),
    status: text('status').notNull(),
    evidence: localized('evidence'),
    sources: text('sources').array().notNull(),
    note: text('note'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('governance_answer_id').on(t.publicId),
    index('governance_answer_assessment').on(t.assessmentId, t.position, t.publicId),
    index('governance_answer_question').on(t.questionId, t.publicId),
    index('governance_answer_area').on(t.areaId, t.position),
    index('governance_answer_order').on(t.position, t.publicId),
  ],
);

/** The score of one domain, worked out from the answers. */
export const domainScore = base.table(
  'domain_score',
  {
    ...ofAssessment(),
    itemId: integer('item_id').notNull(),
    position: integer('position').notNull(),
    score: numeric('score'),
    answered: integer('answered').notNull(),
    applicable: integer('applicable').notNull(),
    methodVersion: text('method_version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('domain_score_id').on(t.publicId),
    index('domain_score_assessment').on(t.assessmentId, t.position, t.publicId),
  ],
);

/** What an assessment found. */
export const governanceFinding = base.table(
  'governance_finding',
  {
    ...ofAssessment(),
    itemId: integer('item_id'),
    position: integer('position').notNull(),
    kind: text('kind').notNull(),
    text: localized('text').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('governance_finding_id').on(t.publicId),
    index('governance_finding_assessment').on(t.assessmentId, t.position, t.publicId),
  ],
);

/** A practice named as good by a framework, an assessment or a hub. */
export const practice = base.table(
  'practice',
  {
    ...versioned(),
    rowTier: text('row_tier').notNull(),
    assessmentId: integer('assessment_id'),
    areaId: integer('area_id'),
    itemId: integer('item_id'),
    title: localized('title').notNull(),
    summary: localized('summary'),
    objectiveIds: integer('objective_ids').array().notNull(),
    url: text('url'),
  },
  (t) => [
    primaryKey({ columns: [t.datasetId, t.publicId, t.publishedFrom] }),
    index('practice_id').on(t.publicId),
    index('practice_assessment').on(t.assessmentId, t.publicId),
    index('practice_area').on(t.areaId, t.publicId),
    index('practice_objectives').using('gin', t.objectiveIds),
  ],
);
