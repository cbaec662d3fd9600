import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { refusal } from '../../errors.ts';

/**
 * Deletes lines of reading in blocks that were sealed before a day, and tells of it as an act, without which the lines would be missed.
 * Lines of acts stay, and so do the hashes in the blocks.
 */
export const forget = async (
  sql: postgres.Sql,
  before: string,
  reason: string,
): Promise<{ readonly lines: number; readonly block: number | null }> => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(before) || Number.isNaN(Date.parse(before)))
    throw refusal('BAD_ARGUMENT', `--before '${before.slice(0, 40)}' is not a day such as 2026-01-31.`);
  if (!reason.trim() || reason.length > 2000)
    throw refusal('BAD_ARGUMENT', '--reason must have 1 to 2000 characters: it is kept with the act.');
  return sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('tributary audit'))`;
    const [last] = await tx`
      select number, to_xact from base.audit_block where sealed_at < ${before}::date order by number desc limit 1`;
    if (!last) return { lines: 0, block: null };
    await tx`
      insert into base.access_act (actor, actor_name, action, subject, reason, change, key, digest)
      values ('owner', 'The owner of the database', 'forgetAudit', ${`blocks to ${last.number}`}, ${reason.trim()},
        'lines of reading deleted', ${randomBytes(16).toString('hex')}, '')`;
    await tx`select set_config('audit.forgets', 'on', true)`;
    const gone = await tx`delete from base.audit_entry where xact < ${last.to_xact} and kind <> 'ACT'`;
    return { lines: gone.count, block: last.number as number };
  });
};
