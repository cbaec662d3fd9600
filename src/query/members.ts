import DataLoader from 'dataloader';
import { recordOf } from './record.ts';
import { loader, mark, type Request, type Row } from './request.ts';
import { type Horizon, horizonKey, ident, type Statement, statement, validOn } from './sql.ts';

/** Places that stand in some relation to others: how to get from `c`, the one, to `t`, the other. */
type Relation = {
  /** Tells relations and their arguments apart. */
  readonly name: string;
  readonly joins: (into: Statement) => string;
  readonly order: string;
};

const related = (
  request: Request,
  type: string,
  id: number,
  relation: Relation,
  columns: readonly string[],
  horizon: Horizon,
): Promise<Row[]> =>
  loader(
    request,
    `${relation.name} ${horizonKey(horizon)} ${columns.join(',')}`,
    () =>
      new DataLoader<number, Row[]>(async (ids) => {
        const made = statement();
        const record = recordOf(request.records, type);
        const selected = [...new Set([...columns, 'code'])].map((name) => `t.${ident(name)}`).join(', ');
        const wanted = `c.id = any(${made.bind(ids, 'int[]')})`;
        const rows = await request.run(
          `select c.id as of_child, ${selected} from area c ${relation.joins(made)} ${ident(record.view as string)} t on t.id = m.other_id where ${wanted} order by c.id, ${relation.order}`,
          made.params,
        );
        return ids.map((child) => rows.filter((row) => row.of_child === child).map((row) => mark(row, horizon)));
      }),
  ).load(id);

/** The regions and groups that places belong to on a day, nearest first, for all places of a tick in one statement. */
export const rowsWithin = (
  request: Request,
  type: string,
  id: number,
  { hierarchy, on }: { readonly hierarchy: string | null; readonly on: string | null },
  columns: readonly string[],
  horizon: Horizon,
): Promise<Row[]> => {
  const joins = (into: Statement) => {
    const where = [
      'm.child_id = coalesce(c.admin0_id, c.id)',
      ...(hierarchy === null ? [] : [`m.hierarchy = ${into.bind(hierarchy, 'text')}`]),
      validOn('m', on, into),
    ];
    return `join lateral (select m.parent_id as other_id, m.hierarchy, m.depth from area_membership m where ${where.join(' and ')}) m on true join`;
  };
  const name = `member of ${JSON.stringify([hierarchy, on])}`;
  return related(request, type, id, { name, joins, order: 'm.hierarchy, m.depth, t.code' }, columns, horizon);
};

/** The places on the other side of a border of some kinds. */
export const rowsBeside = (
  request: Request,
  type: string,
  id: number,
  borders: readonly string[] | null,
  columns: readonly string[],
  horizon: Horizon,
): Promise<Row[]> => {
  const joins = (into: Statement) => {
    const kinds = borders === null ? '' : ` and m.border = any(${into.bind(borders, 'text[]')})`;
    return `join lateral (select distinct m.neighbour_id as other_id from area_neighbour m where m.area_id = c.id${kinds}) m on true join`;
  };
  const name = `neighbours by ${JSON.stringify(borders)}`;
  return related(request, type, id, { name, joins, order: 't.code' }, columns, horizon);
};
