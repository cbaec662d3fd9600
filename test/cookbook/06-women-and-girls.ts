import { expect } from 'vitest';
import { displacedByPlace } from '../known-answers/unhcr.ts';
import type { Check } from '../support/cookbook.ts';

type Row = {
  year: number;
  location: string;
  count: number;
  total: number;
  female: number;
  male: number;
  withoutSplit: number;
};
type Data = { refugeeDemographicStats: Row[]; refugeeDemographics: { totalCount: number; nodes: object[] } };

export const check: Check = (data: Data, folder) => {
  const known = displacedByPlace(folder, 'HTI');
  expect(
    Object.fromEntries(
      data.refugeeDemographicStats.map(({ location, total, female, male, count }) => [
        location,
        { total, female, male, rows: count },
      ]),
    ),
  ).toEqual(known);
  expect(data.refugeeDemographicStats).toHaveLength(10);
  expect(known['Ouest [Admin 1]']).toMatchObject({ female: 217_997, total: 402_000 });
  for (const { female, male, total, withoutSplit } of data.refugeeDemographicStats)
    expect(female + male).toBe(total - withoutSplit);
  expect(data.refugeeDemographics.totalCount).toBe(data.refugeeDemographics.nodes.length);
};
