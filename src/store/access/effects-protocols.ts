import {
  type Cell,
  type CountedField,
  type Effect,
  type Effects,
  grains,
  type Line,
  rank,
  type Snapshot,
} from './effect.ts';

/** Rows of a record of a dataset that stand in a country. */
export type Standing = { readonly dataset: string; readonly area: string; readonly view: string };

/** What the protocols of one country say of one class: the level at each grain, and from which grain on they speak. */
type Said = { readonly levels: readonly number[]; readonly from: number };

const key = ({ area, class: kind }: Cell): string => JSON.stringify([area, kind]);

/** A protocol holds for finer grains, too, and the highest of several. */
const said = ({ cells }: Snapshot): Map<string, Said> => {
  const found = new Map<string, Said>();
  for (const cell of cells) {
    const before = found.get(key(cell)) ?? { levels: grains.map(() => 0), from: grains.length };
    found.set(key(cell), {
      levels: before.levels.map((level, grain) => (grain < cell.grain ? level : Math.max(level, rank(cell.level)))),
      from: Math.min(before.from, cell.grain),
    });
  }
  return found;
};

const nothing: Said = { levels: grains.map(() => 0), from: grains.length };

/** The countries and classes of which protocols say something else. */
const movedBetween = (before: Snapshot, after: Snapshot) => {
  const [was, is] = [said(before), said(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((one) => {
    const [from, to] = [was.get(one) ?? nothing, is.get(one) ?? nothing];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    const [area, kind] = JSON.parse(one) as [string, string];
    return [{ area, kind, from, to }];
  });
};

export const movedCountries = (before: Snapshot, after: Snapshot): string[] => [
  ...new Set(movedBetween(before, after).map(({ area }) => area)),
];

/** Does somebody read the field at a grain? */
const reads = (field: CountedField, { levels, from }: Said, held: number, finest: number, grain: number): boolean => {
  const lowered = field.mayLower !== null && rank(field.mayLower) <= held && from <= grain;
  const coarse = field.upTo !== null && grain <= field.upTo;
  const floor = rank(field.level) <= held || lowered || coarse;
  return floor && (levels[grain] as number) <= held && grain <= finest;
};

/** Who reads more or less because protocols moved: field by field and grain by grain, where their datasets have rows of such records. */
export const protocolsMoved = (
  before: Snapshot,
  after: Snapshot,
  fields: readonly CountedField[],
  standing: readonly Standing[],
): Effects => {
  const moved: { gains: Effect[]; loses: Effect[] } = { gains: [], loses: [] };
  const holders = new Map<string, Line[]>();
  for (const line of after.lines) {
    if (line.tier === null) continue;
    const one = JSON.stringify([line.principal, line.by]);
    holders.set(one, [...(holders.get(one) ?? []), line]);
  }
  for (const { area, kind, from, to } of movedBetween(before, after))
    for (const lines of holders.values()) {
      const { principal, name, kind: what, by, tier, countries, classes, finest } = lines[0] as Line;
      const held = rank(tier ?? 'OPEN');
      if (!(countries?.includes(area) ?? true) || !(classes?.includes(kind) ?? true)) continue;
      const differing = { gains: new Map<string, number[]>(), loses: new Map<string, number[]>() };
      for (const field of fields)
        if (field.class === kind)
          for (const grain of field.grain === null ? grains.keys() : [field.grain]) {
            const [had, has] = [from, to].map((one) => reads(field, one, held, finest ?? grains.length, grain));
            if (had === has) continue;
            const side = has ? differing.gains : differing.loses;
            side.set(field.coordinate, [...(side.get(field.coordinate) ?? []), grain]);
          }
      for (const side of ['gains', 'loses'] as const) {
        if (!differing[side].size) continue;
        const views = new Set(
          fields.filter(({ coordinate }) => differing[side].has(coordinate)).map(({ view }) => view),
        );
        const own = new Set(
          lines.filter((line) => held >= rank(line.datasetTier ?? 'OPEN')).map(({ dataset }) => dataset),
        );
        const there = standing.filter((row) => row.area === area && views.has(row.view) && own.has(row.dataset));
        moved[side].push({
          ...{ principal, name, kind: what, by, tier },
          datasets: [...new Set(there.map(({ dataset }) => dataset))].sort(),
          ...{ countries: [area], classes: [kind] },
          grains: [...new Set([...differing[side].values()].flat())]
            .sort((a, b) => a - b)
            .map((grain) => grains[grain] as string),
          fields: [...differing[side].keys()].sort(),
          coordinates: differing[side].size,
        });
      }
    }
  return moved;
};
