import { expect } from 'vitest';
import { crossing, prices, sheet, stocks } from '../known-answers/cookbook.ts';
import type { Check } from '../support/cookbook.ts';

type Pair = { area: { code: string }; counterpart: { code: string } };
const nameOf = ({ area, counterpart }: Pair) => `${area.code} ${counterpart.code}`;

export const check: Check = (
  data: {
    corridors: (Pair & { sum: number })[];
    prices: { nodes: (Pair & { value: number })[]; pageInfo: { hasNextPage: boolean } };
    flows: { nodes: (Pair & { value: number; nature: string })[]; pageInfo: { hasNextPage: boolean } };
  },
  folder,
) => {
  const dear = new Map([...prices(folder, '2020Q3')].filter(([, price]) => price > 5));
  expect(new Map(data.prices.nodes.map((node) => [nameOf(node), node.value]))).toEqual(dear);
  const people = stocks(folder, 2024, 2020, (destination, origin) => `${destination} ${origin}`);
  const large = new Map([...people].filter(([pair, persons]) => persons > 500_000 && dear.has(pair)));
  expect(new Map(data.corridors.map((corridor) => [nameOf(corridor), corridor.sum]))).toEqual(large);
  expect(large.size).toBeGreaterThan(5);
  expect([data.prices.pageInfo.hasNextPage, data.flows.pageInfo.hasNextPage]).toEqual([false, false]);
  expect(new Set(data.flows.nodes.map(({ nature }) => nature))).toEqual(new Set(['MODELLED']));
  expect(data.flows.nodes.every((node) => dear.has(nameOf(node)))).toBe(true);
  const matrix = sheet(folder, 'worldbank-remittances/bilateral-remittance-matrix-2021.xlsx');
  for (const [pair, sender, receiver] of [
    ['USA CHN', 'United States', 'China'],
    ['USA COL', 'United States', 'Colombia'],
    ['JPN CHN', 'Japan', 'China'],
  ] as const) {
    const told = data.flows.nodes.find((node) => nameOf(node) === pair)?.value;
    expect([pair, told?.toFixed(6)]).toEqual([pair, crossing(matrix, sender, receiver).toFixed(6)]);
  }
  // A large corridor for which the model has an empty cell: no figure is not the figure zero.
  expect(large.has('USA CUB') && !data.flows.nodes.some((node) => nameOf(node) === 'USA CUB')).toBe(true);
  expect(crossing(matrix, 'United States', 'Cuba')).toBeNaN();
};
