import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Public answers may be stored by anybody, but are asked for again each time: a release may have come meanwhile. */
export const revalidate = 'public, no-cache';
/** What somebody signed in was answered is nobody else's, and is not kept. */
export const privately = 'private, no-store';

const etagOf = (type: string, body: string | Buffer): string =>
  `"${createHash('sha256').update(type).update('\n').update(body).digest('base64url').slice(0, 27)}"`;

const matches = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.trim() === '*' ||
  (ifNoneMatch?.split(',') ?? []).some((each) => each.trim().replace(/^W\//, '') === etag);

/**
 * Puts a strong ETag on a public body, or answers 304 with none. The tag covers the media type as well, because the same
 * bytes under another type are another representation.
 */
export const tagged = <T extends string | Buffer>(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  body: T,
): T | '' => {
  const etag = etagOf(type, body);
  void reply.header('cache-control', revalidate).header('etag', etag);
  if (!matches(request.headers['if-none-match'], etag)) {
    void reply.header('content-type', type);
    return body;
  }
  void reply.code(304).removeHeader('content-type');
  return '';
};
