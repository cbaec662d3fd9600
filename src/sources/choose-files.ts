import { unreadable } from '../errors.ts';
import type { SourceFile } from './source.ts';

/**
 * Keeps the files that match `wanted`, drops those known to lie in the same folder, and refuses any other:
 * a file nobody expected must not pass in silence.
 */
export const chooseFiles = (
  files: readonly SourceFile[],
  wanted: (file: SourceFile) => boolean,
  besides: readonly RegExp[],
  expected: string,
): readonly SourceFile[] => {
  const chosen = files.filter(wanted);
  const stranger = files.find(
    (file) => !wanted(file) && !besides.some((pattern) => pattern.test(`/${forward(file.path)}`)),
  );
  if (stranger) {
    throw unreadable(stranger.path, 'this file is not one of the source’s', `Expected: ${expected}.`);
  }
  if (chosen.length === 0) {
    throw unreadable(files[0]?.path ?? 'no file', 'nothing to read for this source', `Expected: ${expected}.`);
  }
  return [...chosen].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
};

/** The path with forward slashes, so that suffixes can be compared on every system. */
export const forward = (path: string): string => path.replaceAll('\\', '/');

/** Does the path end in these folders and file name, as whole segments? */
export const endsIn = (file: SourceFile, suffix: string): boolean => `/${forward(file.path)}`.endsWith(`/${suffix}`);
