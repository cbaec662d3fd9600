import { precisionOf } from '../src/disclosure/interval.ts';
import { refusal } from '../src/errors.ts';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { unknownIn } from '../src/query/codes.ts';
import { firstOf } from '../src/query/first.ts';
import { languageOf, localize } from '../src/query/localize.ts';
import { recordOf } from '../src/query/record.ts';
import { mark, type Request, type Row } from '../src/query/request.ts';
import { byCode, page } from '../src/query/roots.ts';
import { type Horizon, statement, visibleAt } from '../src/query/sql.ts';
import { statRelations } from '../src/query/stat-relations.ts';
import type { Localized } from '../src/store/languages.ts';
import type { QueryResolvers, SurveyTableCategoryResolvers, SurveyTableResolvers } from './types.gen.ts';

const mostVariables = 3;

type Category = {
  readonly variable: string;
  readonly code: string;
  readonly label: Localized | null;
  readonly kind: string;
};
type Dimension = { readonly name: string; readonly categories: readonly Category[] };
type Asked = {
  readonly by: readonly string[];
  readonly where: readonly { readonly variable: string; readonly code: string }[];
  readonly within: readonly string[];
};

export const Query: Pick<QueryResolvers, 'survey' | 'surveys' | 'surveyRecords' | 'surveyCells' | 'surveyTable'> = {
  survey: byCode('Survey'),
  surveys: page('Survey'),
  surveyRecords: page('SurveyRecord'),
  surveyCells: page('SurveyCell'),
  surveyTable: async (_, { survey, by, where, within, asOf }, { request }, info) => {
    const conditions = where ?? [];
    const asked = { by, where: conditions, within: within ?? conditions.map(({ variable }) => variable) };
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const found = await dimensionsOf(request, survey);
    const wanted = check(asked, found.dimensions);
    const keyOf = (names: readonly string[]) =>
      found.dimensions.flatMap(({ name }) => (names.includes(name) ? [name] : [])).join();
    const keys = [keyOf(wanted.map(({ name }) => name)), keyOf(asked.within), ''];
    const cells = await cellsOf(request, found.id, [...new Set(keys)], horizon);
    return mark(tableOf(found, asked, wanted, keyOf, cells), horizon);
  },
};

/** What the survey declares, from the codebook, which is open. */
const dimensionsOf = async (request: Request, survey: string) => {
  const made = statement();
  const rows = await request.run(
    `select s.id, d.name, c.code, c.label, c.kind from survey s
      left join survey_dimension d on d.survey_id = s.id left join survey_category c on c.variable_id = d.variable_id
      where s.code = ${made.bind(survey, 'text')} order by d.position, d.name, c.position, c.code`,
    made.params,
  );
  if (!rows[0]) throw await unknownIn(request, 'survey', 'survey', [survey]);
  const dimensions = new Map<string, Category[]>();
  for (const { name, code, label, kind } of rows) {
    if (name === null) continue;
    const categories = dimensions.get(name as string) ?? [];
    dimensions.set(name as string, categories);
    if (code !== null)
      categories.push({
        variable: name as string,
        code: code as string,
        label: label as Localized | null,
        kind: kind as string,
      });
  }
  return {
    id: rows[0].id as number,
    dimensions: [...dimensions].map(([name, categories]): Dimension => ({ name, categories })),
  };
};

