import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { codes, denials, Refusal, refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Planner } from '../plan/planner.ts';
import { type accessOf, howToGet, withheldOf } from '../protection/access.ts';
import type { draftOf } from '../protection/draft.ts';
import { type Cost, costOf } from '../query/cost.ts';
import { fragmentsOf, type Scope } from '../query/look-ahead.ts';
import type { Context } from '../query/resolvers.ts';
import { revalidate } from './caching.ts';
import { documentHash, selectedCoordinates, usedCoordinates } from './coordinates.ts';
import { exchangeNow } from './exchange.ts';
import { namedIn } from './named.ts';
import { isLegacy } from './negotiate.ts';
import { answerWritten } from './planned.ts';
import { logFailure } from './report.ts';

export type HookOptions = {
  readonly schema: GraphQLSchema;
  readonly maxCost: number;
  readonly partTypes: ReadonlySet<string>;
  readonly access: ReturnType<typeof accessOf>;
  /** Drafts the request that would open what a document asks for. */
  readonly draft?: ReturnType<typeof draftOf> | undefined;
  /** Writes answers by plans; without it, the resolvers answer everything. */
  readonly planner?: Planner | undefined;
  readonly log: Log;
};

/** A refusal with the HTTP status it asks for, as Apollo reads it. */
export const asGraphQLError = (refused: Refusal): GraphQLError =>
  new GraphQLError(refused.message, {
    originalError: refused,
    extensions: { code: refused.code, http: { status: codes[refused.code] } },
  });

type Fragments = Scope['fragments'];

/** What happens around the execution of an operation, in the order in which it happens. */
export const createHooks = (options: HookOptions): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    let variables: Variables | undefined;
    let cost: Cost | undefined;
    let admitted = false;
    return {
      async didResolveOperation({ operation, document, request, contextValue, source }) {
        try {
          variables = variablesOf(options, operation, request.variables ?? {});
          if (operation && variables) cost = costOfOperation(options, operation, fragmentsOf(document), variables);
          if (cost) admit(cost, options.maxCost);
          admitted = cost !== undefined;
          if (contextValue.tell && operation && document) {
            const used = usedBy(options, operation, fragmentsOf(document), variables ?? {});
            const withheld = withheldOf(options.access, used, contextValue.request.tier);
            contextValue.tell({ document: documentHash(source), coordinates: used, withheld });
          }
        } catch (error) {
          throw error instanceof Refusal ? asGraphQLError(error) : error;
        }
      },
      async responseForOperation(context) {
        const refused = exchangeNow()?.rejects ? rejected(options, context) : null;
        return refused ?? (options.planner && variables ? answerWritten(options.planner, variables, context) : null);
      },
      async willSendResponse(context) {
        await confirmStanding(context);
        await recordDenials(context);
        if (cost) extend(context, { cost: { ...cost, limit: options.maxCost } });
        if (admitted) tellAccess(options, variables ?? {}, context);
        // The same bytes as before, or a word on what is missing in them.
        const { takenDown } = context.contextValue.request;
        if (takenDown.size > 0) extend(context, { takedowns: [...takenDown].sort() });
        setStatus(context);
        setCaching(context);
      },
    };
  },
  async unexpectedErrorProcessingRequest({ error }) {
    logFailure(options.log, error, exchangeNow()?.id ?? 'unknown');
  },
});

const admit = ({ requested, statements }: Cost, limit: number): void => {
  if (requested <= limit) return;
  throw refusal(
    'QUERY_TOO_COSTLY',
    `This query costs up to ${requested} and at most ${limit} is allowed: each record it may return counts 1, each list it ` +
      'reads counts 10 more. Ask for smaller pages (first), nest fewer lists, or split it into several queries.',
    { requested, limit, statements },
  );
};

const constant = new WeakMap<OperationDefinitionNode, Cost>();

type Variables = Readonly<Record<string, unknown>>;

/**
 * The values of variables as they will be executed, with the defaults of the document. Undefined where there is nothing to execute: no
 * such operation, or variables that will be refused.
 */
const variablesOf = (
  { schema }: HookOptions,
  operation: OperationDefinitionNode | undefined,
  sent: Variables,
): Variables | undefined =>
  operation && getVariableValues(schema, operation.variableDefinitions ?? [], sent, { maxErrors: 1 }).coerced;

const costOfOperation = (
  { schema, partTypes }: HookOptions,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): Cost => {
  const known = constant.get(operation);
  if (known) return known;
  const cost = costOf({ schema, fragments }, operation, variables, partTypes);
  if (!operation.variableDefinitions?.length) constant.set(operation, cost);
  return cost;
};

/** Everything that is used, with what variables hold: only where it is recorded. */
const usedBy = (
  { schema }: HookOptions,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): readonly string[] => [...usedCoordinates(schema, operation, fragments, variables)].sort();

type Answering = GraphQLRequestContext<Context>;

const extend = ({ response }: Answering, extensions: Record<string, unknown>): void => {
  if (response.body?.kind === 'single')
    response.body.singleResult.extensions = { ...response.body.singleResult.extensions, ...extensions };
};

