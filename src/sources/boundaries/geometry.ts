import type { Geometry } from '../source.ts';

/** More than a map of a country needs; finer outlines have to be simplified before. */
export const mostPositions = 50_000;

/** What is wrong with a geometry, in words, or the geometry with the number of its positions. */
export const checked = (given: unknown): string | { readonly geometry: Geometry; readonly positions: number } => {
  const { type, coordinates } = (given ?? {}) as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return `the geometry is ${type === undefined ? 'missing' : String(type).slice(0, 40)}, not a Polygon or MultiPolygon`;
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || !polygons.length) return 'the geometry has no polygon';
  let positions = 0;
  for (const polygon of polygons as unknown[]) {
    if (!Array.isArray(polygon) || !polygon.length) return 'a polygon has no ring';
    for (const ring of polygon as unknown[]) {
      if (!Array.isArray(ring) || ring.length < 4) return 'a ring has fewer than four positions';
      positions += ring.length;
      if (positions > mostPositions)
        return `there are more than ${mostPositions} positions: simplify the outline first`;
      const wrong = (ring as unknown[]).find((position) => !isPosition(position));
      if (wrong !== undefined) return `${JSON.stringify(wrong)?.slice(0, 60)} is no position in degrees east and north`;
      const [first, last] = [ring[0], ring.at(-1)] as [number[], number[]];
      if (first[0] !== last[0] || first[1] !== last[1]) return 'a ring does not end where it begins';
    }
  }
  return { geometry: { type, coordinates } as Geometry, positions };
};

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) &&
  (value.length === 2 || value.length === 3) &&
  value.every((part) => typeof part === 'number' && Number.isFinite(part)) &&
  Math.abs(value[0] as number) <= 180 &&
  Math.abs(value[1] as number) <= 90;
