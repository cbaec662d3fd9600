import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry, Source, SourceFile } from '../source.ts';

const folder = mkdtempSync(join(tmpdir(), 'tributary-read-'));
let count = 0;

/** Writes a file for a test, in a folder of its own so that its name is free. */
export function written(name: string, content: string | Uint8Array): SourceFile {
  count += 1;
  const path = join(mkdtempSync(join(folder, `${count}-`)), name);
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
