import type postgres from 'postgres';
import type { Snapshots } from '../source.ts';
import type { Fact, Runs } from './kinds.ts';
import { stageColumns, stageName } from './staging.ts';

/**
 * Turns a staged snapshot into what the table is to hold after it: runs that go on as they are, runs that end with the snapshot
 * before, new ones that begin on its day. What this day's own earlier bytes changed is taken back first, so that a corrected
 * snapshot of the same day leaves no trace of the wrong one.
 */
export const continueRuns = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  datasetId: number,
  day: string,
  { maxGapDays }: Snapshots,
): Promise<void> => {
  const stage = stageName(releaseId, fact);
  const runs = fact.runs as Runs;
  const [before] = await tx`
    select to_char(max(released_on), 'YYYY-MM-DD') as day, (${day}::date - max(released_on))::int as days from base.release
    where dataset_id = ${datasetId} and state = 'PUBLISHED' and released_on < ${day}`;
  // Nothing was known before: every row begins on this day.
  if (!before?.day) return;
  const earlier = `${stage}_earlier`;
  const columns = [...stageColumns(fact), 'taken_down'];
  const list = columns.join(', ');
  // The values are days of ours, never a caller's text; a statement that makes a table takes no parameters.
  const [last, latest] = [`date '${before.day}'`, `date '${day}' - 1`];
  const reopened = `b.valid_to = ${last} and b.valid_to_latest = ${latest}`;
  const picked = columns.map((column) => {
    if (column === 'valid_to' || column === 'valid_to_latest')
      return `case when ${reopened} then null else b.${column} end as ${column}`;
    return column === 'end_reason'
      ? `case when ${reopened} then 'OPEN' else b.end_reason end as end_reason`
      : `b.${column}`;
  });
  await tx.unsafe(
    `create unlogged table ${earlier} as select ${picked.join(', ')} from base.${fact.table} b
     where b.dataset_id = ${Number(datasetId)} and b.published_to is null and b.valid_from < date '${day}'`,
  );
  await tx.unsafe(`analyze ${earlier}`);
  const same = (names: readonly string[], equals = 'is not distinct from') =>
    names.map((name) => `s.${name} ${equals} e.${name}`).join(' and ');
  const match = `e.end_reason = 'OPEN' and ${same(runs.identity, '=')}`;
  if (maxGapDays === undefined || (before.days as number) <= maxGapDays) {
    await tx.unsafe(`create unlogged table ${stage}_kept as
      select s.ctid as fresh, e.ctid as old from ${stage} s join ${earlier} e on ${match} and ${same(runs.values)}`);
    if (runs.chained)
      await tx.unsafe(`update ${stage} s set previous_public_id = e.public_id, recoded = s.coding is distinct from e.coding
        from ${earlier} e where ${match} and s.ctid not in (select fresh from ${stage}_kept)`);
    await tx.unsafe(
      `update ${earlier} e set valid_to = ${last}, valid_to_latest = ${latest}, end_reason =
         case when exists (select from ${stage} s where ${same(runs.series, '=')}) then 'REPLACED' else 'UNKNOWN' end${exactEnd(columns, before.days)}
       where e.end_reason = 'OPEN' and e.ctid not in (select old from ${stage}_kept)`,
    );
    await tx.unsafe(`delete from ${stage} s where s.ctid in (select fresh from ${stage}_kept)`);
    await tx.unsafe(`drop table ${stage}_kept`);
    await tx.unsafe(`update ${stage} set valid_from_earliest = ${last} + 1${exactStart(columns, before.days)}`);
  } else {
    await tx.unsafe(
      `update ${earlier} set valid_to = ${last}, valid_to_latest = ${latest}, end_reason = 'UNKNOWN'${exactEnd(columns, before.days)} where end_reason = 'OPEN'`,
    );
    await tx.unsafe(`update ${stage} set valid_from_earliest = ${last} + 1${exactStart(columns, before.days)}`);
  }
  await tx.unsafe(`insert into ${stage} (${list}) select ${list} from ${earlier}`);
  await tx.unsafe(`drop table ${earlier}`);
  await tx.unsafe(`analyze ${stage}`);
};

/** Bounds are exact where one snapshot follows on the day after the other. */
const exactEnd = (columns: readonly string[], days: number): string =>
  columns.includes('to_precision') ? `, to_precision = '${days > 1 ? 'BETWEEN_SNAPSHOTS' : 'DAY'}'` : '';
const exactStart = (columns: readonly string[], days: number): string =>
  columns.includes('from_precision') ? `, from_precision = '${days > 1 ? 'BETWEEN_SNAPSHOTS' : 'DAY'}'` : '';
