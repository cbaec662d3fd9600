import { describe, expect, it } from 'vitest';
import { rivalsOf } from './prove/rivals.ts';
import { without } from './prove/without.ts';

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('a document without one of its fields', () => {
  const query = `query q($a: Int, $b: Int) { list { ...F one: node(id: $a) { id } } other(first: $b) } fragment F on T { deep { ...G } } fragment G on U { x: name(n: $b) y }`;

  it('asks for the name of the type in its place, and for nothing that has no use any more', () => {
    const asked = { query, variables: { a: 1, b: 2 }, headers: {} };
    const { query: text, variables } = without(asked, ['list', 3, 'one']);
    expect(squeezed(text)).toBe(
      'query q($b: Int) { list { ...F one: __typename } other(first: $b) } fragment F on T { deep { ...G } } fragment G on U { x: name(n: $b) y }',
    );
    expect(variables).toEqual({ b: 2 });
  });

  it('looks into fragments, and drops those that are not used any more', () => {
    const asked = { query, variables: { a: 1, b: 2 }, headers: {} };
    expect(squeezed(without(asked, ['list', 0, 'deep', 'x']).query)).toContain('fragment G on U { x: __typename y }');
    const { query: text } = without(asked, ['list', 0, 'deep']);
    expect(squeezed(text)).toBe(
      'query q($a: Int, $b: Int) { list { ...F one: node(id: $a) { id } } other(first: $b) } fragment F on T { deep: __typename }',
    );
  });

  it('is no document where nothing is asked for there', () => {
    expect(() => without({ query, variables: {}, headers: {} }, ['list', 'two'])).toThrow('nothing at list.two');
  });
});

describe('rivals', () => {
  const told = (data: unknown, ...errors: unknown[]) => ({ text: JSON.stringify({ errors, data }) });
  const [left, right] = [
    ['a', 0, 'left'],
    ['a', 0, 'right', 'deeper'],
  ].map((path) => ({ message: 'no', path }));

  it('took the same place with them', () => {
    expect(rivalsOf(told({ a: [null] }, left), told({ a: [null] }, right))).toEqual([left?.path, right?.path]);
    expect(rivalsOf(told({ a: null }, left), told({ a: null }, right))).toHaveLength(2);
  });

  it('may be told of together by one, where the place of one of them is gone with that of the other', () => {
    const [one, other] = [told({ a: [null] }, left), told({ a: [null] }, right, left)];
    expect(rivalsOf(one, other)).toEqual([right?.path, left?.path]);
    expect(rivalsOf(other, one)).toEqual([right?.path, left?.path]);
  });

  it.each([
    ['the answers differ besides', told({ a: [null], b: 1 }, left), told({ a: [null], b: 2 }, right)],
    ['only one fails', told({ a: [null] }, left), told({ a: [null] })],
    [
      'one fails more often, and elsewhere',
      told({ a: [null], b: null }, left),
      told({ a: [null], b: null }, left, { message: 'no', path: ['b'] }),
    ],
    [
      'they say other things of the same failure',
      told({ a: null }, left),
      told({ a: null }, { ...left, message: 'yes' }),
    ],
    [
      'they took other places',
      told({ a: [{ left: null, right: null }] }, left),
      told({ a: [{ left: null, right: null }] }, right),
    ],
  ])('are none where %s', (_, one, other) => {
    expect(rivalsOf(one, other)).toEqual([]);
  });
});
