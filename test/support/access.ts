import { randomBytes } from 'node:crypto';
import { apiKeyHash, lookupOf, newApiKey } from '../../src/store/access/api-keys.ts';
import { derive } from '../../src/store/secrets.ts';
import { type Database, secret } from './database.ts';
import { rowsOf } from './desk.ts';

const id = (prefix: string) => `${prefix}_${randomBytes(8).toString('hex')}`;

/** Records of access straight into the database, with the owner's login: what tests begin with. */
export const giveOrganisation = async (database: Database, code: string): Promise<string> => {
  const publicId = id('org');
  await rowsOf(database, 'insert into base.organisation (public_id, code, name) values ($1, $2, $3)', [
    publicId,
    code,
    `The organisation ${code}`,
  ]);
  return publicId;
};

export const givePerson = async (
  database: Database,
  issuer: string,
  subject: string,
  { organisation, roles = [] }: { organisation?: string; roles?: readonly string[] } = {},
): Promise<string> => {
  const publicId = id('per');
  await rowsOf(
    database,
    `insert into base.person (public_id, issuer, subject, name, organisation_id)
     values ($1, $2, $3, $4, (select id from base.organisation where public_id = $5))`,
    [publicId, issuer, subject, `The person ${subject}`, organisation ?? null],
  );
  for (const role of roles)
    await rowsOf(
      database,
      'insert into base.person_role (person_id, role) select id, $2 from base.person where public_id = $1',
      [publicId, role],
    );
  return publicId;
};

export const giveClient = (database: Database, issuer: string, client: string, organisation: string) =>
  rowsOf(
    database,
    'insert into base.organisation_client (public_id, issuer, client_id, organisation_id) select $1, $2, $3, id from base.organisation where public_id = $4',
    [id('cli'), issuer, client, organisation],
  );

export const giveApiKey = async (
  database: Database,
  organisation: string,
  { name = 'pull', days = 30, scopes = ['READ'] }: { name?: string; days?: number; scopes?: readonly string[] } = {},
): Promise<string> => {
  const key = newApiKey();
  await rowsOf(
    database,
    `insert into base.api_key (public_id, organisation_id, name, lookup, key_hash, scopes, expires_at)
     select $1, id, $3, $4, $5, $6::text[], now() + make_interval(days => $7::int) from base.organisation where public_id = $2`,
    [
      id('key'),
      organisation,
      name,
      lookupOf(key),
      apiKeyHash(derive(secret, 'api keys'), key),
      `{${scopes.join(',')}}`,
      days,
    ],
  );
  return key;
};

export const giveAgreement = async (
  database: Database,
  organisation: string,
  code: string,
  { from = -1, to = 30, datasets = [] }: { from?: number; to?: number; datasets?: readonly string[] } = {},
): Promise<string> => {
  const publicId = id('agr');
  await rowsOf(
    database,
    `with made as (
       insert into base.agreement (public_id, code, organisation_id, purposes, starts_at, ends_at)
       select $1, $2, id, array['RESEARCH'], now() + make_interval(days => $4::int), now() + make_interval(days => $5::int)
       from base.organisation where public_id = $3 returning id)
     insert into base.agreement_dataset (agreement_id, dataset_id)
     select made.id, d.id from made, base.dataset d where d.code = any($6::text[])`,
    [publicId, code, organisation, from, to, `{${datasets.join(',')}}`],
  );
  return publicId;
};

export const giveGrant = async (
  database: Database,
  person: string,
  code: string,
  {
    tier = 'RESTRICTED',
    from = -1,
    to = 30,
    datasets = [],
    classes = [],
  }: { tier?: string; from?: number; to?: number; datasets?: readonly string[]; classes?: readonly string[] } = {},
): Promise<string> => {
  const publicId = id('grt');
  await rowsOf(
    database,
    `with made as (
       insert into base.access_grant (public_id, code, person_id, purpose, tier, classes, finest_grain, starts_at, expires_at, proposed_by, approved_by, approved_at, pseudonym_key)
       select $1, $2, id, 'RESEARCH', $4, $5::text[], 6, now() + make_interval(days => $6::int), now() + make_interval(days => $7::int), 'one', 'another', now(), $8
       from base.person where public_id = $3 returning id)
     insert into base.access_grant_dataset (grant_id, dataset_id)
     select made.id, d.id from made, base.dataset d where d.code = any($9::text[])`,
    [
      publicId,
      code,
      person,
      tier,
      `{${classes.join(',')}}`,
      from,
      to,
      randomBytes(32).toString('hex'),
      `{${datasets.join(',')}}`,
    ],
  );
  return publicId;
};
