import type postgres from 'postgres';

/** Fewer rows than these are inserted faster than indexes are made. */
const many = 20_000;

/** The table holds nothing that anybody counts on: at most the sample's rows. */
const holdsInventedAlone = async (tx: postgres.TransactionSql, table: string): Promise<boolean> => {
  const [found] = await tx.unsafe(
    `select exists (select from base.dataset d where not d.synthetic and exists (select from ${table} t where t.dataset_id = d.id)) as real`,
  );
  return found?.real === false;
};

/** Nobody else reads or writes the table from here on to the end of the transaction; false where somebody does. */
const lock = async (tx: postgres.TransactionSql, table: string): Promise<boolean> => {
  try {
    await tx.savepoint((inner) => inner.unsafe(`lock table ${table} in access exclusive mode nowait`));
    return true;
  } catch (error) {
    // lock_not_available
    if (error instanceof Error && 'code' in error && error.code === '55P03') return false;
    throw error;
  }
};

/** The key of a table, unless something else counts on it. */
const keyOf = (tx: postgres.TransactionSql, table: string) => tx`
  select c.conname as name, pg_get_constraintdef(c.oid) as definition from pg_constraint c
  where c.conrelid = ${table}::regclass and c.contype = 'p' and not exists (
    select from pg_depend d where d.refclassid = 'pg_constraint'::regclass and d.refobjid = c.oid and d.deptype <> 'i')`;

/**
 * Inserts rows into a table. The first large load of a table makes the indexes once all rows are in, which takes a fifth of what
 * it takes row by row: public ids come in no order, so that each of them would end in another page. Only where there is nothing but
 * invented data in it, and nobody who reads: a reader who comes in between waits for the commit, and where the load ends otherwise
 * the indexes are there as they were. What else makes rows unique stays.
 */
export const indexingAfter = async <T>(
  tx: postgres.TransactionSql,
  table: string,
  stage: string,
  insert: () => Promise<T>,
): Promise<T> => {
  const [staged] = await tx`select reltuples::float8 as rows from pg_class where oid = ${stage}::regclass`;
  const coming = staged?.rows as number;
  if (coming < many || !(await holdsInventedAlone(tx, table)) || !(await lock(tx, table))) return insert();
  const indexes = await tx`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = ${table}::regclass and not indisunique order by indexrelid`;
  const keys = await keyOf(tx, table);
  for (const { name } of indexes) await tx.unsafe(`drop index ${name}`);
  for (const { name } of keys) await tx.unsafe(`alter table ${table} drop constraint ${name}`);
  const inserted = await insert();
  await tx.unsafe(`set local maintenance_work_mem = '128MB'`);
  for (const { name, definition } of keys) await tx.unsafe(`alter table ${table} add constraint ${name} ${definition}`);
  for (const { definition } of indexes) await tx.unsafe(definition);
  return inserted;
};
