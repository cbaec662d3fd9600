import { randomBytes } from 'node:crypto';
import {
  type Actor,
  badArgument,
  codeOf,
  countriesOf,
  grains,
  idsOf,
  mark,
  newId,
  no,
  refuseForeign,
  rowOf,
  type Tx,
  type Work,
} from './act.ts';
import { type Quota, quotaOf } from './quotas.ts';
import { requestOfGrant, roleFor, write } from './request-event.ts';

/** Agreements and grants are both stated as a purpose: a code stands for one of them. */
const refuseTaken = async (tx: Tx, code: string): Promise<void> => {
  const [taken] = await tx`
    select 1 from base.agreement where code = ${code} union all select 1 from base.access_grant where code = ${code}`;
  if (taken) throw no('EXISTS', 'There is an agreement or a grant of this code already.');
};

const datasetsOf = (tx: Tx, actor: Actor, codes: readonly string[]) => {
  if (codes.length === 0) throw badArgument('datasets', 'datasets is empty. Name the datasets that it opens.');
  return idsOf(tx, 'dataset', codes, 'datasets', actor.demonstration ? 't.synthetic' : 'true');
};

type Signed = {
  organisation: string;
  code: string;
  datasets: readonly string[];
  purposes: readonly string[];
  countries?: readonly string[] | null;
  startsAt: string;
  endsAt: string;
};

const signAgreement: Work<Signed> = async (tx, actor, args) => {
  const organisation = await rowOf(tx, 'organisation', args.organisation, 'code, demonstration');
  refuseForeign(actor, organisation.demonstration);
  await refuseTaken(tx, codeOf(args.code));
  if (args.purposes.length === 0) throw badArgument('purposes', 'purposes is empty. Name what it was signed for.');
  if (args.endsAt <= args.startsAt) throw badArgument('endsAt', 'endsAt must come after startsAt.');
  const datasets = await datasetsOf(tx, actor, args.datasets);
  const countries = await countriesOf(tx, args.countries);
  const subject = newId('agr');
  const [made] = await tx.unsafe(
    `insert into base.agreement (public_id, code, organisation_id, purposes, country_ids, starts_at, ends_at)
     values ($1::text, $2::text, $3::int, $4::text[], $5::int[], $6::timestamptz, $7::timestamptz) returning id, ends_at > now() as ahead`,
    [subject, args.code, organisation.id, [...args.purposes], countries, args.startsAt, args.endsAt] as never[],
  );
  if (!made?.ahead) throw badArgument('endsAt', 'endsAt is over already, by the clock of the database.');
  await tx.unsafe('insert into base.agreement_dataset (agreement_id, dataset_id) select $1::int, unnest($2::int[])', [
    made.id,
    datasets,
  ] as never[]);
  return { subject, change: `agreement ${args.code} with ${organisation.code} over ${datasets.length} datasets` };
};

const agreementSet =
  (column: 'suspended_at' | 'ended_at', on: boolean, word: string): Work<{ agreement: string }> =>
  async (tx, actor, { agreement }) => {
    const row = await rowOf(
      tx,
      'agreement',
      agreement,
      'code, ended_at, (select o.demonstration from base.organisation o where o.id = t.organisation_id) as demonstration',
    );
    refuseForeign(actor, row.demonstration);
    if (row.ended_at) throw no('ALREADY', 'The agreement was ended, which is for good. Sign a new one.');
    await mark(tx, 'agreement', column, row.id, on, `The agreement is ${word} already.`);
    return { subject: agreement, change: `agreement ${row.code} ${word}` };
  };

type Made = {
  person: string;
  code: string;
  purpose: string;
  tier: string;
  datasets: readonly string[];
  classes: readonly string[];
  countries?: readonly string[] | null;
  finestGrain: string;
  startsAt: string;
  expiresAt: string;
};

/** Says yes to a grant; the database says what that is worth. */
const approve = (tx: Tx, { id, signIn }: Actor, grant: number, role: string) => tx`
  insert into base.access_grant_approval (grant_id, role, actor, acr, auth_time)
  values (${grant}, ${role}, ${id}, ${signIn?.acr ?? null}, to_timestamp(${signIn?.authTime ?? null}::float8))`;

const makeGrant: Work<Made> = async (tx, actor, args) => {
  const person = await rowOf(tx, 'person', args.person, 'demonstration, barred_at');
  refuseForeign(actor, person.demonstration);
  if (args.person === actor.id)
    throw no('SELF', 'Nobody makes a grant for themselves. Ask somebody else with the role.');
  if (person.barred_at) throw no('BARRED', 'The person is barred.');
  if (args.tier !== 'RESTRICTED' && args.tier !== 'PROTECTED')
    throw badArgument('tier', 'tier must be RESTRICTED or PROTECTED: PARTNER comes by an agreement.');
  if (!actor.person) throw no('PERSON_NEEDED', 'A grant is made by a person who signed in, not with a key.');
  if (args.tier === 'PROTECTED') actor.demandStrength();
  if (args.classes.length === 0)
    throw badArgument('classes', 'classes is empty. Name what kinds of information it opens.');
  await refuseTaken(tx, codeOf(args.code));
  const datasets = await datasetsOf(tx, actor, args.datasets);
  const countries = await countriesOf(tx, args.countries);
  const subject = newId('grt');
  const [made] = await tx.unsafe(
    `insert into base.access_grant (public_id, code, person_id, purpose, tier, classes, country_ids, finest_grain, starts_at, expires_at, suspended_at, proposed_by, pseudonym_key)
     values ($1::text, $2::text, $3::int, $4::text, $5::text, $6::text[], $7::int[], $8::int, $9::timestamptz, $10::timestamptz,
       now(), $11::text, $12::text) returning id, expires_at > now() as ahead`,
    [
      ...[subject, args.code, person.id, args.purpose, args.tier, [...args.classes], countries],
      ...[grains.indexOf(args.finestGrain), args.startsAt, args.expiresAt, actor.id],
      randomBytes(32).toString('hex'),
    ] as never[],
  );
  if (!made?.ahead) throw badArgument('expiresAt', 'expiresAt is over already, by the clock of the database.');
  await tx.unsafe('insert into base.access_grant_dataset (grant_id, dataset_id) select $1::int, unnest($2::int[])', [
    made.id,
    datasets,
  ] as never[]);
  await approve(tx, actor, made.id, 'STEWARD');
  return {
    subject,
    change: `grant ${args.code} of ${args.tier} over ${datasets.length} datasets ${args.tier === 'PROTECTED' ? 'proposed' : 'made'}`,
  };
};

