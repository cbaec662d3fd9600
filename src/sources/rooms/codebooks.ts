import { known, place, short, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized, Place } from '../words.ts';
import type { AssessmentType } from './displacement.ts';

export type CodebookInput = {
  readonly code: string;
  readonly title: Localized;
  readonly assessmentType: AssessmentType;
  readonly area: Place | null;
  readonly round: number | null;
};

export type CodebookVariableInput = {
  readonly codebook: string;
  readonly part: string | null;
  readonly section: string | null;
  readonly position: number;
  readonly name: string;
  /** The same name again in the same section: which time, from 1. */
  readonly occurrence: number;
  readonly label: Localized | null;
  readonly kind: 'CHOICE' | 'MULTIPLE' | 'TEXT' | 'POSITION' | 'NOT_TOLD';
  readonly tier: 'OPEN' | 'PARTNER' | 'RESTRICTED' | 'PROTECTED' | 'NEVER' | null;
  readonly dictionaryCode: string | null;
  readonly scope: 'LOCATION' | 'VISIT' | 'NOT_TOLD';
  readonly options: readonly {
    readonly code: string;
    readonly label: Localized | null;
    readonly meaning: 'ANSWER' | 'DOES_NOT_KNOW' | 'PREFERS_NOT_TO_ANSWER';
  }[];
};

const codebook: Definition<CodebookInput> = {
  table: 'codebook',
  prefix: 'cdb',
  key: (row) => row.code,
  known: `select code as key, id, jsonb_build_object('type', assessment_type) as detail from base.codebook where dataset_id = $1`,
  identity: (row) => [row.code],
  columns: (row, { look, datasetId }) => ({
    code: row.code,
    title: row.title,
    assessment_type: row.assessmentType,
    area_id: row.area && place(look, 'area', row.area),
    round_number: whole('round', row.round),
    dataset_id: datasetId,
  }),
  detail: (row) => ({ type: row.assessmentType }),
};

const keyOf = (row: CodebookVariableInput) =>
  [row.codebook, row.part ?? '', row.section ?? '', row.name, row.occurrence] as const;

const codebookVariable: Definition<CodebookVariableInput> = {
  table: 'codebook_variable',
  prefix: 'cdv',
  key: (row) => keyOf(row).join('\u001f'),
  known: `select concat_ws(chr(31), c.code, coalesce(v.part, ''), coalesce(v.section, ''), v.name, v.occurrence) as key, v.id
    from base.codebook_variable v join base.codebook c on c.id = v.codebook_id where v.dataset_id = $1`,
  identity: keyOf,
  columns: (row, { look, datasetId }) => {
    const codebookId = known(look, 'codebook', 'codebook', row.codebook, 'codebook');
    const of = look.details.codebook?.get(row.codebook) as { type: AssessmentType };
    return {
      codebook_id: codebookId,
      part: short('part', row.part),
      section: short('section', row.section),
      position: row.position,
      name: short('name', row.name),
      occurrence: row.occurrence,
      label: row.label,
      kind: row.kind,
      tier: row.tier,
      dictionary_code: row.dictionaryCode,
      scope: row.scope,
      assessment_type: of.type,
      dataset_id: datasetId,
    };
  },
  attach: async (row, id, { tx }) => {
    for (const [position, { code, label, meaning }] of row.options.entries())
      await tx`
        insert into base.codebook_option ${tx({ variable_id: id, code, position, label: label && tx.json(label as never), meaning } as never)}
        on conflict (variable_id, code) do update set position = excluded.position, label = excluded.label, meaning = excluded.meaning`;
  },
};

export type CodebooksEntry = DefinitionEntries<{ codebook: CodebookInput; codebookVariable: CodebookVariableInput }>;

export const codebooks: RoomKinds = { definitions: { codebook, codebookVariable } };
