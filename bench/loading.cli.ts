// `node bench/loading.cli.ts`: how fast observations of a CSV file are parsed and staged, and published, against a plain COPY of the
// very bytes that are staged. In turns, so that a slow minute of the machine slows all of them.
import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type postgres from 'postgres';
import { createLog } from '../src/log.ts';
import { loadRelease } from '../src/sources/load/loader.ts';
import { stageRows } from '../src/sources/load/reading.ts';
import { openRelease, takeDataset } from '../src/sources/load/release.ts';
import { csvRows } from '../src/sources/read/csv.ts';
import { randomFrom } from '../src/sources/sample/random.ts';
import { invented, sampleSource } from '../src/sources/sample/sample-source.ts';
import type { Entry, Source, SourceFile } from '../src/sources/source.ts';
import { startEmbedded } from '../src/store/embedded.ts';
import { dataRole, migrate } from '../src/store/migrate.ts';
import { connect } from '../src/store/pool.ts';
import { derive } from '../src/store/secrets.ts';
import { median } from './median.ts';
import { type CopyRate, copyTable } from './results.ts';
import { countries } from './warehouse/invented.ts';
import { rolePrefix, secret } from './warehouse/make.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '300000' },
    rounds: { type: 'string', default: '5' },
    /** For programs: a list of rates instead of a table. */
    json: { type: 'boolean', default: false },
  },
});
const rows = Number(values.rows);
const rounds = Number(values.rounds);
const folder = join(import.meta.dirname, '.data', 'loading');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true, mode: 0o711 });

/** The same rows each time; `mark` makes other bytes of them. */
const writeFile = async (name: string, mark = ''): Promise<SourceFile> => {
  const path = join(folder, name);
  const random = randomFrom('loading');
  await pipeline(function* () {
    yield `series,country,year,sex,value${mark}\n`;
    for (let at = 0; at < rows; at += 1) {
      const [country, rest] = [countries[at % countries.length], Math.floor(at / countries.length)];
      yield `S${Math.floor(rest / 60)},${country},${2000 + (rest % 20)},${['TOTAL', 'MALE', 'FEMALE'][Math.floor(rest / 20) % 3]},${(random.between(0, 1e8 - 1) / 100).toFixed(2)}\n`;
    }
  }, createWriteStream(path));
  return { path, name };
};

const observation = (line: number, row: Record<string, string>): Entry => ({
  type: 'observation',
  at: { file: 0, line },
  row: {
    ...{
      scope: row.series as string,
      series: row.series as string,
      area: { scheme: 'ISO3', code: row.country as string },
    },
    period: { start: `${row.year}-01-01`, end: `${row.year}-12-31`, label: row.year as string },
    ...{ sex: row.sex as 'TOTAL', age: '_T', dimensions: {}, value: row.value as string },
    ...{ status: 'NORMAL', nature: 'SYNTHETIC' },
  },
});

/** The sources of the sample have no files: this one reads its rows out of one, as those of providers do. */
const source = (code: string): Source => ({
  ...sampleSource({
    ...{ code, domain: 'INDICATORS', title: invented(code), description: invented('Generated to be measured.') },
    ...{ releases: [], read: () => [] },
  }),
  plan: (files) => [{ version: '1', releasedOn: '2025-01-01', files, processing: 'Generated.' }],
  async *read(plan): AsyncIterable<Entry> {
    for (const code of countries)
      yield {
        ...{ type: 'area', at: { file: 0, line: 1 } },
        row: { code, kind: 'COUNTRY', name: invented(code), codes: [{ scheme: 'ISO3', code }] },
      };
    const known = new Set<string>();
    for await (const { line, row } of csvRows(plan.files[0] as SourceFile, { required: ['series', 'country'] })) {
      const code = row.series as string;
      if (!known.has(code)) {
        known.add(code);
        yield {
          type: 'indicator',
          row: {
            ...{ code, name: invented(code), measure: 'INDEX', additiveOverAreas: true, additiveOverTime: false },
            unit: { code: 'BENCH_UNITS', name: invented('units') },
          },
        };
        yield { type: 'series', row: { code, indicator: code, name: invented(code), method: 'SYNTHETIC' } };
      }
      yield observation(line, row);
    }
  },
});

