import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read/files.fixture.ts';
import { rowsOf } from '../sample/sample.fixture.ts';
import { hdxHapiReturnees } from './hdx-hapi-returnees.ts';
import { unhcrDemographics } from './unhcr-demographics.ts';
import { unhcrIdmc, unhcrUnrwa } from './unhcr-others.ts';

const folder = join(process.env.TRIBUTARY_DATA ?? join(import.meta.dirname, '../../../../shared/data'), 'unhcr');
const has = existsSync(folder);
const real = (name: string) => ({ path: join(folder, name), name });

/** The large tables are read once, in the tests over the database. */
describe.skipIf(!has)(`UNHCR’s smaller tables${has ? '' : ' (skipped: real data folder absent)'}`, () => {
  it('read without a reject, the provider’s own errors apart', async () => {
    const idmc = await entriesOf(unhcrIdmc, [real('idmc.csv'), real('unrwa.csv')]);
    expect([idmc.length, new Set(idmc.map(({ type }) => type))]).toEqual([934, new Set(['refugeeStock'])]);
    const unrwa = await entriesOf(unhcrUnrwa, [real('idmc.csv'), real('unrwa.csv'), real('countries.csv')]);
    expect(unrwa).toHaveLength(296);
    const returns = await entriesOf(hdxHapiReturnees, [real('hdx-hapi-returnees-global.csv.gz')]);
    expect(returns.filter(({ type }) => type === 'reject')).toHaveLength(13);
    expect(returns).toHaveLength(2301);
  });

  it('hold a split for all but 3,308 rows of demographics', async () => {
    const rows = rowsOf(await entriesOf(unhcrDemographics, [real('demographics.csv.gz')]), 'refugeeDemographic');
    const counts = Object.groupBy(rows, ({ split }) => split);
    expect(Object.fromEntries(Object.entries(counts).map(([split, list]) => [split, list?.length]))).toEqual({
      COMPLETE: 17_141,
      NOT_REPORTED: 3308,
      PARTIAL: 322,
    });
  });
});
