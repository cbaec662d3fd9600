import { expect } from 'vitest';
import { levelsOn } from '../known-answers/oxcgrt.ts';
import { requirementOn } from '../known-answers/passport-index.ts';
import { refugeesFromIn } from '../known-answers/unhcr.ts';
import type { Check } from '../support/cookbook.ts';

type Coded = { code: string };
type Data = {
  area: { neighbours: Coded[] };
  refugees: { nodes: { asylum: Coded; year: number; value: number }[] };
  rules: {
    nodes: {
      destination: Coded;
      requirement: string;
      stayDays: number | null;
      validFrom: string;
      validTo: string | null;
    }[];
  };
  levels: { area: Coded; periodStart: string; strictest: number | null; leastStrict: number | null }[];
};

const neighbours = ['BLR', 'HUN', 'MDA', 'POL', 'ROU', 'RUS', 'SVK'];

export const check: Check = (data: Data, folder) => {
  expect(data.area.neighbours.map(({ code }) => code).sort()).toEqual(neighbours);
  expect(data.refugees.nodes).toHaveLength(14);
  for (const { asylum, year, value } of data.refugees.nodes)
    expect([asylum.code, year, value]).toEqual([asylum.code, year, refugeesFromIn(folder, 'UKR', asylum.code, year)]);
  expect(data.refugees.nodes.find(({ asylum, year }) => asylum.code === 'POL' && year === 2022)?.value).toBe(958_147);

  const day = '2022-05-02';
  const requirements: Record<string, string> = { 'visa free': 'VISA_FREE', 'covid ban': 'PANDEMIC_BAN' };
  const levels = levelsOn(folder, 'INTERNATIONAL_TRAVEL', '02May2022');
  for (const code of neighbours) {
    const raw = requirementOn(folder, day, 'UKR', code);
    const rule = data.rules.nodes.find(
      (one) => one.destination.code === code && one.validFrom <= day && (one.validTo ?? '9999') >= day,
    );
    expect([code, rule?.requirement]).toEqual([code, /^\d+$/.test(raw) ? 'VISA_FREE' : requirements[raw]]);
    expect([code, rule?.stayDays]).toEqual([code, /^\d+$/.test(raw) ? Number(raw) : null]);
    const may = data.levels.find(({ area, periodStart }) => area.code === code && periodStart === '2022-05-01');
    const level = levels[code];
    if (!level || level === 'NA') continue;
    expect(may?.strictest).toBeGreaterThanOrEqual(Number(level));
    expect(may?.leastStrict).toBeLessThanOrEqual(Number(level));
  }
};
