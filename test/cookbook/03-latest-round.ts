import { expect } from 'vitest';
import { displacedByCounty } from '../known-answers/south-sudan.ts';
import type { Check } from '../support/cookbook.ts';

type Figure = {
  area: { code: string; pcode: string; parent: { code: string } };
  round: { number: number };
  value: number;
  ignored: object[];
};

export const check: Check = (data: Record<'southSudan' | 'chad' | 'haiti' | 'afghanistan', Figure[]>, folder) => {
  const known = displacedByCounty(folder);
  expect(data.southSudan).toHaveLength(78);
  expect(Object.fromEntries(data.southSudan.map(({ area, value }) => [area.pcode, value]))).toEqual(known);
  expect(data.southSudan.reduce((sum, { value }) => sum + value, 0)).toBe(2_017_236);
  for (const { area, round, ignored } of data.southSudan) {
    expect(area.code).toBe(area.pcode);
    expect(area.pcode.startsWith(area.parent.code)).toBe(true);
    expect(round.number).toBe(11);
    expect(ignored).toEqual([]);
  }
  expect([data.chad, data.haiti, data.afghanistan]).toEqual([[], [], []]);
};
