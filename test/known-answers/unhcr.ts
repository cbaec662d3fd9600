import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { plainRows } from './plain-csv.ts';

type Row = Record<string, string>;

const read = (folder: string, path: string): string => {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
};

/** Rows of a large table that hold a text, split one by one. */
const rowsWith = (folder: string, path: string, texts: readonly string[]): Row[] => {
  const [header = '', ...lines] = read(folder, path).split('\n');
  return plainRows([header, ...lines.filter((line) => texts.every((text) => line.includes(text)))].join('\n'));
};

const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column] || 0), 0);

/** Refugees from one country in another at the end of a year, by ISO codes. */
export const refugeesFromIn = (folder: string, origin: string, asylum: string, year: number): number =>
  total(
    rowsWith(folder, 'unhcr/population.csv.gz', [`${year},`, origin, asylum]).filter(
      (row) => row.year === String(year) && row.coo_iso === origin && row.coa_iso === asylum,
    ),
    'refugees',
  );

/** All figures of a population type in a year, and of IDMC's own table. */
export const worldOf = (folder: string, column: string, year: number): number =>
  total(
    rowsWith(folder, 'unhcr/population.csv.gz', [`${year},`]).filter((row) => row.year === String(year)),
    column,
  );
export const idmcOf = (folder: string, iso: string, year: number): number =>
  total(
    rowsWith(folder, 'unhcr/idmc.csv', [iso]).filter((row) => row.coa_iso === iso && row.year === String(year)),
    'total',
  );

/** New applications in one country in a year, in persons. */
export const newApplicationsIn = (folder: string, asylum: string, year: number): number =>
  total(
    rowsWith(folder, 'unhcr/asylum-applications.csv.gz', [`${year},`, asylum]).filter(
      (row) => row.year === String(year) && row.coa_iso === asylum && row.app_type === 'N' && row.app_pc === 'P',
    ),
    'applied',
  );

/** Rows of refugees in their own country. */
export const refugeesAtHome = (folder: string): number =>
  rowsWith(folder, 'unhcr/population.csv.gz', []).filter(
    (row) => row.coo_iso === row.coa_iso && Number(row.refugees) > 0,
  ).length;

/** Encounters at the U.S. southwest border in a financial year. */
export const encountersInFiscalYear = (folder: string, year: number): number =>
  total(
    rowsWith(folder, 'iom-gdi-flows/irreg-usa.csv.gz', [`,${year}-`]).filter((row) => row.t_fy?.startsWith(`${year}-`)),
    'n',
  );

/** Detections on a route in a year. */
export const detectionsOn = (folder: string, route: string, year: number): number =>
  total(
    rowsWith(folder, 'iom-gdi-flows/frontex.csv.gz', [route, `,${year}-`]).filter((row) => row.route === route),
    'n',
  );

/** Transits through the Darien in a year, whether it is one figure or twelve. */
export const transitsIn = (folder: string, year: number): number =>
  total(
    rowsWith(folder, 'iom-gdi-flows/irreg-darien-nat.csv.gz', [`${year}-`]).filter((row) =>
      row.t?.startsWith(`${year}-`),
    ),
    'n',
  );

/** All people of a column of the population table in one country at the end of a year. */
export const peopleIn = (folder: string, column: string, asylum: string, year: number): number =>
  total(
    rowsWith(folder, 'unhcr/population.csv.gz', [`${year},`, asylum]).filter(
      (row) => row.year === String(year) && row.coa_iso === asylum,
    ),
    column,
  );

/** Displaced people inside a country by place, as the demographic table prints them. */
export const displacedByPlace = (folder: string, iso: string) => {
  const places: Record<string, { total: number; female: number; male: number; rows: number }> = {};
  for (const row of rowsWith(folder, 'unhcr/demographics.csv.gz', [iso, 'IDP'])) {
    if (row.coo_iso !== iso || row.coa_iso !== iso || row.pop_type !== 'IDP') continue;
    places[row.location as string] ??= { total: 0, female: 0, male: 0, rows: 0 };
    const place = places[row.location as string]!;
    place.total += Number(row.total);
    place.female += Number(row.f_total);
    place.male += Number(row.m_total);
    place.rows += 1;
  }
  return places;
};

/** Detections on a route, and transits through the Darién, in months that begin within some days. */
export const detectionsBetween = (folder: string, route: string, from: string, to: string): number =>
  total(
    rowsWith(folder, 'iom-gdi-flows/frontex.csv.gz', [route]).filter(
      (row) => row.route === route && row.t! >= from && row.t! <= to,
    ),
    'n',
  );
export const transitsBetween = (folder: string, from: string, to: string): number =>
  total(
    rowsWith(folder, 'iom-gdi-flows/irreg-darien-nat.csv.gz', []).filter((row) => row.t! >= from && row.t! <= to),
    'n',
  );

/** New applications of people from one country in a year by country of asylum, in persons. */
export const newApplicationsOf = (folder: string, origin: string, year: number): Record<string, number> => {
  const applied: Record<string, number> = {};
  for (const row of rowsWith(folder, 'unhcr/asylum-applications.csv.gz', [`${year},`, origin])) {
    if (row.year !== String(year) || row.coo_iso !== origin || row.app_type !== 'N' || row.app_pc !== 'P') continue;
    const asylum = row.coa_iso as string;
    applied[asylum] = (applied[asylum] ?? 0) + Number(row.applied || 0);
  }
  return applied;
};
