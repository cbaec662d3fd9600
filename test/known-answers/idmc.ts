import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Cells of a plain comma file without quoted commas in the columns asked for; quoted cells before them are stepped over. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((found) => (found[1] as string).replace(/^"|"$/g, ''));

const linesOf = (folder: string, path: string): string[] => {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
};

/** New displacements of all disasters of a year, exact copies once, and how many rows that are. */
export const disasterDisplacements = (
  folder: string,
  year: number,
): { readonly rows: number; readonly sum: number } => {
  const [header = '', ...lines] = linesOf(folder, 'idmc/gidd-disaster-displacements.csv.gz');
  const names = header.split(',');
  let [rows, sum] = [0, 0];
  for (const line of new Set(lines)) {
    const cells = cellsOf(line);
    if (cells[names.indexOf('year')] !== String(year)) continue;
    rows += 1;
    sum += Number(cells[names.indexOf('new_displacement')] || 0);
  }
  return { rows, sum };
};

/** Both figures of a country and year of the conflict file; an empty cell is null. */
export const conflictFigures = (folder: string, iso3: string, year: number) => {
  const line = linesOf(folder, 'idmc/gidd-conflict-displacements.csv').find((one) => {
    const cells = cellsOf(one);
    return cells[0] === iso3 && cells[2] === String(year);
  });
  const [fresh, , total] = cellsOf(line ?? '').slice(3);
  const number = (cell: string | undefined) => (cell ? Number(cell) : null);
  return { fresh: number(fresh), total: number(total) };
};

/** Records of the copy of incidents by kind. */
export const incidentKinds = (folder: string): Readonly<Record<string, number>> => {
  const kinds: Record<string, number> = {};
  for (const line of linesOf(folder, 'missing-migrants/incidents-with-nationality-2014-2025.csv.gz').slice(1)) {
    const kind = cellsOf(line)[2] as string;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
};

/** Floods of some countries that began in a window of days, exact copies once: how many, and people displaced by country and month. */
export const floodsBegun = (folder: string, countries: readonly string[], from: string, to: string) => {
  const [header = '', ...lines] = linesOf(folder, 'idmc/gidd-disaster-displacements.csv.gz');
  const names = header.split(',');
  const byMonth: Record<string, number> = {};
  let floods = 0;
  for (const line of new Set(lines)) {
    const cells = cellsOf(line);
    const of = (name: string) => cells[names.indexOf(name)] ?? '';
    const begun = of('start_date');
    if (of('hazard_type_name') !== 'Flood' || !countries.includes(of('iso3')) || begun < from || begun > to) continue;
    floods += 1;
    const key = `${of('iso3')} ${begun.slice(0, 7)}`;
    byMonth[key] = (byMonth[key] ?? 0) + Number(of('new_displacement') || 0);
  }
  return { floods, byMonth };
};
