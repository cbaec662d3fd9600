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

/**
 * Inserts rows into a table. The first large load of a table makes the indexes once all rows are in, which takes a fifth of what
 * it takes row by row. Only where there is nothing but invented data in it, and nobody who reads: a reader who comes in between
 * waits for the commit, and where the load ends otherwise the indexes are there as they were. What makes keys unique stays.
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
  for (const { name } of indexes) await tx.unsafe(`drop index ${name}`);
  const inserted = await insert();
  await tx.unsafe(`set local maintenance_work_mem = '128MB'`);
  for (const { definition } of indexes) await tx.unsafe(definition);
  return inserted;
};
