import { afterAll, beforeAll, expect, it } from 'vitest';
import { median } from '../bench/median.ts';
import { byResolvers, startServer, type TestServer } from './support/api.ts';
import { createDatabase, type Database } from './support/database.ts';
import { agree, grant } from './support/entitled.ts';
import { type Given, standingOn } from './support/standing.ts';

/**
 * How much faster plans answer than resolvers, on one server asked in turns so that noise meets both.
 * `PATHS_RUNS=100 npx vitest run --silent=false test/paths-speed.test.ts` measures and prints; `PATHS_ONLY=plans` or `resolvers`
 * asks in one way alone, for a profile. It is skipped otherwise: how long something takes is no matter for tests.
 */
const runs = Number(process.env.PATHS_RUNS ?? 0);
let database: Database;
let server: TestServer;
beforeAll(async () => {
  if (runs === 0) return;
  database = await createDatabase();
  server = await startServer(database, { LOG_LEVEL: 'error', ANSWER_CACHE_MB: '0' });
});
afterAll(async () => {
  await server?.close();
  await database?.drop();
});

const lists = {
  'one record': 'indicators(first: 1) { nodes { id code name { value } } }',
  '1,000 observations':
    'observations(first: 1000) { nodes { id value status period { start } sex age area { code name { value } } indicator { code } } }',
  '1,000 observations with where they come from':
    'observations(first: 1000) { nodes { id value provenance { creditLine line dataset { code } release { version } licence { code } } } }',
  '1,000 stocks with guarded fields':
    'displacementStocks(first: 1000, filter: { grain: [SITE] }) { nodes { id grain value periodStart populationGroup area { code } } }',
  '50 places with 5 observations each':
    'areas(first: 50) { nodes { code name { value } observations(first: 5) { nodes { id value } } } }',
};

const only = process.env.PATHS_ONLY;
const ways: Readonly<Record<string, <T>(work: () => Promise<T>) => Promise<T>>> = {
  plans: (work) => work(),
  resolvers: byResolvers,
};
const paths = Object.entries(ways).filter(([name]) => !only || name === only);

it.runIf(runs > 0).each(Object.entries(lists))('%s', { timeout: 600_000 }, async (name, list) => {
  const datasets = ['sample-displacement', 'sample-displacement-monthly', 'sample-indicators'];
  const agreement = await agree(database, { datasets });
  const held = await grant(database, { tier: 'RESTRICTED', datasets, classes: ['IDP_FIGURE', 'IDP_SITE_LOCATION'] });
  const callers: Record<string, Given | null> = {
    OPEN: null,
    PARTNER: { tier: 'PARTNER', agreements: [agreement] },
    RESTRICTED: { tier: 'RESTRICTED', agreements: [agreement], grant: held },
  };
  for (const [caller, given] of Object.entries(callers)) {
    const ask = async () =>
      await server.app.inject({
        ...{ method: 'POST', url: '/graphql', payload: JSON.stringify({ query: `{ list: ${list} }` }) },
        headers: { 'content-type': 'application/json', ...(given ? standingOn(given) : {}) },
      });
    const times: Record<string, number[]> = { plans: [], resolvers: [] };
    const busy: Record<string, number[]> = { plans: [], resolvers: [] };
    for (let run = -5; run < runs; run += 1)
      for (const [path, within] of paths) {
        const [from, used] = [performance.now(), process.cpuUsage()];
        const answer = await within(ask);
        const { user, system } = process.cpuUsage(used);
        if (run >= 0) {
          times[path]?.push(performance.now() - from);
          busy[path]?.push((user + system) / 1000);
        } else expect(answer.json().errors).toBeUndefined();
      }
    if (only) continue;
    const told = [times, busy].map(({ plans = [], resolvers = [] }) => {
      const [fast, slow] = [median(plans), median(resolvers)];
      return `resolvers ${slow.toFixed(2)} ms, plans ${fast.toFixed(2)} ms, × ${(slow / fast).toFixed(2)}`;
    });
    console.log(`${name}, ${caller}: medians of ${runs} in turns: ${told[0]}; busy: ${told[1]}`);
  }
});
