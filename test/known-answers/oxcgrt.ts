import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { plainRows } from './plain-csv.ts';

const fileNames = {
  INTERNATIONAL_TRAVEL: 'c8-international-travel-daily.csv.gz',
  INTERNAL_MOVEMENT: 'c7-internal-movement-daily.csv.gz',
};

/** Level of a control on one day (written 15Apr2021) by the tracker's country code, as text. */
export function levelsOn(
  dataFolder: string,
  control: keyof typeof fileNames,
  dayColumn: string,
): Record<string, string> {
  const bytes = readFileSync(join(dataFolder, 'oxcgrt-travel', fileNames[control]));
  const rows = plainRows(gunzipSync(bytes).toString('utf8'));
  return Object.fromEntries(rows.map((row) => [row.country_code, row[dayColumn] ?? '']));
}

/** How many days each country was at each level; days without one are in none. */
export function daysByLevel(
  dataFolder: string,
  control: keyof typeof fileNames,
): Record<string, Record<string, number>> {
  const bytes = readFileSync(join(dataFolder, 'oxcgrt-travel', fileNames[control]));
  const countries: Record<string, Record<string, number>> = {};
  for (const { country_code: code = '', country_name: _, '': __, ...days } of plainRows(
    gunzipSync(bytes).toString('utf8'),
  )) {
    const levels: Record<string, number> = {};
    for (const level of Object.values(days)) if (/^\d$/.test(level)) levels[level] = (levels[level] ?? 0) + 1;
    if (Object.keys(levels).length) countries[code] = levels;
  }
  return countries;
}
