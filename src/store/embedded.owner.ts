import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refusal } from '../errors.ts';

/** Who holds a data folder. The start tells a process from a later one that was given the same number. */
type Owner = { readonly pid: number; readonly startedAt: string | null };

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

const exists = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** State and start from /proc; null where there is no /proc or no such process. */
const procStat = (pid: number) => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startedAt: fields[19] ?? null };
  } catch {
    return null;
  }
};

/** A zombie counts as gone: in a container it may stay for ever when process 1 does not collect its children. */
const alive = (pid: number) => exists(pid) && !['Z', 'X'].includes(procStat(pid)?.state ?? '');

const isLive = (owner: Owner) =>
  alive(owner.pid) && (owner.startedAt === null || procStat(owner.pid)?.startedAt === owner.startedAt);

const parseOwner = (text: string): Owner | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !Number.isInteger(value.pid)) return null;
    const startedAt = 'startedAt' in value && typeof value.startedAt === 'string' ? value.startedAt : null;
    return { pid: Number(value.pid), startedAt };
  } catch {
    return null;
  }
};

const readIfThere = (file: string) =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  });

/** Takes the folder for this process, or refuses while another one lives in it. Gives back the release. */
export const ownFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = join(folder, 'server.json');
  const mine = `${JSON.stringify({ pid: process.pid, startedAt: procStat(process.pid)?.startedAt ?? null })}\n`;
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(draft, mine, { mode: 0o600, flag: 'wx' });
  try {
    for (;;) {
      try {
        await link(draft, file);
        break;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const theirs = await readIfThere(file);
      if (theirs === null) continue;
      const owner = parseOwner(theirs);
      if (owner && isLive(owner)) {
        throw refusal(
          'CONFIGURATION',
          `Tributary is already running on ${folder} (pid ${owner.pid}). Stop it, or set DATA_DIR to another folder. ` +
            `(If process ${owner.pid} is something else, delete ${file}.)`,
          { pid: owner.pid },
        );
      }
      // Left over from a killed process. If a third one was quicker, what we moved away is its file: give it back.
      const aside = `${draft}.old`;
      await rename(file, aside).catch(() => undefined);
      const moved = await readIfThere(aside);
      if (moved !== null && moved !== theirs) await link(aside, file).catch(() => undefined);
      await rm(aside, { force: true });
    }
  } finally {
    await unlink(draft);
  }
  return async () => {
    if ((await readIfThere(file)) === mine) await rm(file, { force: true });
  };
};

/** A running PostgreSQL; until it is ready it takes no connections. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** Is this process really the postmaster of this folder? Numbers are reused, and other copies have servers too. */
const worksIn = (pid: number, data: string) => {
  const real = realpathSync(data);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === real;
  } catch {
    if (procStat(process.pid)) return false;
  }
  try {
    const command = execFileSync('/bin/ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && (command.includes(` -D ${data} `) || command.includes(` -D ${real} `));
  } catch {
    return false;
  }
};

/** Is this the process of a server on the folder? */
export const runsOn = (pid: number, data: string): boolean => alive(pid) && worksIn(pid, data);

const readNow = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/**
 * The running postmaster of a data folder. Only looks, so that others than the folder's owner may ask too. Looks at once: a start
 * has few moments for what waits, and asks more than once.
 */
export const findPostmaster = (data: string): Postmaster | null => {
  const text = readNow(join(data, 'postmaster.pid'));
  if (text === null) return null;
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  if (!(pid > 1 && runsOn(pid, data))) return null;
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7]?.trim() === 'ready' };
};

/**
 * Removes a pid file that speaks of no postmaster of this folder: PostgreSQL itself is misled by a zombie, or by another
 * process that was given the number. For the folder's owner only: a server that is just starting has an empty file.
 */
export const clearStale = async (data: string): Promise<void> => {
  if (!findPostmaster(data)) await rm(join(data, 'postmaster.pid'), { force: true });
};
