import type postgres from 'postgres';
import { askedAsSent, rowsAsSent } from './as-sent.ts';
import { connect, pidOf } from './connect.ts';
import { isLost } from './lost.ts';

type Rows = Record<string, unknown>[];

/** How long an interrupted statement may take to end before its connection is given up. */
const patienceMs = 5_000;
/** After which time it is interrupted once more. */
const againMs = 50;

/** Statements that one request sends down one lane without waiting in between: a page of many lists takes more lanes than one. */
const mostTogether = 8;

/**
 * Statements that stay prepared on one connection: callers choose the columns, so the number of shapes has no natural bound. Then it is
 * replaced, or what nobody asks any more would keep others from being prepared. Above OPEN the database holds about 0.7 MB for each.
 */
const mostPrepared = 150;

/**
 * One request at a time on each connection. Left alone, the driver sends statements of several callers down one connection
 * without waiting, and forgets to wait for the answer of one that is cancelled meanwhile: the next caller would receive it. Here
 * a lane is a driver with a single connection, and is handed on only when the database has said how each of its statements ended.
 * Drivers are made when they are needed: a start would wait a twentieth of a second for those of all tiers.
 */
export const openLanes = (url: string, size: number, options: object) => {
  const prepared = new WeakMap<postgres.Sql, Set<string>>();
  const lanes = new Set<postgres.Sql>();
  let isClosed = false;
  const openDriver = (further: object = {}): postgres.Sql => {
    const driver = connect(url, { max: 1, ...further, ...options });
    // Whoever asks too late is told so by the driver.
    if (isClosed) void driver.end({ timeout: 0 });
    return driver;
  };
  const openLane = (): postgres.Sql => {
    const lane = openDriver();
    prepared.set(lane, new Set());
    lanes.add(lane);
    return lane;
  };
  const free: postgres.Sql[] = [];
  const waiting: ((lane: postgres.Sql) => void)[] = [];
  // Ends statements from beside: the driver's own way of cancelling is what mixes answers up.
  let besideThem: postgres.Sql | undefined;
  const beside = (): postgres.Sql => {
    besideThem ??= openDriver({ idle_timeout: 30 });
    return besideThem;
  };

  /** The lane used last comes first, so that no more connections are open than there is work for. */
  const handOn = (lane: postgres.Sql): void => {
    const isFull = (prepared.get(lane)?.size ?? 0) >= mostPrepared;
    const next = isFull ? undefined : waiting.shift();
    if (isFull) replace(lane);
    else if (next) next(lane);
    else free.push(lane);
  };

  /** By requests, what takes more of their statements. */
  const open = new WeakMap<object, { readonly turn: Promise<Turn>; room: number }>();

  /** A lane of its own, or the one that other statements of the request are about to go down. */
  const turnFor = (interrupted: Promise<never>, request: object | undefined): Promise<Turn> => {
    const found = request && open.get(request);
    if (found && found.room > 0) {
      found.room -= 1;
      return Promise.race([found.turn, interrupted]);
    }
    const turn = take(interrupted).then((lane): Turn => {
      const begun = { lane, answers: [], answered: 0, firstFailure: Number.POSITIVE_INFINITY, isOpen: false };
      return { ...begun, isEnding: false, isLost: false };
    });
    if (!request) return turn;
    open.set(request, { turn, room: mostTogether - 1 });
    const close = (): void => {
      if (open.get(request)?.turn === turn) open.delete(request);
    };
    turn.then((taken) => {
      taken.isOpen = true;
      // What the driver was given until then it sends in one piece.
      setImmediate(() => {
        close();
        taken.isOpen = false;
        leave(taken);
      });
    }, close);
    return turn;
  };

  /** Hands the lane of a turn on once all of it is answered. */
  const leave = (turn: Turn): void => {
    if (turn.isOpen || turn.isEnding || turn.answered < turn.answers.length) return;
    if (turn.isLost) replace(turn.lane);
    else if (turn.firstFailure < Number.POSITIVE_INFINITY) void settle(turn.lane);
    else handOn(turn.lane);
  };

  /** Waits for a lane. Who gives up waiting leaves the queue. */
  const take = async (interrupted: Promise<never>): Promise<postgres.Sql> => {
    const lane = free.pop() ?? (lanes.size < size ? openLane() : undefined);
    if (lane) return lane;
    let next: (lane: postgres.Sql) => void = () => {};
    const coming = new Promise<postgres.Sql>((resolve) => {
      next = resolve;
      waiting.push(next);
    });
    try {
      return await Promise.race([coming, interrupted]);
    } catch (error) {
      const at = waiting.indexOf(next);
      if (at >= 0) waiting.splice(at, 1);
      else coming.then(handOn);
      throw error;
    }
  };

  /** Puts a new connection in the place of one that does not answer any more. */
  const replace = (lane: postgres.Sql): void => {
    if (!lanes.delete(lane)) return;
    void lane.end({ timeout: 0 }).catch(() => {});
    handOn(openLane());
  };

  /**
   * The driver counts on from where a result broke off, until a statement succeeds: the next caller's rows would begin with as many
   * holes. In a connection that broke it does so for ever, and holds what was left of a transaction besides: such a lane is replaced.
   * A cancellation that came too late for its statement must not meet the next caller's: this one takes it. Nor must a transaction
   * whose end it met stay open. A lane that says nothing to that will not say anything to the next caller either.
   */
  const settle = async (lane: postgres.Sql): Promise<void> => {
    const asked = async (): Promise<boolean> => {
      const took = await sent(lane.unsafe('select 1'));
      const ended = await sent(lane.unsafe('rollback'));
      return !('error' in ended) && !('error' in took && isLost(took.error));
    };
    if (await within(patienceMs, asked())) handOn(lane);
    else replace(lane);
  };

  /** Ends what a turn has sent and hands its lane on once the database has said how all of it ended. */
  const endAndHandOn = async (turn: Turn): Promise<void> => {
    const { lane, pid } = turn;
    turn.isEnding = true;
    const until = performance.now() + patienceMs;
    const cancel = () => beside()`select pg_cancel_backend(${pid as number}::int)`.catch(() => {});
    // Each time one statement is ended at most: the one behind it begins then, or has not even arrived.
    while (turn.answered < turn.answers.length && performance.now() < until) {
      const next = turn.answers[turn.answered] as Promise<Outcome>;
      const left = until - performance.now();
      if (pid !== undefined) await within(left, cancel());
      await within(pid === undefined ? left : Math.min(left, againMs), next);
    }
    if (turn.answered < turn.answers.length || turn.isLost) return replace(lane);
    await settle(lane);
  };

  const run = async (asked: Asked): Promise<Rows> => {
    const { text, params, prepare, interrupted, around, asSent = false } = asked;
    const turn = await turnFor(interrupted, around ? undefined : asked.together);
    if (turn.isEnding) return run({ ...asked, together: undefined });
    const { lane } = turn;
    // Left alone, the driver prepares nothing that has no parameters.
    const send = ({ text, params = [], prepare }: Beside) => {
      if (prepare) prepared.get(lane)?.add(text);
      return lane.unsafe(text, params as never[], { prepare, ...(prepare ? { simple: false } : {}) } as never);
    };
    const first = around?.before.map((one) => sent(send(one))) ?? [];
    const query = send({ text: asSent ? askedAsSent(text) : text, params, prepare });
    const rows = sent(asSent ? query.raw().then((result) => rowsAsSent(result as never)) : query);
    const answer = around ? recorded(first, rows, around, (one) => sent(send(one))) : rows;
    const place = turn.answers.push(answer) - 1;
    void answer.then((outcome) => {
      turn.answered += 1;
      if ('error' in outcome) {
        turn.isLost ||= isLost(causeOf(outcome.error));
        turn.firstFailure = Math.min(turn.firstFailure, place);
      }
      leave(turn);
    });
    let outcome: Outcome;
    try {
      outcome = await Promise.race([answer, interrupted]);
    } catch (interruption) {
      turn.pid ??= pidOf(query);
      if (!turn.isEnding) void endAndHandOn(turn);
      throw interruption;
    }
    // Behind a statement that failed no rows can be relied upon: this one is asked for once more, alone.
    if (turn.firstFailure < place) return run({ ...asked, together: undefined });
    if ('error' in outcome) throw outcome.error;
    return outcome.rows;
  };

  return {
    run,
    close: async (): Promise<void> => {
      isClosed = true;
      await Promise.all([...lanes, ...(besideThem ? [besideThem] : [])].map((lane) => lane.end({ timeout: 2 })));
    },
  };
};

