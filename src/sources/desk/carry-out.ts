import type postgres from 'postgres';
import { refusal } from '../../errors.ts';
import { contradiction, type OrderAction } from '../../store/desk-rules.ts';
import { withOriginals } from '../load/originals.ts';
import {
  type Checked,
  forgetRelease,
  keepForDecision,
  nothing,
  type Opening,
  publish,
  reviewed,
  stageAndCheck,
} from '../load/publishing.ts';
import { lockDataset } from '../load/release.ts';
import { releaseTables } from '../load/release-tables.ts';
import { closeToTakedowns, takenSoFar } from '../load/takedowns.ts';
import type { ReleasePlan, Source } from '../source.ts';
import { rollBack } from './roll-back.ts';

export type Order = {
  readonly id: number;
  readonly public_id: string;
  readonly key: string;
  readonly steward_id: number;
  readonly steward_name: string;
  readonly release_id: number;
  readonly action: OrderAction;
  readonly reason: string | null;
  readonly not_before: string | null;
};

export type DeskOptions = {
  readonly idSecret: string;
  readonly dataRole: string;
  /** All sources whose releases may wait for a decision. */
  readonly sources: readonly Source[];
};

export type Outcome = { readonly state: 'DONE' | 'FAILED'; readonly outcome: string; readonly message: string };

export type Standing = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly dataset_id: number;
  readonly dataset: string;
  readonly version: string;
  readonly state: string;
  readonly public_id: string;
  /** What had been taken down of its dataset before. */
  readonly taken: string;
};

/** Orders that read files first, and close the door to takedowns only when they know what to publish. */
const reads: ReadonlySet<OrderAction> = new Set(['PUBLISH', 'OVERRIDE']);

/** The release of an order as it stands, under the lock of its dataset. */
export const standingOf = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  action: OrderAction,
): Promise<Standing | undefined> => {
  const [found] = await tx`select dataset_id from base.release where id = ${releaseId}`;
  if (!found) return undefined;
  await lockDataset(tx, found.dataset_id);
  const taken = await takenSoFar(tx, found.dataset_id);
  if (!reads.has(action)) await closeToTakedowns(tx, found.dataset_id, taken);
  const [row] = await tx`
    select r.*, d.code as dataset, d.domain = 'REFERENCE' as reference, coalesce(r.embargoed_until > now(), false) as embargoed, n.id as newest_id, n.version as newest_version, n.released_on as newest_on,
      n.id is not distinct from r.id as newest, v.source, v.digest
    from base.release r join base.dataset d on d.id = r.dataset_id
      left join base.release_review v on v.release_id = r.id
      left join lateral (select p.id, p.version, p.released_on from base.release p where p.dataset_id = r.dataset_id and p.state = 'PUBLISHED' order by p.publication desc limit 1) n on true
    where r.id = ${releaseId}`;
  return row && ({ ...row, taken } as unknown as Standing);
};

/** Carries one order out within a transaction. A refusal leaves nothing of it. */
export const carryOut = async (
  tx: postgres.TransactionSql,
  order: Order,
  release: Standing,
  options: DeskOptions,
): Promise<Outcome> => {
  const against = contradiction(order.action, release as never);
  if (against) throw against;
  switch (order.action) {
    case 'PUBLISH':
    case 'OVERRIDE':
      return publishKept(tx, order, release, options);
    case 'EMBARGO':
      return embargo(tx, order, release);
    case 'ROLL_BACK': {
      const { closed, reopened, tables } = await rollBack(tx, release as never);
      const also = tables.length ? ` So are the tables made of it: ${tables.join(', ')}.` : '';
      return done('ROLLED_BACK', `${closed} rows are gone, ${reopened} are as they were before.${also}`);
    }
    case 'DISCARD':
      await cancelFollowing(tx, release.id, 'The release was discarded.');
      await forgetRelease(tx, release.id);
      return done('DISCARDED', 'Its files, rejects and differences are gone.');
  }
};

const done = (outcome: string, message: string): Outcome => ({ state: 'DONE', outcome, message });

