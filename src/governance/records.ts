import { provenanceField } from '../catalogue/records.ts';
import { ascending, column, descending, many, needs, one, type RowTier, record, text } from '../query/record.ts';

/** Why governments are not put in order. */
const byPolicy =
  "places by how they were assessed. Assessments describe policies, were agreed to one by one, and rank nobody. Read one place's assessments, or compare two of them with `comparison`.";

export const governanceProfile = record({
  type: 'GovernanceProfile',
  view: 'governance_profile',
  prefix: 'gpr',
  byDataset: true,
  // A profile of nothing but drafts would tell of them.
  rowTiers: [
    {
      kind: 'shownBy',
      by: [
        { view: 'governance_score', column: 'profile_id' },
        { view: 'governance_assessment', column: 'profile_id' },
      ],
    },
  ],
  keys: ['id', 'area_id', 'framework_id', 'dataset_id'],
  fields: {
    level: column('level'),
    area: one('Area', 'area_id'),
    locality: text('locality_name'),
    framework: one('Framework', 'framework_id'),
    dataset: one('Dataset', 'dataset_id'),
    scores: many('GovernanceScore', 'profile_id'),
    assessments: many('GovernanceAssessment', 'profile_id'),
    comparison: needs('id'),
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    framework: { kind: 'code', column: 'framework_id', view: 'framework' },
    level: { kind: 'oneOf', column: 'level', type: 'text' },
  },
});

