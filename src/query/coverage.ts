import DataLoader from 'dataloader';
import { many, type RecordDef, type Records } from './record.ts';
import { loader, type Request, type Row } from './request.ts';
import { type Horizon, horizonKey, ident, statement, versionsAt } from './sql.ts';

/** What is covered: a dataset or a series, by the column of its cells. */
export type Covered = { readonly by: 'dataset_id' | 'series_id'; readonly id: number; readonly horizon: Horizon };

/** The records by the kinds of cells. */
export const kindsOfCells = (records: Records): ReadonlyMap<string, RecordDef> =>
  new Map([...records.values()].filter((record) => record.view).map((record) => [record.view as string, record]));

/** The places of cells, read at the moment of the cells. */
export const placesOf = (by: Covered['by']) =>
  many('Area', 'id', {
    parent: by,
    via: { view: 'coverage', parent: by, child: 'area_id', versioned: true },
  }) as Extract<ReturnType<typeof many>, { kind: 'many' }>;

/** Rows about several datasets or series of one tick, one statement for each kind of question. */
const grouped = (
  request: Request,
  { by, id, horizon }: Covered,
  what: string,
  select: (at: string, by: string) => string,
): Promise<Row[]> =>
  loader(
    request,
    `coverage ${what} ${by} ${horizonKey(horizon)}`,
    () =>
      new DataLoader<number, Row[]>(async (ids) => {
        const made = statement();
        const list = made.bind(ids, 'int[]');
        const at = [`t.${ident(by)} = any(${list})`, ...versionsAt(horizon, made)].join(' and ');
        const rows = await request.run(select(at, `t.${ident(by)}`), made.params);
        return ids.map((one) => rows.filter((row) => row.of_id === one));
      }),
  ).load(id);

/** Records by kind, with the days that they speak of and the number of series that have one. */
export const recordsCovered = (request: Request, covered: Covered): Promise<Row[]> =>
  grouped(
    request,
    covered,
    'records',
    (at, by) =>
      `select ${by} as of_id, t.kind, sum(t.rows)::bigint as count, min(t.period_start) as period_start, max(t.period_end) as period_end, count(distinct t.series_id)::int as series from coverage t where ${at} group by 1, 2 order by 1, 2`,
  );

/** Distinct places by kind. */
export const areaKindsCovered = (request: Request, covered: Covered): Promise<Row[]> =>
  grouped(
    request,
    covered,
    'places',
    (at, by) =>
      `select c.of_id, a.kind, count(*)::int as count from (select distinct ${by} as of_id, t.area_id from coverage t where ${at}) c join area a on a.id = c.area_id group by 1, 2 order by 1, 2`,
  );

/** Languages of titles and definitions, in alphabetical order. */
export const languagesCovered = async (request: Request, { by, id }: Covered): Promise<string[]> => {
  const texts =
    by === 'dataset_id'
      ? `select t.id as of_id, k.language from dataset t cross join lateral (
           select jsonb_object_keys(t.title) union select jsonb_object_keys(t.description)
           union select l.* from series s cross join lateral jsonb_object_keys(s.name) l where s.dataset_id = t.id) k(language)`
      : `select t.id as of_id, k.language from series t cross join lateral (
           select jsonb_object_keys(t.name) union select jsonb_object_keys(coalesce(t.definition, '{}'))) k(language)`;
  const rows = await loader(
    request,
    `coverage languages ${by}`,
    () =>
      new DataLoader<number, Row[]>(async (ids) => {
        const made = statement();
        const found = await request.run(
          `select distinct of_id, language from (${texts} where t.id = any(${made.bind(ids, 'int[]')})) x order by 1, 2`,
          made.params,
        );
        return ids.map((one) => found.filter((row) => row.of_id === one));
      }),
  ).load(id);
  return rows.map((row) => (row.language as string).toUpperCase());
};
