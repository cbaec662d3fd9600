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
import type { CubeCategoryResolvers, CubeTableResolvers, QueryResolvers } from './types.gen.ts';

const levels = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3'] as const;

type Category = { readonly code: string; readonly label: Localized };
type Dimension = Category & { readonly categories: readonly Category[] };
type Cube = { readonly id: number; readonly finest: number; readonly dimensions: readonly Dimension[] };
type Area = { readonly id: number; readonly level: number };
type Placed = Category & { readonly dimension: string };

export const Query: Pick<QueryResolvers, 'cube' | 'cubes' | 'cubeCells' | 'cubeTable'> = {
  cube: byCode('Cube'),
  cubes: page('Cube'),
  cubeCells: page('CubeCell'),
  cubeTable: async (_, { cube, area, level, by, where, asOf }, { request }, info) => {
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const [found, place] = [await cubeOf(request, cube), await areaOf(request, area)];
    const fineness = level ? levels.indexOf(level as (typeof levels)[number]) : place.level;
    if (fineness < place.level || fineness > found.finest)
      throw refusal('BAD_ARGUMENT', `level must be from ${levels[place.level]} to ${levels[found.finest]} here.`, {
        argument: 'level',
      });
    const wanted = (by ?? []).map((name) => dimensionOf(found, name));
    const kept = (where ?? []).map(({ dimension, code }) => keptTo(dimensionOf(found, dimension), code));
    const names = [...wanted.map(({ code }) => code), ...kept.map(({ dimension }) => dimension.code)];
    const twice = names.find((name, index) => names.indexOf(name) < index);
    if (twice !== undefined)
      throw refusal('BAD_ARGUMENT', `'${twice}' is named twice: make the table by it or keep it to one category.`, {
        argument: 'by, where',
      });
    const areas = fineness === place.level ? [place.id] : await inside(request, place, fineness);
    const around =
      fineness === place.level
        ? []
        : fineness - 1 === place.level
          ? [place.id]
          : await inside(request, place, fineness - 1);
    const axes = [
      ...wanted.map(({ code, categories }) => categories.map((one): Placed => ({ ...one, dimension: code }))),
      ...kept.map(({ dimension, category }) => [{ ...category, dimension: dimension.code }]),
    ];
    const ordered = found.dimensions.map(({ code }) => code).filter((code) => names.includes(code));
    const rows = await cellsOf(request, found.id, ordered.join(), fineness, { areas, around }, horizon);
    const byPlace = new Map(rows.map((row) => [placeOf(row.area_id, row.is_rest, row.codes), row]));
    const rests = around.filter((id) => rows.some((row) => row.is_rest && row.area_id === id));
    const cells = [...areas.map((id) => [id, false] as const), ...rests.map((id) => [id, true] as const)].flatMap(
      ([id, isRest]) =>
        combinations(axes).map((categories) => {
          const codes = ordered.map((name) => categories.find(({ dimension }) => dimension === name)?.code);
          return cellOf(id, isRest, categories, byPlace.get(placeOf(id, isRest, codes)));
        }),
    );
    const table = { cube_id: found.id, area_id: place.id, level: levels[fineness], by: by ?? [], cells };
    return mark(table, horizon) as never;
  },
};

const cubeOf = async (request: Request, code: string): Promise<Cube> => {
  const made = statement();
  const [row] = await request.run(
    `select c.id, c.finest, c.dimensions from cube c where c.code = ${made.bind(code, 'text')}`,
    made.params,
  );
  if (!row) throw await unknownIn(request, 'cube', 'cube', [code]);
  const { list } = row.dimensions as { readonly list: readonly Dimension[] };
  return { id: row.id as number, finest: row.finest as number, dimensions: list };
};

const areaOf = async (request: Request, code: string): Promise<Area> => {
  const made = statement();
  const [row] = await request.run(
    `select a.id, a.level from area a where a.code = ${made.bind(code, 'text')}`,
    made.params,
  );
  if (!row) throw await unknownIn(request, 'area', 'area', [code]);
  if (row.level === null || (row.level as number) >= levels.length)
    throw refusal(
      'BAD_ARGUMENT',
      `'${code.slice(0, 60)}' is neither a country nor an area of its first three levels.`,
      {
        argument: 'area',
      },
    );
  return { id: row.id as number, level: row.level as number };
};

const dimensionOf = ({ dimensions }: Cube, name: string): Dimension => {
  const found = dimensions.find(({ code }) => code === name);
  if (found) return found;
  throw refusal(
    'UNKNOWN_CODE',
    `'${name.slice(0, 60)}' is not a dimension of this cube. Its dimensions are ${dimensions.map(({ code }) => code).join(', ')}.`,
    { argument: 'by, where' },
  );
};

