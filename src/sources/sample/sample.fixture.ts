import type { Entry, StockInput } from '../source.ts';

type RowOf<T extends Entry['type']> = Extract<Entry, { readonly type: T; readonly row: unknown }>['row'];

/** The rows of all entries of one type. */
export const rowsOf = <T extends Entry['type']>(entries: readonly Entry[], type: T): RowOf<T>[] =>
  entries.flatMap((entry) => (entry.type === type && 'row' in entry ? [entry.row as RowOf<T>] : []));

/** For each round and measure, what the figures of each grain add up to. Rows that break a figure down are left out. */
export const sumsByLevel = (stocks: readonly StockInput[]) => {
  const groups = new Map<string, Map<number, number>>();
  for (const row of stocks) {
    if (row.sex !== 'TOTAL' || row.reason !== 'ALL') continue;
    const { operation, round, assessmentType, populationGroup, movement, unit } = row;
    const key = [operation, round, assessmentType, populationGroup, movement, unit].join(' ');
    const sums = groups.get(key) ?? new Map<number, number>();
    sums.set(row.grain, (sums.get(row.grain) ?? 0) + (row.value ?? 0));
    groups.set(key, sums);
  }
  return [...groups].map(([key, sums]) => ({ key, sums }));
};
