import { expect } from 'vitest';
import { bansOn } from '../known-answers/cobap.ts';
import { newApplicationsOf } from '../known-answers/unhcr.ts';
import type { Check } from '../support/cookbook.ts';

type Ban = { imposing: { code: string }; resolution: string; basis: string | null; refugeesOnly: boolean };
type Applied = { asylum: { code: string }; year: number; applied: number };
type Data = {
  schengen: { members: { nodes: { code: string }[] } };
  bans: { totalCount: number; nodes: Ban[] };
  shutOut: { nodes: object[] };
  applications: Applied[];
};

export const check: Check = (data: Data, folder) => {
  expect(data.bans.totalCount).toBe(data.bans.nodes.length);
  const imposing = (those: (ban: Ban) => boolean) =>
    [
      ...new Set(data.bans.nodes.filter((ban) => !ban.refugeesOnly && those(ban)).map((ban) => ban.imposing.code)),
    ].sort();
  const known = bansOn(folder, ['Syria', 'Syrian Arab Republic'], '2020-01-01', '2020-12-31');
  // The list's own codes of two places; and no country shuts out its own people.
  const ours: Record<string, string> = { EUR: 'SCHENGEN', SOL: 'SOMALILAND' };
  expect(imposing(({ resolution }) => resolution === 'EVERYBODY')).toEqual(
    known.closed
      .filter((code) => code !== 'SYR')
      .map((code) => ours[code] ?? code)
      .sort(),
  );
  expect(imposing(({ resolution, basis }) => resolution === 'AREA' && basis === 'NATIONALITY')).toEqual(
    known.byCitizenship,
  );
  const applications = Object.fromEntries(data.applications.map(({ asylum, applied }) => [asylum.code, applied]));
  expect(applications).toEqual(newApplicationsOf(folder, 'SYR', 2020));
  const banning = new Set(data.bans.nodes.map(({ imposing: { code } }) => code));
  expect(banning).toContain('SCHENGEN');
  for (const { code } of data.schengen.members.nodes) banning.add(code);
  expect(data.schengen.members.nodes).toHaveLength(26);
  const both = Object.keys(applications).filter((code) => (applications[code] ?? 0) > 1000 && banning.has(code));
  expect(both.sort()).toEqual(['AUT', 'BEL', 'CYP', 'DEU', 'FRA', 'GRC', 'NLD', 'ROU', 'SWE']);
};
