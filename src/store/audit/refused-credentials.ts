/** A credential that was not taken: whose it was or was said to be, and never a part of it. */
export type RefusedCredential = {
  /** Public id of whoever held it once; `unknown` where nobody can say who sent it. */
  readonly actor: string;
  readonly actorKind: 'PERSON' | 'SYSTEM' | 'STEWARD' | 'UNKNOWN';
  readonly organisation: string | null;
  /** Public id of the key that was meant, or the issuer of the token where it is one that is trusted here. */
  readonly subject: string | null;
  /** What was wrong with it, in one word. */
  readonly why: string;
};

/** Writes a line for so many refusals; the request is that of a single one. */
export type WriteRefused = (one: RefusedCredential, count: number, request: string | null) => Promise<void>;

const minute = 60_000;

/**
 * Refused credentials as lines of the audit, at most two a minute of each kind: the first is written before it is refused, the others of the
 * minute are counted and written as one line at its end. Whoever sends a flood of them chooses none of the words by which they are told
 * apart, so that it fills no disk. What cannot be written is kept, and goes into the next line.
 */
export const openRefusedCredentials = (write: WriteRefused, windowMs = minute) => {
  const windows = new Map<string, { more: number; readonly first: Promise<void> }>();
  const begin = (key: string, one: RefusedCredential, more: number, first: Promise<void>): void => {
    const window = { more, first };
    windows.set(key, window);
    setTimeout(() => {
      windows.delete(key);
      if (window.more > 0) write(one, window.more, null).catch(() => begin(key, one, window.more, Promise.resolve()));
    }, windowMs).unref();
  };
  return async (one: RefusedCredential, request: string): Promise<void> => {
    const key = JSON.stringify(one);
    const window = windows.get(key);
    if (window) {
      await window.first;
      window.more += 1;
      return;
    }
    const first = write(one, 1, request);
    begin(key, one, 0, first);
    await first.catch((error: unknown) => {
      windows.delete(key);
      throw error;
    });
  };
};
