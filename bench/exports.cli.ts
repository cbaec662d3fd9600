// `node bench/exports.cli.ts`: how fast a whole dataset leaves through the server, against psql taking the very same statement by COPY;
// in turns, so that a slow minute of the machine slows both. And what the server holds meanwhile, also where its reader is slow.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { exportOf } from '../src/query/export.ts';
import type { ExportList } from '../src/query/export-lists.ts';
import type { Request, Row } from '../src/query/request.ts';
import { records } from '../src/records.ts';
import { prepare } from '../src/serve.ts';
import { connect } from '../src/store/pool.ts';
import { median } from './median.ts';
import { copyTable, type ExportRun, exportMemory } from './results.ts';
import { cores, forgetPeak, memoryNow, peakMemory, startServer } from './servers.ts';
import { openWarehouse } from './warehouse/make.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    /** For programs: an object instead of a table. */
    json: { type: 'boolean', default: false },
  },
});
const [list, dataset] = ['observations', 'bench-indicators'];
const searchPath = 'open, words';

type Taken = { readonly seconds: number; readonly hash: string };

/** Reads to the end. A slow reader rests after every few megabytes. */
const taken = async (from: number, bytes: Readable, restMs = 0): Promise<Taken> => {
  const hash = createHash('md5');
  let sinceRest = 0;
  for await (const piece of bytes as AsyncIterable<Buffer>) {
    hash.update(piece);
    sinceRest += piece.length;
    if (!restMs || sinceRest < 4_000_000) continue;
    sinceRest = 0;
    await setTimeout(restMs);
  }
  return { seconds: (performance.now() - from) / 1000, hash: hash.digest('hex') };
};

const warehouse = await openWarehouse(Number(values.scale), console.error);
const sql = connect(warehouse.ownerUrl, { max: 1, connection: { search_path: searchPath } });
try {
  const { lists } = await prepare(readConfig({ DATABASE_URL: warehouse.ownerUrl }, process.cwd()), createLog('warn'));
  const run = async (text: string, params: readonly unknown[]) => (await sql.unsafe(text, params as never[])) as Row[];
  const request = { run, records, language: 'en' } as unknown as Request;
  const { text, params } = await exportOf(request, lists.get(list) as ExportList, dataset, null);
  const [id] = params as [number];
  const copy = `copy (${text.replace('$1', String(id))}) to stdout (format csv, header, encoding 'UTF8')`;
  const [{ rows } = { rows: 0 }] = await sql`
    select count(*)::int as rows from observation t where t.dataset_id = ${id} and t.published_to is null`;

  const plain = async (): Promise<Taken> => {
    const from = performance.now();
    const child = spawn('taskset', ['-c', cores.servers, 'psql', '-X', '-q', '-c', copy, warehouse.ownerUrl], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PGOPTIONS: `-c search_path=${searchPath.replace(' ', '')}` },
    });
    const ended = once(child, 'close');
    const all = await taken(from, child.stdout);
    if ((await ended)[0] !== 0) throw new Error('psql failed');
    return all;
  };
  const server = await startServer('tributary', warehouse.ownerUrl);
  try {
    const exported = async (restMs = 0): Promise<Taken> => {
      const from = performance.now();
      const [response] = (await once(
        get(new URL(`/export/${list}.csv?dataset=${dataset}`, server.url)),
        'response',
      )) as [IncomingMessage];
      if (response.statusCode !== 200) throw new Error(`the export was answered with ${response.statusCode}`);
      return taken(from, response, restMs);
    };
    if ((await plain()).hash !== (await exported()).hash) throw new Error('the export is not what COPY gives');
    const before = memoryNow(server.pid);
    forgetPeak(server.pid);
    const pairs: (readonly [plain: number, exported: number])[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1)
      pairs.push([(await plain()).seconds, (await exported()).seconds]);
    const quick = peakMemory(server.pid);
    forgetPeak(server.pid);
    await exported(200);
    const ratios = pairs.map(([one, other]) => one / other);
    const made: ExportRun = {
      rate: {
        ...{ what: 'exported over HTTP', perSecond: rows / median(pairs.map(([, seconds]) => seconds)) },
        ...{ ratio: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
      },
      ...{ rows, before, quick, slow: peakMemory(server.pid) },
    };
    console.log(values.json ? JSON.stringify(made) : `${copyTable([made.rate])}\n\n${exportMemory(made)}`);
  } finally {
    await server.stop();
  }
} finally {
  await sql.end({ timeout: 5 });
  await warehouse.stop();
}
