import { unreadable } from '../../errors.ts';
import { readJson } from '../read/json.ts';
import type { SourceFile } from '../source.ts';

/** One row of an answer, as it came. */
export type ApiRow = Readonly<Record<string, unknown>>;

/** What an answer is of, told from its rows. */
export type Answer =
  | { readonly of: 'STOCK'; readonly level: 0 | 1 | 2; readonly rows: readonly ApiRow[] }
  | { readonly of: 'OPERATIONS' | 'COUNTRIES'; readonly rows: readonly ApiRow[] };

const mend = 'Ask the interface again and keep its whole answer.';

/** Reads one answer and refuses those that failed, that were cut off or that hold something else. */
export const readAnswer = async (file: SourceFile): Promise<Answer> => {
  const content = await readJson(file);
  const envelope =
    typeof content === 'object' && content !== null && !Array.isArray(content) ? (content as ApiRow) : {};
  if (!('isSuccess' in envelope) || !('result' in envelope))
    throw unreadable(file.name, 'this is not an answer with `isSuccess` and `result`', mend);
  if (envelope.isSuccess !== true) {
    const told = [envelope.errorMessages].flat().filter((text) => typeof text === 'string' && text.trim() !== '');
    const why = told.length ? `it says: ${told.join('; ').slice(0, 300)}` : 'it does not say why';
    throw unreadable(file.name, `the interface refused the question (status ${envelope.statusCode}); ${why}`, mend);
  }
  const rows = envelope.result;
  if (!Array.isArray(rows) || !rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row)))
    throw unreadable(file.name, '`result` is not a list of rows', mend);
  const total = envelope.totalRecordsCount;
  if (typeof total === 'number' && total !== rows.length)
    throw unreadable(file.name, `the answer speaks of ${total} rows and holds ${rows.length}: it was cut off`, mend);
  const first = rows[0] as ApiRow | undefined;
  if (first === undefined) throw unreadable(file.name, 'the answer holds no row', 'Ask for a place that has data.');
  if ('numPresentIdpInd' in first) {
    const level = 'admin2Pcode' in first ? 2 : 'admin1Pcode' in first ? 1 : 0;
    return { of: 'STOCK', level, rows: rows as ApiRow[] };
  }
  if ('operationStatus' in first && 'operation' in first) return { of: 'OPERATIONS', rows: rows as ApiRow[] };
  if ('admin0Pcode' in first) return { of: 'COUNTRIES', rows: rows as ApiRow[] };
  throw unreadable(file.name, 'its rows are neither figures, operations nor countries', mend);
};

/** A cell as text, trimmed; null and absent are the empty text. */
export const textIn = (row: ApiRow, field: string): string => {
  const value = row[field];
  return value === null || value === undefined ? '' : String(value).trim();
};

/** The day of a moment at midnight without a zone; undefined for anything else. */
export const dayIn = (row: ApiRow, field: string): string | undefined => {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00(?:\.0+)?Z?)?$/.exec(textIn(row, field));
  const time = found ? Date.parse(`${found[1]}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(found?.[1] as string) ? found?.[1] : undefined;
};
