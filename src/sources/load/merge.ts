import type postgres from 'postgres';
import { indexingAfter } from './indexes.ts';
import type { Fact } from './kinds.ts';
import { stageColumns, stageName } from './staging.ts';

export type Counts = { readonly added: number; readonly revised: number; readonly withdrawn: number };

/**
 * Rows that share a key within one release. Equal ones are copies: the first stays. Different ones contradict each other, and
 * nobody here can know which is right: all of them go. Returns what was removed.
 */
export const removeDuplicates = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
): Promise<{ file: number; line: number; reason: string }[]> => {
  const stage = stageName(releaseId, fact);
  // The plans to come join by nothing else; other columns would only cost.
  await tx.unsafe(`analyze ${stage} (public_id, scope_id)`);
  const twice = `select public_id from ${stage} group by public_id having count(*) > 1`;
  if (!(await tx.unsafe(`${twice} limit 1`)).length) return [];
  const content = `row(${fact.columns.map((column) => `s.${column}`).join(', ')})::text`;
  const rows = await tx.unsafe(`
    with twice as (${twice}),
    ranked as (
      select s.ctid, s.source_file, s.source_line, first_value(s.source_line) over w as first_line,
        row_number() over w as place, min(${content}) over (partition by s.public_id) = max(${content}) over (partition by s.public_id) as equal
      from ${stage} s join twice using (public_id) window w as (partition by s.public_id order by s.source_file, s.source_line)),
    removed as (delete from ${stage} s using ranked r where s.ctid = r.ctid and (not r.equal or r.place > 1)
      returning r.source_file, r.source_line, r.first_line, r.equal, r.place)
    select * from removed order by source_file, source_line`);
  return rows.map((row) => ({
    file: row.source_file,
    line: row.source_line,
    reason: row.equal
      ? `is a copy of line ${row.first_line}`
      : `contradicts another row about the same thing (first met in line ${row.first_line}); none of them is taken`,
  }));
};

/** Takes over from the published rows what a release does not say: a list that says only a part of what is published as well. */
export const keepUnsaid = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  datasetId: number,
  columns: readonly string[],
): Promise<void> => {
  for (const column of columns)
    await tx.unsafe(
      `update ${stageName(releaseId, fact)} s set ${column} = b.${column} from base.${fact.table} b
       where b.public_id = s.public_id and b.dataset_id = ${Number(datasetId)} and b.published_to is null
         and b.${column} is distinct from s.${column} and (s.${column} is null or to_jsonb(s.${column}) <@ to_jsonb(b.${column}))`,
    );
};

/**
 * Makes the staged rows the current ones: what is new is inserted, what differs ends and begins anew, what is missing within
 * the covered scopes ends. Unchanged rows are not touched. Under the lock on publications, which keeps others from the tables.
 */
export const merge = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  datasetId: number,
  scopeIds: readonly number[],
  publication: number,
): Promise<Counts> => {
  const table = `base.${fact.table}`;
  const stage = stageName(releaseId, fact);
  const columns = [...stageColumns(fact), 'taken_down'];
  await leaveRoom(tx, table);
  const current = `b.dataset_id = ${Number(datasetId)} and b.published_to is null`;
  const [found] = await tx.unsafe(
    // In the order of the key, so that no plan reads the whole table for what is not in it.
    `select exists (select from ${table} b where ${current} order by b.dataset_id, b.public_id limit 1) as before`,
  );
  const insert = (from: string) =>
    tx.unsafe(
      `insert into ${table} (dataset_id, published_from, ${columns.join(', ')})
       select ${Number(datasetId)}, ${Number(publication)}, ${columns.map((column) => `s.${column}`).join(', ')} from ${from}`,
    );
  if (!found?.before) {
    const first = await indexingAfter(tx, table, stage, () => insert(`${stage} s`));
    return { added: first.count, revised: 0, withdrawn: 0 };
  }
  const change = `${stage}_change`;
  // Where a row stands cannot move under the lock; the count below would tell if it did.
  const list = (alias: string) => ['scope_id', ...fact.columns].map((column) => `${alias}.${column}`).join(', ');
  await tx.unsafe(`
    create unlogged table ${change} as
      select s.ctid as fresh, b.ctid as old from ${stage} s left join ${table} b on b.public_id = s.public_id and ${current}
      where b.public_id is null or (${list('b')}) is distinct from (${list('s')})`);
  const gone = await tx.unsafe(
    `insert into ${change} (old) select b.ctid from ${table} b where ${current} and b.scope_id = any($1::int[])
       and not exists (select 1 from ${stage} s where s.public_id = b.public_id)`,
    [scopeIds as never],
  );
  await tx.unsafe(`analyze ${change}`);
  const [expected] = await tx.unsafe(`select count(old)::int as ending, count(fresh)::int as fresh from ${change}`);
  if (gone.count)
    await tx.unsafe(
      `insert into base.withdrawal (dataset_id, kind, public_id, published_to)
       select ${Number(datasetId)}, '${fact.table}', b.public_id, ${Number(publication)} from ${table} b join ${change} c on b.ctid = c.old where c.fresh is null`,
    );
  const ended = await tx.unsafe(
    `update ${table} b set published_to = ${Number(publication)} from ${change} c where b.ctid = c.old and ${current}`,
  );
  const inserted = await insert(`${stage} s join ${change} c on c.fresh = s.ctid`);
  if (ended.count !== expected?.ending || inserted.count !== expected.fresh)
    throw new Error(`the rows of ${table} moved while a release was being published`);
  await tx.unsafe(`drop table ${change}`);
  const revised = ended.count - gone.count;
  return { added: inserted.count - revised, revised, withdrawn: gone.count };
};

/** Share of a page that new rows may fill. */
const fill = 50;

/**
 * A row ends by a new copy of itself. With room for it on the same page none of the indexes is touched, which makes the
 * difference between seconds and half a minute where a release replaces another one. Set once for each table.
 */
const leaveRoom = async (tx: postgres.TransactionSql, table: string): Promise<void> => {
  const [found] = await tx`select reloptions::text as options from pg_class where oid = ${table}::regclass`;
  if (!found?.options?.includes(`fillfactor=${fill}`))
    await tx.unsafe(`alter table ${table} set (fillfactor = ${fill})`);
};
