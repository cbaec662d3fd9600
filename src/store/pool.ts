import { Refusal, refusal } from '../errors.ts';
import type { AsSent } from '../sent-rows.ts';
import { quotaCode, quotaExceeded } from './access/quota-exceeded.ts';
import { unrecorded } from './audit/refusals.ts';
import { type Around, type Beside, openLanes, Unrecorded } from './lanes.ts';
import { errorCode, isLost, isUnrecorded } from './lost.ts';

export { connect } from './connect.ts';

/** What a caller above OPEN stands on: the ids of agreements and at most one grant. The database finds out what they are worth now. */
export type Held = { readonly agreements: readonly number[]; readonly grant: number | null };

/** A statement that is recorded: what it stands on, where it reads a tier's views, and what is to be written about its rows. */
export type Recorded = {
  readonly held: Held | null;
  readonly line: (rows: Record<string, unknown>[]) => { readonly text: string; readonly params: readonly unknown[] };
};

/** The connections of one tier's login role. Its `search_path` is the tier's schema and it can read nothing else. */
export type Pool = {
  readonly tier: string;
  /**
   * Runs one statement. `signal` cancels it in the database; the deadline holds even when the network swallows the answer. Where it is
   * recorded, the record is committed before the rows are given, or they are not given.
   */
  run(
    text: string,
    params: readonly unknown[],
    signal?: AbortSignal,
    recorded?: Recorded,
    /** Rows whose columns become values when they are asked for; for many rows of which an answer is copied. */
    asSent?: AsSent,
  ): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

export type PoolOptions = {
  readonly url: string;
  readonly tier: string;
  readonly size: number;
  readonly deadlineMs: number;
  /** Off behind poolers that cannot keep prepared statements. */
  readonly prepare: boolean;
  /** Serves invented callers: the views of the workflow show invented things only. */
  readonly invented?: boolean;
};

export const openPool = ({ url, tier, size, deadlineMs, prepare, invented }: PoolOptions): Pool => {
  const schema = tier.toLowerCase();
  const lanes = openLanes(url, size, {
    connection: {
      application_name: `tributary ${schema}`,
      search_path: `${schema}, words`,
      statement_timeout: deadlineMs + 1000,
      // Planned once for all values: to plan a statement for each of them takes longer than to run it, above OPEN many times so.
      plan_cache_mode: 'force_generic_plan',
      ...(invented ? { 'app.invented': 'on' } : {}),
    },
  });
  return {
    tier,
    close: lanes.close,
    run: async (text, params, signal, recorded, asSent) => {
      if (signal?.aborted) throw cancelled();
      const interruption = interrupt(deadlineMs, signal);
      try {
        const around = recorded && within(recorded, prepare);
        for (;;)
          try {
            return await lanes.run({
              ...{ text, params, prepare, interrupted: interruption.happens, around, asSent: asSent !== undefined },
              together: asSent === 'together' ? signal : undefined,
            });
          } catch (error) {
            // Another read under the same grant was counted meanwhile: this one is read again, and counted after it.
            if (!(error instanceof Unrecorded && errorCode(error.cause) === '40001')) throw error;
          }
      } catch (error) {
        throw translated(error, deadlineMs);
      } finally {
        interruption.end();
      }
    },
  };
};

/** The settings that a view `held` and then all other views read. They end with the transaction. */
export const settings = [
  'rows_all',
  'rows_in',
  'rows_some',
  'agreed',
  'agreed_in',
  'granted',
  'granted_in',
  'fields',
  'finest',
  'pseudonym',
  'urgent',
  'urgent_actions',
];
const settle = `select ${settings.map((name) => `set_config('app.${name}', h.${name}, true)`).join(', ')} from held h`;

/** The transaction of a statement that is recorded: one state of the database for all of it, and nothing written but its line. */
const within = ({ held, line }: Recorded, prepare: boolean): Around => ({
  before: [{ text: 'begin isolation level repeatable read', prepare: false }, ...(held ? standing(held, prepare) : [])],
  record: (rows) => [{ ...line(rows), prepare }],
});

/** What a caller above OPEN stands on. */
const standing = ({ agreements, grant }: Held, prepare: boolean): readonly Beside[] => [
  {
    text: `select set_config('app.agreements', $1::text, true), set_config('app.grant', $2::text, true)`,
    params: [`{${agreements.map(Number).join(',')}}`, grant === null ? '' : String(Number(grant))],
    prepare,
  },
  { text: settle, prepare },
];

/** Rejects when the time is up or the caller leaves, whichever comes first. */
const interrupt = (deadlineMs: number, signal: AbortSignal | undefined) => {
  let end = () => {};
  const happens = new Promise<never>((_, reject) => {
    const leave = () => reject(cancelled());
    const timer = setTimeout(() => reject(timedOut(deadlineMs)), deadlineMs);
    signal?.addEventListener('abort', leave, { once: true });
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
  });
  happens.catch(() => {});
  return { happens, end };
};

const timedOut = (ms: number) =>
  refusal(
    'TIMED_OUT',
    `The database did not answer within ${ms / 1000} seconds. Ask for less at once: fewer records, a narrower filter.`,
  );
export const cancelled = () => refusal('CANCELLED', 'The request was given up before it was answered.');

/** Failures of the connection are nobody's fault and pass; everything else the database says is a bug of ours. */
const translated = (error: unknown, deadlineMs: number): unknown => {
  if (error instanceof Refusal) return error;
  if (error instanceof Unrecorded && errorCode(error.cause) === quotaCode)
    return quotaExceeded((error.cause as { detail?: string }).detail);
  if (error instanceof Unrecorded && !isLost(error.cause)) return unrecorded(error.cause);
  if (isUnrecorded(error)) return unrecorded(error);
  const code = errorCode(error instanceof Unrecorded ? error.cause : error);
  if (code === '57014') return timedOut(deadlineMs);
  return isAway(error) || error instanceof Unrecorded ? unavailable() : error;
};

/** Gone, or (class 53) without room for another connection or without memory at the moment. */
export const isAway = (error: unknown): boolean => isLost(error) || errorCode(error).startsWith('53');
export const unavailable = () =>
  refusal('UNAVAILABLE', 'The database cannot be reached at the moment. Try again shortly.');
