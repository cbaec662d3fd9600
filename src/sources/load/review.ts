import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import type { Fact } from './kinds.ts';
import type { Counts } from './merge.ts';
import type { Stage } from './staging.ts';
import { stageName } from './staging.ts';

/** How many rows of each kind and change a reviewer is shown. */
const shown = 1000;

const changes = ['ADDED', 'REVISED', 'WITHDRAWN'] as const;
type Change = (typeof changes)[number];

export type DiffRow = {
  readonly kind: string;
  readonly change: Change;
  readonly row_id: string;
  readonly file: number | null;
  readonly line: number | null;
  readonly before: object | null;
  readonly after: object | null;
};

/** What a staged release would change. */
export type Review = {
  readonly kinds: readonly (Counts & { readonly kind: string })[];
  readonly rows: readonly DiffRow[];
  /** Equal for equal differences, whatever numbers the database gave to definitions that are new. */
  readonly digest: string;
};

/**
 * Compares the staged rows with the published ones as `merge` would, changes nothing, and keeps the first of each kind and
 * change. Columns that hold our own numbers of definitions are shown as codes.
 */
export const reviewStages = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  stages: readonly Stage[],
  datasetId: number,
  scopeIds: readonly number[],
  definitions: Counts,
): Promise<Review> => {
  const kinds: (Counts & { kind: string })[] = [];
  const rows: DiffRow[] = [];
  const hash = createHash('sha256').update(JSON.stringify(definitions));
  const codes = await codeTables(tx);
  for (const { fact } of stages) {
    const change = await compare(tx, releaseId, fact, datasetId, scopeIds);
    const [sums] = await tx.unsafe(`
      select count(*) filter (where change = 'ADDED')::int as added, count(*) filter (where change = 'REVISED')::int as revised,
        count(*) filter (where change = 'WITHDRAWN')::int as withdrawn,
        coalesce(sum(('x' || substr(md5(change || public_id || coalesce(before_text, '-') || coalesce(after_text, '-')), 1, 15))::bit(60)::bigint::numeric), 0)::text as sum
      from ${change}`);
    const { sum, ...counts } = sums as unknown as Counts & { sum: string };
    kinds.push({ kind: fact.table, ...counts });
    hash.update(JSON.stringify([fact.table, counts, sum]));
    for (const one of changes) rows.push(...(await sampled(tx, releaseId, fact, one, codes)));
    await tx.unsafe(`drop table ${change}`);
  }
  return { kinds, rows, digest: hash.digest('hex') };
};

const numbers = (columns: readonly string[]): readonly string[] => columns.filter((column) => column.endsWith('_id'));

/** Text of a row without the numbers of definitions, which differ from one reading to the next where these are new. */
const content = (fact: Fact, alias: string): string => {
  const own = fact.columns.filter((column) => !column.endsWith('_id'));
  return `md5(row(${own.map((column) => `${alias}.${column}`).join(', ') || 'null'})::text)`;
};

const compare = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  datasetId: number,
  scopeIds: readonly number[],
): Promise<string> => {
  const stage = stageName(releaseId, fact);
  const change = `${stage}_review`;
  const current = `b.dataset_id = ${Number(datasetId)} and b.published_to is null`;
  const list = (alias: string) => ['scope_id', ...fact.columns].map((column) => `${alias}.${column}`).join(', ');
  await tx.unsafe(
    `create unlogged table ${change} as
      select case when b.public_id is null then 'ADDED' else 'REVISED' end as change, s.public_id, b.ctid as old, s.ctid as fresh,
        case when b.public_id is not null then ${content(fact, 'b')} end as before_text, ${content(fact, 's')} as after_text
      from ${stage} s left join base.${fact.table} b on b.public_id = s.public_id and ${current}
      where b.public_id is null or (${list('b')}) is distinct from (${list('s')})
      union all
      select 'WITHDRAWN', b.public_id, b.ctid, null, ${content(fact, 'b')}, null from base.${fact.table} b
      where ${current} and b.scope_id in (${[...scopeIds, 0].map(Number).join(', ')})
        and not exists (select 1 from ${stage} s where s.public_id = b.public_id)`,
  );
  return change;
};

/** Tables whose rows have a code or a key by which people know them. */
const codeTables = async (tx: postgres.TransactionSql): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx`
    select table_name as name, min(column_name) as code from information_schema.columns
    where table_schema = 'base' and column_name in ('code', 'key') and data_type = 'text' group by table_name`;
  return new Map(rows.map((row) => [row.name as string, row.code as string]));
};

/** Which table a column of numbers points into: by its own name, or a place. */
const target = (column: string, codes: ReadonlyMap<string, string>): string | undefined => {
  const name = column.replace(/_id$/, '');
  if (codes.has(name)) return name;
  return /(area|counterpart|origin|destination|nationality|country)$/.test(name) ? 'area' : undefined;
};

const sampled = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  change: Change,
  codes: ReadonlyMap<string, string>,
): Promise<DiffRow[]> => {
  const stage = stageName(releaseId, fact);
  const shape = (alias: string) => {
    const named = numbers(fact.columns).flatMap((column) => {
      const table = target(column, codes);
      return table
        ? [
            `'${column.replace(/_id$/, '')}', (select d.${codes.get(table)} from base.${table} d where d.id = ${alias}.${column})`,
          ]
        : [`'${column}', ${alias}.${column}`];
    });
    const plain = fact.columns
      .filter((column) => !column.endsWith('_id'))
      .map((column) => `'${column}', ${alias}.${column}`);
    return `jsonb_strip_nulls(jsonb_build_object(${[...plain, ...named].join(', ')}))`;
  };
  const rows = await tx.unsafe(
    `select c.public_id as row_id, coalesce(s.source_file, b.source_file)::int as file, coalesce(s.source_line, b.source_line)::int as line,
       case when b.public_id is not null then ${shape('b')} end as before, case when s.public_id is not null then ${shape('s')} end as after
     from ${stage}_review c left join base.${fact.table} b on b.ctid = c.old left join ${stage} s on s.ctid = c.fresh
     where c.change = '${change}' order by coalesce(s.source_file, b.source_file), coalesce(s.source_line, b.source_line), c.public_id limit ${shown}`,
  );
  return rows.map((row) => ({ kind: fact.table, change, ...row }) as unknown as DiffRow);
};

/** Writes a review down beside its release, in place of an earlier one. */
export const keepReview = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  source: string,
  baseId: number | null,
  review: Review,
): Promise<void> => {
  for (const table of ['release_review', 'release_diff', 'release_diff_row'])
    await tx`delete from ${tx(`base.${table}`)} where release_id = ${releaseId}`;
  await tx`insert into base.release_review ${tx({ release_id: releaseId, source, base_id: baseId, digest: review.digest } as never)}`;
  if (review.kinds.length)
    await tx`insert into base.release_diff ${tx(review.kinds.map((kind) => ({ release_id: releaseId, ...kind })) as never)}`;
  for (let at = 0; at < review.rows.length; at += 500)
    await tx`insert into base.release_diff_row ${tx(
      review.rows.slice(at, at + 500).map((row, index) => ({
        release_id: releaseId,
        ordinal: at + index + 1,
        ...row,
        before: row.before && tx.json(row.before as never),
        after: row.after && tx.json(row.after as never),
      })) as never,
    )}`;
};