const keptTo = (dimension: Dimension, code: string) => {
  const category = dimension.categories.find((one) => one.code === code);
  if (category) return { dimension, category };
  const codes = dimension.categories.map((one) => one.code).join(', ');
  throw refusal('UNKNOWN_CODE', `'${code.slice(0, 60)}' is no category of '${dimension.code}'. There are ${codes}.`, {
    argument: 'where',
  });
};

/** The areas of a level inside an area, in the order of their codes. */
const inside = async (request: Request, { id, level }: Area, wanted: number): Promise<number[]> => {
  const made = statement();
  const column = (['admin0_id', 'admin1_id', 'admin2_id'] as const)[level];
  const rows = await request.run(
    `select a.id from area a where a.${column} = ${made.bind(id, 'int')} and a.level = ${made.bind(wanted, 'int')} and a.valid_to is null order by a.code`,
    made.params,
  );
  return rows.map((row) => row.id as number);
};

/** Cells of areas, and what of the areas around them is not told where more finely. Those of the highest tier come last. */
const cellsOf = (
  request: Request,
  cube: number,
  key: string,
  grain: number,
  { areas, around }: { readonly areas: readonly number[]; readonly around: readonly number[] },
  horizon: Horizon,
): Promise<Row[]> => {
  const made = statement();
  const record = recordOf(request.records, 'CubeCell');
  const conditions = [
    `t.cube_id = ${made.bind(cube, 'int')}`,
    `t.key = ${made.bind(key, 'text')}`,
    `t.grain = ${made.bind(grain, 'int')}`,
    `(not t.is_rest and t.area_id = any(${made.bind(areas, 'int[]')}) or t.is_rest and t.area_id = any(${made.bind(around, 'int[]')}))`,
    ...visibleAt(record, horizon, made),
  ];
  return request.run(
    `select t.area_id, t.is_rest, t.codes, t.row_tier, t.count, t.figures, t.status, t.threshold, t.base,
      t.dataset_id, t.scope_id, t.shown_from, t.shown_file, t.shown_line
      from cube_cell t where ${conditions.join(' and ')} order by array_position(array['OPEN', 'PARTNER', 'RESTRICTED'], t.row_tier)`,
    made.params,
  );
};

const placeOf = (area: unknown, isRest: unknown, codes: unknown): string => JSON.stringify([area, isRest, codes]);

const combinations = (axes: readonly (readonly Placed[])[]): Placed[][] =>
  axes.reduce<Placed[][]>((made, axis) => made.flatMap((before) => axis.map((one) => [...before, one])), [[]]);

const figuresOf = (figures: Readonly<Record<string, number>>) =>
  Object.entries(figures).map(([measure, value]) => ({ measure, value }));

/** What the caller sees no row of is withheld, whatever stands there. */
const cellOf = (area: number, isRest: boolean, categories: readonly Placed[], row: Row | undefined) => ({
  ...row,
  area_id: area,
  isRest,
  categories,
  count: row?.count ?? null,
  figures: row?.figures ? figuresOf(row.figures as Readonly<Record<string, number>>) : null,
  status: row?.status ?? 'WITHHELD',
  profile: row?.row_tier ?? null,
  threshold: row?.threshold ?? null,
  base: row?.base ?? null,
  provenance: row ?? null,
});

/** A table is charged for as many cells as it may have, and never has more. */
const cells: CubeTableResolvers['cells'] = (row, { first }) => {
  const limit = firstOf(first, 100);
  const all = (row as unknown as { readonly cells: Row[] }).cells;
  if (all.length > limit)
    throw refusal(
      'BAD_ARGUMENT',
      `This table has more than ${limit} cells. Keep to a category with \`where\`, to an area or a coarser level, or page through \`cubeCells\`; cells are never cut off silently.`,
      { argument: 'first' },
    );
  return all as never;
};

export const CubeTable = { ...statRelations({ cube: ['Cube', 'cube_id'], area: ['Area', 'area_id'] }), cells };
export const CubeTableCell = statRelations({ area: ['Area', 'area_id'] });

const label: NonNullable<CubeCategoryResolvers['label']> = (row, { language }, { request }) =>
  localize((row as unknown as Category).label, languageOf(language ?? undefined, request.language)) as never;
export const CubeMeasure = { label };
export const CubeDimension = { label };
export const CubeCategory = { label };
export const CubeTableCategory = { label };
