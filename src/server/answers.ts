import { bounded } from './bounded.ts';
import { type Body, type Kept, keptOf } from './kept.ts';

/** The number of the state of what anybody may read: it grows whenever that may have changed. */
export type StateNumber = {
  /** By a look that begins after the call. */
  readonly now: (signal?: AbortSignal) => Promise<number>;
  /** By the last look there was: what is read from now on is of that state or of a later one. */
  readonly last: () => number | null;
};

/** What was found out for a request, and whether everybody would be told the same. */
export type Found = { readonly body: Body; readonly forEverybody: boolean };

export type Answers = {
  /** The answer as it is kept, or as another request is being given it at this moment, or else what `find` finds. */
  readonly answer: (question: string, signal: AbortSignal, find: () => Promise<Found>) => Promise<Kept | Body>;
};

/** One that is being found out. Null: it is for nobody else. 'LEFT': whoever asked for it has left. */
type Finding = { readonly number: number; readonly outcome: PromiseWithResolvers<Kept | null | 'LEFT'> };

/**
 * Keeps answers of which every byte was read in a state that still is. The number is taken before reading begins; what is kept is
 * given to nobody who has not seen, by a look begun after they asked, that it is still that number. So nobody is told anything that
 * they might not have read themselves while they waited.
 */
export const openAnswers = (state: StateNumber, mostBytes: number): Answers => {
  const kept = bounded<Kept>({ entries: 50_000, size: mostBytes, each: mostBytes / 8 }, ({ size }) => size());
  const findings = new Map<string, Finding>();
  let keptAt = 0;

  const keep = (question: string, number: number, answer: Kept): void => {
    if (state.last() !== number) return;
    renew(number);
    kept.set(question, answer);
  };
  /** What was kept of an earlier state is of no use to anybody. */
  const renew = (number: number): void => {
    if (number <= keptAt) return;
    kept.clear();
    keptAt = number;
  };

  const lead = async (
    question: string,
    number: number,
    signal: AbortSignal,
    find: () => Promise<Found>,
  ): Promise<Body> => {
    const finding: Finding = { number, outcome: Promise.withResolvers() };
    findings.set(question, finding);
    const end = (outcome: Kept | null | 'LEFT') => {
      if (findings.get(question) === finding) findings.delete(question);
      finding.outcome.resolve(outcome);
    };
    const leave = () => end('LEFT');
    signal.addEventListener('abort', leave, { once: true });
    let made: Kept | null = null;
    try {
      const { body, forEverybody } = await find();
      if (forEverybody) {
        made = keptOf(body, (grown) => kept.has(question) && keep(question, number, grown));
        keep(question, number, made);
      }
      return body;
    } finally {
      signal.removeEventListener('abort', leave);
      end(made);
    }
  };

  const answer: Answers['answer'] = async (question, signal, find) => {
    const last = state.last();
    if (last !== null && !kept.has(question) && !findings.has(question)) return lead(question, last, signal, find);
    let number: number;
    try {
      number = await state.now(signal);
    } catch {
      // Whoever reads will be told why, in the words of who reads.
      return (await find()).body;
    }
    renew(number);
    const known = number === keptAt ? kept.get(question) : undefined;
    if (known) return known;
    const other = findings.get(question);
    if (other?.number !== number) return lead(question, number, signal, find);
    const outcome = await other.outcome.promise;
    if (outcome === 'LEFT') return answer(question, signal, find);
    return outcome ?? (await find()).body;
  };
  return { answer };
};
