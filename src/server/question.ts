import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Exchange } from './exchange.ts';

type Parts = { readonly [name in 'query' | 'operationName' | 'variables' | 'extensions']?: unknown };

/**
 * All that an answer depends on which is the same for everybody, as one key: equal keys, equal answers. Null for whoever states who
 * they are, and for whatever is not plainly a question: that is for Apollo to sort out.
 */
export const questionOf = (request: FastifyRequest, exchange: Exchange): string | null => {
  if (exchange.authorization !== undefined || exchange.purpose !== undefined) return null;
  const parts = request.method === 'POST' ? sent(request.body) : linked(request);
  if (!parts) return null;
  const { query, operationName, variables, extensions } = parts;
  const registered = isRecord(extensions) && extensions.persistedQuery !== undefined;
  // A text that comes with its hash is to be registered, whatever the answer.
  if (registered === (typeof query === 'string')) return null;
  try {
    const told = [exchange.language, exchange.rejects, query, operationName, variables, extensions];
    return hash('sha256', JSON.stringify(told, written), 'base64url');
  } catch {
    // Nested deeper than can be written down, or a number that cannot.
    return null;
  }
};

/** JSON reads 1e999 as a number without end, for which it has no word: it would be written as null, which is another question. */
const written = (_: string, value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no number that can be written down');
  return value;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sent = (body: unknown): Parts | null => (isRecord(body) ? body : null);

/** Each at most once, as the protocol wants it. */
const linked = ({ url, headers }: FastifyRequest): Parts | null => {
  if (headers['content-type'] !== undefined) return null;
  const at = url.indexOf('?');
  const given = [...new URLSearchParams(at < 0 ? '' : url.slice(at).replace(/#.*$/s, ''))];
  const names = given.map(([name]) => name);
  if (new Set(names).size < names.length) return null;
  const parts: Record<string, unknown> = Object.fromEntries(given);
  try {
    for (const name of ['variables', 'extensions'])
      if (typeof parts[name] === 'string') {
        parts[name] = JSON.parse(parts[name]);
        if (!isRecord(parts[name])) return null;
      }
  } catch {
    return null;
  }
  return parts;
};
