import { createHmac } from 'node:crypto';
import { type Axis, cubeOf, mostCells } from '../../disclosure/cube.ts';
import { leastChange, tableTiers } from '../../disclosure/profiles.ts';
import type { CubeCellInput, CubeInput } from '../rooms/cubes.ts';
import type { Localized } from '../words.ts';
import { type AreaAxis, areaAxis, type gazetteer } from './cube-areas.ts';
import type { CubeKind } from './cube-kinds.ts';

/** A cube over the records of a source. */
export type CubeDeclaration = {
  readonly code: string;
  readonly title: Localized;
  readonly kind: CubeKind;
  /** The finest admin level by which its tables are; 0 where no more than the country is known. */
  readonly finest: 0 | 1 | 2 | 3;
};

/** One who counts in a cube: its key, its area, its category in each dimension, and how much of each measure. */
export type Contributor = {
  readonly key: string;
  readonly area: number;
  readonly categories: readonly string[];
  readonly amounts: readonly number[];
};

export const definitionOf = ({ code, title, kind, finest }: CubeDeclaration): CubeInput => ({
  code,
  title,
  unit: kind.unit,
  dataClass: kind.dataClass,
  finest,
  measures: kind.measures.map((measure) => ({ code: measure.code, label: measure.label })),
  dimensions: kind.dimensions,
});

type Areas = Awaited<ReturnType<typeof gazetteer>> extends ReadonlyMap<number, infer A> ? A : never;

/**
 * The tables of one country: every country is a tree of its own without a sum over several, so that a protocol that hides one
 * hides it altogether. A tier that is not told of the whole country is told nothing of it, not even that somebody is there.
 */
export const countryCells = (
  { code, kind, finest }: CubeDeclaration,
  country: number,
  areas: Areas,
  contributors: readonly Contributor[],
): readonly CubeCellInput[] => {
  const flat = kind.dimensions.map(
    ({ categories }): Axis => [{ parent: null }, ...categories.map(() => ({ parent: 0 }))],
  );
  const used = contributors.map(({ area }) => area);
  const size = flat.reduce((all, axis) => all * axis.length, 1);
  let tree: AreaAxis = areaAxis(country, areas, finest, used);
  // Depends on the gazetteer alone.
  for (let level = finest - 1; level > 0 && tree.nodes.length * size > mostCells; level -= 1)
    tree = areaAxis(country, areas, level, used);
  const cube = cubeOf([tree.axis, ...flat], {
    measures: kind.measures.map(({ dominates = false, isPeople = false }) => ({ kind: 'COUNT', dominates, isPeople })),
    profiles: kind.profiles,
    isListed: kind.isListed,
    isPublished: ([area = 0, ...others]) => {
      const node = tree.nodes[area];
      return node !== undefined && !node.isRest && others.every((other) => other === 0) && kind.isPublished(node.grain);
    },
  });
  const placeOf = kind.dimensions.map(
    ({ categories }) => new Map(categories.map((each, index) => [each.code, index + 1])),
  );
  for (const { area, categories, amounts } of contributors)
    cube.add({
      leaves: [tree.nodeOf(area), ...categories.map((category, index) => placeOf[index]?.get(category) as number)],
      amounts,
    });
  const { cells } = cube.tables();
  return tableTiers.toReversed().flatMap((tier) => {
    if (!cells[0]?.told[tier]) return [];
    return cells.map(({ nodes: [area = 0, ...others], told }): CubeCellInput => {
      const { id, code: areaCode, grain, isRest } = tree.nodes[area] as AreaAxis['nodes'][number];
      const by = [...others.keys()].filter((index) => others[index] !== 0);
      const shown = told[tier];
      return {
        scope: tree.nodes[0]?.code as string,
        cube: code,
        tier,
        area: { id, code: areaCode },
        grain,
        isRest,
        dimensions: by.map((index) => kind.dimensions[index]?.code as string),
        codes: by.map((index) => kind.dimensions[index]?.categories[(others[index] as number) - 1]?.code as string),
        count: shown?.count ?? null,
        figures:
          shown && Object.fromEntries(kind.measures.map((one, index) => [one.code, shown.amounts[index] as number])),
        status: shown ? 'ROUNDED' : 'SUPPRESSED',
        threshold: kind.profiles[tier].persons,
        base: kind.profiles[tier].base,
      };
    });
  });
};

/** How long the hash of a contributor's key is, and that of what it counts with. */
const hashLength = 16;

/** Contributors as keyed hashes: enough to count who came, went or changed, and nothing that says who. */
export const fingerprints = (contributors: readonly Contributor[], secret: string): readonly string[] => {
  const hash = (text: string) => createHmac('sha256', secret).update(text).digest('base64url').slice(0, hashLength);
  return contributors.map(({ key, ...rest }) => hash(`key ${key}`) + hash(`row ${key} ${JSON.stringify(rest)}`)).sort();
};

/** How many contributors came, went or changed between two states. */
export const changesIn = (before: readonly string[], now: readonly string[]): number => {
  const key = (one: string) => one.slice(0, hashLength);
  const known = new Map(before.map((one) => [key(one), one]));
  let changed = 0;
  for (const one of now) {
    if (known.get(key(one)) !== one) changed += 1;
    known.delete(key(one));
  }
  return changed + known.size;
};

/** Is a state far enough from an earlier one that was told? One that is the same tells nothing new. */
export const isApart = (before: readonly string[], now: readonly string[]): boolean => {
  const changed = changesIn(before, now);
  return changed === 0 || changed >= Math.max(leastChange.rows, leastChange.share * before.length);
};
