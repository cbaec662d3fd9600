import { timingSafeEqual } from 'node:crypto';
import { refusal } from '../../errors.ts';
import { confirmationCode } from '../outbox/outbox.ts';
import { webhookProblem, webhookSecret } from '../outbox/webhook.ts';
import { type Actor, badArgument, mark, newId, no, rowOf, type Tx, type Work } from './act.ts';

const mostTargets = 5;

const addNotificationTarget: Work<{ channel: string; address: string }> = async (
  tx,
  actor,
  { channel, address },
  { keySecret, webhookOrigins },
) => {
  const plain = address.trim();
  const problem = channel === 'WEBHOOK' ? webhookProblem(plain, webhookOrigins) : null;
  if (problem) throw badArgument('address', `address cannot be called: ${problem}.`);
  if (channel === 'MAIL' && !/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,}$/.test(plain))
    throw badArgument('address', 'address must be one address of mail, such as desk@example.org.');
  const [held] = await tx`
    select count(*)::int as n, bool_or(t.address = ${plain}) as known from base.notification_target t where t.principal = ${actor.id} and t.ended_at is null`;
  if (held?.known) throw no('ALREADY', 'You are told at this address already.');
  if (held?.n >= mostTargets) throw no('TOO_MANY', `You have ${mostTargets} targets. End one of them first.`);
  const subject = newId('tgt');
  await tx`
    insert into base.notification_target (public_id, principal, channel, address, confirmed_at)
    values (${subject}, ${actor.id}, ${channel}, ${plain}, case when ${channel === 'WEBHOOK'}::boolean then now() end)`;
  const secret = channel === 'WEBHOOK' ? { secret: webhookSecret(keySecret, subject) } : {};
  return { subject, change: `target of notifications by ${channel} added`, ...secret };
};

const ownTarget = async (tx: Tx, actor: Actor, target: string) => {
  const row = await rowOf(tx, 'target', target, 'principal, ended_at');
  if (row.principal !== actor.id || row.ended_at)
    throw refusal('NOT_FOUND', `There is no target '${target.slice(0, 100)}'.`, { argument: 'target' });
  return row;
};

const confirmNotificationTarget: Work<{ target: string; code: string }> = async (
  tx,
  actor,
  { target, code },
  { keySecret },
) => {
  const row = await ownTarget(tx, actor, target);
  const [given, wanted] = [Buffer.from(code.trim()), Buffer.from(confirmationCode(keySecret, target))];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw badArgument('code', 'code is not the one that was sent to this address.');
  await mark(tx, 'target', 'confirmed_at', row.id, true, 'The address is confirmed already.');
  return { subject: target, change: 'target of notifications confirmed' };
};

const endNotificationTarget: Work<{ target: string }> = async (tx, actor, { target }) => {
  const row = await ownTarget(tx, actor, target);
  await mark(tx, 'target', 'ended_at', row.id, true, 'The target was ended already.');
  return { subject: target, change: 'target of notifications ended' };
};

/** Where people want to be told. */
export const notificationActs = { addNotificationTarget, confirmNotificationTarget, endNotificationTarget };
