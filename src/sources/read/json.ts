import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { wholeText } from './text.ts';

/** Reads a whole JSON file, unpacked if it is gzip. What is in it is for the adapter to check. */
export async function readJson(file: SourceFile): Promise<unknown> {
  const text = await wholeText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const what = `this is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw unreadable(file.name, what, 'Check that the file came over whole.');
  }
}
