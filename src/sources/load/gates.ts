import type postgres from 'postgres';
import type { GateLimits, Snapshots } from '../source.ts';
import type { Fact } from './kinds.ts';
import { stageName } from './staging.ts';

export type Gate = { readonly name: string; readonly passed: boolean; readonly message: string };

export const defaultLimits: GateLimits = {
  minRows: 0.7,
  minScopes: 0,
  minAreas: 0.9,
  maxRejects: 0.02,
  maxFactor: 50,
  maxJumps: 0,
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** Did the file as a whole read like what it claims to be? */
export const readingGates = (read: number, rejected: number, limits: GateLimits): Gate[] => [
  {
    name: 'content',
    passed: read - rejected > 0,
    message:
      read - rejected > 0 ? `${read} rows read` : 'No usable row was read: the files are empty or of another shape.',
  },
  {
    name: 'rejects',
    passed: rejected <= read * limits.maxRejects,
    message: `${rejected} of ${read} rows rejected (${percent(read ? rejected / read : 0)}); at most ${percent(limits.maxRejects)} pass unasked.`,
  },
];

/** Smaller scopes lose a large share with a single row. */
const smallScope = 20;

/** How much there was and is, counted in one reading of either side. */
type Counted = {
  readonly before: number;
  readonly now: number;
  readonly areasBefore: number;
  readonly areasNow: number;
  /** Scopes that are published, and those of them that the release covers. */
  readonly published: number;
  readonly covered: number;
  /** Scopes that lost too much, with the numbers of one of them. */
  readonly thin: number;
  readonly thinBefore: number;
  readonly thinNow: number;
};

const counted = async (
  tx: postgres.TransactionSql,
  stage: string,
  fact: Fact,
  datasetId: number,
  scopeIds: readonly number[],
  going: string,
  limits: GateLimits,
): Promise<Counted> => {
  // Lists of a portal are about no place.
  const area = fact.columns.includes('area_id') ? 'area_id' : 'null::int';
  const [found] = await tx.unsafe(
    `with every as (
       select b.scope_id, ${area} as area, (count(*) filter (where ${going}))::int as rows
       from base.${fact.table} b where b.published_to is null and b.dataset_id = $1 group by 1, 2),
     old as (select * from every where rows > 0 and scope_id = any($2::int[])),
     fresh as (
       select scope_id, ${area} as area, count(*)::int as rows from ${stage} where exists (select from old) group by 1, 2),
     scope as (
       select o.before, coalesce(f.now, 0) as now
       from (select scope_id, sum(rows)::int as before from old group by 1) o
         left join (select scope_id, sum(rows)::int as now from fresh group by 1) f using (scope_id)),
     thin as (select * from scope where before >= ${smallScope} and now < before * ${Number(limits.minRows)})
     select coalesce((select sum(rows) from old), 0)::int as before, coalesce((select sum(rows) from fresh), 0)::int as now,
       (select count(distinct area) from old)::int as "areasBefore", (select count(distinct area) from fresh)::int as "areasNow",
       (select count(distinct scope_id) from every)::int as published,
       (select count(distinct scope_id) from every where scope_id = any($2::int[]))::int as covered,
       (select count(*) from thin)::int as thin, (select min(before) from thin) as "thinBefore", (select min(now) from thin) as "thinNow"`,
    [datasetId, scopeIds] as never[],
  );
  return found as unknown as Counted;
};

/** Compares the staged rows of one kind with the published ones of the same scopes. A first release has nothing to compare with. */
export const comparisonGates = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  datasetId: number,
  scopeIds: readonly number[],
  limits: GateLimits,
  snapshots?: Snapshots,
): Promise<Gate[]> => {
  const stage = stageName(releaseId, fact);
  // A snapshot is compared with the one before: with the runs that were going on.
  const going = snapshots && fact.runs ? `b.end_reason = 'OPEN'` : 'true';
  const published = `base.${fact.table} b where b.published_to is null and b.dataset_id = $1 and b.scope_id = any($2::int[]) and ${going}`;
  const values = [datasetId, scopeIds] as never[];
  const found = await counted(tx, stage, fact, datasetId, scopeIds, going, limits);
  if (!found.before) return [];
  const rows = found.now / found.before;
  const areas = found.areasBefore ? found.areasNow / found.areasBefore : 1;
  const gates: Gate[] = [
    {
      name: `${fact.table} rows`,
      passed: rows >= limits.minRows,
      message: `${found.now} rows where ${found.before} were published (${percent(rows)}); below ${percent(limits.minRows)} a release is held.`,
    },
    {
      name: `${fact.table} areas`,
      passed: areas >= limits.minAreas,
      message: `${found.areasNow} places where ${found.areasBefore} were published (${percent(areas)}); below ${percent(limits.minAreas)} a release is held.`,
    },
  ];
  // With a single scope the rows of all say it already.
  if (found.covered > 1)
    gates.push({
      name: `${fact.table} rows of each scope`,
      passed: found.thin === 0,
      message: found.thin
        ? `${found.thin} scopes fell below ${percent(limits.minRows)} of their published rows, one of them from ${found.thinBefore} to ${found.thinNow}.`
        : 'Every scope that is covered kept its size.',
    });
  gates.push({
    name: `${fact.table} scopes`,
    passed: found.covered >= found.published * limits.minScopes,
    message: `${found.covered} of ${found.published} published scopes are covered; below ${percent(limits.minScopes)} a release is held.`,
  });
  if (fact.measure) gates.push(await jumpGate(tx, stage, fact, published, values, limits));
  return gates;
};

