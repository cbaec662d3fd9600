// `node bench/peer.cli.ts > peer.json`: this server as a peer of another runner, which starts it by `--serve` over the generated
// warehouse (scale in BENCH_SCALE) and ends it by a signal. That runner's variables are numbers of rows of its own tables, which no
// caller of this server ever sees: what asks for an indicator asks for the same one each time, and ids are public ids.
import { fileURLToPath } from 'node:url';
import { startServer } from './servers.ts';
import { openWarehouse } from './warehouse/make.ts';
import { workloads } from './workloads.ts';

/** The other runner has to know it. */
const port = 21410;
const scale = Number(process.env.BENCH_SCALE ?? 1);

if (process.argv.includes('--serve')) {
  const warehouse = await openWarehouse(scale, console.error);
  const server = await startServer('tributary', warehouse.ownerUrl, [], undefined, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await server.stop();
      await warehouse.stop();
      process.exit(0);
    });
} else {
  const document = (code: string): string =>
    workloads(scale).find((one) => one.code === code)?.documents.tributary ?? '';
  /** The document with the values of its first set in the place of variables that the runner has no words for. */
  const fixed = (code: string): string => {
    const values = workloads(scale).find((one) => one.code === code)?.variables[0] ?? {};
    return document(code)
      .replace(/^(\s*query \w+)\s*\([^)]*\)/, '$1')
      .replace(/\$(\w+)/g, (_, name: string) => JSON.stringify(values[name]));
  };
  const peer = {
    ...{ name: 'tributary', url: `http://127.0.0.1:${port}/graphql`, headers: { 'content-type': 'application/json' } },
    // It puts arguments before the script.
    start: { args: [fileURLToPath(import.meta.url)], script: '--serve', env: { BENCH_SCALE: String(scale) } },
    queries: {
      W1: {
        rows: 'data.area',
        query: document('W1').replaceAll('$code', '$iso3'),
      },
      W3: { rows: 'data.observations.nodes[]', query: fixed('W3') },
      W5: { rows: 'data.areas.nodes[].observations.nodes[]', query: fixed('W5') },
    },
  };
  console.log(JSON.stringify(peer, null, 1));
}
