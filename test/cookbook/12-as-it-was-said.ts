import { expect } from 'vitest';
import { conflictFigures } from '../known-answers/idmc.ts';
import { peopleIn } from '../known-answers/unhcr.ts';
import type { Check } from '../support/cookbook.ts';

type Answered = { nodes: { value: number; status: string; provenance: { release: { releasedOn: string } } }[] };
type Data = Record<'then' | 'now' | 'agencyThen' | 'agencyNow', Answered> & {
  releases: { nodes: { code: string; releases: { nodes: { releasedOn: string }[] } }[] };
};

export const check: Check = (data: Data, folder) => {
  expect(data.now.nodes.map(({ value }) => value)).toEqual([conflictFigures(folder, 'SDN', 2022).total]);
  expect(data.agencyNow.nodes.map(({ value }) => value)).toEqual([peopleIn(folder, 'idps', 'SDN', 2022)]);
  expect([data.now.nodes[0]?.value, data.agencyNow.nodes[0]?.value]).toEqual([3_552_718, 3_552_717]);
  // Nothing on file came out by that day, so nothing may stand under it.
  for (const { releases } of data.releases.nodes)
    for (const { releasedOn } of releases.nodes) expect(releasedOn > '2023-03-01').toBe(true);
  expect([data.then.nodes, data.agencyThen.nodes]).toEqual([[], []]);
};
