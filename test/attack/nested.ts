import { areaAxis } from '../../src/sources/cubes/cube-areas.ts';
import { type CubeKind, incidents } from '../../src/sources/cubes/cube-kinds.ts';
import { type Contributor, type CubeDeclaration, countryCells } from '../../src/sources/cubes/cube-tables.ts';
import { randomFrom } from '../../src/sources/sample/random.ts';
import type { CubeCellInput } from '../../src/sources/source.ts';
import { type Bounds, beforeRounding, type System } from './bounds.ts';
import type { Told } from './harvest.ts';

/** An invented country of three levels: provinces, districts, wards. */
const country = 1;
type Area = { readonly id: number; readonly code: string; readonly level: number; readonly parent: number | null };
const inside = (parents: readonly Area[], level: number, each: number, from: number): Area[] =>
  parents.flatMap((parent, at) =>
    Array.from({ length: each }, (_, index) => {
      const id = from + at * each + index;
      return { id, code: `${parent.code}${String(index + 1).padStart(2, '0')}`, level, parent: parent.id };
    }),
  );
const whole: Area = { id: country, code: 'ZZ', level: 0, parent: null };
const provinces: readonly Area[] = inside([whole], 1, 8, 10);
const districts = inside(provinces, 2, 5, 100);
const wards = inside(districts, 3, 3, 1000);
export const areas: readonly Area[] = [whole, ...provinces, ...districts, ...wards];

const words = (code: string) => ({ code, label: { en: [code, 'SYNTHETIC'] as const } });
const causes = ['JOURNEY', 'DETENTION', 'CHECKPOINT', 'WORK'];
const years = [2023, 2025] as const;
export const kind: CubeKind = incidents(causes.map(words), years);
export const cube: CubeDeclaration = { code: 'ATTACKED', title: { en: ['Attacked', 'SYNTHETIC'] }, kind, finest: 3 };

/** Incidents of which most are in few places, and the cause hangs on the place: rare ones are what an attacker is after. */
export const happened = (count: number, seed: string): readonly Contributor[] => {
  const random = randomFrom(seed);
  const skewed = <T>(list: readonly T[], share: number): T =>
    list.find((_, index) => index === list.length - 1 || random.chance(share)) as T;
  return Array.from({ length: count }, (_, index): Contributor => {
    const province = skewed(provinces, 0.35);
    const district = skewed(
      districts.filter(({ parent }) => parent === province.id),
      0.45,
    );
    const ward = skewed(
      wards.filter(({ parent }) => parent === district.id),
      0.6,
    );
    const turned = province.id % 3;
    const cause = skewed([...causes.slice(turned), ...causes.slice(0, turned), 'OTHER'], 0.5);
    const dead = random.chance(0.4) ? random.between(1, 5) : 0;
    const missing = random.chance(0.3) ? random.between(1, 8) : 0;
    // Of some no more is known than the province.
    const area = random.chance(0.05) ? province.id : ward.id;
    return {
      key: `${seed} ${index}`,
      area,
      categories: [cause, String(skewed([2024, 2023, 2025], 0.5))],
      amounts: [dead, missing, dead + missing],
    };
  });
};

export const cellKey = (cell: CubeCellInput) =>
  JSON.stringify([cell.area.code, cell.isRest, cell.dimensions, cell.codes]);
const nodeKey = (code: string, isRest: boolean, by: readonly (readonly [string, string])[]) =>
  JSON.stringify([code, isRest, by.map(([name]) => name), by.map(([, category]) => category)]);

/** What one tier is told, by cell. */
export const tables = (contributors: readonly Contributor[], tier: CubeCellInput['tier']) =>
  new Map(
    countryCells(cube, country, areas, contributors)
      .filter((cell) => cell.tier === tier)
      .map((cell) => [cellKey(cell), cell]),
  );

