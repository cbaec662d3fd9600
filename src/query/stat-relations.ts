import { loadOnes } from './one.ts';
import { plain } from './plain.ts';
import { recordOf } from './record.ts';
import type { Row } from './request.ts';
import { type Context, columnsFor } from './resolvers.ts';
import { together } from './together.ts';

/** Resolvers of the fields of a group that lead to the records it was grouped by: field → [type, column of ids]. */
export const statRelations = (fields: Readonly<Record<string, readonly [type: string, column: string]>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, [type, column]]) => [
      name,
      together((rows: readonly Row[], _: unknown, { request }: Context, info) => {
        const record = recordOf(request.records, type);
        return loadOnes(request, record, { column, key: 'id' }, rows, columnsFor(info, request.records, record));
      }),
    ]),
  );

const decoded = (column: string, decoder: (value: never) => unknown) => (row: Row) => {
  const value = row[column] ?? null;
  return value === null ? value : decoder(value as never);
};

/** Fields of a group that are columns under another name. */
export const statColumns = (
  fields: Readonly<Record<string, string>>,
  decode: Readonly<Record<string, (value: never) => unknown>> = {},
) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, column]) => [
      name,
      decode[name] ? decoded(column, decode[name]) : plain(column),
    ]),
  );
