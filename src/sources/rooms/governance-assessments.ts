import { BadRow, days, decimal, isDay, known, limits, place, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized, ValueStatus } from '../words.ts';
import { type ItemReference, itemKey } from './frameworks.ts';
import { type EditionEntry, editionDefinitions, questionKey } from './governance-editions.ts';

export type ConsentScope = 'NONE' | 'INTERNAL' | 'PUBLICATION';

/** Whom a profile is about: a country, or a local authority in an admin area (or country) by our own code. */
export type Subject = { readonly framework: string; readonly area: string; readonly locality: string };

export type GovernanceProfileInput = Subject & { readonly name: Localized | null };

export type GovernanceAssessmentInput = {
  readonly subject: Subject;
  readonly edition: string;
  readonly sequence: number;
  readonly status: 'DRAFT' | 'GOV_REVIEW' | 'PUBLISHED' | 'WITHDRAWN';
  readonly period: { readonly start: string; readonly end: string };
  readonly publishedOn: string | null;
  readonly languages: readonly string[];
  readonly consent: { readonly scope: ConsentScope; readonly on: string | null };
};

type OfAssessment = { readonly scope: string; readonly subject: Subject; readonly sequence: number };

export type GovernanceAnswerInput = OfAssessment & {
  readonly edition: string;
  readonly question: string;
  readonly level: number | null;
  readonly status: ValueStatus;
  readonly evidence: Localized | null;
  readonly sources: readonly string[];
  readonly note: string | null;
};

export type DomainScoreInput = OfAssessment & {
  readonly item: ItemReference;
  readonly position: number;
  readonly score: string | null;
  readonly answered: number;
  readonly applicable: number;
  readonly methodVersion: string;
};

export type GovernanceFindingInput = OfAssessment & {
  readonly item: ItemReference | null;
  readonly position: number;
  readonly kind: 'WELL_DEVELOPED' | 'POTENTIAL';
  readonly text: Localized;
};

export type PracticeInput = {
  readonly scope: string;
  /** What tells it from all others of the dataset for good. */
  readonly key: string;
  readonly assessment: { readonly subject: Subject; readonly sequence: number } | null;
  /** Our own code of the place. */
  readonly area: string | null;
  readonly item: ItemReference | null;
  readonly title: Localized;
  readonly summary: Localized | null;
  readonly objectives: readonly ItemReference[];
  readonly url: string | null;
};

export const subjectKey = ({ framework, area, locality }: Subject): string => `${framework} ${area} ${locality}`;
const assessmentKey = (subject: Subject, sequence: number): string => `${subjectKey(subject)} ${sequence}`;

/** An assessment is for everybody once it is published, dated, and the government's consent of that day or before covers it. */
export const shownFrom = ({
  status,
  publishedOn,
  consent,
}: Pick<GovernanceAssessmentInput, 'status' | 'publishedOn' | 'consent'>): 'OPEN' | 'RESTRICTED' =>
  status === 'PUBLISHED' &&
  publishedOn !== null &&
  consent.scope === 'PUBLICATION' &&
  consent.on !== null &&
  consent.on <= publishedOn
    ? 'OPEN'
    : 'RESTRICTED';

const governanceProfile: Definition<GovernanceProfileInput> = {
  table: 'governance_profile',
  prefix: 'gpr',
  key: subjectKey,
  known: `select f.code || ' ' || a.code || ' ' || p.locality_code as key, p.id from base.governance_profile p
    join base.framework f on f.id = p.framework_id join base.area a on a.id = p.area_id where p.dataset_id = $1`,
  identity: (row, dataset) => [dataset, 'CODE', row.area, row.framework, row.locality],
  columns: (row, { look, datasetId }) => ({
    area_id: place(look, 'area', { scheme: 'CODE', code: row.area }),
    framework_id: known(look, 'framework', 'framework', row.framework, 'framework'),
    dataset_id: datasetId,
    level: row.locality === '' ? 'NATIONAL' : 'LOCAL',
    locality_code: row.locality,
    locality_name: row.name,
  }),
};

const governanceAssessment: Definition<GovernanceAssessmentInput> = {
  table: 'governance_assessment',
  prefix: 'gas',
  key: (row) => assessmentKey(row.subject, row.sequence),
  known: `select f.code || ' ' || a.code || ' ' || p.locality_code || ' ' || s.sequence as key, s.id,
      jsonb_build_object('rowTier', s.row_tier, 'areaId', s.area_id) as detail
    from base.governance_assessment s join base.governance_profile p on p.id = s.profile_id
    join base.framework f on f.id = p.framework_id join base.area a on a.id = p.area_id where s.dataset_id = $1`,
  identity: (row, dataset) => [dataset, assessmentKey(row.subject, row.sequence)],
  columns: (row, { look, datasetId }) => {
    for (const day of [row.period.start, row.period.end, row.publishedOn, row.consent.on])
      if (day !== null && !isDay(day)) throw new BadRow('day', day, 'is not a calendar day (YYYY-MM-DD)');
    days(row.period.start, row.period.end, row.period.start);
    return {
      profile_id: known(look, 'governanceProfile', 'profile', subjectKey(row.subject), 'profile'),
      area_id: place(look, 'area', { scheme: 'CODE', code: row.subject.area }),
      edition_id: known(look, 'governanceEdition', 'edition', row.edition, 'edition'),
      sequence: whole('sequence', row.sequence, 1, limits.two),
      status: row.status,
      row_tier: shownFrom(row),
      period_start: row.period.start,
      period_end: row.period.end,
      published_on: row.publishedOn,
      languages: row.languages,
      consent_scope: row.consent.scope,
      consent_on: row.consent.on,
      dataset_id: datasetId,
    };
  },
  detail: (_, columns) => ({ rowTier: columns.row_tier, areaId: columns.area_id }),
};

