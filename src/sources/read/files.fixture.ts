import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Entry, Source, SourceFile } from '../source.ts';

let count = 0;

/** Writes a file for a test under a provider's name, in a folder of its own that lasts as long as the run. */
export function written(name: string, content: string | Uint8Array): SourceFile {
  // Folders in the order in which files were written: sources may go by the order of paths.
  count += 1;
  const path = join(mkdtempSync(join(inject('scratch'), `${String(count).padStart(6, '0')}-`)), name);
  writeFileSync(path, content);
  return { path, name };
}

/** Everything that an asynchronous sequence yields. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Plans the files and reads the only release. */
export async function entriesOf(source: Source, files: readonly SourceFile[]): Promise<Entry[]> {
  const [plan] = await source.plan(files);
  return all(source.read(plan!));
}
