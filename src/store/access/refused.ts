import type { RefusedCredential } from '../audit/refused-credentials.ts';
import type { Pool } from '../pool.ts';
import type { Credential } from './entitlements.ts';

const whose = {
  key: `select k.public_id as subject, o.public_id as actor, o.public_id as organisation, 'SYSTEM' as kind,
      case when k.key_hash <> $2::text then 'WRONG' when k.revoked_at is not null then 'REVOKED' else 'EXPIRED' end as why
    from base.api_key k join base.organisation o on o.id = k.organisation_id where k.lookup = $1::text`,
  steward: `select s.public_id as subject, s.public_id as actor, null as organisation, 'STEWARD' as kind,
      case when s.revoked_at is not null then 'REVOKED' else 'EXPIRED' end as why
    from base.steward s where s.key_hash = $1::text and $2::text = ''`,
  client: `select c.public_id as subject, o.public_id as actor, o.public_id as organisation, 'SYSTEM' as kind, 'REVOKED' as why
    from base.organisation_client c join base.organisation o on o.id = c.organisation_id where c.issuer = $1::text and c.client_id = $2::text and c.revoked_at is not null`,
} as const;

export const nobody = { actor: 'unknown', actorKind: 'UNKNOWN', organisation: null, subject: null } as const;

/** Who held a credential that was refused. Who knows the name of a key and not its secret is not who holds it. */
export const refusedCredential = async (
  pool: Pool,
  credential: Credential,
  signal: AbortSignal,
): Promise<RefusedCredential> => {
  if (credential.kind === 'person') return { ...nobody, why: 'UNKNOWN' };
  const values =
    credential.kind === 'key'
      ? [credential.lookup, credential.hash]
      : credential.kind === 'steward'
        ? [credential.hash, '']
        : [credential.issuer, credential.subject];
  const [row] = await pool.run(whose[credential.kind], values, signal);
  if (!row) return { ...nobody, why: 'UNKNOWN' };
  const { subject, actor, organisation, kind, why } = row as Readonly<Record<string, string>>;
  if (why === 'WRONG') return { ...nobody, subject: subject as string, why };
  return { subject, actor, organisation, actorKind: kind, why } as RefusedCredential;
};