const embedded = await startEmbedded({ dataDir: folder }, secret, createLog('warn'));
const sql = connect(embedded.ownerUrl, { max: 1 });
const options = { idSecret: derive(secret, 'public ids'), dataRole: dataRole(rolePrefix) };

/** Nothing of it stays. */
const undone = async (work: (tx: postgres.TransactionSql) => Promise<void>): Promise<number> => {
  const gone = new Error('undone');
  let seconds = 0;
  await sql
    .begin(async (tx) => {
      await tx.unsafe(`set local role ${options.dataRole}`);
      const from = performance.now();
      await work(tx);
      seconds = (performance.now() - from) / 1000;
      throw gone;
    })
    .catch((error: unknown) => {
      if (error !== gone) throw error;
    });
  return seconds;
};

/** Reads a file to its end: what comes of it lies in a table of its own. Called with that table's name before it goes. */
const stage = (file: SourceFile, then = async (_: postgres.TransactionSql, __: string): Promise<void> => {}) =>
  undone(async (tx) => {
    const own = source('bench-staged');
    const [plan] = await own.plan([file]);
    if (!plan) throw new Error('no plan');
    const datasetId = await takeDataset(tx, own.dataset, options.idSecret);
    const id = await openRelease(tx, datasetId, own.code, plan, [], own.code, null, options.idSecret);
    const { read, rejected } = await stageRows(tx, own, plan, id, datasetId, options);
    if (read !== rows || rejected) throw new Error(`${read} rows read, ${rejected} rejected`);
    await then(tx, `staging.r${id}_observation`);
  });

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};
/** The driver stops its socket when a piece comes too early; after the last piece nobody lets it go on, and the next statement would hang. */
const taken = async (from: Readable, to: Writable): Promise<void> => {
  await pipeline(from, to);
  from._read(0);
};

try {
  await migrate(embedded.ownerUrl, { rolePrefix, secret });
  const [file, again] = [await writeFile('rows.csv'), await writeFile('again.csv', ' ')];
  const bytes = join(folder, 'staged.copy');
  await stage(file, async (tx, table) => {
    await taken(await tx.unsafe(`copy ${table} to stdout`).readable(), createWriteStream(bytes));
  });
  const seconds = new Map<string, number[]>();
  const note = (what: string, took: number): void => {
    seconds.set(what, [...(seconds.get(what) ?? []), took]);
  };
  for (let round = 0; round <= rounds; round += 1) {
    const plain = await undone(async (tx) => {
      await tx.unsafe(
        `create unlogged table staging.plain as select public_id, scope_id, source_file, source_line,
           series_id, indicator_id, area_id, counterpart_area_id, period_start, period_end, period_label, sex, age, dimensions, value,
           value_text, lower, upper, status, nature, flags, confidentiality, multiplier, footnotes, source, taken_down
         from base.observation with no data`,
      );
      await pipeline(createReadStream(bytes), await tx.unsafe('copy staging.plain from stdin').writable());
    });
    const staged = await stage(file);
    const own = source(`bench-${round}`);
    const load = async (from: SourceFile) => {
      const [plan] = await own.plan([from]);
      if (plan) await loadRelease(sql, own, plan, options);
    };
    const published = await timed(() => load(file));
    const unchanged = await timed(() => load(again));
    await sql`truncate base.observation`;
    // The first round warms up.
    if (round === 0) continue;
    note('plain COPY of the staged bytes', plain);
    note('parsed and staged', staged);
    note('published, into an empty table', published);
    note('published again, nothing changed', unchanged);
  }
  const plain = seconds.get('plain COPY of the staged bytes') as number[];
  const rates = [...seconds].map(([what, all]): CopyRate => {
    const ratios = all.map((each, round) => (plain[round] as number) / each);
    return {
      ...{ what, perSecond: rows / median(all), ratio: median(ratios) },
      ...{ least: Math.min(...ratios), most: Math.max(...ratios) },
    };
  });
  console.log(
    values.json ? JSON.stringify(rates) : `${rows} observations, ${rounds} rounds in turns\n\n${copyTable(rates)}`,
  );
} finally {
  await sql.end({ timeout: 5 });
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}
