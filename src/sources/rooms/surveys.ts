import { leastChange } from '../../disclosure/profiles.ts';
import { BadRow, decimal, isDay, known, limits, place, short, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, Link, RoomKinds } from '../load/kinds.ts';
import type { Localized, Place } from '../words.ts';

export type SurveyInput = {
  readonly code: string;
  readonly title: Localized;
  readonly area: Place | null;
  readonly design: Localized | null;
  readonly sampling: Localized | null;
  readonly mode: 'FACE_TO_FACE' | 'TELEPHONE' | 'WEB' | 'MIXED' | 'UNKNOWN';
  readonly targetPopulation: Localized | null;
  readonly weighting: Localized | null;
  readonly strata: Localized | null;
  readonly clusters: Localized | null;
  readonly sampleSize: number | null;
  readonly responseRate: string | null;
  readonly fieldDays: { readonly start: string; readonly end: string } | null;
  readonly protectionStatement: Localized | null;
};

export type SurveyVariableInput = {
  readonly survey: string;
  readonly name: string;
  readonly position: number;
  readonly label: Localized;
  readonly question: Localized | null;
  readonly kind: 'CODE' | 'NUMBER' | 'DATE' | 'TEXT';
  readonly tier: 'OPEN' | 'PARTNER' | 'RESTRICTED' | 'PROTECTED';
  readonly isKeyVariable: boolean;
  readonly codes: readonly { readonly code: string; readonly label: Localized | null; readonly isMissing: boolean }[];
};

export type SurveyRecordInput = {
  readonly scope: string;
  readonly survey: string;
  /** The number of the record in the file: pseudonymous, and never handed out. */
  readonly number: string;
  readonly weight: string | null;
  readonly stratum: string | null;
  readonly cluster: string | null;
  readonly answers: Readonly<Record<string, string | null>>;
};

/** A variable that tables are made by. */
export type SurveyDimensionInput = {
  readonly survey: string;
  readonly variable: string;
  readonly position: number;
  readonly categories: readonly {
    readonly code: string;
    readonly label: Localized | null;
    readonly kind: 'ANSWER' | 'MISSING' | 'NO_ANSWER';
  }[];
};

/** A number of a table by up to three variables, in the order of the dimensions, as one tier is told it. */
export type SurveyCellInput = {
  readonly scope: string;
  readonly tier: 'OPEN' | 'PARTNER' | 'RESTRICTED';
  readonly survey: string;
  readonly variables: readonly string[];
  readonly codes: readonly string[];
  readonly records: number | null;
  readonly estimate: string | null;
  readonly estimateBase: number | null;
  /** Of the cell's shares within all, within its first variable, its second, both and so on; null where the cell is hidden. */
  readonly designEffects: readonly (number | null)[] | null;
  readonly status: 'EXACT' | 'ROUNDED' | 'SUPPRESSED' | 'NOT_COLLECTED';
  readonly personThreshold: number;
  readonly siteThreshold: number | null;
  readonly base: number;
};

const survey: Definition<SurveyInput> = {
  table: 'survey',
  prefix: 'sur',
  key: (row) => row.code,
  known: `select code as key, id, jsonb_build_object('area', area_id) as detail from base.survey where dataset_id = $1`,
  identity: (row, dataset) => [dataset, row.code],
  columns: (row, { look, datasetId }) => {
    for (const day of row.fieldDays ? [row.fieldDays.start, row.fieldDays.end] : [])
      if (!isDay(day)) throw new BadRow('field days', day, 'is not a calendar day (YYYY-MM-DD)');
    return {
      code: row.code,
      title: row.title,
      area_id: row.area && place(look, 'area', row.area),
      design: row.design,
      sampling: row.sampling,
      mode: row.mode,
      target_population: row.targetPopulation,
      weighting: row.weighting,
      strata: row.strata,
      clusters: row.clusters,
      sample_size: whole('sample size', row.sampleSize, 0, limits.four),
      response_rate: decimal('response rate', row.responseRate),
      period_start: row.fieldDays?.start ?? null,
      period_end: row.fieldDays?.end ?? null,
      protection_statement: row.protectionStatement,
      dataset_id: datasetId,
    };
  },
  detail: (_, columns) => ({ area: columns.area_id }),
};

const variableKey = (survey: string, name: string): string => `${survey} ${name}`;

