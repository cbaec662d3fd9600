import { expect, it } from 'vitest';
import { openPaths } from '../prove/paths.ts';
import { maximumOf, prove, tally } from '../prove/prove.ts';
import { callers, type Suite, seed, share } from './suite.ts';

/** One server, asked by plans and by resolvers. It leaves other traces on one of the twins: nothing else is asked of both after it. */
export const paths: Suite = (standing, twins) => {
  it('P48 plans answer random documents with the bytes of the resolvers', { timeout: maximumOf(share) }, async () => {
    const pair = openPaths(twins());
    try {
      const first = seed + callers.indexOf(standing) + 2 * callers.length;
      const outcomes = await prove(pair, { documents: share, seed: first });
      if (process.env.PROVE_DOCUMENTS) console.log(tally(outcomes, first));
      expect(outcomes.get('INTERNAL') ?? 0).toBe(0);
    } finally {
      await pair.close();
    }
  });
};
