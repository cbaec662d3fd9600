import { readFile, stat } from 'node:fs/promises';
import { strFromU8 } from 'fflate';
import type { Glimpse, SourceFile } from '../source.ts';
import { archiveParts } from './archive.ts';
import { bounds } from './bounds.ts';
import { contentBytes, firstBytes } from './bytes.ts';

/** How much of a text is looked at. */
const enough = 64 * 1024;

/** Looks at the beginning of a file, so that sources can tell whether it is one of theirs. Never throws for odd content. */
export const glimpse = async (file: SourceFile): Promise<Glimpse> => {
  const bytes = await firstBytes(file, 4);
  if (bytes.toString('latin1') === 'PK\x03\x04') return { ...file, head: '', sheets: await sheetNames(file) };
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of contentBytes({ path: file.path, name: file.name })) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= enough) break;
    }
  } catch {
    // A file that breaks off is its source's to refuse, with its own words.
  }
  const head = Buffer.concat(parts).subarray(0, enough);
  return { ...file, head: new TextDecoder('utf-8').decode(head), sheets: [] };
};

const sheetNames = async (file: SourceFile): Promise<string[]> => {
  try {
    if ((await stat(file.path)).size > bounds.held) return [];
    const parts = archiveParts(file, await readFile(file.path), (name) => name === 'xl/workbook.xml');
    const workbook = parts.get('xl/workbook.xml');
    return workbook
      ? [...strFromU8(workbook).matchAll(/<(?:\w+:)?sheet\b[^>]*\bname="([^"]*)"/g)].map((found) => found[1] as string)
      : [];
  } catch {
    return [];
  }
};

/** The cells of the header of a delimited text, without byte order mark and quotation marks, from the line given (from 0). */
export const headerOf = (seen: Glimpse, delimiter = ',', line = 0): string[] =>
  (seen.head.split(/\r?\n/)[line] ?? '').split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
