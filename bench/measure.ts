// Asks one server for some seconds and prints what came of it. A process of its own, so that it can be kept off the server's core.
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

const [url, file, connections, seconds] = process.argv.slice(2) as [string, string, string, string];
const bodies = JSON.parse(readFileSync(file, 'utf8')) as string[];
const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  timeout: 30,
  requests: bodies.map((body) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body })),
});
console.log(
  JSON.stringify({
    answers: result['2xx'],
    failures: result.non2xx + result.errors + result.timeouts,
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  }),
);
