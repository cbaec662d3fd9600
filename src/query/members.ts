import DataLoader from 'dataloader';
import { recordOf } from './record.ts';
import { loader, mark, type Request, type Row } from './request.ts';
import { type Horizon, horizonKey, ident, statement } from './sql.ts';

/** The regions and groups that places belong to, nearest first, for all places of a tick in one statement. */
export const rowsWithin = (
  request: Request,
  type: string,
  id: number,
  hierarchy: string | null,
  columns: readonly string[],
  horizon: Horizon,
): Promise<Row[]> =>
  loader(
    request,
    `member of ${JSON.stringify(hierarchy)} ${horizonKey(horizon)} ${columns.join(',')}`,
    () =>
      new DataLoader<number, Row[]>(async (ids) => {
        const made = statement();
        const record = recordOf(request.records, type);
        const selected = [...new Set([...columns, 'code'])].map((name) => `t.${ident(name)}`).join(', ');
        const where = [`c.id = any(${made.bind(ids, 'int[]')})`];
        if (hierarchy !== null) where.push(`m.hierarchy = ${made.bind(hierarchy, 'text')}`);
        const rows = await request.run(
          `select c.id as of_child, ${selected} from area c join area_membership m on m.child_id = coalesce(c.admin0_id, c.id)
         join ${ident(record.view as string)} t on t.id = m.parent_id
         where ${where.join(' and ')} order by c.id, m.hierarchy, m.depth, t.code`,
          made.params,
        );
        return ids.map((child) => rows.filter((row) => row.of_child === child).map((row) => mark(row, horizon)));
      }),
  ).load(id);