const grantColumns =
  'code, tier, suspended_at, revoked_at, approved_at, proposed_by, expires_at <= now() as over, (select p.demonstration from base.person p where p.id = t.person_id) as demonstration, (select p.public_id from base.person p where p.id = t.person_id) as holder';

const approveGrant: Work<{ grant: string }> = async (tx, actor, { grant }) => {
  const row = await rowOf(tx, 'grant', grant, grantColumns);
  refuseForeign(actor, row.demonstration);
  if (row.tier !== 'PROTECTED' || row.approved_at) throw no('ALREADY', 'This grant waits for no approval.');
  if (row.revoked_at || row.over) throw no('ENDED', 'This grant was revoked or has expired.');
  if (!actor.person)
    throw no('PERSON_NEEDED', 'A grant of PROTECTED is approved by a person who signed in, not with a key.');
  if (row.proposed_by === actor.id || row.holder === actor.id)
    throw no(
      'TWO_PEOPLE',
      'A grant of PROTECTED is approved by somebody else than whoever made it and whoever it is for.',
    );
  actor.demandStrength();
  await approve(tx, actor, row.id, 'DATA_PROTECTION_OFFICER');
  return { subject: grant, change: `grant ${row.code} approved` };
};

const grantSet =
  (column: 'suspended_at' | 'revoked_at', on: boolean, word: string): Work<{ grant: string }> =>
  async (tx, actor, { grant }, { reason }) => {
    const row = await rowOf(tx, 'grant', grant, grantColumns);
    refuseForeign(actor, row.demonstration);
    const request = await requestOfGrant(tx, actor, grant);
    if (request) {
      const step = column === 'revoked_at' ? 'REVOKED' : on ? 'SUSPENDED' : 'RESUMED';
      await write(tx, actor, request.id, { step, role: roleFor(actor, request, step), reason });
      return { subject: grant, change: `grant ${row.code} ${word}` };
    }
    if (row.revoked_at) throw no('ALREADY', 'The grant was revoked, which is for good. Make a new one.');
    if (!row.approved_at && column === 'suspended_at')
      throw no('NOT_APPROVED', 'The grant waits for the approval of a second person, and is suspended until then.');
    if (!on && row.holder === actor.id)
      throw no('SELF', 'Nobody decides about themselves. Ask somebody else with the role.');
    await mark(tx, 'grant', column, row.id, on, `The grant is ${word} already.`);
    return { subject: grant, change: `grant ${row.code} ${word}` };
  };

/** Narrows at once what a grant opens in rows. More is asked for with a request. */
const narrowGrantQuota: Work<{ grant: string; quota: Partial<Record<keyof Quota, number | null>> }> = async (
  tx,
  actor,
  { grant, quota: asked },
  { reason },
) => {
  const row = await rowOf(tx, 'grant', grant, `${grantColumns}, page_limit, rows_per_day, rows_total`);
  refuseForeign(actor, row.demonstration);
  if (row.revoked_at || row.over) throw no('ENDED', 'This grant was revoked or has expired.');
  const now = { page: row.page_limit, rowsPerDay: row.rows_per_day, rows: row.rows_total };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
  const quota = quotaOf(row.tier, { ...now, ...given }) as Quota;
  const change = `grant ${row.code} narrowed to pages of ${quota.page}, ${quota.rowsPerDay} rows a day, ${quota.rows} in all`;
  const request = await requestOfGrant(tx, actor, grant);
  if (request) {
    const scope = { ...request.scope, quota };
    await write(tx, actor, request.id, { step: 'NARROWED', role: roleFor(actor, request, 'NARROWED'), scope, reason });
    return { subject: grant, change };
  }
  const done = await tx`
    update base.access_grant set page_limit = ${quota.page}, rows_per_day = ${quota.rowsPerDay}, rows_total = ${quota.rows}
    where id = ${row.id} and (page_limit, rows_per_day, rows_total) is distinct from (${quota.page}, ${quota.rowsPerDay}, ${quota.rows}) returning id`;
  if (!done.length) throw no('ALREADY', 'The grant opens just as much already.');
  return { subject: grant, change };
};

/** Who may read what: agreements with organisations, grants to people. */
export const sharingActs = {
  signAgreement,
  suspendAgreement: agreementSet('suspended_at', true, 'suspended'),
  resumeAgreement: agreementSet('suspended_at', false, 'resumed'),
  endAgreement: agreementSet('ended_at', true, 'ended'),
  makeGrant,
  approveGrant,
  suspendGrant: grantSet('suspended_at', true, 'suspended'),
  resumeGrant: grantSet('suspended_at', false, 'resumed'),
  narrowGrantQuota,
  revokeGrant: grantSet('revoked_at', true, 'revoked'),
};
