import type { Answer, TestServer } from '../support/api.ts';
import type { Asked } from './documents.ts';
import { rivalsOf } from './rivals.ts';
import type { Twin, Twins } from './twins.ts';
import { without } from './without.ts';

/**
 * Two that must answer alike. Where one knows from before what the other has to ask for, another failure of several may be the first
 * one, and is the one told of.
 */
export type Pair = Pick<Twins, 'one' | 'headers' | 'askBoth'> & { readonly other: Twin; readonly rivalsMeet?: boolean };

/** A document that two answer differently, with some of both answers. */
export type Difference = { readonly asked: Asked; readonly one: string; readonly other: string };

export type Compared = {
  readonly difference: Difference | null;
  /** ANSWERED, or the code of the first error. */
  readonly outcome: string;
  /** The numbers of requests whose lines in the log have to be alike. */
  readonly alike: readonly string[];
};

type Asks = (twin: Twins['one'], asked: Asked) => Promise<Answer>;

/** How often two may be asked until chance has told the same of both. */
const mostAgain = 8;

/** Asks both for a document, and again where chance may decide what they tell of. */
export const compare = async (twins: Pair, asks: Asks, asked: Asked): Promise<Compared> => {
  const requests: string[] = [];
  const answerOf = async (server: TestServer): Promise<Answer> => {
    const answer = await answered(asks, server === twins.one.server ? twins.one : twins.other, asked);
    requests.push(String(answer.headers['x-request-id']));
    return answer;
  };
  const first = await twins.askBoth(answerOf);
  const outcome = String(first.answer.body?.errors?.[0]?.extensions?.code ?? 'ANSWERED');
  const [one, other] = [JSON.stringify(first.told), JSON.stringify(first.toldByTheOther)];
  if (one === other) return { difference: null, outcome, alike: requests };
  // Nor can the lines that chance wrote be compared.
  if (await chanceMeets(twins, answerOf, one, other)) return { difference: null, outcome, alike: [] };
  const rivals = twins.rivalsMeet ? rivalsOf(first.told, first.toldByTheOther) : [];
  if (!rivals.length) return { difference: { asked, ...partsThatDiffer(one, other) }, outcome, alike: [] };
  // Each of them has to be told of by both, where the other one is not asked for.
  const alike: string[] = [];
  for (const path of rivals) {
    const apart = await compare(twins, asks, without(asked, path));
    if (apart.difference) return { ...apart, outcome };
    alike.push(...apart.alike);
  }
  return { difference: null, outcome, alike };
};

/** Asks until the answer tells of data. */
const answered = async (asks: Asks, twin: Twin, asked: Asked): Promise<Answer> => {
  for (let again = 0; again < 5; again += 1) {
    const answer = await asks(twin, asked);
    const failure = failureOf(answer);
    if (!failure) return answer;
    if (failure === 'NOT_RECORDED') break;
  }
  throw new Error(
    `This was not answered, which tells nothing of twins:\n${asked.query}\n${twin.server.logged.slice(-3).join('\n')}`,
  );
};

/**
 * Where two fields fail, the one that the database answers first is told of, and chance decides which. What data decides is told every
 * time. Asks again, at once and one after the other by turns: at once they may get in each other's way in the same manner each time.
 */
const chanceMeets = async (
  twins: Pair,
  answerOf: (server: TestServer) => Promise<Answer>,
  one: string,
  other: string,
): Promise<boolean> => {
  const askInTurn = () => {
    let turn: Promise<unknown> = Promise.resolve();
    return twins.askBoth((server) => {
      const answer = turn.then(() => answerOf(server));
      turn = answer.catch(() => {});
      return answer;
    });
  };
  const [ones, others] = [new Set([one]), new Set([other])];
  for (let again = 0; again < mostAgain; again += 1) {
    const { told, toldByTheOther } = await (again % 2 ? twins.askBoth(answerOf) : askInTurn());
    ones.add(JSON.stringify(told));
    others.add(JSON.stringify(toldByTheOther));
    if (!ones.isDisjointFrom(others)) return true;
  }
  return false;
};

/** What failed in an answer that has nothing to do with data, if anything did: both twins failing would pass for being alike. */
const failureOf = ({ body }: Answer): string | undefined =>
  ((body?.errors ?? []) as { extensions?: { code?: string } }[])
    .map(({ extensions }) => extensions?.code ?? '')
    .find((code) => ['TIMED_OUT', 'UNAVAILABLE', 'CANCELLED', 'NOT_RECORDED'].includes(code));

/** Some of both texts around the first place where they part. */
const partsThatDiffer = (one: string, other: string) => {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const part = (text: string) => text.slice(Math.max(0, at - 120), at + 120);
  return { one: part(one), other: part(other) };
};
