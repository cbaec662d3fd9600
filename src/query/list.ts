import { copyOf, lastingCopies } from '../sent-rows.ts';
import { listedApart } from './apart.ts';
import { type Cursors, cursorsFor } from './cursor.ts';
import { type Condition, conditionsOf } from './filter.ts';
import { grantedFirst, maxFirst } from './first.ts';
import { refuseGone } from './gone.ts';
import { afterSql, orderOf, orderSql } from './order.ts';
import type { Field, Order, RecordDef } from './record.ts';
import { mark, type Request, type Row } from './request.ts';
import { type Horizon, ident, latest, type Statement, statement, visibleAt } from './sql.ts';
import { traceColumns, traceGroups } from './traces.ts';

export type PageArguments = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: readonly string[] | null;
  /** The day of dated relations. */
  readonly on?: string | null;
};

/** One page of records, before GraphQL shapes it. */
export type Page = {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly cursorOf: (row: Row) => string;
  readonly count: () => Promise<number>;
};

/** A field that leads to many records. */
export type Many = Extract<Field, { kind: 'many' }>;

/** What to read: which record, which of its columns, in which order, after what. The same for all parents of a field. */
export type Ask = {
  readonly record: RecordDef;
  readonly columns: readonly string[];
  readonly conditions: readonly Condition[];
  readonly fixed: readonly string[];
  readonly orders: readonly Order[];
  readonly limit: number;
  readonly horizon: Horizon;
  readonly after: readonly (string | number | null)[] | null;
  readonly cursors: Cursors;
  readonly on: string | null;
};

export const prepare = async (
  request: Request,
  record: RecordDef,
  columns: readonly string[],
  args: PageArguments,
  asked: Horizon,
  field?: Many,
): Promise<Ask> => {
  const limit = grantedFirst(args.first, 20, request.page?.guarded.has(record.type) ? request.page.limit : maxFirst);
  const orders = orderOf(record, args.orderBy ?? undefined, field?.order);
  const fixed = field?.where ? [field.where] : [];
  const cursors = cursorsFor(request.cursorKey, () => [
    record.type,
    orders,
    args.filter ?? null,
    linkOf(field),
    ...(args.on ? [args.on] : []),
    asked.kind === 'asOf' ? asked.label : '',
    request.standing,
  ]);
  let horizon = asked;
  let after: Ask['after'] = null;
  if (args.after !== null && args.after !== undefined) {
    const position = cursors.read(args.after, orders.length);
    after = position.values;
    if (asked.kind !== 'asOf' && position.publication > 0) {
      horizon = { kind: 'at', publication: position.publication };
      if (record.versioned) await refuseGone(request, position.publication);
    }
  }
  const conditions = await conditionsOf(request, record, args.filter, horizon);
  return { record, columns, conditions, fixed, orders, limit, horizon, after, cursors, on: args.on ?? null };
};

/** What tells a list below a record from the same list at the root or below another one. */
const linkOf = (field: Many | undefined) => (field ? [field.child, field.via ?? null, field.where ?? null] : null);

/**
 * The list of an `Ask`, for one parent or none: conditions, order and one row more than asked for. The planner knows no value of a
 * parameter: left with the limit alone it would prepare for a tenth of the table. It is told first that no page is larger than the
 * largest. It knows no more of how many rows some values have together, and would rather look for them among all in the order asked
 * for; so a list of a few values is put together of the first rows of each.
 */
export const select = (request: Request, ask: Ask, into: Statement, extra: readonly string[]): string => {
  const columns = new Set([...ask.columns, ...ask.orders.map((order) => order.column)]);
  const snapshot = ask.horizon.kind === 'latest' ? ['(select publication from horizon) as at_publication'] : [];
  const apart = extra.length ? undefined : ask.conditions.find((one) => listedApart(ask, one));
  const { column, ids } = apart?.several ?? { column: '', ids: [] };
  const where = [
    ...extra,
    ...ask.fixed,
    ...visibleAt(ask.record, ask.horizon, into),
    ...ask.conditions.map((condition) => (condition === apart ? `t.${ident(column)} = one.id` : condition(into))),
    ...(ask.after ? [afterSql(ask.orders, ask.after, into)] : []),
  ];
  const list = [
    `select ${[...[...columns].map((name) => `t.${ident(name)}`), ...snapshot, ...traceColumns(request, ask.record, columns)].join(', ')}`,
    `from ${ident(ask.record.view as string)} t`,
    ...(where.length ? [`where ${where.join(' and ')}`] : []),
    `order by ${orderSql(ask.orders)}`,
    `limit ${maxFirst + 1}`,
  ].join(' ');
  const page = (rows: string) => `select * from (${rows}) page limit ${into.bind(ask.limit + 1, 'int')}`;
  if (!apart) return page(list);
  const each = `unnest(${into.bind([...new Set(ids)], 'int[]')}) one(id) cross join lateral (${page(list)}) t`;
  return page(`select t.* from ${each} order by ${orderSql(ask.orders)} limit ${maxFirst + 1}`);
};

export const count = (ask: Ask, into: Statement, extra: readonly string[]): string => {
  const where = [
    ...extra,
    ...ask.fixed,
    ...visibleAt(ask.record, ask.horizon, into),
    ...ask.conditions.map((condition) => condition(into)),
  ];
  return `from ${ident(ask.record.view as string)} t${where.length ? ` where ${where.join(' and ')}` : ''}`;
};

export const pageOf = (ask: Ask, rows: Row[], counted: () => Promise<number>): Page => {
  const shown = rows.slice(0, ask.limit);
  for (const row of shown) mark(row, ask.horizon);
  return {
    rows: shown,
    hasNext: rows.length > ask.limit,
    hasPrevious: ask.after !== null,
    cursorOf: (row) =>
      ask.cursors.write({
        values: ask.orders.map((order) => (row[order.column] ?? null) as string | number | null),
        publication: ask.horizon.kind === 'at' ? ask.horizon.publication : ((row.at_publication as number | null) ?? 0),
      }),
    count: counted,
  };
};

/** The rows of a list; those of shared ground may be known from before. */
export const read = async (
  request: Request,
  text: string,
  params: readonly unknown[],
  horizon: Horizon,
): Promise<Row[]> => {
  const kept = request.memory?.ofStatement(text);
  const values = kept ? JSON.stringify(params) : '';
  const known = kept?.get(values);
  if (known) return known.map(copyOf);
  const rows = await request.run(text, params, horizon, 'together');
  // Rows remember the moment that they were read at: each reader has its own.
  kept?.keep(values, lastingCopies(rows));
  return rows;
};

/** A page of a root field. */
export const rootPage = async (
  request: Request,
  record: RecordDef,
  columns: readonly string[],
  args: PageArguments,
  horizon: Horizon = latest,
): Promise<Page> => {
  const ask = await prepare(request, record, columns, args, horizon);
  const made = statement();
  const rows = await read(request, select(request, ask, made, []), made.params, ask.horizon);
  return pageOf(ask, rows, async () => {
    const counting = statement();
    const counted = ['count(*)::int as n', ...traceGroups(request, record)].join(', ');
    const [row] = await request.run(`select ${counted} ${count(ask, counting, [])}`, counting.params, ask.horizon);
    return row?.n as number;
  });
};
