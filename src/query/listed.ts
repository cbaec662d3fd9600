import type { GraphQLResolveInfo } from 'graphql';
import { loadOne } from './one.ts';
import { recordOf } from './record.ts';
import { horizonOf, type Row } from './request.ts';
import { type Context, columnsFor } from './resolvers.ts';

/** A field whose record holds the ids of other records in a list: those that the caller may see, in that order, one statement for all rows. */
export const listed =
  (type: string, column: string) =>
  async (row: Row, _: unknown, { request }: Context, info: GraphQLResolveInfo): Promise<Row[]> => {
    const record = recordOf(request.records, type);
    const columns = columnsFor(info, request.records, record);
    const found = await Promise.all(
      (row[column] as readonly number[]).map((id) => loadOne(request, record, 'id', id, columns, horizonOf(row))),
    );
    return found.filter((one) => one !== null);
  };
