import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { bounds, inMegabytes } from './bounds.ts';
import { type TextEncoding, textChunks } from './text.ts';

/** What a delimited file looks like. */
export type CsvOptions = {
  /** Columns without which the file is not what it should be. */
  required: string[];
  encodings?: TextEncoding[];
  delimiter?: string;
  /** Lines before the header. */
  skipLines?: number;
  /** Names of the columns, for a file that has no header of its own. */
  header?: string[];
};

/** One row: `line` is where it begins in the unpacked file; `problem` says why its cells may be shifted. */
export type CsvRow = { line: number; row: Record<string, string>; problem?: string };

/** Streams the rows of a delimited file under their trimmed column names. Cells stay as they are. */
export async function* csvRows(file: SourceFile, options: CsvOptions): AsyncGenerator<CsvRow> {
  const { chunks } = await textChunks(file, options.encodings ? { encodings: options.encodings } : {});
  const skipped = options.skipLines ?? 0;
  const parser = parse({
    delimiter: options.delimiter ?? ',',
    // Both, as some files mix them; guessing from the first line would then glue rows together.
    record_delimiter: ['\r\n', '\n'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: bounds.record,
  });
  let ending = '';
  async function* noted(texts: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const chunk of texts) {
      if (chunk) ending = chunk.at(-1) ?? '';
      yield chunk;
    }
  }
  const whole = noted(chunks);
  const rows = pipeline(Readable.from(skipped === 0 ? whole : withoutLines(whole, skipped)), parser, () => {});
  let last: CsvRow | undefined;
  let header = options.header === undefined ? undefined : columnNames(file, options.header, options.required);
  const lineOf = lineCounter(skipped);
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: Info }>) {
      const line = lineOf(record, info);
      if (header === undefined) header = columnNames(file, record, options.required);
      else {
        last = asRow(header, record, line);
        yield last;
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const mend = 'Look for a stray or missing quotation mark, and check that the file came over whole.';
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
      const after = last ? `after line ${last.line}` : 'at its beginning';
      throw unreadable(file.name, `a record ${after} is longer than ${inMegabytes(bounds.record)}`, mend);
    }
    throw unreadable(file.name, `after line ${skipped} it cannot be split into cells: ${error.message}`, mend);
  }
  if (header === undefined) throw unreadable(file.name, 'the file has no header row', 'Check that it came over whole.');
  if (last?.problem && ending !== '\n')
    throw unreadable(file.name, `it breaks off in the middle of line ${last.line}`, 'Check that it came over whole.');
}

function asRow(header: readonly string[], record: readonly string[], line: number): CsvRow {
  const row: Record<string, string> = {};
  for (const [index, name] of header.entries()) row[name] = record[index] ?? '';
  if (record.length === header.length) return { line, row };
  return { line, row, problem: `${record.length} cells where the header has ${header.length}` };
}

function columnNames(file: SourceFile, cells: readonly string[], required: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const names = cells.map((cell) => {
    const name = cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
  const missing = required.filter((name) => !seen.has(name));
  if (missing.length > 0) {
    throw unreadable(
      file.name,
      `missing column${missing.length > 1 ? 's' : ''} ${quoted(missing)}; present are ${quoted(names)}`,
      'Check that this is the right file and that its columns have not been renamed or shifted.',
    );
  }
  const twice = required.filter((name) => (seen.get(name) ?? 0) > 1);
  if (twice.length > 0) throw unreadable(file.name, `more than one column ${quoted(twice)}`, 'Remove the wrong one.');
  return names;
}

/**
 * The parser counts where a record ends, and a CR and an LF inside a quoted cell as two line ends; a reader of the
 * file wants to know where the record begins, counting as editors do.
 */
function lineCounter(skipped: number): (record: readonly string[], info: Info) => number {
  let previous = 0;
  let surplus = 0;
  return (record, info) => {
    let inside = 0;
    let returns = 0;
    if (info.lines !== previous + 1) {
      for (const cell of record) {
        inside += count(cell, '\n') + count(cell, '\r');
        returns += count(cell, '\r');
      }
    }
    previous = info.lines;
    const line = skipped + info.lines - inside - surplus;
    surplus += returns;
    return line;
  };
}

const count = (text: string, part: string) => (text.includes(part) ? text.split(part).length - 1 : 0);

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

async function* withoutLines(chunks: AsyncIterable<string>, lines: number): AsyncGenerator<string> {
  let left = lines;
  for await (const chunk of chunks) {
    let from = 0;
    while (left > 0) {
      const end = chunk.indexOf('\n', from);
      if (end === -1) break;
      from = end + 1;
      left -= 1;
    }
    if (left === 0 && from < chunk.length) yield chunk.slice(from);
  }
}
