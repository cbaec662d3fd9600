import { expect } from 'vitest';
import { daysByLevel } from '../known-answers/oxcgrt.ts';
import { policyLevels, policyLevelsOf } from '../known-answers/unsd.ts';
import type { Check } from '../support/cookbook.ts';

type Runs = {
  pageInfo: { hasNextPage: boolean };
  nodes: { area: { code: string }; periodStart: string; periodEnd: string; level: number }[];
};
type Score = { area: { code: string }; item: { code: string }; level: number | null };
type Data = Record<'none' | 'screening' | 'quarantine' | 'banned', Runs> & {
  objective: { title: { value: string } };
  scores: { pageInfo: { hasNextPage: boolean }; nodes: Score[] };
};

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

export const check: Check = (data: Data, folder) => {
  const told: Record<string, Record<number, number>> = {};
  for (const { nodes, pageInfo } of [data.none, data.screening, data.quarantine, data.banned]) {
    expect(pageInfo.hasNextPage).toBe(false);
    for (const { area, level, periodStart, periodEnd } of nodes) {
      told[area.code] ??= {};
      told[area.code]![level] = (told[area.code]![level] ?? 0) + days(periodStart, periodEnd);
    }
  }
  const known = daysByLevel(folder, 'INTERNATIONAL_TRAVEL');
  for (const [code, levels] of Object.entries(told))
    if (!code.startsWith('XS')) expect([code, levels]).toEqual([code, known[code === 'XKX' ? 'RKS' : code]]);
  expect(Object.keys(told).length).toBe(Object.keys(known).length);

  expect(data.objective.title.value).toMatch(/^Manage borders/);
  expect(data.scores.pageInfo.hasNextPage).toBe(false);
  const overall: Record<string, number> = {};
  for (const { item, level } of data.scores.nodes)
    if (item.code === '10.7.2') overall[level ?? 'N'] = (overall[level ?? 'N'] ?? 0) + 1;
  expect(overall).toEqual(policyLevels(folder));
  const albania = Object.fromEntries(
    data.scores.nodes.filter(({ area }) => area.code === 'ALB').map(({ item, level }) => [item.code, String(level)]),
  );
  const [all, , , cooperation, , , regular] = policyLevelsOf(folder, '8');
  expect(albania).toEqual({ '10.7.2': all, '10.7.2-D3': cooperation, '10.7.2-D6': regular });
};
