import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { Refusal, refusal } from '../../errors.ts';
import { unrecorded } from '../audit/refusals.ts';
import { isUnrecorded } from '../lost.ts';
import { connect } from '../pool.ts';
import type { Actor, Work } from './act.ts';
import { notificationActs } from './act-notifications.ts';
import { organisationActs } from './act-organisations.ts';
import { policyActs } from './act-policy.ts';
import { requestActs } from './act-requests.ts';
import { reviewActs } from './act-reviews.ts';
import { sharingActs } from './act-sharing.ts';
import { takedownActs } from './act-takedowns.ts';
import { urgentActs } from './act-urgent.ts';
import type { CountedField, Effects, StaysReadable } from './effect.ts';
import { effectsBetween, snapshot } from './effects.ts';
import { words } from './rules.ts';

export const acts = {
  ...organisationActs,
  ...sharingActs,
  ...policyActs,
  ...requestActs,
  ...reviewActs,
  ...notificationActs,
  ...takedownActs,
  ...urgentActs,
} satisfies Record<string, Work>;
export type ActName = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly ActName[];

export type How = {
  /** Chosen by the caller: the same request twice is one act. */
  readonly key: string;
  readonly reason: string;
  /** Tells what it would do, and does nothing. */
  readonly preview?: boolean | null;
  /** The digest of a preview: if it would do something else by now, it is refused. */
  readonly expected?: string | null;
};

export type Change = Effects & {
  readonly done: boolean;
  readonly action: string;
  readonly subject: string | null;
  readonly change: string;
  readonly digest: string;
  readonly stays: readonly StaysReadable[];
  /** A key that was made: told once. */
  readonly secret: string | null;
  /** What the act tells besides; null where the same request was carried out before. */
  readonly told: Readonly<Record<string, unknown>> | null;
};

