import DataLoader from 'dataloader';
import type { Kept } from './ground.ts';
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
  const asked: (Row | null | Promise<Row | null>)[] = [];
  const ways = new Map<Horizon, Way>();
  let way: Way | undefined;
  const places = rows.map((row) => {
    const value = (row[column] ?? null) as string | number | null;
    if (value === null) return -1;
    const horizon = horizonOf(row);
    if (way?.horizon !== horizon) {
      way = ways.get(horizon) ?? { horizon, places: new Map(), kept: keptOf(request, record, key, columns) };
      ways.set(horizon, way);
    }
    let place = way.places.get(value);
    if (place === undefined) {
      const known = way.kept?.get(value)?.[0];
      place = asked.push(known ? at(known, horizon) : loadOne(request, record, key, value, columns, horizon)) - 1;
      way.places.set(value, place);
    }
    return place;
  });
  const found = await Promise.all(asked);
  return places.map((place) => found[place] ?? null);
};

/** Rows of one moment: which of them were asked for already, and what is known of them from before. */
type Way = {
  readonly horizon: Horizon;
  readonly places: Map<unknown, number>;
  readonly kept: Kept | undefined;
};

/** Whoever else has a row that is kept reads it at another moment. */
const at = (row: Row, horizon: Horizon): Row => (horizon.kind === 'latest' ? row : mark({ ...row }, horizon));

/** By columns, which are worked out once for a document: the same may be asked for by another key, and of who is recorded. */
const selections = new WeakMap<readonly string[], Map<string, string>>();

const selectedOf = (request: Request, record: RecordDef, key: string, columns: readonly string[]): string => {
  const known = selections.get(columns) ?? new Map<string, string>();
  selections.set(columns, known);
  const way = `${record.type} ${key} ${request.traced ?? false}`;
  let selected = known.get(way);
  if (selected === undefined) {
    const there = new Set([key, ...columns]);
    selected = [...[...there].map((name) => `t.${ident(name)}`), ...traceColumns(request, record, there)].join(', ');
    known.set(way, selected);
  }
  return selected;
};

const keptOf = (request: Request, record: RecordDef, key: string, columns: readonly string[]): Kept | undefined =>
  request.memory?.of(record.view as string, `by ${key}: ${selectedOf(request, record, key, columns)}`);

const load = async (
  request: Request,
  record: RecordDef,
  key: string,
  keys: readonly (string | number)[],
  columns: readonly string[],
  horizon: Horizon,
): Promise<(Row | null)[]> => {
  const kept = keptOf(request, record, key, columns);
  const found = new Map<unknown, Row>();
  const read: (string | number)[] = [];
  for (const each of keys) {
    const known = kept?.get(each);
    if (!known) read.push(each);
    else if (known[0]) found.set(each, at(known[0], horizon));
  }
  if (read.length > 0) {
    const made = statement();
    const list =
      typeof read[0] === 'number'
        ? made.bind(read, key === 'publication' ? 'bigint[]' : 'int[]')
        : made.bind(read, 'text[]');
    const where = [`t.${ident(key)} = any(${list})`, ...visibleAt(record, horizon, made)];
    const rows = await request.run(
      `select ${selectedOf(request, record, key, columns)} from ${ident(record.view as string)} t where ${where.join(' and ')}`,
      made.params,
      horizon,
    );
    for (const row of rows) {
      kept?.keep(row[key] as string | number, [{ ...row }]);
      found.set(row[key], mark(row, horizon));
    }
  }
  return keys.map((one) => found.get(one) ?? null);
};
