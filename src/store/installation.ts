import type postgres from 'postgres';
import type { Config } from '../config.ts';
import { Refusal, refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { runningEmbedded, startEmbedded } from './embedded.ts';
import { dataRole, drift, type Installation, loginPassword, loginRole, migrate, type ServedSchema } from './migrate.ts';
import { derive, installationSecret } from './secrets.ts';

/** An open database with everything that hangs on the installation's secret. */
export type Opened = {
  readonly tierUrl: (tier: ServedSchema | 'WORKER') => string;
  /** Only while preparing and loading: null on a server of one's own. */
  readonly ownerUrl: string | null;
  readonly dataRole: string;
  readonly idSecret: string;
  readonly cursorKey: Buffer;
  /** Of the hashes of stewards' keys. */
  readonly stewardSecret: string;
  /** Of the hashes of organisations' keys. */
  readonly keySecret: string;
  /** 32 bytes, of which the key that seals the audit is made. */
  readonly sealSecret: Buffer;
  readonly stop: () => Promise<void>;
};

type Meanwhile<Made> = {
  /** Begins as soon as PostgreSQL is starting; if it fails, nothing is changed. */
  readonly make: () => Promise<Made>;
  /** Asked of the embedded one as soon as it answers, whatever state it is in: a failure is a no. */
  readonly isFilled: (sql: postgres.Sql, idSecret: string) => Promise<boolean>;
};

/** Opens the database that serves: the embedded one is prepared on the way, a server of one's own must be prepared already. */
export const openForServing = async <Made>(
  config: Config,
  log: Log,
  meanwhile: Meanwhile<Made>,
): Promise<{ readonly opened: Opened; readonly made: Made; readonly isFilled: boolean }> => {
  const secret = await installationSecret(config);
  const installation = { rolePrefix: config.rolePrefix, secret };
  if (config.database.kind === 'external') {
    const { url } = config.database;
    const opened = opening(
      installation,
      null,
      (tier) => asTier(url, installation, tier),
      async () => {},
    );
    const made = await meanwhile.make();
    await refuseDrift(
      opened,
      installation,
      'Run `npm run migrate` with OWNER_DATABASE_URL and the same TRIBUTARY_SECRET, then start again.',
    );
    return { opened, made, isFilled: true };
  }
  const make = once(meanwhile.make);
  const tiersAt = (ownerUrl: string) => (tier: ServedSchema | 'WORKER') => asTier(ownerUrl, installation, tier);
  const look = once((ownerUrl: string) => drift(tiersAt(ownerUrl), installation));
  let isFilled = false;
  const embedded = await startEmbedded(config, secret, log, {
    connections: connectionsFor(config),
    launched: make,
    ready: look,
    also: async (sql) => {
      isFilled = await meanwhile.isFilled(sql, derive(secret, 'public ids')).catch(() => false);
    },
  });
  const opened = opening(installation, embedded.ownerUrl, tiersAt(embedded.ownerUrl), embedded.stop);
  try {
    const [made, drifted] = await Promise.all([make(), look(embedded.ownerUrl)]);
    if (drifted) {
      log.info('preparing the database');
      await migrate(embedded.ownerUrl, installation);
      await refuseDrift(
        opened,
        installation,
        'Set DATA_DIR to a new folder, or look into the database with its owner.',
      );
    }
    return { opened, made, isFilled: isFilled && !drifted };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
};

/** Each tier's pool, what has few connections of its own, and as many again for those who load or look at the database beside. */
const connectionsFor = ({ limits }: Config) => 3 * limits.poolSize + 2 * limits.exportsAtOnce + 70;

/** Begun by whoever asks first. A failure is told to those who wait for it, and to nobody else. */
const once = <Args extends unknown[], Made>(begin: (...args: Args) => Promise<Made>) => {
  let begun: Promise<Made> | undefined;
  return (...args: Args): Promise<Made> => {
    begun ??= begin(...args);
    begun.catch(() => undefined);
    return begun;
  };
};

/** Opens the database with its owner's rights, to migrate or load: beside a running server, or on its own. */
export const openForOwner = async (config: Config, log: Log): Promise<Opened & { readonly ownerUrl: string }> => {
  const secret = await installationSecret(config);
  const installation = { rolePrefix: config.rolePrefix, secret };
  const own = (ownerUrl: string, stop: () => Promise<void>) => ({
    ...opening(installation, ownerUrl, (tier) => asTier(ownerUrl, installation, tier), stop),
    ownerUrl,
  });
  if (config.ownerUrl !== undefined || config.database.kind === 'external') {
    if (config.ownerUrl === undefined)
      throw refusal(
        'CONFIGURATION',
        'DATABASE_URL names a server of your own. Set OWNER_DATABASE_URL to the address with which its owner logs in; the API never needs it.',
      );
    const opened = own(config.ownerUrl, async () => {});
    if (await drift(opened.tierUrl, installation)) await migrate(opened.ownerUrl, installation);
    return opened;
  }
  try {
    const embedded = await startEmbedded(config, secret, log, { connections: connectionsFor(config) });
    const opened = own(embedded.ownerUrl, embedded.stop);
    if (await drift(opened.tierUrl, installation)) await migrate(opened.ownerUrl, installation);
    return opened;
  } catch (error) {
    const running =
      error instanceof Refusal && error.detail.pid !== undefined ? await runningEmbedded(config, secret) : null;
    if (!running) throw error;
    const opened = own(running.ownerUrl, async () => {});
    await refuseDrift(opened, installation, 'The running server is of another version: stop it first.');
    return opened;
  }
};

const opening = (
  { rolePrefix, secret }: Installation,
  ownerUrl: string | null,
  tierUrl: Opened['tierUrl'],
  stop: () => Promise<void>,
): Opened => ({
  tierUrl,
  ownerUrl,
  dataRole: dataRole(rolePrefix),
  idSecret: derive(secret, 'public ids'),
  cursorKey: Buffer.from(derive(secret, 'cursors'), 'hex'),
  stewardSecret: derive(secret, 'steward keys'),
  keySecret: derive(secret, 'api keys'),
  sealSecret: Buffer.from(derive(secret, 'audit seal'), 'hex'),
  stop,
});

/** The same server and database with a tier's login. */
const asTier = (url: string, { rolePrefix, secret }: Installation, tier: ServedSchema | 'WORKER'): string => {
  const address = new URL(url);
  address.username = loginRole(rolePrefix, tier);
  address.password = loginPassword(secret, tier);
  return address.href;
};

const refuseDrift = async (opened: Opened, installation: Installation, mend: string): Promise<void> => {
  const found = await drift(opened.tierUrl, installation);
  if (found)
    throw refusal('CONFIGURATION', `The database is not the one that the policy compiles to: ${found}. ${mend}`);
};
