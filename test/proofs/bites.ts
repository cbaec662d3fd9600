import { expect, it } from 'vitest';
import type { Tier } from '../prove/labels.ts';
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
} from '../prove/leaks.ts';
import { maximumOf, prove } from '../prove/prove.ts';
import type { Suite } from './suite.ts';

/** With a seed whose documents come to it soon. */
type Fault = readonly [
  what: string,
  view: string,
  leak: (tier: Tier) => string,
  roots: readonly string[],
  seed?: number,
];

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
      3,
    ],
    ['a dataset that is not left out', 'incident', (tier) => withoutDatasets(tier, 'incident'), ['incidents']],
  ],
  [
    'an agreement over some datasets and countries',
    ['a column that is not masked', 'site', (tier) => leaking(tier, 'site', 'name'), ['sites']],
    ['a dataset that is not left out', 'incident', (tier) => withoutDatasets(tier, 'incident'), ['incidents']],
    ['a country that is not asked for', 'held', withoutCountries, ['sites'], 1],
    ['an agreement that does not end', 'held', withoutExpiry, ['incidents']],
  ],
  [
    'agreements over some datasets and countries in a strict world',
    [
      'a protocol that is not asked for',
      'flow_observation',
      (tier) => withoutProtocols(tier, 'flow_observation'),
      ['flowObservations'],
      8,
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
    ['a grain that is not asked for', 'held', withoutGrain, ['sites'], 3],
    ['a country that is not asked for', 'held', withoutCountries, ['incidents']],
  ],
  [
    'a grant and agreements in a strict world',
    [
      'a release that moves with what is hidden',
      'assessment_answer',
      (tier) => withoutRuns(tier, 'assessment_answer'),
      ['assessmentAnswers'],
      4,
    ],
  ],
  ['a grant that has ended, and one for other data', ['a grant that does not end', 'held', withoutExpiry, ['sites']]],
  [
    'a grant over records of some countries in a strict world',
    [
      'a column that is not masked',
      'survey_record',
      (tier) => leaking(tier, 'survey_record', 'weight'),
      ['surveys'],
      4,
    ],
    ['a dataset that is not left out', 'observation', (tier) => withoutDatasets(tier, 'observation'), ['observations']],
  ],
];

/** The proof bites: it finds faults that are put into the views on purpose. */
export const bites: Suite = (standing, twins) => {
  const some: readonly Fault[] = faults.filter(([caller]) => caller === standing.name).flatMap(([, ...list]) => list);
  if (some.length === 0) return;
  const named = some.map(([what, view, leak, roots, seed = 5]) => ({ what, view, leak, roots, seed }));

  it.each(named)('P29 the proof finds $what', { timeout: maximumOf(300) }, async ({ view, leak, roots, seed }) => {
    await twins().breach(leak(standing.tier));
    try {
      await expect(prove(twins(), { documents: 300, seed, roots, shrink: false })).rejects.toThrow(/Twins differ/);
    } finally {
      await twins().breach(viewOf(standing.tier, view));
    }
  });
};
