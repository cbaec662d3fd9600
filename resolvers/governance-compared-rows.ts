import DataLoader from 'dataloader';
import { recordOf } from '../src/query/record.ts';
import { loader, type Request, type Row } from '../src/query/request.ts';
import { type Horizon, horizonKey, type Statement, statement, visibleAt } from '../src/query/sql.ts';

/** What a comparison reads. Profiles of one page are compared together: each kind of row takes one statement for all of them. */
const rowsOf = (
  request: Request,
  what: string,
  horizon: Horizon,
  ids: readonly unknown[],
  select: (ids: string, made: Statement) => string,
): Promise<Row[]> => {
  const rows = loader(
    request,
    `comparison ${what} ${horizonKey(horizon)}`,
    () =>
      new DataLoader<number, Row[]>(async (all) => {
        const made = statement();
        const found = await request.run(select(made.bind(all, 'int[]'), made), made.params);
        return all.map((id) => found.filter((row) => row.of_id === id));
      }),
  );
  return Promise.all([...new Set(ids as number[])].map((id) => rows.load(id))).then((lists) => lists.flat());
};

const visible = (request: Request, type: string, horizon: Horizon, made: Statement): string =>
  visibleAt(recordOf(request.records, type), horizon, made)
    .map((condition) => ` and ${condition}`)
    .join('');

/** The assessments of a profile, earliest first. The rows are copies: profiles of several aliases share what was read. */
export const assessmentsOf = async (request: Request, profile: number, horizon: Horizon): Promise<Row[]> => {
  const rows = await rowsOf(
    request,
    'assessments',
    horizon,
    [profile],
    (ids, made) =>
      `select t.profile_id as of_id, t.id, t.public_id, t.profile_id, t.edition_id, t.period_start, t.sequence from governance_assessment t
       where t.profile_id = any(${ids})${visible(request, 'GovernanceAssessment', horizon, made)} order by t.period_start, t.sequence`,
  );
  return rows.map((row) => ({ ...row }));
};

/** Answers, questions, equivalences and scores of two assessments, each in the order in which it is told. */
export const comparedRows = async (request: Request, one: Row, other: Row, horizon: Horizon) => {
  const assessments = [one.id, other.id];
  const editions = [one.edition_id, other.edition_id];
  const [answers, questions, stated, scores] = await Promise.all([
    rowsOf(
      request,
      'answers',
      horizon,
      assessments,
      (ids, made) =>
        `select t.assessment_id as of_id, t.assessment_id, t.question_id, t.level from governance_answer t
         where t.assessment_id = any(${ids})${visible(request, 'GovernanceAnswer', horizon, made)}`,
    ),
    rowsOf(
      request,
      'questions',
      horizon,
      editions,
      (ids) =>
        `select t.edition_id as of_id, t.id, t.edition_id, t.domain_id, t.scale_id, t.position from governance_question t where t.edition_id = any(${ids})`,
    ),
    rowsOf(
      request,
      'equivalences',
      horizon,
      [one.edition_id],
      (ids) =>
        `select f.edition_id as of_id, t.from_id, t.to_id, t.relation, l.edition_id as to_edition_id from question_equivalence t
         join governance_question f on f.id = t.from_id and f.edition_id = any(${ids})
         join governance_question l on l.id = t.to_id order by t.from_id, t.to_id`,
    ),
    rowsOf(
      request,
      'scores',
      horizon,
      assessments,
      (ids, made) =>
        `select t.assessment_id as of_id, t.assessment_id, t.item_id, t.score::text as score, t.method_version, t.position from domain_score t
         where t.assessment_id = any(${ids})${visible(request, 'DomainScore', horizon, made)}`,
    ),
  ]);
  return {
    answers,
    questions: [...questions].sort((a, b) => by(a, b, 'position') || by(a, b, 'id')),
    equivalences: stated.filter((row) => row.to_edition_id === other.edition_id),
    scores: [...scores].sort((a, b) => by(a, b, 'position')),
  };
};

const by = (one: Row, other: Row, column: string): number => (one[column] as number) - (other[column] as number);
