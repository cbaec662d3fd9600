import type { Memory } from '../query/ground.ts';
import type { Request, Row } from '../query/request.ts';
import { copyOf } from '../sent-rows.ts';

type Read = { readonly text: string; readonly params: readonly unknown[]; readonly rows: Promise<Row[]> };

/**
 * A request whose reads are kept as long as its answer is written. Where that ends early, the resolvers begin again from the top and
 * are given the same rows: nothing is read, recorded or charged twice.
 */
export const tapeOf = (request: Request, memory?: Memory) => {
  const reads: Read[] = [];
  let ended = false;
  const run: Request['run'] = (text, params, horizon, asSent) => {
    if (ended) return Promise.reject(new Error('an answer that was given up goes on reading'));
    const rows = request.run(text, params, horizon, asSent);
    reads.push({ text, params, rows });
    return rows;
  };
  return {
    recording: { ...request, loaders: new Map(), run, ...(memory ? { memory } : {}) } as Request,
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
        run: (text, params, horizon, asSent) => {
          const read = kept.get(keyOf(text, params))?.shift();
          // Rows remember the moment that they were read at: each reader has its own.
          return read ? read.rows.then((rows) => rows.map(copyOf)) : request.run(text, params, horizon, asSent);
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
