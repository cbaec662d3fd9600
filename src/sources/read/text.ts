import { isUtf8 } from 'node:buffer';
import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { bounds, refuseLarge } from './bounds.ts';
import { contentBytes } from './bytes.ts';

/** What a text file may be encoded in. */
export type TextEncoding = 'utf-8' | 'windows-1252';
/** The first of `encodings` that fits the whole file is used; `utf-8` alone unless told otherwise. */
export type TextOptions = {
  encodings?: TextEncoding[];
  /** The most that is held of a text that is read whole. */
  most?: number;
};

/**
 * Streams a text file, unpacked if it is gzip, decoded strictly and without its byte order mark. The first of
 * `encodings` (`utf-8` unless told otherwise) that fits the whole file is used.
 */
export async function textChunks(
  file: SourceFile,
  options: TextOptions = {},
): Promise<{ encoding: string; chunks: AsyncIterable<string> }> {
  const encodings: readonly TextEncoding[] = options.encodings ?? ['utf-8'];
  await refuseOtherFormats(file);
  // Only a choice needs a first pass: the encoding has to be known before the first chunk leaves.
  const encoding =
    encodings.length > 1 && encodings[0] === 'utf-8' && !(await decodes(file)) ? 'windows-1252' : encodings[0]!;
  return { encoding, chunks: decoded(file, encoding) };
}

/** The whole text of a small file. */
export async function wholeText(file: SourceFile, options?: TextOptions): Promise<string> {
  let text = '';
  for await (const chunk of (await textChunks(file, options)).chunks) {
    text += chunk;
    refuseLarge(file, text.length, options?.most ?? bounds.held);
  }
  return text;
}

async function* decoded(file: SourceFile, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for await (const bytes of contentBytes(file)) {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      throw notThisEncoding(file, encoding, line + lineOfFault(bytes));
    }
    line += newlines(bytes);
    if (text !== '') yield text;
  }
  try {
    decoder.decode();
  } catch {
    throw notThisEncoding(file, encoding, line);
  }
}

async function decodes(file: SourceFile): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of contentBytes(file)) {
    try {
      decoder.decode(bytes, { stream: true });
    } catch {
      return false;
    }
  }
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Formats that a lenient decoder would turn into rubbish without a word. */
async function refuseOtherFormats(file: SourceFile): Promise<void> {
  for await (const bytes of contentBytes(file)) {
    const mark = bytes.subarray(0, 2).toString('hex');
    if (mark === 'fffe' || mark === 'feff') {
      throw unreadable(file.name, 'the text is UTF-16', 'Save it as UTF-8.');
    }
    if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') {
      throw unreadable(
        file.name,
        'this is a ZIP archive or an Excel workbook, not a text file',
        'Name the right file.',
      );
    }
    return;
  }
  throw unreadable(file.name, 'the file is empty', 'Fetch it again: the transfer may have broken off.');
}

/** How many line ends stand before the first line of the chunk that is not UTF-8. */
function lineOfFault(bytes: Buffer): number {
  let start = 0;
  for (let line = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const cells = bytes.subarray(start, end === -1 ? bytes.length : end);
    // The chunk may begin inside a character that the last chunk began.
    let from = 0;
    while (line === 0 && from < 3 && ((cells[from] ?? 0) & 0xc0) === 0x80) from += 1;
    if (end === -1 || !isUtf8(cells.subarray(from))) return line;
    start = end + 1;
  }
}

function newlines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

const notThisEncoding = (file: SourceFile, encoding: string, line: number) =>
  unreadable(
    file.name,
    `line ${line} is not ${encoding.toUpperCase()}`,
    `Check that the file came over whole, and save it as ${encoding.toUpperCase()}.`,
  );
