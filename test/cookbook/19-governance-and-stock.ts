import { expect } from 'vitest';
import { countriesByNumber, sdgRows, stocks } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Sum = readonly [{ readonly sum: number }];

export const check: Check = (
  data: Record<'meets' | 'assessed' | 'noData' | 'world', Sum> & {
    countries: { area: { code: string }; sum: number }[];
  },
  folder,
) => {
  // UN DESA writes XCX for the Channel Islands, which are no country of ISO 3166.
  const countries = { ...countriesByNumber(folder), 830: { iso3: 'XCX' } } as Record<string, { iso3: string }>;
  const levels = sdgRows(folder, 'SG_CPA_MIGRS', 'geo_area--nature--policy_domains--units').filter(
    (row) => row.policy_domains === 'alldomains' && row.year === '2019',
  );
  const people = stocks(folder, 2024, 2020, (destination) => destination);
  const stockOf = (wanted: (level: string) => boolean) =>
    Object.fromEntries(
      levels
        .filter((row) => wanted(row.value ?? ''))
        .map((row) => countries[row.geo_area ?? '']?.iso3 ?? '')
        .filter((iso3) => people.has(iso3))
        .map((iso3) => [iso3, people.get(iso3) as number]),
    );
  const sum = (of: Record<string, number>) => Object.values(of).reduce((total, one) => total + one, 0);
  const meets = stockOf((level) => level === '3' || level === '4');
  expect(Object.fromEntries(data.countries.map(({ area, sum: persons }) => [area.code, persons]))).toEqual(meets);
  expect([data.meets[0].sum, data.assessed[0].sum, data.noData[0].sum, data.world[0].sum]).toEqual([
    sum(meets),
    sum(stockOf((level) => level !== 'N')),
    sum(stockOf((level) => level === 'N')),
    [...people.values()].reduce((total, one) => total + one, 0),
  ]);
};
