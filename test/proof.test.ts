import { afterAll, describe, expect, it } from 'vitest';
import { openPaths } from './prove/paths.ts';
import { maximumOf, type Outcomes, prove, tally } from './prove/prove.ts';
import { chosen } from './prove/standings.ts';
import { openWorlds } from './prove/twins.ts';
import { byResolvers } from './support/api.ts';

/** How many documents, and from which seed on: the same ones each time, unless a person asks for others. */
const documents = Number(process.env.PROVE_DOCUMENTS ?? 200);
const seed = Number(process.env.PROVE_SEED ?? 20_261_125);
const callers = chosen(process.env.PROVE_TIER, process.env.PROVE_STANDING);
/** Each caller asks documents of their own. */
const share = Math.ceil(documents / callers.length);
const asking = callers.map((standing, at) => ({ standing, at }));

const worlds = openWorlds();
afterAll(() => worlds.close());

describe('P28 random documents are answered with the same bytes, whatever is hidden', () => {
  const answered: number[] = [];

  it.each(asking)('$standing.tier, $standing.name', { timeout: maximumOf(share) }, async ({ standing, at }) => {
    const twins = await worlds.twinsOf(standing);
    try {
      expect(twins.differences.cells.size).toBeGreaterThan(3);
      const outcomes: Outcomes = await prove(twins, { documents: share, seed: seed + at });
      if (process.env.PROVE_DOCUMENTS) console.log(tally(outcomes, seed + at));
      answered.push(outcomes.get('ANSWERED') ?? 0);
      expect(outcomes.get('INTERNAL') ?? 0).toBe(0);
      // Plans have answered these. What they leave to the resolvers must hide as much.
      const some = { documents: Math.ceil(share / 10), seed: seed + at + callers.length };
      await byResolvers(() => prove(twins, some));
    } finally {
      await twins.close();
    }
  });

  it('and most of them are answered', () => {
    // Documents that are all refused would prove nothing.
    expect(answered.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(documents / 3);
  });
});

describe('P29 plans answer random documents with the bytes of the resolvers', () => {
  it.each(asking)('$standing.tier, $standing.name', { timeout: maximumOf(share) }, async ({ standing, at }) => {
    const paths = openPaths(await worlds.oneOf(standing));
    try {
      const outcomes = await prove(paths, { documents: share, seed: seed + at + 2 * callers.length });
      if (process.env.PROVE_DOCUMENTS) console.log(tally(outcomes, seed + at));
      expect(outcomes.get('INTERNAL') ?? 0).toBe(0);
    } finally {
      await paths.close();
    }
  });
});
