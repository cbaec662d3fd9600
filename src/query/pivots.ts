import DataLoader from 'dataloader';
import { recordOf } from './record.ts';
import { loader, mark, type Request, type Row } from './request.ts';
import { type Horizon, horizonKey, ident, statement, visibleAt } from './sql.ts';

/** How records are reached that others name by code: `o` is the record asked about, `t` the one that is found. */
export type Pivot = {
  /** Type of the record asked about. */
  readonly from: string;
  /** The column that tells the records asked about apart: `code`, or `id` where codes repeat. */
  readonly by: 'code' | 'id';
  /** Type of the records found. */
  readonly to: string;
  readonly on: string;
  readonly order: string;
};

/** The records that hang on others by code, for all of a tick in one statement. What is not loaded is not there. */
export const pivoted = (
  request: Request,
  pivot: Pivot,
  key: string | number,
  columns: readonly string[],
  horizon: Horizon,
): Promise<Row[]> =>
  loader(
    request,
    `pivot ${pivot.from} ${pivot.to} ${pivot.on} ${horizonKey(horizon)} ${columns.join(',')}`,
    () =>
      new DataLoader<string | number, Row[]>(async (keys) => {
        const made = statement();
        const [from, to] = [recordOf(request.records, pivot.from), recordOf(request.records, pivot.to)];
        const selected = [...new Set(columns)].map((name) => `, t.${ident(name)}`).join('');
        const wanted = made.bind(keys, pivot.by === 'id' ? 'int[]' : 'text[]');
        const where = [
          `o.${pivot.by} = any(${wanted})`,
          ...visibleAt(from, horizon, made, 'o'),
          ...visibleAt(to, horizon, made),
        ];
        const rows = await request.run(
          `select o.${pivot.by} as of_key${selected} from ${ident(from.view as string)} o join ${ident(to.view as string)} t on ${pivot.on} where ${where.join(' and ')} order by o.${pivot.by}, ${pivot.order}`,
          made.params,
        );
        return keys.map((of) => rows.filter((row) => row.of_key === of).map((row) => mark(row, horizon)));
      }),
  ).load(key);
