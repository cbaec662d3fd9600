import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { Glimpse, SourceFile } from '../source.ts';

const required = ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code'];
/** Lines before the header: the source, a blank one, the day of the last update, a blank one. */
const before = 4;

/** One cell of a file of the World Development Indicators, whatever its layout. */
export type WdiCell = {
  readonly line: number;
  readonly economy: string;
  readonly indicator: string;
  readonly name: string;
  readonly period: string;
  readonly value: string;
  readonly status?: string;
  readonly footnote?: string;
};
export type WdiProblem = {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
};

export const isWdiCsv = (seen: Glimpse): boolean => {
  const [first, second] = headerOf(seen);
  const header = headerOf(seen, ',', before);
  return (
    first === 'Data Source' &&
    second === 'World Development Indicators' &&
    required.every((name) => header.includes(name))
  );
};

/** The day that the third line names. */
export const lastUpdated = (seen: Glimpse): string | undefined => {
  const [word, day] = headerOf(seen, ',', 2);
  return word === 'Last Updated Date' && /^\d{4}-\d\d-\d\d$/.test(day ?? '') ? day : undefined;
};

/** Cells with something in them, row by row: an empty one is a missing value. */
export async function* csvCells(file: SourceFile): AsyncGenerator<WdiCell | WdiProblem> {
  for await (const { line, row, problem } of csvRows(file, { required, skipLines: before })) {
    if (problem) {
      yield { line, column: null, value: null, reason: problem };
      continue;
    }
    for (const [column, cell] of Object.entries(row)) {
      const value = cell.trim();
      if (required.includes(column) || value === '') continue;
      if (!/^(19|20)\d\d$/.test(column)) {
        yield { line, column, value, reason: 'a value stands under a heading that is not a year' };
        continue;
      }
      yield {
        line,
        economy: row['Country Code'] ?? '',
        indicator: row['Indicator Code'] ?? '',
        name: row['Indicator Name'] ?? '',
        period: column,
        value,
      };
    }
  }
}
