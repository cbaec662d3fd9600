import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { Refusal, refusal } from '../../errors.ts';
import { sha256 } from '../read/hash.ts';
import type { ReleasePlan, Source } from '../source.ts';
import { derive } from './derive.ts';
import { comparisonGates, defaultLimits, type Gate, readingGates } from './gates.ts';
import { type Counts, merge, updateStatistics } from './merge.ts';
import { type ReadOptions, stageRows } from './reading.ts';
import { closeRelease, type HashedFile, knownDataset, openRelease, takeDataset } from './release.ts';
import { stageName } from './staging.ts';

export type LoadReport = {
  readonly source: string;
  readonly version: string;
  readonly outcome: 'PUBLISHED' | 'HELD' | 'UNCHANGED' | 'DRY_RUN';
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
 * is published stays as it was. The same bytes make no second release.
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
  try {
    return await inTransaction(sql, async (tx) => {
      await tx.unsafe(`set local role ${options.dataRole}; set local work_mem = '64MB'; set local jit = off`);
      // A known dataset is described anew only when a release of it is published.
      const datasetId =
        (await knownDataset(tx, source.dataset.code)) ?? (await takeDataset(tx, source.dataset, options.idSecret));
      await tx`select pg_advisory_xact_lock(hashtext('tributary dataset'), ${datasetId})`;
      const known = await tx`
        select id, version, released_on, state, checksum from base.release where dataset_id = ${datasetId} and state <> 'ROLLED_BACK' order by id`;
      const newest = known.filter((release) => release.state === 'PUBLISHED').at(-1);
      const same = known.findLast((release) => release.checksum === checksum);
      if (same?.state === 'PUBLISHED' && !(await isReplaced(tx, same.id))) return unchanged(source, plan);
      // What was held is read again: codes that were missing may be there now, or somebody vouches for it.
      if (same?.state === 'HELD') await forgetHeld(tx, same.id);
      if (newest && newest.released_on > plan.releasedOn)
        throw refusal(
          'RELEASE_OUT_OF_ORDER',
          `${source.code}: '${plan.version}' was given out on ${plan.releasedOn}, before '${newest.version}' (${newest.released_on}), which is already published. Load the releases of a dataset in the provider's order.`,
        );
      const report = await stageAndPublish(tx, source, plan, files, checksum, datasetId, newest?.id ?? null, options);
      if (options.dryRun) throw new DryRun({ ...report, outcome: 'DRY_RUN' });
      return report;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.report;
    throw error;
  }
};

/**
 * The driver answers a failure with a rollback, and breaks if the connection is gone by then. There is nothing to roll back in
 * that case: it is enough to wait, because the driver ends the transaction itself when its connection closes.
 */
const inTransaction = <T>(sql: postgres.Sql, work: (tx: postgres.TransactionSql) => Promise<T>) =>
  sql.begin((tx) =>
    work(tx).catch((error: unknown) => {
      const code = String((error as { code?: unknown } | null)?.code);
      if (/^(57P0|08...$|CONNECTION_|ECONN|EPIPE|ETIMEDOUT)/.test(code)) return new Promise<never>(() => {});
      throw error;
    }),
  );

const nothing: Counts = { added: 0, revised: 0, withdrawn: 0 };

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

/** A release that never was published gives way to its own files read again. */
const forgetHeld = async (tx: postgres.TransactionSql, id: number): Promise<void> => {
  for (const table of ['release_file', 'reject', 'gate'])
    await tx`delete from ${tx(`base.${table}`)} where release_id = ${id}`;
  await tx`delete from base.release where id = ${id}`;
};

const stageAndPublish = async (
  tx: postgres.TransactionSql,
  source: Source,
  plan: ReleasePlan,
  files: readonly HashedFile[],
  checksum: string,
  datasetId: number,
  previousId: number | null,
  options: LoadOptions,
): Promise<LoadReport> => {
  const { idSecret, override } = options;
  const releaseId = await openRelease(tx, datasetId, source.dataset.code, plan, files, checksum, previousId, idSecret);
  await tx.unsafe('savepoint before_rows');
  const staged = await stageRows(tx, source, plan, releaseId, datasetId, options);
  const limits = { ...defaultLimits, ...source.gates };
  const gates: Gate[] = [...readingGates(staged.read, staged.rejected, limits), ...staged.checks];
  for (const stage of staged.stages)
    gates.push(...(await comparisonGates(tx, releaseId, stage.fact, datasetId, staged.scopeIds, limits)));
  const publish = override !== undefined || gates.every((gate) => gate.passed);
  let counts = nothing;
  let publication: number | null = null;
  if (publish) {
    await tx`select pg_advisory_xact_lock(hashtext('tributary publish'))`;
    const [next] = await tx`select coalesce(max(publication), 0) + 1 as publication from base.release`;
    publication = next?.publication as number;
    await takeDataset(tx, source.dataset, idSecret);
    const changed = await staged.definitions.publish(plan.releasedOn);
    // A dataset of definitions has nothing else to count; elsewhere they only serve the facts.
    if (!staged.stages.length)
      counts = { added: staged.definitions.added(), revised: changed.changed, withdrawn: changed.withdrawn };
    const touched = new Set(
      changed.changed + changed.withdrawn + staged.definitions.added() ? staged.definitions.tables() : [],
    );
    for (const { fact } of staged.stages) {
      const merged = await merge(tx, releaseId, fact, datasetId, staged.scopeIds, publication);
      counts = {
        added: counts.added + merged.added,
        revised: counts.revised + merged.revised,
        withdrawn: counts.withdrawn + merged.withdrawn,
      };
      await tx.unsafe(`drop table ${stageName(releaseId, fact)}`);
      if (!options.dryRun) await updateStatistics(tx, fact, merged);
      if (merged.added + merged.revised + merged.withdrawn) touched.add(fact.table);
    }
    await derive(tx, datasetId, publication, touched);
  } else {
    // Nothing of a held release is shown, neither its values nor its series and places. The steward has what is said of it.
    await tx.unsafe('rollback to savepoint before_rows');
  }
  await closeRelease(tx, releaseId, publish ? 'PUBLISHED' : 'HELD', publication, staged, counts, gates, override);
  return {
    source: source.code,
    version: plan.version,
    outcome: publish ? 'PUBLISHED' : 'HELD',
    read: staged.read,
    rejected: staged.rejected,
    counts,
    definitions: staged.definitions.count(),
    gates,
  };
};

/** What the database says of a broken load, in words; anything else passes as it is. */
export const explained = (error: unknown): unknown => {
  const code = error instanceof Refusal ? undefined : (error as { code?: unknown }).code;
  // Five signs are PostgreSQL's own; the others say that it cannot be reached.
  return typeof code === 'string' && /^([0-9A-Z]{5}|CONNECT\w*|ECONN\w*|EPIPE|ETIMEDOUT)$/.test(code)
    ? refusal('UNAVAILABLE', `The database ended the load (${code}). Nothing of it was kept; load again.`)
    : error;
};
