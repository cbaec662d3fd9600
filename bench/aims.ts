import type { Workload } from './workloads.ts';

/** What is aimed at, as a ratio to PostGraphile in the same round: with many connections, and with one. */
export type Aim = { readonly many: number; readonly one: number };

export const aims: Readonly<Record<string, Aim>> = {
  W1: { many: 2.5, one: 2.5 },
  W2: { many: 3.3, one: 1.8 },
  W3: { many: 7, one: 4 },
  W4: { many: 1.8, one: 1.8 },
  W5: { many: 3.3, one: 1.9 },
  W6: { many: 4, one: 3 },
};

/** Shares of a plain COPY, megabytes and milliseconds. */
export const loadingAims: Readonly<Record<string, number>> = { 'parsed and staged': 0.25, 'exported over HTTP': 0.6 };
/** How much longer 95 of 100 answers may take where ten times as many observations are loaded. */
export const growthAim = 1.3;
export const idleAim = 150;
export const peakAim = 400;
export const startAim = 1500;

/**
 * Where the time goes, for whatever misses its aim: a sentence for each, read off a profile (`node bench/profile.cli.ts W3`) and put
 * into the page beside the figure. Keys are codes of workloads, names of loading rates, `idle`, `peak` and `start`.
 */
export const whereTimeGoes: Readonly<Record<string, string>> = {
  W1: 'With one connection the look whether anything changed, a round trip of about 0.3 ms, is most of it; then Fastify, Apollo and the hooks around them. The place itself is at hand.',
  W2: 'Five lists in two steps, each with its own way through the plan, the driver and a connection: a sixth is writing to sockets, a third the driver and Node below it, a fifth the lists and the plan.',
  W5: 'Fifty pages of five rows: a promise and a page for each parent, and one statement whose rows become values one by one to be told apart by parent.',
  W6: 'The statement takes a millisecond; the rest is what W1 takes, cursors that are signed, and 100 rows made one by one.',
  start:
    'Of the processor’s time a fifth is npm and a tenth the look whether packages and bundle are current; of the server’s own, half is Node and its modules being read, and a third the contract, parsed and made a schema. PostgreSQL starts beside it.',
  'parsed and staged':
    'A third of it splits cells (csv-parse), a quarter makes public ids (two SHA-256 for each row), the rest writes rows for COPY and looks for rows that come twice.',
};

/** How far below an aim a figure is, in words. */
export const shortOf = (figure: number, aim: number): string =>
  figure >= aim ? 'met' : `missed by ${(aim - figure).toFixed(2)} (${Math.round((100 * (aim - figure)) / aim)} %)`;
/** The same where less is better. */
export const above = (figure: number, aim: number, unit: string): string =>
  figure <= aim
    ? 'met'
    : `missed by ${Math.round(figure - aim)} ${unit} (${Math.round((100 * (figure - aim)) / aim)} %)`;

export const aimOf = ({ code }: Workload, connections: number): number | undefined =>
  aims[code]?.[connections === 1 ? 'one' : 'many'];
