import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { Refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Context } from '../query/resolvers.ts';
import type { LanguageCode } from '../store/columns.ts';
import { openAnswers, type StateNumber } from './answers.ts';
import { privately, revalidate, tagged } from './caching.ts';
import { type Exchange, exchangeNow, withinExchange } from './exchange.ts';
import { addExports, type ExportOptions, exportHeaders } from './export.ts';
import { createGraphiql } from './graphiql.ts';
import type { Graphql } from './graphql.ts';
import { addHealth, type Readiness } from './health.ts';
import { asGraphQLError } from './hooks.ts';
import { type Body, isKept, sendKept } from './kept.ts';
import { drainOnClose } from './lifetime.ts';
import { mediaTypeFor, takesGzip, wantsPage } from './negotiate.ts';
import { createErrorHandler, sendProblem } from './problem.ts';
import { questionOf } from './question.ts';
import { addRoots } from './roots.ts';
import { acceptJsonOnly, httpError, refuseUnknown, secureHeaders } from './transport.ts';

export type AppOptions = {
  readonly graphql: Graphql;
  readonly sdl: string;
  readonly config: Config;
  readonly log: Log;
  /** Makes what one request carries; the signal aborts when its client leaves or its time is up. */
  readonly openRequest: (http: {
    readonly language: LanguageCode;
    readonly signal: AbortSignal;
    readonly requestId: string;
    readonly authorization: string | undefined;
    readonly purpose: string | undefined;
  }) => Context | Promise<Context>;
  readonly ready: () => Promise<Readiness>;
  /** Tells whether answers to everybody still hold; without it none is kept. */
  readonly state?: StateNumber;
  /** What can be exported, and what copies it out. */
  readonly exports?: Pick<ExportOptions, 'lists' | 'copyOut'>;
  /** Heads of the audit's blocks below a number. */
  readonly roots?: (before: number | null) => Promise<object>;
  readonly defaultQuery?: string;
  /** How long running requests may take once the server closes. */
  readonly drainMs?: number;
};

/** What a request may take beyond the deadline of its statements. */
const graceMs = 2_000;

const noSchemas = (): never => {
  throw new Error('no route has a JSON schema');
};

/** The HTTP server, not listening yet. */
export const buildApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { config, log } = options;
  const { bodyBytes, deadlineMs } = config.limits;
  const app = Fastify({
    // Bodies, headers and addresses are never logged: they may hold what people look for.
    logger: false,
    bodyLimit: bodyBytes,
    genReqId: () => randomUUID(),
    trustProxy: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    // A client that does not read its answer is cut off in the end.
    connectionTimeout: deadlineMs + 60_000,
    // No route describes what comes and goes by a JSON schema: the compilers of these are not even read.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    frameworkErrors: (_, request, reply) => {
      void reply.headers(secureHeaders);
      void sendProblem(request, reply, 400, 'BAD_REQUEST', 'The address of the request is not well-formed.');
    },
  });
  const { apollo } = options.graphql;
  await apollo.start();

  app.setErrorHandler(createErrorHandler(log, bodyBytes));
  acceptJsonOnly(app);
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(secureHeaders).header('x-request-id', request.id);
  });
  refuseUnknown(app);
  if (config.corsOrigins.length > 0) {
    await app.register(cors, {
      origin: [...config.corsOrigins],
      methods: ['GET', 'POST'],
      allowedHeaders: [
        'Accept',
        'Accept-Language',
        'Authorization',
        'Content-Type',
        'If-None-Match',
        'Tributary-Purpose',
        'Tributary-Access-Mode',
      ],
      exposedHeaders: ['ETag', 'WWW-Authenticate', 'X-Request-Id', ...exportHeaders],
      strictPreflight: false,
      maxAge: 600,
    });
  }
  const drain = drainOnClose(app, options.drainMs ?? 10_000, () => apollo.stop());
  app.addHook('onResponse', async (request, reply) => {
    const fields = {
      incident: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode < 500) log.debug('answered', fields);
    else log.warn('answered', fields);
  });
  await app.register(async (scope) => addHealth(scope, { ...options, drain }));
  const { roots } = options;
  if (roots) await app.register(async (scope) => addRoots(scope, roots));
  const { exports, openRequest, state } = options;
  if (exports)
    addExports(app, {
      ...{ ...exports, state, log, deadlineMs: config.limits.exportDeadlineMs },
      openRequest: async (language, signal, requestId) =>
        (await openRequest({ language, signal, requestId, authorization: undefined, purpose: undefined })).request,
    });
  await app.register(async (scope) => addGraphiql(scope, options.defaultQuery));
  addGraphql(app, options);
  return app;
};

