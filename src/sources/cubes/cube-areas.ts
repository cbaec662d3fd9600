import type postgres from 'postgres';
import type { Axis } from '../../disclosure/cube.ts';

/** A node of the axis of places: an area, or what of an area is not told where more finely. */
export type AreaNode = {
  readonly id: number;
  readonly code: string;
  readonly grain: number;
  readonly isRest: boolean;
  readonly parent: number | null;
};
export type AreaAxis = {
  readonly nodes: readonly AreaNode[];
  readonly axis: Axis;
  readonly nodeOf: (area: number) => number;
};

type Area = { readonly id: number; readonly code: string; readonly level: number; readonly parent: number | null };

/** The countries in which areas lie, and all areas of those that are there today. */
export const gazetteer = async (tx: postgres.TransactionSql, areas: readonly number[]) => {
  const rows = await tx`
    select a.id, a.code, coalesce(a.level, 0)::int as level, a.parent_id as parent, coalesce(a.admin0_id, a.id) as country
    from base.area a where a.valid_to is null and coalesce(a.admin0_id, a.id) in (
      select coalesce(k.admin0_id, k.id) from base.area k where k.id = any(${[...new Set(areas)]}::int[]))
    order by coalesce(a.level, 0), a.code`;
  const countries = new Map<number, Area[]>();
  for (const { country, ...area } of rows) {
    const known = countries.get(country) ?? [];
    countries.set(country, known);
    known.push(area as Area);
  }
  return countries as ReadonlyMap<number, readonly Area[]>;
};

/**
 * The areas of a country down to a level, whether anybody stands in them or not: which of them are listed must not tell. Where
 * contributors are known by a coarser area than others, its rest is one of its parts.
 */
export const areaAxis = (country: number, areas: readonly Area[], finest: number, used: Iterable<number>): AreaAxis => {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const inside = areas.filter(({ level }) => level <= finest);
  const hasParts = new Set(inside.map(({ parent }) => parent));
  /** The area itself, or the one around it that is in the tree. */
  const listed = (id: number): number => {
    for (let area = byId.get(id); area; area = byId.get(area.parent ?? -1)) if (area.level <= finest) return area.id;
    return country;
  };
  const hasRest = [...used].some((area) => hasParts.has(listed(area)));
  const nodes: AreaNode[] = [];
  const places = new Map<number, number>();
  const rests = new Map<number, number>();
  for (const { id, code, level, parent } of inside) {
    const above = id === country ? null : (places.get(parent ?? -1) ?? 0);
    places.set(id, nodes.length);
    nodes.push({ id, code, grain: level, isRest: false, parent: above });
  }
  if (hasRest)
    for (const { id, code, level } of inside.filter((area) => hasParts.has(area.id))) {
      rests.set(id, nodes.length);
      nodes.push({ id, code, grain: level + 1, isRest: true, parent: places.get(id) as number });
    }
  return {
    nodes,
    axis: nodes,
    nodeOf: (area) => {
      const id = listed(area);
      return rests.get(id) ?? (places.get(id) as number);
    },
  };
};
