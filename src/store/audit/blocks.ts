import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type postgres from 'postgres';

/** A line as it is hashed: its columns in this order, as JSON. What comes later is added at the end, under another version. */
export const lineColumns = [
  ...['id', 'xact', 'at', 'kind', 'request', 'actor', 'actor_kind', 'organisation', 'seen_as', 'tier', 'purpose'],
  ...['agreements', 'grant_code', 'action', 'subject', 'document', 'coordinates', 'withheld', 'refusal', 'records'],
  ...['scope', 'datasets', 'countries', 'row_bucket', 'releases', 'epoch', 'urgent_actions'],
];

export type Line = Readonly<Record<string, unknown>> & { readonly id: number; readonly xact: number };

export const textOfLine = (line: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(['tributary line 1', ...lineColumns.map((column) => line[column] ?? null)]);

export type Head = {
  readonly number: number;
  readonly previous: string;
  readonly root: string;
  readonly fromXact: number;
  readonly toXact: number;
  readonly sealedAt: string;
};
export type Block = Head & { readonly head: string; readonly signature: string };

export const first = { number: 0, head: '0'.repeat(64), toXact: 0, sealedAt: null } as const;

/** What is signed, and what the next block names. */
export const headOf = ({ number, previous, root, fromXact, toXact, sealedAt }: Head): string =>
  createHash('sha256')
    .update(JSON.stringify(['tributary block 1', number, previous, root, fromXact, toXact, sealedAt]))
    .digest('hex');

/** An Ed25519 key from 32 bytes; PKCS #8 is the form in which Node takes them. */
export const sealingKey = (seed: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });

/** The public key as others are given it: 32 bytes, base64url. */
export const publicKeyOf = (key: KeyObject): string => createPublicKey(key).export({ format: 'jwk' }).x as string;

export const signed = (key: KeyObject, head: string): string =>
  sign(null, Buffer.from(head), key).toString('base64url');

export const isSigned = (publicKey: string, head: string, signature: string): boolean => {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(null, Buffer.from(head), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
};

const blockColumns = 'number, previous, root, from_xact, to_xact, sealed_at, head, signature, entry_ids, leaves';

export type StoredBlock = Block & { readonly entryIds: readonly number[]; readonly leaves: Buffer };

const shaped = (row: postgres.Row): StoredBlock => ({
  number: row.number,
  previous: row.previous,
  root: row.root,
  fromXact: row.from_xact,
  toXact: row.to_xact,
  sealedAt: row.sealed_at,
  head: row.head,
  signature: row.signature,
  entryIds: row.entry_ids,
  leaves: row.leaves,
});

type Sql = postgres.Sql | postgres.TransactionSql;

/** Blocks after a number, in order. */
export const blocksAfter = async (sql: Sql, number: number, most: number): Promise<readonly StoredBlock[]> =>
  (
    await sql.unsafe(
      `select ${blockColumns} from base.audit_block b where b.number > $1::bigint order by b.number limit $2::int`,
      [number, most],
    )
  ).map(shaped);

export const lastBlock = async (sql: Sql): Promise<StoredBlock | null> => {
  const [row] = await sql.unsafe(`select ${blockColumns} from base.audit_block b order by b.number desc limit 1`);
  return row ? shaped(row) : null;
};

/** Lines of transactions between two numbers, in the order in which they stand in a block. */
export const linesBetween = async (sql: Sql, from: number, to: number | null, most?: number): Promise<Line[]> =>
  (await sql.unsafe(
    `select ${lineColumns.map((column) => `e.${column}`).join(', ')} from base.audit_entry e
     where e.xact >= $1::bigint and ($2::bigint is null or e.xact < $2::bigint) order by e.xact, e.id limit $3::int`,
    [from, to, most ?? null],
  )) as unknown as Line[];
