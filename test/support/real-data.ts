import { existsSync, globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceFile } from '../../src/sources/source.ts';

/** Where the providers' files lie; tests over them are skipped where they are not. */
export const dataFolder = process.env.TRIBUTARY_DATA ?? join(import.meta.dirname, '../../../shared/data');
export const hasData = existsSync(dataFolder);
export const skipped = hasData ? '' : ' (skipped: real data folder absent)';

const folderOf = (source: string): string => (source === 'dtm-south-sudan' ? 'dtm-open-south-sudan-round-11' : source);

/** All files of a source. */
export const filesOf = (source: string): SourceFile[] =>
  globSync('**/*', { cwd: join(dataFolder, folderOf(source)) })
    .map((file) => join(dataFolder, folderOf(source), file))
    .filter((path) => statSync(path).isFile() && basename(path) !== 'README.md')
    .sort()
    .map((path) => ({ path, name: basename(path) }));
