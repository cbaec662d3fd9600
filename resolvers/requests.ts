import { refusal } from '../src/errors.ts';
import { ownOf } from '../src/query/own.ts';
import type { Row } from '../src/query/request.ts';
import type { Context } from '../src/query/resolvers.ts';
import { deskPage } from '../src/query/roots.ts';
import type { AccessRequestResolvers, MutationResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<
  QueryResolvers,
  'myAccessRequests' | 'myAccessRequest' | 'accessTerms' | 'accessQuestions' | 'accessRequests' | 'accessBars'
> = {
  myAccessRequests: (_, __, context) => ownOf(context).requests(null) as Promise<Row[]>,
  myAccessRequest: async (_, { id }, context) => (await ownOf(context).requests(id))[0] as Row,
  accessTerms: (_, __, { terms }) => terms as unknown as Row,
  accessQuestions: (_, { datasets }, context) => ownOf(context).questions(datasets) as Promise<Row[]>,
  accessRequests: deskPage('AccessRequest'),
  accessBars: deskPage('AccessBar'),
};

/** Does what the mutation of this name says with a request of one's own, and answers with it as it stands then. */
const ask =
  (action: string) =>
  async (_: unknown, asked: { readonly key: string }, context: Context): Promise<Row> => {
    const own = ownOf(context);
    const { key, ...args } = asked;
    const { subject } = await own.act(action, args, key);
    return (await own.requests(subject))[0] as Row;
  };

type Decided = {
  readonly key: string;
  readonly reason: string;
  readonly preview?: boolean | null;
  readonly expected?: string | null;
};

/** Does what the mutation of this name says with a request of somebody else, or tells what it would do. */
const decide =
  (action: string) =>
  async (_: unknown, asked: Decided, { desk }: Context): Promise<Row> => {
    if (!desk) throw refusal('FORBIDDEN', 'This is for people with a role here: sign in as one.');
    const { key, reason, preview, expected, ...args } = asked;
    return desk.act(action, args, { key, reason, preview: preview ?? false, expected: expected ?? null });
  };

export const Mutation: Partial<MutationResolvers> = {
  ...Object.fromEntries(
    [
      ...['draftAccessRequest', 'editAccessRequest', 'submitAccessRequest', 'withdrawAccessRequest'],
      ...['acceptAccessTerms', 'narrowOwnAccess'],
    ].map((action) => [action, ask(action)]),
  ),
  ...Object.fromEntries(
    [
      ...['reviewAccessRequest', 'returnAccessRequest', 'rejectAccessRequest', 'narrowAccessRequest'],
      ...['approveAccessRequest', 'askAccessQuestion', 'endAccessQuestion', 'barFromAccess', 'liftAccessBar'],
    ].map((action) => [action, decide(action)]),
  ),
};

/** The scope as the contract calls its parts. */
const scope = (column: 'asked' | 'scope') => (row: Row) => {
  const { grain, ...rest } = row[column] as Row;
  return { ...rest, finestGrain: grain };
};

export const AccessRequest: Pick<AccessRequestResolvers, 'asked' | 'scope'> = {
  asked: scope('asked'),
  scope: scope('scope'),
};
