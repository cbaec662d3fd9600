import type { KeyObject } from 'node:crypto';
import type { Pool } from '../pool.ts';
import { type Block, publicKeyOf } from './blocks.ts';

/** What is published of blocks: all that is signed, and nothing of their lines, nor how many there are. */
export type Roots = {
  readonly algorithm: 'Ed25519';
  readonly key: string;
  readonly blocks: readonly Block[];
};

const most = 100;

/** The newest blocks below a number, or of all. */
export const rootsOf =
  (pool: Pool, key: KeyObject) =>
  async (before: number | null): Promise<Roots> => {
    const rows = await pool.run(
      `select b.number, b.previous, b.root, b.from_xact as "fromXact", b.to_xact as "toXact", b.sealed_at as "sealedAt", b.head, b.signature
       from base.audit_block b where $1::bigint is null or b.number < $1::bigint order by b.number desc limit ${most}`,
      [before],
    );
    return { algorithm: 'Ed25519', key: publicKeyOf(key), blocks: rows as unknown as Block[] };
  };
