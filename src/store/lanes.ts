import type postgres from 'postgres';
import { connect } from './connect.ts';

type Rows = Record<string, unknown>[];

/** How long an interrupted statement may take to end before its connection is given up. */
const patienceMs = 5_000;

/**
 * One statement at a time on each connection. Left alone, the driver sends statements of several callers down one connection
 * without waiting, and forgets to wait for the answer of one that is cancelled meanwhile: the next caller would receive it. Here
 * a connection is handed on only when the database has said how its statement ended.
 */
export const openLanes = (url: string, size: number, options: object) => {
  const driver = connect(url, { max: size, ...options });
  // Ends statements from beside: the driver's own way of cancelling is what mixes answers up.
  const beside = connect(url, { max: 1, idle_timeout: 30, ...options });

  /** Waits for a connection. Who gives up waiting leaves the one that comes to the next. */
  const take = async (interrupted: Promise<never>): Promise<postgres.ReservedSql> => {
    const coming = driver.reserve();
    try {
      return await Promise.race([coming, interrupted]);
    } catch (error) {
      coming.then((lane) => lane.release()).catch(() => {});
      throw error;
    }
  };

  /** Ends the statement and hands the connection on once the database has said how it ended. */
  const endAndHandOn = async (lane: postgres.ReservedSql, pid: number | undefined, answer: Promise<Outcome>) => {
    const cancelled = pid === undefined ? null : beside`select pg_cancel_backend(${pid}::int)`.catch(() => {});
    let timer: NodeJS.Timeout | undefined;
    const outcome = await Promise.race([
      Promise.all([answer, cancelled]).then(([ended]) => ended),
      new Promise<null>((done) => {
        timer = setTimeout(() => done(null), patienceMs);
      }),
    ]);
    clearTimeout(timer);
    if (outcome === null || isBroken(outcome)) return;
    // A cancellation that came too late for its statement must not meet the next caller's: this one takes it.
    const [last] = await Promise.allSettled([lane.unsafe('select 1')]);
    if (last.status === 'fulfilled' || !isBroken({ error: last.reason })) lane.release();
  };

  return {
    /** Runs a statement. When `interrupted` rejects first the caller is free at once, and the statement is ended. */
    run: async (
      text: string,
      params: readonly unknown[],
      prepare: boolean,
      interrupted: Promise<never>,
    ): Promise<Rows> => {
      const lane = await take(interrupted);
      const query = lane.unsafe(text, params as never[], { prepare });
      const answer: Promise<Outcome> = query.then(
        (rows) => ({ rows: rows as unknown as Rows }),
        (error: unknown) => ({ error }),
      );
      let outcome: Outcome;
      try {
        outcome = await Promise.race([answer, interrupted]);
      } catch (interruption) {
        void endAndHandOn(lane, (query as { state?: { pid?: number } }).state?.pid, answer);
        throw interruption;
      }
      // A broken connection is the driver's again by itself; handing it on would revive it.
      if (!isBroken(outcome)) lane.release();
      if ('error' in outcome) throw outcome.error;
      return outcome.rows;
    },
    close: async (): Promise<void> => {
      await Promise.all([driver.end({ timeout: 2 }), beside.end({ timeout: 2 })]);
    },
  };
};

type Outcome = { readonly rows: Rows } | { readonly error: unknown };

/** Errors after which a connection says nothing more. */
const isBroken = (outcome: Outcome): boolean =>
  'error' in outcome &&
  /^(CONNECTION|ECONN|EPIPE|ETIMEDOUT|57P0|08)/.test(String((outcome.error as { code?: unknown } | null)?.code));
