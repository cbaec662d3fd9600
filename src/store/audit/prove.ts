import type { KeyObject } from 'node:crypto';
import type { Pool } from '../pool.ts';
import { type Block, lineColumns, publicKeyOf, textOfLine } from './blocks.ts';
import { leavesIn, stepsOf } from './merkle.ts';

/** That a line is in a block: its text, and the hashes by which one comes from the text to the root that was signed and published. */
export type Proof = Block & {
  readonly line: string;
  readonly path: readonly { readonly side: 'LEFT' | 'RIGHT'; readonly hash: string }[];
  readonly key: string;
};

/** Proofs for lines, in the order of their numbers; null for those that are not sealed yet. */
export const proofs =
  (pool: Pool, key: KeyObject) =>
  async (ids: readonly number[], signal: AbortSignal): Promise<readonly (Proof | null)[]> => {
    const rows = await pool.run(
      `select ${lineColumns.map((column) => `e.${column}`).join(', ')}, b.number, b.previous, b.root, b.from_xact, b.to_xact, b.sealed_at, b.head,
         b.signature, b.entry_ids, b.leaves
       from base.audit_entry e left join base.audit_block b on b.from_xact <= e.xact and b.to_xact > e.xact where e.id = any($1::bigint[])`,
      [ids],
      signal,
    );
    const found = new Map(rows.map((row) => [row.id as number, row]));
    return ids.map((id) => {
      const row = found.get(id);
      const at = (row?.entry_ids as number[] | null | undefined)?.indexOf(id) ?? -1;
      if (!row || at < 0) return null;
      return {
        line: textOfLine(row),
        path: stepsOf(leavesIn(row.leaves as Buffer), at).map(({ side, hash }) => ({
          side,
          hash: hash.toString('hex'),
        })),
        number: row.number as number,
        previous: row.previous as string,
        root: row.root as string,
        fromXact: row.from_xact as number,
        toXact: row.to_xact as number,
        sealedAt: row.sealed_at as string,
        head: row.head as string,
        signature: row.signature as string,
        key: publicKeyOf(key),
      };
    });
  };
