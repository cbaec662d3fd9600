import { expect } from 'vitest';
import { policiesOn } from '../known-answers/cobap.ts';
import type { Check } from '../support/cookbook.ts';

type Level = 'NONE_REPORTED' | 'NONE' | 'PARTIAL' | 'TOTAL';
type Cell = {
  imposing: { code: string };
  restricted: { code: string };
  level: Level;
  comparedLevel: Level;
  change: string;
};

const ranks: Record<Level, number> = { NONE_REPORTED: 0, NONE: 0, PARTIAL: 1, TOTAL: 2 };

export const check: Check = (data: { restrictionMatrix: Cell[] }, folder) => {
  const cells = data.restrictionMatrix;
  expect(cells).toHaveLength(55 * 54);
  for (const [day, level] of [
    ['2021-12-01', 'level'],
    ['2020-06-01', 'comparedLevel'],
  ] as const) {
    const { complete, any } = policiesOn(folder, day);
    for (const cell of cells) {
      const pair = `${day} ${cell.imposing.code} ${cell.restricted.code}`;
      // A complete closure meets every member; where no policy is in force, nothing is reported.
      if (complete.has(cell.imposing.code)) expect([pair, cell[level]]).toEqual([pair, 'TOTAL']);
      if (!any.has(cell.imposing.code)) expect([pair, cell[level]]).toEqual([pair, 'NONE_REPORTED']);
    }
    expect(cells.filter((cell) => complete.has(cell.imposing.code)).length).toBeGreaterThan(54 * 3);
  }
  for (const { level, comparedLevel, change } of cells) {
    const step = ranks[level] - ranks[comparedLevel];
    if (step) expect(change).toBe(step > 0 ? 'STRICTER' : 'LESS_STRICT');
  }
};
