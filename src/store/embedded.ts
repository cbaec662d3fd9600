import { statSync } from 'node:fs';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { Refusal, refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Account, findAccount, handOver, likelyAccount, type Outcome } from './embedded.account.ts';
import { type Ask, addressOf, ask } from './embedded.ask.ts';
import { type Cluster, createCluster, findPrograms, hasCluster, owner, pgCtl, sweep } from './embedded.cluster.ts';
import { clearStale, findPostmaster, ownFolder, type Postmaster, runsOn } from './embedded.owner.ts';
import { derive } from './secrets.ts';

export type Embedded = {
  /** The superuser's address of the database `tributary`. */
  readonly ownerUrl: string;
  /** Was a server taken over that a killed process had left running? */
  readonly adopted: boolean;
  /** Ends the server; calling it again waits for the same end. */
  readonly stop: () => Promise<void>;
};

type Options = {
  /** False gives up safety against power cuts for speed: for tests. */
  readonly durable?: boolean;
  /** How many connections it takes at once. */
  readonly connections?: number;
  /** Called when PostgreSQL has been told to start: what else there is to do has time until it is ready. */
  readonly launched?: () => unknown;
  /** Called with the owner's address when it takes connections, before anything else is asked of it. */
  readonly ready?: (ownerUrl: string) => unknown;
  /** What is asked through the connection that finds out whose server it is: another one would cost a start as much as all questions. */
  readonly also?: Ask;
};

const settings = (port: number, { connections, durable }: Cluster) => [
  `port=${port}`,
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  // Room in shared memory is made and cleared at each start, whether somebody uses it or not: for the connections of one server and
  // of what loads beside it, for the WAL of a load and for no serializable transactions at all.
  `max_connections=${connections}`,
  'wal_buffers=1MB',
  'max_pred_locks_per_transaction=10',
  'shared_buffers=128MB',
  // Reading ahead is left to the system, in place of three processes more.
  'io_method=sync',
  'io_max_concurrency=4',
  // The data lies in memory or on flash: to read a row here and a row there costs little more than rows that follow each other.
  'random_page_cost=1.1',
  'max_wal_size=1GB',
  // Nobody replicates from here, and minimal WAL makes bulk loads much cheaper.
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_logical_replication_workers=0',
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

/** Where the account was not tried out, a start that fails looks for another one. */
const startServer = async (likely: Cluster, findAnother: (() => Promise<Account>) | null, launched: () => unknown) => {
  let cluster = likely;
  await prepareLog(cluster);
  for (let attempt = 1; ; attempt += 1) {
    await clearStale(cluster.data);
    const port = await freePort();
    const from = statSync(cluster.logFile).size;
    const options = settings(port, cluster).map((each) => `-c ${each}`);
    const starting = pgCtl(cluster, 'start', '-t', '300', '-l', cluster.logFile, '-o', options.join(' '));
    launched();
    const outcome = await Promise.race([starting, untilReady(cluster, port, starting)]);
    if (outcome.code === 0) return { cluster, port };
    if (attempt === 1 && findAnother) {
      cluster = { ...cluster, account: await findAnother() };
      continue;
    }
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

const wrongSecret = (data: string) =>
  refusal(
    'CONFIGURATION',
    `The database in ${data} was made with another secret. Set TRIBUTARY_SECRET to the one it was made with (or put the ` +
      "file 'secret' back), or set DATA_DIR to a new folder.",
  );

/** Takes over what a killed Tributary left running; null when it had to be stopped. */
const adopt = async (cluster: Cluster, orphan: Postmaster, also: Ask) => {
  const until = Date.now() + 60_000;
  while (orphan.port > 0 && Date.now() < until && findPostmaster(cluster.data)) {
    const answer = await ask(cluster, orphan.port, also);
    if (answer === 'OURS') return orphan.port;
    if (answer === 'WRONG_PASSWORD') throw wrongSecret(cluster.data);
    if (answer === 'OURS_OTHERWISE_SET') {
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

type Hooks = Required<Pick<Options, 'launched' | 'ready' | 'also'>>;

/** Starts the server or takes one over, on a cluster that is made where there is none. */
const run = async (
  place: Omit<Cluster, 'account'>,
  dataDir: string,
  major: string,
  log: Log,
  { launched, ready, also }: Hooks,
) => {
  const { data } = place;
  const find = () => findAccount(place.programs, dataDir, data);
  const fresh = !(await hasCluster(data, major));
  const orphan = fresh ? null : findPostmaster(data);
  // Nothing is tried out where that is most likely known: it would take a start a twentieth of a second.
  const likely = fresh || orphan ? null : await likelyAccount(data);
  const cluster = { ...place, account: likely ?? (await find()) };
  if (fresh) {
    log.info('making a new database', { folder: data });
    await createCluster(cluster);
  }
  if (cluster.account.ids && (await stat(data)).uid === 0) await handOver(cluster.account, data);
  const adopted = orphan && (await adopt(cluster, orphan, also));
  if (adopted) return { cluster, port: adopted, adopted: true };
  const started = await startServer(cluster, likely && find, launched);
  if (started.cluster.account.wrapper.length > 0)
    log.info('database runs unprivileged below a folder of root', { folder: dataDir });
  ready(addressOf(started.cluster, started.port));
  const answer = await ask(started.cluster, started.port, also);
  if (answer === 'OURS') return { ...started, adopted: false };
  await stopServer(started.cluster, 'fast');
  if (answer === 'WRONG_PASSWORD') throw wrongSecret(data);
  throw refusal('CONFIGURATION', `PostgreSQL on ${data} started but does not answer. See ${cluster.logFile}`);
};

/** Starts, or takes over, the PostgreSQL that comes with Tributary. One live process per data folder. */
export const startEmbedded = async (
  config: Pick<Config, 'dataDir'>,
  secret: string,
  log: Log,
  {
    durable = true,
    connections = 100,
    launched = () => undefined,
    ready = () => undefined,
    also = async () => undefined,
  }: Options = {},
): Promise<Embedded> => {
  const { dataDir } = config;
  const { programs, major } = findPrograms();
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
    const password = derive(secret, `role:${owner}`);
    const place = { programs, data, logFile: join(dataDir, 'postgres.log'), password, durable, connections };
    const { cluster, port, adopted } = await run(place, dataDir, major, log, { launched, ready, also });
    log.info('database ready', { port, adopted });
    let stopping: Promise<void> | undefined;
    const stop = () => {
      stopping ??= stopServer(cluster, 'fast').finally(release);
      return stopping;
    };
    return { ownerUrl: addressOf(cluster, port), adopted, stop };
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
  return { ownerUrl: addressOf({ password: derive(secret, `role:${owner}`) }, found.port) };
};
