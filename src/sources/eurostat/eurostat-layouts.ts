import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { Glimpse, SourceFile } from '../source.ts';

/** One cell of a table, whatever the layout: its dimensions by name, its period, its value and what stands beside it. */
export type EurostatCell = {
  readonly line: number;
  readonly column: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: string;
  /** Empty for a missing value. */
  readonly value: string;
  readonly flags: string;
  readonly confidentiality: string;
};
export type EurostatProblem = { readonly line: number; readonly reason: string };

const csvColumns = ['DATAFLOW', 'LAST UPDATE', 'TIME_PERIOD', 'OBS_VALUE'];

/** The layout of the interface: a row for each value. */
export const isSdmxCsv = (seen: Glimpse): boolean => {
  const header = headerOf(seen);
  return csvColumns.every((name) => header.includes(name)) && /ESTAT:MIGR_/i.test(seen.head);
};

/** The older layout: all dimensions in one heading, then a column for each period, value and flags in one cell. */
export const isTsv = (seen: Glimpse): boolean => {
  const [first] = headerOf(seen, '\t');
  return /^freq,[\w,]*geo\\TIME_PERIOD$/.test(first ?? '') && tableInName(seen.name) !== undefined;
};

/** The tab-separated layout does not name its table: the name of the file does. */
export const tableInName = (name: string): string | undefined => /migr_[a-z0-9]+/i.exec(name)?.[0].toUpperCase();

const rowOf = (seen: Glimpse, line: number): Record<string, string> => {
  const header = headerOf(seen);
  const cells = headerOf(seen, ',', line);
  return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
};

/** Table and day of the first row: `ESTAT:MIGR_ACQ(1.0)` and `15/05/25 23:00:00`. */
export const toldBySdmxCsv = (seen: Glimpse): { readonly table?: string; readonly updated?: string } => {
  const row = rowOf(seen, 1);
  const table = /MIGR_[A-Z0-9]+/i.exec(row.DATAFLOW ?? '')?.[0].toUpperCase();
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d\d)\b/.exec(row['LAST UPDATE'] ?? '') ?? [];
  return { ...(table ? { table } : {}), ...(year === undefined ? {} : { updated: `20${year}-${month}-${day}` }) };
};

const notDimensions = new Set([...csvColumns, 'OBS_FLAG', 'CONF_STATUS']);

export async function* sdmxCsvCells(file: SourceFile): AsyncGenerator<EurostatCell | EurostatProblem> {
  for await (const { line, row, problem } of csvRows(file, { required: csvColumns })) {
    if (problem) yield { line, reason: problem };
    else
      yield {
        line,
        column: 'OBS_VALUE',
        dimensions: Object.fromEntries(Object.entries(row).filter(([name]) => !notDimensions.has(name))),
        period: row.TIME_PERIOD ?? '',
        value: (row.OBS_VALUE ?? '').trim().replace(/^:$/, ''),
        flags: row.OBS_FLAG?.trim() ?? '',
        confidentiality: row.CONF_STATUS?.trim() ?? '',
      };
  }
}

export async function* tsvCells(file: SourceFile, heading: string): AsyncGenerator<EurostatCell | EurostatProblem> {
  const names = heading.replace(/\\TIME_PERIOD$/, '').split(',');
  for await (const { line, row, problem } of csvRows(file, { required: [heading], delimiter: '\t' })) {
    const codes = (row[heading] ?? '').split(',');
    if (problem || codes.length !== names.length) {
      yield { line, reason: problem ?? `${codes.length} codes where the heading names ${names.length} dimensions` };
      continue;
    }
    const dimensions = Object.fromEntries(names.map((name, index) => [name, codes[index]?.trim() ?? '']));
    for (const [column, cell] of Object.entries(row)) {
      if (column === heading || cell.trim() === '') continue;
      const [, value = '', flags = ''] = /^(\S+)(?:\s+(\S+))?$/.exec(cell.trim()) ?? ['', cell.trim()];
      yield { line, column, dimensions, period: column, value: value === ':' ? '' : value, flags, confidentiality: '' };
    }
  }
}
