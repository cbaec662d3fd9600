import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files that are never written to a disk. */
const memory = '/dev/shm';
/** All that a run writes, real data above all, takes half of this at most. */
const room = 6e9;

/** Databases are copied for each file of tests, thousands of files each time: on a disk that costs ten times what it does in memory. */
const place = (): string => {
  if (process.availableMemory() < room) return tmpdir();
  const found = statfsSync(memory, { bigint: false });
  return found.bavail * found.bsize < room ? tmpdir() : memory;
};

const placeOrDisk = (): string => {
  try {
    return place();
  } catch {
    // Other systems have no such folder.
    return tmpdir();
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const prefix = 'tributary-run-';

/** What runs that were killed left; their PostgreSQL ends itself when its folder is gone. */
const sweep = (parent: string): void => {
  for (const name of readdirSync(parent)) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split('-')[0] : 0);
    if (pid && !isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
};

/** The folder for everything that this run writes; what asks for a temporary folder from now on finds it there as well. */
export const openScratch = (): { readonly folder: string; readonly close: () => void } => {
  const parent = placeOrDisk();
  sweep(parent);
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  // PostgreSQL runs as another user under root, and has to pass through.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return { folder, close: () => rmSync(folder, { recursive: true, force: true }) };
};
