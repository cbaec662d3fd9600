import {
  leastOf,
  type Profiles,
  profiles,
  type TableTier,
  tableTiers,
  toldCount,
  toldWeight,
  weightedBase,
} from './profiles.ts';
import { type Contributors, isDominated, isTooFew, type Sum, suppressedCells } from './suppression.ts';

/** At most so many dimensions stand in one table, and so many cells in all tables of a cube together. */
export const mostDimensions = 3;
export const mostCells = 20_000;

/** A dimension as a tree: its first node is the whole, every other one is a part of an earlier one. Parts make up their whole. */
export type Axis = readonly { readonly parent: number | null }[];

/** What a cube counts beside its contributors: whole numbers or weighted ones; `dominates`: one contributor must not make up most of it. */
export type Measure = {
  readonly kind: 'COUNT' | 'WEIGHT';
  readonly dominates?: boolean;
  /** It counts people, of whom there have to be enough as well. */
  readonly isPeople?: boolean;
};

/** One contributor: where it stands on each axis, how much of each measure is its own, the place where it is, and its cluster. */
export type Unit = {
  readonly leaves: readonly number[];
  readonly amounts: readonly number[];
  readonly site?: string | null;
  readonly cluster?: number;
};

/** What a tier is told of a cell. */
export type Told = { readonly count: number; readonly amounts: readonly number[] };

/** A cell: a node of each axis, none of them but three other than the whole. */
export type Cell = {
  readonly nodes: readonly number[];
  /** Nobody stands in it. */
  readonly isEmpty: boolean;
  readonly told: Readonly<Record<TableTier, Told | null>>;
  /** Weights by cluster, for what the design of a sample makes of it. */
  readonly clusters: ReadonlyMap<number, number>;
  readonly count: number;
};

export type CubeRules = {
  readonly measures: readonly Measure[];
  readonly profiles: Profiles;
  /** Are places told apart? If not, only contributors are counted. */
  readonly hasSites?: boolean;
  /** Everybody may count the contributors themselves: that there is none is known, and hides nothing. */
  readonly isListed?: boolean;
  /** Cells whose numbers everybody knows from elsewhere: they hide nothing either. */
  readonly isPublished?: (nodes: readonly number[]) => boolean;
};

/** `steps`: what each measure is rounded to for everybody. */
export type Tables = { readonly cells: readonly Cell[]; readonly steps: readonly number[] };
export type Cube = { readonly add: (unit: Unit) => void; readonly tables: () => Tables };

type Amount = {
  count: number;
  readonly amounts: number[];
  readonly top: (readonly number[])[];
  readonly sites: Set<string>;
  readonly clusters: Map<number, number>;
};

/**
 * All tables of a cube at once, by at most three dimensions each, with all margins at every level: what one of them hides, none of
 * the others gives back. Added up from the finest cells that somebody stands in.
 */
export const cubeOf = (axes: readonly Axis[], rules: CubeRules): Cube => {
  const nothing = (): Amount => ({
    count: 0,
    amounts: rules.measures.map(() => 0),
    top: rules.measures.map(() => []),
    sites: new Set(),
    clusters: new Map(),
  });
  const finest = new Map<string, { readonly leaves: readonly number[]; readonly amount: Amount }>();
  return {
    add({ leaves, amounts, site, cluster }) {
      const key = leaves.join();
      const found = finest.get(key) ?? { leaves, amount: nothing() };
      finest.set(key, found);
      add(found.amount, {
        count: 1,
        amounts: [...amounts],
        top: amounts.map((amount) => [amount]),
        sites: new Set(site === null || site === undefined ? [] : [site]),
        clusters: new Map(cluster === undefined ? [] : [[cluster, amounts[0] ?? 1]]),
      });
    },
    tables() {
      const cells = cellsOf(axes).map((nodes) => ({ nodes, amount: nothing() }));
      const places = new Map(cells.map(({ nodes }, place) => [nodes.join(), place]));
      for (const { leaves, amount } of finest.values())
        for (const nodes of combinations(leaves.map((leaf, axis) => upwards(axes[axis] as Axis, leaf))))
          add((cells[places.get(nodes.join()) as number] as (typeof cells)[number]).amount, amount);
      const all = (cells[0] as (typeof cells)[number]).amount;
      const steps = rules.measures.map(({ kind }, index) =>
        kind === 'WEIGHT' && all.count
          ? weightedBase((all.amounts[index] as number) / all.count, profiles.OPEN.base)
          : profiles.OPEN.base,
      );
      const known = new Set(
        [...cells.keys()].filter((cell) => {
          const { nodes, amount } = cells[cell] as (typeof cells)[number];
          return (rules.isListed && amount.count === 0) || rules.isPublished?.(nodes);
        }),
      );
      const told = toldOf(
        cells.map(({ amount }) => amount),
        sumsOf(axes, cells, places),
        rules,
        steps,
        known,
      );
      const shown = cells.map(({ nodes, amount }, place) => ({
        nodes,
        isEmpty: amount.count === 0,
        told: { OPEN: at(told.OPEN, place), PARTNER: at(told.PARTNER, place), RESTRICTED: at(told.RESTRICTED, place) },
        clusters: amount.clusters,
        count: amount.count,
      }));
      return { cells: shown, steps };
    },
  };
};

const at = (told: readonly (Told | null)[], place: number): Told | null => told[place] ?? null;

