import { expect } from 'vitest';
import { policiesTouching } from '../known-answers/cobap.ts';
import { levelsOn } from '../known-answers/oxcgrt.ts';
import { sumsOverLocations } from '../known-answers/south-sudan.ts';
import type { Check } from '../support/cookbook.ts';

type Closures = { nodes: { imposing: { code: string }; sourceKey: string }[] };
type Data = {
  rounds: { nodes: { round: { number: number }; value: number }[] };
  series: { caveats: string[]; points: { month: string; value: number | null }[] }[];
  own: Closures;
  others: Closures;
  levels: { periodStart: string; strictest: number; leastStrict: number }[];
};

const quarter = ['2021-07-01', '2021-09-30'] as const;

export const check: Check = (data: Data, folder) => {
  const sums = sumsOverLocations(folder);
  expect(data.rounds.nodes).toMatchObject([
    { round: { number: 11 }, value: sums['Estimated # of returnee individuals from abroad'] },
  ]);
  expect(data.rounds.nodes[0]?.value).toBe(599_137);
  expect(data.series).toHaveLength(1);
  expect(data.series[0]?.caveats).toContain('ONE_ROUND_ONLY');
  expect(data.series[0]?.points.map(({ value }) => value)).toEqual([1_782_803, null, null]);

  for (const [closures, countries] of [
    [data.own, ['SSD']],
    [data.others, ['CAF', 'COD', 'ETH', 'KEN', 'SDN', 'UGA']],
  ] as const) {
    const keys = closures.nodes.map(({ sourceKey }) => sourceKey).sort();
    expect(keys).toEqual(policiesTouching(folder, countries, ...quarter));
  }
  const day = levelsOn(folder, 'INTERNATIONAL_TRAVEL', '15Aug2021').SSD;
  const august = data.levels.find(({ periodStart }) => periodStart === '2021-08-01');
  expect(august?.strictest).toBeGreaterThanOrEqual(Number(day));
  expect(august?.leastStrict).toBeLessThanOrEqual(Number(day));
};