/** How many incidents each cell really holds, counted another way than the tables are: one by one, along codes. */
export const truthOf = (contributors: readonly Contributor[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const byId = new Map(areas.map((area) => [area.id, area]));
  const hasParts = new Set(areas.map(({ parent }) => parent));
  for (const { area, categories } of contributors) {
    const at = byId.get(area) as Area;
    const places: (readonly [string, boolean])[] = hasParts.has(at.id) ? [[at.code, true]] : [];
    for (let length = at.code.length; length >= 2; length -= 2) places.push([at.code.slice(0, length), false]);
    const [cause, year] = [['cause', categories[0] as string] as const, ['year', categories[1] as string] as const];
    for (const [code, isRest] of places)
      for (const by of [[], [cause], [year], [cause, year]]) {
        const key = nodeKey(code, isRest, by);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return counts;
};

/** What an attacker sets up: every cell at every level with its bounds, and all sums among them. */
export const systemOf = (told: ReadonlyMap<string, CubeCellInput>): System => {
  const keys = [...told.keys()];
  const cells = [...told.values()];
  const places = new Map(keys.map((key, index) => [key, index]));
  const axis = areaAxis(country, areas, cube.finest, cells.some(({ isRest }) => isRest) ? [country] : []);
  const nodes = axis.nodes.map(({ code, isRest, parent }) => ({ code, isRest, parent }));
  const root = cells[places.get(nodeKey('ZZ', false, [])) as number] as CubeCellInput;
  const most = boundsOf(root, Number.MAX_SAFE_INTEGER).most;
  const sums = cells.flatMap(({ area, isRest, dimensions, codes }, whole) => {
    const by = dimensions.map((name, index) => [name, codes[index] as string] as const);
    const node = nodes.findIndex((one) => one.code === area.code && one.isRest === isRest);
    const parts = nodes.filter(({ parent }) => parent === node);
    const finer = parts.length
      ? [{ whole, parts: parts.map((one) => places.get(nodeKey(one.code, one.isRest, by)) as number) }]
      : [];
    const split = kind.dimensions.flatMap(({ code: name, categories }) => {
      if (dimensions.includes(name)) return [];
      const list = categories.map((category) => {
        const more = [...by, [name, category.code] as const].sort(([a], [b]) => (a < b ? -1 : 1));
        return places.get(nodeKey(area.code, isRest, more)) as number;
      });
      return [{ whole, parts: list }];
    });
    return [...finer, ...split];
  });
  return {
    cells: cells as unknown as readonly Told[],
    keys,
    bounds: cells.map((cell) => boundsOf(cell, most)),
    sums,
    hidden: cells.flatMap(({ status }, index) => (status === 'SUPPRESSED' ? [index] : [])),
  };
};

/** What a number may have been which a tier is told so: how each tier is told is published. */
const boundsOf = ({ tier, count, status }: CubeCellInput, most: number): Bounds => {
  if (count === null) return { least: 0, most };
  if (status === 'EXACT') return { least: count, most: count };
  if (tier === 'OPEN') return beforeRounding(count, 10);
  if (count < 10) return { least: count - 2, most: count + 2 };
  const { least, most: highest } = beforeRounding(count, 10);
  return { least: Math.max(10, least), most: highest };
};

/**
 * An attacker knows of each incident that came in where and when it was, and sees which numbers moved: the cause whose numbers
 * moved most often is guessed, without them the commonest one of the province.
 */
export const flips = (
  before: ReadonlyMap<string, CubeCellInput>,
  after: ReadonlyMap<string, CubeCellInput>,
  added: readonly Contributor[],
  truth: ReadonlyMap<string, number>,
): { readonly right: number; readonly prior: number } => {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const codes = kind.dimensions[0]?.categories.map(({ code }) => code) as string[];
  let [right, prior] = [0, 0];
  for (const { area, categories } of added) {
    const { code } = byId.get(area) as Area;
    const year = ['year', categories[1] as string] as const;
    const around = Array.from({ length: code.length / 2 }, (_, index) => code.slice(0, 2 * index + 2));
    const moved = (cause: string) =>
      around
        .flatMap((place) =>
          [[['cause', cause] as const], [['cause', cause] as const, year]].map((by) => nodeKey(place, false, by)),
        )
        .filter((key) => before.get(key)?.count !== after.get(key)?.count).length;
    const common = (cause: string) => truth.get(nodeKey(code.slice(0, 4), false, [['cause', cause]])) ?? 0;
    const usual = codes.toSorted((a, b) => common(b) - common(a));
    if (usual.toSorted((a, b) => moved(b) - moved(a))[0] === categories[0]) right += 1;
    if (usual[0] === categories[0]) prior += 1;
  }
  return { right: right / added.length, prior: prior / added.length };
};
