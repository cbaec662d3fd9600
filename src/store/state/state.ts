import { cancelled, type Pool } from '../pool.ts';

/** Whether what anybody may read is still what it was: a number that grows whenever it may not be. */
export type State = {
  /** The number by a look that begins after the call. Throws where the database cannot be asked; never gives an old number. */
  readonly now: (signal?: AbortSignal) => Promise<number>;
  /** The number by the last look, or null where there is none: what is read from now on is of that state or of a later one. */
  readonly last: () => number | null;
};

const text = 'select now_look, changed from changed_since($1::text)';

/** Looks through a pool of the login of everybody. Whoever asks while a look is under way waits for the next one, all of them for one. */
export const openState = (pool: Pool): State => {
  let number = 0;
  let look: string | null = null;
  let running: Promise<number> | null = null;
  let next: PromiseWithResolvers<number> | null = null;

  const read = async (): Promise<number> => {
    try {
      const [row] = await pool.run(text, [look]);
      if (row?.changed !== false) number += 1;
      look = row?.now_look as string;
      return number;
    } catch (error) {
      // Where the connection broke, whatever answers next may be another database.
      look = null;
      throw error;
    }
  };
  const begin = (): Promise<number> => {
    running = read();
    running.then(ended, ended);
    return running;
  };
  const ended = (): void => {
    running = null;
    const waiting = next;
    next = null;
    waiting?.resolve(begin());
  };
  const shared = (): Promise<number> => {
    if (!running) return begin();
    next ??= Promise.withResolvers();
    return next.promise;
  };
  return {
    now: (signal) => (signal ? orLeave(shared(), signal) : shared()),
    last: () => (look === null ? null : number),
  };
};

const orLeave = async <T>(waited: Promise<T>, signal: AbortSignal): Promise<T> => {
  let leave = () => {};
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(cancelled());
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([waited, left]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
};
