import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { shifted } from '../read/numbers.ts';
import type { Glimpse, Place, SourceFile } from '../source.ts';
import { desaPlace } from './desa-locations.ts';

/** One net number of migrants, in persons. */
export type NetMigration = {
  readonly line: number;
  readonly area: Place;
  readonly year: string;
  readonly value: string;
  /** Persons that the figure of the file counts by. */
  readonly multiplier: number;
};
export type NetMigrationProblem = {
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
};

const longColumns = ['Year', 'Country ISO', 'Net Number of Migrants'];
const wideColumns = ['country_code', 'country'];

const hasAll = (header: readonly string[], columns: readonly string[]) =>
  columns.every((name) => header.includes(name));

export const isWideTable = (seen: Glimpse): boolean => {
  const header = headerOf(seen, '\t');
  return hasAll(header, wideColumns) && header.filter((name) => isYear(name)).length > 10;
};
export const isLocations = (seen: Glimpse): boolean =>
  hasAll(headerOf(seen, '\t'), ['name', 'country_code', 'location_type', 'tree_level']);

const isYear = (text: string) => /^(19[5-9]\d|20\d\d|2100)$/.test(text);
const yearOf = (text: string): string | null => {
  // Written by a program that took years for measurements.
  const year = /^(\d{4})(\.0+)?$/.exec(text.trim())?.[1];
  return year !== undefined && isYear(year) ? year : null;
};

/**
 * Tables of one value a line. World Population Prospects begin in 1950; the file of national offices looks the same and begins when
 * the first office does.
 */
export const longTable = (seen: Glimpse): 'PROSPECTS' | 'OFFICES' | null => {
  const header = headerOf(seen);
  if (!hasAll(header, longColumns)) return null;
  return headerOf(seen, ',', 1)[header.indexOf('Year')]?.startsWith('1950') ? 'PROSPECTS' : 'OFFICES';
};

/** A row for each location and a column for each year, in thousands. */
export async function* wideRows(file: SourceFile): AsyncGenerator<NetMigration | NetMigrationProblem> {
  for await (const { line, row, problem } of csvRows(file, { required: wideColumns, delimiter: '\t' })) {
    if (problem) {
      yield { line, column: null, value: null, reason: problem };
      continue;
    }
    const code = row.country_code?.trim() ?? '';
    const area = desaPlace(code);
    if (!area) {
      yield { line, column: 'country_code', value: code, reason: 'is no location code of UN DESA that is known here' };
      continue;
    }
    for (const [column, cell] of Object.entries(row)) {
      if (wideColumns.includes(column) || cell.trim() === '') continue;
      const value = shifted(cell, 3);
      if (!isYear(column) || value === null) {
        const reason = isYear(column)
          ? 'is not a plain decimal number'
          : 'a value stands under a heading that is not a year';
        yield { line, column, value: cell, reason };
      } else yield { line, area, year: column, value, multiplier: 1000 };
    }
  }
}

/** One value a line, in persons, by ISO code. */
export async function* longRows(file: SourceFile): AsyncGenerator<NetMigration | NetMigrationProblem> {
  for await (const { line, row, problem } of csvRows(file, { required: longColumns })) {
    const cell = (column: string) => row[column]?.trim() ?? '';
    const bad = (column: string, reason: string) => ({ line, column, value: row[column] ?? null, reason });
    const year = yearOf(cell('Year'));
    const value = shifted(cell('Net Number of Migrants'), 0);
    const code = cell('Country ISO');
    if (problem) yield { line, column: null, value: null, reason: problem };
    else if (year === null) yield bad('Year', 'is not a year');
    else if (!/^[A-Z]{3}$/.test(code)) yield bad('Country ISO', 'is not a country code of three letters');
    else if (value === null) yield bad('Net Number of Migrants', 'is not a plain decimal number');
    else {
      const persons = value.replace(/\.0+$/, '');
      const area: Place = code === 'XKX' ? { scheme: 'CODE', code } : { scheme: 'ISO3', code };
      yield { line, area, year, value: persons, multiplier: 1 };
    }
  }
}
