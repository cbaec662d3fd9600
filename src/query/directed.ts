import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import { nestedPage, type PageArguments } from './list.ts';
import { many, recordOf } from './record.ts';
import type { Row } from './request.ts';
import { type Context, connectionColumns, pathOf } from './resolvers.ts';

/**
 * A field of a place that leads to figures between two places: its `direction` says on which side the place stands, and so by
 * which column they hang on it.
 */
export const directed =
  <Direction extends string>(type: string, columns: Readonly<Record<Direction, string>>) =>
  (
    row: Row,
    args: PageArguments & { readonly direction: Direction },
    { request }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const record = recordOf(request.records, type);
    const field = many(type, columns[args.direction]);
    if (field.kind !== 'many') throw new Error('many() makes fields of that kind');
    const wanted = connectionColumns(info, request.records, record, getNamedType(info.returnType).name);
    return nestedPage(request, record, field, wanted, args, row, `${pathOf(info)}/${args.direction}`);
  };
