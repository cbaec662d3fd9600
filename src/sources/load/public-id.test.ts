import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publicIds } from './public-id.ts';

/** As it is written down: the first sixteen bytes of HMAC-SHA-256. */
const plain = (secret: string, prefix: string, key: readonly unknown[]): string =>
  `${prefix}_${createHmac('sha256', secret)
    .update(JSON.stringify([prefix, ...key]))
    .digest()
    .subarray(0, 16)
    .toString('base64url')}`;

it('an id is the first sixteen bytes of HMAC-SHA-256, whatever key and text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.jsonValue()), (secret, key) => {
      expect(publicIds(secret)('obs', key)).toBe(plain(secret, 'obs', key));
      expect(publicIds(secret, 'dataset')('obs', key)).toBe(plain(secret, 'obs', ['dataset', ...key]));
    }),
  );
  for (const length of [0, 63, 64, 65, 5_000, 6_000, 200_000])
    for (const letter of ['a', 'é', '界'])
      expect(publicIds('s'.repeat(64))('obs', [letter.repeat(length)])).toBe(
        plain('s'.repeat(64), 'obs', [letter.repeat(length)]),
      );
});

it('ids of one maker do not run into one another', () => {
  const id = publicIds('secret');
  const long = id('obs', ['a long text before a short one']);
  expect(id('obs', ['b'])).toBe(plain('secret', 'obs', ['b']));
  expect(id('obs', ['a long text before a short one'])).toBe(long);
});
