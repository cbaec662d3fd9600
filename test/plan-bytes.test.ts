import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scalars } from '../resolvers/scalars.ts';
import { leafOf } from '../src/plan/leaves.ts';
import { Out } from '../src/plan/out.ts';

const written = (write: (out: Out) => void): string => {
  const out = new Out();
  write(out);
  return out.take().toString('utf8');
};

it('texts are written as JSON writes them, whatever is in them and how long they are', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 120 }),
    // Halves of characters.
    fc.array(fc.integer({ min: 0xd700, max: 0xe010 }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  );
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 30 }), (all) => {
      const expected = all.map((text) => JSON.stringify(text));
      expect(written((out) => all.forEach((text) => void out.quoted(text)))).toBe(expected.join(''));
      expect(written((out) => expected.forEach((text) => void out.json(text)))).toBe(expected.join(''));
    }),
    { seed: 29, numRuns: 100 },
  );
});

it('an answer grows beyond its first bytes, and what stands in it can be written again', () => {
  const long = 'ä'.repeat(50_000);
  expect(
    written((out) => {
      out.quoted(long);
      const { length } = out;
      out.json(',');
      out.again(0, length);
    }),
  ).toBe(`"${long}","${long}"`);
});

it.each(Object.entries(scalars))('%s is written as it serializes', (_, scalar) => {
  const values = [
    ...['0', '-0', '0.0', '-0.00', '1.50', '100', '-12.340', '123456789012345678901234567890.10', '1e5', '007', ''],
    ...['NaN', 'Infinity', '2020-07-01', '20200701', 'ä"\\\u0001', '2020-07-01T00:00:00.000Z', '9007199254740993'],
    ...[0, -0, 7, -7, 1.5, 1e21, 2 ** 53 - 1, 2 ** 53, Number.NaN, true, false],
    ...[{ a: [1, 'b', null] }, ['x', 1], [], {}],
  ];
  for (const value of values) {
    const told = (tell: () => string | undefined): string => {
      try {
        return String(tell());
      } catch {
        return 'refused';
      }
    };
    const serialized = told(() => {
      const made: unknown = scalar.serialize(value);
      if (made === null || made === undefined) throw new Error('nothing');
      return JSON.stringify(made);
    });
    expect([value, told(() => written((out) => leafOf(scalar)(value, out)))]).toEqual([value, serialized]);
  }
});
