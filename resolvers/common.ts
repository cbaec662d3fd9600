import type { GraphQLResolveInfo } from 'graphql';
import { refusal } from '../src/errors.ts';
import { horizonFor } from '../src/query/as-of.ts';
import { below, neededColumns } from '../src/query/look-ahead.ts';
import { loadOne } from '../src/query/one.ts';
import type { RecordDef } from '../src/query/record.ts';
import { mark, type Request, type Row } from '../src/query/request.ts';
import { takenDown } from '../src/query/takedowns.ts';
import type { QueryResolvers } from './types.gen.ts';

const maxNodes = 100;

/** A row together with the type that its id begins with. */
type Found = Row & { readonly __typename: string };

const typeOfId = (request: Request, id: string): RecordDef | undefined =>
  [...request.records.values()].find((record) => record.node && id.startsWith(`${record.prefix}_`));

/** An id that is not there, is not the caller's to see, or never was one: all the same answer. What was taken down says so. */
const find = async (request: Request, id: string, info: GraphQLResolveInfo): Promise<Found | null> => {
  const record = typeOfId(request, id);
  if (!record) return null;
  const columns = neededColumns(info, request.records, record, below(info.fieldNodes));
  const horizon = await horizonFor(request, null, info);
  const row = await loadOne(request, record, 'public_id', id, columns, horizon);
  const taken = row ? undefined : await takenDown(request, id);
  if (taken) throw taken;
  return row && mark({ ...row, __typename: record.type } as Found, horizon);
};

export const Query: Pick<QueryResolvers, 'node' | 'nodes' | 'fieldPolicies'> = {
  node: (_, { id }, { request }, info) => find(request, id, info),
  nodes: (_, { ids }, { request }, info) => {
    if (ids.length > maxNodes)
      throw refusal('BAD_ARGUMENT', `ids names ${ids.length} records; at most ${maxNodes} are answered at once.`, {
        argument: 'ids',
      });
    return ids.map((id) => find(request, id, info)) as never;
  },
  fieldPolicies: (_, { type, guardedOnly }, { policy }) =>
    policy.filter(
      (one) =>
        (!type || one.coordinate === type || one.coordinate.startsWith(`${type}.`)) &&
        (!guardedOnly || one.level !== 'OPEN'),
    ),
};

export const FieldPolicy = { tier: (policy: { level: string }) => policy.level };

export const Node = { __resolveType: (row: Found) => row.__typename };
