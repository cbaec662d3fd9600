import {
  badArgument,
  idsOf,
  isCountry,
  mark,
  newId,
  no,
  refuseForeign,
  rowOf,
  type Tx,
  textOf,
  type Work,
} from './act.ts';

type Registered = { agreement: string; country: string; class: string; event: string; hours: number };

const registerUrgentClause: Work<Registered> = async (tx, actor, args) => {
  const agreement = await rowOf(
    tx,
    'agreement',
    args.agreement,
    'code, ended_at, ends_at <= now() as over, country_ids, (select o.demonstration from base.organisation o where o.id = t.organisation_id) as demonstration',
  );
  refuseForeign(actor, agreement.demonstration);
  if (agreement.ended_at || agreement.over) throw no('ENDED', 'The agreement has ended.');
  const [area] = (await idsOf(tx, 'area', [args.country], 'country', isCountry)) as [number];
  const countries = agreement.country_ids as number[] | null;
  if (countries && !countries.includes(area))
    throw badArgument('country', 'country is none of those that the agreement is about.');
  if (!Number.isInteger(args.hours) || args.hours < 1 || args.hours > 72)
    throw badArgument('hours', 'hours must be a whole number from 1 to 72.');
  const subject = newId('uca');
  await tx`
    insert into base.urgent_clause (public_id, agreement_id, area_id, class, event, hours, registered_by)
    values (${subject}, ${agreement.id}, ${area}, ${args.class}, ${textOf('event', args.event, 2000)}, ${args.hours}, ${actor.id})`;
  return {
    subject,
    change: `clause of ${agreement.code} for urgent action: ${args.class} in ${args.country}, ${args.hours} hours at most`,
  };
};

const ofClause = `(select o.demonstration from base.agreement g join base.organisation o on o.id = g.organisation_id where g.id = t.agreement_id) as demonstration,
  (select g.code from base.agreement g where g.id = t.agreement_id) as agreement`;

const endUrgentClause: Work<{ clause: string }> = async (tx, actor, { clause }) => {
  const row = await rowOf(tx, 'clause', clause, ofClause);
  refuseForeign(actor, row.demonstration);
  await mark(tx, 'clause', 'ended_at', row.id, true, 'The clause was ended already.');
  return { subject: clause, change: `clause of ${row.agreement} for urgent action ended` };
};

/** Fires what was agreed before. The instant and the end are the database's; whoever it concerns is told. */
const fireUrgentAction: Work<{ clause: string }> = async (tx, actor, { clause }, { reason }) => {
  const row = await rowOf(tx, 'clause', clause, `class, hours, registered_by, ${ofClause}`);
  refuseForeign(actor, row.demonstration);
  if (!actor.person) throw no('PERSON_NEEDED', 'An urgent action is fired by a person who signed in, not with a key.');
  const subject = newId('ura');
  await tx`
    insert into base.urgent_action (public_id, clause_id, fired_by, ends_at, reason)
    values (${subject}, ${row.id}, ${actor.id}, now() + interval '1 hour', ${reason})`;
  return { subject, change: `urgent action under ${row.agreement}: ${row.class}, ${row.hours} hours at most` };
};

const actionOf = async (tx: Tx, actor: Parameters<Work>[1], id: string) => {
  const row = await rowOf(
    tx,
    'action',
    id,
    `fired_by, ended_at, reviewed_at, ends_at <= now() as over,
     (select o.demonstration from base.urgent_clause c join base.agreement g on g.id = c.agreement_id join base.organisation o on o.id = g.organisation_id where c.id = t.clause_id) as demonstration`,
  );
  refuseForeign(actor, row.demonstration);
  return row;
};

const endUrgentAction: Work<{ action: string }> = async (tx, actor, { action }) => {
  const row = await actionOf(tx, actor, action);
  if (row.over) throw no('ALREADY', 'The action is over already.');
  await mark(tx, 'action', 'ended_at', row.id, true, 'The action was ended already.');
  return { subject: action, change: 'urgent action ended' };
};

const reviewUrgentAction: Work<{ action: string; justified: boolean }> = async (
  tx,
  actor,
  { action, justified },
  { reason },
) => {
  const row = await actionOf(tx, actor, action);
  if (!actor.person)
    throw no('PERSON_NEEDED', 'An urgent action is reviewed by a person who signed in, not with a key.');
  if (row.reviewed_at) throw no('ALREADY', 'The action was reviewed already.');
  if (row.fired_by === actor.id)
    throw no('TWO_PEOPLE', 'An urgent action is reviewed by somebody else than whoever fired it.');
  await tx`
    update base.urgent_action set reviewed_by = ${actor.id}, reviewed_at = now(), justified = ${justified}, finding = ${reason} where id = ${row.id}`;
  return { subject: action, change: `urgent action reviewed: ${justified ? 'justified' : 'not justified'}` };
};

/** What was agreed for emergencies, and that it was used. */
export const urgentActs = {
  registerUrgentClause,
  endUrgentClause,
  fireUrgentAction,
  endUrgentAction,
  reviewUrgentAction,
};
