import { expect } from 'vitest';
import type { Check } from '../support/cookbook.ts';

type Withheld = { field: string; reason: string; tier: string };
type Data = {
  policies: { coordinate: string; tier: string }[];
  sites: { totalCount: number; nodes: { area: { level: number }; name: null; position: null; withheld: Withheld[] }[] };
  bySite: { nodes: { area: { level: number }; value: null; withheld: Withheld[] }[] };
  byArea: { nodes: { value: number; status: string; withheld: Withheld[] }[] };
};

export const check: Check = (data: Data) => {
  expect(data.sites.totalCount).toBeGreaterThan(5);
  const guarded = new Set(data.policies.map(({ coordinate }) => coordinate));
  for (const { area, name, position, withheld } of data.sites.nodes) {
    expect([name, position]).toEqual([null, null]);
    expect(area.level).toBeLessThanOrEqual(2);
    expect(withheld.map(({ field }) => field)).toEqual(expect.arrayContaining(['name', 'position']));
    // What is kept back from a record is what the policy says beforehand.
    for (const { field, tier } of withheld) {
      expect(guarded).toContain(`Site.${field}`);
      expect(tier).not.toBe('OPEN');
    }
  }
  expect(data.bySite.nodes.length).toBeGreaterThan(0);
  for (const { value, withheld } of data.bySite.nodes) {
    expect(value).toBeNull();
    expect(withheld.map(({ field }) => field)).toContain('value');
  }
  expect(data.byArea.nodes.length).toBeGreaterThan(0);
  for (const { value, status, withheld } of data.byArea.nodes) {
    expect(withheld).toEqual([]);
    expect(value === null).toBe(status !== 'NORMAL');
  }
};
