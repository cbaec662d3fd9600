import type { GraphQLResolveInfo } from 'graphql';
import { horizonOf, type Request, type Row } from '../query/request.ts';

/**
 * The columns by which a resolver written by hand tells rows apart: those that its field declares to need, and nothing else is in a
 * row for it. Undefined where the type is no record or the field needs none.
 */
export const neededBy = (
  { records }: Request,
  { parentType, fieldName }: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>,
): readonly string[] | undefined => {
  const declared = records.get(parentType.name)?.fields[fieldName];
  return declared?.kind === 'needs' && declared.columns.length > 0 ? declared.columns : undefined;
};

/** Asks once for all rows that are alike in some columns and were read at the same moment. */
export const oncePerKind = (columns: readonly string[], ask: (row: unknown) => unknown) => {
  const moments = new Map<unknown, Map<string, unknown>>();
  return (row: unknown): unknown => {
    const horizon = horizonOf(row);
    const known = moments.get(horizon) ?? new Map<string, unknown>();
    moments.set(horizon, known);
    const key = keyOf(row as Row, columns);
    if (!known.has(key)) known.set(key, ask(row));
    return known.get(key);
  };
};

const keyOf = (row: Row, columns: readonly string[]): string => {
  const [only] = columns;
  const value = columns.length === 1 ? row[only as string] : undefined;
  return typeof value === 'number' ? String(value) : JSON.stringify(columns.map((column) => row[column]));
};
