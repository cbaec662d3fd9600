import { refusal } from './errors.ts';
import type { Records } from './query/record.ts';
import type { Hint } from './query/request.ts';
import type { Context, FieldPolicyRow } from './query/resolvers.ts';
import type { LanguageCode } from './store/columns.ts';
import type { Desk } from './store/desk.ts';
import type { Pool } from './store/pool.ts';

export type Arrival = {
  readonly language: LanguageCode;
  readonly signal: AbortSignal;
  /** The header of that name, where there is one. */
  readonly authorization?: string | undefined;
};

/** The stewards' side: a pool of the workflow's own, never that of a tier. */
export type DeskAccess = { readonly pool: Pool; readonly desk: Desk };

/**
 * Opens what one request carries: the pool of its tier and loaders of its own. In this version everybody reads through the open
 * views; who sends the key of a steward has the workflow's pool besides, for what is the stewards' alone.
 */
export const contexts = (
  pool: Pool,
  records: Records,
  policy: readonly FieldPolicyRow[],
  cursorKey: Buffer,
  onStatement?: (text: string) => void,
  access?: DeskAccess,
  hint?: Hint,
) => {
  const requestOn = (on: Pool, { language, signal }: Arrival): Context['request'] => ({
    records,
    language,
    cursorKey,
    tier: on.tier,
    loaders: new Map(),
    ...(hint ? { hint } : {}),
    run: (text, params) => {
      onStatement?.(text);
      return on.run(text, params, signal);
    },
  });
  const withDesk = async (arrival: Arrival, authorization: string): Promise<Context> => {
    if (!access) throw refusal('UNAUTHENTICATED', 'Nobody can sign in here. Leave the Authorization header out.');
    const { signal } = arrival;
    const steward = await access.desk.authenticate(authorization, signal);
    return {
      policy,
      request: requestOn(pool, arrival),
      desk: {
        steward,
        request: requestOn(access.pool, arrival),
        place: (order) => access.desk.place(steward, order, signal),
      },
    };
  };
  return (arrival: Arrival): Context | Promise<Context> =>
    arrival.authorization === undefined
      ? { policy, request: requestOn(pool, arrival) }
      : withDesk(arrival, arrival.authorization);
};
