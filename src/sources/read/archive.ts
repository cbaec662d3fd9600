import { inflateRawSync } from 'node:zlib';
import { Unzip, type UnzipDecoder, unzipSync } from 'fflate';
import { Refusal, unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { type Bounds, bounds, refuseLarge, refuseSwelling } from './bounds.ts';

const notAnArchive = (file: SourceFile): Error =>
  unreadable(
    file.name,
    'this is not a whole ZIP archive, as every .xlsx workbook is',
    'Check that the file came over whole and that it is an .xlsx workbook.',
  );

/** How many bytes the parts of an archive claim to hold, from its table of contents. An archive can say that it is small. */
const claimed = (bytes: Uint8Array): number => {
  let sum = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      sum += originalSize;
      return false;
    },
  });
  return sum;
};

/** How much is handed on at once. */
const slice = 64 * 1024;

/**
 * The parts of an archive that `wanted` names, unpacked. Everything else is unpacked as well, for its true size, and refused as
 * soon as it is too much: the reader of sheets would hold all of it.
 */
export const archiveParts = (
  file: SourceFile,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Bounds = bounds,
): ReadonlyMap<string, Uint8Array> => {
  const most = Math.min(limits.held, Math.max(limits.unasked, bytes.length * limits.ratio));
  const refuse = (size: number): void => {
    refuseSwelling(file, bytes.length, size, limits);
    refuseLarge(file, size, limits.held);
  };
  const parts = new Map<string, Uint8Array>();
  let held = 0;
  const unzip = new Unzip((part) => {
    const chunks: Uint8Array[] = [];
    part.ondata = (error, data, final) => {
      if (error) throw error;
      held += data.length;
      refuse(held);
      if (wanted(part.name)) chunks.push(data);
      if (final && wanted(part.name)) parts.set(part.name, Buffer.concat(chunks));
    };
    part.start();
  });
  unzip.register(inflater(() => refuse(most + 1), most));
  try {
    refuse(claimed(bytes));
    for (let at = 0; at < bytes.length; at += slice)
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch (error) {
    throw error instanceof Refusal ? error : notAnArchive(file);
  }
  return parts;
};

/** Node's own decompression in the form that the library asks for; a part that outgrows `most` is told of. */
const inflater = (tooMuch: () => void, most: number) =>
  class implements UnzipDecoder {
    static readonly compression = 8;
    ondata: UnzipDecoder['ondata'] = () => {};
    private readonly chunks: Uint8Array<ArrayBuffer>[] = [];
    push(chunk: Uint8Array, final: boolean): void {
      this.chunks.push(Uint8Array.from(chunk));
      if (!final) return;
      let data: Uint8Array<ArrayBuffer>;
      try {
        data = inflateRawSync(Buffer.concat(this.chunks), { maxOutputLength: most });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') tooMuch();
        throw error;
      }
      this.ondata(null, data, true);
    }
  };
