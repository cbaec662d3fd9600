import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Config } from '../config.ts';
import { refusal } from '../errors.ts';
import { demonstrationIssuer, demonstrationPeople, hasDemonstration } from '../store/access/demonstration.ts';
import type { Pool } from '../store/pool.ts';
import type { OwnIssuer } from './tokens.ts';

const loopback = ['127.0.0.1', '::1', 'localhost'];

/**
 * May invented callers be let in? Only over the embedded database and on this very machine. Where they were made before and somebody
 * opens the same folder to a network, nothing starts until that is said to be meant.
 */
export const wantsDemonstration = async (config: Config, access: Pool): Promise<boolean> => {
  const possible = config.database.kind === 'embedded' && loopback.includes(config.host);
  if (possible || config.demonstration === false) return config.demonstration ?? true;
  if (config.demonstration || (await hasDemonstration(access)))
    throw refusal(
      'CONFIGURATION',
      'Invented callers are for the embedded database and a loopback HOST only, and this start is open to others. Set DEMONSTRATION=false: they are refused then.',
    );
  return false;
};

/** How long a token lasts, and how often its file is written anew. */
const lastsSeconds = 900;
const renewMs = 300_000;

export type DemonstrationTokens = OwnIssuer & {
  /** Writes a token for each invented caller where only the owner of this process reads it, and keeps them fresh. */
  readonly write: (key: string) => Promise<{ readonly folder: string; readonly stop: () => Promise<void> }>;
};

/** An issuer of this process: its key is made at the start, never leaves it, and dies with it. */
export const openDemonstration = async (config: Config): Promise<DemonstrationTokens> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const header = { alg: 'ES256', typ: 'at+jwt', kid: 'demonstration' };
  const keys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(publicKey)), kid: header.kid, alg: header.alg, use: 'sig' }],
  });
  const folder = join(config.dataDir, 'demonstration');
  const tokenFor = (subject: string): Promise<string> =>
    new SignJWT({
      acr: config.tokens.stepUpAcr[0],
      auth_time: Math.floor(Date.now() / 1000),
      client_id: 'demonstration',
    })
      .setProtectedHeader(header)
      .setIssuer(demonstrationIssuer)
      .setSubject(subject)
      .setAudience(config.tokens.audience || 'tributary')
      .setIssuedAt()
      .setExpirationTime(`${lastsSeconds}s`)
      .sign(privateKey);
  const put = async (name: string, text: string) => {
    const draft = join(folder, `.${name}`);
    await writeFile(draft, text, { mode: 0o600 });
    await rename(draft, join(folder, name));
  };
  const renew = async () => {
    for (const subject of Object.keys(demonstrationPeople)) await put(subject, await tokenFor(subject));
  };
  return {
    issuer: demonstrationIssuer,
    keys,
    write: async (key) => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await put('partner-system', key);
      await renew();
      const timer = setInterval(() => void renew().catch(() => undefined), renewMs);
      timer.unref();
      return {
        folder,
        stop: async () => {
          clearInterval(timer);
          await rm(folder, { recursive: true, force: true });
        },
      };
    },
  };
};
