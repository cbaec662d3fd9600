import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { Refusal, refusal } from '../../errors.ts';
import { errorCode, isLost, isOfDatabase } from '../../store/lost.ts';
import { sha256 } from '../read/hash.ts';
import type { ReleasePlan, Source } from '../source.ts';
import type { Gate } from './gates.ts';
import type { Counts } from './merge.ts';
import { keepForDecision, nothing, type Opening, publish, reviewed, stageAndCheck } from './publishing.ts';
import type { ReadOptions } from './reading.ts';
import { knownDataset, lockDataset, openRelease, takeDataset } from './release.ts';
import { releaseTables } from './release-tables.ts';
import { againIfTaken, isTakenSince, refuseTakenFiles, takenSoFar } from './takedowns.ts';

export type LoadReport = {
  readonly source: string;
  readonly version: string;
  readonly outcome: 'PUBLISHED' | 'STAGED' | 'HELD' | 'UNCHANGED' | 'DRY_RUN';
  readonly read: number;
  readonly rejected: number;
  readonly counts: Counts;
  readonly definitions: number;
  readonly gates: readonly Gate[];
};

export type LoadOptions = ReadOptions & {
  /** The role that owns the data; the connection's login is a member of it. */
  readonly dataRole: string;
  readonly dryRun?: boolean;
  /** Keeps the release for a steward's decision, even where every gate passes. */
  readonly stage?: boolean;
  /** Files beside those of the release that cannot be read: rows that it lacks may be in them, so none is withdrawn unasked. */
  readonly unread?: readonly string[];
  /** Publishes in spite of failed gates, with this reason kept beside them. */
  readonly override?: string;
};

/** Thrown to leave a dry run's transaction without a trace. */
class DryRun extends Error {
  readonly report: LoadReport;
  constructor(report: LoadReport) {
    super('dry run');
    this.report = report;
  }
}

/**
 * Loads one release of a source: reads, stages, checks and publishes it in one transaction. Whatever goes wrong on the way, what
 * is published stays as it was. The same bytes make no second release. What is taken down while it reads makes it begin anew, and
 * tell of rejected rows once more.
 */
export const loadRelease = async (
  sql: postgres.Sql,
  given: Source,
  plan: ReleasePlan,
  options: LoadOptions,
): Promise<LoadReport> => {
  const source = plan.dataset ? { ...given, dataset: plan.dataset } : given;
  const files = await Promise.all(plan.files.map(async (file) => ({ file, ...(await sha256(file)) })));
  const checksum = createHash('sha256')
    .update(
      files.length
        ? files
            .map((one) => one.sha256)
            .sort()
            .join()
        : `${source.code} ${plan.version}`,
    )
    .digest('hex');
  const once = () =>
    inTransaction(sql, async (tx) => {
      await tx.unsafe(`set local role ${options.dataRole}; set local work_mem = '64MB'; set local jit = off`);
      // A known dataset is described anew only when a release of it is published.
      const datasetId =
        (await knownDataset(tx, source.dataset.code)) ?? (await takeDataset(tx, source.dataset, options.idSecret));
      await lockDataset(tx, datasetId, source.tables?.dataset);
      const taken = await takenSoFar(tx, datasetId);
      const known = await tx`
        select id, public_id, version, released_on, state, checksum from base.release where dataset_id = ${datasetId} and state not in ('ROLLED_BACK', 'TAKEN_DOWN') order by publication nulls first, id`;
      await refuseTakenFiles(tx, datasetId, files);
      const newest = known.filter((release) => release.state === 'PUBLISHED').at(-1);
      const same = known.findLast((release) => release.checksum === checksum);
      if (same?.state === 'PUBLISHED' && !(await isReplaced(tx, same.id)) && !(await isTakenSince(tx, same.id)))
        return unchanged(source, plan);
      if (same?.state === 'EMBARGOED')
        throw refusal(
          'CONFLICT',
          `${source.code}: these very bytes are under embargo as '${same.version}'. Discard that release first, or wait for its day.`,
        );
      // What waits is read again: codes that were missing may be there now, or somebody vouches for it.
      const waits = same && same.state !== 'PUBLISHED' ? { id: same.id, publicId: same.public_id } : null;
      const named = {
        ...plan,
        version: freeVersion(plan.version, known, waits?.id),
      };
      const newestId = (newest?.id as number | undefined) ?? null;
      const { code } = source.dataset;
      const releaseId = await openRelease(tx, datasetId, code, named, files, checksum, newestId, options.idSecret);
      const opening = { tx, source, plan: named, releaseId, datasetId, newestId, taken, waits };
      const report = await stageAndPublish(opening, options);
      if (options.dryRun) throw new DryRun({ ...report, outcome: 'DRY_RUN' });
      return report;
    });
  try {
    return await againIfTaken(once);
  } catch (error) {
    if (error instanceof DryRun) return error.report;
    throw error;
  }
};

