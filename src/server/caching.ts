import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { takesGzip } from './negotiate.ts';

/** Public answers may be stored by anybody, but are asked for again each time: a release may have come meanwhile. */
export const revalidate = 'public, no-cache';
/** What somebody signed in was answered is nobody else's, and is not kept. */
export const privately = 'private, no-store';

export const etagOf = (type: string, body: string | Buffer): string =>
  `"${createHash('sha256').update(type).update('\n').update(body).digest('base64url').slice(0, 27)}"`;

/** The tag of the same bytes, packed. */
export const packedTag = (etag: string): string => etag.replace(/"$/, '-gzip"');

/** Which of the tags the client holds, if any. */
const held = (ifNoneMatch: string | undefined, tags: readonly string[]): string | undefined => {
  if (ifNoneMatch?.trim() === '*') return tags[0];
  const sent = (ifNoneMatch?.split(',') ?? []).map((each) => each.trim().replace(/^W\//, ''));
  return tags.find((tag) => sent.includes(tag));
};

/**
 * Puts a strong ETag on a public body, or answers 304 with none. The tag covers the media type as well, because the same
 * bytes under another type are another representation. Whoever has it packed has it, whether it would be packed this time or not.
 */
export const tagged = <T extends string | Buffer>(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  body: T,
  etag = etagOf(type, body),
): T | '' => {
  const plain = etag.replace(/-gzip"$/, '"');
  const tags = takesGzip(request.headers['accept-encoding']) ? [plain, packedTag(plain)] : [plain];
  const known = held(request.headers['if-none-match'], tags);
  void reply.header('cache-control', revalidate).header('etag', known ?? etag);
  if (known === undefined) {
    void reply.header('content-type', type);
    return body;
  }
  void reply.code(304).removeHeader('content-type');
  return '';
};
