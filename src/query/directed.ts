import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType } from 'graphql';
import type { PageArguments } from './list.ts';
import { nestedPage } from './nested.ts';
import { many, recordOf } from './record.ts';
import type { Row } from './request.ts';
import { type Context, connectionColumns, pathOf } from './resolvers.ts';

/**
 * A field of a place that leads to figures with several places in them: an argument says on which side the place stands, and so
 * by which column they hang on it.
 */
export const directed =
  <Side extends string, Argument extends string>(
    type: string,
    argument: Argument,
    columns: Readonly<Record<Side, string>>,
  ) =>
  (
    row: Row,
    args: PageArguments & Readonly<Record<Argument, Side>>,
    { request }: Context,
    info: GraphQLResolveInfo,
  ) => {
    const record = recordOf(request.records, type);
    const field = many(type, columns[args[argument]]);
    if (field.kind !== 'many') throw new Error('many() makes fields of that kind');
    const wanted = connectionColumns(info, request.records, record, getNamedType(info.returnType).name);
    return nestedPage(request, record, field, wanted, args, row, `${pathOf(info)}/${args[argument]}`);
  };