/**
 * The driver answers a failure with a rollback, and breaks if the connection is gone by then. There is nothing to roll back in
 * that case: it is enough to wait, because the driver ends the transaction itself when its connection closes.
 */
export const inTransaction = <T>(sql: postgres.Sql, work: (tx: postgres.TransactionSql) => Promise<T>) =>
  sql.begin((tx) =>
    work(tx).catch((error: unknown) => {
      if (isLost(error)) return new Promise<never>(() => {});
      throw error;
    }),
  );

const unchanged = (source: Source, plan: ReleasePlan): LoadReport => ({
  source: source.code,
  version: plan.version,
  outcome: 'UNCHANGED',
  read: 0,
  rejected: 0,
  counts: nothing,
  definitions: 0,
  gates: [],
});

/** The provider's word; with a number where another release has it already: two that hold different things are told apart by it. */
const freeVersion = (wanted: string, known: readonly postgres.Row[], forgotten: number | undefined): string => {
  const taken = new Set(known.flatMap(({ id, version }) => (id === forgotten ? [] : [version as string])));
  let version = wanted;
  for (let number = 2; taken.has(version); number += 1) version = `${wanted} (${number})`;
  return version;
};

/**
 * Bytes that other bytes of the same day replaced since are news again: somebody restores them. A release that speaks of
 * other scopes replaces nothing.
 */
const isReplaced = async (tx: postgres.TransactionSql, id: number): Promise<boolean> => {
  const [found] = await tx`
    select exists (
      select from base.release a join base.release b on b.dataset_id = a.dataset_id and b.publication > a.publication
      where a.id = ${id} and b.state = 'PUBLISHED' and b.released_on <= a.released_on and (
        not exists (select from base.release_scope s where s.release_id in (a.id, b.id))
        or exists (select from base.release_scope s join base.release_scope o on o.scope_id = s.scope_id
          where s.release_id = a.id and o.release_id = b.id))) as replaced`;
  return found?.replaced === true;
};

const stageAndPublish = async (opening: Opening, options: LoadOptions): Promise<LoadReport> => {
  const { source, plan } = opening;
  const checked = await stageAndCheck(opening, options);
  const { staged, gates } = checked;
  let counts = nothing;
  let outcome: LoadReport['outcome'] = 'PUBLISHED';
  if (!options.stage && (options.override !== undefined || gates.every((gate) => gate.passed))) {
    counts = await publish(opening, checked, options);
    await releaseTables(opening, options);
  } else {
    const found = await reviewed(opening, checked);
    counts = found.counts;
    outcome = await keepForDecision(opening, checked, found);
  }
  return {
    source: source.code,
    version: plan.version,
    outcome,
    read: staged.read,
    rejected: staged.rejected,
    counts,
    definitions: staged.definitions.count(),
    gates,
  };
};

/** What the database says of a broken load, in words; anything else passes as it is. */
export const explained = (error: unknown): unknown => {
  if (error instanceof Refusal || !(isLost(error) || isOfDatabase(error))) return error;
  return refusal(
    'UNAVAILABLE',
    `The database ended the load (${errorCode(error)}). Nothing of it was kept; load again.`,
  );
};
