import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Refusal, unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { type Bounds, bounds, refuseLarge, refuseSwelling } from './bounds.ts';

/** The first bytes of a file, as stored. */
export async function firstBytes(file: SourceFile, length: number): Promise<Buffer> {
  try {
    const handle = await open(file.path, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asUnreadable(file, error);
  }
}

/**
 * How much of a file is taken at once. What comes of a piece is done with before most of it has to be moved to where memory is for what
 * lasts, and between two pieces goes on what else is going on: rows that are on their way to the database.
 */
const piece = 32 * 1024;

/** Streams a file's content, unpacked if it is gzip. Its own bytes tell that, not its name. Refuses what swells beyond measure. */
export async function* contentBytes(file: SourceFile, limits: Bounds = bounds): AsyncGenerator<Buffer> {
  const [first, second] = await firstBytes(file, 2);
  const packed = first === 0x1f && second === 0x8b;
  const source = createReadStream(file.path, { highWaterMark: piece });
  if (file.onBytes) source.on('data', (chunk) => file.onBytes?.(chunk.length));
  // The callback only keeps pipeline() from throwing: the error arrives through the last stream.
  const stream = packed ? pipeline(source, createGunzip({ chunkSize: piece }), () => {}) : source;
  try {
    let unpacked = 0;
    for await (const chunk of stream) {
      unpacked += (chunk as Buffer).length;
      if (packed) refuseSwelling(file, source.bytesRead, unpacked, limits);
      refuseLarge(file, unpacked, limits.streamed);
      yield chunk as Buffer;
    }
  } catch (error) {
    throw asUnreadable(file, error);
  } finally {
    source.destroy();
  }
}

/** Puts what Node says about a file into words; lets through what is worded already. */
export function asUnreadable(file: SourceFile, error: unknown): Error {
  if (error instanceof Refusal || !(error instanceof Error)) return error as Error;
  const code = (error as NodeJS.ErrnoException).code;
  const known = code === undefined ? undefined : wording[code];
  return known === undefined ? error : unreadable(file.name, ...known);
}

const again = 'Fetch the file again and compare its checksum with the provider’s.';
const wording: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  Z_BUF_ERROR: ['the gzip stream ends too early: the file is truncated', again],
  Z_DATA_ERROR: ['the gzip stream is corrupt', again],
  ENOENT: ['there is no such file', 'Check the path.'],
  EISDIR: ['this is a folder, not a file', 'Name the files in it.'],
  ELOOP: ['this link leads back to itself', 'Name the file itself.'],
  EACCES: ['the file may not be read', 'Give this user the right to read it.'],
};
