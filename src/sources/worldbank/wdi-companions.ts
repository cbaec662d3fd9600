import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { AreaInput, Glimpse, SourceFile } from '../source.ts';
import { netMigration, netMigrationOfFiveYears, type SeriesNote } from './wdi-series.ts';

const countryColumns = ['Country Code', 'Region', 'IncomeGroup', 'SpecialNotes', 'TableName'];
const indicatorColumns = ['INDICATOR_CODE', 'INDICATOR_NAME', 'SOURCE_NOTE', 'SOURCE_ORGANIZATION'];

const has = (seen: Glimpse, columns: readonly string[]): boolean => {
  const header = headerOf(seen);
  return columns.every((column) => header.includes(column));
};

export const isCountryCompanion = (seen: Glimpse): boolean => has(seen, countryColumns);
export const isIndicatorCompanion = (seen: Glimpse): boolean => has(seen, indicatorColumns);

/** What the companion of countries says: notes by code, and which codes are aggregates. */
export type Economies = { readonly notes: ReadonlyMap<string, string>; readonly aggregates: readonly AreaInput[] };

/** Aggregates that are regions or groups of the reference geography under another code. */
const ofGeography: ReadonlySet<string> = new Set(['WLD', 'LDC', 'EUU']);

/** An entry without a region is no economy but an aggregate. */
export const readEconomies = async (files: readonly SourceFile[]): Promise<Economies> => {
  const notes = new Map<string, string>();
  const aggregates = new Map<string, AreaInput>();
  for (const file of files)
    for await (const { row, problem } of csvRows(file, { required: countryColumns })) {
      const code = row['Country Code']?.trim() ?? '';
      if (problem || code === '') continue;
      const note = row.SpecialNotes?.trim();
      if (note) notes.set(code, note);
      if (row.Region?.trim() === '' && !ofGeography.has(code))
        aggregates.set(code, {
          code: `WB-${code}`,
          kind: 'GROUP',
          name: { en: [row.TableName?.trim() || code, 'SOURCE'] },
          codes: [{ scheme: 'WB', code }],
        });
    }
  return { notes, aggregates: [...aggregates.values()] };
};

/**
 * Definitions by series. A file about one indicator goes before one about a whole topic, which may be older. Net migration had two
 * definitions under one code: a text that speaks of five years belongs to the older series.
 */
export const readNotes = async (files: readonly SourceFile[]): Promise<ReadonlyMap<string, SeriesNote>> => {
  const found = new Map<string, SeriesNote & { readonly among: number }>();
  for (const file of files) {
    const rows: Record<string, string>[] = [];
    for await (const { row, problem } of csvRows(file, { required: indicatorColumns })) if (!problem) rows.push(row);
    for (const row of rows) {
      const definition = row.SOURCE_NOTE?.trim() ?? '';
      const given = row.INDICATOR_CODE?.trim() ?? '';
      const code = given === netMigration && /five-year/i.test(definition) ? netMigrationOfFiveYears : given;
      const before = found.get(code);
      if (before && before.among <= rows.length) continue;
      found.set(code, { definition, organization: row.SOURCE_ORGANIZATION?.trim() ?? '', among: rows.length });
    }
  }
  return found;
};
