import { profiles } from '../../disclosure/profiles.ts';
import { type Sum, suppressedCells } from '../../disclosure/suppression.ts';

/** The score of one locality on one dimension, and where the locality lies. */
export type LocalityScore = { readonly adm1: string; readonly adm2: string | null; readonly score: number };

export type AreaMean = {
  /** Null for the whole country. */
  readonly area: string | null;
  readonly grain: 0 | 1 | 2;
  readonly mean: number | null;
  readonly localities: number | null;
};

type Cell = Pick<AreaMean, 'area' | 'grain'> & { sum: number; count: number };

/**
 * Means of one dimension over localities: of the country, of its areas, and of theirs. A mean over fewer localities than the
 * threshold is suppressed, and so are those from which it could be worked out: mean and number of a whole and of all parts but
 * one give the last one.
 */
export const areaMeans = (scores: readonly LocalityScore[], threshold: number): AreaMean[] => {
  const cells: Cell[] = [];
  const places = new Map<string, number>();
  const at = (area: string | null, grain: Cell['grain'], key: string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    cells.push({ area, grain, sum: 0, count: 0 });
    places.set(key, cells.length - 1);
    return cells.length - 1;
  };
  const parts = new Map<number, Set<number>>();
  const country = at(null, 0, '');
  for (const { adm1, adm2, score } of scores) {
    const first = at(adm1, 1, adm1);
    // Localities whose second level is not known are a part like the others, which nobody is told of.
    const second = at(adm2, 2, `${adm1} ${adm2 ?? ''}`);
    for (const index of [country, first, second]) {
      const cell = cells[index] as Cell;
      cell.sum += score;
      cell.count += 1;
    }
    for (const [whole, part] of [
      [country, first],
      [first, second],
    ] as const)
      parts.set(whole, (parts.get(whole) ?? new Set()).add(part));
  }
  const sums: Sum[] = [...parts].map(([whole, of]) => ({ whole, parts: [...of] }));
  const unnamed = cells.flatMap((cell, index) => (cell.grain === 2 && cell.area === null ? [index] : []));
  const contributors = cells.map(({ count }) => ({ persons: count, sites: null }));
  const hidden = suppressedCells(contributors, sums, { ...profiles.OPEN, persons: threshold }, unnamed);
  return cells.flatMap(({ area, grain, sum, count }, index): AreaMean[] => {
    if (grain === 2 && area === null) return [];
    const shown = count > 0 && !hidden.has(index);
    return [
      { area, grain, mean: shown ? Math.round((sum / count) * 1000) / 1000 : null, localities: shown ? count : null },
    ];
  });
};
