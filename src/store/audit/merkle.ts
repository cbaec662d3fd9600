import { createHash } from 'node:crypto';

/**
 * The tree over lines as RFC 6962 has it: hashes of lines and of nodes begin with different bytes, so that no node can be taken for a
 * line, and a tree has one shape for each number of lines.
 */
export const leafHash = (line: string): Buffer => createHash('sha256').update('\0').update(line, 'utf8').digest();

const nodeHash = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update('\x01').update(left).update(right).digest();

/** The largest power of two below a number of leaves: that many stand on the left. */
const split = (leaves: number): number => 2 ** Math.floor(Math.log2(leaves - 1));

export const rootOf = (leaves: readonly Buffer[]): Buffer => {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return leaves[0] as Buffer;
  const left = split(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, left)), rootOf(leaves.slice(left)));
};

/** The hashes beside the way from a leaf up to the root, the nearest first, each with the side on which it stands. */
export const stepsOf = (
  leaves: readonly Buffer[],
  at: number,
): readonly { readonly side: 'LEFT' | 'RIGHT'; readonly hash: Buffer }[] => {
  if (leaves.length <= 1) return [];
  const left = split(leaves.length);
  return at < left
    ? [...stepsOf(leaves.slice(0, left), at), { side: 'RIGHT', hash: rootOf(leaves.slice(left)) }]
    : [...stepsOf(leaves.slice(left), at - left), { side: 'LEFT', hash: rootOf(leaves.slice(0, left)) }];
};

export const leavesIn = (bytes: Buffer): readonly Buffer[] =>
  Array.from({ length: Math.floor(bytes.length / 32) }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));
