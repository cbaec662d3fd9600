import { expect } from 'vitest';
import { assessmentFile } from '../../src/sources/sample/assessments.ts';
import type { Check } from '../support/cookbook.ts';

type Assessment = {
  profile: { level: string; locality: { value: string } | null };
  edition: { code: string };
  sequence: number;
  area: { code: string; displacementStocks: { nodes: { operation: { code: string }; value: number }[] } };
  answers: { nodes: { question: { code: string }; level: number | null; status: string }[] };
};

export const check: Check = (data) => {
  const { national, local }: { national: Assessment[]; local: Assessment[] } = data.governanceSideBySide;
  const wanted = assessmentFile.profiles.filter(
    ({ area, locality }) => area === 'XSA' || (locality && area.startsWith('XA')),
  );
  expect([national.length, local.length]).toEqual([1, wanted.length - 1]);
  for (const told of [...national, ...local]) {
    const profile = wanted.find(({ area }) => area === told.area.code)!;
    const last = profile.assessments.at(-1)!;
    expect([told.sequence, told.edition.code, told.profile.locality?.value]).toEqual([
      last.sequence,
      last.edition,
      profile.locality?.name.en,
    ]);
    const questions = assessmentFile.editions.find(({ code }) => code === last.edition)!.questions;
    const inDomain = questions.filter(({ domain }) => domain === 'SI-D1').map(({ code }) => code);
    expect(told.answers.nodes.map(({ question, level }) => [question.code, level]).sort()).toEqual(
      last.answers
        .filter(({ question }) => inDomain.includes(question))
        .map(({ question, level }) => [question, level ?? null])
        .sort(),
    );
  }
  // The invented emergency operation covers the two provinces of these cities and nothing else of the country.
  const people = ({ area }: Assessment) => area.displacementStocks.nodes[0]?.value ?? 0;
  expect(local.map(people).reduce((sum, one) => sum + one, 0)).toBe(people(national[0] as Assessment));
  expect(people(national[0] as Assessment)).toBeGreaterThan(0);
};
