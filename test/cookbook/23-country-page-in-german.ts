import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { crossing, sdgRows, sheet } from '../known-answers/cookbook.ts';
import { netMigration } from '../known-answers/indicators.ts';
import { stockBySex } from '../known-answers/undesa.ts';
import { policyLevelsOf } from '../known-answers/unsd.ts';
import type { Check } from '../support/cookbook.ts';

type Text = { value: string; language: string; isFallback: boolean };
type Headline = {
  indicator: { code: string; name: Text; unit: { name: Text } };
  period: { label: string };
  value: number;
  provenance: { creditLine: string };
};

const headlines = [
  'stock',
  'share',
  'women',
  'net',
  'refugees',
  'received',
  'receivedShare',
  'sent',
  'births',
  'deaths',
];

export const check: Check = (data, folder) => {
  const { area } = data;
  const names = JSON.parse(readFileSync(join(folder, 'reference-geography/cldr-territories-de.json'), 'utf8')).main.de
    .localeDisplayNames.territories;
  expect(area.name).toEqual({ value: names.AL, language: 'DE', isFallback: false });
  const regions = new Map<string, Text>(
    area.memberOf.map(({ code, name }: { code: string; name: Text }) => [code, name]),
  );
  for (const code of ['001', '150', '039'])
    expect(regions.get(code)).toEqual({ value: names[code], language: 'DE', isFallback: false });
  const told = Object.fromEntries(headlines.map((name) => [name, area[name].nodes[0] as Headline]));
  for (const [name, headline] of Object.entries(told)) {
    expect([name, typeof headline?.value, headline?.provenance.creditLine.length]).toEqual([
      name,
      'number',
      expect.any(Number),
    ]);
    // A text is a fallback exactly when it is in another language than the one asked for.
    for (const text of [headline.indicator.name, headline.indicator.unit.name])
      expect(text.isFallback).toBe(text.language !== 'DE');
  }
  const { female, male } = stockBySex(folder, 2020, 'ALB', 2020);
  expect([told.stock?.period.label, told.stock?.value]).toEqual(['2020', female + male]);
  const year = Number(told.net?.period.label);
  expect(told.net?.value).toBe(netMigration(folder, '8', 'ALB', year).wpp2024);
  const latest = (series: string, keys: string) =>
    sdgRows(folder, series, keys)
      .filter((row) => row.geo_area === '8')
      .map((row) => [row.year, Number(row.value)])
      .sort()
      .at(-1);
  const two = (name: string) => [told[name]?.period.label, told[name]?.value];
  expect(two('deaths')).toEqual(latest('SM_DTH_MIGR', 'geo_area--nature--units'));
  expect(two('receivedShare')).toEqual(latest('BX_TRF_PWKR', 'geo_area--nature--units'));
  expect(two('births')).toEqual(latest('SG_REG_BRTH', 'age--geo_area--nature--units'));
  const inward = sheet(folder, 'worldbank-remittances/inward-remittance-flows-2023-12.xlsx');
  expect((told.received?.value ?? 0) / 1e6).toBeCloseTo(crossing(inward, 'Albania', '2023e'), 5);
  const scores: { item: { code: string }; level: number }[] = area.governanceProfiles.flatMap(
    ({ scores: { nodes } }: { scores: { nodes: [] } }) => nodes,
  );
  expect(
    ['10.7.2', ...[1, 2, 3, 4, 5, 6].map((number) => `10.7.2-D${number}`)].map((code) =>
      String(scores.find(({ item }) => item.code === code)?.level),
    ),
  ).toEqual(policyLevelsOf(folder, '8'));
  // No assessment of it is open, and none is made up.
  expect(data.governanceAssessments.nodes).toEqual([]);
};
