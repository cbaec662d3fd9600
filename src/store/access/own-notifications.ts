import type { Pool } from '../pool.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a person was told, the newest first. */
export const readNotifications = (pool: Pool, person: string, first: number, signal: AbortSignal): Promise<Row[]> =>
  pool.run(
    `select n.public_id as id, n.at, n.kind, n.subject, n.about from base.notification n
     where n.principal = $1::text order by n.id desc limit $2::int`,
    [person, first],
    signal,
  );

/** Where a person is told, and why not where it does not arrive. */
export const readTargets = (pool: Pool, person: string, signal: AbortSignal): Promise<Row[]> =>
  pool.run(
    `select t.public_id as id, t.channel, t.address, t.created_at as "createdAt", t.confirmed_at as "confirmedAt",
       (select count(*)::int from base.notification_delivery d where d.target_id = t.id and d.state in ('WAITING', 'SENDING')) as waiting,
       (select d.problem from base.notification_delivery d where d.target_id = t.id and d.attempts > 0 order by d.id desc limit 1) as problem
     from base.notification_target t where t.principal = $1::text and t.ended_at is null order by t.id`,
    [person],
    signal,
  );
