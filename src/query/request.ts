import type { KeyObject } from 'node:crypto';
import type DataLoader from 'dataloader';
import { type AsSent, SentRow } from '../sent-rows.ts';
import type { LanguageCode } from '../store/columns.ts';
import type { Ground, Memory } from './ground.ts';
import type { Records } from './record.ts';
import { type Horizon, latest } from './sql.ts';

export type Row = { readonly [column: string]: unknown };

export type Hint = (view: string, codes: readonly string[]) => Promise<string | undefined>;

/**
 * What one request carries through the resolvers. It is made for one request and never shared: callers differ in what they
 * may see, so loaders must not outlive the request they were made for.
 */
export type Request = {
  readonly records: Records;
  /**
   * Runs a statement on the pool of the caller's tier, with the request's deadline and cancellation. The moment is told where it is
   * another one than now, for the record of what was read.
   */
  readonly run: (
    text: string,
    params: readonly unknown[],
    horizon?: Horizon,
    /** Rows as they were sent (`sent-rows.ts`), where most of them only goes out again. */
    asSent?: AsSent,
  ) => Promise<Row[]>;
  /** Is reading recorded? Then statements ask for the columns that tell what is read. */
  readonly traced?: boolean;
  /** The tier whose views the pool reads. */
  readonly tier: string;
  /** The tier with everything that the caller's views depend on besides: cursors are bound to it. */
  readonly standing: string;
  /** What to load for codes of a view that are not there; made from nothing that is stored. */
  readonly hint?: Hint;
  readonly language: LanguageCode;
  readonly cursorKey: KeyObject;
  readonly loaders: Map<string, DataLoader<unknown, unknown>>;
  /** What was found of shared ground by other requests, for whoever visits it. */
  readonly ground?: Ground;
  /** The same as one request uses it. Without it, everything is read. */
  readonly memory?: Memory;
  /** Of how many rows a page of guarded types may be, where the grant that is read under says so. */
  readonly page?: { readonly limit: number; readonly guarded: ReadonlySet<string> };
  /** Datasets of which something was taken down since the moment that was asked for, by code: told beside the answer. */
  readonly takenDown: Set<string>;
};

/** Rows remember the moment they were read at, so that what hangs on them is read at the same one. */
const moment = Symbol('horizon');
type Marked = { [moment]?: Horizon };

export const mark = <T extends object>(row: T, horizon: Horizon): T => {
  if (horizon.kind === 'latest') return row;
  if (row instanceof SentRow) (row as Marked)[moment] = horizon;
  else Object.defineProperty(row, moment, { value: horizon });
  return row;
};

export const horizonOf = (row: unknown): Horizon => (row as Marked | null)?.[moment] ?? latest;

/** One loader per key and request. */
export const loader = <K, V>(request: Request, key: string, make: () => DataLoader<K, V>): DataLoader<K, V> => {
  let found = request.loaders.get(key) as DataLoader<K, V> | undefined;
  if (!found) {
    found = make();
    request.loaders.set(key, found as DataLoader<unknown, unknown>);
  }
  return found;
};