/** Which of the selected fields are guarded, and how to ask for them: read off the document, never off the data. */
const tellAccess = ({ schema, access, draft }: HookOptions, variables: Variables, context: Answering): void => {
  const { operation, document } = context;
  if (!operation || !document) return;
  const fragments = fragmentsOf(document);
  const selected = selectedCoordinates(schema, operation, fragments);
  const guarded = access(selected, context.contextValue.request.tier);
  if (guarded.length > 0) extend(context, { access: guarded });
  if (!draft || !guarded.some(({ decision }) => decision === 'MASKED')) return;
  const input = draft(selected, namedIn(schema, operation, fragments, variables));
  if (input) extend(context, { accessRequest: { mutation: 'draftAccessRequest', input } });
};

/** In place of masked values: one error for each guarded coordinate that the caller does not read in full, and no data. */
const rejected = ({ schema, access }: HookOptions, context: Answering): GraphQLResponse | null => {
  const { operation, document, contextValue, request } = context;
  if (!operation || !document) return null;
  const closed = access(
    selectedCoordinates(schema, operation, fragmentsOf(document)),
    contextValue.request.tier,
  ).filter(({ decision }) => decision === 'MASKED');
  if (closed.length === 0) return null;
  const errors = closed.map(({ coordinate, tier, ...detail }) => ({
    message: `${coordinate} needs ${tier}, and you read ${detail.yourTier}. ${howToGet(tier)} Or leave it out, or send no Tributary-Access-Mode and receive the masked value.`,
    extensions: { ...detail, coordinate, tier, code: tier === 'PARTNER' ? 'AGREEMENT_REQUIRED' : 'GRANT_REQUIRED' },
  }));
  const status = isLegacy(request.http?.headers.get('accept')) ? 200 : 403;
  return {
    http: { status, headers: new HeaderMap([['cache-control', 'no-store']]) },
    body: { kind: 'single', singleResult: { errors } },
  };
};

/** The word for a refusal for want of a right: its code, or why where the code says less. */
const deniedBy = (extensions: Readonly<Record<string, unknown>> | undefined): string | null => {
  if (extensions?.why === 'GRANT_PAGE') return 'GRANT_PAGE';
  return denials.has(extensions?.code) ? (extensions?.code as string) : null;
};

/** Each code of a refusal for want of a right is a line of the audit, where it is known whose it is. */
const recordDenials = async ({ contextValue, response }: Answering): Promise<void> => {
  const { body } = response;
  if (!contextValue?.deny || body?.kind !== 'single') return;
  const denied = new Map<string, string[]>();
  for (const { extensions } of body.singleResult.errors ?? []) {
    const code = deniedBy(extensions);
    if (code === null) continue;
    const { coordinate } = extensions as { coordinate?: string };
    denied.set(code, [...(denied.get(code) ?? []), ...(coordinate ? [coordinate] : [])]);
  }
  try {
    for (const [code, coordinates] of denied) await contextValue.deny(code, coordinates);
  } catch (error) {
    answerWith(response, error instanceof Refusal ? error : unconfirmed);
  }
};

const answerWith = (response: Answering['response'], { code, message, detail }: Refusal): void => {
  response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: { ...detail, code } }] } };
  response.http.status = codes[code];
};

/** What somebody may read can end while they read: then the answer is not given. */
const confirmStanding = async ({ contextValue, operation, response }: Answering): Promise<void> => {
  const { body } = response;
  const { caller } = contextValue;
  // Whoever ended a role of their own is told so.
  const byRole = caller.roles.length > 0 && operation?.operation === 'query';
  if ((caller.tier === 'OPEN' && !byRole) || body?.kind !== 'single' || !body.singleResult.data) return;
  try {
    await caller.confirm();
  } catch (error) {
    answerWith(response, error instanceof Refusal ? error : unconfirmed);
  }
};

const unconfirmed = refusal(
  'UNAVAILABLE',
  'What you may read could not be confirmed, so the answer is not given. Try again.',
);

/**
 * A well-formed request that was refused before execution is 400, but 200 for clients that know no other media type than
 * plain JSON: the protocol promises them so. Requests that are not well-formed stay 400 for all.
 */
const setStatus = ({ request, response }: Answering): void => {
  if (response.body?.kind !== 'single' || response.body.singleResult.data !== undefined) return;
  const malformed = response.body.singleResult.errors?.some((error) => error.extensions?.code === 'BAD_REQUEST');
  if (response.http.status === 400 && !malformed && isLegacy(request.http?.headers.get('accept')))
    response.http.status = 200;
};

/** What was answered to everybody, whole and without an error, may be kept: here, and by whoever asked by GET and revalidates it. */
const setCaching = ({ request, response, operation, contextValue }: Answering): void => {
  const whole = response.body?.kind === 'single' && !response.body.singleResult.errors?.length;
  const open = whole && contextValue.request.tier === 'OPEN' && contextValue.caller.kind === 'ANONYMOUS';
  const exchange = exchangeNow();
  if (exchange) exchange.forEverybody = open && operation?.operation === 'query';
  response.http.headers.set('cache-control', open && request.http?.method === 'GET' ? revalidate : 'no-store');
};
