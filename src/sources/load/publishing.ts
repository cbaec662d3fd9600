import type postgres from 'postgres';
import type { ReleasePlan, Source } from '../source.ts';
import { derive } from './derive.ts';
import { keepIds } from './drifts.ts';
import {
  comparisonGates,
  defaultLimits,
  fewChangesGate,
  type Gate,
  lackingGate,
  plausibleGates,
  readingGates,
} from './gates.ts';
import type { Fact } from './kinds.ts';
import { type Counts, merge } from './merge.ts';
import { isLate, refuseOlder } from './order.ts';
import { keepOriginals } from './originals.ts';
import { enterProtocols } from './protocols.ts';
import { type ReadOptions, type Staged, stageRows } from './reading.ts';
import { closeRelease, takeDataset } from './release.ts';
import { keepReview, type Review, reviewStages } from './review.ts';
import { continueRuns } from './runs.ts';
import { stageName } from './staging.ts';
import { updateStatistics } from './statistics.ts';
import { closeToTakedowns, dropTaken } from './takedowns.ts';

/** A release that exists in this transaction, and what it belongs to. */
export type Opening = {
  readonly tx: postgres.TransactionSql;
  readonly source: Source;
  readonly plan: ReleasePlan;
  readonly releaseId: number;
  readonly datasetId: number;
  /** The newest published release of the dataset. */
  readonly newestId: number | null;
  /** What had been taken down of the dataset before anything was read. */
  readonly taken: string;
  /** The same bytes that wait for a decision already: this release takes their place. */
  readonly waits?: { readonly id: number; readonly publicId: string } | null;
};

export type Checked = { readonly staged: Staged; readonly gates: readonly Gate[] };

export const nothing: Counts = { added: 0, revised: 0, withdrawn: 0 };

/** Reads a release and asks the gates. Everything after this savepoint can be forgotten. */
export const stageAndCheck = async (
  opening: Opening,
  options: ReadOptions & { readonly unread?: readonly string[] },
): Promise<Checked> => {
  const { tx, source, plan, releaseId, datasetId } = opening;
  await tx.unsafe('savepoint before_rows');
  const staged = await stageRows(tx, source, plan, releaseId, datasetId, options);
  await refuseOlder(tx, source, plan, datasetId, staged.scopeIds);
  const limits = { ...defaultLimits, ...source.gates };
  const gates: Gate[] = [...readingGates(staged.read, staged.rejected, limits), ...staged.checks];
  for (const { fact } of staged.stages) gates.push(...(await keepIds(tx, releaseId, fact, datasetId, staged.stages)));
  await dropTaken(tx, releaseId, staged.stages, datasetId);
  for (const stage of staged.stages)
    gates.push(
      ...(await comparisonGates(tx, releaseId, stage.fact, datasetId, staged.scopeIds, limits, source.snapshots)),
    );
  for (const { fact } of staged.stages)
    gates.push(
      ...(await plausibleGates(tx, releaseId, fact)),
      ...(await fewChangesGate(tx, releaseId, fact, datasetId, staged.scopeIds)),
    );
  if (options.unread?.length)
    for (const { fact } of staged.stages)
      gates.push(await lackingGate(tx, releaseId, fact, datasetId, staged.scopeIds, options.unread));
  // The gates saw the snapshot as it was read; from here on it is what the table is to hold.
  for (const { fact } of source.snapshots ? staged.stages : [])
    if (fact.runs) await continueRuns(tx, releaseId, fact, datasetId, plan.releasedOn, source.snapshots ?? {});
  return { staged, gates };
};

/** Draws the next number of all publications, under the lock that keeps others from the tables. */
export const drawPublication = async (tx: postgres.TransactionSql): Promise<number> => {
  await tx`select pg_advisory_xact_lock(hashtext('tributary publish'))`;
  const [next] = await tx`
    select greatest(coalesce(max(publication), 0), coalesce(max(rolled_back_publication), 0)) + 1 as publication from base.release`;
  return next?.publication as number;
};

/** Numbers counted from rows of which too few changed stay as they are: somebody vouched for the rows, not for what the numbers would tell. */
const isTooFine = ({ countedFrom }: Fact, gates: readonly Gate[]): boolean =>
  gates.some(({ name, passed }) => !passed && name === `${countedFrom} changes`);

/**
 * The door to everything that others can see of a release or could take down: nobody publishes or takes down beside it from here on, and
 * nothing was taken down since it was read. What an earlier reading of it left goes then.
 */
