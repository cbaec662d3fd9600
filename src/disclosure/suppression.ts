/**
 * What may be told of how many people a table speaks of: which cells rest on too few, which others have to go with them so that
 * no difference of what is told gives one back, and how coarsely the rest is told. It knows neither surveys nor databases: whoever
 * makes a table calls it once, before publication, so that no question asked later can be set against another.
 */

import type { Profile } from './profiles.ts';

/**
 * Who stands behind a number: people asked, and the different places where they were; null where places are not told apart. The
 * number of people is null where even the tier above is not told it.
 */
export type Contributors = { readonly persons: number | null; readonly sites: number | null };
type Least = Pick<Profile, 'persons' | 'sites'>;

/** A cell that is the sum of others; cells are named by their place in a list. */
export type Sum = { readonly whole: number; readonly parts: readonly number[] };

/** Of one weighted number the heaviest contributor may make up this share at most, and the heaviest two together that. */
const heaviest = { one: 0.8, two: 0.9 } as const;

/** Is the cell nearly one contributor's, or two contributors'? `top` are its two greatest weights. */
export const isDominated = (total: number, top: readonly number[]): boolean =>
  total > 0 && ((top[0] ?? 0) > heaviest.one * total || (top[0] ?? 0) + (top[1] ?? 0) > heaviest.two * total);

/** Does a cell rest on too few? */
export const isTooFew = ({ persons, sites }: Contributors, least: Least): boolean =>
  (persons !== null && persons < least.persons) || (sites !== null && sites < least.sites);

/**
 * The cells that must not be told. First those that rest on too few (nobody at all is too few as well: a zero tells something of
 * everybody else) and those in `besides`. Then, sum by sum, the smallest others, until what is hidden of a sum is at least two
 * cells and together enough people and places. Last, what the sums taken together still determine, until they determine nothing.
 * What is `known` whatever a table says hides nothing beside it: it is never among those returned.
 */
export const suppressedCells = (
  cells: readonly Contributors[],
  sums: readonly Sum[],
  least: Least,
  besides: Iterable<number> = [],
  known: ReadonlySet<number> = new Set(),
): ReadonlySet<number> => {
  const table: Table = { cells, sums, least, known, of: sumsOf(cells.length, sums) };
  const hidden = new Set([...besides].filter((cell) => !known.has(cell)));
  for (const [index, cell] of cells.entries()) if (!known.has(index) && isTooFew(cell, least)) hidden.add(index);
  for (let waiting: Iterable<number> = sums.keys(); ; ) {
    completeSums(table, hidden, waiting);
    const determined = determinedCells(hidden, sums);
    const more = [...determined].flatMap((cell) => hideBeside(cell, table, hidden) ?? []);
    // Where nothing is left to hide beside a cell, everybody could work it out before the table was there.
    if (more.length === 0) return hidden;
    waiting = new Set(more.flatMap((cell) => table.of[cell] as number[]));
  }
};

type Table = {
  readonly cells: readonly Contributors[];
  readonly sums: readonly Sum[];
  readonly least: Least;
  readonly known: ReadonlySet<number>;
  /** The sums in which each cell stands. */
  readonly of: readonly (readonly number[])[];
};

const sumsOf = (count: number, sums: readonly Sum[]): readonly (readonly number[])[] => {
  const of = Array.from({ length: count }, (): number[] => []);
  for (const [index, { whole, parts }] of sums.entries()) for (const cell of [whole, ...parts]) of[cell]?.push(index);
  return of;
};

const smallest = (
  { cells, known }: Table,
  among: readonly number[],
  hidden: ReadonlySet<number>,
): number | undefined => {
  const size = (cell: number) => (cells[cell] as Contributors).persons ?? 0;
  let found: number | undefined;
  for (const cell of among)
    if (
      !hidden.has(cell) &&
      !known.has(cell) &&
      (found === undefined || isBefore(size(cell), cell, size(found), found))
    )
      found = cell;
  return found;
};
const isBefore = (size: number, cell: number, other: number, than: number): boolean =>
  size < other || (size === other && cell < than);

/** Hides the smallest shown parts of each sum until no single one of them tells what is hidden; what that changes is looked at again. */
const completeSums = (table: Table, hidden: Set<number>, first: Iterable<number>): void => {
  const waiting = new Set(first);
  const hide = (cell: number) => {
    hidden.add(cell);
    for (const sum of table.of[cell] as readonly number[]) waiting.add(sum);
  };
  for (const index of waiting) {
    waiting.delete(index);
    const { whole, parts } = table.sums[index] as Sum;
    if (hidden.has(whole)) {
      // A hidden whole, all of whose parts are told, is their sum.
      const next = parts.some((part) => hidden.has(part)) ? undefined : smallest(table, parts, hidden);
      if (next !== undefined) hide(next);
      continue;
    }
    while (parts.some((part) => hidden.has(part)) && !isBroad(table, whole, parts, hidden)) {
      const next = smallest(table, parts, hidden);
      if (next !== undefined) hide(next);
      else {
        if (!table.known.has(whole)) hide(whole);
        break;
      }
    }
  }
};