/** Waits for something, but not longer than so. */
const within = async <T>(ms: number, awaited: Promise<T>): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(done, ms, undefined);
  });
  const outcome = await Promise.race([awaited, late]);
  clearTimeout(timer);
  return outcome;
};

type Outcome = { readonly rows: Rows } | { readonly error: unknown };

/**
 * A statement, within a transaction where one is given: what goes before is sent without waiting in between, what is written about
 * the rows goes out with the commit once they are there. When `interrupted` rejects first the caller is free at once, and the
 * statement is ended.
 */
type Asked = {
  readonly text: string;
  readonly params: readonly unknown[];
  readonly prepare: boolean;
  readonly interrupted: Promise<never>;
  readonly around?: Around | undefined;
  readonly asSent?: boolean | undefined;
  /** Whatever names the same here at the same time may go down one lane with it. Each of these must be quick: they wait for one another. */
  readonly together?: object | undefined;
};

/** What goes down a lane until it is handed on. */
type Turn = {
  readonly lane: postgres.Sql;
  readonly answers: Promise<Outcome>[];
  answered: number;
  /** The place of the first statement that failed. */
  firstFailure: number;
  pid?: number | undefined;
  /** More may come. */
  isOpen: boolean;
  isEnding: boolean;
  isLost: boolean;
};

