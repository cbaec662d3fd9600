import DataLoader from 'dataloader';
import { refusal } from '../src/errors.ts';
import { horizonFor } from '../src/query/as-of.ts';
import { idsOfCodes, unknownCode } from '../src/query/codes.ts';
import { listed } from '../src/query/listed.ts';
import { recordOf } from '../src/query/record.ts';
import { horizonOf, loader, mark, type Row } from '../src/query/request.ts';
import { columnsFor } from '../src/query/resolvers.ts';
import { all, page } from '../src/query/roots.ts';
import { horizonKey, ident, statement } from '../src/query/sql.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import { assessmentsOf, comparedRows } from './governance-compared-rows.ts';
import { type Answered, compare, type Equivalence, type Question, type Scored } from './governance-comparison.ts';
import type { GovernanceProfileResolvers, GovernanceQuestionResolvers, QueryResolvers } from './types.gen.ts';

/** More local authorities of one country than any instrument has looked at. */
const mostLocal = 500;

export const Query: Pick<
  QueryResolvers,
  | 'governanceProfiles'
  | 'governanceScores'
  | 'governanceEditions'
  | 'governanceQuestions'
  | 'governanceAssessments'
  | 'governanceAnswers'
  | 'practices'
  | 'governanceSideBySide'
> = {
  governanceProfiles: page('GovernanceProfile'),
  governanceScores: page('GovernanceScore'),
  governanceEditions: all('GovernanceEdition'),
  governanceQuestions: page('GovernanceQuestion'),
  governanceAssessments: page('GovernanceAssessment'),
  governanceAnswers: page('GovernanceAnswer'),
  practices: page('Practice'),
  governanceSideBySide: async (_, { area, framework, domain }, { request }, info) => {
    const [[country], [frameworkId]] = await Promise.all([
      idsOfCodes(request, 'area', [area], 'area'),
      idsOfCodes(request, 'framework', [framework], 'framework'),
    ]);
    const horizon = await horizonFor(request, null, info);
    const items = statement();
    const [item] = await request.run(
      `select id from framework_item where framework_id = ${items.bind(frameworkId, 'int')} and code = ${items.bind(domain, 'text')}`,
      items.params,
    );
    if (!item) throw unknownCode('domain', [domain]);
    const made = statement();
    const at = made.bind(country, 'int');
    const rows = await request.run(
      `select distinct on (t.profile_id) t.id, p.level from governance_assessment t join governance_profile p on p.id = t.profile_id
       where p.framework_id = ${made.bind(frameworkId, 'int')}
         and t.area_id in (select k.id from area k where ${at} in (k.id, k.admin0_id))
       order by t.profile_id, t.period_start desc, t.sequence desc limit ${made.bind(mostLocal + 2, 'int')}`,
      made.params,
    );
    if (rows.length > mostLocal + 1)
      throw refusal(
        'BAD_ARGUMENT',
        `More than ${mostLocal} local authorities were assessed here. Use governanceAnswers.`,
      );
    const of = (level: string) => rows.filter((row) => row.level === level).map((row) => row.id);
    return mark({ area_id: country, item_id: item.id, national: of('NATIONAL'), local: of('LOCAL') }, horizon);
  },
};

export const GovernanceSideBySide = {
  ...statRelations({ area: ['Area', 'area_id'], item: ['FrameworkItem', 'item_id'] }),
  national: listed('GovernanceAssessment', 'national'),
  local: listed('GovernanceAssessment', 'local'),
};

export const Practice = { objectives: listed('FrameworkItem', 'objective_ids') };

export const GovernanceQuestion: Pick<GovernanceQuestionResolvers, 'frameworkItems' | 'equivalences'> = {
  frameworkItems: listed('FrameworkItem', 'item_ids'),
  // Stated in either direction: a question may be the earlier or the later one.
  equivalences: (row, _, { request }, info) => {
    const record = recordOf(request.records, 'QuestionEquivalence');
    const columns = columnsFor(info, request.records, record);
    const horizon = horizonOf(row);
    return loader(request, `equivalences ${horizonKey(horizon)} ${columns.join(',')}`, () => {
      return new DataLoader<number, Row[]>(async (ids) => {
        const made = statement();
        const list = made.bind(ids, 'int[]');
        const selected = [...new Set(['from_id', 'to_id', 'public_id', ...columns])].map((name) => `t.${ident(name)}`);
        const rows = await request.run(
          `select ${selected.join(', ')} from question_equivalence t where t.from_id = any(${list}) or t.to_id = any(${list}) order by t.public_id`,
          made.params,
        );
        return ids.map((id) =>
          rows.filter((one) => one.from_id === id || one.to_id === id).map((one) => mark(one, horizon)),
        );
      });
    }).load(row.id as number);
  },
};

export const GovernanceProfile: Pick<GovernanceProfileResolvers, 'comparison'> = {
  comparison: async (row, { from, to }, { request }) => {
    const horizon = horizonOf(row);
    const all = await assessmentsOf(request, row.id as number, horizon);
    const named = (name: string, id: string): Row => {
      const found = all.find((assessment) => assessment.public_id === id);
      if (!found)
        throw refusal('BAD_ARGUMENT', `${name}: '${id.slice(0, 60)}' is no assessment of this profile.`, {
          argument: name,
        });
      return found;
    };
    const other = to ? named('to', to) : all.at(-1);
    const before = all.findIndex((assessment) => assessment.id === other?.id) - 1;
    const one = from ? named('from', from) : before < 0 ? undefined : all[before];
    if (!one || !other) return null;
    for (const found of [one, other]) mark(found, horizon);
    if ((one?.sequence as number) >= (other?.sequence as number))
      throw refusal('BAD_ARGUMENT', 'from has to be the earlier assessment and to the later one. Swap the two.', {
        argument: 'from',
      });
    const { answers, questions, equivalences, scores } = await comparedRows(request, one, other, horizon);
    const result = compare(
      one as Row & { id: number; edition_id: number },
      other as Row & { id: number; edition_id: number },
      answers as unknown as Answered[],
      questions as unknown as Question[],
      equivalences as unknown as Equivalence[],
      scores as unknown as Scored[],
    );
    const marked = (rows: readonly object[]) => rows.map((line) => mark(line as Row, horizon));
    return mark(
      {
        from_id: one?.id,
        to_id: other?.id,
        unmoved: result.unmoved,
        domains: marked(result.domains),
        moved: marked(result.moved),
        notComparable: marked(result.notComparable),
      },
      horizon,
    );
  },
};

export const GovernanceComparison = statRelations({
  from: ['GovernanceAssessment', 'from_id'],
  to: ['GovernanceAssessment', 'to_id'],
});

export const DomainChange = statRelations({ item: ['FrameworkItem', 'item_id'] });

const questions = statRelations({ from: ['GovernanceQuestion', 'from_id'], to: ['GovernanceQuestion', 'to_id'] });
export const QuestionChange = { ...questions, ...statColumns({ fromLevel: 'from_level', toLevel: 'to_level' }) };
export const QuestionObstacle = questions;
