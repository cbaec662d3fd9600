import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { codes, Refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { mediaTypeFor, mediaTypes } from './negotiate.ts';
import { logFailure } from './report.ts';

/** An answer to a request that never became an operation, in the shape that GraphQL clients understand. */
export const sendProblem = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  detail: Readonly<Record<string, unknown>> = {},
): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-type', mediaTypeFor(request.headers.accept) ?? mediaTypes[0])
    .send(JSON.stringify({ errors: [{ message, extensions: { ...detail, code } }] }));

/** What Fastify and our own hooks refuse, said in our words: theirs quote the body, the path or the parser. */
export const createErrorHandler =
  (log: Log, bodyBytes: number) =>
  (error: FastifyError | Refusal | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const refuse = (status: number, code: string, message: string, detail = {}) =>
      sendProblem(request, reply, status, code, message, detail);
    if (error instanceof Refusal) return refuse(codes[error.code], error.code, error.message, error.detail);
    const status = 'statusCode' in error ? error.statusCode : undefined;
    if (status === 413)
      return refuse(
        413,
        'BODY_TOO_LARGE',
        `The body is larger than ${bodyBytes} bytes. Send long lists in several requests.`,
        { limit: bodyBytes },
      );
    if (status === 415)
      return refuse(
        415,
        'UNSUPPORTED_MEDIA_TYPE',
        'Send the request as content-type: application/json in UTF-8, without content-encoding.',
      );
    if (status === 406) return refuse(406, 'NOT_ACCEPTABLE', `The answer can be: ${mediaTypes.join(', ')}.`);
    if (status !== undefined && status >= 400 && status < 500)
      return refuse(400, 'BAD_REQUEST', 'The request is not whole: its body must be one JSON object in UTF-8.');
    logFailure(log, error, request.id);
    return refuse(500, 'INTERNAL', 'Something went wrong on our side. Quote the incident when you report it.', {
      incident: request.id,
    });
  };
