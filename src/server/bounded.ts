/** As Apollo wants its caches. */
export type BoundedCache<V> = {
  readonly get: (key: string) => Promise<V | undefined>;
  readonly set: (key: string, value: V) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
};

/** A cache that forgets what was not used for longest, once it holds too many entries or too much of them. */
export const boundedCache = <V extends object | string>(
  most: { readonly entries: number; readonly size: number },
  sizeOf: (value: V) => number,
): BoundedCache<V> => {
  const kept = new Map<string, { readonly value: V; readonly size: number }>();
  let total = 0;
  const forget = (key: string) => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    async get(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    async set(key, value) {
      const size = sizeOf(value);
      forget(key);
      if (size > most.size) return;
      kept.set(key, { value, size });
      total += size;
      for (const oldest of kept.keys()) {
        if (kept.size <= most.entries && total <= most.size) break;
        forget(oldest);
      }
    },
    async delete(key) {
      forget(key);
    },
  };
};
