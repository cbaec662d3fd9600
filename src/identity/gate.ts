import { Refusal, refusal } from '../errors.ts';
import { apiKeyHash, lookupOf } from '../store/access/api-keys.ts';
import { type Credential, type Entitlements, entitlementsOf, readEntitlements } from '../store/access/entitlements.ts';
import { nobody, refusedCredential } from '../store/access/refused.ts';
import { openStanding, refuseWeakSignIn, type SignIn, type Standing, standingOf } from '../store/access/standing.ts';
import type { RefusedCredential } from '../store/audit/refused-credentials.ts';
import type { Pool } from '../store/pool.ts';
import { isStewardKey, stewardKeyHash } from '../store/steward-keys.ts';
import { isToken, type Tokens } from './tokens.ts';

/** Who came in, with what they may read and which roles they have. */
export type Entered = {
  readonly kind: 'PERSON' | 'SYSTEM' | 'STEWARD';
  readonly held: Entitlements | null;
  readonly standing: Standing;
  readonly roles: readonly string[];
  /** How they signed in; null where they came with a key. */
  readonly signIn: SignIn | null;
  /** Refuses where the sign-in is not as strong and recent as PROTECTED asks for. */
  readonly demandStrength: () => void;
  /** Reads everything again and refuses where it is less than before, or where what protects rows is different. */
  readonly confirm: () => Promise<void>;
};

/** Hears that somebody who is known is not let in as they wish, before they are told. */
export type Refused = (kind: Entered['kind'], held: Entitlements, why: Refusal) => Promise<void>;

/** Hears of a credential that is not taken, before whoever sent it is told. */
export type NotTaken = (credential: RefusedCredential) => Promise<void>;

export type Gate = {
  /** Who sends this header, for the purpose that they state. Refuses a bad credential; nobody becomes anonymous by it. */
  readonly enter: (
    authorization: string,
    purpose: string | null,
    signal: AbortSignal,
    refused?: Refused,
    notTaken?: NotTaken,
  ) => Promise<Entered>;
  /** What somebody else would stand on under a purpose of theirs, as if signed in strongly; null where there is no such principal. */
  readonly standingFor: (
    principal: string,
    purpose: string | null,
    signal: AbortSignal,
  ) => Promise<{
    readonly standing: Standing;
    readonly held: Entitlements | null;
    readonly demonstration: boolean;
  } | null>;
};

export type GateOptions = {
  /** Of the login that reads entitlements. */
  readonly pool: Pool;
  readonly tokens: Tokens;
  readonly keySecret: string;
  readonly stewardSecret: string;
  /** Are invented callers let in? */
  readonly demonstration: boolean;
};

const unauthenticated = () =>
  refusal(
    'UNAUTHENTICATED',
    'This key is not known, has expired or was revoked. Send `Authorization: Bearer <token or key>` with one that is valid, or leave the header out to read as anybody.',
    { why: 'UNKNOWN' },
  );

export const openGate = (options: GateOptions): Gate => {
  const { pool, tokens, demonstration } = options;
  return {
    enter: async (authorization, purpose, signal, refused, notTaken) => {
      const { credential, signIn } = await credentialIn(options, authorization).catch(async (error: unknown) => {
        if (isNotTaken(error)) await notTaken?.(unread(options, authorization, error));
        throw error;
      });
      const look = async (hears?: Refused): Promise<{ held: Entitlements | null; standing: Standing }> => {
        const held = await readEntitlements(pool, credential, signal);
        if (isEnded(credential, held, demonstration)) {
          if (hears) await notTaken?.(await refusedCredential(pool, credential, signal));
          throw unauthenticated();
        }
        try {
          return { held, standing: standingOf(held, purpose, signIn, tokens.stepUp) };
        } catch (error) {
          if (held && error instanceof Refusal) await hears?.(kinds[credential.kind], held, error);
          throw error;
        }
      };
      const { held, standing } = await look(refused);
      return {
        kind: kinds[credential.kind],
        held,
        standing,
        roles: credential.kind === 'steward' ? ['STEWARD'] : (held?.roles ?? []),
        signIn,
        demandStrength: () => {
          if (held) refuseWeakSignIn(held, signIn, tokens.stepUp);
        },
        confirm: async () => {
          if (held === null) return;
          const now = await look();
          if (isLess({ held, standing }, now)) throw changed();
        },
      };
    },
    standingFor: async (principal, purpose, signal) => {
      if (principal === 'ANYBODY') return { standing: openStanding, held: null, demonstration: false };
      const held = await entitlementsOf(pool, principal, signal);
      if (!held || (held.demonstration && !demonstration)) return null;
      const [acr = null] = tokens.stepUp.stepUpAcr;
      return {
        standing: standingOf(held, purpose, { acr, authTime: held.now }, tokens.stepUp),
        held,
        demonstration: held.demonstration,
      };
    },
  };
};

