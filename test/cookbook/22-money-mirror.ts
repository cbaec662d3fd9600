import { expect } from 'vitest';
import { crossing, sheet, wdiSelected } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Figure = {
  value: number;
  nature: string;
  indicator: { unit: { code: string } };
  series: { method: string };
};
type Figures = { readonly nodes: readonly [Figure] };

export const check: Check = (
  data: Record<'bilateral' | 'fromAll' | 'received' | 'receivedByKnomad', Figures>,
  folder,
) => {
  const matrix = sheet(folder, 'worldbank-remittances/bilateral-remittance-matrix-2021.xlsx');
  const inward = sheet(folder, 'worldbank-remittances/inward-remittance-flows-2023-12.xlsx');
  const [estimate, all, recorded, byKnomad] = [data.bilateral, data.fromAll, data.received, data.receivedByKnomad].map(
    ({ nodes }) => nodes[0],
  ) as [Figure, Figure, Figure, Figure];
  expect(estimate.value).toBeCloseTo(crossing(matrix, 'United States', 'Mexico'), 6);
  expect(estimate.value).toBeCloseTo(52_595.34, 2);
  expect(all.value).toBeCloseTo(crossing(matrix, 'WORLD', 'Mexico'), 6);
  expect(byKnomad.value / 1e6).toBeCloseTo(crossing(inward, 'Mexico', '2021'), 5);
  expect(recorded.value).toBe(wdiSelected(folder, 'MEX', 'remin', '2021'));
  expect(recorded.value / 1e6).toBeCloseTo(55_067.03, 2);
  expect(
    [estimate, recorded].map(({ nature, series, indicator }) => [nature, series.method, indicator.unit.code]),
  ).toEqual([
    ['MODELLED', 'MODELLED', 'USD_MILLION'],
    ['NOT_SPECIFIED', expect.not.stringMatching('MODELLED'), 'USD'],
  ]);
  expect((estimate.value * 1e6) / recorded.value).toBeCloseTo(0.955, 3);
  expect((estimate.value * 1e6) / byKnomad.value).toBeCloseTo(0.972, 3);
};
