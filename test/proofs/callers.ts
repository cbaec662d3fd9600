import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorlds, type Twins } from '../prove/twins.ts';
import { bites } from './bites.ts';
import { exports } from './exports.ts';
import { eyes } from './eyes.ts';
import { kept } from './kept.ts';
import { paths } from './paths.ts';
import { random } from './random.ts';
import { callers } from './suite.ts';

/** Proves it for every caller of one of the two worlds. */
export const proveCallers = (strict: boolean): void => {
  const own = callers.filter((standing) => (standing.strict ?? false) === strict);
  const worlds = openWorlds();
  const answered: number[] = [];
  afterAll(() => worlds.close());

  describe.each(own)('$tier, $name', (standing) => {
    let twins: Twins;
    beforeAll(async () => {
      twins = await worlds.twinsOf(standing);
    });
    afterAll(() => twins?.close());
    for (const suite of [random, kept, exports, eyes, bites, paths]) suite(standing, () => twins, answered);
  });

  it.skipIf(own.length === 0)('most of the random documents of P28 are answered', () => {
    // Documents that are all refused would prove nothing.
    expect(answered.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(own.length / 3);
  });
};
