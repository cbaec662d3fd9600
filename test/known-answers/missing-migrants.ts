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

/** Countries whose protocols keep single incidents from everybody, their months included. */
const severe = new Set(['Somalia', 'Mozambique']);

/** Rows of one route that are no copies, by month: how many, how many identifiers, and dead and missing. */
export function routeByMonth(dataFolder: string, route: string) {
  const bytes = readFileSync(join(dataFolder, 'missing-migrants', 'incidents-2014-2025.csv.gz'));
  const seen = new Set<string>();
  const months: Record<string, { count: number; ids: Set<string>; deadOrMissing: number }> = {};
  let undated = 0;
  for (const { source_row: _, ...row } of plainRows(gunzipSync(bytes).toString('utf8'))) {
    const text = Object.values(row).join('\u0000');
    if (seen.has(text) || !row.web_id?.includes('.MMP')) continue;
    seen.add(text);
    if (!row.reported_date || severe.has(row.country_of_incident ?? '')) undated += 1;
    if (row.migration_route !== route) continue;
    const key = `${row.reported_date?.slice(0, 7)}-01`;
    months[key] ??= { count: 0, ids: new Set(), deadOrMissing: 0 };
    const month = months[key]!;
    month.count += 1;
    month.ids.add(row.web_id);
    month.deadOrMissing += Number(row.total_dead_and_missing?.replace(',', '') || 0);
  }
  const told = Object.entries(months).map(([month, { ids, ...rest }]) => [month, { ...rest, incidents: ids.size }]);
  return {
    months: Object.fromEntries(told) as Record<string, { count: number; incidents: number; deadOrMissing: number }>,
    undated,
  };
}
