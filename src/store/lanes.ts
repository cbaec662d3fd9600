import type postgres from 'postgres';
import { askedAsSent, rowsAsSent } from './as-sent.ts';
import { connect } from './connect.ts';
import { isLost } from './lost.ts';

type Rows = Record<string, unknown>[];

/** How long an interrupted statement may take to end before its connection is given up. */
const patienceMs = 5_000;

/**
 * One statement at a time on each connection. Left alone, the driver sends statements of several callers down one connection
 * without waiting, and forgets to wait for the answer of one that is cancelled meanwhile: the next caller would receive it. Here
 * a lane is a driver with a single connection, and is handed on only when the database has said how its statement ended.
 */
export const openLanes = (url: string, size: number, options: object) => {
  const openLane = (): postgres.Sql => connect(url, { max: 1, ...options });
  const lanes = new Set(Array.from({ length: size }, openLane));
  const free = [...lanes];
  const waiting: ((lane: postgres.Sql) => void)[] = [];
  // Ends statements from beside: the driver's own way of cancelling is what mixes answers up.
  const beside = connect(url, { max: 1, idle_timeout: 30, ...options });

  /** The lane used last comes first, so that no more connections are open than there is work for. */
  const handOn = (lane: postgres.Sql): void => {
    const next = waiting.shift();
    if (next) next(lane);
    else free.push(lane);
  };

  /** Waits for a lane. Who gives up waiting leaves the queue. */
  const take = async (interrupted: Promise<never>): Promise<postgres.Sql> => {
    const lane = free.pop();
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
    const fresh = openLane();
    lanes.add(fresh);
    handOn(fresh);
  };

  /**
   * The driver counts on from where a result broke off, until a statement succeeds: the next caller's rows would begin with as many
   * holes. In a connection that broke it does so for ever, and holds what was left of a transaction besides: such a lane is replaced.
   */
  const settle = async (lane: postgres.Sql): Promise<void> => {
    await lane.unsafe('select 1').catch(() => {});
    handOn(lane);
  };

  /** Ends the statement and hands the lane on once the database has said how it ended. */
  const endAndHandOn = async (lane: postgres.Sql, pid: number | undefined, answer: Promise<Outcome>) => {
    const cancelled = pid === undefined ? null : beside`select pg_cancel_backend(${pid}::int)`.catch(() => {});
    let timer: NodeJS.Timeout | undefined;
    const ended = await Promise.race([
      Promise.all([answer, cancelled]).then(() => true),
      new Promise<false>((done) => {
        timer = setTimeout(() => done(false), patienceMs);
      }),
    ]);
    clearTimeout(timer);
    if (!ended) return replace(lane);
    // A cancellation that came too late for its statement must not meet the next caller's: this one takes it.
    await lane.unsafe('select 1').catch(() => {});
    // Nor must a transaction whose end it met stay open.
    await lane.unsafe('rollback').catch(() => {});
    handOn(lane);
  };

  return {
    /**
     * Runs a statement, within a transaction where one is given: what goes before is sent without waiting in between, what is written
     * about the rows goes out with the commit once they are there. When `interrupted` rejects first the caller is free at once, and
     * the statement is ended.
     */
    run: async (
      text: string,
      params: readonly unknown[],
      prepare: boolean,
      interrupted: Promise<never>,
      around?: Around,
      asSent = false,
    ): Promise<Rows> => {
      const lane = await take(interrupted);
      // Left alone, the driver prepares nothing that has no parameters.
      const send = ({ text, params = [], prepare }: Beside) =>
        lane.unsafe(text, params as never[], { prepare, ...(prepare ? { simple: false } : {}) } as never);
      const first = around?.before.map((one) => sent(send(one))) ?? [];
      const query = send({ text: asSent ? askedAsSent(text) : text, params, prepare });
      const rows = sent(asSent ? query.raw().then((result) => rowsAsSent(result as never)) : query);
      const answer = around ? recorded(first, rows, around, (one) => sent(send(one))) : rows;
      let outcome: Outcome;
      try {
        outcome = await Promise.race([answer, interrupted]);
      } catch (interruption) {
        void endAndHandOn(lane, (query as { state?: { pid?: number } }).state?.pid, answer);
        throw interruption;
      }
      if ('error' in outcome && isLost(causeOf(outcome.error))) replace(lane);
      else if ('error' in outcome && !around) void settle(lane);
      else handOn(lane);
      if ('error' in outcome) throw outcome.error;
      return outcome.rows;
    },
    close: async (): Promise<void> => {
      await Promise.all([...lanes, beside].map((lane) => lane.end({ timeout: 2 })));
      lanes.clear();
    },
  };
};

type Outcome = { readonly rows: Rows } | { readonly error: unknown };

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
