import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { SourceFile } from '../source.ts';
import { asUnreadable } from './bytes.ts';

/** Checksum and size of a file as stored, packed or not. */
export async function sha256(file: SourceFile): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file.path, { highWaterMark: 256 * 1024 })) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
  } catch (error) {
    throw asUnreadable(file, error);
  }
  return { sha256: hash.digest('hex'), bytes };
}
