import { createHash, createHmac, randomBytes } from 'node:crypto';

const shape = /^tributary_steward_([A-Za-z0-9_-]{32})_([0-9a-f]{8})$/;
const sumOf = (random: string): string =>
  createHash('sha256').update(`tributary steward ${random}`).digest('hex').slice(0, 8);

/** A new key. The checksum at its end tells a slip of the pen from a wrong key, also to programs that look for lost secrets. */
export const newStewardKey = (): string => {
  const random = randomBytes(24).toString('base64url');
  return `tributary_steward_${random}_${sumOf(random)}`;
};

/** Is this text a key that somebody may have been given? */
export const isStewardKey = (text: string): boolean => {
  const [, random, sum] = shape.exec(text) ?? [];
  return random !== undefined && sumOf(random) === sum;
};

/** What is kept of a key: nobody finds the key from it, and without the installation's secret nobody can make one that fits. */
export const stewardKeyHash = (secret: string, key: string): string =>
  createHmac('sha256', secret).update(key).digest('hex');
