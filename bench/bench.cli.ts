// `npm run bench`: generates a warehouse, asks every server the same, and writes how fast they answered to RESULTS.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../src/store/pool.ts';
import { compared, type Requests } from './compare.ts';
import { median } from './median.ts';
import { overhead } from './overhead.ts';
import { type CopyRate, type ExportRun, type Growth, type Measured, page, type Run, ratios } from './results.ts';
import { cores, forgetPeak, memoryNow, peakMemory, processorMs, type Server, startServer } from './servers.ts';
import { warmStarts } from './start.ts';
import { statementsOf } from './statements.ts';
import { openWarehouse } from './warehouse/make.ts';
import { type ServerName, type Workload, workloads } from './workloads.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    /** Of every workload beforehand: with one core, V8 is done with what it compiles after as many. */
    warm: { type: 'string', default: '6' },
    connections: { type: 'string', default: '1,32' },
    workloads: { type: 'string', default: '' },
    servers: { type: 'string', default: 'tributary,postgraphile,mercurius,apollo,cached' },
    /** Measures a warehouse of ten times as many observations besides, which takes half an hour to make the first time. */
    growth: { type: 'boolean', default: false },
    /** Only compares what the servers say. */
    check: { type: 'boolean', default: false },
    /** Another file than RESULTS.md. */
    out: { type: 'string', default: join(import.meta.dirname, 'RESULTS.md') },
  },
});
/** Seconds after which a server that has not answered once counts as broken. */
const longest = 30;
const say = (text: string): void => console.error(text);
const out = join(import.meta.dirname, 'out');
mkdirSync(out, { recursive: true });

const measure = (requests: Requests, workload: Workload, connections: number, seconds: number): Run => {
  const { server, bodies } = requests;
  const file = join(out, `${server.name}-${workload.code}.json`);
  writeFileSync(file, JSON.stringify(bodies));
  const before = processorMs(server.pid);
  const said = execFileSync(
    'taskset',
    [
      '-c',
      cores.asking,
      process.execPath,
      join(import.meta.dirname, 'measure.ts'),
      server.url,
      file,
      String(connections),
      String(seconds),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const { answers, failures, ...run } = JSON.parse(said) as Run & { answers: number; failures: number };
  if (failures) throw new Error(`${server.name} failed ${failures} times on ${workload.code}`);
  // A slow server is no broken one: it is given longer until something can be counted.
  if (!answers && seconds < longest) return measure(requests, workload, connections, 2 * seconds);
  if (!answers) throw new Error(`${server.name} did not answer ${workload.code} once in ${seconds} s`);
  return { ...run, processorMs: (processorMs(server.pid) - before) / answers };
};

const scale = Number(values.scale);
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const warm = Number(values.warm);

/** Rates of loading, by a process with the room that `npm run load` has. */
const copyRates = (): CopyRate[] =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        ...[
          '--max-semi-space-size=8',
          '--max-old-space-size=256',
          join(import.meta.dirname, 'loading.cli.ts'),
          '--json',
        ],
        ...['--rows', String(Math.max(20_000, Math.round(300_000 * Math.min(scale, 1)))), '--rounds', String(rounds)],
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  ) as CopyRate[];

const growthOf = (): Growth[] =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'growth.cli.ts'), '--json'], {
      ...{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    }),
  ) as Growth[];

/** By a process of its own, which opens the same warehouse and closes it again. */
const exportRun = (): ExportRun =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        ...[join(import.meta.dirname, 'exports.cli.ts'), '--json'],
        ...['--scale', String(scale), '--rounds', String(rounds)],
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  ) as ExportRun;

// Before anything else runs that would take time from it.
const alone = values.check
  ? null
  : {
      starts: await warmStarts(rounds + 2),
      copies: copyRates(),
      exported: exportRun(),
      overhead: overhead(20 * rounds),
    };
if (alone) say('starts, loading, exporting and the cost of protection are measured');
const growth = values.growth ? growthOf() : [];
const warehouse = await openWarehouse(scale, say);
const servers: Server[] = [];
try {
  for (const name of values.servers.split(',') as ServerName[])
    servers.push(await startServer(name, warehouse.ownerUrl));
  const idleMemory = memoryNow((servers.find(({ name }) => name === 'tributary') ?? (servers[0] as Server)).pid);
  const chosen = workloads(scale).filter(({ code }) => !values.workloads || values.workloads.split(',').includes(code));
  const asked = new Map<Workload, readonly Requests[]>();
  for (const workload of chosen) {
    asked.set(workload, await compared(servers, workload));
    say(`${workload.code}: all say the same`);
  }
  if (alone) {
    const measured: Measured[] = [];
    for (const connections of values.connections.split(',').map(Number))
      for (const [workload, all] of asked) {
        const runs = new Map<ServerName, Run[]>(servers.map(({ name }) => [name, []]));
        for (const one of all) {
          measure(one, workload, connections, warm);
          forgetPeak(one.server.pid);
        }
        for (let round = 0; round < rounds; round += 1)
          for (const one of all) runs.get(one.server.name)?.push(measure(one, workload, connections, seconds));
        for (const { name, pid } of servers)
          measured.push({
            workload,
            connections,
            server: name,
            runs: runs.get(name) as Run[],
            peakMemory: peakMemory(pid),
          });
        const reference = runs.get('postgraphile') ?? (runs.values().next().value as Run[]);
        const shown = [...runs].map(([name, each]) => `${name} × ${median(ratios(each, reference)).toFixed(2)}`);
        say(`${workload.code}, ${connections} connections: ${shown.join(', ')}`);
      }
    const sql = connect(warehouse.ownerUrl, { max: 1 });
    const [version] = await sql`show server_version`;
    const statements = new Map<string, Awaited<ReturnType<typeof statementsOf>>>();
    for (const [{ code }, all] of asked) statements.set(code, await statementsOf(sql, warehouse.log, all));
    await sql.end();
    const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');
    const conditions = {
      ...{ command, scale, rounds, seconds, warm, idleMemory, statements, growth, ...alone },
      ...{ postgres: String(version?.server_version), rates: warehouse.rates },
    };
    writeFileSync(values.out, page(measured, conditions));
    say(`written to ${values.out}`);
  }
} finally {
  for (const { stop } of servers) await stop();
  await warehouse.stop();
}
