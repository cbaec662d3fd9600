import { givePerson } from './access.ts';
import type { Answer, TestServer } from './api.ts';
import type { Database } from './database.ts';
import type { IdentityProvider } from './identity.ts';
import { strict } from './refusals.ts';

/** A form without gaps, for a request that is asked for in a test. */
export const wholeForm = {
  purpose: 'RESEARCH',
  purposeText: 'How many people moved between two rounds.',
  outputs: 'A working paper with national totals.',
  linkage: { intended: false },
  team: [],
  ethics: 'Approved by the board, file 12.',
  security: 'An encrypted disk in the reading room.',
  destruction: 'Erased a month after the paper.',
};
export const wholeInput = {
  ...{ tier: 'RESTRICTED', fields: ['Site.name', 'Site.position'], datasets: ['sample-displacement'] },
  ...{ finestGrain: 'COORDINATE', days: 60, ...wholeForm },
};

export type Outcome = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is each mutation's own
  readonly it: any;
  readonly code: string | undefined;
  readonly why: string | undefined;
};

type Someone = { readonly organisation?: string; readonly roles?: readonly string[]; readonly acr?: string | null };

const ownFields = `id state hash missing renews scope { tier datasets fields countries finestGrain days } asked { days fields }
  form { purpose } grant { id code expiresAt } events { step role reason state }`;
const ownActs = new Set([
  ...['draftAccessRequest', 'editAccessRequest', 'submitAccessRequest', 'withdrawAccessRequest'],
  ...['acceptAccessTerms', 'narrowOwnAccess'],
]);
const types: Readonly<Record<string, string>> = {
  input: 'AccessRequestInput!',
  to: 'AccessScopeInput!',
  as: 'Role',
  role: 'Role!',
  tier: 'Tier!',
  preview: 'Boolean',
  dataset: 'String!',
  text: 'String!',
  hash: 'String!',
  terms: 'String!',
  key: 'String!',
  reason: 'String!',
};

/** People who ask and decide, with real tokens, and every act by its name. */
export const startRequests = (database: Database, idp: IdentityProvider, server: () => TestServer) => {
  const tokens: Record<string, string> = {};
  const ids: Record<string, string> = {};
  let number = 0;
  const ask = (
    who: string | null,
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> =>
    server().ask(query, variables, {
      ...(who === null ? {} : { authorization: `Bearer ${tokens[who] ?? who}` }),
      ...strict,
      ...headers,
    });
  return {
    ids,
    ask,
    /** Registers somebody and signs them in; an `acr` of null is a weak sign-in. */
    join: async (name: string, { organisation, roles = [], acr = 'phr' }: Someone = {}) => {
      ids[name] = await givePerson(database, idp.issuer, name, { roles, ...(organisation ? { organisation } : {}) });
      tokens[name] = await idp.signIn(name, acr ?? undefined);
    },
    act: async (who: string, action: string, args: Record<string, unknown> = {}): Promise<Outcome> => {
      number += 1;
      const own = ownActs.has(action);
      const given: Record<string, unknown> = {
        key: `act ${number}`,
        ...(own ? {} : { reason: 'It is decided by a test.' }),
        ...args,
      };
      const names = Object.keys(given);
      const type = (name: string) =>
        name === 'dataset' && action === 'barFromAccess' ? 'String' : (types[name] ?? 'ID!');
      const { status, body } = await ask(
        who,
        `mutation (${names.map((name) => `$${name}: ${type(name)}`).join(', ')}) {
           it: ${action}(${names.map((name) => `${name}: $${name}`).join(', ')}) {
             ${own ? ownFields : 'done subject change digest gains { by tier } loses { by tier }'} } }`,
        given,
      );
      const [error] = body?.errors ?? [];
      return { status, it: body?.data?.it, code: error?.extensions.code, why: error?.extensions.why };
    },
    /** A request as its writer sees it. */
    read: async (who: string, id: string) =>
      (await ask(who, `query ($id: ID!) { myAccessRequest(id: $id) { ${ownFields} } }`, { id })).body.data
        .myAccessRequest,
  };
};

export type Requests = ReturnType<typeof startRequests>;
