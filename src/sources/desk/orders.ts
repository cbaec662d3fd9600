import type postgres from 'postgres';
import { Refusal, refusal } from '../../errors.ts';
import { errorCode, isLost } from '../../store/lost.ts';
import { inTransaction } from '../load/loader.ts';
import { againIfTaken } from '../load/takedowns.ts';
import { carryOut, type DeskOptions, type Order, type Outcome, standingOf } from './carry-out.ts';

export type { DeskOptions } from './carry-out.ts';

export type Finished = Outcome & { readonly order: string; readonly action: string; readonly release: string };

const asData = (tx: postgres.TransactionSql, role: string) =>
  tx.unsafe(`set local role ${role}; set local work_mem = '64MB'; set local jit = off`);

/** Orders whose time has come, by the database's clock. One that was begun and not ended belongs to a worker that died. */
const due = `state in ('WAITING', 'RUNNING') and (not_before is null or not_before <= now())`;

/**
 * Carries out the next order that is due; null when there is none. The order is locked while it runs and closed in the same
 * transaction that does what it says, so that several workers never do it twice and one that dies leaves it to be taken again.
 */
export const runDueOrder = async (sql: postgres.Sql, options: DeskOptions): Promise<Finished | null> => {
  const claimed = await inTransaction(sql, async (tx) => {
    await asData(tx, options.dataRole);
    const [order] = await tx.unsafe(
      `select id from base.steward_order where ${due} order by id for update skip locked limit 1`,
    );
    if (order) await tx`update base.steward_order set state = 'RUNNING', started_at = now() where id = ${order.id}`;
    return order?.id as number | undefined;
  });
  if (claimed === undefined) return null;
  try {
    return await againIfTaken(() => inTransaction(sql, (tx) => run(tx, claimed, options)));
  } catch (error) {
    await closeBroken(sql, claimed, error, options);
    throw error;
  }
};

const run = async (tx: postgres.TransactionSql, id: number, options: DeskOptions): Promise<Finished | null> => {
  await asData(tx, options.dataRole);
  const [row] =
    await tx`select * from base.steward_order where id = ${id} and state = 'RUNNING' for update skip locked`;
  // Another worker was faster.
  if (!row) return null;
  const order = row as unknown as Order;
  const release = await standingOf(tx, order.release_id, order.action);
  await tx.unsafe('savepoint order_begins');
  let outcome: Outcome;
  try {
    if (!release)
      throw refusal(
        'NOT_FOUND',
        'The release is not there any more: it was discarded or loaded anew, or something of its dataset was taken down.',
      );
    // An order outlives its request: a key that was revoked meanwhile decides nothing any more.
    const [revoked] = await tx`select 1 from base.steward where id = ${order.steward_id} and revoked_at is not null`;
    if (revoked)
      throw refusal('FORBIDDEN', 'The key that ordered this was revoked before it was carried out. Order it anew.', {
        why: 'STEWARD_REVOKED',
      });
    outcome = await carryOut(tx, order, release, options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await tx.unsafe('rollback to savepoint order_begins');
    outcome = { state: 'FAILED', outcome: String(error.detail.why ?? error.code), message: error.message };
  }
  await close(tx, order, outcome);
  if (release)
    await tx`insert into base.steward_act ${tx({
      steward_id: order.steward_id,
      steward_name: order.steward_name,
      action: order.action,
      release_id: release.id,
      release: release.public_id,
      dataset: release.dataset,
      version: release.version,
      reason: order.reason,
      outcome: outcome.outcome,
    } as never)}`;
  return { ...outcome, order: order.public_id, action: order.action, release: release?.public_id ?? '' };
};

const close = (tx: postgres.TransactionSql, order: Pick<Order, 'id'>, { state, outcome, message }: Outcome) =>
  tx`update base.steward_order set state = ${state}, outcome = ${outcome}, message = ${message}, finished_at = now() where id = ${order.id}`;

/** The database went away, or two transactions met: the same order may succeed later. Any other fault would only repeat itself. */
const passes = (error: unknown): boolean => isLost(error) || ['40001', '40P01'].includes(errorCode(error));

/** A fault of ours ends the order, or it would be tried for ever and keep all later ones waiting. */
const closeBroken = async (sql: postgres.Sql, id: number, error: unknown, options: DeskOptions): Promise<void> => {
  if (passes(error)) return;
  await inTransaction(sql, async (tx) => {
    await asData(tx, options.dataRole);
    await tx`
      update base.steward_order set state = 'FAILED', outcome = 'INTERNAL', finished_at = now(),
        message = ${error instanceof Refusal ? error.message : 'Something went wrong on our side; the log of the server has it.'}
      where id = ${id} and state = 'RUNNING'`;
  });
};

/** Carries out everything that is due now. */
export const runDueOrders = async (sql: postgres.Sql, options: DeskOptions): Promise<Finished[]> => {
  const finished: Finished[] = [];
  for (let next = await runDueOrder(sql, options); next; next = await runDueOrder(sql, options)) finished.push(next);
  return finished;
};
