import { expect } from 'vitest';
import { covidBans } from '../known-answers/passport-index.ts';
import { detectionsBetween, transitsBetween } from '../known-answers/unhcr.ts';
import type { Check } from '../support/cookbook.ts';

type Count = { count: number; destination: { code: string; memberOf: { code: string; kind: string }[] } };
type Sum = { unit: string; sum: number; route?: { code: string } };
type Data = Record<'before' | 'after', Count[]> & Record<'detections' | 'transits', Sum[]>;

const byDestination = (counts: Count[]) =>
  Object.fromEntries(counts.map(({ destination, count }) => [destination.code, count]));
const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);

export const check: Check = (data: Data, folder) => {
  const [before, after] = [covidBans(folder, '2021-05-13'), covidBans(folder, '2021-11-21')];
  expect(byDestination(data.before)).toEqual(before);
  expect(byDestination(data.after)).toEqual(after);
  expect([total(before), total(after)]).toEqual([12_575, 7088]);
  const halved = data.before.filter(({ destination, count }) => (after[destination.code] ?? 0) <= count / 2);
  expect(halved.length).toBeGreaterThan(10);
  for (const { destination } of halved) expect(destination.memberOf.map(({ kind }) => kind)).toContain('REGION');

  const [from, to] = ['2022-01-01', '2022-03-31'];
  for (const [route, code] of [
    ['Central Mediterranean Route', 'FRONTEX-CENTRAL-MEDITERRANEAN'],
    ['Western Balkan Route', 'FRONTEX-WESTERN-BALKAN'],
  ] as const)
    expect(data.detections.find((one) => one.route?.code === code)?.sum).toBe(
      detectionsBetween(folder, route, from, to),
    );
  expect(data.transits).toMatchObject([{ unit: 'MOVEMENTS', sum: transitsBetween(folder, from, to) }]);
  expect(data.transits[0]?.sum).toBe(13_791);
};
