import { type Refusal, refusal } from '../../errors.ts';
import type { Entitlements, State } from './entitlements.ts';

/** What a request may read: the tier of its pool, and what the views of that tier look up. */
export type Standing = {
  readonly tier: 'OPEN' | 'PARTNER' | 'RESTRICTED' | 'PROTECTED';
  readonly agreements: readonly number[];
  readonly grant: number | null;
  /** The code of the agreement or grant that was stated. */
  readonly purpose: string | null;
};

export const openStanding: Standing = { tier: 'OPEN', agreements: [], grant: null, purpose: null };

/** How somebody signed in: what a grant of PROTECTED asks for. */
export type SignIn = { readonly acr: string | null; readonly authTime: number | null };
export type StepUp = { readonly stepUpAcr: readonly string[]; readonly stepUpSeconds: number };

const purposeShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * The standing of a caller under the purpose that they state. Without one, everything that their organisation has agreed on counts;
 * with one, exactly that. What cannot be given is refused and never answered with less.
 */
export const standingOf = (
  held: Entitlements | null,
  purpose: string | null,
  signIn: SignIn | null,
  stepUp: StepUp,
): Standing => {
  if (purpose !== null && (held === null || !purposeShape.test(purpose))) throw mismatch();
  if (held === null) return openStanding;
  refuseClosed(held);
  const active = held.agreements.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id);
  if (purpose === null)
    return active.length ? { tier: 'PARTNER', agreements: active, grant: null, purpose } : openStanding;
  const agreement = held.agreements.find(({ code }) => code === purpose);
  if (agreement) {
    if (agreement.state !== 'ACTIVE') throw agreementRefused(purpose, agreement.state);
    return { tier: 'PARTNER', agreements: [agreement.id], grant: null, purpose };
  }
  const grant = held.grants.find(({ code }) => code === purpose);
  if (!grant) throw mismatch();
  if (grant.state !== 'ACTIVE') throw grantRefused(purpose, grant.state);
  if (grant.tier === 'PROTECTED') refuseWeakSignIn(held, signIn, stepUp);
  return { tier: grant.tier, agreements: active, grant: grant.id, purpose };
};

/** Whoever is barred, suspended or without a scope is told so, rather than served as somebody else. */
const refuseClosed = (held: Entitlements): void => {
  if (held.barred)
    throw refusal('FORBIDDEN', 'You are barred here. Ask whoever runs this installation.', { why: 'BARRED' });
  const ofSystem = held.personId === null && held.organisation !== null;
  if (ofSystem && held.organisation?.suspended)
    throw refusal('FORBIDDEN', 'Your organisation is suspended here. Ask whoever runs this installation.', {
      why: 'ORGANISATION_SUSPENDED',
    });
  if (ofSystem && !held.scopes.includes('READ'))
    throw refusal('FORBIDDEN', 'This key has no scope that reads. Ask for one with the scope READ.', { why: 'SCOPE' });
};

/** A purpose of somebody else reads like one that never was. */
const mismatch = (): Refusal =>
  refusal(
    'PURPOSE_MISMATCH',
    'Tributary-Purpose names no agreement of your organisation and no grant of yours. `{ me { agreements { code } grants { code } } }` lists those that you have.',
  );

const agreementWords: Partial<Record<State, string>> = {
  ENDED: 'has ended',
  NOT_BEGUN: 'has not begun',
  SUSPENDED: 'is suspended',
};

const agreementRefused = (code: string, state: State): Refusal =>
  refusal(
    'AGREEMENT_REQUIRED',
    `The agreement ${code} ${agreementWords[state] ?? 'does not hold'}. State another purpose, or ask a steward for a new agreement.`,
    { why: state, purpose: code },
  );

const grantRefused = (code: string, state: State): Refusal => {
  const detail = { why: state, purpose: code };
  if (state === 'SUSPENDED')
    return refusal(
      'GRANT_SUSPENDED',
      `The grant ${code} is suspended. Ask a steward why, or state another purpose.`,
      detail,
    );
  if (state === 'PROPOSED')
    return refusal(
      'GRANT_REQUIRED',
      `The grant ${code} waits for its second approval. Until then state another purpose.`,
      detail,
    );
  if (state === 'NOT_BEGUN')
    return refusal('GRANT_REQUIRED', `The grant ${code} has not begun. Until then state another purpose.`, detail);
  return refusal(
    'GRANT_EXPIRED',
    `The grant ${code} ${state === 'REVOKED' ? 'was revoked' : 'has expired'}. Ask a steward for a new one, or state another purpose.`,
    detail,
  );
};

/** The clock is the database's, as everywhere that something ends. */
export const refuseWeakSignIn = (
  held: Entitlements,
  signIn: SignIn | null,
  { stepUpAcr, stepUpSeconds }: StepUp,
): void => {
  const strong = signIn?.acr != null && stepUpAcr.includes(signIn.acr);
  const recent = signIn?.authTime != null && held.now - signIn.authTime <= stepUpSeconds + 5;
  if (strong && recent) return;
  throw refusal(
    'STEP_UP_REQUIRED',
    `PROTECTED needs a strong and recent sign-in: a token whose acr is ${stepUpAcr.join(' or ')}, signed in at most ${stepUpSeconds} seconds ago (auth_time). Sign in again with these acr_values.`,
    { why: strong ? 'AUTH_TIME' : 'ACR', acrValues: stepUpAcr, maxAge: stepUpSeconds },
  );
};
