import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaking, withoutDatasets } from './prove/leaks.ts';
import { maximumOf, prove, tally } from './prove/prove.ts';
import { openTwins, type Twins } from './prove/twins.ts';

/** How many documents, and from which seed on: the same ones each time, unless a person asks for others. */
const documents = Number(process.env.PROVE_DOCUMENTS ?? 200);
const seed = Number(process.env.PROVE_SEED ?? 20_261_125);

describe('P28 random documents are answered with the same bytes, whatever is hidden', () => {
  let twins: Twins;
  beforeAll(async () => {
    twins = await openTwins();
  });
  afterAll(() => twins?.close());

  it(`${documents} documents`, { timeout: maximumOf(documents) }, async () => {
    const outcomes = await prove(twins, { documents, seed });
    if (process.env.PROVE_DOCUMENTS) console.log(tally(outcomes, seed));
    // Documents that are all refused would prove nothing.
    expect(outcomes.get('ANSWERED') ?? 0).toBeGreaterThan(documents / 3);
    expect(outcomes.get('INTERNAL') ?? 0).toBe(0);
  });
});

describe('P29 the proof bites', () => {
  it.each([
    ['a column that is not masked', 'site', 'name', ['sites']],
    ['a position that is not rounded', 'incident', 'latitude', ['incidents']],
    ['figures that are not withheld', 'displacement_stock', 'value', ['displacementStocks', 'displacementStockStats']],
  ])('%s', { timeout: maximumOf(400) }, async (_, view, column, roots) => {
    const twins = await openTwins(leaking(view, column));
    try {
      await expect(prove(twins, { documents: 400, seed, roots, shrink: false })).rejects.toThrow(/differ/);
    } finally {
      await twins.close();
    }
  });

  it('a dataset that is not left out', { timeout: maximumOf(400) }, async () => {
    const twins = await openTwins(withoutDatasets('incident'));
    try {
      await expect(
        prove(twins, { documents: 400, seed, roots: ['incidents', 'incidentStats'], shrink: false }),
      ).rejects.toThrow(/differ/);
    } finally {
      await twins.close();
    }
  });
});