/** Values that cannot be hold a release, the first one of a dataset as well. */
export const plausibleGates = async (tx: postgres.TransactionSql, releaseId: number, fact: Fact): Promise<Gate[]> => {
  if (!fact.implausible) return [];
  const { joins, where, says } = fact.implausible;
  const [found] = await tx.unsafe(
    `select count(*)::int as rows, min(s.source_line)::int as line from ${stageName(releaseId, fact)} s ${joins} where ${where}`,
  );
  const rows = found?.rows as number;
  return [
    {
      name: `${fact.table} plausible`,
      passed: rows === 0,
      message: rows
        ? `${rows} values cannot be, the first in line ${found?.line}: ${says}.`
        : 'No value is one that cannot be.',
    },
  ];
};

/**
 * Rows that published numbers were counted from. Where only few of them change, the numbers before and after, set against each
 * other, tell of exactly those few.
 */
export const fewChangesGate = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  datasetId: number,
  scopeIds: readonly number[],
): Promise<Gate[]> => {
  if (fact.fewest === undefined) return [];
  const list = (alias: string) => fact.columns.map((column) => `${alias}.${column}`).join(', ');
  const { rows, share } = fact.fewest;
  // What was taken down since is missing in numbers made now, and was counted in those that somebody may have kept.
  const [taken] = await tx`
    select count(distinct k.row_key)::int as rows from base.takedown k where k.dataset_id = ${datasetId} and k.kind = ${fact.table} and k.lifted_at is null
      and k.at > (select max(r.published_at) from base.release r where r.dataset_id = ${datasetId} and r.state = 'PUBLISHED')`;
  const [found] = await tx.unsafe(
    `select min(changed)::int as fewest, max(before)::int as before from (
       select scope_id, changed + $3::int as changed, before from (
       select coalesce(b.scope_id, s.scope_id) as scope_id,
         count(*) filter (where b.public_id is null or s.public_id is null or (${list('b')}) is distinct from (${list('s')})) as changed,
         count(b.public_id) as before
       from (select * from base.${fact.table} where published_to is null and dataset_id = $1 and scope_id = any($2::int[])) b
       full join ${stageName(releaseId, fact)} s on s.public_id = b.public_id group by 1) counted) scopes
     where before > 0 and changed > 0 and changed < greatest(${rows}, ${share} * before)`,
    [datasetId, scopeIds, taken?.rows ?? 0] as never[],
  );
  const least = `${rows} records and ${percent(share)} of them`;
  return [
    {
      name: `${fact.table} changes`,
      passed: found?.fewest === null,
      message:
        found?.fewest === null
          ? `No scope changes in some, but fewer than ${least}.`
          : `${found?.fewest} of ${found?.before} records of a scope change, fewer than ${least}: its tables before and after, set against each other, would tell of those few. Wait until more changes come together.`,
    },
  ];
};

/** Rows that a release lacks while files beside it cannot be read: nobody knows whether they are gone or unread. */
export const lackingGate = async (
  tx: postgres.TransactionSql,
  releaseId: number,
  fact: Fact,
  datasetId: number,
  scopeIds: readonly number[],
  unread: readonly string[],
): Promise<Gate> => {
  const [found] = await tx.unsafe(
    `select count(*)::int as rows from base.${fact.table} b
     where b.published_to is null and b.dataset_id = $1 and b.scope_id = any($2::int[])
       and not exists (select from ${stageName(releaseId, fact)} s where s.public_id = b.public_id)`,
    [datasetId, scopeIds] as never[],
  );
  const rows = found?.rows as number;
  return {
    name: `${fact.table} complete`,
    passed: rows === 0,
    message: rows
      ? `${rows} published rows are not in the files that could be read; they may be in what could not (${unread.join(', ')}). Mend that first, and load all of them together.`
      : `Every published row is still there without what could not be read (${unread.join(', ')}).`,
  };
};

const jumpGate = async (
  tx: postgres.TransactionSql,
  stage: string,
  fact: Fact,
  published: string,
  values: never[],
  limits: GateLimits,
): Promise<Gate> => {
  const { measure } = fact;
  const [found] = await tx.unsafe(
    `select count(*)::int as jumps, min(s.source_line)::int as line
     from ${stage} s join ${published.replace(' where ', ' on b.public_id = s.public_id where ')}
       and b.${measure} <> s.${measure} and b.${measure} <> 0 and s.${measure} <> 0
       and (abs(s.${measure}::numeric) > abs(b.${measure}::numeric) * ${Number(limits.maxFactor)} or abs(b.${measure}::numeric) > abs(s.${measure}::numeric) * ${Number(limits.maxFactor)})`,
    values,
  );
  const jumps = found?.jumps as number;
  return {
    name: `${fact.table} jumps`,
    passed: jumps <= limits.maxJumps,
    message: jumps
      ? `${jumps} values differ from the published ones by more than a factor of ${limits.maxFactor}, the first in line ${found?.line}; more than ${limits.maxJumps} hold a release.`
      : `No value differs from the published one by more than a factor of ${limits.maxFactor}.`,
  };
};
