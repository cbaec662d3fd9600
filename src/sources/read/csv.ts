import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { type CsvRecord, records } from './records.ts';
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
  const text = skipped === 0 ? chunks : withoutLines(chunks, skipped);
  let asRow = options.header === undefined ? undefined : rowsUnder(columnNames(file, options.header, options.required));
  for await (const batch of records(file, text, options.delimiter ?? ',', skipped + 1))
    for (const record of batch) {
      if (asRow === undefined) asRow = rowsUnder(columnNames(file, record.cells, options.required));
      else {
        const row = asRow(record);
        if (row.problem && record.cut)
          throw unreadable(
            file.name,
            `it breaks off in the middle of line ${row.line}`,
            'Check that it came over whole.',
          );
        yield row;
      }
    }
  if (asRow === undefined) throw unreadable(file.name, 'the file has no header row', 'Check that it came over whole.');
}

/** Rows are made as copies of an empty one: to name thirty columns of each anew takes three times as long. */
const rowsUnder = (header: readonly string[]): ((record: CsvRecord) => CsvRow) => {
  const empty: Record<string, string> = {};
  for (const name of header) empty[name] = '';
  return ({ line, cells }) => {
    const row = { ...empty };
    const filled = Math.min(cells.length, header.length);
    for (let at = 0; at < filled; at += 1) row[header[at] as string] = cells[at] as string;
    if (cells.length === header.length) return { line, row };
    return { line, row, problem: `${cells.length} cells where the header has ${header.length}` };
  };
};

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
