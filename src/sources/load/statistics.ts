import type postgres from 'postgres';

/**
 * Lets the planner know how much is now in each table that the transaction changed, by the measure of the database's own round.
 * That round would come up to a minute later, and plans made meanwhile stay with prepared statements for longer: what everything
 * is joined to (places above all) would be read from end to end for each row. Returns the tables that it knows of now, to be left
 * out when it is called again.
 */
export const updateStatistics = async (
  tx: postgres.TransactionSql,
  known: ReadonlySet<string> = new Set(),
): Promise<ReadonlySet<string>> => {
  const changed = await tx`
    select c.oid::regclass::text as name from pg_stat_xact_user_tables x join pg_class c on c.oid = x.relid
    where x.schemaname = 'base' and x.n_tup_ins + x.n_tup_upd + x.n_tup_del > 50 + greatest(c.reltuples, 0) / 10 order by 1`;
  const fresh = changed.map(({ name }) => name as string).filter((name) => !known.has(name));
  if (fresh.length) await tx.unsafe(`analyze ${fresh.join(', ')}`);
  return new Set([...known, ...fresh]);
};
