import { type Axis, type Cell, cubeOf as engine, type Told } from '../../disclosure/cube.ts';
import { type Design, designEffect, designOf } from '../../disclosure/design.ts';
import { precisionOf } from '../../disclosure/interval.ts';
import { type Profiles, profiles, tableTiers } from '../../disclosure/profiles.ts';
import type { SurveyCellInput } from '../source.ts';
import type { Dimension } from './survey-dimensions.ts';

export type CubeCell = Pick<
  SurveyCellInput,
  'tier' | 'variables' | 'codes' | 'records' | 'estimate' | 'estimateBase' | 'designEffects' | 'status'
>;

/** What of a record a cube takes in. */
export type CubeRecord = {
  readonly answers: Readonly<Record<string, string | null>>;
  readonly weight: string | null;
  readonly site: string | null;
  readonly stratum: string | null;
  readonly cluster: string | null;
};

/** Takes in records one by one, and makes all tables of the survey of them, for each tier that reads tables. */
export type Cube = { readonly add: (record: CubeRecord) => void; readonly cells: () => readonly CubeCell[] };

type Options = {
  readonly profiles?: Profiles;
  readonly isWeighted: boolean;
  /** Were places told apart? If not, only people are counted. */
  readonly hasSites: boolean;
};

/** All tables by at most three dimensions at once, with how exact their shares are by the design of the sample. */
export const cubeOf = (declared: readonly Dimension[], options: Options): Cube => {
  const records: CubeRecord[] = [];
  return {
    add: (record) => void records.push(record),
    cells: () => cellsOf(declared, records, options),
  };
};

const cellsOf = (
  declared: readonly Dimension[],
  records: readonly CubeRecord[],
  { profiles: own = profiles, isWeighted, hasSites }: Options,
): readonly CubeCell[] => {
  const placed = records.map(({ answers }) =>
    declared.map(({ variable, categoryOf }) => categoryOf(answers[variable.name] ?? null)),
  );
  const dimensions = declared.map((dimension, index) => withoutEmpty(dimension, index, placed));
  const axes = dimensions.map(({ categories }): Axis => [{ parent: null }, ...categories.map(() => ({ parent: 0 }))]);
  const nodes = dimensions.map(({ categories }) => new Map(categories.map(({ code }, index) => [code, index + 1])));
  const { design, clusterOf } = designIn(records);
  const measures = [{ kind: isWeighted ? 'WEIGHT' : 'COUNT', dominates: isWeighted }] as const;
  const cube = engine(axes, { measures, profiles: own, hasSites });
  for (const [index, { weight, site }] of records.entries())
    cube.add({
      leaves: (placed[index] as string[]).map((code, axis) => nodes[axis]?.get(code) as number),
      amounts: [isWeighted ? Number(weight) : 1],
      site,
      cluster: clusterOf(index),
    });
  const { cells, steps } = cube.tables();
  const byNodes = new Map(cells.map((cell) => [cell.nodes.join(), cell]));
  const isSilent = dimensions.map(({ categories }, axis) =>
    // Where no record has an answer, nobody was asked.
    categories.every(
      ({ kind }, index) =>
        kind !== 'ANSWER' || byNodes.get(axes.map((_, one) => (one === axis ? index + 1 : 0)).join())?.isEmpty,
    ),
  );
  return tableTiers.toReversed().flatMap((tier) =>
    cells.map((cell): CubeCell => {
      const by = [...cell.nodes.keys()].filter((axis) => cell.nodes[axis] !== 0);
      const told = cell.told[tier];
      const isAsked = !by.some((axis) => isSilent[axis]);
      const shown = isAsked ? told : null;
      const effects = shown && effectsOf(cell, by, byNodes, design);
      const isTold = shown && isWeighted && isPrecise(shown, cells[0]?.told[tier], effects?.[0], steps[0] as number);
      return {
        tier,
        variables: by.map((axis) => (dimensions[axis] as Dimension).variable.name),
        codes: by.map((axis) => dimensions[axis]?.categories[(cell.nodes[axis] as number) - 1]?.code as string),
        records: shown?.count ?? null,
        estimate: isTold ? String(shown.amounts[0]) : null,
        estimateBase: isWeighted ? (steps[0] as number) : null,
        designEffects: effects,
        status: !isAsked ? 'NOT_COLLECTED' : told ? 'ROUNDED' : 'SUPPRESSED',
      };
    }),
  );
};

/** Is the cell's share of all exact enough for a weighted number to be told? Judged by what is told, so that it tells nothing. */
const isPrecise = (
  { amounts }: Told,
  all: Told | null | undefined,
  effect: number | null | undefined,
  step: number,
): boolean => {
  if (!all) return false;
  const of = all.amounts[0] as number;
  const rounding = step / 2 / of;
  return precisionOf((amounts[0] as number) / of, all.count, effect ?? null, rounding).precision !== 'IMPRECISE';
};

/** Clusters are told apart within strata; without clusters each record is one. */
const designIn = (records: readonly CubeRecord[]): { design: Design; clusterOf: (record: number) => number } => {
  const strata = new Map<string | null, number>();
  const clusters = new Map<string, number>();
  const stratumOf: number[] = [];
  const own = records.map(({ stratum, cluster }, index) => {
    const key = JSON.stringify([stratum, cluster ?? index]);
    if (!strata.has(stratum)) strata.set(stratum, strata.size);
    if (!clusters.has(key)) {
      clusters.set(key, clusters.size);
      stratumOf.push(strata.get(stratum) as number);
    }
    return clusters.get(key) as number;
  });
  return { design: designOf(stratumOf), clusterOf: (record) => own[record] as number };
};

/**
 * The design effects of the cell's shares: the first of its share of all, then of its share within its first variable, its second,
 * both, and so on as the bits of the place in the list say.
 */
const effectsOf = (
  cell: Cell,
  by: readonly number[],
  byNodes: ReadonlyMap<string, Cell>,
  design: Design,
): readonly (number | null)[] =>
  Array.from({ length: 2 ** by.length - (by.length ? 1 : 0) }, (_, bits) => {
    const kept = by.filter((_axis, place) => bits & (1 << place));
    const whole = byNodes.get(cell.nodes.map((node, axis) => (kept.includes(axis) ? node : 0)).join()) as Cell;
    return designEffect(cell.clusters, whole.clusters, whole.count, design);
  });

/**
 * Categories of missing answers that no record of the survey has say nothing about anybody. They are left out, so that nothing has
 * to be hidden beside them.
 */
const withoutEmpty = (dimension: Dimension, index: number, placed: readonly (readonly string[])[]): Dimension => {
  const used = new Set(placed.map((codes) => codes[index]));
  return {
    ...dimension,
    categories: dimension.categories.filter(({ code, kind }) => kind === 'ANSWER' || used.has(code)),
  };
};
