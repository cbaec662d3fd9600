import DataLoader from 'dataloader';
import { recordOf } from './record.ts';
import { loader, mark, type Request, type Row } from './request.ts';
import { type Horizon, horizonKey, ident, statement, visibleAt } from './sql.ts';

/** The newest release at a moment of a dataset, or of one scope of it. Several scopes of one tick share a statement. */
export const newestRelease = (
  request: Request,
  by: 'scope' | 'dataset',
  id: number,
  columns: readonly string[],
  horizon: Horizon,
): Promise<Row | null> =>
  loader(
    request,
    `newest ${by} ${horizonKey(horizon)} ${columns.join(',')}`,
    () => new DataLoader<number, Row | null>((ids) => load(request, by, ids, columns, horizon)),
  ).load(id);

const load = async (
  request: Request,
  by: 'scope' | 'dataset',
  ids: readonly number[],
  columns: readonly string[],
  horizon: Horizon,
): Promise<(Row | null)[]> => {
  const record = recordOf(request.records, 'Release');
  const made = statement();
  const of = by === 'scope' ? 's.scope_id' : 't.dataset_id';
  const from = by === 'scope' ? 'release_scope s join release t on t.id = s.release_id' : 'release t';
  const where = [`${of} = any(${made.bind(ids, 'int[]')})`, ...visibleAt(record, horizon, made)];
  const selected = ['id', ...columns].map((name) => `t.${ident(name)}`);
  const rows = await request.run(
    `select distinct on (${of}) ${of} as of_id, ${[...new Set(selected)].join(', ')} from ${from} where ${where.join(' and ')} order by ${of}, t.publication desc`,
    made.params,
  );
  const found = new Map(rows.map((row) => [row.of_id, mark(row, horizon)]));
  return ids.map((id) => found.get(id) ?? null);
};

/** The newest release there is of each scope, as a table of `scope_id` and `public_id`. */
export const newestOfScopes =
  '(select distinct on (s.scope_id) s.scope_id, r.public_id from release_scope s join release r on r.id = s.release_id order by s.scope_id, r.publication desc)';

/** The file that a row was read from, by the publication that brought the row and the file's number. Those of one tick share a statement. */
export const fileOfRow = (
  request: Request,
  publication: number,
  ordinal: number,
  columns: readonly string[],
): Promise<Row | null> =>
  loader(
    request,
    `file of row ${columns.join(',')}`,
    () =>
      new DataLoader<readonly [number, number], Row | null, string>(
        async (keys) => {
          const made = statement();
          const selected = [...new Set(columns)].map((name) => `, f.${ident(name)}`).join('');
          const asked = `unnest(${made.bind(
            keys.map(([of]) => of),
            'bigint[]',
          )}, ${made.bind(
            keys.map(([, number]) => number),
            'int[]',
          )}) k(publication, number)`;
          const rows = await request.run(
            `select k.publication as of_publication, k.number as of_number${selected} from ${asked} join release r on r.publication = k.publication join release_file f on f.release_id = r.id and f.ordinal = k.number`,
            made.params,
          );
          const found = new Map(rows.map((row) => [`${row.of_publication} ${row.of_number}`, row]));
          return keys.map((key) => found.get(key.join(' ')) ?? null);
        },
        { cacheKeyFn: (key) => key.join(' ') },
      ),
  ).load([publication, ordinal]);
