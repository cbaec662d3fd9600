import DataLoader from 'dataloader';
import type { RecordDef } from './record.ts';
import { loader, mark, type Request, type Row } from './request.ts';
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
