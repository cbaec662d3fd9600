// `node bench/growth.cli.ts`: how much longer bounded queries take where ten times as many observations are loaded.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compared } from './compare.ts';
import type { Growth } from './results.ts';
import { startServer } from './servers.ts';
import { openWarehouse } from './warehouse/make.ts';
import { workloads } from './workloads.ts';

const { values } = parseArgs({
  options: {
    scales: { type: 'string', default: '1,10' },
    workloads: { type: 'string', default: '' },
    requests: { type: 'string', default: '1000' },
    /** Figures for the page of results, and no lines for a person. */
    json: { type: 'boolean', default: false },
  },
});
type Share = { readonly p50: number; readonly p95: number };

const scales = values.scales.split(',').map(Number);
/** Of the places deep inside all rows; a cursor is found by paging there. */
const places = 4;

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(part * (times.length - 1))] as number;

const growths: Growth[] = [];
const stops: (() => Promise<void>)[] = [];
try {
  const servers = [];
  for (const scale of scales) {
    const warehouse = await openWarehouse(scale, console.error);
    stops.unshift(warehouse.stop);
    const server = await startServer('tributary', warehouse.ownerUrl, [], join('..', 'src', 'main.ts'));
    stops.unshift(server.stop);
    servers.push({ server, scale });
  }
  for (const { code } of workloads(1).filter(
    ({ code }) => !values.workloads || values.workloads.split(',').includes(code),
  )) {
    const asking = [];
    for (const { server, scale } of servers) {
      const workload = workloads(scale).find((one) => one.code === code);
      if (!workload) throw new Error(`There is no workload ${code}.`);
      const deep = workload.deep && { deep: workload.deep.slice(0, places) };
      const [requests] = await compared([server], { ...workload, ...deep });
      asking.push({ url: server.url, bodies: requests?.bodies ?? [], times: [] as number[] });
    }
    // In turns, so that noise meets both; the first requests are for what is only done once.
    for (let run = -30; run < Number(values.requests); run += 1)
      for (const { url, bodies, times } of asking) {
        const from = performance.now();
        const answer = await fetch(url, {
          ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
          body: bodies[(run + 30) % bodies.length] as string,
        });
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${code} was answered with ${answer.status}`);
        if (run >= 0) times.push(performance.now() - from);
      }
    const shares = asking.map(({ times }) => ({ p50: share(times, 0.5), p95: share(times, 0.95) }));
    const [least, most] = [shares[0], shares.at(-1)] as [Share, Share];
    const growth = { code, p50: most.p50 / least.p50, p95: most.p95 / least.p95 };
    growths.push(growth);
    const told = shares.map(
      ({ p50, p95 }, at) => `scale ${scales[at]}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
    );
    if (!values.json)
      console.log(`${code}: ${told.join('; ')}; p50 × ${growth.p50.toFixed(2)}, p95 × ${growth.p95.toFixed(2)}`);
  }
  if (values.json) console.log(JSON.stringify(growths));
} finally {
  for (const stop of stops) await stop();
}
