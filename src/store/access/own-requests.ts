import { refusal } from '../../errors.ts';
import type { Pool } from '../pool.ts';

type Row = Readonly<Record<string, unknown>>;

const scope = (name: string) =>
  `jsonb_build_object('tier', r.${name} -> 'tier', 'datasets', r.${name} -> 'datasets', 'fields', r.${name} -> 'fields',
     'countries', r.${name} -> 'countries', 'finestGrain', r.${name} -> 'grain', 'days', r.${name} -> 'days', 'quota', r.${name} -> 'quota')`;

/** What a person reads of their own requests: everything but who decided. */
const text = `
  select jsonb_build_object('id', r.public_id, 'state', base.request_state(r), 'hash', r.hash, 'asked', ${scope('asked')}, 'scope', ${scope('scope')},
    'form', r.form, 'missing', base.request_lacks(r), 'renews', r.renews, 'createdAt', r.created_at, 'changedAt', r.changed_at, 'submittedAt', r.submitted_at,
    'grant', (select jsonb_build_object('id', g.public_id, 'code', g.code, 'startsAt', g.starts_at, 'expiresAt', g.expires_at)
      from base.access_grant g where g.id = r.grant_id),
    'events', (select jsonb_agg(jsonb_build_object('at', e.at, 'step', e.step, 'role', e.role, 'reason', e.reason, 'state', e.state) order by e.id)
      from base.access_request_event e where e.request = r.public_id)) as request
  from base.access_request r join base.person p on p.id = r.person_id
  where p.public_id = $1::text and ($2::text is null or r.public_id = $2::text) order by r.id desc limit 100`;

/** The requests of a person, the newest first, or the one of this id; that of somebody else reads like one that never was. */
export const readOwnRequests = async (
  pool: Pool,
  person: string,
  id: string | null,
  signal: AbortSignal,
): Promise<readonly Row[]> => {
  const rows = id?.includes('\0') ? [] : await pool.run(text, [person, id], signal);
  if (id !== null && rows.length === 0)
    throw refusal('NOT_FOUND', `There is no request '${id.slice(0, 100)}'.`, { argument: 'request' });
  return rows.map(({ request }) => request as Row);
};

/** What datasets ask besides the form. */
export const readQuestions = (pool: Pool, datasets: readonly string[], signal: AbortSignal): Promise<Row[]> =>
  pool.run(
    `select q.public_id as id, d.code as dataset, q.text from base.access_question q join base.dataset d on d.id = q.dataset_id
     where q.ended_at is null and d.code = any($1::text[]) order by d.code, q.id`,
    [datasets.filter((code) => !code.includes('\0')).slice(0, 1000)],
    signal,
  );
