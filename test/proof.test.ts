import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maximumOf, type Outcomes, prove, tally } from './prove/prove.ts';
import { chosen } from './prove/standings.ts';
import { openWorlds, type Worlds } from './prove/twins.ts';

/** How many documents, and from which seed on: the same ones each time, unless a person asks for others. */
const documents = Number(process.env.PROVE_DOCUMENTS ?? 200);
const seed = Number(process.env.PROVE_SEED ?? 20_261_125);
const callers = chosen(process.env.PROVE_TIER, process.env.PROVE_STANDING);
/** Each caller asks documents of their own. */
const share = Math.ceil(documents / callers.length);

describe('P28 random documents are answered with the same bytes, whatever is hidden', () => {
  let worlds: Worlds;
  const answered: number[] = [];
  beforeAll(() => {
    worlds = openWorlds();
  });
  afterAll(() => worlds?.close());

  it.each(callers.map((standing, at) => ({ standing, at })))(
    '$standing.tier, $standing.name',
    { timeout: maximumOf(share) },
    async ({ standing, at }) => {
      const twins = await worlds.twinsOf(standing);
      try {
        expect(twins.differences.cells.size).toBeGreaterThan(3);
        const outcomes: Outcomes = await prove(twins, { documents: share, seed: seed + at });
        if (process.env.PROVE_DOCUMENTS) console.log(tally(outcomes, seed + at));
        answered.push(outcomes.get('ANSWERED') ?? 0);
        expect(outcomes.get('INTERNAL') ?? 0).toBe(0);
      } finally {
        await twins.close();
      }
    },
  );

  it('and most of them are answered', () => {
    // Documents that are all refused would prove nothing.
    expect(answered.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(documents / 3);
  });
});
