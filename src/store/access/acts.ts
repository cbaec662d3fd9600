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
import type { CountedField, Effects } from './effect.ts';
import { effectsBetween, snapshot } from './effects.ts';

export const acts = {
  ...organisationActs,
  ...sharingActs,
  ...policyActs,
  ...requestActs,
  ...reviewActs,
  ...notificationActs,
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
  /** A key that was made: told once. */
  readonly secret: string | null;
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
          } = await acts[action](tx, actor, args as never, {
            ...{ reason, keySecret, webhookOrigins },
          });
          const effects = await effectsBetween(tx, before, await snapshot(tx, actor.demonstration), fields);
          const digest = hashOf([request, effects]);
          if (how.preview)
            throw new Preview({ ...effects, done: false, action, subject: null, change, digest, secret: null });
          if (how.expected && how.expected !== digest)
            throw refusal(
              'CONFLICT',
              'By now this would do something else than its preview said. Look at a new preview.',
              {
                why: 'PREVIEW_STALE',
              },
            );
          await record(tx, actor, { action, subject, change, key, reason, digest: request });
          return { ...effects, done: true, action, subject, change, digest, secret };
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
    done: true,
    action,
    subject: known.subject,
    change: known.change,
    digest: request,
    secret: null,
  };
};

type Told = Readonly<Record<'action' | 'subject' | 'change' | 'key' | 'reason' | 'digest', string>>;

const record = async (tx: postgres.TransactionSql, actor: Actor, told: Told): Promise<void> => {
  await tx`
    insert into base.access_act (actor, actor_name, action, subject, reason, change, key, digest)
    values (${actor.id}, ${actor.name}, ${told.action}, ${told.subject}, ${told.reason}, ${told.change}, ${told.key}, ${told.digest})`;
};

const words: Readonly<Record<string, string>> = {
  api_key_two_live: 'There are two live keys of this name already: revoke one of them first.',
  access_grant_length:
    'A grant of RESTRICTED lasts at most 365 days, one of PROTECTED at most 90, and ends after it begins.',
  access_grant_two_people: 'A grant of PROTECTED is approved by somebody else than whoever made it.',
  access_grant_approved: 'A grant of PROTECTED waits for the approval of a second person.',
  access_grant_asked: 'The grant came by a request, and changes by what is decided about that.',
  request_step: 'This is not possible as the request stands now. Read it again.',
  request_role: 'Whoever did this lacks the role for it now.',
  request_self: 'Nobody decides about their own request. Ask somebody else with the role.',
  request_independent: 'Somebody of another organisation than the requester approves it.',
  request_twice: 'You approved it already. The second approval is somebody else’s.',
  request_changed: 'The request is not as you read it any more. Read it again.',
  request_incomplete: 'The form is not complete: `missing` names what it lacks.',
  request_step_up: 'A request for PROTECTED is approved after a strong and recent sign-in.',
  request_barred: 'The requester, or their organisation, is barred or suspended.',
  request_outgrown:
    'A dataset of the request was raised above the tier that it asks for. Leave the dataset out, or ask for the higher tier.',
  request_wider: 'This does not narrow the request. More than was approved is asked for with a request of its own.',
  request_quorum: 'An approval counts no more, because whoever gave it lost the role. It has to be approved anew.',
  demonstration_confined: 'What is made for demonstration reaches invented datasets only.',
};

/** What the database keeps itself, in our words; its own quote what is stored. */
const translated = (error: unknown): unknown => {
  if (error instanceof Refusal) return error;
  if (isUnrecorded(error)) return unrecorded(error);
  const { code = '', constraint_name = '' } = error as { code?: string; constraint_name?: string };
  if (code === '23514' && words[constraint_name])
    return refusal('CONFLICT', words[constraint_name] as string, { why: constraint_name.toUpperCase() });
  if (code === '23505') return refusal('CONFLICT', 'There is one of this code or name already.', { why: 'EXISTS' });
  if (code === '57014')
    return refusal('TIMED_OUT', 'The database did not answer in time. Nothing was changed; try again.');
  if (/^(CONNECT|ECONN|EPIPE|ETIMEDOUT|57P0|08|53)/.test(code))
    return refusal('UNAVAILABLE', 'The database cannot be reached at the moment. Try again shortly.');
  return error;
};
