import { afterAll, beforeAll, expect, it } from 'vitest';
import { median } from '../bench/median.ts';
import { startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { agree, grant } from './support/entitled.ts';
import { type Given, standingOn } from './support/standing.ts';

/**
 * What protection costs on a list of 1,000 records, from the request to the bytes of the answer: the same list for everybody and for
 * somebody cleared, asked in turns so that noise meets both. `OVERHEAD_RUNS=200 npx vitest run test/tiers-overhead.test.ts` measures
 * and prints. It is skipped otherwise: how long something takes is no matter for tests.
 */
const runs = Number(process.env.OVERHEAD_RUNS ?? 0);
let database: Database;
let server: TestServer;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database, { LOG_LEVEL: 'error', ANSWER_CACHE_MB: '0' });
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const datasets = ['sample-displacement', 'sample-displacement-monthly', 'sample-indicators'];
const lists = {
  'without guarded fields': 'observations(first: 1000) { nodes { id value status sex age area { code } } }',
  'with guarded fields':
    'displacementStocks(first: 1000, filter: { grain: [SITE] }) { nodes { id grain value periodStart populationGroup area { code } } }',
};

it.runIf(runs > 0).each(Object.entries(lists))(
  'a cleared list of 1,000 records costs about what an open one costs: %s',
  { timeout: 300_000 },
  async (name, list) => {
    const agreement = await agree(database, { datasets });
    const held = await grant(database, { tier: 'RESTRICTED', datasets, classes: ['IDP_FIGURE', 'IDP_SITE_LOCATION'] });
    const callers: Record<string, Given | null> = {
      OPEN: null,
      PARTNER: { tier: 'PARTNER', agreements: [agreement] },
      RESTRICTED: { tier: 'RESTRICTED', agreements: [agreement], grant: held },
    };
    const times: Record<string, number[]> = { OPEN: [], PARTNER: [], RESTRICTED: [] };
    for (let run = -3; run < runs; run += 1)
      for (const [caller, given] of Object.entries(callers)) {
        const from = performance.now();
        const answer = await server.ask(`{ list: ${list} }`, {}, given ? standingOn(given) : {});
        const took = performance.now() - from;
        if (run >= 0) times[caller]?.push(took);
        else expect(answer.body.data.list.nodes).toHaveLength(1000);
      }
    const open = median(times.OPEN ?? []);
    const ratios = Object.entries(times).map(([caller, each]) => [caller, median(each) / open] as const);
    console.log(
      `${name}: medians of ${runs} runs in turns: OPEN ${open.toFixed(1)} ms, ${ratios.map(([caller, ratio]) => `${caller} × ${ratio.toFixed(2)}`).join(', ')}`,
    );
  },
);
