import { expect, it } from 'vitest';
import { maximumOf, type Outcomes, prove, tally } from '../prove/prove.ts';
import { byResolvers } from '../support/api.ts';
import { callers, type Suite, seed, share } from './suite.ts';

export const random: Suite = (standing, twins, answered) => {
  it('P28 random documents are answered with the same bytes, whatever is hidden', {
    timeout: maximumOf(share),
  }, async () => {
    expect(twins().differences.cells.size).toBeGreaterThan(3);
    const first = seed + callers.indexOf(standing);
    const outcomes: Outcomes = await prove(twins(), { documents: share, seed: first });
    if (process.env.PROVE_DOCUMENTS) console.log(tally(outcomes, first));
    answered.push((outcomes.get('ANSWERED') ?? 0) / share);
    expect(outcomes.get('INTERNAL') ?? 0).toBe(0);
    // Plans have answered these. What they leave to the resolvers must hide as much.
    const some = { documents: Math.ceil(share / 10), seed: first + callers.length };
    await byResolvers(() => prove(twins(), some));
  });
};