export type Acts = {
  readonly perform: (
    actor: Actor,
    action: ActName,
    args: Readonly<Record<string, unknown>>,
    how: How,
  ) => Promise<Change>;
  /** Writes down something that was looked at on somebody's behalf. */
  readonly note: (
    actor: Actor,
    action: string,
    subject: string,
    change: string,
    how: Pick<How, 'key' | 'reason'>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type ActsOptions = {
  readonly url: string;
  readonly keySecret: string;
  readonly deadlineMs: number;
  readonly fields: readonly CountedField[];
  readonly webhookOrigins: readonly string[];
};

/**
 * What stewards and administrators decide about access: one transaction each, one after the other, with the act that tells of it. A
 * preview does the same and takes it back.
 */
export const openActs = ({ url, keySecret, deadlineMs, fields, webhookOrigins }: ActsOptions): Acts => {
  const sql = connect(url, {
    max: 2,
    connection: { application_name: 'tributary acts', search_path: 'workflow', statement_timeout: deadlineMs },
  });
  return {
    close: () => sql.end({ timeout: 2 }),
    note: async (actor, action, subject, change, how) => {
      const { key, reason } = checked(how);
      const known = await sql`select 1 from base.access_act where actor = ${actor.id} and key = ${key}`;
      if (known.length)
        throw refusal('CONFLICT', 'This key belongs to another act of yours. Choose a new key for each act.', {
          why: 'KEY_REUSED',
        });
      await sql
        .begin((tx) =>
          record(tx, actor, { action, subject, change, key, reason, digest: hashOf([action, subject, change]) }),
        )
        .catch((error: unknown) => {
          throw translated(error);
        });
    },
    perform: async (actor, action, args, how) => {
      const { key, reason } = checked(how);
      const request = hashOf([action, args, reason]);
      try {
        return await sql.begin(async (tx) => {
          await tx`select pg_advisory_xact_lock(hashtext('tributary access'))`;
          const [known] = await tx`
            select subject, change, digest from base.access_act where actor = ${actor.id} and key = ${key}`;
          if (known) return repeated(action, known, request);
          const before = await snapshot(tx, actor.demonstration);
          const {
            subject,
            change,
            secret = null,
            told = null,
            stays = [],
            afterwards = (now) => now,
            keep = async () => {},
            reason: shown = reason,
          } = await acts[action](tx, actor, args as never, {
            ...{ reason, keySecret, webhookOrigins },
          });
          const effects = await effectsBetween(tx, before, afterwards(await snapshot(tx, actor.demonstration)), fields);
          await keep(effects);
          const digest = hashOf(told ? [request, effects, told] : [request, effects]);
          const made = { ...effects, stays, action, change, digest, told };
          if (how.preview) throw new Preview({ ...made, done: false, subject: null, secret: null });
          if (how.expected && how.expected !== digest)
            throw refusal(
              'CONFLICT',
              'By now this would do something else than its preview said. Look at a new preview.',
              {
                why: 'PREVIEW_STALE',
              },
            );
          await record(tx, actor, { action, subject, change, key, reason: shown, digest: request });
          return { ...made, done: true, subject, secret };
        });
      } catch (error) {
        if (error instanceof Preview) return error.change;
        throw translated(error);
      }
    },
  };
};

/** Ends the transaction of a preview without keeping anything of it. */
class Preview extends Error {
  readonly change: Change;
  constructor(change: Change) {
    super('only a preview');
    this.change = change;
  }
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 27);

const checked = ({ key, reason }: Pick<How, 'key' | 'reason'>) => {
  if (!key.trim() || key.length > 200 || key.includes('\0'))
    throw refusal('BAD_ARGUMENT', 'key must have 1 to 200 characters. Choose a new one for each act.', {
      argument: 'key',
    });
  const why = reason.trim();
  if (!why || why.length > 2000 || why.includes('\0'))
    throw refusal('BAD_ARGUMENT', 'A reason is wanted, of at most 2000 characters: it is kept with the act.', {
      argument: 'reason',
    });
  return { key, reason: why };
};

const repeated = (action: string, known: postgres.Row, request: string): Change => {
  if (known.digest !== request)
    throw refusal('CONFLICT', 'This key belongs to another act of yours. Choose a new key for each act.', {
      why: 'KEY_REUSED',
    });
  return {
    gains: [],
    loses: [],
    stays: [],
    done: true,
    action,
    subject: known.subject,
    change: known.change,
    digest: request,
    secret: null,
    told: null,
  };
};

type Told = Readonly<Record<'action' | 'subject' | 'change' | 'key' | 'reason' | 'digest', string>>;

const record = async (tx: postgres.TransactionSql, actor: Actor, told: Told): Promise<void> => {
  await tx`
    insert into base.access_act (actor, actor_name, action, subject, reason, change, key, digest)
    values (${actor.id}, ${actor.name}, ${told.action}, ${told.subject}, ${told.reason}, ${told.change}, ${told.key}, ${told.digest})`;
};

/** What the database keeps itself, in our words; its own quote what is stored. */
const translated = (error: unknown): unknown => {
  if (error instanceof Refusal) return error;
  if (isUnrecorded(error)) return unrecorded(error);
  const { code = '', constraint_name = '' } = error as { code?: string; constraint_name?: string };
  if (code === '23514' && words[constraint_name])
    return refusal('CONFLICT', words[constraint_name] as string, { why: constraint_name.toUpperCase() });
  if (code === '23505') return refusal('CONFLICT', 'There is one of this code or name already.', { why: 'EXISTS' });
  if (code === '55P03')
    return refusal(
      'CONFLICT',
      'A release is being published at this very moment. Send it again with the same key; to close the dataset meanwhile, raise its tier.',
      { why: 'PUBLISHING' },
    );
  if (code === '57014')
    return refusal('TIMED_OUT', 'The database did not answer in time. Nothing was changed; try again.');
  if (/^(CONNECT|ECONN|EPIPE|ETIMEDOUT|57P0|08|53)/.test(code))
    return refusal('UNAVAILABLE', 'The database cannot be reached at the moment. Try again shortly.');
  return error;
};
