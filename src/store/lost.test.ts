import { describe, expect, it } from 'vitest';
import { arrayText } from './array-text.ts';
import { errorCode, isLost, isOfDatabase } from './lost.ts';

const coded = (code: unknown) => Object.assign(new Error('x'), { code });

describe('a lost connection', () => {
  it.each([
    '57P01',
    '57P02',
    '57P03',
    '08006',
    '08P01',
    'CONNECTION_CLOSED',
    'CONNECT_TIMEOUT',
    'ECONNREFUSED',
    'EPIPE',
  ])('is told by %s', (code) => expect(isLost(coded(code))).toBe(true));

  it.each(['57014', '40001', '53300', '22021', '42P01', '080061', 'ENOENT', '', 8006, undefined])(
    'is not told by %s',
    (code) => expect(isLost(coded(code))).toBe(false),
  );

  it('is not told by what is no error', () => {
    for (const odd of [null, undefined, 'ECONNRESET', 7]) expect([isLost(odd), errorCode(odd)]).toEqual([false, '']);
    expect([isOfDatabase(coded('22021')), isOfDatabase(coded('ENOENT'))]).toEqual([true, false]);
  });
});

it('a list is written as PostgreSQL reads it', () => {
  expect(arrayText(['a', 'b"c', 'd\\e', null, undefined, '', 7])).toBe('{"a","b\\"c","d\\\\e",NULL,NULL,"","7"}');
  expect(arrayText([['a'], ['b']])).toBe('{{"a"},{"b"}}');
  expect(arrayText([])).toBe('{}');
});