/** The dimensions that the table is made of. Whatever is not declared is refused. */
const check = ({ by, where, within }: Asked, dimensions: readonly Dimension[]): readonly Dimension[] => {
  const names = [...by, ...where.map(({ variable }) => variable)];
  const fault = (argument: string, message: string) => refusal('BAD_ARGUMENT', message, { argument });
  const known = dimensions.map(({ name }) => name);
  const declared = known.length ? `Its dimensions are ${known.join(', ')}.` : 'It gives out no tables.';
  const stranger = [...names, ...within].find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw refusal('UNKNOWN_CODE', `'${stranger.slice(0, 60)}' is not a dimension of this survey. ${declared}`, {
      argument: 'by, where, within',
    });
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw fault('by, where', `'${twice}' is named twice: make the table by it or keep it to one category.`);
  if (names.length > mostVariables)
    throw fault(
      'by, where',
      `This names ${names.length} variables; a table is by at most ${mostVariables}, conditions included.`,
    );
  const apart = within.find((name) => !names.includes(name));
  if (apart !== undefined) throw fault('within', `Shares within '${apart}' need it in \`by\` or \`where\`.`);
  for (const { variable, code } of where) {
    const codes = dimensions.find(({ name }) => name === variable)?.categories.map((category) => category.code) ?? [];
    if (!codes.includes(code))
      throw refusal(
        'UNKNOWN_CODE',
        `'${code.slice(0, 60)}' is no category of '${variable}'. There are ${codes.join(', ')}.`,
        {
          argument: 'where',
        },
      );
  }
  return names.map((name) => dimensions.find((one) => one.name === name) as Dimension);
};

const cellsOf = (request: Request, survey: number, keys: readonly string[], horizon: Horizon): Promise<Row[]> => {
  const made = statement();
  const record = recordOf(request.records, 'SurveyCell');
  const where = [
    `t.survey_id = ${made.bind(survey, 'int')}`,
    `t.key = any(${made.bind(keys, 'text[]')})`,
    ...visibleAt(record, horizon, made),
  ];
  return request.run(
    // Of the numbers that the caller may read, those of the highest tier come last.
    `select t.key, t.codes, t.row_tier, t.records, t.estimate, t.estimate_base, t.design_effects, t.status, t.person_threshold, t.site_threshold, t.base,
      t.dataset_id, t.scope_id, t.shown_from, t.shown_file, t.shown_line
      from survey_cell t where ${where.join(' and ')} order by array_position(array['OPEN', 'PARTNER', 'RESTRICTED'], t.row_tier)`,
    made.params,
  );
};

/** The place of the shares within these variables in the list of a cell's design effects: a bit for each of its own variables. */
const placeOf = (variables: readonly string[], within: readonly string[]): number =>
  variables.reduce((bits, variable, at) => bits | (within.includes(variable) ? 1 << at : 0), 0);

/** Cells in the order of the categories. A table that the caller sees nothing of is withheld, whatever is in it. */
const tableOf = (
  { id, dimensions }: { readonly id: number; readonly dimensions: readonly Dimension[] },
  asked: Asked,
  wanted: readonly Dimension[],
  keyOf: (names: readonly string[]) => string,
  rows: readonly Row[],
) => {
  const cells = new Map(rows.map((row) => [JSON.stringify([row.key, row.codes]), row]));
  const hasTable = new Set(rows.map(({ key }) => key));
  const at = (names: readonly string[], categories: readonly Category[]): Row | undefined => {
    const codes = dimensions
      .filter(({ name }) => names.includes(name))
      .map(({ name }) => categories.find(({ variable }) => variable === name)?.code);
    return cells.get(JSON.stringify([keyOf(names), codes]));
  };
  const total = cells.get(JSON.stringify(['', []]));
  const names = wanted.map(({ name }) => name);
  const place = placeOf(
    dimensions.map(({ name }) => name).filter((name) => names.includes(name)),
    asked.within,
  );
  const axes = wanted.map(({ name, categories }) => {
    const kept = asked.where.find(({ variable }) => variable === name);
    return kept ? categories.filter(({ code }) => code === kept.code) : categories;
  });
  const shown = axes.reduce<Category[][]>(
    (made, categories) => made.flatMap((before) => categories.map((category) => [...before, category])),
    [[]],
  );
  const made = total ? shown.map((categories) => [categories, at(names, categories)] as const) : [];
  return {
    ...total,
    survey_id: id,
    by: asked.by,
    within: asked.within,
    personThreshold: total?.person_threshold ?? null,
    siteThreshold: total?.site_threshold ?? null,
    base: total?.base ?? null,
    estimateBase: total?.estimate_base ?? null,
    profile: total?.row_tier ?? null,
    total: total ? cellOf([], total, total, total, 0) : null,
    provenance: total ?? null,
    cells: made.flatMap(([categories, row]) =>
      row
        ? [cellOf(categories, row, at(asked.within, categories), total as Row, place)]
        : // A category that an earlier release had, or that a later one brought, has no cell in a table that is there.
          hasTable.has(keyOf(names))
          ? []
          : [cellOf(categories, { status: 'WITHHELD' }, undefined, total as Row, 0)],
    ),
  };
};

