import type { Row } from './request.ts';

const known = new WeakMap<object, string>();

/** A resolver of nothing but a column. */
export const plain = (column: string) => {
  const resolver = (row: Row): unknown => row[column];
  known.set(resolver, column);
  return resolver;
};

/** The column that a resolver answers as it is, where that is all that it does. */
export const plainColumn = (resolver: object): string | undefined => known.get(resolver);
