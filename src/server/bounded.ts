/** A store that forgets what was not used for longest, once it holds too many entries or too much of them. */
export type Bounded<V> = {
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => V | undefined;
  /** What is larger than all there is room for is not taken. What has grown is put in again. */
  readonly set: (key: string, value: V) => void;
  readonly delete: (key: string) => void;
  readonly clear: () => void;
};

export const bounded = <V extends object | string>(
  most: { readonly entries: number; readonly size: number; readonly each?: number },
  sizeOf: (value: V) => number,
): Bounded<V> => {
  const kept = new Map<string, { readonly value: V; readonly size: number }>();
  let total = 0;
  const forget = (key: string) => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    has: (key) => kept.has(key),
    get: (key) => {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set: (key, value) => {
      const size = sizeOf(value);
      forget(key);
      if (size > (most.each ?? most.size)) return;
      kept.set(key, { value, size });
      total += size;
      for (const oldest of kept.keys()) {
        if (kept.size <= most.entries && total <= most.size) break;
        forget(oldest);
      }
    },
    delete: forget,
    clear: () => {
      kept.clear();
      total = 0;
    },
  };
};

/** The same as Apollo wants its caches. */
export const boundedCache = <V extends object | string>(...limits: Parameters<typeof bounded<V>>) => {
  const kept = bounded(...limits);
  return {
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: V) => kept.set(key, value),
    delete: async (key: string) => kept.delete(key),
  };
};