const add = (to: Amount, more: Amount): void => {
  to.count += more.count;
  for (const [measure, amount] of more.amounts.entries()) {
    to.amounts[measure] = (to.amounts[measure] as number) + amount;
    const both = [...(to.top[measure] as readonly number[]), ...(more.top[measure] as readonly number[])];
    to.top[measure] = both.sort((a, b) => b - a).slice(0, 2);
  }
  for (const site of more.sites) to.sites.add(site);
  for (const [cluster, weight] of more.clusters) to.clusters.set(cluster, (to.clusters.get(cluster) ?? 0) + weight);
};

/** The node itself and all that it is a part of. */
const upwards = (axis: Axis, leaf: number): number[] => {
  const way: number[] = [];
  for (let node: number | null = leaf; node !== null; node = axis[node]?.parent ?? null) way.push(node);
  return way;
};

/** One of each list, with no more than three that are not the whole. */
const combinations = (lists: readonly (readonly number[])[]): number[][] =>
  lists
    .reduce<{ nodes: number[]; by: number }[]>(
      (made, list) =>
        made.flatMap(({ nodes, by }) =>
          list.flatMap((node) =>
            node === 0
              ? [{ nodes: [...nodes, 0], by }]
              : by < mostDimensions
                ? [{ nodes: [...nodes, node], by: by + 1 }]
                : [],
          ),
        ),
      [{ nodes: [], by: 0 }],
    )
    .map(({ nodes }) => nodes);

/** The cells of all tables, those by the fewest dimensions first. */
const cellsOf = (axes: readonly Axis[]): readonly (readonly number[])[] => {
  const by = (nodes: readonly number[]) => nodes.filter((node) => node !== 0).length;
  return combinations(axes.map((axis) => [...axis.keys()])).sort((a, b) => by(a) - by(b));
};

/** How many cells there are in all tables by at most three of dimensions with so many categories each. */
export const sizeOf = (sizes: readonly number[]): number => {
  const ways = [1, 0, 0, 0];
  for (const size of sizes)
    for (let by = mostDimensions; by > 0; by -= 1) ways[by] = (ways[by] as number) + (ways[by - 1] as number) * size;
  return ways.reduce((sum, one) => sum + one, 0);
};

/** Each cell is the sum of the parts of any of its nodes. */
const sumsOf = (
  axes: readonly Axis[],
  cells: readonly { readonly nodes: readonly number[] }[],
  places: ReadonlyMap<string, number>,
): readonly Sum[] => {
  const parts = axes.map((axis) => {
    const lists = axis.map((): number[] => []);
    for (const [node, { parent }] of axis.entries()) if (parent !== null) lists[parent]?.push(node);
    return lists;
  });
  return cells.flatMap(({ nodes }, whole) => {
    const isFull = nodes.filter((node) => node !== 0).length === mostDimensions;
    return nodes.flatMap((node, axis) => {
      const list = parts[axis]?.[node] ?? [];
      if (list.length === 0 || (isFull && node === 0)) return [];
      return [{ whole, parts: list.map((part) => places.get(nodes.with(axis, part).join()) as number) }];
    });
  });
};

/** What each tier is told, from the highest down: of the truth the highest alone, every other one of what the one above is told. */
const toldOf = (
  truth: readonly Amount[],
  sums: readonly Sum[],
  { measures, profiles: least, hasSites = false }: CubeRules,
  steps: readonly number[],
  known: ReadonlySet<number>,
): Readonly<Record<TableTier, readonly (Told | null)[]>> => {
  const dominated = truth.flatMap(({ amounts, top }, cell) =>
    measures.some(({ dominates }, index) => dominates && isDominated(amounts[index] as number, top[index] ?? []))
      ? [cell]
      : [],
  );
  const people = measures.findIndex(({ isPeople }) => isPeople);
  const made: Partial<Record<TableTier, readonly (Told | null)[]>> = {};
  let above: readonly (Told | null)[] = truth;
  let tierAbove: TableTier | null = null;
  for (const tier of tableTiers) {
    const of = tierAbove;
    const leastAt = (count: number) => (of === null ? count : leastOf(of, count));
    const contributors = above.map(
      (told, cell): Contributors => ({
        persons: told && leastAt(told.count),
        sites: hasSites && tier === tableTiers[0] ? (truth[cell] as Amount).sites.size : null,
      }),
    );
    const besides = new Set(tier === tableTiers[0] ? dominated : []);
    for (const [cell, told] of above.entries())
      if (told === null || (people >= 0 && leastAt(told.amounts[people] as number) < profiles[tier].persons))
        besides.add(cell);
    const hidden = suppressedCells(contributors, sums, least[tier], besides, known);
    // What is known from elsewhere is not repeated where it rests on too few.
    const isBare = (cell: number) => besides.has(cell) || isTooFew(contributors[cell] as Contributors, least[tier]);
    above = above.map((told, cell) =>
      told === null || hidden.has(cell) || (known.has(cell) && isBare(cell))
        ? null
        : {
            count: toldCount(tier, told.count),
            amounts: told.amounts.map((amount, index) =>
              measures[index]?.kind === 'COUNT'
                ? toldCount(tier, amount)
                : // As decimals: a sum of weights must not end in what binary fractions make of it.
                  Number(toldWeight(tier, amount, steps[index] as number).toPrecision(12)),
            ),
          },
    );
    made[tier] = above;
    tierAbove = tier;
  }
  return made as Record<TableTier, readonly (Told | null)[]>;
};