export const governanceScore = record({
  type: 'GovernanceScore',
  view: 'governance_score',
  prefix: 'gsc',
  versioned: true,
  keys: ['area_id', 'profile_id', 'item_id'],
  ranking: { columns: ['level'], because: byPolicy },
  order: [descending('period_start')],
  measure: { value: 'level', status: 'status', by: ['item', 'editionLabel', 'levelCode'] },
  fields: {
    profile: one('GovernanceProfile', 'profile_id'),
    area: one('Area', 'area_id'),
    item: one('FrameworkItem', 'item_id'),
    editionLabel: column('edition_label'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    level: column('level'),
    levelCode: column('level_code'),
    status: column('status'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    item: { kind: 'code', column: 'item_id', view: 'framework_item' },
    editionLabel: { kind: 'text', column: 'edition_label' },
    period: { kind: 'days', column: 'period_start' },
    level: { kind: 'number', column: 'level', type: 'int' },
  },
});

export const governanceEdition = record({
  type: 'GovernanceEdition',
  view: 'governance_edition',
  prefix: 'ged',
  byDataset: true,
  keys: ['id', 'code'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    title: text('title'),
    framework: one('Framework', 'framework_id'),
    year: column('year'),
    level: column('level'),
    statedQuestions: column('stated_questions'),
    note: text('note'),
    questions: many('GovernanceQuestion', 'edition_id'),
  },
});

export const ratingScale = record({
  type: 'RatingScale',
  view: 'rating_scale',
  prefix: 'rsc',
  byDataset: true,
  keys: ['id', 'code'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    name: text('name'),
    note: text('note'),
    levels: many('RatingLevel', 'scale_id'),
  },
});

export const ratingLevel = record({
  type: 'RatingLevel',
  view: 'rating_level',
  node: false,
  keys: ['scale_id'],
  order: [ascending('level_number')],
  fields: {
    value: column('level_number'),
    code: column('code'),
    name: text('name'),
    lower: column('lower'),
    upper: column('upper'),
  },
});

export const governanceQuestion = record({
  type: 'GovernanceQuestion',
  view: 'governance_question',
  prefix: 'gqu',
  byDataset: true,
  keys: ['id', 'edition_id', 'code', 'item_ids', 'scale_id', 'domain_id'],
  order: [ascending('position')],
  fields: {
    code: column('code'),
    edition: one('GovernanceEdition', 'edition_id'),
    text: text('text'),
    item: one('FrameworkItem', 'item_id'),
    domain: one('FrameworkItem', 'domain_id'),
    scale: one('RatingScale', 'scale_id'),
    weight: column('weight'),
    active: column('active'),
    frameworkItems: needs('item_ids'),
    equivalences: needs('id'),
  },
  filters: {
    edition: { kind: 'code', column: 'edition_id', view: 'governance_edition' },
    domain: { kind: 'code', column: 'domain_id', view: 'framework_item' },
    code: { kind: 'text', column: 'code' },
    active: { kind: 'is', column: 'active' },
  },
});

export const questionEquivalence = record({
  type: 'QuestionEquivalence',
  view: 'question_equivalence',
  prefix: 'geq',
  byDataset: true,
  keys: ['id', 'from_id', 'to_id'],
  fields: {
    from: one('GovernanceQuestion', 'from_id'),
    to: one('GovernanceQuestion', 'to_id'),
    relation: column('relation'),
    note: column('note'),
  },
});

export const governanceAssessment = record({
  type: 'GovernanceAssessment',
  view: 'governance_assessment',
  prefix: 'gas',
  byDataset: true,
  rowTiers: [{ kind: 'own', column: 'row_tier' }],
  keys: ['id', 'profile_id', 'area_id', 'edition_id', 'sequence', 'period_end'],
  order: [descending('period_start')],
  ranking: { columns: ['score'], because: byPolicy },
  fields: {
    profile: one('GovernanceProfile', 'profile_id'),
    area: one('Area', 'area_id'),
    edition: one('GovernanceEdition', 'edition_id'),
    sequence: column('sequence'),
    status: column('status'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    publishedOn: column('published_on'),
    languages: column('languages'),
    consentScope: column('consent_scope'),
    consentOn: column('consent_on'),
    dataset: one('Dataset', 'dataset_id'),
    answers: many('GovernanceAnswer', 'assessment_id'),
    domainScores: many('DomainScore', 'assessment_id'),
    findings: many('GovernanceFinding', 'assessment_id'),
    practices: many('Practice', 'assessment_id'),
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    edition: { kind: 'code', column: 'edition_id', view: 'governance_edition' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    sequence: { kind: 'number', column: 'sequence', type: 'int' },
    period: { kind: 'days', column: 'period_start' },
  },
});

/** What hangs on an assessment is shown as the assessment stood in its own release and as it stands today. */
const withAssessment: readonly RowTier[] = [
  { kind: 'own', column: 'row_tier' },
  { kind: 'of', column: 'assessment_id', view: 'governance_assessment', tier: 'row_tier' },
];

export const governanceAnswer = record({
  type: 'GovernanceAnswer',
  view: 'governance_answer',
  prefix: 'gan',
  versioned: true,
  rowTiers: withAssessment,
  keys: ['assessment_id', 'area_id', 'question_id', 'domain_id'],
  order: [ascending('position')],
  fields: {
    assessment: one('GovernanceAssessment', 'assessment_id'),
    area: one('Area', 'area_id'),
    question: one('GovernanceQuestion', 'question_id'),
    level: column('level'),
    levelCode: column('level_code'),
    status: column('status'),
    evidence: text('evidence'),
    sources: column('sources'),
    note: column('note'),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    question: { kind: 'code', column: 'question_id', view: 'governance_question' },
    domain: { kind: 'code', column: 'domain_id', view: 'framework_item' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
  },
});

export const domainScore = record({
  type: 'DomainScore',
  view: 'domain_score',
  prefix: 'dsc',
  versioned: true,
  places: [{ by: 'assessment_id', view: 'governance_assessment' }],
  rowTiers: withAssessment,
  keys: ['assessment_id', 'item_id'],
  order: [ascending('position')],
  fields: {
    assessment: one('GovernanceAssessment', 'assessment_id'),
    item: one('FrameworkItem', 'item_id'),
    score: column('score'),
    answered: column('answered'),
    applicable: column('applicable'),
    methodVersion: column('method_version'),
    provenance: provenanceField,
  },
});

export const governanceFinding = record({
  type: 'GovernanceFinding',
  view: 'governance_finding',
  prefix: 'gfi',
  versioned: true,
  places: [{ by: 'assessment_id', view: 'governance_assessment' }],
  rowTiers: withAssessment,
  keys: ['assessment_id'],
  order: [ascending('position')],
  fields: {
    assessment: one('GovernanceAssessment', 'assessment_id'),
    item: one('FrameworkItem', 'item_id'),
    kind: column('kind'),
    text: text('text'),
    provenance: provenanceField,
  },
});

export const practice = record({
  type: 'Practice',
  view: 'practice',
  prefix: 'prc',
  versioned: true,
  rowTiers: withAssessment,
  keys: ['assessment_id', 'area_id', 'objective_ids'],
  fields: {
    title: text('title'),
    summary: text('summary'),
    area: one('Area', 'area_id'),
    assessment: one('GovernanceAssessment', 'assessment_id'),
    item: one('FrameworkItem', 'item_id'),
    objectives: needs('objective_ids'),
    url: column('url'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
  },
});
