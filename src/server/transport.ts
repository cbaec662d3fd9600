import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** An error that the error handler knows by its status alone. */
export const httpError = (statusCode: number): Error => Object.assign(new Error('refused'), { statusCode });

/** Bodies are JSON in UTF-8 and nothing else: no forms, no text, no packed bodies, no bytes that are not UTF-8. */
export const acceptJsonOnly = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (!isUtf8(request)) return done(httpError(415));
    let text: string;
    try {
      text = decoder.decode(body as Buffer);
    } catch {
      return done(httpError(400));
    }
    return parse(request, text, done);
  });
};

const isUtf8 = ({ headers }: FastifyRequest): boolean => {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  const coding = headers['content-encoding'];
  return /^(utf-?8|us-ascii)?$/i.test(charset ?? '') && /^(identity)?$/i.test(coding ?? '');
};

/** Unknown addresses, wrong methods and broken Host headers are answered before a body is read. */
export const refuseUnknown = (app: FastifyInstance): void => {
  app.setNotFoundHandler((request, reply) => unknown(app, request, reply));
  app.addHook('onRequest', async (request, reply) => {
    // Addresses are built from it later on.
    if (!URL.canParse(`http://${request.host}/`))
      return sendProblem(request, reply, 400, 'BAD_REQUEST', 'The Host header is not a host name.');
    return request.is404 ? unknown(app, request, reply) : undefined;
  });
};

const methods = ['GET', 'HEAD', 'POST'] as const;

const unknown = (...[app, request, reply]: [FastifyInstance, FastifyRequest, Parameters<typeof sendProblem>[1]]) => {
  const url = request.url.split('?', 1)[0] ?? '/';
  const allowed = methods.filter((method) => app.hasRoute({ method, url }));
  if (allowed.length === 0)
    return sendProblem(
      request,
      reply,
      404,
      'NOT_FOUND',
      'There is nothing at this address. Send queries to /graphql; /graphiql explores them.',
    );
  void reply.header('allow', [...allowed, 'OPTIONS'].join(', '));
  if (request.method === 'OPTIONS') return reply.code(204).header('cache-control', 'no-store').send();
  return sendProblem(
    request,
    reply,
    405,
    'METHOD_NOT_ALLOWED',
    `This address takes ${allowed.join(' and ')}, not ${request.method}.`,
  );
};

/** Headers that every answer has. */
export const secureHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  vary: 'Accept, Accept-Encoding, Accept-Language, Origin, Authorization, Tributary-Purpose, Tributary-Access-Mode',
} as const;
