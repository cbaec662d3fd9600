import { refusal } from '../src/errors.ts';
import type { Row } from '../src/query/request.ts';
import type { Context } from '../src/query/resolvers.ts';
import { deskPage, page } from '../src/query/roots.ts';
import type { MutationResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'takedowns' | 'deskTakedowns'> = {
  takedowns: page('Takedown') as unknown as NonNullable<QueryResolvers['takedowns']>,
  deskTakedowns: deskPage('DeskTakedown'),
};

/** The field with the part of it that is meant. */
const field = ({ field: name, part }: Row): string | null =>
  name === null ? null : part === null ? (name as string) : `${name}.${part}`;

export const Takedown = {
  field,
  takenDownOn: ({ at }: Row) => new Date(at as string).toISOString().slice(0, 10),
  lifted: (row: Row) => row.lifted_at !== null,
};
export const DeskTakedown = { field };

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
    const change = await desk.act(action, args, {
      ...{ key, reason, preview: preview ?? false, expected: expected ?? null },
    });
    return { ...change, ...(change.told as Row | null) };
  };

export const Mutation: Partial<MutationResolvers> = {
  takeDown: act('takeDown'),
  reviewTakedown: act('reviewTakedown'),
  liftTakedown: act('liftTakedown'),
};