const enter = async ({ tx, releaseId, datasetId, taken, waits }: Opening): Promise<void> => {
  await closeToTakedowns(tx, datasetId, taken);
  await forgetOutcome(tx, releaseId);
  if (!waits) return;
  await forgetRelease(tx, waits.id);
  await tx`update base.release set public_id = ${waits.publicId} where id = ${releaseId}`;
};

/** Makes what was staged the current state. */
export const publish = async (
  opening: Opening,
  { staged, gates }: Checked,
  options: { readonly idSecret: string; readonly override?: string | undefined; readonly dryRun?: boolean },
): Promise<Counts> => {
  const { tx, source, plan, releaseId, datasetId, newestId } = opening;
  await enter(opening);
  const publication = await drawPublication(tx);
  await takeDataset(tx, source.dataset, options.idSecret);
  const changed = await staged.definitions.publish(plan.releasedOn, await isLate(tx, datasetId, plan));
  // A dataset of definitions has nothing else to count; elsewhere they only serve the facts.
  let counts: Counts = staged.stages.length
    ? nothing
    : { added: staged.definitions.added(), revised: changed.changed, withdrawn: changed.withdrawn };
  const touched = new Set(staged.definitions.tables());
  // No row of a country is there before what its protocol asks for.
  if (touched.has('area')) await enterProtocols(tx, options.idSecret);
  for (const { fact } of staged.stages) {
    const merged = isTooFine(fact, gates)
      ? nothing
      : await merge(tx, releaseId, fact, datasetId, staged.scopeIds, publication);
    counts = {
      added: counts.added + merged.added,
      revised: counts.revised + merged.revised,
      withdrawn: counts.withdrawn + merged.withdrawn,
    };
    await tx.unsafe(`drop table ${stageName(releaseId, fact)}`);
    if (merged.added + merged.revised + merged.withdrawn) touched.add(fact.table);
  }
  const known = options.dryRun ? null : await updateStatistics(tx);
  await derive(tx, datasetId, publication, touched);
  if (known) await updateStatistics(tx, known);
  await tx`update base.release set previous_id = ${newestId} where id = ${releaseId}`;
  await closeRelease(tx, releaseId, 'PUBLISHED', publication, staged, counts, gates, options.override);
  return counts;
};

/** What a release would change, worked out without keeping anything of it. */
export const reviewed = async (opening: Opening, { staged }: Checked): Promise<{ review: Review; counts: Counts }> => {
  const { tx, plan, releaseId, datasetId } = opening;
  let counts = nothing;
  if (!staged.stages.length) {
    const { changed, withdrawn } = await staged.definitions.publish(plan.releasedOn, false);
    counts = { added: staged.definitions.added(), revised: changed, withdrawn };
  }
  const review = await reviewStages(tx, releaseId, staged.stages, datasetId, staged.scopeIds, counts);
  for (const kind of review.kinds)
    counts = {
      added: counts.added + kind.added,
      revised: counts.revised + kind.revised,
      withdrawn: counts.withdrawn + kind.withdrawn,
    };
  return { review, counts };
};

/**
 * Keeps what a steward needs to decide (the differences, the rejects, the gates and the files themselves) and forgets the rows:
 * nothing of a release that is not published is shown, neither its values nor its series and places.
 */
export const keepForDecision = async (
  opening: Opening,
  checked: Checked,
  found: { readonly review: Review; readonly counts: Counts },
): Promise<'STAGED' | 'HELD'> => {
  const { tx, source, plan, releaseId, newestId } = opening;
  await tx.unsafe('rollback to savepoint before_rows');
  await enter(opening);
  const state = checked.gates.every((gate) => gate.passed) ? 'STAGED' : 'HELD';
  await closeRelease(tx, releaseId, state, null, checked.staged, found.counts, checked.gates, undefined);
  await keepReview(tx, releaseId, source.code, newestId, found.review);
  await keepOriginals(tx, releaseId, plan.files);
  return state;
};

/** Rejects and gates of an earlier reading make room for those of this one. */
const forgetOutcome = async (tx: postgres.TransactionSql, releaseId: number): Promise<void> => {
  await tx`delete from base.reject where release_id = ${releaseId}`;
  await tx`delete from base.gate where release_id = ${releaseId}`;
};

/** Tables that hold what is kept of a release until somebody has decided about it. */
export const forgetRelease = async (tx: postgres.TransactionSql, id: number): Promise<void> => {
  for (const table of [
    'release_file',
    'reject',
    'gate',
    'release_bytes',
    'release_review',
    'release_diff',
    'release_diff_row',
  ])
    await tx`delete from ${tx(`base.${table}`)} where release_id = ${id}`;
  await tx`delete from base.release where id = ${id}`;
};
