import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { connect, type Pool } from '../pool.ts';
import { apiKeyHash, lookupOf, newApiKey } from './api-keys.ts';

/** Invented people, one for each part that somebody can play. */
export const demonstrationPeople = {
  'partner-person': { name: 'A partner’s analyst (invented)', role: null },
  'researcher-restricted': { name: 'A researcher with a grant of RESTRICTED (invented)', role: null },
  'researcher-protected': { name: 'A researcher with a grant of PROTECTED (invented)', role: null },
  steward: { name: 'A steward (invented)', role: 'STEWARD' },
  officer: { name: 'A data protection officer (invented)', role: 'DATA_PROTECTION_OFFICER' },
  administrator: { name: 'An administrator (invented)', role: 'ADMINISTRATOR' },
  auditor: { name: 'An auditor (invented)', role: 'AUDITOR' },
} as const;

export const demonstrationIssuer = 'urn:tributary:demonstration';
export const demonstrationPurposes = {
  agreement: 'DEMO-AGREEMENT',
  restricted: 'DEMO-RESTRICTED',
  protected: 'DEMO-PROTECTED',
} as const;

const classes = [
  'ACCESS_RESTRICTION',
  'GOVERNANCE',
  'SURVEY_RESULT',
  'IDP_FIGURE',
  'IDP_SITE_LOCATION',
  'SECURITY_INCIDENT',
  'FLOW_POINT_LOCATION',
  'FLOW_FIGURE',
];

/**
 * Makes the invented callers, or renews what they have, with the owner's login. They reach invented datasets alone, which triggers see
 * to. Returns the key of the invented partner's system: the one of the start before is revoked.
 */
export const makeDemonstration = async ({
  ownerUrl,
  dataRole,
  keySecret,
}: {
  readonly ownerUrl: string;
  readonly dataRole: string;
  readonly keySecret: string;
}): Promise<{ readonly key: string }> => {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    return await sql.begin(async (tx) => {
      await tx.unsafe(`set local role ${dataRole}`);
      await tx`select pg_advisory_xact_lock(hashtext('tributary access'))`;
      await tx`
        insert into base.organisation (public_id, code, name, demonstration)
        values ('org_demonstration', 'DEMO', 'A partner organisation (invented)', true) on conflict (public_id) do nothing`;
      for (const [subject, { name, role }] of Object.entries(demonstrationPeople))
        await makePerson(tx, subject, name, role);
      await makeAgreement(tx);
      await makeGrant(tx, 'researcher-restricted', demonstrationPurposes.restricted, 'RESTRICTED');
      await makeGrant(tx, 'researcher-protected', demonstrationPurposes.protected, 'PROTECTED');
      return { key: await makeKey(tx, keySecret) };
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Were invented callers made in this database before? */
export const hasDemonstration = async (access: Pool): Promise<boolean> => {
  const [found] = await access.run('select exists (select from base.organisation o where o.demonstration) as made', []);
  return found?.made === true;
};

const makePerson = async (tx: postgres.TransactionSql, subject: string, name: string, role: string | null) => {
  await tx`
    insert into base.person (public_id, issuer, subject, name, organisation_id, demonstration)
    select ${`per_demonstration-${subject}`}, ${demonstrationIssuer}, ${subject}, ${name},
      case when ${subject === 'partner-person'}::boolean then o.id end, true
    from base.organisation o where o.public_id = 'org_demonstration'
    on conflict (public_id) do update set barred_at = null where person.barred_at is not null`;
  if (role !== null)
    await tx`
      insert into base.person_role (person_id, role) select p.id, ${role} from base.person p
      where p.public_id = ${`per_demonstration-${subject}`}
        and not exists (select from base.person_role r where r.person_id = p.id and r.role = ${role} and r.ended_at is null)`;
};

const makeAgreement = async (tx: postgres.TransactionSql) => {
  await tx`
    insert into base.agreement (public_id, code, organisation_id, purposes, starts_at, ends_at)
    select 'agr_demonstration', ${demonstrationPurposes.agreement}, o.id, array['HUMANITARIAN_RESPONSE', 'RESEARCH'], now(), now() + interval '30 days'
    from base.organisation o where o.public_id = 'org_demonstration'
    on conflict (public_id) do update set ends_at = excluded.ends_at, suspended_at = null, ended_at = null`;
  await tx`
    insert into base.agreement_dataset (agreement_id, dataset_id)
    select a.id, d.id from base.agreement a, base.dataset d where a.public_id = 'agr_demonstration' and d.synthetic
    on conflict do nothing`;
};

const makeGrant = async (tx: postgres.TransactionSql, subject: string, code: string, tier: string) => {
  const id = `grt_demonstration-${tier.toLowerCase()}`;
  await tx`
    insert into base.access_grant (public_id, code, person_id, purpose, tier, classes, finest_grain, starts_at, expires_at, proposed_by, approved_by, approved_at, pseudonym_key)
    select ${id}, ${code}, p.id, 'RESEARCH', ${tier}, string_to_array(${classes.join(',')}, ','), 6, now(), now() + interval '30 days',
      'per_demonstration-steward', 'per_demonstration-officer', now(), ${randomBytes(32).toString('hex')}
    from base.person p where p.public_id = ${`per_demonstration-${subject}`}
    on conflict (public_id) do update set starts_at = excluded.starts_at, expires_at = excluded.expires_at, suspended_at = null, revoked_at = null`;
  await tx`
    insert into base.access_grant_dataset (grant_id, dataset_id)
    select g.id, d.id from base.access_grant g, base.dataset d where g.public_id = ${id} and d.synthetic
    on conflict do nothing`;
};

const makeKey = async (tx: postgres.TransactionSql, keySecret: string): Promise<string> => {
  const key = newApiKey();
  await tx`
    update base.api_key k set revoked_at = now() from base.organisation o
    where o.id = k.organisation_id and o.public_id = 'org_demonstration' and k.name = 'demonstration' and k.revoked_at is null`;
  await tx`
    insert into base.api_key (public_id, organisation_id, name, lookup, key_hash, scopes, expires_at)
    select ${`key_${randomBytes(16).toString('base64url')}`}, o.id, 'demonstration', ${lookupOf(key)}, ${apiKeyHash(keySecret, key)},
      array['READ'], now() + interval '30 days'
    from base.organisation o where o.public_id = 'org_demonstration'`;
  return key;
};
