import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { type AsOfArgument, horizonFor } from './as-of.ts';
import { unknownIn } from './codes.ts';
import { type PageArguments, rootPage } from './list.ts';
import { loadOne } from './one.ts';
import { recordOf } from './record.ts';
import type { Row } from './request.ts';
import { type Context, columnsFor, connectionColumns, requestOf, selectedNames } from './resolvers.ts';
import { latest } from './sql.ts';
import { type StatsArguments, stats } from './stats.ts';

type AsOf = { readonly asOf?: AsOfArgument | null };

/** A root field that pages through a record. */
export const page =
  (type: string) =>
  async (_: unknown, args: PageArguments & AsOf, { request }: Context, info: GraphQLResolveInfo) => {
    const record = recordOf(request.records, type);
    const columns = connectionColumns(info, request.records, record, getNamedType(info.returnType).name);
    return rootPage(request, record, columns, args, await horizonFor(request, args.asOf, info));
  };

/** A root field that pages through a record of the stewards' workflow, which has no earlier moments. */
export const deskPage =
  (type: string) => async (_: unknown, args: PageArguments, context: Context, info: GraphQLResolveInfo) => {
    const record = recordOf(context.request.records, type);
    const request = requestOf(context, record);
    const columns = connectionColumns(info, request.records, record, getNamedType(info.returnType).name);
    return rootPage(request, record, columns, args);
  };

/** A root field that groups a record of the desk or the audit. */
export const deskGroups =
  (type: string) => (_: unknown, args: StatsArguments, context: Context, info: GraphQLResolveInfo) => {
    const record = recordOf(context.request.records, type);
    return stats(requestOf(context, record), record, selectedNames(info), args, latest);
  };

/** One record of the stewards' workflow, or null. */
export const deskOne = (
  context: Context,
  type: string,
  key: string,
  value: string | number,
  info: GraphQLResolveInfo,
): Promise<Row | null> => {
  const record = recordOf(context.request.records, type);
  const request = requestOf(context, record);
  return loadOne(request, record, key, value, columnsFor(info, request.records, record), latest);
};

/** A root field that answers one record by its code; an unknown code is refused. */
export const byCode =
  (type: string) =>
  async (_: unknown, args: { code: string } & AsOf, { request }: Context, info: GraphQLResolveInfo) => {
    const record = recordOf(request.records, type);
    const horizon = await horizonFor(request, args.asOf, info);
    const row = await loadOne(request, record, 'code', args.code, columnsFor(info, request.records, record), horizon);
    if (!row) throw await unknownIn(request, record.view as string, 'code', [args.code]);
    return row;
  };

/** A root field that lists a small record whole. */
export const all =
  (type: string) =>
  async (_: unknown, args: AsOf, { request }: Context, info: GraphQLResolveInfo) => {
    const record = recordOf(request.records, type);
    const horizon = await horizonFor(request, args.asOf, info);
    return (await rootPage(request, record, columnsFor(info, request.records, record), { first: 1000 }, horizon)).rows;
  };

/** A root field that groups a record. */
export const groups =
  (type: string) =>
  async (_: unknown, args: StatsArguments & AsOf, { request }: Context, info: GraphQLResolveInfo) =>
    stats(
      request,
      recordOf(request.records, type),
      selectedNames(info),
      args,
      await horizonFor(request, args.asOf, info),
    );
