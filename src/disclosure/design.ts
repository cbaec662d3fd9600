/**
 * How far a share of a sample can be off, by the design of the sample. The variance of a share is that of its linearised form
 * (Taylor): with weights w, y = 1 in the cell and x = 1 in the whole that the share R = Σwy / Σwx is of, each record has
 * z = w (y - R x) / Σwx, and the variance is that of the sums of z by cluster within strata,
 * Σ_h n_h / (n_h - 1) Σ_c (z_hc - mean z_h)², clusters as if drawn with replacement. A stratum with a single cluster adds that
 * cluster's square. The design effect sets it against what as many records drawn one by one would have: R (1 - R) / n.
 */

/** Clusters by number, each with its stratum; a record of a sample without clusters is a cluster of its own. */
export type Design = { readonly stratumOf: readonly number[]; readonly sizes: readonly number[] };

export const designOf = (strata: readonly number[]): Design => {
  const sizes: number[] = [];
  for (const stratum of strata) sizes[stratum] = (sizes[stratum] ?? 0) + 1;
  return { stratumOf: strata, sizes };
};

/** Weights by cluster. */
type Weights = ReadonlyMap<number, number>;
const total = (weights: Weights): number => weights.values().reduce((sum, weight) => sum + weight, 0);

/** Sums of weights and of their squares by stratum: of a whole they are worked out once for all cells in it. */
type Moments = { readonly sums: readonly number[]; readonly squares: readonly number[]; readonly total: number };
const kept = new WeakMap<Weights, Moments>();
const momentsOf = (whole: Weights, { stratumOf, sizes }: Design): Moments => {
  const known = kept.get(whole);
  if (known) return known;
  const [sums, squares] = [sizes.map(() => 0), sizes.map(() => 0)];
  for (const [cluster, weight] of whole) {
    const stratum = stratumOf[cluster] as number;
    sums[stratum] = (sums[stratum] as number) + weight;
    squares[stratum] = (squares[stratum] as number) + weight * weight;
  }
  const made = { sums, squares, total: total(whole) };
  kept.set(whole, made);
  return made;
};

/** The variance of the share that a cell has of a whole in which it lies. */
export const varianceOf = (cell: Weights, whole: Weights, design: Design): number => {
  const { stratumOf, sizes } = design;
  const all = momentsOf(whole, design);
  const share = total(cell) / all.total;
  // Σ (y - Rx)² = Σ y² - 2R Σ xy + R² Σ x², where y is zero in clusters without the cell.
  const sums = all.sums.map((sum) => -share * sum);
  const squares = all.squares.map((square) => share * share * square);
  for (const [cluster, own] of cell) {
    const stratum = stratumOf[cluster] as number;
    sums[stratum] = (sums[stratum] as number) + own;
    squares[stratum] = (squares[stratum] as number) + own * own - 2 * share * own * (whole.get(cluster) ?? 0);
  }
  const spread = sizes.map((size, stratum) => {
    const square = squares[stratum] as number;
    return size > 1 ? (size / (size - 1)) * (square - (sums[stratum] as number) ** 2 / size) : square;
  });
  return spread.reduce((sum, one) => sum + one, 0) / all.total ** 2;
};

/** Clusters without strata. */
const degreesOf = ({ stratumOf, sizes }: Design): number => stratumOf.length - sizes.filter((size) => size > 0).length;

/** The quantile of Student's distribution at 0.975, from that of the normal one: to a thousandth from eight degrees on. */
export const studentQuantile = (degrees: number): number => {
  const z = normal;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
};
const normal = 1.959964;

/** With fewer the variance is not known well enough to be told. */
const leastDegrees = 8;
/** The design effect is told as the next of these, never below 1: what is told must not be finer than what rounding leaves. */
const steps = [1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024] as const;

/** The design effect of a share, as it is told; null where the sample does not tell it. Few clusters count as a greater one. */
export const designEffect = (cell: Weights, whole: Weights, records: number, design: Design): number | null => {
  const share = total(cell) / total(whole);
  const degrees = degreesOf(design);
  if (!(share > 0 && share < 1) || degrees < leastDegrees) return null;
  const effect =
    (varianceOf(cell, whole, design) / ((share * (1 - share)) / records)) * (studentQuantile(degrees) / normal) ** 2;
  return steps.find((step) => effect <= step + 1e-9) ?? null;
};
