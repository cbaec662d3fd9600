import { expect } from 'vitest';
import { countriesByNumber, priceCells, sdgRows, sha256 } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Group = {
  series: { code: string };
  dataset: {
    code: string;
    licence: { code: string };
    creditLine: string;
    latestRelease: { releasedOn: string; citation: string; bibtex: string; files: { name: string; sha256: string }[] };
  };
  count: number;
  countWithValue: number;
};

export const check: Check = (data, folder) => {
  const groups: Group[] = data.bySeries;
  const of = (code: string) => groups.find(({ series }) => series.code === code) as Group;
  const countries = countriesByNumber(folder);
  // Areas of today with a number of their own; those that ended or are regions are left out on both sides.
  for (const series of ['BX_TRF_PWKR', 'SI_RMT_COST']) {
    const rows = sdgRows(folder, series, 'geo_area--nature--units').filter(
      (row) => Number(row.year) >= 2010 && (row.geo_area ?? '') in countries,
    );
    expect([series, of(series).count]).toEqual([series, rows.length]);
  }
  expect(of('ATCR.CORR').countWithValue).toBe(priceCells(folder));
  expect(data.values.totalCount).toBe(groups.reduce((sum, { count }) => sum + count, 0));
  expect(data.values.nodes).toHaveLength(1000);
  const keys = data.values.nodes.map(
    ({ period, id }: { period: { start: string }; id: string }) => `${period.start} ${id}`,
  );
  expect(keys).toEqual([...keys].sort());
  const hashes = new Map(
    groups.flatMap(({ dataset }) => dataset.latestRelease.files.map((file) => [file.name, file.sha256])),
  );
  for (const name of ['remittance-prices-corridors.csv.gz', 'inward-remittance-flows-2023-12.xlsx'])
    expect(hashes.get(name)).toBe(sha256(folder, `worldbank-remittances/${name}`));
  for (const { dataset } of groups) {
    expect(dataset.latestRelease.releasedOn <= '2025-09-30').toBe(true);
    expect(dataset.latestRelease.bibtex).toMatch(/^@/);
    expect([dataset.licence.code, dataset.creditLine, dataset.latestRelease.citation].every(Boolean)).toBe(true);
  }
};
