import { expect } from 'vitest';
import { groupsNamed } from '../known-answers/cobap.ts';
import type { Check } from '../support/cookbook.ts';

type Group = {
  imposing: { code: string };
  group: { code: string };
  members: { code: string }[];
  validFrom: string;
  validTo: string | null;
};
type Other = { rawName: string; resolution: string; partOf: { code: string } | null };
type Data = {
  groups: { totalCount: number; nodes: Group[] };
  unresolved: { totalCount: number; nodes: Other[] };
};

export const check: Check = (data: Data, folder) => {
  const told = data.groups.nodes.map(({ imposing, group, validFrom }) => [imposing.code, group.code, validFrom].join());
  expect(told.sort()).toEqual(groupsNamed(folder));
  for (const { group, members, validTo } of data.groups.nodes) {
    const codes = members.map(({ code }) => code);
    // All began after the United Kingdom left the union. Croatia, Bulgaria and Romania came into the Schengen area later.
    expect(codes).not.toContain('GBR');
    expect([group.code, codes.length]).toEqual([group.code, group.code === 'EU' ? 27 : validTo ? 26 : 29]);
  }
  expect(data.unresolved.totalCount).toBe(data.unresolved.nodes.length);
  for (const { resolution, partOf } of data.unresolved.nodes) expect(partOf === null).toBe(resolution === 'UNRESOLVED');
  const sentence = data.unresolved.nodes.filter(({ rawName }) => rawName.startsWith('Entry to Brazil is denied'));
  expect(sentence).toMatchObject([{ resolution: 'UNRESOLVED' }]);
};
