import { afterAll, describe, expect, it } from 'vitest';
import { readLabels, type Tier } from './prove/labels.ts';
import {
  leaking,
  viewOf,
  withoutClasses,
  withoutCountries,
  withoutDatasets,
  withoutExpiry,
  withoutGrain,
  withoutProtocols,
  withoutRuns,
} from './prove/leaks.ts';
import { maximumOf, prove } from './prove/prove.ts';
import { chosen } from './prove/standings.ts';
import { cells, derivedFields } from './prove/tables.ts';
import { openWorlds, type Twins } from './prove/twins.ts';

type Fault = readonly [what: string, view: string, leak: (tier: Tier) => string, roots: readonly string[]];

const stocks = ['displacementStocks', 'displacementStockStats'];

/** Faults by the caller whose proof must find them. */
const faults: readonly (readonly [caller: string, ...faults: readonly Fault[]])[] = [
  [
    'anonymous',
    ['a column that is not masked', 'site', (tier) => leaking(tier, 'site', 'name'), ['sites']],
    ['a position that is not rounded', 'incident', (tier) => leaking(tier, 'incident', 'latitude'), ['incidents']],
    [
      'figures that are not withheld',
      'displacement_stock',
      (tier) => leaking(tier, 'displacement_stock', 'value'),
      stocks,
    ],
    ['a dataset that is not left out', 'incident', (tier) => withoutDatasets(tier, 'incident'), ['incidents']],
  ],
  [
    'an agreement over some datasets and countries',
    ['a column that is not masked', 'site', (tier) => leaking(tier, 'site', 'name'), ['sites']],
    ['a dataset that is not left out', 'incident', (tier) => withoutDatasets(tier, 'incident'), ['incidents']],
    ['a country that is not asked for', 'held', withoutCountries, ['sites']],
    ['an agreement that does not end', 'held', withoutExpiry, ['incidents']],
  ],
  [
    'agreements over some datasets and countries in a strict world',
    [
      'a protocol that is not asked for',
      'flow_observation',
      (tier) => withoutProtocols(tier, 'flow_observation'),
      ['flowObservations'],
    ],
  ],
  [
    'a grant over some classes, countries and grains',
    [
      'a class that is not asked for',
      'held',
      withoutClasses,
      [...stocks, 'governanceAnswers', 'assessmentAnswers', 'flowPoints'],
    ],
    ['a grain that is not asked for', 'held', withoutGrain, ['sites']],
    ['a country that is not asked for', 'held', withoutCountries, ['incidents']],
  ],
  [
    'a grant and agreements in a strict world',
    [
      'a release that moves with what is hidden',
      'assessment_answer',
      (tier) => withoutRuns(tier, 'assessment_answer'),
      ['assessmentAnswers'],
    ],
  ],
  ['a grant that has ended, and one for other data', ['a grant that does not end', 'held', withoutExpiry, ['sites']]],
  [
    'a grant over records of some countries in a strict world',
    ['a column that is not masked', 'survey_record', (tier) => leaking(tier, 'survey_record', 'weight'), ['surveys']],
    ['a dataset that is not left out', 'observation', (tier) => withoutDatasets(tier, 'observation'), ['observations']],
  ],
];

it('P29 the oracle of the proof knows every field that somebody may not read in full', () => {
  const known = new Set([...Object.values(cells).flatMap((list) => list.map(({ field }) => field)), ...derivedFields]);
  expect([...readLabels().keys()].filter((field) => !known.has(field))).toEqual([]);
});

describe('P29 the proof bites', () => {
  const worlds = openWorlds();
  afterAll(() => worlds.close());

  describe.each(faults.map(([caller, ...some]) => ({ standing: chosen(undefined, caller)[0], some })))(
    '$standing.tier, $standing.name',
    ({ standing, some }) => {
      if (!standing) throw new Error('there is no such caller');
      let twins: Twins | undefined;
      afterAll(() => twins?.close());

      it.each(some)('%s', { timeout: maximumOf(300) }, async (_, view, leak, roots) => {
        twins ??= await worlds.twinsOf(standing);
        await twins.breach(leak(standing.tier));
        try {
          await expect(prove(twins, { documents: 300, seed: 5, roots, shrink: false })).rejects.toThrow(/Twins differ/);
        } finally {
          await twins.breach(viewOf(standing.tier, view));
        }
      });
    },
  );
});
