import { expect } from 'vitest';
import { countriesByNumber, sdgRows, statisticalPlans } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Pair = { area: { code: string }; indicator: { code: string }; count: number; countWithValue: number };

/** Indicators that one source alone gives, with its series and the other keys of its file. */
const alone = {
  REMIT_COST: ['SI_RMT_COST', 'geo_area--nature--units'],
  BIRTH_REG: ['SG_REG_BRTH', 'age--geo_area--nature--units'],
  MIG_DEATHS: ['SM_DTH_MIGR', 'geo_area--nature--units'],
  LABOUR_RIGHTS: ['SL_LBR_NTLCPL', 'geo_area--migratory_status--nature--units'],
} as const;

export const check: Check = (data, folder) => {
  const countries = countriesByNumber(folder);
  const region = Object.values(countries).filter(({ regions }) => regions.includes('018'));
  const codes = region.map(({ iso3 }) => iso3).sort();
  expect(data.countries.nodes.map(({ code }: { code: string }) => code)).toEqual(codes);
  const since2015: Pair[] = data.since2015;
  for (const [indicator, [series, keys]] of Object.entries(alone)) {
    const wanted: Record<string, number> = {};
    for (const row of sdgRows(folder, series, keys)) {
      const iso3 = countries[row.geo_area ?? '']?.iso3 ?? '';
      if (Number(row.year) >= 2015 && codes.includes(iso3)) wanted[iso3] = (wanted[iso3] ?? 0) + 1;
    }
    const told = since2015.filter((pair) => pair.indicator.code === indicator);
    expect([indicator, Object.fromEntries(told.map(({ area, count }) => [area.code, count]))]).toEqual([
      indicator,
      wanted,
    ]);
  }
  for (const pair of data.modelled as Pair[]) {
    const whole = since2015.find(
      (one) => one.area.code === pair.area.code && one.indicator.code === pair.indicator.code,
    );
    expect(whole?.countWithValue).toBeGreaterThanOrEqual(pair.countWithValue);
  }
  const plans = statisticalPlans(folder);
  expect(
    Object.fromEntries(
      data.plans.nodes.map(({ area, value }: { area: { code: string }; value: number }) => [area.code, value]),
    ),
  ).toEqual(Object.fromEntries(codes.filter((code) => code in plans).map((code) => [code, plans[code]])));
  // The themes of the portal; the sample has further ones, which are invented.
  expect(data.themes.filter(({ code }: { code: string }) => !code.startsWith('SAMPLE'))).toHaveLength(38);
};
