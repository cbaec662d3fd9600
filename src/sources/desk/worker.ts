import type { Log } from '../../log.ts';
import { connect } from '../../store/pool.ts';
import { forgetOldMarks } from '../../store/state/guards.ts';
import { workWhenTold } from '../../store/told.ts';
import type { DeskOptions } from './carry-out.ts';

/** How long an order may lie where nobody tells of it: an embargo ends without a word. */
const mostSeconds = 30;

type WorkerOptions = Omit<DeskOptions, 'sources'> & { readonly url: string; readonly log: Log };

/** Carries orders out as they are given. What it needs to read files is only loaded once there is something to do. */
export const startWorker = ({
  url,
  log,
  idSecret,
  dataRole,
}: WorkerOptions): { readonly stop: () => Promise<void> } => {
  const sql = connect(url, { max: 1, connection: { application_name: 'tributary worker' } });
  /** Carries out what is due, and says how long there is nothing to do. */
  const round = async (): Promise<number> => {
    const [waiting] = await sql.begin(async (tx) => {
      await tx.unsafe(`set local role ${dataRole}`);
      await tx.unsafe(forgetOldMarks);
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
  return workWhenTold({ sql, log, channel: 'tributary_orders', what: 'orders', mostSeconds, round });
};
