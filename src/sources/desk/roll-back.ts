import type postgres from 'postgres';
import { refusal } from '../../errors.ts';
import { underive } from '../load/derive.ts';
import { facts } from '../load/entries.ts';
import { drawPublication } from '../load/publishing.ts';

/**
 * Takes the newest release of a dataset back. Rows that it brought keep an empty interval as a trace; rows that it ended are
 * open again. A number of its own in the order of publications tells what was paged before from what is paged after. Tables that were
 * made of its records go with it: they tell of records that nobody stands by any more. That they were told is kept (`cube_made`).
 */
export const rollBack = async (
  tx: postgres.TransactionSql,
  release: { readonly id: number; readonly dataset_id: number; readonly publication: number },
): Promise<{ closed: number; reopened: number; tables: readonly string[] }> => {
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
  const made = await tx`
    select distinct t.id, t.dataset_id, t.publication, d.code, exists (
      select from base.release n where n.dataset_id = t.dataset_id and n.state = 'PUBLISHED' and n.publication > t.publication) as covered
    from base.cube_made m join base.release t on t.publication = m.own_publication join base.dataset d on d.id = t.dataset_id
    where m.publication = ${own} and t.state = 'PUBLISHED'`;
  for (const one of made) {
    if (one.covered)
      throw refusal(
        'CONFLICT',
        `The tables of ${one.code} were made anew since, of other records. Roll back those releases first.`,
        { why: 'NOT_NEWEST' },
      );
    await rollBack(tx, one as never);
  }
  return { closed, reopened, tables: made.map(({ code }) => code as string) };
};
