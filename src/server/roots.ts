import type { FastifyInstance } from 'fastify';
import { refusal } from '../errors.ts';
import { tagged } from './caching.ts';

/** Publishes the heads of the audit's blocks: whoever keeps them can tell later that none was changed. */
export const addRoots = (app: FastifyInstance, roots: (before: number | null) => Promise<object>): void => {
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>('/audit/roots', async (request, reply) => {
    const { before, ...others } = request.query;
    const number = before === undefined ? null : /^\d{1,15}$/.test(String(before)) ? Number(before) : Number.NaN;
    if (Number.isNaN(number) || Object.keys(others).length > 0)
      throw refusal('BAD_ARGUMENT', '/audit/roots takes nothing but `before`, the number of a block.', {
        argument: 'before',
      });
    return reply.send(
      tagged(request, reply, 'application/json; charset=utf-8', `${JSON.stringify(await roots(number))}\n`),
    );
  });
};
