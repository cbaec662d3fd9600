import { provenanceField } from '../catalogue/records.ts';
import { wordAt } from '../query/decode.ts';
import { ascending, column, descending, many, needs, one, record, text } from '../query/record.ts';

/** The place in this list is what the column `grain` holds. */
const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2'] as const;
/** Answers of some questions are never kept; no tier reads them. */
const tierName = (tier: string) => (tier === 'NEVER' ? null : tier);

export const assessmentQuestion = record({
  type: 'AssessmentQuestion',
  view: 'assessment_question',
  prefix: 'aqu',
  byDataset: true,
  keys: ['id', 'code', 'dataset_id'],
  order: [ascending('position')],
  fields: {
    code: column('code'),
    section: column('section'),
    position: column('position'),
    text: text('text'),
    kind: column('kind'),
    options: many('AssessmentOption', 'question_id'),
    answerTier: column('answer_tier', tierName),
    shareTier: column('share_tier', tierName),
    dataset: one('Dataset', 'dataset_id'),
    shares: many('AssessmentShare', 'question_id'),
  },
  filters: {
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    section: { kind: 'text', column: 'section' },
    code: { kind: 'text', column: 'code' },
    kind: { kind: 'oneOf', column: 'kind', type: 'text' },
  },
});

export const assessmentOption = record({
  type: 'AssessmentOption',
  view: 'assessment_option',
  node: false,
  keys: ['question_id'],
  order: [ascending('position'), ascending('code')],
  fields: { code: column('code'), label: text('label') },
});

export const assessmentAnswer = record({
  type: 'AssessmentAnswer',
  view: 'assessment_answer',
  prefix: 'aan',
  versioned: true,
  // As the question stood in the row's own release, and as it stands today: a question that is closed later closes older rows.
  rowTiers: [
    { kind: 'own', column: 'row_tier' },
    { kind: 'of', column: 'question_id', view: 'assessment_question', tier: 'answer_tier' },
  ],
  countedInto: { view: 'assessment_share', by: 'question_id', columns: ['share', 'sites'], status: 'SUPPRESSED' },
  keys: ['question_id', 'round_id', 'area_id'],
  order: [descending('period_start')],
  fields: {
    question: one('AssessmentQuestion', 'question_id'),
    round: one('Round', 'round_id'),
    area: one('Area', 'area_id'),
    siteCode: column('site_code'),
    option: column('option'),
    value: column('value'),
    status: column('status'),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    question: { kind: 'code', column: 'question_id', view: 'assessment_question' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    round: { kind: 'number', column: 'round_number', type: 'int' },
  },
});

export const assessmentShare = record({
  type: 'AssessmentShare',
  view: 'assessment_share',
  prefix: 'ash',
  versioned: true,
  rowTiers: [
    { kind: 'own', column: 'row_tier' },
    { kind: 'of', column: 'question_id', view: 'assessment_question', tier: 'share_tier' },
  ],
  keys: ['question_id', 'round_id', 'area_id'],
  order: [descending('period_start')],
  fields: {
    question: one('AssessmentQuestion', 'question_id'),
    round: one('Round', 'round_id'),
    area: one('Area', 'area_id'),
    grain: column('grain', wordAt(grains)),
    option: column('option'),
    share: column('share'),
    sites: column('sites'),
    threshold: column('threshold'),
    status: column('status'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    question: { kind: 'code', column: 'question_id', view: 'assessment_question' },
    option: { kind: 'text', column: 'option' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    round: { kind: 'number', column: 'round_number', type: 'int' },
    grain: {
      kind: 'oneOf',
      column: 'grain',
      type: 'int',
      encode: (grain: string) => grains.indexOf(grain as (typeof grains)[number]),
    },
  },
});
