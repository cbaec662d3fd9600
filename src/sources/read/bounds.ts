import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';

/** How much one file may hold. Real files stay far below; what goes beyond is broken or meant to do harm. */
export type Bounds = {
  /** Bytes of an unpacked file that is read piece by piece. */
  readonly streamed: number;
  /** Bytes of an unpacked file that has to be held whole: JSON, YAML, a workbook. */
  readonly held: number;
  /** Bytes of one record of a delimited file. */
  readonly record: number;
  /** Cells of a sheet, empty ones included. */
  readonly cells: number;
  /** How many times its packed size a file may grow to, once it is larger than `unasked`. */
  readonly ratio: number;
  readonly unasked: number;
};

const megabyte = 1_000_000;

export const bounds: Bounds = {
  streamed: 4_000 * megabyte,
  held: 200 * megabyte,
  record: 4 * megabyte,
  cells: 20_000_000,
  // Tables of the Sustainable Development Goals shrink to a fiftieth; only a file of one repeated letter to a thousandth.
  ratio: 250,
  unasked: 16 * megabyte,
};

/** Bytes as people write them. */
export const inMegabytes = (bytes: number): string =>
  bytes >= megabyte ? `${Math.floor(bytes / megabyte)} MB` : `${bytes} bytes`;

const split = 'Ask the provider for a smaller extract (fewer years, fewer countries), or split it into several files.';

/** Refuses a file that is larger than what can be held of it at once. */
export const refuseLarge = (file: Pick<SourceFile, 'name'>, bytes: number, most: number): void => {
  if (bytes > most)
    throw unreadable(file.name, `it holds more than ${inMegabytes(most)}, the most that is read of one file`, split);
};

/** Refuses a packed file that grows beyond measure, before it has filled the memory. */
export const refuseSwelling = (
  file: Pick<SourceFile, 'name'>,
  packed: number,
  unpacked: number,
  { ratio, unasked }: Pick<Bounds, 'ratio' | 'unasked'> = bounds,
): void => {
  if (unpacked > unasked && unpacked > packed * ratio)
    throw unreadable(
      file.name,
      `${inMegabytes(packed)} packed grow to more than ${inMegabytes(unpacked)}, over ${ratio} times as much, as no real data does`,
      'Fetch the file again from the provider. If it really is so, unpack it yourself and load what comes out.',
    );
};
