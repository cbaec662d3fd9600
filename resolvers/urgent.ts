import { refusal } from '../src/errors.ts';
import type { Row } from '../src/query/request.ts';
import type { Context } from '../src/query/resolvers.ts';
import { deskPage, page } from '../src/query/roots.ts';
import type { MutationResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'urgentClauses' | 'urgentActions' | 'urgentActionCounts'> = {
  urgentClauses: deskPage('UrgentClause'),
  urgentActions: deskPage('UrgentAction'),
  urgentActionCounts: page('UrgentActionCount'),
};

type Asked = {
  readonly key: string;
  readonly reason: string;
  readonly preview?: boolean | null;
  readonly expected?: string | null;
};

const act =
  (action: string) =>
  async (_: unknown, asked: Asked, { desk }: Context): Promise<Row> => {
    if (!desk) throw refusal('FORBIDDEN', 'This is for people with a role here: sign in as one.');
    const { key, reason, preview, expected, ...args } = asked;
    return desk.act(action, args, { key, reason, preview: preview ?? false, expected: expected ?? null });
  };

export const Mutation: Partial<MutationResolvers> = Object.fromEntries(
  ['registerUrgentClause', 'endUrgentClause', 'fireUrgentAction', 'endUrgentAction', 'reviewUrgentAction'].map(
    (action) => [action, act(action)],
  ),
);