const addGraphql = (app: FastifyInstance, options: AppOptions): void => {
  const { apollo, documents } = options.graphql;
  const execute = fastifyApolloHandler(apollo, {
    context: async () => ({ ...(await openContext(options)), ...(documents ? { documents } : {}) }),
  });
  const { limits } = options.config;
  const answers =
    options.state && limits.answerCacheBytes > 0 ? openAnswers(options.state, limits.answerCacheBytes) : null;
  const found = async (request: FastifyRequest, reply: FastifyReply, exchange: Exchange) => {
    // What is kept is bytes where it came from a plan, whatever Apollo takes it for.
    const find = async () => (await execute.call(app, request, reply)) as Body;
    const question = answers ? questionOf(request, exchange) : null;
    if (!answers || question === null) return find();
    return answers.answer(question, exchange.signal, async () => {
      const body = await find();
      return { body, forEverybody: exchange.forEverybody && reply.statusCode === 200 };
    });
  };
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const type = mediaTypeFor(request.headers.accept);
    if (request.method === 'GET' && !request.url.includes('?') && wantsPage(request.headers.accept))
      return reply.header('cache-control', 'no-store').redirect('/graphiql');
    // Said before anything is executed for an answer that nobody could read.
    if (!type) throw httpError(406);
    let challenge = '';
    const body = await withinExchange(request, reply, limits.deadlineMs + graceMs, async (exchange) => {
      const answered = await found(request, reply, exchange);
      challenge = exchange.challenge;
      return answered;
    });
    if (isKept(body)) return sendKept({ request, reply, type }, body);
    if (reply.statusCode === 401) void reply.header('www-authenticate', challenge);
    if (reply.statusCode !== 200 || reply.getHeader('cache-control') !== revalidate) {
      void reply.header('cache-control', request.headers.authorization === undefined ? 'no-store' : privately);
      return body;
    }
    return tagged(request, reply, type, body);
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', exposeHeadRoute: false, handler: answer });
};

const openContext = async ({ openRequest }: AppOptions): Promise<Context> => {
  const exchange = exchangeNow();
  if (!exchange) throw new Error('a context was asked for outside of a request');
  const { id, language, signal, authorization, purpose } = exchange;
  try {
    return await openRequest({ language, signal, requestId: id, authorization, purpose });
  } catch (error) {
    if (error instanceof Refusal) exchange.challenge = challengeFor(error);
    throw error instanceof Refusal ? asGraphQLError(error) : error;
  }
};

/** How to come back with a credential that is taken: RFC 6750, and RFC 9470 where the sign-in was too weak or too old. */
const challengeFor = ({ code, detail }: Refusal): string => {
  if (code === 'STEP_UP_REQUIRED')
    return `Bearer error="insufficient_user_authentication", acr_values="${(detail.acrValues as string[]).join(' ')}", max_age="${detail.maxAge}"`;
  return detail.why === 'MISSING' ? 'Bearer' : 'Bearer error="invalid_token"';
};

const addGraphiql = (app: FastifyInstance, defaultQuery: string | undefined): void => {
  const page = createGraphiql(defaultQuery);
  app.get('/', (_, reply) => reply.header('cache-control', 'no-store').redirect('/graphiql'));
  app.get('/graphiql', async (request, reply) => {
    const { packed, unpack, policy } = await page();
    void reply.header('content-security-policy', policy).header('vary', 'Accept-Encoding');
    const gzip = takesGzip(request.headers['accept-encoding']);
    if (gzip) void reply.header('content-encoding', 'gzip');
    const body = tagged(request, reply, 'text/html; charset=utf-8', gzip ? packed : await unpack());
    if (body === '') void reply.removeHeader('content-encoding');
    return reply.send(body);
  });
};
