import { createHmac } from 'node:crypto';
import type postgres from 'postgres';
import { type MailSettings, openMail, type Posted } from './mail.ts';
import { postWebhook, webhookHeaders, webhookSecret } from './webhook.ts';

export type OutboxOptions = {
  readonly keySecret: string;
  /** Null where no server of mail is known: letters wait. */
  readonly mail: MailSettings | null;
  /** Origins of webhooks that may lie inside one's own network. */
  readonly webhookOrigins: readonly string[];
  readonly timeoutMs?: number;
};

type Due = {
  readonly id: number;
  readonly attempts: number;
  readonly channel: 'MAIL' | 'WEBHOOK';
  readonly address: string;
  readonly target: string;
  readonly notification: string;
  readonly kind: string;
  readonly subject: string;
  readonly about: string;
  readonly at: string;
};

const atOnce = 20;
const mostAttempts = 12;
/** After so long nobody is sending any more: whoever was has died. */
const lostAfter = '5 minutes';

/** What proves that an address is read by whoever gave it. */
export const confirmationCode = (keySecret: string, target: string): string =>
  createHmac('sha256', keySecret).update(`confirm ${target}`).digest('hex').slice(0, 10);

/**
 * Takes what is due, each row by one sender alone, sends it and writes down what became of it; says how many there were. A webhook that
 * fails is tried again later under the same id; a letter only where it surely did not go out.
 */
export const runOutbox = async (sql: postgres.Sql, options: OutboxOptions): Promise<number> => {
  await sql`select base.tell_of_expiries()`;
  await sql.unsafe(`
    update base.notification_delivery d set state = 'UNCERTAIN', finished_at = now(), problem = 'LOST'
    from base.notification_target t where t.id = d.target_id and t.channel = 'MAIL' and d.state = 'SENDING' and d.claimed_at < now() - interval '${lostAfter}'`);
  const due = (await sql.unsafe(
    `update base.notification_delivery d set state = 'SENDING', attempts = d.attempts + 1, claimed_at = now()
     from base.notification_target t, base.notification n
     where t.id = d.target_id and n.id = d.notification_id and d.id in (
       select w.id from base.notification_delivery w join base.notification_target o on o.id = w.target_id
       where o.ended_at is null and (o.channel <> 'MAIL' or $1::boolean)
         and (w.state = 'WAITING' and w.due_at <= now() or w.state = 'SENDING' and w.claimed_at < now() - interval '${lostAfter}')
       order by w.due_at, w.id limit ${atOnce} for update of w skip locked)
     returning d.id, d.attempts, t.channel, t.address, t.public_id as target, n.public_id as notification, n.kind, n.subject, n.about, n.at`,
    [options.mail !== null] as never[],
  )) as unknown as Due[];
  await Promise.all(due.map(async (one) => settle(sql, one, await send(one, options))));
  return due.length;
};

const send = (one: Due, options: OutboxOptions): Promise<Posted> =>
  one.channel === 'MAIL' ? post(one, options) : call(one, options);

const post = async (one: Due, { mail, keySecret }: OutboxOptions): Promise<Posted> => {
  if (!mail) return { state: 'LATER', problem: 'NO_MAIL' };
  const code =
    one.kind === 'CONFIRM_ADDRESS'
      ? `\n\nConfirm it with confirmNotificationTarget and the code ${confirmationCode(keySecret, one.target)}. If you did not ask for it, do nothing.`
      : '';
  return openMail(mail)({
    to: one.address,
    subject: `Tributary: ${one.kind.toLowerCase().replaceAll('_', ' ')}`,
    text: `${one.about}\n\nIt is about ${one.subject}.${code}\n`,
    id: `${one.notification} ${one.target}`,
  });
};

const call = async (one: Due, { keySecret, webhookOrigins, timeoutMs = 10_000 }: OutboxOptions): Promise<Posted> => {
  const { kind, subject, about } = one;
  const body = JSON.stringify({ type: kind, timestamp: new Date(one.at).toISOString(), data: { subject, about } });
  const secret = webhookSecret(keySecret, one.target);
  try {
    const headers = webhookHeaders(secret, one.notification, Math.floor(Date.now() / 1000), body);
    const status = await postWebhook(one.address, headers, body, { allowed: webhookOrigins, timeoutMs });
    if (status >= 200 && status < 300) return { state: 'TAKEN' };
    return { state: status === 410 ? 'NEVER' : 'LATER', problem: `HTTP ${status}` };
  } catch (error) {
    const { code } = error as { code?: string };
    return { state: 'LATER', problem: code === 'ABORT_ERR' ? 'TIMED_OUT' : String(code ?? 'UNKNOWN').slice(0, 40) };
  }
};

/** Half a minute after the first attempt, then twice as long each time, and never longer than six hours. */
const settle = async (sql: postgres.Sql, one: Due, { state, problem }: Posted) => {
  const over = state === 'LATER' && one.attempts >= mostAttempts;
  const becomes =
    state === 'TAKEN'
      ? 'DELIVERED'
      : state === 'UNCERTAIN'
        ? 'UNCERTAIN'
        : state === 'NEVER' || over
          ? 'FAILED'
          : 'WAITING';
  const seconds = Math.min(6 * 3600, 30 * 2 ** (one.attempts - 1));
  await sql`
    update base.notification_delivery set state = ${becomes}, problem = ${problem ?? null},
      due_at = now() + make_interval(secs => ${seconds}), finished_at = case when ${becomes !== 'WAITING'}::boolean then now() end
    where id = ${one.id} and state = 'SENDING' and attempts = ${one.attempts}`;
};