type Looked = { readonly held: Entitlements | null; readonly standing: Standing };

/**
 * Was something taken away between two looks, or did what protects rows move? What others hold, and what came besides, is no reason
 * to withhold an answer.
 */
const isLess = (before: Looked, now: Looked): boolean => {
  if (before.held?.roles.some((role) => !now.held?.roles.includes(role))) return true;
  if (before.standing.tier === 'OPEN') return false;
  const covered = ({ held, standing }: Looked): string[] => [
    standing.tier,
    ...(held?.agreements ?? [])
      .filter(({ id }) => standing.agreements.includes(id))
      .map((one) => `a ${one.id} ${one.reach}`),
    ...(held?.grants ?? []).filter(({ id }) => standing.grant === id).map((one) => `g ${one.id} ${one.reach}`),
    `${held?.protection}`,
  ];
  const left = new Set(covered(now));
  return covered(before).some((one) => !left.has(one));
};

const kinds = { person: 'PERSON', client: 'SYSTEM', key: 'SYSTEM', steward: 'STEWARD' } as const;

const changed = () =>
  refusal(
    'POLICY_CHANGED',
    'What you may read changed while this was answered, so the answer is not given. Ask again.',
    { why: 'CHANGED' },
  );

/** One header, one scheme, three kinds of credentials that are told apart by their form. */
const credentialIn = async (
  { tokens, keySecret, stewardSecret }: GateOptions,
  authorization: string,
): Promise<{ credential: Credential; signIn: SignIn | null }> => {
  const text = textOf(authorization);
  if (isStewardKey(text))
    return { credential: { kind: 'steward', hash: stewardKeyHash(stewardSecret, text) }, signIn: null };
  const lookup = lookupOf(text);
  if (lookup !== null) return { credential: { kind: 'key', lookup, hash: apiKeyHash(keySecret, text) }, signIn: null };
  if (!isToken(text)) throw unauthenticated();
  const { kind, issuer, subject, acr, authTime } = await tokens.verify(text);
  return { credential: { kind, issuer, subject }, signIn: { acr, authTime } };
};

/** Keys that nobody holds, clients that were revoked, and invented callers where they are not wanted. */
const isEnded = (credential: Credential, held: Entitlements | null, demonstration: boolean): boolean => {
  const needsRecord = credential.kind === 'key' || credential.kind === 'steward';
  return (
    (held ? credential.kind === 'client' && held.barred : needsRecord) ||
    (held?.demonstration === true && !demonstration)
  );
};

const isNotTaken = (error: unknown): error is Refusal => error instanceof Refusal && error.code === 'UNAUTHENTICATED';

/** A credential of which nothing can be believed, but that it claims to be of an issuer that is known here. */
const unread = ({ tokens }: GateOptions, authorization: string, { detail }: Refusal): RefusedCredential => {
  const text = textOf(authorization);
  return { ...nobody, subject: isToken(text) ? tokens.issuerOf(text) : null, why: String(detail.why) };
};

const textOf = (authorization: string): string => /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
