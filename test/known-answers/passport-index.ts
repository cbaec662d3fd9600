import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** How many passports a covid ban shuts out of each destination on the day of a snapshot. */
export const covidBans = (folder: string, on: string): Record<string, number> => {
  const bytes = readFileSync(join(folder, 'passport-index', `passport-index-tidy-iso3-${on}.csv.gz`));
  const counts: Record<string, number> = {};
  for (const line of gunzipSync(bytes).toString('utf8').split(/\r?\n/)) {
    const [, destination = '', rule] = line.split(',');
    if (rule === 'covid ban') counts[destination] = (counts[destination] ?? 0) + 1;
  }
  return counts;
};

/** What the snapshot of a day says of one passport and destination, in its own words. */
export const requirementOn = (folder: string, on: string, passport: string, destination: string): string => {
  const bytes = readFileSync(join(folder, 'passport-index', `passport-index-tidy-iso3-${on}.csv.gz`));
  const start = `${passport},${destination},`;
  const lines = gunzipSync(bytes).toString('utf8').split(/\r?\n/);
  return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';
};
