// `node bench/profile.cli.ts W3`: where the time of this server's process goes while it answers one workload. With
// --resolvers no plan is made: what answering was before there were any.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compared } from './compare.ts';
import { cores, type Server, startServer } from './servers.ts';
import { openWarehouse } from './warehouse/make.ts';
import { workloads } from './workloads.ts';

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds: of the beginning, by the machine's clock, and between samples. */
  readonly startTime: number;
  readonly timeDeltas: readonly number[];
};

/** A package, a folder of ours, or what Node does itself. */
const partOf = ({ url, functionName }: Profile['nodes'][number]['callFrame']): string =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ??
  /\/((?:src|resolvers)\/\w*)/.exec(url)?.[1] ??
  (url.startsWith('node:') ? 'node' : functionName === '(garbage collector)' ? functionName : 'system');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '8' },
    connections: { type: 'string', default: '4' },
    /** Lines of the table. */
    lines: { type: 'string', default: '40' },
    resolvers: { type: 'boolean', default: false },
  },
});
const workload = workloads(Number(values.scale)).find(({ code }) => code === (positionals[0] ?? 'W3'));
if (!workload) throw new Error(`There is no workload ${positionals[0]}.`);
const folder = mkdtempSync(join(tmpdir(), 'tributary-profile-'));
const warehouse = await openWarehouse(Number(values.scale), console.error);
let server: Server | undefined;
try {
  server = await startServer(
    'tributary',
    warehouse.ownerUrl,
    [
      ...(values.resolvers ? ['--import', join(import.meta.dirname, 'servers', 'resolvers.ts')] : []),
      ...['--cpu-prof', `--cpu-prof-dir=${folder}`],
    ],
    join('..', 'src', 'main.ts'),
  );
  const [requests] = await compared([server], workload);
  const file = join(folder, 'bodies.json');
  writeFileSync(file, JSON.stringify(requests?.bodies));
  const measure = [join(import.meta.dirname, 'measure.ts'), server.url, file, values.connections, values.seconds];
  // A first second for what is only done once.
  execFileSync('taskset', ['-c', cores.asking, process.execPath, ...measure.slice(0, -1), '1']);
  const from = Number(process.hrtime.bigint() / 1000n);
  const said = execFileSync('taskset', ['-c', cores.asking, process.execPath, ...measure], { encoding: 'utf8' });
  await server.stop();
  const { answers } = JSON.parse(said) as { answers: number };
  const name = readdirSync(folder).find((each) => each.endsWith('.cpuprofile')) as string;
  const { nodes, samples, timeDeltas, startTime } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const spent = new Map<string, number>();
  const byPart = new Map<string, number>();
  let time = startTime;
  for (const [at, id] of samples.entries()) {
    time += timeDeltas[at] ?? 0;
    if (time < from) continue;
    const frame = frames.get(id);
    if (!frame || frame.functionName === '(idle)' || frame.functionName === '(program)') continue;
    const where = `${frame.functionName || '(anonymous)'} ${frame.url.replace(/^.*\/(?=(node_modules|src|resolvers)\/)/, '')}:${frame.lineNumber + 1}`;
    spent.set(where, (spent.get(where) ?? 0) + (timeDeltas[at] ?? 0));
    const part = partOf(frame);
    byPart.set(part, (byPart.get(part) ?? 0) + (timeDeltas[at] ?? 0));
  }
  const total = [...spent.values()].reduce((sum, each) => sum + each, 0);
  console.log(`${workload.code}: ${answers} answers, ${(total / 1000 / answers).toFixed(2)} ms of JavaScript each`);
  const print = (list: ReadonlyMap<string, number>, lines: number): void => {
    for (const [where, micros] of [...list].sort((a, b) => b[1] - a[1]).slice(0, lines))
      console.log(`${((100 * micros) / total).toFixed(1).padStart(5)} %  ${where}`);
  };
  print(byPart, 30);
  console.log('');
  print(spent, Number(values.lines));
} finally {
  await server?.stop();
  await warehouse.stop();
  rmSync(folder, { recursive: true, force: true });
}
