import type { Log } from '../../log.ts';
import { connect } from '../pool.ts';
import { type OutboxOptions, runOutbox } from './outbox.ts';

/** How long something may lie where nobody tells of it: retries and expiries come without a word. */
const restMs = 30_000;

/** Sends what is due as long as the process lives: told by the database, and with a look of its own now and then. */
export const startSender = ({
  url,
  log,
  ...options
}: OutboxOptions & { readonly url: string; readonly log: Log }): { readonly stop: () => Promise<void> } => {
  const sql = connect(url, { max: 2, connection: { application_name: 'tributary sender', search_path: 'workflow' } });
  let stopping = false;
  let told = false;
  let wake = () => {};
  const notice = () => {
    told = true;
    wake();
  };
  const pause = () =>
    new Promise<void>((done) => {
      if (told || stopping) return done();
      const timer = setTimeout(done, restMs);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const work = async () => {
    while (!stopping) {
      told = false;
      try {
        while (!stopping && (await runOutbox(sql, options)) > 0);
      } catch (error) {
        if (!stopping)
          log.warn('notifications wait', { code: String((error as { code?: unknown }).code ?? 'unforeseen') });
      }
      await pause();
    }
  };
  const listening = sql
    .listen('tributary_notifications', notice)
    .catch(() => log.warn('notifications are looked for, not told'));
  const working = work();
  return {
    stop: async () => {
      stopping = true;
      wake();
      await Promise.race([working, new Promise((done) => setTimeout(done, 8000).unref())]);
      await listening;
      await sql.end({ timeout: 2 });
    },
  };
};
