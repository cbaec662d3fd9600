import type postgres from 'postgres';
import { refusal } from '../../errors.ts';
import type { TakenDown } from '../source.ts';
import type { Stage } from './staging.ts';
import { stageName } from './staging.ts';

/** What was taken down of one row: all of it, or some of its columns, whole or in parts. */
type Gone = {
  whole: boolean;
  readonly values: { readonly columns: readonly string[]; readonly part: string | null; readonly localized: boolean }[];
};

/** Everything that was taken down in a dataset and not lifted, by table and public id. */
export type Takedowns = ReadonlyMap<string, ReadonlyMap<string, Gone>>;

export const readTakedowns = async (tx: postgres.TransactionSql, datasetId: number): Promise<Takedowns> => {
  const rows = await tx`
    select k.kind, k.row_key as key, k.scope, k.columns, k.part, coalesce(f.localized, false) as localized
    from base.takedown k left join derived.redactable f on f.field = k.field
    where k.dataset_id = ${datasetId} and k.lifted_at is null and k.scope in ('ROW', 'VALUE')`;
  const found = new Map<string, Map<string, Gone>>();
  for (const { kind, key, scope, columns, part, localized } of rows) {
    const ofKind = found.get(kind) ?? new Map<string, Gone>();
    const gone = ofKind.get(key) ?? { whole: false, values: [] };
    if (scope === 'ROW') gone.whole = true;
    else gone.values.push({ columns, part, localized });
    found.set(kind, ofKind.set(key, gone));
  }
  return found;
};

/** What an adapter is told that counts its rows itself. */
export const goneOf = (gone: Gone | undefined): TakenDown | null =>
  gone
    ? { whole: gone.whole, parts: gone.values.flatMap(({ columns, part }) => (part === null ? columns : [part])) }
    : null;

/** A definition without what was taken down of it. */
export const withoutTaken = (
  row: Readonly<Record<string, unknown>>,
  gone: Gone | undefined,
): Readonly<Record<string, unknown>> => {
  const left: Record<string, unknown> = { ...row };
  for (const { columns, part } of gone?.values ?? [])
    for (const column of columns) {
      if (part === null) left[column] = null;
      else if (typeof left[column] === 'object' && left[column] !== null) {
        const { [part]: _, ...others } = left[column] as Record<string, unknown>;
        left[column] = others;
      }
    }
  return left;
};

/** Takes out of the staged rows what was taken down, as it was taken out of the published ones. */
export const dropTaken = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  stages: readonly Stage[],
  datasetId: number,
): Promise<void> => {
  const taken = await readTakedowns(tx, datasetId);
  for (const { fact } of stages) {
    if (!taken.has(fact.table)) continue;
    const stage = stageName(releaseId, fact);
    const live = `k.dataset_id = ${Number(datasetId)} and k.kind = '${fact.table}' and k.lifted_at is null`;
    await tx.unsafe(`
      delete from ${stage} s using base.takedown k where ${live} and k.scope = 'ROW' and s.public_id = k.row_key;
      select base.blank('${stage}'::regclass, k.row_key, k.field, k.part) from base.takedown k where ${live} and k.scope = 'VALUE'`);
  }
};

/** How much was taken down of a dataset, or let in again, so far: to be asked before anything of it is read. */
export const takenSoFar = async (tx: postgres.TransactionSql, datasetId: number): Promise<string> => {
  const [row] = await tx`
    select count(*) || ' ' || count(lifted_at) as taken from base.takedown where dataset_id = ${datasetId}`;
  return row?.taken as string;
};

/** Something was taken down while a release was being read: all that was read is forgotten, and read again without it. */
export class TakenMeanwhile extends Error {
  constructor() {
    super('something was taken down meanwhile');
  }
}

/**
 * Keeps everybody else from publishing and from taking down until the transaction ends, or until it goes back to a savepoint before
 * this. A release may publish or keep what it read only behind this door: a takedown waits for no load, so the load looks after it.
 */
export const closeToTakedowns = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  before: string,
): Promise<void> => {
  await tx`select pg_advisory_xact_lock(hashtext('tributary publish'))`;
  if ((await takenSoFar(tx, datasetId)) !== before) throw new TakenMeanwhile();
};

/** Does it all again, from the beginning, as often as something was taken down meanwhile. */
export const againIfTaken = async <T>(work: () => Promise<T>): Promise<T> => {
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TakenMeanwhile)) throw error;
    }
};

/** Refuses bytes that were taken down, whatever they are called now. */
export const refuseTakenFiles = async (
  tx: postgres.TransactionSql,
  datasetId: number,
  files: readonly { readonly file: { readonly name: string }; readonly sha256: string }[],
): Promise<void> => {
  const sums = files.map((one) => one.sha256);
  const [found] = await tx`
    select public_id, reason, to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, sums from base.takedown
    where dataset_id = ${datasetId} and lifted_at is null and scope in ('FILE', 'RELEASE') and sums && ${sums}::text[] limit 1`;
  if (!found) return;
  const file = files.find((one) => (found.sums as string[]).includes(one.sha256))?.file.name;
  throw refusal(
    'TAKEN_DOWN',
    `${file}: these very bytes were taken down on ${found.day} (${found.reason}). Load a corrected file; or two people lift the takedown ${found.public_id}.`,
    { takedown: found.public_id },
  );
};

/** Something was taken down, or let in again, since a release was published: its bytes are news, because they would be taken in differently. */
export const isTakenSince = async (tx: postgres.TransactionSql, releaseId: number): Promise<boolean> => {
  const [found] = await tx`
    select exists (select from base.takedown k join base.release r on r.dataset_id = k.dataset_id
      where r.id = ${releaseId} and greatest(k.lifted_at, case when k.scope in ('FILE', 'RELEASE') then k.at end) > r.published_at) as since`;
  return found?.since === true;
};
