import type { Row } from '../src/query/request.ts';
import type { QueryResolvers } from './types.gen.ts';

const instant = <T extends object>(row: T, name: keyof T): T => ({
  ...row,
  [name]: new Date(row[name] as string).toISOString(),
});

export const Query: Pick<QueryResolvers, 'me'> = {
  me: (_, __, { caller }) =>
    ({
      ...caller,
      agreements: caller.agreements.map((agreement) => instant(agreement, 'endsAt')),
      grants: caller.grants.map((grant) => instant(grant, 'expiresAt')),
    }) as unknown as Row,
};
