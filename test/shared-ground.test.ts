import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue, compile } from '../src/protection/artefacts.ts';
import { readContract } from '../src/protection/contract.ts';
import { sharedGround } from '../src/query/shared-views.ts';
import { joins, records } from '../src/records.ts';

/** What is read as everybody reads it, whoever asks: it must be the very same at every tier. */
const { policy } = compile(readContract(), records, joins);
const { reads: isShared } = sharedGround(records, catalogue(policy));
const shared = [...new Set([...records.values()].flatMap(({ view }) => view ?? []))].filter((view) =>
  isShared(`select t.x from ${view} t`),
);
const viewOf = (tier: string, view: string): string | undefined =>
  new RegExp(`create view ${tier}\\.${view} as[\\s\\S]*?;\\n`)
    .exec(readFileSync(join(import.meta.dirname, `../policy/${tier}.sql`), 'utf8'))?.[0]
    .replace(`${tier}.`, '');

it('shared ground has the same view at every tier', () => {
  expect(shared).toEqual(expect.arrayContaining(['area', 'framework_item', 'unit', 'indicator']));
  for (const view of shared)
    for (const tier of ['partner', 'restricted', 'protected'])
      expect(viewOf(tier, view), view).toBe(viewOf('open', view));
});

it('and nothing else that a statement reads is among it', () => {
  for (const view of ['site', 'displacement_stock', 'observation', 'release', 'round', 'survey', 'horizon', 'nothing'])
    expect(isShared(`select t.id from area t join ${view} o on o.area_id = t.id`), view).toBe(false);
  expect(isShared('select 1')).toBe(false);
});
