import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  above,
  aimOf,
  growthAim,
  idleAim,
  loadingAims,
  peakAim,
  readWith,
  shortOf,
  startAim,
  whereTimeGoes,
} from './aims.ts';
import { median } from './median.ts';
import type { LoadRate } from './warehouse/make.ts';
import type { ServerName, Workload } from './workloads.ts';

export type Run = {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly processorMs: number;
};

/** All runs of one server on one workload, in the order in which they were made. */
export type Measured = {
  readonly workload: Workload;
  readonly connections: number;
  readonly server: ServerName;
  readonly runs: readonly Run[];
  readonly peakMemory: number;
};

/** Throughput against the reference's in the same round: what slows the machine for a while slows both. */
export const ratios = (runs: readonly Run[], reference: readonly Run[]): readonly number[] =>
  runs.map(({ perSecond }, round) => perSecond / (reference[round] as Run).perSecond);

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** How fast something is loaded or leaves, against a plain COPY of the same rows in the same round. */
export type CopyRate = {
  readonly what: string;
  readonly perSecond: number;
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
};

/** How much longer a workload takes in the larger warehouse: half of its answers, and 95 of 100. */
export type Growth = { readonly code: string; readonly p50: number; readonly p95: number };

/** Whole datasets that leave by the server, and what it holds meanwhile, in MB at most: with a quick reader, and with a slow one. */
export type ExportRun = {
  /** Against a plain COPY of the very same statement by psql. */
  readonly rate: CopyRate;
  readonly rows: number;
  readonly before: number;
  readonly quick: number;
  readonly slow: number;
};

export const exportMemory = ({ rows, before, quick, slow }: ExportRun): string =>
  `The server held ${before.toFixed(0)} MB before it exported ${rows} rows again, ${quick.toFixed(0)} MB at most while somebody read them quickly, and ${slow.toFixed(0)} MB with a slow reader.`;

export type Conditions = {
  readonly command: string;
  readonly scale: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly warm: number;
  readonly postgres: string;
  readonly rates: readonly LoadRate[];
  readonly copies: readonly CopyRate[];
  readonly exported: ExportRun;
  /** Lines about what a cleared caller's list costs. */
  readonly overhead: readonly string[];
  /** Statements for one answer, at least and at most, by workload and server. */
  readonly statements: ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>>;
  readonly idleMemory: number;
  readonly growth: readonly Growth[];
  /** Milliseconds of each warm start. */
  readonly starts: readonly number[];
};

const spread = (values: readonly number[]): string =>
  `**${median(values).toFixed(2)}** (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;
const whereOf = (outcome: string, key: string): string => (outcome === 'met' ? '' : (whereTimeGoes[key] ?? '–'));

const shownAs = (name: ServerName): string => (name === 'cached' ? 'tributary, cached' : name);

export const copyTable = (copies: readonly CopyRate[]): string =>
  table(
    ['', 'rows a second', '× plain COPY', 'aim', '', 'where the time goes'],
    copies.map(({ what, perSecond, ratio, least, most }) => {
      const aim = loadingAims[what];
      const outcome = aim === undefined ? 'met' : shortOf(ratio, [aim]);
      return [
        ...[what, perSecond.toFixed(0), `**${ratio.toFixed(2)}** (${least.toFixed(2)}–${most.toFixed(2)})`],
        ...(aim === undefined ? ['', '', ''] : [String(aim), outcome, whereOf(outcome, what)]),
      ];
    }),
  );

/** One section for each number of connections. */
const section = (some: readonly Measured[], connections: number): string => {
  const names = [...new Set(some.map(({ server }) => server))];
  const workloads = [...new Map(some.map(({ workload }) => [workload.code, workload])).values()];
  const of = (server: ServerName, code: string) =>
    some.find((one) => one.server === server && one.workload.code === code) as Measured;
  // Where PostGraphile was not asked, the first server is what others are set against.
  const reference: ServerName = names.includes('postgraphile') ? 'postgraphile' : (names[0] as ServerName);
  const cells = (cell: (one: Measured) => string) =>
    table(
      ['', ...workloads.map(({ code }) => code)],
      names.map((name) => [shownAs(name), ...workloads.map(({ code }) => cell(of(name, code)))]),
    );
  const others = names.filter((name) => name !== reference);
  const ratioRows = workloads.map((workload) => {
    const against = of(reference, workload.code).runs;
    const aim = aimOf(workload, connections);
    const shown = others.map((name) => spread(ratios(of(name, workload.code).runs, against)));
    if (aim === undefined || !others.includes('tributary')) return [workload.code, ...shown, '', '', ''];
    const outcome = shortOf(median(ratios(of('tributary', workload.code).runs, against)), aim);
    return [workload.code, ...shown, aim.join(', then '), outcome, whereOf(outcome, workload.code)];
  });
  return [
    `## ${connections === 1 ? 'One connection' : `${connections} connections`}`,
    `Throughput against ${reference} in the same round: median of the rounds (least–most), and the aim for Tributary.`,
    table(['', ...others.map(shownAs), 'aim', '', 'where the time goes'], ratioRows),
    'Answers per second, and milliseconds for half and for 99 of 100 of them; medians. They depend on the machine and on its hour.',
    cells(({ runs }) => {
      const middle = (name: keyof Run) => median(runs.map((run) => run[name]));
      return `${middle('perSecond').toFixed(0)} · ${middle('p50').toFixed(0)} / ${middle('p99').toFixed(0)}`;
    }),
    'Processor time of the server per answer in milliseconds, and its memory in MB at most.',
    cells(
      ({ runs, peakMemory }) =>
        `${median(runs.map(({ processorMs }) => processorMs)).toFixed(2)} · ${peakMemory.toFixed(0)}`,
    ),
  ].join('\n\n');
};

