import { expect } from 'vitest';
import { sdgRows } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Cell = {
  area: { code: string };
  series?: { code: string };
  period: { label: string };
  sex?: string;
  value: number;
};

const countries: Readonly<Record<string, string>> = { 20: 'AND', 52: 'BRB', 196: 'CYP' };
const sexes: Readonly<Record<string, string>> = { bothsex: 'TOTAL', female: 'FEMALE', male: 'MALE' };
const keys = 'age--geo_area--nature--sex--units';

export const check: Check = (data, folder) => {
  const rows = (series: string) =>
    sdgRows(folder, series, keys).filter(
      (row) => row.geo_area && row.geo_area in countries && Number(row.year) >= 2010,
    );
  const told = (cells: Cell[]) =>
    cells
      .map(({ area, period, value, sex, series }) => [series?.code, area.code, period.label, sex, value].join())
      .sort();
  expect(told(data.totals.nodes)).toEqual(
    rows('VC_HTF_DETV')
      .map((row) => [undefined, countries[row.geo_area ?? ''], row.year, undefined, Number(row.value)].join())
      .sort(),
  );
  const forms = ['VC_HTF_DETVSX', 'VC_HTF_DETVFL', 'VC_HTF_DETVOG', 'VC_HTF_DETVOP'];
  const wanted = forms.flatMap((series) =>
    rows(series).map((row) =>
      [series, countries[row.geo_area ?? ''], row.year, sexes[row.sex ?? ''], Number(row.value)].join(),
    ),
  );
  expect(told(data.detail.nodes)).toEqual(wanted.sort());
  expect([data.detail.totalCount, data.detail.pageInfo.hasNextPage]).toEqual([wanted.length, false]);
  const guarded: string[] = data.policy.map(({ coordinate }: { coordinate: string }) => coordinate);
  expect(guarded).toContain('Site.position');
  expect(guarded.filter((coordinate) => coordinate.startsWith('Observation.'))).toEqual([]);
};
