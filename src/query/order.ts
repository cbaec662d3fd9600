import { refusal } from '../errors.ts';
import type { Order, RecordDef } from './record.ts';
import { ident, type Statement } from './sql.ts';

/** Sort values of the contract read as `COLUMN_ASC` or `COLUMN_DESC`. The public id always breaks ties. */
export const orderOf = (record: RecordDef, asked: readonly string[] | undefined, fixed?: readonly Order[]): Order[] => {
  const orders = asked?.length ? asked.map((value) => parse(record, value)) : [...(fixed ?? record.order)];
  const seen = new Set<string>();
  for (const order of orders) {
    if (seen.has(order.column))
      throw refusal('BAD_ARGUMENT', `orderBy names ${order.column.toUpperCase()} twice: name each only once.`, {
        argument: 'orderBy',
      });
    seen.add(order.column);
  }
  if (seen.has('public_id') || !record.node) return orders;
  // The tie-break runs with the first order, so that one index serves it forwards or backwards.
  return [...orders, { column: 'public_id', descending: orders[0]?.descending ?? false, nullable: false }];
};

const parse = (record: RecordDef, value: string): Order => {
  const descending = value.endsWith('_DESC');
  const column = value.replace(/_(ASC|DESC)$/, '').toLowerCase();
  if (record.ranking.columns.includes(column))
    throw refusal('RANKING_REFUSED', `orderBy: ${value} would rank ${record.ranking.because}`, { argument: 'orderBy' });
  return { column: ident(column), descending, nullable: record.nullable.includes(column) };
};

export const orderSql = (orders: readonly Order[], alias = 't'): string =>
  orders
    .map(
      ({ column, descending, nullable }) =>
        `${alias}.${ident(column)}${descending ? ' desc' : ''}${nullable ? ' nulls last' : ''}`,
    )
    .join(', ');

/** The condition "comes after this position", nulls last in either direction. */
export const afterSql = (
  orders: readonly Order[],
  values: readonly (string | number | null)[],
  into: Statement,
  alias = 't',
): string => {
  const placeholders = values.map((value) => (value === null ? null : into.bind(String(value), 'text')));
  const simple = orders.every((order) => !order.nullable && order.descending === orders[0]?.descending);
  const typed = (index: number) => castLike(orders[index] as Order, placeholders[index] as string);
  if (simple) {
    const left = orders.map((order) => `${alias}.${ident(order.column)}`).join(', ');
    return `(${left}) ${orders[0]?.descending ? '<' : '>'} (${orders.map((_, index) => typed(index)).join(', ')})`;
  }
  const level = (index: number): string => {
    const order = orders[index];
    if (!order) return 'false';
    const column = `${alias}.${ident(order.column)}`;
    const rest = level(index + 1);
    if (placeholders[index] === null) return `(${column} is null and ${rest})`;
    const value = typed(index);
    const further = `${column} ${order.descending ? '<' : '>'} ${value}`;
    return `(${further}${order.nullable ? ` or ${column} is null` : ''} or (${column} = ${value} and ${rest}))`;
  };
  return level(0);
};

const sqlTypes: Record<string, string> = {
  key: 'text',
  kind: 'text',
  class: 'text',
  scale: 'text',
  grain: 'int',
  dataset_id: 'int',
  area_id: 'int',
  month: 'date',
  public_id: 'text',
  code: 'text',
  period_start: 'date',
  valid_from: 'date',
  observed_on: 'date',
  exception_group: 'text',
  raw_name: 'text',
  territory: 'text',
  name: 'text',
  occurred_on: 'date',
  value: 'numeric',
  dead_or_missing: 'int',
  publication: 'bigint',
  position: 'int',
  number: 'int',
  year: 'int',
  total: 'bigint',
  applied: 'bigint',
  absolute_change: 'numeric',
  change: 'numeric',
  relative_change: 'numeric',
  type: 'text',
  hit_level: 'int',
  hit_mine: 'int',
  hit_score: 'numeric',
  hit_lesser: 'int',
  hit_size: 'int',
  id: 'int',
  ordinal: 'int',
  level_number: 'int',
};

const castLike = (order: Order, placeholder: string): string => {
  const type = sqlTypes[order.column];
  if (!type) throw new Error(`no type is declared for sorting by ${order.column}`);
  return `(${placeholder})::${type}`;
};
