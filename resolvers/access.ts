import { refusal } from '../src/errors.ts';
import { loadOne } from '../src/query/one.ts';
import { recordOf } from '../src/query/record.ts';
import type { Row } from '../src/query/request.ts';
import type { Context } from '../src/query/resolvers.ts';
import { deskPage } from '../src/query/roots.ts';
import { latest } from '../src/query/sql.ts';
import type { AccessGrantResolvers, MutationResolvers, QueryResolvers } from './types.gen.ts';

const instant = <T extends object>(row: T, name: keyof T): T => ({
  ...row,
  [name]: new Date(row[name] as string).toISOString(),
});

export const Query: Pick<
  QueryResolvers,
  | 'me'
  | 'organisations'
  | 'people'
  | 'organisationClients'
  | 'apiKeys'
  | 'sharingAgreements'
  | 'accessGrants'
  | 'protocolEntries'
  | 'accessActs'
  | 'explainAccess'
  | 'accessRequestDraft'
> = {
  me: (_, __, { caller }) =>
    ({
      ...caller,
      agreements: caller.agreements.map((agreement) => instant(agreement, 'endsAt')),
      grants: caller.grants.map((grant) => instant(grant, 'expiresAt')),
    }) as unknown as Row,
  organisations: deskPage('Organisation'),
  people: deskPage('Person'),
  organisationClients: deskPage('OrganisationClient'),
  apiKeys: deskPage('ApiKey'),
  sharingAgreements: deskPage('SharingAgreement'),
  accessGrants: deskPage('AccessGrant'),
  protocolEntries: deskPage('ProtocolEntry'),
  accessActs: deskPage('AccessAct'),
  accessRequestDraft: (_, { document, variables }, { documents }) => {
    if (!documents)
      throw refusal('BAD_ARGUMENT', 'A document within a document is not explained.', { argument: 'document' });
    return documents.draft(document, valuesOf(variables)) as Row | null;
  },
  explainAccess: (_, { document, variables }, { documents, caller, request }) => {
    if (!documents)
      throw refusal('BAD_ARGUMENT', 'A document within a document is not explained.', { argument: 'document' });
    return documents.explain(document, valuesOf(variables), request.tier, caller.roles) as Row[];
  },
};

/** Variables are an object, or nothing. */
const valuesOf = (variables: unknown): Readonly<Record<string, unknown>> => {
  if (variables === null || variables === undefined) return {};
  if (typeof variables === 'object' && !Array.isArray(variables)) return variables as Record<string, unknown>;
  throw refusal('BAD_ARGUMENT', 'variables must be an object of names and values.', { argument: 'variables' });
};

type Asked = {
  readonly key: string;
  readonly reason: string;
  readonly preview?: boolean | null;
  readonly expected?: string | null;
};

/** Does what the mutation of this name says, or tells what it would do. */
const act =
  (action: string) =>
  async (_: unknown, asked: Asked, { desk }: Context): Promise<Row> => {
    if (!desk) throw refusal('FORBIDDEN', 'This is for people with a role here: sign in as one.');
    const { key, reason, preview, expected, ...args } = asked;
    return desk.act(action, args, { key, reason, preview: preview ?? false, expected: expected ?? null });
  };

const viewAs: MutationResolvers['viewAs'] = async (_, args, { desk, documents, caller }) => {
  if (!desk || !documents) throw refusal('FORBIDDEN', 'This is for stewards: sign in as one.');
  const { principal, purpose, document, variables, key, reason } = args;
  const context = await desk.viewAs(principal, purpose ?? null, { key, reason });
  const answer = await documents.answer(document, valuesOf(variables), context);
  await caller.confirm();
  return { tier: context.request.tier, ...answer };
};

const decided = Object.fromEntries(
  [
    ...['createOrganisation', 'suspendOrganisation', 'resumeOrganisation'],
    ...['registerPerson', 'barPerson', 'readmitPerson', 'giveRole', 'endRole'],
    ...['registerClient', 'revokeClient', 'issueApiKey', 'revokeApiKey'],
    ...['signAgreement', 'suspendAgreement', 'resumeAgreement', 'endAgreement'],
    ...['makeGrant', 'narrowGrantQuota', 'approveGrant', 'suspendGrant', 'resumeGrant', 'revokeGrant'],
    ...['setDatasetTier', 'enterProtocol', 'endProtocol', 'confirmPolicyChange', 'withdrawPolicyChange'],
  ].map((action) => [action, act(action)]),
);

export const Mutation: Partial<MutationResolvers> = { ...decided, viewAs };

/** Codes of the countries of a row, as the caller's own view of places has them. */
const countries = async (row: Row, _: unknown, { request }: Context): Promise<string[] | null> => {
  const ids = row.country_ids as number[] | null;
  if (ids === null) return null;
  const area = recordOf(request.records, 'Area');
  const rows = await Promise.all(ids.map((id) => loadOne(request, area, 'id', id, ['code'], latest)));
  return rows.flatMap((place) => (place ? [place.code as string] : []));
};

export const SharingAgreement = { countries };
export const AccessGrant: Pick<AccessGrantResolvers, 'countries'> = { countries };
