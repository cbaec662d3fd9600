import { expect } from 'vitest';
import { closedDays, countriesByNumber, sdgRows } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Country = {
  code: string;
  observations: { nodes: { period: { label: string }; value: number }[] };
  governanceProfiles: { scores: { nodes: { level: number | null }[] } }[];
  restrictionLevels: { nodes: { periodStart: string; periodEnd: string }[] };
};

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);

export const check: Check = (data, folder) => {
  const countries = countriesByNumber(folder);
  const deaths = sdgRows(folder, 'SM_DTH_MIGR', 'geo_area--nature--units');
  const levels = sdgRows(folder, 'SG_CPA_MIGRS', 'geo_area--nature--policy_domains--units').filter(
    (row) => row.policy_domains === 'domain6',
  );
  const members = Object.entries(countries).filter(([, { regions }]) => regions.includes('015'));
  const told: Country[] = data.region.members.nodes;
  expect(told.map(({ code }) => code).sort()).toEqual(members.map(([, { iso3 }]) => iso3).sort());
  const sums: Record<string, number> = {};
  for (const [number, { iso3 }] of members) {
    const own = deaths.filter((row) => row.geo_area === number);
    for (const { year = '', value } of own) sums[year] = (sums[year] ?? 0) + Number(value);
    const country = told.find(({ code }) => code === iso3) as Country;
    expect(country.observations.nodes.map(({ period, value }) => [period.label, value])).toEqual(
      own.map(({ year, value }) => [year, Number(value)]).sort(),
    );
    const level = levels.find((row) => row.geo_area === number)?.value;
    const scores = country.governanceProfiles.flatMap(({ scores: { nodes } }) => nodes);
    expect(scores.map((score) => String(score.level ?? 'N'))).toEqual(level === undefined ? [] : [level]);
    const closed = country.restrictionLevels.nodes.reduce(
      (sum, { periodStart, periodEnd }) =>
        sum + days(later(periodStart, '2020-01-01'), earlier(periodEnd, '2021-12-31')),
      0,
    );
    expect([iso3, closed]).toEqual([iso3, closedDays(folder, iso3)]);
  }
  expect(
    Object.fromEntries(
      data.perYear.map(({ periodStart, sum }: { periodStart: string; sum: number }) => [periodStart.slice(0, 4), sum]),
    ),
  ).toEqual(sums);
  expect(
    data.published.nodes.map(({ period, value }: { period: { label: string }; value: number }) => [
      period.label,
      value,
    ]),
  ).toEqual(
    deaths
      .filter((row) => row.geo_area === '15')
      .map(({ year, value }) => [year, Number(value)])
      .sort(),
  );
};
