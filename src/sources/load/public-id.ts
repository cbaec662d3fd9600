import { createHmac, hash } from 'node:crypto';

const block = 64;
/** Keys of rows are short; longer ones take the ordinary way. */
const room = 16 * 1024;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The sixteen bytes that are kept, as text: of the last letter only the first two bits belong to them. */
const shortened = (text: string): string =>
  text.slice(0, 21) + (alphabet[alphabet.indexOf(text[21] as string) & 0x30] as string);

/**
 * HMAC-SHA-256 of short texts. The two blocks of the key are laid out once: an ordinary HMAC makes an object of its own for each
 * of millions of rows, which is a fifth of what reading them takes.
 */
const hmac = (secret: string): ((text: string) => string) => {
  const raw = Buffer.from(secret);
  const key = Buffer.alloc(block);
  (raw.length > block ? hash('sha256', raw, 'buffer') : raw).copy(key);
  const inner = Buffer.concat([key.map((byte) => byte ^ 0x36), Buffer.alloc(room)]);
  const outer = Buffer.concat([key.map((byte) => byte ^ 0x5c), Buffer.alloc(32)]);
  return (text) => {
    if (text.length * 3 > room) return createHmac('sha256', secret).update(text).digest('base64url');
    const length = inner.write(text, block);
    outer.write(hash('sha256', inner.subarray(0, block + length), 'binary'), block, 'binary');
    return hash('sha256', outer, 'base64url');
  };
};

/**
 * Public ids: keyed hashes of type and natural key, so that they tell nothing, last across releases and differ between installations.
 * `within` is what all keys begin with.
 */
export const publicIds = (
  secret: string,
  ...within: readonly string[]
): ((prefix: string, key: readonly unknown[]) => string) => {
  const keyed = hmac(secret);
  return (prefix, key) => `${prefix}_${shortened(keyed(JSON.stringify([prefix, ...within, ...key])))}`;
};
