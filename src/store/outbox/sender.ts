import type { Log } from '../../log.ts';
import { connect } from '../pool.ts';
import { workWhenTold } from '../told.ts';
import { type OutboxOptions, runOutbox } from './outbox.ts';

/** How long something may lie where nobody tells of it: retries and expiries come without a word. */
const restSeconds = 30;

/** Sends what is due as long as the process lives. */
export const startSender = ({
  url,
  log,
  ...options
}: OutboxOptions & { readonly url: string; readonly log: Log }): { readonly stop: () => Promise<void> } => {
  const sql = connect(url, { max: 2, connection: { application_name: 'tributary sender', search_path: 'workflow' } });
  return workWhenTold({
    ...{ sql, log, channel: 'tributary_notifications', what: 'notifications', mostSeconds: restSeconds },
    round: async (isStopping) => {
      while (!isStopping() && (await runOutbox(sql, options)) > 0);
      return restSeconds;
    },
  });
};
