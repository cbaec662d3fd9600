import { isAscii } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { bounds, inMegabytes } from './bounds.ts';

/** One record of a delimited text: `line` is where it begins; `cut` where the text ends before the line does. */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[]; readonly cut?: true };

type Quoted = { readonly at: number; readonly line: number; readonly text: string };

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;
const mend = 'Look for a stray or missing quotation mark, and check that the file came over whole.';

/**
 * Cuts a delimited text into its records, some of them at a time; empty lines are none. Most records have no quotation mark and
 * are done where they are cut at their delimiters. All others of a piece go through the parser together, which takes four times as long.
 */
export async function* records(
  file: SourceFile,
  chunks: AsyncIterable<string>,
  delimiter: string,
  firstLine: number,
): AsyncGenerator<readonly CsvRecord[]> {
  const split = splitter(file, delimiter);
  let rest = '';
  let line = firstLine;
  // What was no whole record is looked at again when there is twice as much of it, not with each piece that comes.
  let enough = 0;
  const cut = (text: string): CsvRecord[] => {
    // Bytes, because a cell cut out of a long text would keep that text for as long as somebody keeps the cell.
    const bytes = Buffer.from(text);
    const encoding = isAscii(bytes) ? 'latin1' : 'utf8';
    const found: CsvRecord[] = [];
    const quoted: Quoted[] = [];
    let from = 0;
    let mark = bytes.indexOf(quote);
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      if (mark !== -1 && mark < end) {
        end = endOfQuoted(bytes, mark);
        if (end === -1) break;
        const text = bytes.toString(encoding, from, end + 1);
        quoted.push({ at: found.length, line, text });
        found.push({ line, cells: [] });
        line += text.split('\n').length - 1;
        mark = bytes.indexOf(quote, end + 1);
      } else {
        const last = bytes[end - 1] === carriageReturn ? end - 1 : end;
        if (last > from) found.push({ line, cells: bytes.toString(encoding, from, last).split(delimiter) });
        line += 1;
      }
      from = end + 1;
    }
    for (const [index, cells] of split(quoted).entries()) {
      const { at, line } = quoted[index] as Quoted;
      found[at] = { line, cells };
    }
    rest = bytes.toString(encoding, from);
    enough = Math.min(2 * rest.length, bounds.record);
    return found;
  };
  for await (const chunk of chunks) {
    rest += chunk;
    if (rest.length < enough) continue;
    yield cut(rest);
    if (rest.length <= bounds.record) continue;
    // What is wrong with its quotation marks says more than its length.
    if (rest.includes('"')) split([{ at: 0, line, text: rest }], tooLong);
    throw tooLong(file, line);
  }
  yield cut(rest);
  if (rest === '') return;
  const cells = rest.includes('"') ? split([{ at: 0, line, text: rest }])[0] : rest.split(delimiter);
  yield [{ line, cells: cells as string[], cut: true }];
}

/** Where the record ends whose first quotation mark stands there: at the first line end that an even number of them comes before. */
const endOfQuoted = (bytes: Buffer, first: number): number => {
  let inside = false;
  for (let at = first; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) inside = !inside;
    else if (byte === newline && !inside) return at;
  }
  return -1;
};

type Problem = (file: SourceFile, line: number, error: CsvError) => Error;

/** Splits records that have quotation marks, or says which of them cannot be split. */
const splitter = (file: SourceFile, delimiter: string) => {
  const options = {
    delimiter,
    // Both, as some files mix them; guessing from the first line would then glue rows together.
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: bounds.record,
  };
  const split = (quoted: readonly Quoted[], unclosed: Problem = notSplit): string[][] => {
    if (!quoted.length) return [];
    try {
      return parse(quoted.map(({ text }) => text).join(''), options);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const [only, ...others] = quoted as [Quoted, ...Quoted[]];
      if (others.length) return quoted.flatMap((one) => split([one], unclosed));
      const problem =
        { CSV_MAX_RECORD_SIZE: tooLong, CSV_QUOTE_NOT_CLOSED: unclosed }[error.code as string] ?? notSplit;
      throw problem(file, only.line, error);
    }
  };
  return split;
};

const tooLong = ({ name }: SourceFile, line: number) =>
  unreadable(name, `a record ${after(line)} is longer than ${inMegabytes(bounds.record)}`, mend);

/** The parser counts lines from where it began, which nobody sees. */
const notSplit: Problem = ({ name }, line, { message }) =>
  unreadable(name, `${after(line)} it cannot be split into cells: ${message.replace(/ at line \d+/, '')}`, mend);

const after = (line: number) => (line === 1 ? 'at its beginning' : `after line ${line - 1}`);
