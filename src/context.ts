import type { Records } from './query/record.ts';
import type { Context, FieldPolicyRow } from './query/resolvers.ts';
import type { LanguageCode } from './store/columns.ts';
import type { Pool } from './store/pool.ts';

export type Arrival = { readonly language: LanguageCode; readonly signal: AbortSignal };

/**
 * Opens what one request carries: the pool of its tier and loaders of its own. In this version everybody is anonymous and
 * reads through the open views.
 */
export const contexts =
  (
    pool: Pool,
    records: Records,
    policy: readonly FieldPolicyRow[],
    cursorKey: Buffer,
    onStatement?: (text: string) => void,
  ) =>
  ({ language, signal }: Arrival): Context => ({
    policy,
    request: {
      records,
      language,
      cursorKey,
      tier: pool.tier,
      loaders: new Map(),
      run: (text, params) => {
        onStatement?.(text);
        return pool.run(text, params, signal);
      },
    },
  });