/**
 * Do the hidden parts hide one another? Places of different parts may be the same: the part with most of them counts. Parts of
 * which the tier above is told nothing are together what the told ones leave of the whole.
 */
const isBroad = (
  { cells, least }: Table,
  whole: number,
  parts: readonly number[],
  hidden: ReadonlySet<number>,
): boolean => {
  const of = (cell: number) => cells[cell] as Contributors;
  const those = parts.filter((part) => hidden.has(part)).map(of);
  if (those.length < 2) return false;
  const sum = (list: readonly Contributors[]) => list.reduce((total, { persons }) => total + (persons ?? 0), 0);
  const rest = those.some(({ persons }) => persons === null)
    ? Math.max(0, (of(whole).persons ?? 0) - sum(parts.map(of)))
    : 0;
  const sites = those.map((cell) => cell.sites).filter((count) => count !== null);
  return !isTooFew({ persons: sum(those) + rest, sites: sites.length ? Math.max(...sites) : null }, least);
};

/** One more cell goes: the smallest that is told in a sum with this one, or, where all of those are hidden, anywhere. */
const hideBeside = (cell: number, table: Table, hidden: Set<number>): number | undefined => {
  const all = (sums: readonly Sum[]) => sums.flatMap(({ whole, parts }) => [whole, ...parts]);
  const near = (table.of[cell] as readonly number[]).map((index) => table.sums[index] as Sum);
  const next = smallest(table, all(near), hidden) ?? smallest(table, all(table.sums), hidden);
  if (next !== undefined) hidden.add(next);
  return next;
};

/**
 * The hidden cells that the sums determine, whatever the numbers are. Told cells are known, so a hidden one is free exactly if
 * it can change while all sums hold: if a direction along which they hold moves it. One direction drawn at random among all of
 * them moves every free cell, but for chance; two are drawn.
 */
export const determinedCells = (hidden: ReadonlySet<number>, sums: readonly Sum[]): ReadonlySet<number> => {
  const unknown = [...hidden].sort((a, b) => a - b);
  const place = new Map(unknown.map((cell, index) => [cell, index]));
  const rows = sums
    .map(({ whole, parts }) => [
      ...(place.has(whole) ? [[place.get(whole) as number, -1] as const] : []),
      ...parts.flatMap((part) => (place.has(part) ? [[place.get(part) as number, 1] as const] : [])),
    ])
    .filter((row) => row.length > 0);
  const moves = [1, 2].map((seed) => directionAlong(rows, noise(unknown.length, seed)));
  return new Set(unknown.filter((_, index) => moves.every((move) => Math.abs(move[index] as number) < 1e-5)));
};

type Rows = readonly (readonly (readonly [cell: number, sign: number])[])[];

/** The part of a vector along which all rows stay zero: least squares by conjugate gradients, which needs no matrix in memory. */
const directionAlong = (rows: Rows, start: Float64Array): Float64Array => {
  const left = start;
  const times = (vector: Float64Array) =>
    Float64Array.from(rows, (row) => row.reduce((sum, [cell, sign]) => sum + sign * (vector[cell] as number), 0));
  const back = (vector: Float64Array): Float64Array => {
    const made = new Float64Array(left.length);
    for (const [index, row] of rows.entries())
      for (const [cell, sign] of row) made[cell] = (made[cell] as number) + sign * (vector[index] as number);
    return made;
  };
  // Among all ways to write the part that is not along them as a sum of rows, one is approached; `left` is what remains.
  let slope = times(left);
  let step = slope;
  let size = dot(slope, slope);
  const enough = 1e-18 * Math.max(1, size);
  for (let turn = 0; size > enough && turn < 20 * rows.length + 100; turn += 1) {
    const moved = back(step);
    const length = size / dot(moved, moved);
    for (let index = 0; index < left.length; index += 1)
      left[index] = (left[index] as number) - length * (moved[index] as number);
    slope = times(left);
    const next = dot(slope, slope);
    const share = next / size;
    step = Float64Array.from(step, (value, index) => (slope[index] as number) + share * value);
    size = next;
  }
  return left;
};

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);

/** Numbers between -1 and 1, the same for the same seed: what is suppressed must not depend on when it was worked out. */
const noise = (length: number, seed: number): Float64Array => {
  let state = seed * 2_654_435_761;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2_147_483_648 - 1;
  });
};
