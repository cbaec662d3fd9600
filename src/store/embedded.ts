import { statSync } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import type { Config } from '../config.ts';
import { Refusal, refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { findAccount, handOver, type Outcome } from './embedded.account.ts';
import { type Cluster, createCluster, findPrograms, hasCluster, owner, pgCtl, sweep } from './embedded.cluster.ts';
import { clearStale, findPostmaster, ownFolder, type Postmaster, runsOn } from './embedded.owner.ts';
import { derive } from './secrets.ts';

export type Embedded = {
  /** The superuser's address of the database `tributary`. */
  readonly ownerUrl: string;
  /** Was a server taken over that a killed process had left running? */
  readonly adopted: boolean;
  readonly url: (role: string, password: string, database?: string) => string;
  /** Ends the server; calling it again waits for the same end. */
  readonly stop: () => Promise<void>;
};

type Options = {
  /** False gives up safety against power cuts for speed: for tests. */
  readonly durable?: boolean;
  /** Called when PostgreSQL has been told to start: what else there is to do has time until it is ready. */
  readonly launched?: () => unknown;
  /** Called with the owner's address when it takes connections, before anything else is asked of it. */
  readonly ready?: (ownerUrl: string) => unknown;
};

const database = 'tributary';

const settings = (port: number, durable: boolean) => [
  `port=${port}`,
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=128MB',
  // The data lies in memory or on flash: to read a row here and a row there costs little more than rows that follow each other.
  'random_page_cost=1.1',
  'max_wal_size=1GB',
  // Nobody replicates from here, and minimal WAL makes bulk loads much cheaper.
  'wal_level=minimal',
  'max_wal_senders=0',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  // No value of any row or parameter may reach the log: messages of failed statements quote them.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_checkpoints=off',
  ...(durable ? ['fsync=on'] : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']),
];

const freePort = () =>
  new Promise<number>((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

const connect = (port: number, password: string) =>
  postgres({
    host: '127.0.0.1',
    port,
    user: owner,
    password,
    database: 'postgres',
    ssl: false,
    max: 1,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => undefined,
  });

/** The log is one file that PostgreSQL appends to; a long one is put aside at the start. */
const prepareLog = async (cluster: Cluster) => {
  const found = await stat(cluster.logFile).catch(() => null);
  if (found && found.size > 5_000_000) await rename(cluster.logFile, `${cluster.logFile}.1`);
  await (await open(cluster.logFile, 'a', 0o600)).close();
  await handOver(cluster.account, cluster.logFile);
};

/** pg_ctl looks ten times a second, which a start would wait for. Where PostgreSQL never is ready, pg_ctl says why. */
const untilReady = async (cluster: Cluster, port: number, starting: Promise<Outcome>): Promise<Outcome> => {
  let over = false;
  void starting.then(() => {
    over = true;
  });
  while (!over) {
    const found = findPostmaster(cluster.data);
    if (found?.ready && found.port === port) return { code: 0, stdout: '', stderr: '' };
    await sleep(10);
  }
  return starting;
};

const startServer = async (cluster: Cluster, launched: () => unknown) => {
  await prepareLog(cluster);
  for (let attempt = 1; ; attempt += 1) {
    await clearStale(cluster.data);
    const port = await freePort();
    const from = statSync(cluster.logFile).size;
    const options = settings(port, cluster.durable).map((each) => `-c ${each}`);
    const starting = pgCtl(cluster, 'start', '-t', '300', '-l', cluster.logFile, '-o', options.join(' '));
    launched();
    const outcome = await Promise.race([starting, untilReady(cluster, port, starting)]);
    if (outcome.code === 0) return port;
    if (attempt === 4) {
      const said = (await readFile(cluster.logFile)).subarray(from).toString('utf8').trim().split('\n').slice(-3);
      throw refusal(
        'CONFIGURATION',
        `PostgreSQL does not start on ${cluster.data}: ${outcome.stderr.trim()}\n${said.join('\n')}\nSee ${cluster.logFile}`,
      );
    }
    // The port was taken in between, or the children of a killed server are still on their way out.
    await sleep(400 * attempt);
  }
};

const stopServer = async (cluster: Cluster, mode: 'fast' | 'immediate') => {
  const found = findPostmaster(cluster.data);
  if (!found) return;
  if (mode === 'fast' && (await pgCtl(cluster, 'stop', '-m', 'fast', '-t', '60')).code === 0) {
    // Its file goes a moment before the process does.
    for (let tries = 0; tries < 200 && runsOn(found.pid, cluster.data); tries += 1) await sleep(10);
    return;
  }
  const outcome = await pgCtl(cluster, 'stop', '-m', 'immediate', '-t', '30');
  const left = findPostmaster(cluster.data);
  if (!left) return;
  throw refusal(
    'CONFIGURATION',
    `PostgreSQL on ${cluster.data} does not stop (pid ${left.pid}): ${outcome.stderr.trim()}. End that process, then try again.`,
  );
};

type Answer = 'OURS' | 'OURS_OTHERWISE_DURABLE' | 'NOT_YET' | 'WRONG_PASSWORD' | 'NONE';

/** Asks a server whether it is the one of our folder, and makes sure that our database is in it. */
const ask = async (cluster: Cluster, port: number): Promise<Answer> => {
  const sql = connect(port, cluster.password);
  try {
    const [row] = await sql<{ folder: string; fsync: string; there: boolean }[]>`
      select current_setting('data_directory') as folder, current_setting('fsync') as fsync,
        exists (select from pg_database where datname = ${database}) as there`;
    if (!row || (await realpath(row.folder)) !== (await realpath(cluster.data))) return 'NONE';
    if (!row.there) await sql`create database ${sql(database)}`;
    return (row.fsync === 'on') === cluster.durable ? 'OURS' : 'OURS_OTHERWISE_DURABLE';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === '57P03') return 'NOT_YET';
    return code === '28P01' ? 'WRONG_PASSWORD' : 'NONE';
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const wrongSecret = (data: string) =>
  refusal(
    'CONFIGURATION',
    `The database in ${data} was made with another secret. Set TRIBUTARY_SECRET to the one it was made with (or put the ` +
      "file 'secret' back), or set DATA_DIR to a new folder.",
  );

/** Takes over what a killed Tributary left running; null when it had to be stopped. */
const adopt = async (cluster: Cluster, orphan: Postmaster) => {
  const until = Date.now() + 60_000;
  while (orphan.port > 0 && Date.now() < until && findPostmaster(cluster.data)) {
    const answer = await ask(cluster, orphan.port);
    if (answer === 'OURS') return orphan.port;
    if (answer === 'WRONG_PASSWORD') throw wrongSecret(cluster.data);
    if (answer === 'OURS_OTHERWISE_DURABLE') {
      await stopServer(cluster, 'fast');
      return null;
    }
    if (answer === 'NONE') break;
    await sleep(200);
  }
  await stopServer(cluster, 'immediate');
  return null;
};

/** Turns what the file system says into something that a person can act upon. */
const explained = (error: unknown, dataDir: string) => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof Refusal || !/^(EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST)$/.test(code)) return error;
  const why = error instanceof Error ? error.message : '';
  return refusal('CONFIGURATION', `${dataDir} cannot be used: ${why}. Mend its owner or mode, or set DATA_DIR.`);
};

const run = async (
  cluster: Cluster,
  major: string,
  log: Log,
  launched: () => unknown,
  ready: (port: number) => unknown,
) => {
  const fresh = !(await hasCluster(cluster.data, major));
  if (fresh) {
    log.info('making a new database', { folder: cluster.data });
    await createCluster(cluster);
  }
  if (cluster.account.ids && (await stat(cluster.data)).uid === 0) await handOver(cluster.account, cluster.data);
  const orphan = fresh ? null : findPostmaster(cluster.data);
  const adopted = orphan && (await adopt(cluster, orphan));
  if (adopted) return { port: adopted, adopted: true };
  const port = await startServer(cluster, launched);
  ready(port);
  const answer = await ask(cluster, port);
  if (answer === 'OURS') return { port, adopted: false };
  await stopServer(cluster, 'fast');
  if (answer === 'WRONG_PASSWORD') throw wrongSecret(cluster.data);
  throw refusal('CONFIGURATION', `PostgreSQL on ${cluster.data} started but does not answer. See ${cluster.logFile}`);
};

/** Starts, or takes over, the PostgreSQL that comes with Tributary. One live process per data folder. */
export const startEmbedded = async (
  config: Pick<Config, 'dataDir'>,
  secret: string,
  log: Log,
  { durable = true, launched = () => undefined, ready = () => undefined }: Options = {},
): Promise<Embedded> => {
  const { dataDir } = config;
  const programs = findPrograms();
  // pg_ctl hands these to a shell between double quotes.
  const awkward = [dataDir, programs].find((path) => /["$`\\\n]/.test(path));
  if (awkward)
    throw refusal('CONFIGURATION', `${awkward} has a sign (" $ \` \\) that PostgreSQL cannot have in paths.`);
  let release = async () => {};
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o711 });
    release = await ownFolder(dataDir);
    await sweep(dataDir);
    const data = join(dataDir, 'postgres');
    const { account, major } = await findAccount(programs, dataDir, data);
    if (account.wrapper.length > 0) log.info('database runs unprivileged below a folder of root', { folder: dataDir });
    const password = derive(secret, `role:${owner}`);
    const cluster = { programs, account, data, logFile: join(dataDir, 'postgres.log'), password, durable };
    const at =
      (port: number) =>
      (role: string, rolePassword: string, name = database) =>
        `postgres://${encodeURIComponent(role)}:${encodeURIComponent(rolePassword)}@127.0.0.1:${port}/${name}`;
    const { port, adopted } = await run(cluster, major, log, launched, (port) => ready(at(port)(owner, password)));
    log.info('database ready', { port, adopted });
    const url = at(port);
    let stopping: Promise<void> | undefined;
    const stop = () => {
      stopping ??= stopServer(cluster, 'fast').finally(release);
      return stopping;
    };
    return { ownerUrl: url(owner, password), adopted, url, stop };
  } catch (error) {
    await release();
    throw explained(error, dataDir);
  }
};

/** The address of a server that another live process of this folder runs; null when there is none. */
export const runningEmbedded = async (
  config: Pick<Config, 'dataDir'>,
  secret: string,
): Promise<{ readonly ownerUrl: string } | null> => {
  const data = join(config.dataDir, 'postgres');
  const found = (await stat(data).catch(() => null)) && findPostmaster(data);
  if (!found || found.port === 0) return null;
  const password = derive(secret, `role:${owner}`);
  return { ownerUrl: `postgres://${owner}:${encodeURIComponent(password)}@127.0.0.1:${found.port}/${database}` };
};
