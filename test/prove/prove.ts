import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { connect } from '../../src/store/pool.ts';
import { type Answer, testSchema } from '../support/api.ts';
import { openLists } from '../support/pages.ts';
import { compare, type Difference, type Pair } from './compare.ts';
import { type Asked, makeDocument } from './documents.ts';
import { Tape } from './tape.ts';
import type { Twin, Twins } from './twins.ts';
import { readWords, type Vocabulary, withCursors } from './vocabulary.ts';

export type Proof = {
  readonly documents: number;
  readonly seed: number;
  /** Where documents begin; everywhere if none is named. */
  readonly roots?: readonly string[];
  /** How a document is asked; as the caller, if nothing else is said. */
  readonly asks?: (twin: Twins['one'], asked: Asked) => Promise<Answer>;
  /** False ends with the first document that differs, whatever it looks like. */
  readonly shrink?: boolean;
};

/** How often each outcome came: ANSWERED, or the code of the first error. */
export type Outcomes = ReadonlyMap<string, number>;

/** What so many documents may take at most, in milliseconds: finding the plainest one that differs takes many more. */
export const maximumOf = (documents: number): number => 120_000 + documents * 1000;

/**
 * Makes documents and asks both twins each of them. Throws with the plainest document found for which they differ, and the way to
 * make it again.
 */
export const prove = async (twins: Pair, proof: Proof): Promise<Outcomes> => {
  const { documents, seed, roots, shrink = true } = proof;
  const asks =
    proof.asks ??
    (({ server }: Twins['one'], { query, variables, headers }: Asked) =>
      server.ask(query, variables, { ...twins.headers, ...headers }));
  const vocabulary = await vocabularyOf(twins);
  const logs = [twins.one, twins.other].map(({ server }) => server.logged);
  for (const log of logs) log.length = 0;
  const outcomes = new Map<string, number>();
  /** The numbers of requests whose lines in the log have to be alike. */
  const alike = new Set<string>();
  let searching = true;
  const differs = async (numbers: readonly number[]): Promise<Difference | null> => {
    const asked = makeDocument(testSchema, vocabulary, new Tape(numbers), roots);
    const compared = await compare(twins, asks, asked);
    if (searching) outcomes.set(compared.outcome, (outcomes.get(compared.outcome) ?? 0) + 1);
    for (const request of compared.alike) alike.add(request);
    return compared.difference;
  };
  const found = await fc.check(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 5, maxLength: 200, size: 'max' }), async (numbers) => {
      const difference = await differs(numbers);
      if (!difference) return;
      searching = false;
      throw new Error(describe(difference));
    }),
    { numRuns: documents, seed, endOnFailure: !shrink, interruptAfterTimeLimit: maximumOf(documents) / 2 },
  );
  if (found.failed)
    throw new Error(
      `${(found.errorInstance as Error | null)?.message ?? 'the proof was interrupted'}\nfound after ${found.numRuns} documents from seed ${seed}`,
    );
  // What was not asked is not proven.
  if (found.interrupted) throw new Error(`the proof was interrupted after ${found.numRuns} documents of ${documents}`);
  const linesOf = (log: readonly string[] = []) => log.flatMap((line) => comparable(line, alike)).sort();
  // The last line of a request is written when its answer is out already.
  for (let turn = 0; turn < 200 && linesOf(logs[0]).length !== linesOf(logs[1]).length; turn += 1) await setTimeout(10);
  const [log = [], its = []] = logs.map(linesOf);
  const line = log.find((each, at) => each !== its[at]);
  if (line !== undefined) throw new Error(`Twins differ in what they log: ${line}`);
  return outcomes;
};

/** A line of a log without the clock and the number of the request, if it is of one of those requests. */
const comparable = (line: string, requests: ReadonlySet<string>): string[] => {
  const { time: _, ms: __, incident, ...rest } = JSON.parse(line);
  return requests.has(incident) ? [JSON.stringify(rest)] : [];
};

/** The outcomes as lines for a person. */
export const tally = (outcomes: Outcomes, seed: number): string =>
  [
    `seed ${seed}`,
    ...[...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => `${String(count).padStart(7)} ${outcome}`),
  ].join('\n');

const describe = ({ asked, one, other }: Difference): string =>
  `Twins differ for\n${asked.query}\nvariables ${JSON.stringify(asked.variables)}\nheaders ${JSON.stringify(asked.headers)}\none   …${one}…\nother …${other}…`;

/** The words of a database, which all callers share. */
const known = new WeakMap<Twins['one'], Promise<Omit<Vocabulary, 'cursors'>>>();

type Caller = Pick<Pair, 'one' | 'headers'>;

/** And with the cursors of a caller. */
const whole = new WeakMap<Caller, Promise<Vocabulary>>();

const vocabularyOf = (caller: Caller): Promise<Vocabulary> => {
  const found = whole.get(caller) ?? vocabularyFor(caller);
  whole.set(caller, found);
  return found;
};

const vocabularyFor = async ({ one, headers }: Caller): Promise<Vocabulary> => {
  const words = known.get(one) ?? wordsOf(one);
  known.set(one, words);
  return withCursors(await words, (query) => one.server.ask(query, {}, headers), openLists());
};

const wordsOf = async ({ database }: Twin) => {
  const owner = connect(database.ownerUrl, { max: 1 });
  try {
    return await readWords(owner);
  } finally {
    await owner.end({ timeout: 5 });
  }
};
