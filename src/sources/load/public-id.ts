import { createHmac } from 'node:crypto';

/** Public ids: keyed hashes of type and natural key, so that they tell nothing, last across releases and differ between installations. */
export const publicIds =
  (secret: string) =>
  (prefix: string, key: readonly unknown[]): string => {
    const text = JSON.stringify([prefix, ...key]);
    return `${prefix}_${createHmac('sha256', secret).update(text).digest().subarray(0, 16).toString('base64url')}`;
  };
