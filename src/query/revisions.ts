import { refusal } from '../errors.ts';
import { idsOfCodes } from './codes.ts';
import { cursorsFor } from './cursor.ts';
import { conditionsOf } from './filter.ts';
import { firstOf } from './first.ts';
import type { Page } from './list.ts';
import { afterSql, orderSql } from './order.ts';
import { columnsOf, type MeasureDef, type Order, type RecordDef, recordOf } from './record.ts';
import { mark, type Request, type Row } from './request.ts';
import { ident, type Statement, statement } from './sql.ts';
import { bindSpan, differences, imageColumns, releasesOf, type Span, spanOf } from './states.ts';

export type Of = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

export type Comparison = {
  readonly dataset: string;
  readonly of: Of;
  readonly from?: string | null;
  readonly to?: string | null;
};

export type RevisionArguments = Comparison & {
  readonly kinds?: readonly string[] | null;
  readonly orderBy?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
};

/** The record that `of` names, with the filter given for it. */
export const measured = (request: Request, of: Of) => {
  const [[name, filter] = ['', {}]] = Object.entries(of);
  const record = recordOf(request.records, name.charAt(0).toUpperCase() + name.slice(1));
  if (!record.measure) throw new Error(`${record.type} declares no measure`);
  return { record, measure: record.measure, filter };
};

/** The two states that a comparison is about. */
export const compared = async (request: Request, { dataset, from, to }: Comparison) => {
  const [datasetId] = await idsOfCodes(request, 'dataset', [dataset], 'dataset');
  const releases = await releasesOf(request, datasetId as number);
  return { releases, span: spanOf(datasetId as number, releases, from, to) };
};

/** The columns of a record that a revision shows, as far as the record has them. */
const shown = [
  'area_id',
  'counterpart_area_id',
  'series_id',
  'period_start',
  'period_end',
  'period_label',
  'occurred_on',
];

/** The columns of the fields that tell rows apart. */
const columnsBy = (request: Request, record: RecordDef, { by }: MeasureDef): string[] =>
  by.flatMap((name) => {
    const field = record.fields[name];
    if (!field) throw new Error(`${record.type} has no field ${name}, by which its revisions are told apart`);
    return [...columnsOf(request.records, field)];
  });

const orderOf = (asked: string): Order[] => {
  const descending = asked.endsWith('_DESC');
  const column = ident(asked.replace(/_(ASC|DESC)$/, '').toLowerCase());
  return [
    { column, descending, nullable: true },
    { column: 'public_id', descending, nullable: false },
  ];
};

/** A page of numbers that differ, from one statement. */
export const revisions = async (request: Request, args: RevisionArguments): Promise<Page> => {
  const limit = firstOf(args.first, 20);
  const { record, measure, filter } = measured(request, args.of);
  const { releases, span: newest } = await compared(request, args);
  const orders = orderOf(args.orderBy ?? 'ABSOLUTE_CHANGE_DESC');
  const cursors = cursorsFor(request.cursorKey, () => [
    ...['revisions', newest.datasetId, args.of, args.from, args.to, args.kinds, orders, request.standing],
  ]);
  const position = args.after ? cursors.read(args.after, orders.length) : null;
  // Pages that follow stay between the releases of the first one, whatever was published since.
  const last = position ? releases.find(({ publication }) => publication === position.publication) : undefined;
  if (position && !last) throw gone();
  const span = last ? spanOf(newest.datasetId, releases, args.from, last.publicId) : newest;
  const conditions = await conditionsOf(request, record, filter);
  const table = (into: Statement) => {
    const kinds = args.kinds ? `where d.change_kind = any(${into.bind(args.kinds, 'text[]')})` : '';
    return `(${changesOfNumbers(request, record, measure, span, conditions, into)} ${kinds}) t`;
  };
  const made = statement();
  const from = table(made);
  const after = position ? `where ${afterSql(orders, position.values, made)} ` : '';
  const rows = await request.run(
    `select t.* from ${from} ${after}order by ${orderSql(orders)} limit ${made.bind(limit + 1, 'int')}`,
    made.params,
  );
  return {
    rows: rows.slice(0, limit).map((row) => {
      const at = row.change_kind === 'WITHDRAWN' ? span.from : span.to;
      return mark({ ...row, record, span }, { kind: 'at', publication: at });
    }),
    hasNext: rows.length > limit,
    hasPrevious: position !== null,
    cursorOf: (row) =>
      cursors.write({
        values: orders.map((order) => (row[order.column] ?? null) as string | number | null),
        publication: span.to,
      }),
    count: async () => {
      const counting = statement();
      const [row] = await request.run(`select count(*)::int as n from ${table(counting)}`, counting.params);
      return row?.n as number;
    },
  };
};

/** The rows of two states whose number, or reason for none, differs, with what the difference is. */
const changesOfNumbers = (
  request: Request,
  record: RecordDef,
  measure: MeasureDef,
  span: Span,
  conditions: Awaited<ReturnType<typeof conditionsOf>>,
  into: Statement,
): string => {
  const { value, status } = measure;
  const columns = imageColumns(request.records, record);
  const both = status ? [value, status] : [value];
  const handed = [...shown.filter((column) => columns.includes(column)), ...columnsBy(request, record, measure)];
  const rows = differences(record, bindSpan(span, into), { compared: both, handed, both, conditions }, into);
  const [before, after] = [`d.from_${value}::numeric`, `d.to_${value}::numeric`];
  return `select d.*, ${before} as from_number, ${after} as to_number, ${after} - ${before} as change, abs(${after} - ${before}) as absolute_change,
    round((${after} - ${before}) / abs(nullif(${before}, 0)), 6) as relative_change from (${rows}) d`;
};

/** What else tells a row apart: each field by its name, pairs of a field that holds several by theirs. */
export const dimensionsOf = (record: RecordDef, row: Row): { dimension: string; value: string }[] =>
  (record.measure?.by ?? []).flatMap((name) => {
    const field = record.fields[name];
    if (field?.kind !== 'column') return [];
    const value = row[field.column] ?? null;
    const told = value === null || !field.decode ? value : field.decode(value as never);
    if (told === null || told === undefined) return [];
    return Array.isArray(told)
      ? (told as { dimension: string; value: string }[])
      : [{ dimension: name, value: String(told) }];
  });

export const gone = () =>
  refusal(
    'RELEASE_GONE',
    'The release that this was read at has been taken back. Begin anew: ask without `after`, and where a copy is kept, with `since: { release }` of an earlier release or without `since`.',
  );
