import { spawn } from 'node:child_process';
import { lchown, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refusal } from '../errors.ts';

/** How PostgreSQL's programs are run here: as ourselves, or as somebody else because PostgreSQL refuses root. */
export type Account = {
  readonly ids: { readonly uid: number; readonly gid: number } | null;
  readonly wrapper: readonly string[];
};

export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

export const ourselves: Account = { ids: null, wrapper: [] };

// PGDATA, PGPORT and the like must not reach in from outside; a set LC_ALL keeps macOS from starting threads.
const environment = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** Runs one program to its end, in a process group of its own: Ctrl-C is for node, which then stops PostgreSQL in order. */
export const runAs = (account: Account, program: string, args: readonly string[]): Promise<Outcome> =>
  new Promise((done) => {
    const [file = program, ...rest] = [...account.wrapper, program, ...args];
    // A wrapper needs root to begin with and changes the user itself.
    const ids = account.ids && account.wrapper.length === 0 ? account.ids : {};
    const child = spawn(file, rest, {
      ...ids,
      cwd: '/',
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    child.on('error', (error) => done({ code: 127, stdout: '', stderr: `${file}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, ...output }));
  });

/** Can the programs be run, read their files and reach the data folder? */
const tryOut = async (account: Account, programs: string, dataDir: string) => {
  const script = 'cd "$1" && cd / && test -r "$2" && exec "$3" --version';
  return runAs(account, '/bin/sh', [
    '-c',
    script,
    'sh',
    dataDir,
    join(programs, '../share'),
    join(programs, 'postgres'),
  ]);
};

/** The user for PostgreSQL under root: the one who owns the data already, else postgres, else nobody. */
const unprivileged = async (data: string) => {
  const owner = await stat(data).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  const [uid, gid] = [Number(found?.[2]), Number(found?.[3])];
  return uid > 0 && gid > 0 ? { uid, gid } : null;
};

/**
 * setpriv keeps the user unprivileged but lets it pass folders that only root may enter. The security bit is needed
 * because PostgreSQL asks access(2), which otherwise forgets capabilities for anybody but root.
 */
const passing = (ids: { uid: number; gid: number }, capabilities: string): Account => ({
  ids,
  wrapper: [
    'setpriv',
    `--reuid=${ids.uid}`,
    `--regid=${ids.gid}`,
    '--clear-groups',
    `--inh-caps=-all,${capabilities}`,
    `--ambient-caps=-all,${capabilities}`,
    `--bounding-set=-all,${capabilities}`,
    '--securebits=+no_setuid_fixup',
    '--no-new-privs',
  ],
});

const lastLine = (outcome: Outcome) => outcome.stderr.trim().split('\n').at(-1) || `it ended with ${outcome.code}`;

/** The way that most likely runs PostgreSQL on data that is there already, not tried out; null where there is no saying. */
export const likelyAccount = async (data: string): Promise<Account | null> => {
  if (process.getuid?.() !== 0) return ourselves;
  const ids = await unprivileged(data);
  return ids && { ids, wrapper: [] };
};

/** Finds a way to run PostgreSQL on this machine, tried out for real. */
export const findAccount = async (programs: string, dataDir: string, data: string): Promise<Account> => {
  if (process.getuid?.() !== 0) {
    const outcome = await tryOut(ourselves, programs, dataDir);
    if (outcome.code === 0) return ourselves;
    throw refusal(
      'CONFIGURATION',
      `The PostgreSQL that comes with Tributary does not run here: ${lastLine(outcome)}. Run 'npm run setup' to mend the ` +
        'installation, or set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  }
  const ids = await unprivileged(data);
  const reasons: string[] = [];
  const ways: Account[] = ids
    ? [{ ids, wrapper: [] }, passing(ids, '+dac_read_search'), passing(ids, '+dac_read_search,+dac_override')]
    : [];
  for (const account of ways) {
    const outcome = await tryOut(account, programs, dataDir);
    if (outcome.code === 0) return account;
    reasons.push(lastLine(outcome));
  }
  throw refusal(
    'CONFIGURATION',
    `PostgreSQL must not run as root, and ${
      ids
        ? `user ${ids.uid} cannot run it from ${programs} with data in ${dataDir} (${[...new Set(reasons)].join('; ')})`
        : 'there is neither a user postgres nor a user nobody'
    }. Start Tributary as an ordinary user, or move it to a folder that everybody may enter (and DATA_DIR too), or set ` +
      'DATABASE_URL to a PostgreSQL 18 of your own.',
  );
};

/** Hands a file or a whole folder to the account; nothing to do when we run PostgreSQL as ourselves. */
export const handOver = async (account: Account, path: string): Promise<void> => {
  if (!account.ids) return;
  const { uid, gid } = account.ids;
  if ((await stat(path)).isDirectory()) {
    for (const entry of await readdir(path, { recursive: true })) await lchown(join(path, entry), uid, gid);
  }
  await lchown(path, uid, gid);
};