/** Columns of what hangs on an assessment, and their values as the assessment stands in this release. */
const head = ['row_tier', 'assessment_id', 'area_id'] as const;
const headOf = (
  { subject, sequence }: { readonly subject: Subject; readonly sequence: number },
  look: Parameters<typeof known>[0],
) => {
  const key = assessmentKey(subject, sequence);
  const id = known(look, 'governanceAssessment', 'assessment', key, 'assessment');
  const detail = look.details.governanceAssessment?.get(key) as { rowTier: string; areaId: number };
  return [detail.rowTier, id, detail.areaId] as const;
};

const itemId = (look: Parameters<typeof known>[0], { framework, item }: ItemReference): number =>
  known(look, 'frameworkItem', 'item', itemKey(framework, item), 'framework item');

const governanceAnswer: Fact<GovernanceAnswerInput> = {
  table: 'governance_answer',
  prefix: 'gan',
  measure: null,
  columns: [
    ...head,
    'question_id',
    'domain_id',
    'position',
    'level',
    'level_code',
    'status',
    'evidence',
    'sources',
    'note',
  ],
  key: (row) => [assessmentKey(row.subject, row.sequence), row.question],
  texts: { of: ({ note }) => ({ note }) },
  cells: (row, look) => {
    const key = questionKey(row.edition, row.question);
    const question = known(look, 'governanceQuestion', 'question', key, 'question of this edition');
    const detail = look.details.governanceQuestion?.get(key) as { domain: number; position: number; scale: string };
    const levels = look.details.ratingScale?.get(detail.scale) as Readonly<Record<string, string>>;
    const code = row.level === null ? null : levels[row.level];
    if (code === undefined)
      throw new BadRow(
        'level',
        row.level,
        `is not on the scale ${detail.scale}, which has ${Object.keys(levels).join(', ')}`,
      );
    if ((row.level === null) === (row.status === 'NORMAL'))
      throw new BadRow('level', row.level, `does not go with the status ${row.status}`);
    return [
      ...headOf(row, look),
      question,
      detail.domain,
      detail.position,
      row.level,
      code,
      row.status,
      row.evidence,
      row.sources,
      row.note,
    ];
  },
};

const domainScore: Fact<DomainScoreInput> = {
  table: 'domain_score',
  prefix: 'dsc',
  measure: null,
  columns: [...head, 'item_id', 'position', 'score', 'answered', 'applicable', 'method_version'],
  key: (row) => [assessmentKey(row.subject, row.sequence), row.item.item],
  cells: (row, look) => [
    ...headOf(row, look),
    itemId(look, row.item),
    row.position,
    decimal('score', row.score),
    whole('answered', row.answered),
    whole('applicable', row.applicable),
    row.methodVersion,
  ],
};

const governanceFinding: Fact<GovernanceFindingInput> = {
  table: 'governance_finding',
  prefix: 'gfi',
  measure: null,
  columns: [...head, 'item_id', 'position', 'kind', 'text'],
  key: (row) => [assessmentKey(row.subject, row.sequence), row.position],
  cells: (row, look) => [...headOf(row, look), row.item && itemId(look, row.item), row.position, row.kind, row.text],
};

const practice: Fact<PracticeInput> = {
  table: 'practice',
  prefix: 'prc',
  measure: null,
  columns: [...head, 'item_id', 'title', 'summary', 'objective_ids', 'url'],
  key: (row) => [row.key],
  cells: (row, look) => {
    const [tier, assessment, area] = row.assessment ? headOf(row.assessment, look) : ['OPEN', null, null];
    return [
      tier,
      assessment,
      row.area === null ? area : place(look, 'area', { scheme: 'CODE', code: row.area }),
      row.item && itemId(look, row.item),
      row.title,
      row.summary,
      row.objectives.map((one) => itemId(look, one)),
      row.url,
    ];
  },
};

export type AssessmentEntry =
  | EditionEntry
  | DefinitionEntries<{
      governanceProfile: GovernanceProfileInput;
      governanceAssessment: GovernanceAssessmentInput;
    }>
  | FactEntries<{
      governanceAnswer: GovernanceAnswerInput;
      domainScore: DomainScoreInput;
      governanceFinding: GovernanceFindingInput;
      practice: PracticeInput;
    }>;

export const assessmentKinds: RoomKinds = {
  facts: { governanceAnswer, domainScore, governanceFinding, practice },
  definitions: { ...editionDefinitions, governanceProfile, governanceAssessment },
};
