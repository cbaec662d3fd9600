import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { connect } from '../../src/store/pool.ts';
import { type Answer, type TestServer, testSchema } from '../support/api.ts';
import { openLists } from '../support/pages.ts';
import { type Asked, makeDocument } from './documents.ts';
import { rivalsOf } from './rivals.ts';
import { Tape } from './tape.ts';
import type { Twin, Twins } from './twins.ts';
import { readWords, type Vocabulary, withCursors } from './vocabulary.ts';
import { without } from './without.ts';

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

/**
 * Two that must answer alike. Where one knows from before what the other has to ask for, another failure of several may be the first
 * one, and is the one told of.
 */
export type Pair = Pick<Twins, 'one' | 'headers' | 'askBoth'> & { readonly other: Twin; readonly rivalsMeet?: boolean };

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
    return compare(makeDocument(testSchema, vocabulary, new Tape(numbers), roots), searching);
  };
  const compare = async (asked: Asked, counts: boolean): Promise<Difference | null> => {
    const requests: string[] = [];
    const answerOf = async (server: TestServer): Promise<Answer> => {
      const twin = server === twins.one.server ? twins.one : twins.other;
      for (let again = 0; again < 5; again += 1) {
        const answer = await asks(twin, asked);
        const failure = failureOf(answer);
        if (!failure) {
          requests.push(String(answer.headers['x-request-id']));
          return answer;
        }
        if (failure === 'NOT_RECORDED') break;
      }
      throw new Error(
        `This was not answered, which tells nothing of twins:\n${asked.query}\n${server.logged.slice(-3).join('\n')}`,
      );
    };
    const ask = () => twins.askBoth(answerOf);
    /** One after the other: at once they may get in each other's way in the same manner each time. */
    const askInTurn = () => {
      let turn: Promise<unknown> = Promise.resolve();
      return twins.askBoth((server) => {
        const answer = turn.then(() => answerOf(server));
        turn = answer.catch(() => {});
        return answer;
      });
    };
    const first = await ask();
    const outcome = String(first.answer.body?.errors?.[0]?.extensions?.code ?? 'ANSWERED');
    if (counts) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    const [one, other] = [JSON.stringify(first.told), JSON.stringify(first.toldByTheOther)];
    if (one === other) {
      for (const request of requests) alike.add(request);
      return null;
    }
    // Where two fields fail, the one that the database answers first is told of, and chance decides which. What data decides is
    // told every time.
    const [ones, others] = [new Set([one]), new Set([other])];
    for (let again = 0; again < 8; again += 1) {
      const { told, toldByTheOther } = await (again % 2 ? ask() : askInTurn());
      ones.add(JSON.stringify(told));
      others.add(JSON.stringify(toldByTheOther));
      // Nor can the lines that chance wrote be compared.
      if (!ones.isDisjointFrom(others)) return null;
    }
    const rivals = twins.rivalsMeet ? rivalsOf(first.told, first.toldByTheOther) : [];
    if (rivals.length) {
      // Each of them has to be told of by both, where the other one is not asked for.
      for (const path of rivals) {
        const difference = await compare(without(asked, path), false);
        if (difference) return difference;
      }
      return null;
    }
    return { asked, ...partsThatDiffer(one, other) };
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

/** What failed in an answer that has nothing to do with data, if anything did: both twins failing would pass for being alike. */
const failureOf = ({ body }: Answer): string | undefined =>
  ((body?.errors ?? []) as { extensions?: { code?: string } }[])
    .map(({ extensions }) => extensions?.code ?? '')
    .find((code) => ['TIMED_OUT', 'UNAVAILABLE', 'CANCELLED', 'NOT_RECORDED'].includes(code));

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

type Difference = { readonly asked: Asked; readonly one: string; readonly other: string };

/** Some of both texts around the first place where they part. */
const partsThatDiffer = (one: string, other: string) => {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const part = (text: string) => text.slice(Math.max(0, at - 120), at + 120);
  return { one: part(one), other: part(other) };
};

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
