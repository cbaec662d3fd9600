import { BadRow, decimal, known, limits, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Link } from '../load/kinds.ts';
import type { Localized } from '../words.ts';
import { type ItemReference, itemKey } from './frameworks.ts';

export type RatingScaleInput = {
  readonly code: string;
  readonly name: Localized;
  readonly note: Localized | null;
  readonly levels: readonly {
    readonly value: number;
    readonly code: string;
    readonly name: Localized | null;
    readonly lower: string | null;
    readonly upper: string | null;
  }[];
};

export type GovernanceEditionInput = {
  readonly code: string;
  readonly framework: string;
  readonly title: Localized;
  readonly year: number | null;
  readonly level: 'NATIONAL' | 'LOCAL';
  readonly statedQuestions: number | null;
  readonly note: Localized | null;
};

export type GovernanceQuestionInput = {
  readonly edition: string;
  readonly code: string;
  readonly position: number;
  readonly text: Localized;
  /** The sub-area or domain it belongs to, and its domain. */
  readonly item: ItemReference;
  readonly domain: ItemReference;
  /** Further entries it speaks to. */
  readonly items: readonly ItemReference[];
  readonly scale: string;
  readonly weight: string;
  readonly active: boolean;
};

type QuestionReference = { readonly edition: string; readonly question: string };

export type QuestionEquivalenceInput = {
  readonly from: QuestionReference;
  readonly to: QuestionReference;
  readonly relation: 'SAME' | 'REWORDED' | 'NARROWER' | 'BROADER' | 'NONE';
  readonly note: string | null;
};

export const questionKey = (edition: string, question: string): string => `${edition} ${question}`;

const ratingScale: Definition<RatingScaleInput> = {
  table: 'rating_scale',
  prefix: 'rsc',
  key: (row) => row.code,
  known: `select s.code as key, s.id, (select coalesce(jsonb_object_agg(l.level_number, l.code), '{}') from base.rating_level l where l.scale_id = s.id) as detail
    from base.rating_scale s`,
  identity: (row) => [row.code],
  columns: (row, { datasetId }) => {
    if (new Set(row.levels.map(({ value }) => value)).size < row.levels.length || !row.levels.length)
      throw new BadRow('levels', row.code, 'a scale has levels, each with a number of its own');
    return { code: row.code, name: row.name, note: row.note, dataset_id: datasetId };
  },
  detail: (row) => Object.fromEntries(row.levels.map(({ value, code }) => [value, code])),
  attach: async (row, id, { tx }) => {
    for (const level of row.levels) {
      const columns = {
        scale_id: id,
        level_number: whole('value', level.value, -limits.two, limits.two),
        code: level.code,
        name: level.name && tx.json(level.name as never),
        lower: decimal('lower', level.lower),
        upper: decimal('upper', level.upper),
      };
      await tx`
        insert into base.rating_level ${tx(columns as never)} on conflict (scale_id, level_number)
        do update set code = excluded.code, name = excluded.name, lower = excluded.lower, upper = excluded.upper`;
    }
  },
};

const governanceEdition: Definition<GovernanceEditionInput> = {
  table: 'governance_edition',
  prefix: 'ged',
  key: (row) => row.code,
  known: 'select code as key, id from base.governance_edition',
  identity: (row) => [row.code],
  columns: (row, { look, datasetId }) => ({
    code: row.code,
    framework_id: known(look, 'framework', 'framework', row.framework, 'framework'),
    title: row.title,
    year: whole('year', row.year, 1900, limits.two),
    level: row.level,
    stated_questions: whole('stated questions', row.statedQuestions),
    note: row.note,
    dataset_id: datasetId,
  }),
};

const governanceQuestion: Definition<GovernanceQuestionInput> = {
  table: 'governance_question',
  prefix: 'gqu',
  key: (row) => questionKey(row.edition, row.code),
  known: `select e.code || ' ' || q.code as key, q.id,
      jsonb_build_object('domain', q.domain_id, 'position', q.position, 'scale', s.code) as detail
    from base.governance_question q join base.governance_edition e on e.id = q.edition_id
    join base.rating_scale s on s.id = q.scale_id`,
  identity: (row) => [row.edition, row.code],
  columns: (row, { look, datasetId }) => {
    const item = ({ framework, item: code }: ItemReference) =>
      known(look, 'frameworkItem', 'item', itemKey(framework, code), 'framework item');
    if (Number(row.weight) < 0) throw new BadRow('weight', row.weight, 'is negative');
    return {
      edition_id: known(look, 'governanceEdition', 'edition', row.edition, 'edition'),
      code: row.code,
      position: row.position,
      text: row.text,
      item_id: item(row.item),
      domain_id: item(row.domain),
      item_ids: [...new Set([row.domain, row.item, ...row.items].map(item))],
      scale_id: known(look, 'ratingScale', 'scale', row.scale, 'rating scale'),
      weight: decimal('weight', row.weight),
      active: row.active,
      dataset_id: datasetId,
    };
  },
  detail: (row, columns) => ({ domain: columns.domain_id, position: row.position, scale: row.scale }),
};

const questionEquivalence: Link<QuestionEquivalenceInput> = {
  take: async (row, { tx, look, datasetId, publicId }) => {
    const [from, to] = [row.from, row.to].map(({ edition, question }) =>
      known(look, 'governanceQuestion', 'question', questionKey(edition, question), 'question of this edition'),
    ) as [number, number];
    const columns = {
      public_id: publicId('geq', [row.from, row.to]),
      from_id: from,
      to_id: to,
      relation: row.relation,
      note: row.note,
      dataset_id: datasetId,
    };
    await tx`
      insert into base.question_equivalence ${tx(columns as never)} on conflict (from_id, to_id)
      do update set relation = excluded.relation, note = excluded.note`;
  },
};

export type EditionEntry = DefinitionEntries<{
  ratingScale: RatingScaleInput;
  governanceEdition: GovernanceEditionInput;
  governanceQuestion: GovernanceQuestionInput;
  questionEquivalence: QuestionEquivalenceInput;
}>;

export const editionDefinitions = { ratingScale, governanceEdition, governanceQuestion, questionEquivalence };
