import DataLoader from 'dataloader';
import { type Ask, count, type Many, type Page, type PageArguments, pageOf, prepare, read, select } from './list.ts';
import type { RecordDef } from './record.ts';
import { horizonOf, loader, type Request, type Row } from './request.ts';
import { type Horizon, horizonKey, ident, type Statement, statement, validOn, versionsAt } from './sql.ts';
import { traceGroups } from './traces.ts';

/**
 * Pages of a nested field, one for each parent. All parents of one field node are answered by one statement: the first rows of each by
 * a lateral join. `path` names the field node, without list positions.
 */
export const nestedPages = (
  request: Request,
  record: RecordDef,
  field: Many,
  columns: readonly string[],
  args: PageArguments,
  parents: readonly Row[],
  path: string,
): Promise<Page[]> => {
  const ways = new Map<Horizon, DataLoader<string | number, Page>>();
  const pages = parents.map((parent) => {
    const key = parent[field.parent] as string | number | null | undefined;
    if (key === null || key === undefined) return emptyPage;
    const horizon = horizonOf(parent);
    const way = ways.get(horizon) ?? pagesAt(request, record, field, columns, args, horizon, path);
    ways.set(horizon, way);
    return way.load(key);
  });
  return Promise.all(pages);
};

/** The same for one parent, with all others that are asked for at the same time. */
export const nestedPage = async (
  request: Request,
  record: RecordDef,
  field: Many,
  columns: readonly string[],
  args: PageArguments,
  parent: Row,
  path: string,
): Promise<Page> => (await nestedPages(request, record, field, columns, args, [parent], path))[0] as Page;

const pagesAt = (
  request: Request,
  record: RecordDef,
  field: Many,
  columns: readonly string[],
  args: PageArguments,
  horizon: Horizon,
  path: string,
): DataLoader<string | number, Page> =>
  loader(request, `many ${path} ${horizonKey(horizon)}`, () => {
    const prepared = prepare(request, record, columns, args, horizon, field);
    const counts = new DataLoader<string | number, number>(async (keys) =>
      countMany(request, await prepared, field, keys),
    );
    return new DataLoader<string | number, Page>(async (keys) => {
      const ask = await prepared;
      const made = statement();
      const found = await read(request, nested(request, ask, field, keys, made), made.params, ask.horizon);
      const rows = Map.groupBy(found, (row) => row.of_parent);
      return keys.map((of) => pageOf(ask, rows.get(of) ?? [], () => counts.load(of)));
    });
  });

const emptyPage: Promise<Page> = Promise.resolve({
  rows: [],
  hasNext: false,
  hasPrevious: false,
  cursorOf: () => '',
  count: async () => 0,
});

const keysSql = (keys: readonly (string | number)[], into: Statement): string =>
  typeof keys[0] === 'number' ? into.bind(keys, 'int[]') : into.bind(keys, 'text[]');

const link = (field: Many, key: string, { on, horizon }: Ask, into: Statement): string => {
  if (field.listed) return `t.${ident(field.child)} @> array[${key}]`;
  if (!field.via) return `t.${ident(field.child)} = ${key}`;
  const { view, parent, child, where, dated, versioned } = field.via;
  const conditions = [
    `v.${ident(parent)} = ${key}`,
    ...(where ? [where] : []),
    ...(dated ? [validOn('v', on, into)] : []),
    ...(versioned ? versionsAt(horizon, into, 'v') : []),
  ];
  return `t.${ident(field.child)} in (select v.${ident(child)} from ${ident(view)} v where ${conditions.join(' and ')})`;
};

const nested = (request: Request, ask: Ask, field: Many, keys: readonly (string | number)[], into: Statement): string =>
  `select p.k as of_parent, l.* from unnest(${keysSql(keys, into)}) p(k) cross join lateral (${select(request, ask, into, [link(field, 'p.k', ask, into)])}) l`;

const countMany = async (
  request: Request,
  ask: Ask,
  field: Many,
  keys: readonly (string | number)[],
): Promise<number[]> => {
  const { record } = ask;
  const made = statement();
  const parents = keysSql(keys, made);
  const traces = traceGroups(request, record);
  const from = count(ask, made, [link(field, 'p.k', ask, made)]);
  const rows = await request.run(
    traces.length
      ? `select p.k as of_parent, c.* from unnest(${parents}) p(k) cross join lateral (select count(*)::int as n, ${traces.join(', ')} ${from}) c`
      : `select p.k as of_parent, (select count(*)::int ${from}) as n from unnest(${parents}) p(k)`,
    made.params,
    ask.horizon,
  );
  const counts = new Map(rows.map((row) => [row.of_parent, row.n as number]));
  return keys.map((of) => counts.get(of) ?? 0);
};
