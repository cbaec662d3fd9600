import { expect, it } from 'vitest';
import { proveCallers } from './proofs/callers.ts';
import { readLabels } from './prove/labels.ts';
import { cells, derivedFields } from './prove/tables.ts';

it('the oracle of P29 knows every field that somebody may not read in full', () => {
  const known = new Set([...Object.values(cells).flatMap((list) => list.map(({ field }) => field)), ...derivedFields]);
  expect([...readLabels().keys()].filter((field) => !known.has(field))).toEqual([]);
});

proveCallers(false);
