import { badArgument, idsOf, mark, newId, no, refuseForeign, rowOf, textOf, type Work } from './act.ts';
import { narrowed } from './act-requests.ts';
import { reviewed, roleFor, write } from './request-event.ts';
import { type AskedScope, scopeOf } from './request-form.ts';

type Reasoned = { request: string };

/** The reason of the act is the reason that the requester reads. */
const step =
  (name: string, word: string): Work<Reasoned> =>
  async (tx, actor, { request: id }, { reason }) => {
    const request = await reviewed(tx, actor, id);
    await write(tx, actor, id, { step: name, role: roleFor(actor, request, name), reason });
    return { subject: id, change: `request ${word}` };
  };

const approveAccessRequest: Work<{ request: string; hash: string; as?: string | null }> = async (
  tx,
  actor,
  args,
  { reason },
) => {
  const request = await reviewed(tx, actor, args.request);
  const role = roleFor(actor, request, 'APPROVED', args.as);
  if (request.tier === 'RESTRICTED' && role !== 'STEWARD')
    throw no('STEWARD_NEEDED', 'A request for RESTRICTED is approved by a steward.');
  if (request.ofOwnOrganisation)
    throw no('INDEPENDENT', 'Somebody of another organisation than the requester approves it.');
  if (args.hash !== request.hash)
    throw no(
      'REQUEST_CHANGED',
      'The request is not as you read it any more. Read it again, and approve what it says now.',
    );
  const [missing] =
    await tx`select base.request_missing(${tx.json(request.form as never)}, ${tx.json(request.scope as never)}) as names`;
  if (missing?.names.length)
    throw no(
      'INCOMPLETE',
      `The form lacks ${missing.names.join(', ')}. Return the request, so that this is written down.`,
    );
  const [before] = await tx`
    select 1 from base.access_request_event e where e.request = ${args.request} and e.step = 'APPROVED' and e.hash = ${args.hash} and e.actor = ${actor.id}
      and e.role in (select x.role from base.person_role x join base.person p on p.id = x.person_id where p.public_id = ${actor.id} and x.ended_at is null and x.started_at <= e.at)`;
  if (before) throw no('TWO_PEOPLE', 'You approved it already. The second approval is somebody else’s.');
  if (request.tier === 'PROTECTED') actor.demandStrength();
  const { state } = await write(tx, actor, args.request, { step: 'APPROVED', role, hash: args.hash, reason });
  return { subject: args.request, change: `request approved as ${role}, ${state}` };
};

const narrowAccessRequest: Work<{ request: string; to: Partial<AskedScope> }> = async (
  tx,
  actor,
  { request: id, to },
  { reason },
) => {
  const request = await reviewed(tx, actor, id);
  const role = roleFor(actor, request, 'NARROWED');
  const scope = await scopeOf(tx, actor, narrowed(request.scope, to));
  const { state } = await write(tx, actor, id, { step: 'NARROWED', role, scope, reason });
  return {
    subject: id,
    change: `request narrowed to ${scope.datasets.length} datasets, ${scope.fields.length} fields, ${scope.countries?.length ?? 'all'} countries, ${scope.grain}, ${scope.days} days, ${state}`,
  };
};

const askAccessQuestion: Work<{ dataset: string; text: string }> = async (tx, actor, { dataset, text }) => {
  const [id] = await idsOf(tx, 'dataset', [dataset], 'dataset', actor.demonstration ? 't.synthetic' : 'true');
  const subject = newId('que');
  await tx`insert into base.access_question (public_id, dataset_id, text) values (${subject}, ${id as number}, ${textOf('text', text, 2000)})`;
  return { subject, change: `question asked of whoever wants ${dataset}` };
};

const endAccessQuestion: Work<{ question: string }> = async (tx, actor, { question }) => {
  const row = await rowOf(
    tx,
    'question',
    question,
    '(select d.synthetic from base.dataset d where d.id = t.dataset_id) as synthetic',
  );
  if (actor.demonstration && !row.synthetic) refuseForeign(actor, false);
  await mark(tx, 'question', 'ended_at', row.id, true, 'The question was ended already.');
  return { subject: question, change: 'question ended' };
};

const barFromAccess: Work<{ principal: string; dataset?: string | null }> = async (
  tx,
  actor,
  { principal, dataset },
) => {
  const kind = principal.startsWith('org_') ? 'organisation' : 'person';
  const row = await rowOf(tx, kind, principal, 'demonstration');
  refuseForeign(actor, row.demonstration);
  if (principal === actor.id) throw no('SELF', 'Nobody decides about themselves. Ask somebody else with the role.');
  const [id = null] = dataset ? await idsOf(tx, 'dataset', [dataset], 'dataset') : [];
  const [known] = await tx`
    select 1 from base.access_bar b where b.principal = ${principal} and b.dataset_id is not distinct from ${id} and b.lifted_at is null`;
  if (known) throw no('ALREADY', 'They are barred already.');
  const subject = newId('bar');
  await tx`insert into base.access_bar (public_id, principal, dataset_id) values (${subject}, ${principal}, ${id})`;
  return { subject, change: `${kind} barred from asking for ${dataset ?? 'any dataset'}` };
};

const liftAccessBar: Work<{ bar: string }> = async (tx, actor, { bar }) => {
  const row = await rowOf(
    tx,
    'bar',
    bar,
    `principal, coalesce((select p.demonstration from base.person p where p.public_id = t.principal),
       (select o.demonstration from base.organisation o where o.public_id = t.principal)) as demonstration`,
  );
  refuseForeign(actor, row.demonstration);
  if (row.principal === actor.id) throw badArgument('bar', 'Nobody decides about themselves.');
  await mark(tx, 'bar', 'lifted_at', row.id, true, 'The bar was lifted already.');
  return { subject: bar, change: 'bar lifted' };
};

/** What stewards and data protection officers do about requests of others. */
export const reviewActs = {
  reviewAccessRequest: step('REVIEWED', 'taken up for review'),
  returnAccessRequest: step('RETURNED', 'returned'),
  rejectAccessRequest: step('REJECTED', 'rejected'),
  narrowAccessRequest,
  approveAccessRequest,
  askAccessQuestion,
  endAccessQuestion,
  barFromAccess,
  liftAccessBar,
};
