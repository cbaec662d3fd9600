import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { countriesByNumber, sdgRows } from '../known-answers/cookbook.ts';
import { plainRows } from '../known-answers/plain-csv.ts';
import type { Check } from '../support/cookbook.ts';

type Node = { area: { code: string }; period: { label: string }; value: number };
type Indicator = { code: string; latest: { nodes: Node[] } };
type Target = { code: string; children: { nodes: { code: string; indicators: { nodes: Indicator[] } }[] } };

export const check: Check = (data, folder) => {
  const rows = (file: string) => plainRows(readFileSync(join(folder, 'frameworks-gcm', file), 'utf8'));
  const { linksTo, practices, themes, indicators } = data.objective;
  const targets: Target[] = linksTo.nodes;
  expect(targets.map(({ code }) => code).sort()).toEqual(
    rows('gcm-sdg-links.csv')
      .filter(({ objective }) => objective === '20')
      .map((row) => row.sdg_target || row.sdg_goal)
      .sort(),
  );
  const of = (code: string) =>
    targets
      .flatMap(({ children }) => children.nodes.flatMap((child) => child.indicators.nodes))
      .find((indicator) => indicator.code === code) as Indicator;
  const countries = countriesByNumber(folder);
  for (const [code, series] of [
    ['REMIT_COST', 'SI_RMT_COST'],
    ['REMIT_IN_GDP', 'BX_TRF_PWKR'],
  ] as const) {
    const wanted = sdgRows(folder, series, 'geo_area--nature--units')
      .filter((row) => Number(row.year) >= 2018 && countries[row.geo_area ?? '']?.regions.includes('005'))
      .map((row) => [countries[row.geo_area ?? '']?.iso3, row.year, Number(row.value)].join());
    expect([
      code,
      of(code)
        .latest.nodes.map(({ area, period, value }) => [area.code, period.label, value].join())
        .sort(),
    ]).toEqual([code, wanted.sort()]);
    expect(wanted.length).toBeGreaterThan(5);
  }
  const examples = rows('gcm-example-practices.csv').filter(({ objective }) => objective === '20');
  expect(practices.nodes.map(({ title }: { title: { value: string } }) => title.value).sort()).toEqual(
    examples.map((row) => row.title_en).sort(),
  );
  expect(themes.map(({ code }: { code: string }) => code)).toContain('REMITTANCES');
  expect(indicators.nodes.map(({ code }: { code: string }) => code)).toContain('REMIT_COST');
};
