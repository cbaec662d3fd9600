import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { plainRows } from './plain-csv.ts';

const textOf = (dataFolder: string, folder: string, name: string): string => {
  const bytes = readFileSync(join(dataFolder, folder, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
};

/** A cell of a file of the World Development Indicators, as text. */
export const wdiCell = (dataFolder: string, code: string, economy: string, year: string): string | undefined =>
  plainRows(
    textOf(dataFolder, 'worldbank-wdi', `${code}.csv.gz`).replaceAll('\r', '').split('\n').slice(4).join('\n'),
  ).find((row) => row['Country Code'] === economy)?.[year];

/** Net migration of a year in persons: by UN location code in the revision of 2022, by ISO code in that of 2024. */
export const netMigration = (
  dataFolder: string,
  location: string,
  iso3: string,
  year: number,
): { wpp2022: number; wpp2024: number } => {
  const [head = '', ...lines] = textOf(
    dataFolder,
    'undesa-wpp-net-migration',
    'wpp2022-net-migration-thousands.tsv.gz',
  ).split('\n');
  const column = head.split('\t').indexOf(String(year));
  const line = lines.find((one) => one.startsWith(`${location}\t`));
  const long = textOf(dataFolder, 'undesa-wpp-net-migration', 'wpp2024-net-migration.csv.gz').split('\n');
  const cell = long.find((one) => one.includes(`,${year}.0,${iso3},`));
  return { wpp2022: Math.round(Number(line?.split('\t')[column]) * 1000), wpp2024: Number(cell?.split(',')[3]) };
};

/** First-time applicants of a nationality in a country and year, by sex. */
export const applicants = (dataFolder: string, geo: string, nat: string, year: string): Record<string, number> =>
  Object.fromEntries(
    plainRows(textOf(dataFolder, 'iom-gdi-indicators', 'eurostat-first-time-asylum-applicants.csv.gz'))
      .filter((row) => row.geo === geo && row.nat === nat && row.t === year)
      .map((row) => [(row.sex ?? '').toUpperCase(), Number(row.n)]),
  );

/** The cost of a corridor in a quarter, written `2020Q3`. */
export const corridorCost = (dataFolder: string, sender: string, receiver: string, quarter: string): number => {
  const [head = '', ...lines] = textOf(dataFolder, 'worldbank-remittances', 'remittance-prices-corridors.csv.gz').split(
    '\n',
  );
  const column = head.split(',').findIndex((name) => name.startsWith(quarter));
  const line = lines.find(
    (one) => one.includes(`,${sender},`) && one.includes(`,${receiver},`) && one.split(',')[1] === sender,
  );
  return Number(line?.split(',')[column]);
};

/** Migrants of 2024 by IOM region of the destination: all, and those from the same region. */
export const stockByIomRegion = (dataFolder: string): Record<string, { all: number; within: number }> => {
  const region = Object.fromEntries(
    plainRows(textOf(dataFolder, 'reference-geography', 'iom-gdi-country-names.csv')).map((row) => [
      row.iso3,
      row.iom_region,
    ]),
  );
  const sums: Record<string, { all: number; within: number }> = {};
  for (const row of plainRows(textOf(dataFolder, 'undesa-migrant-stock', 'rev2024-bilateral-by-sex.csv.gz'))) {
    if (row.t !== '2024') continue;
    const [to, from] = [region[row.geo ?? ''] ?? '', region[row.from ?? '']];
    const sum = sums[to] ?? { all: 0, within: 0 };
    sum.all += Number(row.n);
    if (from === to) sum.within += Number(row.n);
    sums[to] = sum;
  }
  return sums;
};
