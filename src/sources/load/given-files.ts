import { globSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { refusal } from '../../errors.ts';
import { forward } from '../choose-files.ts';
import type { SourceFile } from '../source.ts';

/** A file with the path by which the person who gave it knows it. */
export type GivenFile = SourceFile & { readonly told: string };

/** Explanations that lie beside data. */
export const isReadme = ({ name }: SourceFile): boolean => /^README(\.[a-z]+)?$/i.test(name);

/** The files that are named, and all those in folders that are named, but for hidden ones. */
export const givenFiles = (paths: readonly string[], onBytes?: (bytes: number) => void): GivenFile[] =>
  paths.flatMap((given) => {
    const path = resolve(given);
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw refusal('UNREADABLE_FILE', `${given}: there is no such file or folder.`);
    const inside = found.isDirectory()
      ? globSync('**/*', { cwd: path })
          .filter((file) => statSync(join(path, file)).isFile() && !basename(file).startsWith('.'))
          .sort()
      : [''];
    return inside.map((file) => {
      const whole = join(path, file);
      const name = basename(whole);
      return { path: whole, name, told: file ? forward(file) : name, ...(onBytes ? { onBytes } : {}) };
    });
  });
