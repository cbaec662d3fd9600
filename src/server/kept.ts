import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf, packedTag, tagged } from './caching.ts';
import { takesGzip } from './negotiate.ts';

export type Body = string | Buffer;

/** An answer that everybody is given alike: its bytes, and what is made of them once. */
export type Kept = {
  readonly bytes: Buffer;
  readonly etag: (type: string) => string;
  /** Null where that would save nothing. */
  readonly packed: () => Promise<Buffer | null>;
  /** What it weighs. */
  readonly size: () => number;
};

export const isKept = (answer: Kept | Body): answer is Kept => typeof answer === 'object' && 'bytes' in answer;

/** Gives out what is kept as it would be given out anew, and packed to whoever takes that. */
export const sendKept = async (
  { request, reply, type }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly type: string },
  kept: Kept,
): Promise<Body> => {
  const packed = takesGzip(request.headers['accept-encoding']) ? await kept.packed() : null;
  if (packed) void reply.header('content-encoding', 'gzip');
  const bytes = packed ?? kept.bytes;
  if (request.method !== 'GET') {
    void reply.header('cache-control', 'no-store').header('content-type', type);
    return bytes;
  }
  const etag = kept.etag(type);
  const body = tagged(request, reply, type, bytes, packed ? packedTag(etag) : etag);
  if (body === '') void reply.removeHeader('content-encoding');
  return body;
};

const pack = promisify(gzip);
/** Below, an answer fits into one packet as it is. */
const worthPacking = 1_400;
/** What an entry weighs besides its bytes. */
const besides = 500;

/** `grown` is told once it weighs more than before. */
export const keptOf = (body: Body, grown: (kept: Kept) => void): Kept => {
  // In memory of its own: small ones would hold on to that of others.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(body));
  if (typeof body === 'string') bytes.write(body);
  else body.copy(bytes);
  const tags = new Map<string, string>();
  let packing: Promise<Buffer | null> | undefined;
  let packedSize = 0;
  const packOnce = async (): Promise<Buffer | null> => {
    if (bytes.length < worthPacking) return null;
    const packed = await pack(bytes).catch(() => null);
    if (packed === null || packed.length >= bytes.length) return null;
    packedSize = packed.length;
    grown(kept);
    return packed;
  };
  const kept: Kept = {
    bytes,
    etag: (type) => {
      const tag = tags.get(type) ?? etagOf(type, bytes);
      tags.set(type, tag);
      return tag;
    },
    packed: () => {
      packing ??= packOnce();
      return packing;
    },
    size: () => besides + bytes.length + packedSize,
  };
  return kept;
};
