import DataLoader from 'dataloader';
import type { RecordDef } from './record.ts';
import { horizonOf, loader, mark, type Request, type Row } from './request.ts';
import { type Horizon, horizonKey, ident, statement, visibleAt } from './sql.ts';
import { traceColumns } from './traces.ts';

/** One record by the value of a unique column. Equal questions of one tick share a statement; columns are part of the question. */
export const loadOne = (
  request: Request,
  record: RecordDef,
  key: string,
  value: string | number | null | undefined,
  columns: readonly string[],
  horizon: Horizon,
): Promise<Row | null> => {
  if (value === null || value === undefined) return Promise.resolve(null);
  const name = `one ${record.type} ${key} ${horizonKey(horizon)} ${columns.join(',')}`;
  return loader(
    request,
    name,
    () => new DataLoader<string | number, Row | null>((keys) => load(request, record, key, keys, columns, horizon)),
  ).load(value);
};

/** The records that many rows name by the value of a column, in the order of the rows; each is asked for once. */
export const loadOnes = async (
  request: Request,
  record: RecordDef,
  { column, key }: { readonly column: string; readonly key: string },
  rows: readonly Row[],
  columns: readonly string[],
): Promise<(Row | null)[]> => {
  const asked: Promise<Row | null>[] = [];
  const known = new Map<Horizon, Map<unknown, number>>();
  const places = rows.map((row) => {
    const value = (row[column] ?? null) as string | number | null;
    if (value === null) return -1;
    const horizon = horizonOf(row);
    const there = known.get(horizon) ?? new Map<unknown, number>();
    known.set(horizon, there);
    const place = there.get(value) ?? asked.push(loadOne(request, record, key, value, columns, horizon)) - 1;
    there.set(value, place);
    return place;
  });
  const found = await Promise.all(asked);
  return places.map((place) => found[place] ?? null);
};

const load = async (
  request: Request,
  record: RecordDef,
  key: string,
  keys: readonly (string | number)[],
  columns: readonly string[],
  horizon: Horizon,
): Promise<(Row | null)[]> => {
  const made = statement();
  const list =
    typeof keys[0] === 'number'
      ? made.bind(keys, key === 'publication' ? 'bigint[]' : 'int[]')
      : made.bind(keys, 'text[]');
  const where = [`t.${ident(key)} = any(${list})`, ...visibleAt(record, horizon, made)];
  const there = new Set([key, ...columns]);
  const selected = [...[...there].map((name) => `t.${ident(name)}`), ...traceColumns(request, record, there)].join(
    ', ',
  );
  const rows = await request.run(
    `select ${selected} from ${ident(record.view as string)} t where ${where.join(' and ')}`,
    made.params,
    horizon,
  );
  const found = new Map(rows.map((row) => [row[key], mark(row, horizon)]));
  return keys.map((one) => found.get(one) ?? null);
};
