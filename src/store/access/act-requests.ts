import { badArgument, newId, no, textOf, type Work } from './act.ts';
import { own, roleFor, write } from './request-event.ts';
import { type AskedForm, type AskedScope, formOf, scopeOf } from './request-form.ts';
import { termsVersion } from './terms.ts';

type Draft = { input: AskedScope & AskedForm; renews?: string | null };

const draftAccessRequest: Work<Draft> = async (tx, actor, { input, renews }) => {
  const [scope, form] = [await scopeOf(tx, actor, input), await formOf(tx, input)];
  if (renews) await own(tx, actor, renews);
  const subject = newId('arq');
  await write(tx, actor, subject, { step: 'DRAFTED', role: 'REQUESTER', form, scope, renews: renews ?? null });
  return { subject, change: `request for ${scope.tier} over ${scope.datasets.length} datasets drafted` };
};

const editAccessRequest: Work<Draft & { request: string }> = async (tx, actor, { request: id, input }) => {
  const request = await own(tx, actor, id);
  const role = roleFor(actor, request, 'EDITED');
  const [scope, form] = [await scopeOf(tx, actor, input), await formOf(tx, input)];
  const { state } = await write(tx, actor, id, { step: 'EDITED', role, form, scope });
  return { subject: id, change: `request edited, ${state}` };
};

const step =
  (name: string, word: string): Work<{ request: string }> =>
  async (tx, actor, { request: id }) => {
    const request = await own(tx, actor, id);
    await write(tx, actor, id, { step: name, role: roleFor(actor, request, name) });
    return { subject: id, change: `request ${word}` };
  };

const acceptAccessTerms: Work<{ request: string; hash: string; terms: string }> = async (tx, actor, args) => {
  const request = await own(tx, actor, args.request);
  const role = roleFor(actor, request, 'TERMS_ACCEPTED');
  if (args.terms !== termsVersion)
    throw no(
      'TERMS_CHANGED',
      `The terms are those of version ${termsVersion}. Read accessTerms again, and accept these.`,
    );
  if (args.hash !== request.hash) throw no('REQUEST_CHANGED', 'This is not what was approved. Read the request again.');
  const [{ n: approvals } = { n: 0 }] = await tx`
    select count(*)::int as n from base.access_request_event e where e.request = ${args.request} and e.step = 'APPROVED' and e.hash = ${request.hash}`;
  await write(tx, actor, args.request, {
    step: 'TERMS_ACCEPTED',
    role,
    hash: args.hash,
    terms: textOf('terms', args.terms, 40),
  });
  return {
    subject: args.request,
    change: `terms ${args.terms} accepted; ${request.tier} granted on ${approvals} approvals`,
  };
};

type Narrowed = Partial<AskedScope>;

/** The scope as it is, where nothing else is said. */
export const narrowed = (scope: Parameters<typeof Object.assign>[0], to: Narrowed): AskedScope => {
  const now = scope as {
    tier: string;
    datasets: string[];
    fields: string[];
    countries: string[] | null;
    grain: string;
    days: number;
    quota?: AskedScope['quota'];
  };
  for (const [name, list] of Object.entries({ datasets: to.datasets, fields: to.fields, countries: to.countries }))
    if (list?.length === 0)
      throw badArgument(name, `${name} is empty, which would leave nothing. Leave it out to keep it as it is.`);
  return {
    tier: now.tier,
    datasets: to.datasets ?? now.datasets,
    fields: to.fields ?? now.fields,
    countries: to.countries ?? now.countries,
    finestGrain: to.finestGrain ?? now.grain,
    days: to.days ?? now.days,
    quota: to.quota ? { ...now.quota, ...withoutNulls(to.quota) } : (now.quota ?? null),
  };
};

const withoutNulls = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));

const narrowOwnAccess: Work<{ request: string; to: Narrowed }> = async (tx, actor, { request: id, to }) => {
  const request = await own(tx, actor, id);
  const role = roleFor(actor, request, 'NARROWED');
  const scope = await scopeOf(tx, actor, narrowed(request.scope, to));
  await write(tx, actor, id, { step: 'NARROWED', role, scope });
  return { subject: id, change: 'grant narrowed by its holder' };
};

/** What people do about requests of their own. */
export const requestActs = {
  draftAccessRequest,
  editAccessRequest,
  submitAccessRequest: step('SUBMITTED', 'submitted'),
  withdrawAccessRequest: step('WITHDRAWN', 'withdrawn'),
  acceptAccessTerms,
  narrowOwnAccess,
};
