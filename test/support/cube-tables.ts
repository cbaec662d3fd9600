import { expect } from 'vitest';
import type { Answer } from './api.ts';

export type TableCell = {
  readonly area: { readonly code: string };
  readonly isRest: boolean;
  readonly categories: readonly { readonly code: string }[];
  readonly count: number | null;
  readonly figures: readonly { readonly measure: string; readonly value: number }[] | null;
  readonly status: string;
};

/** The cells of a table, asked for with the arguments given. */
export const tableOf = async (ask: (query: string) => Promise<Answer>, args: string): Promise<TableCell[]> => {
  const { body } = await ask(
    `{ cubeTable(${args}) { cells(first: 1000) { area { code } isRest categories { code } count figures { measure value } status } } }`,
  );
  expect(body.errors, JSON.stringify(body.errors)).toBeUndefined();
  return body.data.cubeTable.cells;
};

/** A number as tables tell it. */
export const rounded = (value: number): number => {
  const step = Math.max(10, 10 ** Math.max(0, String(Math.floor(value)).length - 3));
  return Math.floor(value / step + 0.5) * step;
};
