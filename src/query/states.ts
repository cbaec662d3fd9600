import { refusal } from '../errors.ts';
import { unknownCode } from './codes.ts';
import type { Condition } from './filter.ts';
import { columnsOf, columnsOfRule, type RecordDef, type Records } from './record.ts';
import type { Request } from './request.ts';
import { ident, type Statement, statement } from './sql.ts';

/** Two states of a dataset by the publications that made them; `from` 0 is before everything. */
export type Span = { readonly datasetId: number; readonly from: number; readonly to: number };

export type PublishedRelease = {
  readonly id: number;
  readonly publicId: string;
  readonly publication: number;
  readonly publishedAt: string;
};

/** The releases of a dataset that the caller may see, oldest first. They are few. */
export const releasesOf = async (request: Request, datasetId: number): Promise<PublishedRelease[]> => {
  const made = statement();
  const rows = await request.run(
    `select t.id, t.public_id, t.publication, t.published_at from release t where t.dataset_id = ${made.bind(datasetId, 'int')} order by t.publication`,
    made.params,
  );
  return rows.map((row) => ({
    id: row.id as number,
    publicId: row.public_id as string,
    publication: row.publication as number,
    publishedAt: row.published_at as string,
  }));
};

/** The release of a dataset with an id. One that was taken back is as unknown as one that never was. */
export const releaseNamed = (releases: readonly PublishedRelease[], id: string, argument: string): PublishedRelease => {
  const found = releases.find((release) => release.publicId === id);
  if (!found) throw unknownCode(argument, [id]);
  return found;
};

/** From the release before to the newest one, unless others are named. */
export const spanOf = (
  datasetId: number,
  releases: readonly PublishedRelease[],
  from: string | null | undefined,
  to: string | null | undefined,
): Span => {
  const last = to ? releaseNamed(releases, to, 'to') : releases.at(-1);
  const first = from ? releaseNamed(releases, from, 'from') : last && releases[releases.indexOf(last) - 1];
  if (first && last && first.publication > last.publication)
    throw refusal('BAD_ARGUMENT', 'from was published after to. Swap the two releases.', { argument: 'from, to' });
  return { datasetId, from: first?.publication ?? 0, to: last?.publication ?? 0 };
};

const versionColumns: ReadonlySet<string> = new Set([
  'public_id',
  'dataset_id',
  'scope_id',
  'published_from',
  'published_to',
  'source_file',
  'source_line',
  'shown_from',
  'shown_file',
  'shown_line',
]);

/** All columns by which the caller could tell two versions of a row apart. Read from the tier's view, so masked ones are equal. */
export const imageColumns = (records: Records, record: RecordDef): string[] => {
  const columns = [
    ...Object.values(record.fields).flatMap((field) => columnsOf(records, field)),
    ...Object.values(record.filters).flatMap(columnsOfRule),
    ...record.keys,
  ];
  return [...new Set(columns)].filter((column) => !versionColumns.has(column)).sort();
};

const alive = (alias: string, at: string) =>
  `${alias}.published_from <= ${at} and (${alias}.published_to is null or ${alias}.published_to > ${at})`;

/** Which of the rows that differ are wanted, beside the span. */
export type Wanted = {
  /** Columns that make two versions of a row different. */
  readonly compared: readonly string[];
  /** Columns of the row handed on: of the later version, or of the last one where it was withdrawn. */
  readonly handed: readonly string[];
  /** Columns handed on of both versions, as `from_…` and `to_…`. */
  readonly both?: readonly string[];
  readonly conditions?: readonly Condition[];
  /** Only rows after this id, in the order of ids, at most so many. */
  readonly page?: { readonly after: string | null; readonly limit: string };
};

/** Placeholders of a span, or columns of a table of spans. */
export type SpanSql = { readonly dataset: string; readonly from: string; readonly to: string };

export const bindSpan = (span: Span, into: Statement): SpanSql => ({
  dataset: into.bind(span.datasetId, 'int'),
  from: into.bind(span.from, 'bigint'),
  to: into.bind(span.to, 'bigint'),
});

/**
 * The rows of one kind of record that differ between two states, as the caller's view shows them: a row whose visible columns are
 * equal in both is not among them. Rows that began are found by their publication, those that ended by the list of withdrawals.
 */
export const differences = (record: RecordDef, span: SpanSql, wanted: Wanted, into: Statement): string => {
  const view = ident(record.view as string);
  const { dataset, from, to } = span;
  const { conditions = [], both = [], page } = wanted;
  const columns = [
    ...new Set(['public_id', 'dataset_id', 'scope_id', ...wanted.handed, ...wanted.compared, ...both]),
  ].map((column) => ident(column));
  const filtered = (where: string[]) =>
    [...where, ...conditions.map((condition) => condition(into))].map((part) => `and ${part}`).join(' ');
  const after = page?.after ? [`t.public_id > ${into.bind(page.after, 'text')}`] : [];
  const cut = page ? ` order by t.public_id limit ${page.limit}` : '';
  const handed = (alias: string) => columns.map((column) => `${alias}.${column}`).join(', ');
  const sides = (older: string | null, newer: string | null) =>
    both
      .map(
        (column) =>
          `, ${older ? `${older}.${column}` : `null`} as from_${column}, ${newer ? `${newer}.${column}` : 'null'} as to_${column}`,
      )
      .join('');
  const image = (alias: string) => `row(${wanted.compared.map((column) => `${alias}.${ident(column)}`).join(', ')})`;
  const list = columns.map((column) => `t.${column}`).join(', ');
  // The first condition on the older row spares the look where there is no older state.
  return `(select '${record.type}' as type, case when o.public_id is null then 'ADDED' else 'REVISED' end as change_kind, null::bigint as withdrawn_by, ${handed('t')}${sides('o', 't')}
     from (select ${list}, t.published_from, t.published_to from ${view} t where t.dataset_id = ${dataset} and t.published_from > ${from} and ${alive('t', to)} ${filtered(after)}) t
     left join ${view} o on ${from} > 0 and o.dataset_id = ${dataset} and o.public_id = t.public_id and ${alive('o', from)}
     where o.public_id is null or ${image('o')} is distinct from ${image('t')}${cut})
   union all
   (select '${record.type}', 'WITHDRAWN', t.withdrawn_by, ${handed('t')}${sides('t', null)}
     from (select ${list}, w.withdrawn_by from (
         select w.public_id, min(w.published_to) as withdrawn_by from withdrawal w where w.dataset_id = ${dataset} and w.kind = '${view}'
           and w.published_to > ${from} and w.published_to <= ${to} group by 1) w
       join ${view} t on t.dataset_id = ${dataset} and t.public_id = w.public_id and ${alive('t', from)}
       where not exists (select 1 from ${view} n where n.dataset_id = ${dataset} and n.public_id = w.public_id and ${alive('n', to)}) ${filtered(after)}) t${cut})`;
};
