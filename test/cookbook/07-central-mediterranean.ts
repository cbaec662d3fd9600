import { expect } from 'vitest';
import { routeByMonth } from '../known-answers/missing-migrants.ts';
import { levelsOn } from '../known-answers/oxcgrt.ts';
import { requirementOn } from '../known-answers/passport-index.ts';
import type { Check } from '../support/cookbook.ts';

type Coded = { code: string };
type Deaths = { month: string | null; count: number; incidents: number; deadOrMissing: number };
type Data = {
  deaths: Deaths[];
  undated: Deaths[];
  levels: { area: Coded; periodStart: string; strictest: number | null; leastStrict: number | null }[];
  visas: {
    nodes: { passport: Coded; destination: Coded; requirement: string; validFrom: string; validTo: string | null }[];
  };
};

export const check: Check = (data: Data, folder) => {
  const known = routeByMonth(folder, 'Central Mediterranean');
  expect(
    Object.fromEntries(
      data.deaths.map(({ month, count, incidents, deadOrMissing }) => [month, { count, incidents, deadOrMissing }]),
    ),
  ).toEqual(known.months);
  expect(data.deaths.reduce((sum, { deadOrMissing }) => sum + deadOrMissing, 0)).toBe(24_540);
  expect(data.deaths.filter(({ month }) => month && month > '2024-07-01' && month < '2025')).toEqual([]);
  const undated = data.undated.filter(({ month }) => month === null);
  expect(undated.reduce((sum, { count }) => sum + count, 0)).toBe(known.undated);

  const april = levelsOn(folder, 'INTERNATIONAL_TRAVEL', '15Apr2021');
  const told = data.levels.filter(({ periodStart }) => periodStart === '2021-04-01');
  expect(told.map(({ area }) => area.code).sort()).toEqual(['ITA', 'LBY', 'MLT', 'TUN']);
  for (const { area, strictest, leastStrict } of told) {
    expect(strictest).toBeGreaterThanOrEqual(Number(april[area.code]));
    expect(leastStrict).toBeLessThanOrEqual(Number(april[area.code]));
  }

  const words: Record<string, string> = { 'visa required': 'VISA_REQUIRED', 'covid ban': 'PANDEMIC_BAN' };
  for (const passport of ['BGD', 'ERI', 'SDN', 'SYR'])
    for (const destination of ['ITA', 'MLT', 'LBY', 'TUN']) {
      const rule = data.visas.nodes.find(
        (one) =>
          one.passport.code === passport &&
          one.destination.code === destination &&
          one.validFrom <= '2021-05-13' &&
          (one.validTo ?? '9999') >= '2021-05-13',
      );
      const raw = requirementOn(folder, '2021-05-13', passport, destination);
      expect([passport, destination, rule?.requirement]).toEqual([passport, destination, words[raw] ?? raw]);
    }
};
