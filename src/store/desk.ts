import { randomBytes } from 'node:crypto';
import { refusal } from '../errors.ts';
import { contradiction, needsReason, type OrderAction, type Standing } from './desk-rules.ts';
import type { Pool } from './pool.ts';

/** Invented stewards decide about invented datasets only. */
export type Steward = { readonly id: number; readonly name: string; readonly demonstration: boolean };

export type OrderRequest = {
  readonly release: string;
  readonly action: OrderAction;
  readonly key: string;
  readonly reason?: string | null | undefined;
  readonly until?: string | null | undefined;
};

/** What the stewards' side does in the database besides reading: with the login of the workflow, never with a tier's. */
export type Desk = {
  /** Gives an order and returns its number. The same request again is the same order. */
  readonly place: (steward: Steward, order: OrderRequest, signal: AbortSignal) => Promise<number>;
};

export const openDesk = (pool: Pool): Desk => ({
  place: async (steward, order, signal) => {
    const asked = checked(order);
    const before = await orderOf(pool, steward, asked, signal);
    if (before !== undefined) return before;
    const standing = await standingOf(pool, steward, asked, signal);
    const against = contradiction(asked.action, standing);
    if (against) throw against;
    if (asked.until !== null && !standing.ahead)
      throw refusal('CONFLICT', 'The embargo would end in the past. Name an instant that is still to come.', {
        why: 'EMBARGO_PAST',
      });
    const [placed] = await pool.run(
      `with placed as (
         insert into base.steward_order (public_id, key, steward_id, steward_name, release_id, action, reason, embargo_until, state)
         values ($1::text, $2::text, $3::int, $4::text, $5::int, $6::text, $7::text, $8::timestamptz, 'WAITING')
         on conflict (steward_id, key) do nothing returning id),
       told as (
         insert into base.steward_act (steward_id, steward_name, action, release_id, release, dataset, version, reason, outcome)
         select $3::int, $4::text, $6::text, $5::int, $9::text, $10::text, $11::text, $7::text, 'ORDERED' from placed)
       select id, pg_notify('tributary_orders', '') from placed`,
      [
        `ord_${randomBytes(16).toString('base64url')}`,
        ...[asked.key, steward.id, steward.name, standing.id, asked.action, asked.reason, asked.until],
        ...[asked.release, standing.dataset, standing.version],
      ],
      signal,
    );
    // Somebody gave the very same order in between.
    const id = (placed?.id as number | undefined) ?? (await orderOf(pool, steward, asked, signal));
    if (id === undefined) throw refusal('UNAVAILABLE', 'The order could not be kept. Send it again.');
    return id;
  },
});

type Asked = { readonly [K in keyof Required<OrderRequest>]: Exclude<OrderRequest[K], undefined> };

const checked = ({ release, action, key, reason, until }: OrderRequest): Asked => {
  const why = reason?.trim() || null;
  // The database cannot hold the character, in no order and in no release.
  for (const [argument, text] of Object.entries({ release, key, reason: why ?? '' }))
    if (text.includes('\0'))
      throw refusal('BAD_ARGUMENT', `${argument} holds a NUL character. Leave it out.`, { argument });
  if (!key.trim() || key.length > 200)
    throw refusal('BAD_ARGUMENT', 'key must have 1 to 200 characters. Choose a new one for each order.', {
      argument: 'key',
    });
  if (why === null && needsReason.has(action))
    throw refusal('BAD_ARGUMENT', 'A reason is wanted: it is kept with the release.', { argument: 'reason' });
  if (why !== null && why.length > 2000)
    throw refusal('BAD_ARGUMENT', 'reason must have at most 2000 characters.', { argument: 'reason' });
  return { release, action, key, reason: why, until: until ?? null };
};

/** The order that this steward gave with this key before; another one under the same key is refused. */
const orderOf = async (
  pool: Pool,
  steward: Steward,
  asked: Asked,
  signal: AbortSignal,
): Promise<number | undefined> => {
  const [known] = await pool.run(
    `select o.id, o.action = $3::text and coalesce(o.reason, '') = coalesce($4::text, '')
       and o.embargo_until is not distinct from $5::timestamptz and exists (
         select from base.steward_act a where a.release_id = o.release_id and a.release = $6::text) as same
     from base.steward_order o where o.steward_id = $1::int and o.key = $2::text`,
    [steward.id, asked.key, asked.action, asked.reason, asked.until, asked.release],
    signal,
  );
  if (known && !known.same)
    throw refusal('CONFLICT', 'This key belongs to another order of yours. Choose a new key for each order.', {
      why: 'KEY_REUSED',
    });
  return known?.id as number | undefined;
};

type Found = Standing & { readonly id: number; readonly ahead: boolean };

const standingOf = async (pool: Pool, steward: Steward, asked: Asked, signal: AbortSignal): Promise<Found> => {
  const [row] = await pool.run(
    `select r.id, r.state, r.version, d.code as dataset, d.domain = 'REFERENCE' as reference,
       coalesce(r.embargoed_until > now(), false) as embargoed, coalesce($2::timestamptz > now(), true) as ahead,
       r.publication is not distinct from (
         select max(n.publication) from base.release n where n.dataset_id = r.dataset_id and n.state = 'PUBLISHED') as newest
     from base.release r join base.dataset d on d.id = r.dataset_id where r.public_id = $1::text and (d.synthetic or not $3::boolean)`,
    [asked.release, asked.until, steward.demonstration],
    signal,
  );
  if (!row)
    throw refusal('NOT_FOUND', `There is no release '${asked.release.slice(0, 100)}'.`, { argument: 'release' });
  return row as unknown as Found;
};
