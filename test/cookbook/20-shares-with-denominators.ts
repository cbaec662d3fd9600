import { expect } from 'vitest';
import { sdgRows } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Count = { readonly totalCount: number };
type Item = { code: string; met: Count; withLevel: Count; listed: Count };
type Published = { dimensions: { value: string }[]; value: number };

export const check: Check = (data, folder) => {
  const keys = 'geo_area--nature--policy_domains--units';
  const levels = sdgRows(folder, 'SG_CPA_MIGRS', keys);
  const shares = sdgRows(folder, 'SG_CPA_MIGRP', keys).filter((row) => row.geo_area === '1');
  const items: Item[] = data.framework.items.nodes;
  const published: Published[] = data.published.nodes;
  expect(items).toHaveLength(7);
  expect(published).toHaveLength(7);
  for (const { code, met, withLevel, listed } of items) {
    const number = code.split('-D')[1];
    const domain = number ? `domain${number}` : 'alldomains';
    const own = levels.filter((row) => row.policy_domains === domain).map((row) => row.value);
    const counted = own.filter((level) => level !== 'N');
    const meeting = counted.filter((level) => Number(level) >= 3);
    expect([met.totalCount, withLevel.totalCount, listed.totalCount]).toEqual([
      meeting.length,
      counted.length,
      own.length,
    ]);
    const share = published.find(({ dimensions }) => dimensions[0]?.value === (number && `D${number}`))?.value;
    expect(share).toBe(Number(shares.find((row) => row.policy_domains === domain)?.value));
    expect((100 * meeting.length) / counted.length).toBeCloseTo(share as number, 1);
  }
  expect(items[0]).toMatchObject({ code: '10.7.2', met: { totalCount: 60 }, withLevel: { totalCount: 111 } });
};
