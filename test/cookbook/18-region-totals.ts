import { expect } from 'vitest';
import { stockByIomRegion } from '../known-answers/indicators.ts';
import { worldStock } from '../known-answers/undesa.ts';
import type { Check } from '../support/cookbook.ts';

type Total = { region: { code: string; name: { value: string } }; sum: number };
type Pair = { region: { code: string }; counterpartRegion: { code: string } | null; sum: number };

export const check: Check = (
  { totals, pairs, dataset }: { totals: Total[]; pairs: Pair[]; dataset: never },
  folder,
) => {
  const told = totals.map(({ region, sum }) => {
    const own = pairs.find((pair) => pair.region.code === region.code && pair.counterpartRegion?.code === region.code);
    return [region.name.value, { all: sum, within: own?.sum }];
  });
  expect(Object.fromEntries(told)).toEqual(stockByIomRegion(folder));
  const sum = (groups: readonly { sum: number }[]) => groups.reduce((total, group) => total + group.sum, 0);
  expect([sum(totals), sum(pairs), worldStock(folder, 2024, 2024)]).toEqual([304_021_813, 304_021_813, 304_021_813]);
  expect(dataset).toMatchObject({ latestRelease: { version: 'Rev. 2024' } });
};
