import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type Refusal, refusal, unreadable } from '../../errors.ts';
import { forward } from '../choose-files.ts';
import { asUnreadable } from '../read/bytes.ts';
import type { SourceFile } from '../source.ts';

/** A file with the path by which the person who gave it knows it. */
export type GivenFile = SourceFile & {
  readonly told: string;
  /** Why it cannot be read at all. */
  readonly bad?: Refusal;
  /** Why nobody needs to read it. */
  readonly aside?: string;
};

/** Explanations that lie beside data. */
export const isReadme = ({ name }: SourceFile): boolean => /^README(\.[a-z]+)?$/i.test(name);

const isHidden = (name: string): boolean => name.startsWith('.');

/**
 * The files that are named, and all those in folders that are named, but for hidden ones. A link within a folder is not followed
 * out of it: what was named is the folder, and nobody has looked at what lies elsewhere.
 */
export const givenFiles = (paths: readonly string[], onBytes?: (bytes: number) => void): GivenFile[] => {
  const met = new Set<string>();
  return paths.flatMap((given) => {
    const path = resolve(given);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw refusal('UNREADABLE_FILE', `${given}: there is no such file or folder.`);
    const inside = found.isDirectory() ? filesIn(realpathSync(path)) : [''];
    return inside.map((file) => {
      const whole = join(path, file);
      const name = basename(whole);
      const one = { path: whole, name, told: file ? forward(file) : name, ...(onBytes ? { onBytes } : {}) };
      return { ...one, ...fateOf(whole, file ? path : undefined, one.told, met) };
    });
  });
};

/** Paths of all files below a folder, in the order of their names. Links are named and not followed. */
const filesIn = (folder: string): string[] => {
  const found: string[] = [];
  const walk = (below: string): void => {
    for (const entry of entriesOf(join(folder, below))) {
      if (isHidden(entry.name)) continue;
      const path = join(below, entry.name);
      if (entry.isDirectory()) walk(path);
      else found.push(path);
    }
  };
  walk('');
  return found.sort();
};

const entriesOf = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw asUnreadable({ path: folder, name: folder }, error);
  }
};

/** What keeps a file from being read: where its link leads, that it is no file, that it is empty, or that it was met before. */
const fateOf = (
  path: string,
  given: string | undefined,
  told: string,
  met: Set<string>,
): Pick<GivenFile, 'bad' | 'aside'> => {
  const bad = (what: string, mend: string) => ({ bad: unreadable(told, what, mend) });
  const folder = given === undefined ? undefined : realpathSync(given);
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    return bad('this link leads nowhere, or back to itself', 'Delete it, or put the file itself in its place.');
  }
  if (folder !== undefined && !real.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`))
    return real === folder || folder.startsWith(`${real}${sep}`)
      ? bad('this link leads back to a folder that it lies in', 'Delete it.')
      : bad(
          'this link leads out of the folder that was named',
          'Copy the file into the folder, or name the file itself on the command line.',
        );
  const status = statSync(real);
  if (status.isDirectory()) return { aside: 'a link to a folder whose files are taken by themselves' };
  if (folder !== undefined && real !== join(folder, relative(given as string, path)))
    return { aside: `a link to ${forward(relative(folder, real))}, which is taken by itself` };
  if (!status.isFile()) return bad('this is a pipe, a socket or a device, not a file', 'Put a file in its place.');
  if (met.has(real)) return { aside: 'the same file as one that is named before it' };
  met.add(real);
  if (status.size === 0) return bad('the file is empty', 'Fetch it again: the transfer may have broken off.');
  return {};
};
