import { createHash, createHmac, randomBytes } from 'node:crypto';

const shape = /^tributary_key_([A-Za-z0-9_-]{8})([A-Za-z0-9_-]{32})_([0-9a-f]{8})$/;
const sumOf = (random: string): string =>
  createHash('sha256').update(`tributary key ${random}`).digest('hex').slice(0, 8);

/** A new key of an organisation's system. Its first part finds it and may be shown; the checksum tells a slip of the pen. */
export const newApiKey = (): string => {
  const random = randomBytes(30).toString('base64url');
  return `tributary_key_${random}_${sumOf(random)}`;
};

/** The part by which a key is found and named, or null where this is not a key that somebody may have been given. */
export const lookupOf = (text: string): string | null => {
  const [, lookup, rest, sum] = shape.exec(text) ?? [];
  return lookup !== undefined && sumOf(`${lookup}${rest}`) === sum ? lookup : null;
};

/** What is kept of a key: nobody finds the key from it, and without the installation's secret nobody can make one that fits. */
export const apiKeyHash = (secret: string, key: string): string =>
  createHmac('sha256', secret).update('api key\n').update(key).digest('hex');
