import { expect } from 'vitest';
import { floodsBegun } from '../known-answers/idmc.ts';
import type { Check } from '../support/cookbook.ts';

type Flow = { value: number; provenance: { dataset: { licence: { redistribution: string } } } };
type Data = {
  events: { totalCount: number; nodes: { periodStart: string; displacementFlows: { nodes: Flow[] } }[] };
  byMonth: { area: { code: string }; month: string; sum: number }[];
  rounds: { totalCount: number; nodes: object[] };
};

export const check: Check = (data: Data, folder) => {
  const known = floodsBegun(folder, ['ETH', 'MLI', 'NGA'], '2022-06-01', '2022-08-31');
  expect(
    Object.fromEntries(data.byMonth.map(({ area, month, sum }) => [`${area.code} ${month.slice(0, 7)}`, sum])),
  ).toEqual(known.byMonth);
  expect(known.byMonth['NGA 2022-06']).toBe(2_437_411);
  expect(data.events.totalCount).toBe(known.floods);
  const flows = data.events.nodes.flatMap(({ displacementFlows }) => displacementFlows.nodes);
  expect(flows.reduce((sum, { value }) => sum + value, 0)).toBe(
    Object.values(known.byMonth).reduce((sum, value) => sum + value, 0),
  );
  for (const { provenance } of flows) expect(provenance.dataset.licence.redistribution).toBe('ALLOWED');
  expect(data.rounds).toEqual({ totalCount: 0, nodes: [] });
};
