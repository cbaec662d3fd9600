import type postgres from 'postgres';
import { underive } from '../load/derive.ts';
import { facts } from '../load/entries.ts';
import { drawPublication } from '../load/publishing.ts';

/**
 * Takes the newest release of a dataset back. Rows that it brought keep an empty interval as a trace; rows that it ended are
 * open again. A number of its own in the order of publications tells what was paged before from what is paged after.
 */
export const rollBack = async (
  tx: postgres.TransactionSql,
  release: { readonly id: number; readonly dataset_id: number; readonly publication: number },
): Promise<{ closed: number; reopened: number }> => {
  const number = await drawPublication(tx);
  const own = Number(release.publication);
  let [closed, reopened] = [0, 0];
  const touched: string[] = [];
  for (const table of new Set(Object.values(facts).map((fact) => fact.table))) {
    const mine = `dataset_id = ${Number(release.dataset_id)}`;
    const gone = await tx.unsafe(
      `update base.${table} set published_to = published_from where ${mine} and published_from = ${own} and published_to is null`,
    );
    // What it brought itself ends at the same number now.
    const back = await tx.unsafe(
      `update base.${table} set published_to = null where ${mine} and published_to = ${own} and published_from < ${own}`,
    );
    if (gone.count + back.count) touched.push(table);
    closed += gone.count;
    reopened += back.count;
  }
  await underive(tx, release.dataset_id, own, touched);
  await tx`
    update base.release set state = 'ROLLED_BACK', rolled_back_at = now(), rolled_back_publication = ${number}
    where id = ${release.id}`;
  return { closed, reopened };
};
