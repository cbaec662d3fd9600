import type { KeyObject } from 'node:crypto';
import type postgres from 'postgres';
import { Refusal, refusal } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { connect } from '../connect.ts';
import { first, headOf, lastBlock, linesBetween, signed, textOfLine } from './blocks.ts';
import { leafHash, rootOf } from './merkle.ts';

const mostLines = 4096;

/**
 * The oldest transaction that runs in this database, or the next one that will. Of a transaction of another database of the same server
 * its lock tells so; one whose lock is not there yet counts.
 */
const oldestRunning = `
  with now as materialized (select pg_current_snapshot() as s)
  select coalesce(min(x.xid), min(pg_snapshot_xmax(n.s)::text::bigint))
    + coalesce((select c.added from base.audit_counter c), 0) as xact
  from now n left join lateral (select r.xid::text::bigint as xid from pg_snapshot_xip(n.s) r(xid)) x on not exists (
    select from pg_locks l join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'transactionid' and l.mode = 'ExclusiveLock' and l.granted
      and l.transactionid::text::bigint = x.xid % 4294967296
      and a.datid <> (select d.oid from pg_database d where d.datname = current_database()))`;

/**
 * Seals one block of lines, and says how many. Nobody waits for it: it takes the lines of transactions below the oldest one that still
 * runs, so that none can come later, and leaves the others to the next block. Of several servers one seals at a time.
 */
export const sealBlock = (sql: postgres.Sql, key: KeyObject): Promise<number> =>
  sql.begin(async (tx) => {
    const [turn] = await tx`select pg_try_advisory_xact_lock(hashtext('tributary audit')) as mine`;
    if (!turn?.mine) return 0;
    // Asked before the lines: what is finished by now can be seen by then.
    const [horizon] = await tx.unsafe(oldestRunning);
    const before = (await lastBlock(tx)) ?? first;
    if ((horizon?.xact as number) < before.toXact) throw restored();
    const found = await linesBetween(tx, before.toXact, horizon?.xact as number, mostLines + 1);
    if (found.length === 0) return 0;
    // A transaction is in one block as a whole.
    const cut = found.length > mostLines ? (found.at(-1)?.xact as number) : (horizon?.xact as number);
    const whole = found.filter(({ xact }) => xact < cut);
    const lines = whole.length ? whole : await linesBetween(tx, before.toXact, cut + 1);
    const toXact = whole.length ? cut : cut + 1;
    const leaves = lines.map((line) => leafHash(textOfLine(line)));
    const [clock] = await tx`select clock_timestamp()::timestamptz(3) as at`;
    const head = {
      number: before.number + 1,
      previous: before.head,
      root: rootOf(leaves).toString('hex'),
      fromXact: before.toXact,
      toXact,
      sealedAt: clock?.at as string,
    };
    const hash = headOf(head);
    await tx.unsafe(
      `insert into base.audit_block (number, from_xact, to_xact, sealed_at, entry_ids, leaves, root, previous, head, signature)
       values ($1::bigint, $2::bigint, $3::bigint, $4::timestamptz, $5::bigint[], $6::bytea, $7::text, $8::text, $9::text, $10::text)`,
      [
        ...[head.number, head.fromXact, head.toXact, head.sealedAt, lines.map(({ id }) => id) as never],
        ...[Buffer.concat(leaves), head.root, head.previous, hash, signed(key, hash)],
      ],
    );
    return lines.length;
  });

const restored = () =>
  refusal(
    'CONFLICT',
    'This database counts its transactions anew, as one that was restored from a dump: its lines would stand before those that came along. Run once: npm run audit -- restored',
    { why: 'RESTORED' },
  );

/**
 * Lets the lines of a restored copy stand behind those that came along with it. To be called before it is read from: lines that were
 * written in between stand where they do not belong, and are found by whoever verifies.
 */
export const continueRestored = (sql: postgres.Sql): Promise<boolean> =>
  sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('tributary audit'))`;
    const [horizon] = await tx.unsafe(oldestRunning);
    const before = (await lastBlock(tx)) ?? first;
    if ((horizon?.xact as number) >= before.toXact) return false;
    const [last] = await tx`select coalesce(max(xact), 0) as xact from base.audit_entry`;
    const added = Math.max(before.toXact, (last?.xact as number) + 1);
    await tx`
      insert into base.audit_counter (added) values (${added}) on conflict ("only") do update set added = excluded.added`;
    await tx.unsafe(
      `alter table base.audit_entry alter column xact set default (pg_current_xact_id()::text::bigint + ${added})`,
    );
    return true;
  });

/** Seals everything that can be sealed now. */
export const sealDue = async (sql: postgres.Sql, key: KeyObject): Promise<number> => {
  let sealed = 0;
  for (let more = await sealBlock(sql, key); more > 0; more = await sealBlock(sql, key)) sealed += more;
  return sealed;
};

export type SealerOptions = {
  readonly url: string;
  readonly key: KeyObject;
  readonly everyMs: number;
  readonly log: Log;
};

/** Seals now and then, and once more at the end. The driver is made when it is needed: no start waits for it. */
export const startSealer = ({ url, key, everyMs, log }: SealerOptions): { readonly stop: () => Promise<void> } => {
  let sql: postgres.Sql | undefined;
  const connection = { application_name: 'tributary audit', statement_timeout: 60_000 };
  const seal = async (): Promise<void> => {
    try {
      sql ??= connect(url, { max: 1, connection });
      await sealDue(sql, key);
    } catch (error) {
      if (error instanceof Refusal) log.failure('lines cannot be sealed', error);
      else log.warn('lines wait to be sealed', { code: String((error as { code?: unknown }).code ?? 'unforeseen') });
    }
  };
  let working = Promise.resolve();
  const timer = setInterval(() => {
    working = working.then(seal);
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.race([working.then(seal), new Promise((done) => setTimeout(done, 5_000).unref())]);
      await sql?.end({ timeout: 2 });
    },
  };
};
