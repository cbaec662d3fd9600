import type { Log } from '../../log.ts';
import { connect } from '../../store/pool.ts';
import type { DeskOptions } from './carry-out.ts';

/** How long an order may lie where nobody tells of it: an embargo ends without a word. */
const mostSeconds = 30;

type WorkerOptions = Omit<DeskOptions, 'sources'> & { readonly url: string; readonly log: Log };

/**
 * Carries orders out as they are given: told by the database, and with a look of its own now and then. What it needs to read
 * files is only loaded once there is something to do.
 */
export const startWorker = ({
  url,
  log,
  idSecret,
  dataRole,
}: WorkerOptions): { readonly stop: () => Promise<void> } => {
  const sql = connect(url, { max: 1, connection: { application_name: 'tributary worker' } });
  let stopping = false;
  let told = false;
  let wake = () => {};
  const notice = () => {
    told = true;
    wake();
  };
  const pause = (seconds: number) =>
    new Promise<void>((done) => {
      if (told || stopping) return done();
      const timer = setTimeout(done, seconds * 1000);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });

  /** Carries out what is due, and says how long there is nothing to do. */
  const round = async (): Promise<number> => {
    const [waiting] = await sql.begin(async (tx) => {
      await tx.unsafe(`set local role ${dataRole}`);
      return tx`
        select count(*)::int as orders, extract(epoch from min(coalesce(not_before, now())) - now())::float8 as seconds
        from base.steward_order where state in ('WAITING', 'RUNNING')`;
    });
    if (!waiting?.orders) return mostSeconds;
    if (waiting.seconds > 0) return Math.min(mostSeconds, waiting.seconds);
    const [{ runDueOrders }, { sources }, { sampleSources }] = await Promise.all([
      import('./orders.ts'),
      import('../index.ts'),
      import('../sample/index.ts'),
    ]);
    const options = { idSecret, dataRole, sources: [...sources, ...sampleSources] };
    for (const { order, action, state, outcome } of await runDueOrders(sql, options))
      log.info('order ended', { order, action, state, outcome });
    return 1;
  };

  const work = async () => {
    while (!stopping) {
      told = false;
      let seconds = mostSeconds;
      try {
        seconds = await round();
      } catch (error) {
        if (!stopping) log.warn('orders wait', { code: String((error as { code?: unknown }).code ?? 'unforeseen') });
      }
      await pause(seconds);
    }
  };
  const listening = sql.listen('tributary_orders', notice).catch(() => log.warn('orders are looked for, not told'));
  const working = work();
  return {
    stop: async () => {
      stopping = true;
      wake();
      // What is half done by then is undone by the database and taken again at the next start.
      await Promise.race([working, new Promise((done) => setTimeout(done, 8000).unref())]);
      await listening;
      await sql.end({ timeout: 2 });
    },
  };
};
