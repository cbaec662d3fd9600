import type { Request, Row } from '../query/request.ts';

type Read = { readonly text: string; readonly params: readonly unknown[]; readonly rows: Promise<Row[]> };

/**
 * A request whose reads are kept as long as its answer is written. Where that ends early, the resolvers begin again from the top and
 * are given the same rows: nothing is read, recorded or charged twice.
 */
export const tapeOf = (request: Request) => {
  const reads: Read[] = [];
  let ended = false;
  const run: Request['run'] = (text, params, horizon) => {
    if (ended) return Promise.reject(new Error('an answer that was given up goes on reading'));
    const rows = request.run(text, params, horizon);
    reads.push({ text, params, rows });
    return rows;
  };
  return {
    recording: { ...request, loaders: new Map(), run } as Request,
    /** The request as the resolvers go on with it. */
    playing: (): Request => {
      ended = true;
      const kept = new Map<string, Read[]>();
      for (const read of reads) {
        const key = keyOf(read.text, read.params);
        kept.set(key, [...(kept.get(key) ?? []), read]);
      }
      return {
        ...request,
        run: (text, params, horizon) => {
          const read = kept.get(keyOf(text, params))?.shift();
          // Rows remember the moment that they were read at: each reader has its own.
          return read ? read.rows.then((rows) => rows.map((row) => ({ ...row }))) : request.run(text, params, horizon);
        },
      };
    },
  };
};

/** Loaders may ask for the same keys in another order. Lists that belong together keep theirs. */
const keyOf = (text: string, params: readonly unknown[]): string => {
  const lists = params.filter(Array.isArray);
  const given = lists.length === 1 ? params.map((one) => (Array.isArray(one) ? one.toSorted() : one)) : params;
  return `${text}\n${JSON.stringify(given)}`;
};
