import type postgres from 'postgres';
import {
  type Block,
  blocksAfter,
  first,
  headOf,
  isSigned,
  type Line,
  linesBetween,
  type StoredBlock,
  textOfLine,
} from './blocks.ts';
import { actHash, actTables } from './guards.ts';
import { leafHash, leavesIn, rootOf } from './merkle.ts';

/** Something that is not as it was sealed. */
export type Finding = {
  readonly block: number | null;
  readonly line: number | null;
  readonly what: string;
};

export type Verified = {
  readonly blocks: number;
  readonly lines: number;
  /** Lines that are too new to be sealed, and since when the oldest of them waits. */
  readonly waiting: number;
  readonly waitingSince: string | null;
  /** Blocks whose lines of reading were deleted because their time was over. */
  readonly forgotten: number;
  /** The first ones; there may be more. */
  readonly findings: readonly Finding[];
};

export type Trusted = {
  /** Public keys, any of which may have signed. */
  readonly keys: readonly string[];
  /** Heads that somebody kept or that were published. */
  readonly published: readonly Pick<Block, 'number' | 'head'>[];
};

const most = 20;
/** A transaction may run for long before its line is sealed: one that loads a large release. */
const slackMs = 6 * 3_600_000;

/** Compares every line with its block, every block with the one before, and all with what was published. */
export const verifyAudit = (sql: postgres.Sql, { keys, published }: Trusted): Promise<Verified> =>
  sql.begin('isolation level repeatable read read only', async (tx) => {
    const findings: Finding[] = [];
    const found = (block: number | null, line: number | null, what: string) => {
      if (findings.length < most) findings.push({ block, line, what });
    };
    const expected = new Map(published.map(({ number, head }) => [number, head]));
    const forgotten = await forgottenBlocks(tx);
    let before: Pick<StoredBlock, 'number' | 'head' | 'toXact'> & { readonly sealedAt: string | null } = first;
    const counted = { blocks: 0, lines: 0, forgotten: 0 };
    for (let some = await blocksAfter(tx, 0, 100); some.length; some = await blocksAfter(tx, before.number, 100))
      for (const block of some) {
        for (const { what, line = null } of blockFindings(block, before, keys, expected))
          found(block.number, line, what);
        const lines = await linesBetween(tx, block.fromXact, block.toXact);
        const gone = forgotten.has(block.number);
        for (const { what, line } of lineFindings(block, before, lines, gone)) found(block.number, line, what);
        expected.delete(block.number);
        counted.blocks += 1;
        counted.lines += lines.length;
        counted.forgotten += gone ? 1 : 0;
        before = block;
      }
    for (const number of [...expected.keys()].sort((a, b) => a - b))
      found(number, null, `was published and is not there: the blocks end with ${before.number}`);
    const waiting = await linesBetween(tx, before.toXact, null);
    for (const line of waiting)
      if (isBackDated(line, before.sealedAt))
        found(
          null,
          line.id,
          `bears the instant ${line.at as string}, long before the last block was sealed, and is in none`,
        );
    for (const line of await actsThatDiffer(tx))
      found(null, line, 'tells of an act whose row is another one by now, or gone');
    const [oldest] = waiting.map(({ at }) => at as string).sort();
    return { ...counted, waiting: waiting.length, waitingSince: oldest ?? null, findings };
  });

type Part = { readonly what: string; readonly line?: number };

const blockFindings = (
  block: StoredBlock,
  before: Pick<StoredBlock, 'number' | 'head' | 'toXact'>,
  keys: readonly string[],
  published: ReadonlyMap<number, string>,
): readonly Part[] => {
  const parts: Part[] = [];
  if (block.number !== before.number + 1)
    parts.push({ what: `follows block ${before.number}: what stood between them is gone` });
  else if (block.previous !== before.head)
    parts.push({ what: 'names another block before it than the one that is there' });
  if (block.fromXact !== before.toXact) parts.push({ what: 'does not begin where the block before ends' });
  if (rootOf(leavesIn(block.leaves)).toString('hex') !== block.root)
    parts.push({ what: 'has a root that is not that of its lines' });
  if (headOf(block) !== block.head) parts.push({ what: 'has a head that is not its own' });
  if (!keys.some((key) => isSigned(key, block.head, block.signature)))
    parts.push({ what: 'is not signed by a key that is trusted' });
  const known = published.get(block.number);
  if (known !== undefined && known !== block.head) parts.push({ what: 'was published with another head' });
  return parts;
};

const lineFindings = (
  block: StoredBlock,
  before: { readonly sealedAt: string | null },
  lines: readonly Line[],
  gone: boolean,
): readonly Required<Part>[] => {
  const parts: Required<Part>[] = [];
  const leaves = leavesIn(block.leaves);
  const there = new Map(lines.map((line) => [line.id, line]));
  block.entryIds.forEach((id, at) => {
    const line = there.get(id);
    there.delete(id);
    if (!line) {
      if (!gone) parts.push({ line: id, what: 'is gone' });
    } else if (!leaves[at]?.equals(leafHash(textOfLine(line))))
      parts.push({ line: id, what: 'is not what was sealed' });
    else if (isBackDated(line, before.sealedAt))
      parts.push({ line: id, what: `bears the instant ${line.at as string}, long before the block before was sealed` });
  });
  for (const id of there.keys()) parts.push({ line: id, what: 'was added after the block was sealed' });
  return parts.sort((a, b) => a.line - b.line);
};

const isBackDated = (line: Line, sealedAt: string | null): boolean =>
  sealedAt !== null && Date.parse(line.at as string) < Date.parse(sealedAt) - slackMs;

/** Blocks whose lines of reading may be gone, because an act says so. */
const forgottenBlocks = async (tx: postgres.TransactionSql): Promise<ReadonlySet<number>> => {
  const acts = await tx`select subject from base.audit_entry where kind = 'ACT' and action = 'forgetAudit'`;
  const last = Math.max(0, ...acts.map(({ subject }) => Number(/^blocks to (\d+)$/.exec(subject)?.[1] ?? 0)));
  return new Set(Array.from({ length: last }, (_, at) => at + 1));
};

/** Lines of acts that no row bears out any more; the hashes are made in UTC, as the trigger made them. */
const actsThatDiffer = async (tx: postgres.TransactionSql): Promise<readonly number[]> => {
  await tx`set local timezone = 'UTC'`;
  const hashes = actTables
    .map((table) => `select ${actHash(table, 't')} as hash from base.${table} t`)
    .join(' union all ');
  const rows = await tx.unsafe(`
    select e.id from base.audit_entry e where e.kind = 'ACT' and not exists (
      select from (${hashes}) h where h.hash = e.document) order by e.id limit ${most}`);
  return rows.map(({ id }) => id as number);
};
