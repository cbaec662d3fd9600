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
