import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from './request.ts';

/** Answers a field for many rows at once, in their order. Where they come from and what was asked is the same for all. */
export type Together<Args, Context> = (
  rows: readonly Row[],
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<readonly unknown[]>;

const known = new WeakMap<object, Together<never, never>>();

/** A resolver of one row that is made of what answers many, so that both mean the same. */
export const together = <Args, Context>(answer: Together<Args, Context>) => {
  const resolver = async (row: Row, args: Args, context: Context, info: GraphQLResolveInfo): Promise<unknown> =>
    (await answer([row], args, context, info))[0];
  known.set(resolver, answer);
  return resolver;
};

/** What answers many rows at once in place of this resolver, where there is such a thing. */
export const answersTogether = (resolver: object): Together<unknown, unknown> | undefined =>
  known.get(resolver) as Together<unknown, unknown> | undefined;
