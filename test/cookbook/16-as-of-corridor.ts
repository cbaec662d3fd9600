import { expect } from 'vitest';
import { corridorBySex } from '../known-answers/undesa.ts';
import type { Check } from '../support/cookbook.ts';

type Answered = { nodes: { sex: string; value: number; provenance: { release: { version: string } } }[] };

export const check: Check = (data: { then: Answered; now: Answered }, folder) => {
  for (const [answer, revision] of [
    [data.then, 2020],
    [data.now, 2024],
  ] as const) {
    const { female, male } = corridorBySex(folder, revision, 'MEX', 'USA', 2020);
    expect(Object.fromEntries(answer.nodes.map((node) => [node.sex, node.value]))).toEqual({
      FEMALE: female,
      MALE: male,
    });
    expect(new Set(answer.nodes.map((node) => node.provenance.release.version))).toEqual(new Set([`Rev. ${revision}`]));
  }
  expect(data.then.nodes.reduce((sum, node) => sum + node.value, 0)).toBe(10_853_105);
  expect(data.now.nodes.reduce((sum, node) => sum + node.value, 0)).toBe(11_177_052);
};