const surveyVariable: Definition<SurveyVariableInput> = {
  table: 'survey_variable',
  prefix: 'svr',
  key: (row) => variableKey(row.survey, row.name),
  known: `select s.code || ' ' || v.name as key, v.id from base.survey_variable v join base.survey s on s.id = v.survey_id where v.dataset_id = $1`,
  identity: (row, dataset) => [dataset, row.survey, row.name],
  columns: (row, { look, datasetId }) => ({
    survey_id: known(look, 'survey', 'survey', row.survey, 'survey'),
    name: row.name,
    position: row.position,
    label: row.label,
    question: row.question,
    kind: row.kind,
    tier: row.tier,
    is_key_variable: row.isKeyVariable,
    is_free_text: row.kind === 'TEXT',
    dataset_id: datasetId,
  }),
  attach: async (row, id, { tx }) => {
    for (const [position, { code, label, isMissing }] of row.codes.entries()) {
      const columns = {
        variable_id: id,
        code,
        position,
        label: label && tx.json(label as never),
        is_missing: isMissing,
      };
      await tx`
        insert into base.survey_code ${tx(columns as never)} on conflict (variable_id, code)
        do update set position = excluded.position, label = excluded.label, is_missing = excluded.is_missing`;
    }
  },
};

const areaOf = (look: Parameters<typeof known>[0], survey: string): number | null => {
  const detail = look.details.survey?.get(survey) as { area: number | null };
  return detail.area;
};

const surveyDimension: Link<SurveyDimensionInput> = {
  take: async (row, { tx, look }) => {
    const variable = known(look, 'surveyVariable', 'variable', variableKey(row.survey, row.variable), 'variable');
    const columns = {
      survey_id: known(look, 'survey', 'survey', row.survey, 'survey'),
      variable_id: variable,
      name: row.variable,
      position: row.position,
    };
    await tx`
      insert into base.survey_dimension ${tx(columns)} on conflict (survey_id, variable_id) do update set position = excluded.position`;
    for (const [position, { code, label, kind }] of row.categories.entries()) {
      const category = { variable_id: variable, code, position, label: label && tx.json(label as never), kind };
      await tx`
        insert into base.survey_category ${tx(category as never)} on conflict (variable_id, code)
        do update set position = excluded.position, label = excluded.label, kind = excluded.kind`;
    }
  },
};

const surveyRecordTable = 'survey_record';

const surveyCell: Fact<SurveyCellInput> = {
  table: 'survey_cell',
  prefix: 'srt',
  measure: null,
  countedFrom: surveyRecordTable,
  columns: [
    'row_tier',
    'survey_id',
    'first_variable_id',
    'second_variable_id',
    'third_variable_id',
    'key',
    'codes',
    'records',
    'estimate',
    'estimate_base',
    'design_effects',
    'status',
    'person_threshold',
    'site_threshold',
    'base',
  ],
  key: (row) => [row.survey, ...row.variables, ...row.codes, ...(row.tier === 'OPEN' ? [] : [row.tier])],
  cells: (row, look) => {
    const shown = row.status === 'ROUNDED' || row.status === 'EXACT';
    if (row.variables.length > 3 || row.variables.length !== row.codes.length)
      throw new BadRow('variables', null, 'a table is by at most three variables, with a code for each');
    if ((row.records !== null) !== shown || (row.estimate !== null && !shown))
      throw new BadRow('records', null, 'a number and a reason for having none exclude each other');
    if (row.records !== null && row.records < row.personThreshold)
      throw new BadRow('records', null, `is fewer than ${row.personThreshold}`);
    const ids = row.variables.map((name) =>
      known(look, 'surveyVariable', 'variable', variableKey(row.survey, name), 'variable'),
    );
    return [
      row.tier,
      known(look, 'survey', 'survey', row.survey, 'survey'),
      ids[0] ?? null,
      ids[1] ?? null,
      ids[2] ?? null,
      row.variables.join(','),
      row.codes,
      whole('records', row.records),
      decimal('estimate', row.estimate),
      row.estimateBase,
      row.designEffects,
      row.status,
      row.personThreshold,
      row.siteThreshold,
      row.base,
    ];
  },
};

const surveyRecord: Fact<SurveyRecordInput> = {
  table: surveyRecordTable,
  prefix: 'srr',
  measure: null,
  columns: ['row_tier', 'survey_id', 'area_id', 'weight', 'stratum', 'cluster', 'answers'],
  key: (row) => [row.survey, row.number],
  texts: { of: ({ answers }) => answers },
  fewest: leastChange,
  cells: (row, look) => [
    'PROTECTED',
    known(look, 'survey', 'survey', row.survey, 'survey'),
    areaOf(look, row.survey),
    decimal('weight', row.weight),
    short('stratum', row.stratum),
    short('cluster', row.cluster),
    row.answers,
  ],
};

export type SurveysEntry =
  | DefinitionEntries<{
      survey: SurveyInput;
      surveyVariable: SurveyVariableInput;
      surveyDimension: SurveyDimensionInput;
    }>
  | FactEntries<{ surveyRecord: SurveyRecordInput; surveyCell: SurveyCellInput }>;

export const surveys: RoomKinds = {
  facts: { surveyRecord, surveyCell },
  definitions: { survey, surveyVariable, surveyDimension },
};
