import { createRemoteJWKSet, errors, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';
import type { Issuer } from '../config.ts';
import { Refusal, refusal } from '../errors.ts';

export type KeyOptions = {
  /** How soon after a fetch an unknown key may lead to another one. */
  readonly cooldownMs?: number;
  /** How long keys are believed without asking again. */
  readonly maxAgeMs?: number;
  readonly timeoutMs?: number;
};

/** How long nothing is asked of an issuer that could not be reached. */
const pauseMs = 2_000;

/**
 * The keys of an issuer: found by its own metadata, or where the settings say. They are fetched when first needed, again when an
 * unknown one turns up, and at most so often that nobody can make us call the issuer at will. An issuer that is down is down for
 * those who come with its tokens, and for nobody else.
 */
export const openKeys = (issuer: Issuer, options: KeyOptions): JWTVerifyGetKey => {
  const { cooldownMs = 30_000, maxAgeMs = 600_000, timeoutMs = 4_000 } = options;
  let failedAt = Number.NEGATIVE_INFINITY;
  let opening: Promise<RemoteJWKSet> | undefined;
  let opened: RemoteJWKSet | undefined;
  const open = async (): Promise<RemoteJWKSet> => {
    const address = issuer.jwksUri ?? (await discovered(issuer.issuer, timeoutMs));
    opened = createRemoteJWKSet(new URL(address), {
      cooldownDuration: cooldownMs,
      cacheMaxAge: maxAgeMs,
      timeoutDuration: timeoutMs,
    });
    return opened;
  };
  return async (header, token) => {
    if (!opened?.fresh && performance.now() - failedAt < pauseMs) throw down();
    try {
      opening ??= open();
      return await (await opening)(header, token);
    } catch (error) {
      if (aboutTheToken.some((kind) => error instanceof kind)) throw error;
      failedAt = performance.now();
      if (!opened) opening = undefined;
      throw error instanceof Refusal ? error : down();
    }
  };
};

const aboutTheToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** Where the issuer's metadata say that its keys are. They must be the issuer's own words about itself. */
const discovered = async (issuer: string, timeoutMs: number): Promise<string> => {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const metadata = answer.ok ? ((await answer.json()) as Record<string, unknown> | null) : null;
  const address = metadata?.jwks_uri;
  const good = metadata?.issuer === issuer && typeof address === 'string' && URL.canParse(address);
  if (!good || (new URL(issuer).protocol === 'https:' && new URL(address).protocol !== 'https:')) throw down();
  return address;
};

const down = () =>
  refusal(
    'UNAVAILABLE',
    'The identity provider that issued this token cannot be asked for its keys at the moment. Try again shortly; requests with other credentials, or none, are answered.',
    { why: 'ISSUER_DOWN' },
  );
