import { BadRow, decimal, known, place, short, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized, Place } from '../words.ts';

/** Who may read answers at a site. NEVER: they are not kept. */
export type AnswerTier = 'PARTNER' | 'RESTRICTED' | 'PROTECTED' | 'NEVER';
export type QuestionKind = 'NUMBER' | 'CHOICE' | 'MULTIPLE' | 'DATE' | 'TEXT';

export type AssessmentQuestionInput = {
  readonly code: string;
  readonly section: string;
  readonly position: number;
  readonly text: Localized;
  readonly kind: QuestionKind;
  readonly tier: AnswerTier;
  readonly options: readonly { readonly code: string; readonly label: Localized | null }[];
};

/** A round by operation, number and type of assessment, as rounds are kept. */
type OfRound = { readonly operation: string; readonly round: number };

export type AssessmentAnswerInput = OfRound & {
  readonly scope: string;
  readonly question: string;
  readonly site: string;
  readonly area: Place;
  readonly option: string | null;
  readonly value: string | null;
  readonly status: 'ANSWERED' | 'DOES_NOT_KNOW' | 'PREFERS_NOT_TO_ANSWER' | 'NOT_APPLICABLE' | 'NOT_REPORTED';
};

export type AssessmentShareInput = OfRound & {
  readonly scope: string;
  readonly question: string;
  readonly option: string;
  readonly area: Place;
  readonly grain: 1 | 2;
  readonly share: string | null;
  readonly sites: number | null;
  readonly threshold: number;
};

/** Shares of what partners read at sites are open. Those of what is more sensitive are for RESTRICTED; words and numbers have none. */
export const shareTierOf = (tier: AnswerTier, kind: QuestionKind): 'OPEN' | 'RESTRICTED' | 'NEVER' =>
  tier === 'NEVER' || (kind !== 'CHOICE' && kind !== 'MULTIPLE') ? 'NEVER' : tier === 'PARTNER' ? 'OPEN' : 'RESTRICTED';

const assessmentQuestion: Definition<AssessmentQuestionInput> = {
  table: 'assessment_question',
  prefix: 'aqu',
  key: (row) => row.code,
  known: `select q.code as key, q.id, jsonb_build_object('tier', q.answer_tier, 'kind', q.kind,
      'options', (select coalesce(jsonb_agg(o.code), '[]') from base.assessment_option o where o.question_id = q.id)) as detail
    from base.assessment_question q where q.dataset_id = $1`,
  identity: (row, dataset) => [dataset, row.code],
  columns: (row, { datasetId }) => ({
    code: row.code,
    section: row.section,
    position: row.position,
    text: row.text,
    kind: row.kind,
    answer_tier: row.tier,
    share_tier: shareTierOf(row.tier, row.kind),
    dataset_id: datasetId,
  }),
  detail: (row) => ({ tier: row.tier, kind: row.kind, options: row.options.map(({ code }) => code) }),
  attach: async (row, id, { tx }) => {
    for (const [position, { code, label }] of row.options.entries())
      await tx`
        insert into base.assessment_option ${tx({ question_id: id, code, position, label: label && tx.json(label as never) } as never)}
        on conflict (question_id, code) do update set position = excluded.position, label = excluded.label`;
  },
};

type Look = Parameters<typeof known>[0];
type Detail = { readonly tier: AnswerTier; readonly kind: QuestionKind; readonly options: readonly string[] };

const head = ['row_tier', 'question_id', 'round_id', 'round_number', 'area_id', 'period_start'] as const;

const headOf = (
  row: OfRound & { readonly question: string; readonly area: Place },
  look: Look,
  tierOf: (detail: Detail) => string,
) => {
  const question = known(look, 'assessmentQuestion', 'question', row.question, 'question of the codebook');
  const detail = look.details.assessmentQuestion?.get(row.question) as Detail;
  const key = `${row.operation}/${row.round}/SITE_ASSESSMENT`;
  const round = known(look, 'round', 'round', key, 'round');
  const period = look.details.round?.get(key) as { start: string };
  const tier = tierOf(detail);
  if (tier === 'NEVER') throw new BadRow('question', row.question, 'such answers are not kept; leave the column out');
  return { detail, cells: [tier, question, round, row.round, place(look, 'area', row.area), period.start] as const };
};

const assessmentAnswer: Fact<AssessmentAnswerInput> = {
  table: 'assessment_answer',
  prefix: 'aan',
  measure: null,
  columns: [...head, 'site_code', 'option', 'value', 'status'],
  key: (row) => [row.operation, row.round, row.question, row.site, row.option ?? ''],
  texts: { of: ({ value, option }) => ({ value, option }) },
  cells: (row, look) => {
    const { detail, cells } = headOf(row, look, ({ tier }) => tier);
    if (row.option !== null && !detail.options.includes(row.option))
      throw new BadRow(row.question, row.option, 'is not one of the options of the question');
    if (detail.tier === 'PROTECTED' && detail.kind === 'NUMBER')
      throw new BadRow(row.question, null, 'numbers of incidents or of people at risk are not kept at a site');
    if ((row.status === 'ANSWERED') !== (row.option !== null || row.value !== null))
      throw new BadRow(row.question, row.status, 'an answer and a reason for having none exclude each other');
    return [...cells, short('site', row.site), row.option, decimal(row.question, row.value), row.status];
  },
};

const assessmentShare: Fact<AssessmentShareInput> = {
  table: 'assessment_share',
  prefix: 'ash',
  measure: null,
  columns: [...head, 'grain', 'option', 'share', 'sites', 'threshold', 'status'],
  key: (row) => [row.operation, row.round, row.question, row.area.scheme, row.area.code, row.option],
  cells: (row, look) => {
    const { detail, cells } = headOf(row, look, ({ tier, kind }) => shareTierOf(tier, kind));
    if (detail.tier !== 'PARTNER' && row.grain > 1)
      throw new BadRow('area', row.area.code, 'sensitive answers are shared at the first level only');
    if ((row.share === null) !== (row.sites === null))
      throw new BadRow('share', row.share, 'a share and its number of sites are shown or suppressed together');
    return [
      ...cells,
      row.grain,
      row.option,
      decimal('share', row.share),
      whole('sites', row.sites, row.threshold),
      row.threshold,
      row.share === null ? 'SUPPRESSED' : 'EXACT',
    ];
  },
};

export type AssessmentsEntry =
  | DefinitionEntries<{ assessmentQuestion: AssessmentQuestionInput }>
  | FactEntries<{ assessmentAnswer: AssessmentAnswerInput; assessmentShare: AssessmentShareInput }>;

export const assessments: RoomKinds = {
  facts: { assessmentAnswer, assessmentShare },
  definitions: { assessmentQuestion },
};
