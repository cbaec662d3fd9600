import { firstOf } from '../src/query/first.ts';
import { ownOf } from '../src/query/own.ts';
import type { Row } from '../src/query/request.ts';
import type { Context } from '../src/query/resolvers.ts';
import type { MutationResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'myNotifications' | 'myNotificationTargets'> = {
  myNotifications: (_, { first }, context) => ownOf(context).notifications(firstOf(first, 50, 200)) as Promise<Row[]>,
  myNotificationTargets: (_, __, context) => ownOf(context).targets() as Promise<Row[]>,
};

type Asked = { readonly key: string };

const act =
  (action: string) =>
  async (_: unknown, { key, ...args }: Asked, context: Context): Promise<string> =>
    (await ownOf(context).act(action, args, key)).subject;

export const Mutation: Partial<MutationResolvers> = {
  addNotificationTarget: async (_, { key, ...args }, context) => {
    const { subject, secret } = await ownOf(context).act('addNotificationTarget', args, key);
    return { id: subject, secret } as Row;
  },
  confirmNotificationTarget: act('confirmNotificationTarget'),
  endNotificationTarget: act('endNotificationTarget'),
};
