import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { plainRows } from './plain-csv.ts';

type Totals = { readonly records: number; readonly deadOrMissing: number; readonly byYear: Record<string, number> };

const totals = (rows: readonly Record<string, string>[]): Totals => {
  const byYear: Record<string, number> = {};
  let deadOrMissing = 0;
  for (const { source_year: year = '', total_dead_and_missing: total = '' } of rows) {
    const people = Number(total.replace(',', ''));
    deadOrMissing += people;
    byYear[year] = (byYear[year] ?? 0) + people;
  }
  return { records: rows.length, deadOrMissing, byYear };
};

/** Dead and missing over all records, without exact copies, and without the one record whose cells are shifted. */
export function deadAndMissing(dataFolder: string): { all: Totals; withoutCopies: Totals; readable: Totals } {
  const bytes = readFileSync(join(dataFolder, 'missing-migrants', 'incidents-2014-2025.csv.gz'));
  const rows = plainRows(gunzipSync(bytes).toString('utf8'));
  const seen = new Set<string>();
  const withoutCopies = rows.filter(({ source_row: _, ...content }) => {
    const text = Object.values(content).join('\u0000');
    return seen.size !== seen.add(text).size;
  });
  const readable = withoutCopies.filter(({ web_id: id = '' }) => id.includes('.MMP'));
  return { all: totals(rows), withoutCopies: totals(withoutCopies), readable: totals(readable) };
}