/** The publication that an embargo ordered for its end. */
const followKey = (key: string): string => `${key}/end of embargo`;

const cancelFollowing = (tx: postgres.TransactionSql, releaseId: number, why: string) =>
  tx`update base.steward_order set state = 'FAILED', outcome = 'REPLACED', message = ${why}, finished_at = now()
    where release_id = ${releaseId} and state = 'WAITING' and action = 'PUBLISH' and not_before is not null`;

const embargo = async (tx: postgres.TransactionSql, order: Order, release: Standing): Promise<Outcome> => {
  const [row] = await tx`
    select (o.embargo_until > now()) as ahead, o.embargo_until::text as until from base.steward_order o where o.id = ${order.id}`;
  if (!row?.ahead) throw refusal('CONFLICT', 'The embargo would end in the past.', { why: 'EMBARGO_PAST' });
  await cancelFollowing(tx, release.id, 'Another embargo took its place.');
  await tx`
    update base.release set state = 'EMBARGOED', embargoed_until = (select embargo_until from base.steward_order where id = ${order.id})
    where id = ${release.id}`;
  await tx`
    insert into base.steward_order (public_id, key, steward_id, steward_name, release_id, action, reason, not_before, state)
    select ${`${order.public_id}e`}, ${followKey(order.key)}, steward_id, steward_name, release_id, 'PUBLISH', reason, embargo_until, 'WAITING'
    from base.steward_order where id = ${order.id}`;
  return done('EMBARGOED', `It will be published at ${row.until}.`);
};

/**
 * Reads the kept files again, through the same adapter and the same checks, and publishes only what was reviewed: if the
 * differences are others by now, the release waits for a new look at them.
 */
const publishKept = async (
  tx: postgres.TransactionSql,
  order: Order,
  release: Standing,
  options: DeskOptions,
): Promise<Outcome> => {
  const source = options.sources.find((one) => one.code === release.source);
  if (!source)
    throw refusal(
      'CONFLICT',
      `No source '${String(release.source)}' reads its files any more. Load them with this version.`,
    );
  return withOriginals(tx, release.id, async (files) => {
    const plan: ReleasePlan = {
      version: release.version,
      releasedOn: release.released_on as string,
      processing: release.processing as string,
      processingLevel: release.processing_level as 'MINOR' | 'MAJOR',
      files,
    };
    const newestId = (release.newest_id as number | null) ?? null;
    const opening: Opening = {
      tx,
      source,
      plan,
      releaseId: release.id,
      datasetId: release.dataset_id,
      newestId,
      taken: release.taken,
    };
    const checked = await stageAndCheck(opening, { idSecret: options.idSecret });
    const found = await reviewed(opening, checked);
    const passes = order.action === 'OVERRIDE' || checked.gates.every((gate) => gate.passed);
    if (found.review.digest !== release.digest || !passes) {
      const state = await keepForDecision(opening, checked, found);
      await tx`update base.release set embargoed_until = null where id = ${release.id}`;
      return {
        state: 'FAILED',
        outcome: 'DIFF_CHANGED',
        message: `What it would change is not what was reviewed: something was published meanwhile. It is ${state} anew; look at it again.`,
      };
    }
    const ready = checked.staged.stages.length ? checked : await readAgain(opening, options);
    const override = order.action === 'OVERRIDE' ? (order.reason ?? undefined) : undefined;
    const counts = await publish(opening, ready, { idSecret: options.idSecret, override });
    await releaseTables(opening, options);
    await tx`delete from base.release_bytes where release_id = ${release.id}`;
    const { added, revised, withdrawn } = counts ?? nothing;
    return done('PUBLISHED', `${added} added, ${revised} revised, ${withdrawn} withdrawn.`);
  });
};

/** Working out what definitions alone would change has changed them. */
const readAgain = async (opening: Opening, options: DeskOptions): Promise<Checked> => {
  await opening.tx.unsafe('rollback to savepoint before_rows');
  return stageAndCheck(opening, { idSecret: options.idSecret });
};
