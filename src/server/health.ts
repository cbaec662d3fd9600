import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import project from '../../package.json' with { type: 'json' };
import type { Log } from '../log.ts';
import { tagged } from './caching.ts';
import type { Drain } from './lifetime.ts';
import { logFailure } from './report.ts';

export type Readiness = { readonly ready: boolean; readonly reason?: string };

const patienceMs = 2_000;

/** Whether the process lives, whether it should be sent requests, and what it is. */
export const addHealth = (
  app: FastifyInstance,
  options: { readonly sdl: string; readonly log: Log; readonly ready: () => Promise<Readiness>; readonly drain: Drain },
): void => {
  app.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));

  app.get('/livez', async () => ({ status: 'ok' }));

  app.get('/readyz', async (request, reply) => {
    const { ready, reason } = options.drain.started()
      ? { ready: false, reason: 'draining' }
      : await within(patienceMs, options.ready).catch((error: unknown) => {
          logFailure(options.log, error, request.id);
          return { ready: false, reason: 'the check failed' };
        });
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', ...(reason ? { reason } : {}) });
  });

  const contract = createHash('sha256').update(options.sdl).digest('hex');
  app.get('/version', async () => ({ name: project.name, version: project.version, contract }));

  app.get('/schema.graphql', (request, reply) =>
    reply.send(tagged(request, reply, 'text/plain; charset=utf-8', options.sdl)),
  );
};

const within = async (ms: number, check: () => Promise<Readiness>): Promise<Readiness> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, reason: 'the check took too long' }), ms);
  });
  return Promise.race([check(), late]).finally(() => clearTimeout(timer));
};
