import { expect } from 'vitest';
import { assessmentFile } from '../../src/sources/sample/assessments.ts';
import type { Check } from '../support/cookbook.ts';

type Question = { code: string } | null;
type Comparison = {
  from: { edition: { code: string }; sequence: number };
  to: { edition: { code: string }; sequence: number };
  domains: { change: number | null; notComparable: string | null; from: number; to: number }[];
  moved: { from: { code: string }; to: { code: string }; relation: string; fromLevel: number; toLevel: number }[];
  unmoved: number;
  notComparable: { from: Question; to: Question; because: string }[];
};

/** The last two assessments of a country as the invented file has them, with levels by code of question. */
const twoOf = (area: string) => {
  const { assessments } = assessmentFile.profiles.find((profile) => profile.area === area && !profile.locality)!;
  return assessments.slice(-2).map(({ edition, answers }) => ({
    edition,
    level: new Map(answers.map((answer) => [answer.question, answer.level])),
    scale: new Map(
      assessmentFile.editions.find(({ code }) => code === edition)?.questions.map(({ code, scale }) => [code, scale]),
    ),
  }));
};

export const check: Check = (data) => {
  const told = new Map<string, Comparison>(
    data.governanceProfiles.nodes.map((node: { area: { code: string }; comparison: Comparison }) => [
      node.area.code,
      node.comparison,
    ]),
  );
  expect([...told.keys()].sort()).toEqual(['XSA', 'XSB']);
  for (const [area, comparison] of told) {
    const [earlier, later] = twoOf(area) as [ReturnType<typeof twoOf>[0], ReturnType<typeof twoOf>[0]];
    expect([comparison.from.edition.code, comparison.to.edition.code]).toEqual([earlier.edition, later.edition]);
    const pairs =
      earlier.edition === later.edition
        ? [...earlier.level.keys()].map((code) => [code, code, 'SAME'] as const)
        : assessmentFile.equivalences.map(({ from, to, relation }) => [from.question, to.question, relation] as const);
    const comparable = pairs
      .filter(([from, to, relation]) => {
        const sameScale = earlier.scale.get(from) === later.scale.get(to);
        return ['SAME', 'REWORDED'].includes(relation) && sameScale;
      })
      .map(([from, to]) => [from, to, earlier.level.get(from) ?? null, later.level.get(to) ?? null] as const)
      .filter(([, , before, after]) => before !== null && after !== null);
    const moved = comparable.filter(([, , before, after]) => before !== after);
    expect(
      comparison.moved.map(({ from, to, fromLevel, toLevel }) => [from.code, to.code, fromLevel, toLevel]).sort(),
    ).toEqual(moved.map((one) => [...one]).sort());
    expect(comparison.unmoved).toBe(comparable.length - moved.length);
    // Every question of either assessment is told exactly once on its side.
    const side = (which: 'from' | 'to') =>
      [...comparison.notComparable, ...comparison.moved].flatMap((line) => line[which]?.code ?? []);
    for (const which of ['from', 'to'] as const) expect(new Set(side(which)).size).toBe(side(which).length);
    for (const { change, notComparable, from, to } of comparison.domains) {
      if (earlier.edition === later.edition) expect(change).toBeCloseTo(to - from, 2);
      else expect([change, notComparable]).toEqual([null, 'OTHER_EDITION']);
    }
  }
};