const sizes = (all: readonly Measured[], idle: number, starts: readonly number[]): string => {
  const peak = Math.max(...all.filter(({ server }) => server === 'tributary').map(({ peakMemory }) => peakMemory));
  const row = (what: string, key: string, figure: number, shown: string, aim: number, unit: string) => {
    const outcome = above(figure, aim, unit);
    return [what, shown, `${aim} ${unit}`, outcome, whereOf(outcome, key)];
  };
  const start = starts.length ? median(starts) : Number.NaN;
  const took = starts.map((each) => each.toFixed(0)).join(', ');
  return table(
    ['', 'measured', 'aim', '', 'where it goes'],
    [
      row('memory, idle after its start', 'idle', idle, `${idle.toFixed(0)} MB`, idleAim, 'MB'),
      ...(Number.isFinite(peak) ? [row('memory, at most', 'peak', peak, `${peak.toFixed(0)} MB`, peakAim, 'MB')] : []),
      ...(starts.length
        ? [
            row(
              'warm `npm start` to the first answer',
              'start',
              start,
              `${start.toFixed(0)} ms (${took})`,
              startAim,
              'ms',
            ),
          ]
        : []),
    ],
  );
};

const growthTable = (growth: readonly Growth[]): string =>
  [
    'How much longer answers take in a warehouse of 10 million observations than in one of 1 million, one at a time and in turns (`node bench/growth.cli.ts`). Displaced people, restrictions and profiles are as many in both.',
    table(
      ['', 'half of them', '95 of 100', 'aim', ''],
      growth.map(({ code, p50, p95 }) => [
        ...[code, `× ${p50.toFixed(2)}`, `× ${p95.toFixed(2)}`, String(growthAim)],
        p95 <= growthAim ? 'met' : `missed by ${(p95 - growthAim).toFixed(2)}`,
      ]),
    ),
  ].join('\n\n');

/** The page of results. */
export const page = (all: readonly Measured[], conditions: Conditions): string => {
  const {
    command,
    scale,
    rounds,
    seconds,
    warm,
    postgres,
    idleMemory,
    rates,
    copies,
    exported,
    overhead,
    statements,
    growth,
    starts,
  } = conditions;
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  const sections = [...new Set(all.map(({ connections }) => connections))].map((connections) =>
    section(
      all.filter((one) => one.connections === connections),
      connections,
    ),
  );
  const workloads = [...new Map(all.map(({ workload }) => [workload.code, workload.title]))];
  const servers = [...new Set(all.map(({ server }) => server))];
  const range = (counts: readonly [number, number] | undefined): string =>
    counts === undefined ? '' : counts[0] === counts[1] ? String(counts[0]) : `${counts[0]}–${counts[1]}`;
  return `${[
    '# Results',
    `Made by \`${command}\` at ${commit}, on Node ${process.version} and PostgreSQL ${postgres}, over the generated warehouse of ${scale} million observations. Each server had one core to itself, what asked it another, the database both; ${rounds} rounds of ${seconds} s in turns after ${warm} s to warm up. Before that, all servers had to give the same values. Only ratios within one run mean something.`,
    `PostGraphile ${versionOf('postgraphile')}, Mercurius ${versionOf('mercurius')} with graphql-jit ${versionOf('graphql-jit')}, Apollo Server ${versionOf('@apollo/server')} with dataloader. They read plain tables of the same rows, as their documentation starts them on Node; Tributary is started with the flags for V8 of \`npm start\`. It answers as anybody, from the views of the tier OPEN, with releases, masks and protocols in force and no answer kept between requests, but rows of shared ground and of what facts hang on (places, indicators, codes, operations, profiles) as long as a look at the database during each request finds nothing changed; \`tributary, cached\` keeps whole answers while nothing changes, as it does where nobody says otherwise, and is beside the point of what a query costs.`,
    workloads.map(([code, title]) => `- **${code}** ${title}`).join('\n'),
    readWith.join('\n\n'),
    ...sections,
    '## Statements for one answer',
    table(
      ['', ...workloads.map(([code]) => code)],
      servers.map((name) => [shownAs(name), ...workloads.map(([code]) => range(statements.get(code)?.get(name)))]),
    ),
    ...(growth.length ? ['## Ten times as many observations', growthTable(growth)] : []),
    '## What protection costs',
    'A list of 1,000 records of the sample, asked in turns by anybody and by cleared callers (`test/tiers-overhead.test.ts`). Above OPEN each answer has its line in the audit.',
    overhead.map((line) => `- ${line}`).join('\n'),
    '## Loading and exporting',
    copyTable([...copies, exported.rate]),
    `Observations of a CSV file (\`node bench/loading.cli.ts\`), and of the warehouse through the server against psql's COPY of the same statement (\`node bench/exports.cli.ts\`). ${exportMemory(exported)}`,
    'Below: the warehouse, from entries in memory to a release that everybody can read: checked, compared, indexed, counted and listed for the search.',
    table(
      ['source', 'rows', 'seconds', 'rows per second'],
      rates.map(({ source, rows, seconds: took }) => [source, String(rows), took.toFixed(1), (rows / took).toFixed(0)]),
    ),
    '## Start and size',
    sizes(all, idleMemory, starts),
  ].join('\n\n')}\n`;
};
