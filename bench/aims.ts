import type { Workload } from './workloads.ts';

/** As a ratio to PostGraphile in the same round: what is aimed at first, and where there is one what after that. */
export type Aim = readonly [first: number, further?: number];

/** With many connections, and with one. */
export const aims: Readonly<Record<string, { readonly many: Aim; readonly one: Aim }>> = {
  W1: { many: [2.5, 3.4], one: [2.5] },
  W2: { many: [3.3], one: [1.8] },
  W3: { many: [7, 14], one: [4, 14] },
  W4: { many: [1.8, 15], one: [1.8, 15] },
  W5: { many: [3.3], one: [1.9] },
  W6: { many: [4, 5.5], one: [3] },
};

/** What a reader has to know of a ratio, whether its aim is met or not. */
export const readWith: readonly string[] = [
  'W3 tells as much of PostGraphile as of Tributary: its answers to long lists sink with memory and connections, so that the ratio was anything from 4 to 60 in other runs. The columns of Mercurius and Apollo say more. Where its time goes, with plans and without: [PROFILE.md](PROFILE.md).',
  'W4 adds up the 33,300 figures of a country, for which the other servers have an index that holds all they need. Tributary reads 1,665 lines of a tally that the database keeps of first-level units and masks each of them as its rows would be. It stands for the declared cube of the further aim: figures of displaced people as such have none, since what hides small groups would change numbers that their publisher gave out.',
];

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
  W2: 'Four lists in one batch, the rest at hand. A fifth of it is the system, sockets above all, a quarter Node and the driver, another quarter the lists and the plan; PostgreSQL takes half as long again for the four statements, with their releases and masks, as for PostGraphile’s one over plain tables. Both share two cores, so its share alone keeps the aim out of reach.',
  W3: 'A quarter is the plan, which writes a thousand rows with their countries and indicators, an eighth garbage, a sixth each Node and the system.',
  W4: 'PostgreSQL takes a little over half as long for the lines, their masks and groups as for PostGraphile’s statement over plain rows: a line is as wide as a row, each is held against four protocols, and all are sorted and added up. Of the server’s own, a fifth is the system, a seventh each the plan, Node, garbage and the way of the question. An answer has 555 groups in 36 KB, which alone keeps 15 out of reach.',
  W5: 'A sixth is the plan with its fifty pages, a tenth each the lists and garbage, a third Node and the system; PostgreSQL takes as long for the statement as for PostGraphile’s, which with two cores for both keeps the aim out of reach.',
  W6: 'A quarter is writing to sockets, a fifth Node. The statement takes less than half a millisecond, twice what it does over a plain table; two cursors are signed, and the database is asked whether the state that a cursor names still stands.',
  start:
    'Of the processor’s time a sixth is npm, a quarter PostgreSQL as it starts and lets the first connections in; of the server’s own, half is Node and its modules being read, and a third the contract, parsed and made a schema. Two cores are busy with it all the while.',
  'parsed and staged':
    'A sixth of it makes public ids (two SHA-256 for each row), a seventh looks for rows that come twice, a quarter waits until what is on its way has arrived; the rest cuts cells, makes rows and writes them for COPY.',
};

/** How far below its aims a figure is, in words. */
export const shortOf = (figure: number, [first, further]: Aim): string => {
  const missed = (aim: number) =>
    `missed by ${(aim - figure).toFixed(2)} (${Math.round((100 * (aim - figure)) / aim)} %)`;
  if (figure < first) return missed(first);
  return further === undefined || figure >= further ? 'met' : `${first} met, ${further} ${missed(further)}`;
};
/** The same where less is better. */
export const above = (figure: number, aim: number, unit: string): string =>
  figure <= aim
    ? 'met'
    : `missed by ${Math.round(figure - aim)} ${unit} (${Math.round((100 * (figure - aim)) / aim)} %)`;

export const aimOf = ({ code }: Workload, connections: number): Aim | undefined =>
  aims[code]?.[connections === 1 ? 'one' : 'many'];
