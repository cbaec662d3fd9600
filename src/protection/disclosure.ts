/**
 * What may be told of how many people a table speaks of: which cells rest on too few, which others have to go with them so that
 * no difference of what is told gives one back, and how coarsely the rest is told. It knows neither surveys nor databases: whoever
 * makes a table calls it once, before publication, so that no question asked later can be set against another.
 */

/** Who stands behind a number: people asked, and the different places where they were; null where places are not told apart. */
export type Contributors = { readonly persons: number; readonly sites: number | null };

/** The least that a cell may rest on, and the step to which counts are rounded. */
export type Profile = { readonly persons: number; readonly sites: number; readonly base: number };

/** Profiles by reader. Whoever gives out data may ask for more than these, never for less. */
export const profiles = {
  PUBLIC: { persons: 10, sites: 5, base: 10 },
  PARTNER: { persons: 5, sites: 3, base: 5 },
} as const satisfies Readonly<Record<string, Profile>>;

/**
 * What has to change between two releases of a table. Rounding hides one person in a number, but not that a number moved: among
 * few who came or went, `npm run attack` guesses the answers of each from what moved; among a fiftieth of all it does no longer.
 */
export const leastChange = { rows: profiles.PUBLIC.persons, share: 0.02 } as const;

/** A cell that is the sum of others; cells are named by their place in a list. */
export type Sum = { readonly whole: number; readonly parts: readonly number[] };

/** Of one weighted number the heaviest contributor may make up this share at most, and the heaviest two together that. */
const heaviest = { one: 0.8, two: 0.9 } as const;

/** Is the cell nearly one contributor's, or two contributors'? `top` are its two greatest weights. */
export const isDominated = (total: number, top: readonly number[]): boolean =>
  total > 0 && ((top[0] ?? 0) > heaviest.one * total || (top[0] ?? 0) + (top[1] ?? 0) > heaviest.two * total);

const isTooFew = ({ persons, sites }: Contributors, least: Profile): boolean =>
  persons < least.persons || (sites !== null && sites < least.sites);

/**
 * The cells that must not be told. First those that rest on too few (nobody at all is too few as well: a zero tells something of
 * everybody else) and those in `besides`. Then, sum by sum, the smallest others, until what is hidden of a sum is at least two
 * cells and together enough people and places. Last, what the sums taken together still determine, until they determine nothing.
 */
export const suppressedCells = (
  cells: readonly Contributors[],
  sums: readonly Sum[],
  least: Profile,
  besides: Iterable<number> = [],
): ReadonlySet<number> => {
  const hidden = new Set<number>(besides);
  for (const [index, cell] of cells.entries()) if (isTooFew(cell, least)) hidden.add(index);
  for (;;) {
    completeSums(cells, sums, least, hidden);
    const determined = determinedCells(hidden, sums);
    if (determined.size === 0) return hidden;
    for (const cell of determined) hideBeside(cell, cells, sums, hidden);
  }
};

const smallest = (cells: readonly Contributors[], among: readonly number[]): number | undefined =>
  among.toSorted((a, b) => (cells[a] as Contributors).persons - (cells[b] as Contributors).persons || a - b)[0];

/** Hides the smallest shown parts of each sum until no single one of them tells what is hidden. */
const completeSums = (
  cells: readonly Contributors[],
  sums: readonly Sum[],
  least: Profile,
  hidden: Set<number>,
): void => {
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const { whole, parts } of sums) {
      if (hidden.has(whole)) {
        // A hidden whole, all of whose parts are told, is their sum.
        if (parts.length && !parts.some((part) => hidden.has(part))) hidden.add(smallest(cells, parts) as number);
        continue;
      }
      while (parts.some((part) => hidden.has(part)) && !isBroad(cells, parts, least, hidden)) {
        const next = smallest(
          cells,
          parts.filter((part) => !hidden.has(part)),
        );
        hidden.add(next ?? whole);
        if (next === undefined) break;
      }
    }
  }
};

/** Do the hidden parts hide one another? Places of different parts may be the same: the part with most of them counts. */
const isBroad = (
  cells: readonly Contributors[],
  parts: readonly number[],
  least: Profile,
  hidden: ReadonlySet<number>,
): boolean => {
  const those = parts.filter((part) => hidden.has(part)).map((part) => cells[part] as Contributors);
  const sites = those.map((cell) => cell.sites).filter((count) => count !== null);
  return (
    those.length > 1 &&
    !isTooFew(
      {
        persons: those.reduce((sum, cell) => sum + cell.persons, 0),
        sites: sites.length ? Math.max(...sites) : null,
      },
      least,
    )
  );
};

/** One more cell goes: the smallest that is told in a sum with this one, or, where all of those are hidden, anywhere. */
const hideBeside = (cell: number, cells: readonly Contributors[], sums: readonly Sum[], hidden: Set<number>): void => {
  const shown = (all: readonly Sum[]) => [
    ...new Set(all.flatMap(({ whole, parts }) => [whole, ...parts]).filter((one) => !hidden.has(one))),
  ];
  const near = sums.filter(({ whole, parts }) => whole === cell || parts.includes(cell));
  const next = smallest(cells, shown(near)) ?? smallest(cells, shown(sums));
  if (next !== undefined) hidden.add(next);
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

/** A count as it is told: to the next step of the base, from a hundred steps on to three significant digits. */
export const rounded = (value: number, base: number): number => {
  const steps = Math.floor(value / base + 0.5);
  if (steps < 100) return steps * base;
  const coarse = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  const unit = Math.max(base, coarse);
  return Math.floor(value / unit + 0.5) * unit;
};

/** The step for weighted numbers: what `base` contributors of mean weight stand for, as the next 1, 2 or 5 of a power of ten. */
export const weightedBase = (meanWeight: number, base: number): number => {
  const least = meanWeight * base;
  if (!(least > 0)) return base;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((digit) => digit * power >= least) ?? 10);
};
