import { expect } from 'vitest';
import { stocks } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Group = { area: { code: string }; fromSum: number | null; toSum: number | null; change: number | null };

export const check: Check = (data, folder) => {
  const { from, to, groupCount, changedCount, appearedCount, vanishedCount, groups } = data.revisionStats;
  expect([from.version, to.version]).toEqual(['Rev. 2020', 'Rev. 2024']);
  const [earlier, later] = ([2020, 2024] as const).map((revision) =>
    stocks(folder, revision, 2020, (destination) => destination),
  ) as [Map<string, number>, Map<string, number>];
  const places = new Set([...earlier.keys(), ...later.keys()]);
  const changed = [...places].filter((place) => earlier.get(place) !== later.get(place));
  const inBoth = changed.filter((place) => earlier.has(place) && later.has(place));
  expect([groupCount, changedCount, appearedCount, vanishedCount]).toEqual([
    places.size,
    inBoth.length,
    changed.filter((place) => !earlier.has(place)).length,
    changed.filter((place) => !later.has(place)).length,
  ]);
  expect([inBoth.length, changed.length]).toEqual([59, 60]);
  expect(Object.fromEntries(groups.map(({ area, fromSum, toSum }: Group) => [area.code, [fromSum, toSum]]))).toEqual(
    Object.fromEntries(changed.map((place) => [place, [earlier.get(place) ?? null, later.get(place) ?? null]])),
  );
  const sizes = groups.map(({ change }: Group) => Math.abs(change ?? -1));
  expect(sizes.slice(0, 59)).toEqual([...sizes.slice(0, 59)].sort((a: number, b: number) => b - a));
};
