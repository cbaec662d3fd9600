import type { FastifyInstance } from 'fastify';

export type Drain = { readonly started: () => boolean };

/**
 * `app.close()` takes no new connections, lets running requests finish and, after `patienceMs`, cuts off what still runs:
 * its signals abort and its statements with them. `last` runs when nothing is left.
 */
export const drainOnClose = (app: FastifyInstance, patienceMs: number, last: () => Promise<void>): Drain => {
  let draining = false;
  let timer: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    draining = true;
    timer = setTimeout(() => app.server.closeAllConnections(), patienceMs);
  });
  // Kept-alive connections would stay open after their last answer.
  app.addHook('onSend', async (_, reply) => void (draining && reply.header('connection', 'close')));
  app.addHook('onClose', async () => {
    clearTimeout(timer);
    await last();
  });
  return { started: () => draining };
};
