import { once } from 'node:events';
import { createWriteStream, fchmodSync, openSync, renameSync, rmSync } from 'node:fs';
import { stringify } from 'csv-stringify';
import { refusal } from '../../errors.ts';
import type { Reject } from './reading.ts';

type RejectsFile = { readonly write: (reject: Reject) => void; readonly close: (keep: boolean) => Promise<void> };

/**
 * Rejected values may be sensitive: nobody else may read them. They are written beside their place and put there at the end, so
 * that a load that fails leaves the file of the one before it.
 */
const openRejects = (path: string): RejectsFile => {
  let descriptor: number;
  const draft = `${path}.part`;
  try {
    descriptor = openSync(draft, 'w', 0o600);
    fchmodSync(descriptor, 0o600);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw refusal(
      'BAD_ARGUMENT',
      `${path}: rejected rows cannot be written there (${why}). Name another file with --rejects.`,
    );
  }
  // A cell that begins like a formula is one to a spreadsheet program: it gets an apostrophe in front.
  const out = stringify({
    escape_formulas: true,
    header: true,
    columns: ['file', 'line', 'column', 'value', 'reason'],
  });
  // Listens for errors from the beginning: the disk may be full long before the end.
  const written = once(out.pipe(createWriteStream(draft, { fd: descriptor })), 'finish').then(
    () => `Rejected rows: ${path}`,
    (error: Error) => `Rejected rows could not all be written: ${path}: ${error.message}`,
  );
  return {
    write: (reject) => out.write(reject),
    close: async (keep) => {
      out.end();
      const outcome = await written;
      if (!keep) return rmSync(draft, { force: true });
      renameSync(draft, path);
      console.log(outcome);
    },
  };
};

/** The files of rejects of one command, by path: one for each source that has any, unless one is named for all. */
export const rejectsFiles = (named: string | undefined) => {
  const files = new Map<string, RejectsFile>();
  return {
    write: (source: string, reject: Reject) => {
      const path = named ?? `${source}.rejects.csv`;
      const file = files.get(path) ?? openRejects(path);
      files.set(path, file);
      file.write(reject);
    },
    close: async (keep: boolean) => {
      for (const file of files.values()) await file.close(keep);
    },
  };
};
