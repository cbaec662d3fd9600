import type { GraphQLResolveInfo } from 'graphql';
import { refusal } from '../src/errors.ts';
import type { Row } from '../src/query/request.ts';
import type { Context } from '../src/query/resolvers.ts';
import { deskOne, deskPage } from '../src/query/roots.ts';
import type { DeskDiffRowResolvers, MutationResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<
  QueryResolvers,
  'releaseDesk' | 'deskRelease' | 'releaseOrders' | 'releaseOrder' | 'stewardActs'
> = {
  releaseDesk: deskPage('DeskRelease'),
  deskRelease: (_, { id }, context, info) => deskOne(context, 'DeskRelease', 'public_id', id, info),
  releaseOrders: deskPage('ReleaseOrder'),
  releaseOrder: (_, { id }, context, info) => deskOne(context, 'ReleaseOrder', 'public_id', id, info),
  stewardActs: deskPage('StewardAct'),
};

type Order = Omit<Parameters<NonNullable<Context['desk']>['place']>[0], 'action'>;

/** Gives an order and answers with it as it stands. */
const order =
  (action: Parameters<NonNullable<Context['desk']>['place']>[0]['action']) =>
  async (_: unknown, asked: Order, context: Context, info: GraphQLResolveInfo): Promise<Row> => {
    if (!context.desk) throw refusal('FORBIDDEN', 'Orders are for stewards: send the key of one.');
    const { release, key, reason, until } = asked;
    const id = await context.desk.place({ action, release, key, reason: reason ?? null, until: until ?? null });
    return (await deskOne(context, 'ReleaseOrder', 'id', id, info)) as Row;
  };

export const Mutation: MutationResolvers = {
  publishRelease: order('PUBLISH'),
  overrideGates: order('OVERRIDE'),
  embargoRelease: order('EMBARGO'),
  rollBackRelease: order('ROLL_BACK'),
  discardRelease: order('DISCARD'),
};

const written = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

export const DeskDiffRow: Pick<DeskDiffRowResolvers, 'cells'> = {
  cells: (row) => {
    const before = (row.before ?? {}) as Row;
    const after = (row.after ?? {}) as Row;
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .sort()
      .map((name) => ({ name, before: written(before[name]), after: written(after[name]) }))
      .filter((cell) => row.change !== 'REVISED' || cell.before !== cell.after);
  },
};
