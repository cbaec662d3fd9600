import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellNumber, shifted } from './numbers.ts';

test.each([
  ['397.921', 3, '397921'],
  ['-4.6', 3, '-4600'],
  ['0', 3, '0'],
  ['-0', 3, '0'],
  ['-0.0', 0, '0.0'],
  ['12.50', 0, '12.50'],
  ['12.50', 1, '125'],
  ['1.2e-7', 0, '0.00000012'],
  ['1e3', 0, '1000'],
  ['0.0004', 3, '0.4'],
  ['61099.97', 6, '61099970000'],
  ['1234', -3, '1.234'],
])('%s times ten to the power of %i is %s', (text, places, expected) => expect(shifted(text, places)).toBe(expected));

test.each(['', '..', 'N', '1,5', '1 000', '0x10', '1.2.3', 'NaN', '2017e', '--1'])('%s is no number', (text) =>
  expect(shifted(text, 0)).toBeNull(),
);

test('a shift there and back changes no number', () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 9 }),
      (digits, scale, places) => {
        const text = shifted(String(digits), -scale) as string;
        const there = shifted(text, places) as string;
        expect(Number(shifted(there, -places))).toBe(Number(text));
        expect(shifted(shifted(text, scale) as string, 0)).toBe(digits === 0 ? '0' : String(digits));
      },
    ),
  );
});

test('cells give their number or nothing', () => {
  expect([52595.339999, null, 'x', Number.NaN].map(cellNumber)).toEqual(['52595.339999', null, null, null]);
});
