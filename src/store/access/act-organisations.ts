import { badArgument, codeOf, mark, newId, no, refuseForeign, rowOf, textOf, type Work } from './act.ts';
import { apiKeyHash, lookupOf, newApiKey } from './api-keys.ts';

const roles = ['STEWARD', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR', 'AUDITOR'];

const isIssuer = (text: string): boolean => /^(https?:\/\/|urn:)[\x21-\x7e]{1,300}$/.test(text);
const isSubject = (text: string): boolean => /^[\x21-\x7e]{1,255}$/.test(text);

const createOrganisation: Work<{ code: string; name: string }> = async (tx, actor, { code, name }) => {
  const subject = newId('org');
  await tx`
    insert into base.organisation (public_id, code, name, demonstration)
    values (${subject}, ${codeOf(code)}, ${textOf('name', name)}, ${actor.demonstration})`;
  return { subject, change: `organisation ${code} created` };
};

const suspension =
  (on: boolean): Work<{ organisation: string }> =>
  async (tx, actor, { organisation }) => {
    const row = await rowOf(tx, 'organisation', organisation, 'code, demonstration');
    refuseForeign(actor, row.demonstration);
    await mark(
      tx,
      'organisation',
      'suspended_at',
      row.id,
      on,
      `The organisation is ${on ? '' : 'not '}suspended already.`,
    );
    return { subject: organisation, change: `organisation ${row.code} ${on ? 'suspended' : 'resumed'}` };
  };

type Registered = { issuer: string; subject: string; name: string; organisation?: string | null };

const registerPerson: Work<Registered> = async (tx, actor, { issuer, subject: sub, name, organisation }) => {
  if (!isIssuer(issuer))
    throw badArgument('issuer', 'issuer must be the address that tokens of this person name (iss).');
  if (!isSubject(sub))
    throw badArgument(
      'subject',
      'subject must be the word that tokens of this person name (sub), 1 to 255 characters.',
    );
  const row = organisation ? await rowOf(tx, 'organisation', organisation, 'code, demonstration') : null;
  if (row) refuseForeign(actor, row.demonstration);
  const subject = newId('per');
  await tx`
    insert into base.person (public_id, issuer, subject, name, organisation_id, demonstration)
    values (${subject}, ${issuer}, ${sub}, ${textOf('name', name)}, ${row?.id ?? null}, ${actor.demonstration})`;
  return { subject, change: `person registered${row ? ` for ${row.code}` : ''}` };
};

const barring =
  (on: boolean): Work<{ person: string }> =>
  async (tx, actor, { person }) => {
    const row = await rowOf(tx, 'person', person, 'demonstration');
    refuseForeign(actor, row.demonstration);
    if (person === actor.id) throw no('SELF', 'Nobody decides about themselves. Ask somebody else with the role.');
    await mark(tx, 'person', 'barred_at', row.id, on, `The person is ${on ? '' : 'not '}barred already.`);
    return { subject: person, change: on ? 'person barred' : 'person admitted again' };
  };

type Role = { person: string; role: string };

const giveRole: Work<Role> = async (tx, actor, { person, role }) => {
  if (!roles.includes(role)) throw badArgument('role', `role must be one of ${roles.join(', ')}.`);
  if (person === actor.id) throw no('SELF', 'Nobody gives a role to themselves. Ask somebody else with the role.');
  const row = await rowOf(tx, 'person', person, 'demonstration');
  refuseForeign(actor, row.demonstration);
  const [held] =
    await tx`select id from base.person_role where person_id = ${row.id} and role = ${role} and ended_at is null`;
  if (held) throw no('ALREADY', 'The person has this role already.');
  await tx`insert into base.person_role (person_id, role) values (${row.id}, ${role})`;
  return { subject: person, change: `role ${role} given` };
};

const endRole: Work<Role> = async (tx, actor, { person, role }) => {
  const row = await rowOf(tx, 'person', person, 'demonstration');
  refuseForeign(actor, row.demonstration);
  const [others] = await tx`
    select count(*)::int as n from base.person_role r join base.person p on p.id = r.person_id
    where r.role = 'ADMINISTRATOR' and r.ended_at is null and p.barred_at is null and p.demonstration = ${actor.demonstration} and p.id <> ${row.id}`;
  if (role === 'ADMINISTRATOR' && others?.n === 0)
    throw no('LAST_ADMINISTRATOR', 'This is the last administrator. Give somebody else the role first.');
  const ended = await tx`
    update base.person_role set ended_at = now() where person_id = ${row.id} and role = ${role} and ended_at is null returning id`;
  if (!ended.length) throw no('ALREADY', 'The person does not have this role.');
  return { subject: person, change: `role ${role} ended` };
};

const ofOrganisation =
  '(select o.demonstration from base.organisation o where o.id = t.organisation_id) as demonstration';

type Client = { organisation: string; issuer: string; clientId: string };

const registerClient: Work<Client> = async (tx, actor, { organisation, issuer, clientId }) => {
  if (!isIssuer(issuer))
    throw badArgument('issuer', 'issuer must be the address that tokens of this client name (iss).');
  if (!isSubject(clientId))
    throw badArgument(
      'clientId',
      'clientId must be the word that tokens of this client name (client_id), 1 to 255 characters.',
    );
  const row = await rowOf(tx, 'organisation', organisation, 'code, demonstration');
  refuseForeign(actor, row.demonstration);
  const subject = newId('cli');
  await tx`
    insert into base.organisation_client (public_id, issuer, client_id, organisation_id)
    values (${subject}, ${issuer}, ${clientId}, ${row.id})`;
  return { subject, change: `client registered for ${row.code}` };
};

const revokeClient: Work<{ client: string }> = async (tx, actor, { client }) => {
  const row = await rowOf(tx, 'client', client, ofOrganisation);
  refuseForeign(actor, row.demonstration);
  await mark(tx, 'client', 'revoked_at', row.id, true, 'The client is revoked already.');
  return { subject: client, change: 'client revoked' };
};

type Issued = { organisation: string; name: string; days: number };

const issueApiKey: Work<Issued> = async (tx, actor, { organisation, name, days }, { keySecret }) => {
  if (!Number.isInteger(days) || days < 1 || days > 365)
    throw badArgument('days', 'days must be a whole number from 1 to 365.');
  const row = await rowOf(tx, 'organisation', organisation, 'code, demonstration, suspended_at');
  refuseForeign(actor, row.demonstration);
  if (row.suspended_at) throw no('ORGANISATION_SUSPENDED', 'The organisation is suspended: its keys open nothing.');
  const [subject, secret] = [newId('key'), newApiKey()];
  await tx`
    insert into base.api_key (public_id, organisation_id, name, lookup, key_hash, scopes, expires_at)
    values (${subject}, ${row.id}, ${textOf('name', name, 60)}, ${lookupOf(secret)}, ${apiKeyHash(keySecret, secret)},
      array['READ'], now() + make_interval(days => ${days}::int))`;
  return { subject, change: `key issued to ${row.code} for ${days} days`, secret };
};

const revokeApiKey: Work<{ apiKey: string }> = async (tx, actor, { apiKey }) => {
  const row = await rowOf(tx, 'apiKey', apiKey, `lookup, ${ofOrganisation}`);
  refuseForeign(actor, row.demonstration);
  await mark(tx, 'apiKey', 'revoked_at', row.id, true, 'The key is revoked already.');
  return { subject: apiKey, change: `key ${row.lookup} revoked` };
};

/** Who exists here, and by what they are known. */
export const organisationActs = {
  createOrganisation,
  suspendOrganisation: suspension(true),
  resumeOrganisation: suspension(false),
  registerPerson,
  barPerson: barring(true),
  readmitPerson: barring(false),
  giveRole,
  endRole,
  registerClient,
  revokeClient,
  issueApiKey,
  revokeApiKey,
};