/** A statement that goes beside another one in its transaction. */
export type Beside = { readonly text: string; readonly params?: readonly unknown[]; readonly prepare: boolean };

/** What makes a transaction around a statement: its beginning, and what is written about the rows before it is committed. */
export type Around = { readonly before: readonly Beside[]; readonly record: (rows: Rows) => readonly Beside[] };

/** What was read could not be written down. */
export class Unrecorded extends Error {
  constructor(cause: unknown) {
    super('a read could not be recorded', { cause });
  }
}

/** Sends a statement now; its failure is part of the outcome, so that nobody has to be waiting for it. */
const sent = (query: PromiseLike<unknown>): Promise<Outcome> =>
  Promise.resolve(
    query.then(
      (rows): Outcome => ({ rows: rows as Rows }),
      (error: unknown): Outcome => ({ error }),
    ),
  );

const causeOf = (error: unknown): unknown => (error instanceof Unrecorded ? error.cause : error);

/** The rows once they are recorded and the transaction has ended, or the first failure of any part of it. */
const recorded = async (
  first: readonly Promise<Outcome>[],
  rows: Promise<Outcome>,
  { record }: Around,
  send: (one: Beside) => Promise<Outcome>,
): Promise<Outcome> => {
  const read = [...(await Promise.all(first)), await rows];
  const failed = read.find((outcome) => 'error' in outcome);
  if (failed) {
    await send({ text: 'rollback', prepare: false });
    return failed;
  }
  const outcome = await rows;
  let lines: readonly Beside[];
  try {
    lines = record('rows' in outcome ? outcome.rows : []);
  } catch (error) {
    await send({ text: 'rollback', prepare: false });
    return { error: new Unrecorded(error) };
  }
  const ended = await Promise.all([...lines, { text: 'commit', prepare: false }].map(send));
  // Where the line failed, the commit was a roll-back and succeeded as such.
  const missed = ended.find((one) => 'error' in one);
  return missed && 'error' in missed ? { error: new Unrecorded(missed.error) } : outcome;
};
