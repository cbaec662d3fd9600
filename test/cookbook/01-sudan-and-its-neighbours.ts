import { expect } from 'vitest';
import { policiesTouching } from '../known-answers/cobap.ts';
import { levelsOn } from '../known-answers/oxcgrt.ts';
import type { Check } from '../support/cookbook.ts';

type Coded = { code: string };
type Data = {
  area: { neighbours: Coded[]; states: { nodes: Coded[] } };
  stocks: { nodes: object[] };
  restrictions: { nodes: { imposing: Coded; sourceKey: string; validFrom: string; validTo: string | null }[] };
  months: { area: Coded; periodStart: string; strictest: number; leastStrict: number; daysObserved: number }[];
  visas: { nodes: { destination: Coded; requirement: string }[] };
};

const neighbours = ['CAF', 'EGY', 'ERI', 'ETH', 'LBY', 'SSD', 'TCD'];

export const check: Check = (data: Data, folder) => {
  expect(data.area.neighbours.map(({ code }) => code).sort()).toEqual(neighbours);
  expect(data.area.states.nodes.length).toBeGreaterThan(17);
  expect(data.stocks.nodes).toEqual([]);

  expect(data.restrictions.nodes.map(({ sourceKey }) => sourceKey).sort()).toEqual(
    policiesTouching(folder, neighbours, '2021-01-01', '2021-12-31'),
  );
  const chad = data.restrictions.nodes.filter(({ sourceKey }) => sourceKey === 'TD05');
  expect(chad).toMatchObject([{ validFrom: '2021-04-20', validTo: '2021-06-04' }]);

  const april = levelsOn(folder, 'INTERNATIONAL_TRAVEL', '15Apr2021');
  expect(data.months).toHaveLength(12 * 8);
  for (const { area, periodStart, strictest, leastStrict, daysObserved } of data.months) {
    if (periodStart !== '2021-04-01') continue;
    expect(daysObserved).toBe(30);
    expect(strictest).toBeGreaterThanOrEqual(Number(april[area.code]));
    expect(leastStrict).toBeLessThanOrEqual(Number(april[area.code]));
  }
  expect(april).toMatchObject({ EGY: '1', LBY: '4', TCD: '2', CAF: '2', SSD: '2', ETH: '2', ERI: '4' });

  const needed = Object.fromEntries(
    data.visas.nodes.map(({ destination, requirement }) => [destination.code, requirement]),
  );
  expect(Object.keys(needed).sort()).toEqual(neighbours);
  expect(needed).toMatchObject({ LBY: 'VISA_REQUIRED', TCD: 'VISA_REQUIRED', ETH: 'VISA_ON_ARRIVAL', SSD: 'E_VISA' });
};
