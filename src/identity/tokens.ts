import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { TokenSettings } from '../config.ts';
import { type Refusal, refusal } from '../errors.ts';
import { type KeyOptions, openKeys } from './keys.ts';

/** Who a token speaks of, as far as its issuer knows: what they may see is decided elsewhere. */
export type Presented = {
  readonly kind: 'person' | 'client';
  readonly issuer: string;
  readonly subject: string;
  /** How they signed in, and when, in seconds since 1970: what a step-up asks for. */
  readonly acr: string | null;
  readonly authTime: number | null;
  readonly issuedAt: number;
};

export type Tokens = {
  /** Refuses with UNAUTHENTICATED what is not a good token, and with UNAVAILABLE where its issuer cannot be asked for its keys. */
  readonly verify: (token: string) => Promise<Presented>;
  /** The issuer that a token names, where it is one whose tokens are taken here: whether it is its own is not looked at. */
  readonly issuerOf: (token: string) => string | null;
  readonly stepUp: Pick<TokenSettings, 'stepUpAcr' | 'stepUpSeconds'>;
};

/** How far clocks may differ. */
const toleranceSeconds = 5;

/** Does this text have the form of a signed token? */
export const isToken = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text) && text.length <= 16_000;

/** An issuer whose keys are at hand: one of this very process. */
export type OwnIssuer = { readonly issuer: string; readonly keys: JWTVerifyGetKey };

/**
 * Checks access tokens as RFC 9068 has them. Everything is on: the issuer is one of the list and its keys come from where the
 * list says, whatever the token names; algorithms are asymmetric and listed; the token is meant for us, of the type of access
 * tokens, with times and a subject.
 */
export const openTokens = (
  settings: TokenSettings,
  own: readonly OwnIssuer[] = [],
  options: KeyOptions = {},
): Tokens => {
  const known = new Map<string, JWTVerifyGetKey>([
    ...settings.issuers.map((issuer) => [issuer.issuer, openKeys(issuer, options)] as const),
    ...own.map(({ issuer, keys }) => [issuer, keys] as const),
  ]);
  return {
    stepUp: settings,
    issuerOf: (token) => {
      const issuer = issuerOf(token);
      return issuer !== null && known.has(issuer) ? issuer : null;
    },
    verify: async (token) => {
      const issuer = issuerOf(token);
      const keys = issuer === null ? undefined : known.get(issuer);
      if (issuer === null || !keys) throw bad('ISSUER', 'its issuer is not one whose tokens are taken here');
      let payload: JWTPayload;
      try {
        ({ payload } = await jwtVerify(token, keys, {
          issuer,
          audience: settings.audience || 'tributary',
          algorithms: [...settings.algorithms],
          typ: 'at+jwt',
          requiredClaims: ['exp', 'iat', 'sub', 'aud'],
          maxTokenAge: settings.maxAgeSeconds,
          clockTolerance: toleranceSeconds,
        }));
      } catch (error) {
        throw translated(error);
      }
      return presented(issuer, payload);
    },
  };
};

/** Read before anything is checked, and used for nothing but to look into the list. */
const issuerOf = (token: string): string | null => {
  try {
    const { iss } = decodeJwt(token);
    return typeof iss === 'string' ? iss : null;
  } catch {
    return null;
  }
};

const word = (value: unknown): string | null =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  typeof value === 'string' && value.length > 0 && value.length <= 255 && !/[\u0000-\u001f\u007f]/.test(value)
    ? value
    : null;

/** A token that a client got for itself names the client as its subject: nobody signed in. */
const presented = (issuer: string, claims: JWTPayload): Presented => {
  const subject = word(claims.sub);
  if (subject === null || typeof claims.iat !== 'number') throw bad('CLAIM', 'its subject cannot be used');
  return {
    kind: claims.client_id === subject ? 'client' : 'person',
    issuer,
    subject,
    acr: word(claims.acr),
    authTime: typeof claims.auth_time === 'number' && Number.isFinite(claims.auth_time) ? claims.auth_time : null,
    issuedAt: claims.iat,
  };
};

const bad = (why: string, what: string): Refusal =>
  refusal(
    'UNAUTHENTICATED',
    `This token is not taken: ${what}. Get a new one from your identity provider, or leave the Authorization header out to read as anybody.`,
    { why },
  );

/** Says what is wrong without a word of the token. Claims are spoken of only once the signature is known to be good. */
const translated = (error: unknown): unknown => {
  if (error instanceof errors.JWTExpired) return bad('EXPIRED', 'it has expired, or was issued too long ago');
  if (error instanceof errors.JWTClaimValidationFailed)
    return bad(
      'CLAIM',
      `its claim ${/^[a-z_]{1,20}$/.test(error.claim) ? error.claim : ''} is missing or not the right one`,
    );
  if (error instanceof errors.JOSEError)
    return bad('SIGNATURE', 'it is not signed by its issuer in a way that is taken here');
  // Keys of another kind than the algorithm, or a number where a text belongs.
  return error instanceof TypeError
    ? bad('SIGNATURE', 'it is not signed by its issuer in a way that is taken here')
    : error;
};
