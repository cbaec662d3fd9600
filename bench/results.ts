import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

export type Conditions = {
  readonly command: string;
  readonly scale: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly postgres: string;
  readonly idleMemory: number;
  readonly rates: readonly LoadRate[];
};

/** The page of results. */
export const page = (all: readonly Measured[], conditions: Conditions): string => {
  const { command, scale, rounds, seconds, postgres, idleMemory, rates } = conditions;
  const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  const cells = (connections: number, cell: (one: Measured, reference: Measured) => string) => {
    const some = all.filter((one) => one.connections === connections);
    const names = [...new Set(some.map(({ server }) => server))];
    const codes = [...new Set(some.map(({ workload }) => workload.code))];
    return table(
      ['', ...codes],
      names.map((name) => [
        name === 'cached' ? 'tributary, cached' : name,
        ...codes.map((code) => {
          const of = (server: ServerName) =>
            some.find((one) => one.server === server && one.workload.code === code) as Measured;
          return cell(of(name), of('postgraphile'));
        }),
      ]),
    );
  };
  const spread = (values: readonly number[]): string =>
    `**${median(values).toFixed(2)}** (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;
  const sections = [...new Set(all.map(({ connections }) => connections))].map((connections) =>
    [
      `## ${connections === 1 ? 'One connection' : `${connections} connections`}`,
      'Throughput against PostGraphile in the same round: median of the rounds (least–most).',
      cells(connections, ({ runs }, reference) => spread(ratios(runs, reference.runs))),
      'Answers per second, and milliseconds for half and for 99 of 100 of them; medians. They depend on the machine and on its hour.',
      cells(connections, ({ runs }) => {
        const of = (name: keyof Run) => median(runs.map((run) => run[name]));
        return `${of('perSecond').toFixed(0)} · ${of('p50').toFixed(0)} / ${of('p99').toFixed(0)}`;
      }),
      'Processor time of the server per answer in milliseconds, and its memory in MB at most.',
      cells(
        connections,
        ({ runs, peakMemory }) =>
          `${median(runs.map(({ processorMs }) => processorMs)).toFixed(2)} · ${peakMemory.toFixed(0)}`,
      ),
    ].join('\n\n'),
  );
  const workloads = [...new Map(all.map(({ workload }) => [workload.code, workload.title]))];
  return `${[
    '# Results',
    `Made by \`${command}\` at ${commit}, on Node ${process.version} and PostgreSQL ${postgres}, over the generated warehouse of ${scale} million observations. Each server had one core to itself, what asked it another, the database both; ${rounds} rounds of ${seconds} s in turns after one to warm up. Before that, all servers had to give the same values. Only ratios within one run mean something.`,
    `PostGraphile ${versionOf('postgraphile')}, Mercurius ${versionOf('mercurius')} with graphql-jit ${versionOf('graphql-jit')}, Apollo Server ${versionOf('@apollo/server')} with dataloader. They read plain tables of the same rows. Tributary answers as anybody, from the views of the tier OPEN, with releases, masks and protocols in force and nothing kept between requests; \`tributary, cached\` keeps whole answers while nothing changes, as it does where nobody says otherwise, and is beside the point of what a query costs.`,
    workloads.map(([code, title]) => `- **${code}** ${title}`).join('\n'),
    ...sections,
    '## Loading',
    table(
      ['source', 'rows', 'seconds', 'rows per second'],
      rates.map(({ source, rows, seconds: took }) => [source, String(rows), took.toFixed(1), (rows / took).toFixed(0)]),
    ),
    'From entries in memory to a release that everybody can read: checked, compared, indexed, counted and listed for the search.',
    `Tributary idle after its start: ${idleMemory.toFixed(0)} MB.`,
  ].join('\n\n')}\n`;
};