const number = (value: unknown) => (value === null || value === undefined ? null : Number(value));

/** A share of the whole with its interval: of weighted numbers where there are weights, or else of records. */
const shareOf = (row: Row, whole: Row | undefined, effect: number | null) => {
  const weighted = number(row.estimate_base);
  const [part, all, step] =
    weighted === null
      ? [number(row.records), number(whole?.records), number(row.base)]
      : [number(row.estimate), number(whole?.estimate), weighted];
  const isHidden = { share: null, shareInterval: null };
  if (number(row.records) === null || !all) return { ...isHidden, precision: 'NOT_ASSESSED' };
  if (part === null) return { ...isHidden, precision: 'IMPRECISE' };
  const share = Math.min(1, part / all);
  const { precision, interval } = precisionOf(share, number(whole?.records) ?? 0, effect, (step ?? 0) / 2 / all);
  return precision === 'IMPRECISE'
    ? { ...isHidden, precision }
    : { share, shareInterval: interval, precision, part, all };
};

const digits = (value: number) => String(Math.round(value * 1000) / 1000);
const between = (interval: { readonly lower: number; readonly upper: number } | null, times: number, round: number) => {
  const at = (value: number) => String(Number((Math.round((value * times) / round) * round).toPrecision(12)));
  return interval && { lower: at(interval.lower), upper: at(interval.upper) };
};

const cellOf = (categories: readonly Category[], row: Row, whole: Row | undefined, total: Row, place: number) => {
  const effects = (row.design_effects ?? []) as readonly unknown[];
  const records = number(row.records);
  const { share, shareInterval, precision } = shareOf(row, whole, number(effects[place]));
  const ofAll = shareOf(row, total, number(effects[0]));
  const step = number(row.estimate_base);
  return {
    categories,
    records,
    estimate: row.estimate ?? null,
    estimateInterval: step === null ? null : between(ofAll.shareInterval, number(total.estimate) ?? 0, step),
    share: share === null ? null : digits(share),
    shareInterval: between(shareInterval, 1, 0.001),
    designEffect: number(effects[place]),
    precision,
    denominatorRecords: records === null ? null : number(whole?.records),
    denominatorEstimate: records === null ? null : (whole?.estimate ?? null),
    status: row.status,
  };
};

/** A table is charged for as many cells as it may have, and never has more. */
const cells: SurveyTableResolvers['cells'] = (row, { first }) => {
  const limit = firstOf(first, 100);
  const all = (row as unknown as { readonly cells: Row[] }).cells;
  if (all.length > limit)
    throw refusal(
      'BAD_ARGUMENT',
      `This table has more than ${limit} cells. Keep to a category of one of its variables with \`where\`, make it by fewer variables, or page through \`surveyCells\`; cells are never cut off silently.`,
      { argument: 'first' },
    );
  return all;
};

export const SurveyTable = { ...statRelations({ survey: ['Survey', 'survey_id'] }), cells };

export const SurveyTableCategory: Pick<SurveyTableCategoryResolvers, 'label'> = {
  label: (row, { language }, { request }) =>
    localize((row as unknown as Category).label, languageOf(language ?? undefined, request.language)) as never,
};
