import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { plainRows } from './plain-csv.ts';

/** What pages of the cookbook are held against: raw files, read with nothing but zip, zlib and string splitting. */
type Row = Record<string, string>;

const textOf = (dataFolder: string, path: string): string => {
  const bytes = readFileSync(join(dataFolder, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
};

export const sha256 = (dataFolder: string, path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(dataFolder, path)))
    .digest('hex');

/** Rows of a series in the SDG database of October 2020, with the value as `value`. */
export const sdgRows = (dataFolder: string, series: string, keys: string): Row[] => {
  const name = `ddf--datapoints--${series.toLowerCase()}--by--${keys}--year.csv.gz`;
  return plainRows(textOf(dataFolder, `unsd-sdg/release-2020-10/${name}`)).map((row) => ({
    ...row,
    value: row[series.toLowerCase()] ?? '',
  }));
};

/** Countries by M49 number without leading zeros, with the codes of the regions around them. */
export const countriesByNumber = (dataFolder: string): Record<string, { iso3: string; regions: string[] }> =>
  Object.fromEntries(
    plainRows(textOf(dataFolder, 'reference-geography/iso3166-regional-codes.csv')).map((row) => [
      String(Number(row['country-code'])),
      {
        iso3: row['alpha-3'] ?? '',
        regions: ['region-code', 'sub-region-code', 'intermediate-region-code'].map((name) => row[name] ?? ''),
      },
    ]),
  );

/** Persons by destination, or by origin and destination, of one year in one revision; absent pairs are absent. */
export function stocks(
  dataFolder: string,
  revision: 2020 | 2024,
  year: number,
  keyOf: (destination: string, origin: string) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of textOf(dataFolder, `undesa-migrant-stock/rev${revision}-bilateral-by-sex.csv.gz`)
    .trimEnd()
    .split('\n')
    .slice(1)) {
    const [destination = '', origin = '', when, , persons] = line.split(',');
    if (Number(when) !== year) continue;
    const key = keyOf(destination.toUpperCase(), origin.toUpperCase());
    sums.set(key, (sums.get(key) ?? 0) + Number(persons));
  }
  return sums;
}

/** Price of each corridor (`USA MEX`) in a quarter, as printed; those without a number are left out. */
export function prices(dataFolder: string, quarter: string): Map<string, number> {
  const rows = plainRows(textOf(dataFolder, 'worldbank-remittances/remittance-prices-corridors.csv.gz'));
  const column = Object.keys(rows[0] ?? {}).find((name) => name.startsWith(quarter)) ?? '';
  return new Map(
    rows
      .filter((row) => /^[0-9]/.test(row[column] ?? ''))
      // The World Bank's older code of Kosovo.
      .map((row) => [
        `${row['Sending Countries Code']} ${row['Receiving Countries  Code']}`.replace('KSV', 'XKX'),
        Number(row[column]),
      ]),
  );
}

/** How many cells of the table of prices hold a number. */
export const priceCells = (dataFolder: string): number =>
  plainRows(textOf(dataFolder, 'worldbank-remittances/remittance-prices-corridors.csv.gz')).reduce(
    (sum, row) =>
      sum + Object.entries(row).filter(([name, cell]) => /^\d{4}Q/.test(name) && /^-?[0-9]/.test(cell)).length,
    0,
  );

/** Cells of the first sheet of a workbook as text, by address. */
export function sheet(dataFolder: string, path: string): Map<string, string> {
  const parts = unzipSync(readFileSync(join(dataFolder, path)));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''),
  );
  return new Map(
    [...part('xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+\d+)"([^>]*?)>(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v>/g)].map(
      ([, at = '', more = '', value = '']) => [at, more.includes('t="s"') ? (texts[Number(value)] ?? '') : value],
    ),
  );
}

/** The number where a row and a column of a sheet meet, both found by what their heads say. */
export function crossing(cells: Map<string, string>, row: string, column: string): number {
  const found = (word: string, at: RegExp) =>
    [...cells].find(([address, text]) => text.trim() === word && at.test(address))?.[0];
  const line = found(row, /^A\d+$/)?.slice(1);
  const letters = found(column, /^[A-Z]+[1-9]$/)?.replace(/\d+/, '');
  return Number(cells.get(`${letters}${line}`));
}

/** On how many days of 2020 and 2021 a country closed its borders to all. */
export const closedDays = (dataFolder: string, iso3: string): number => {
  const row = plainRows(textOf(dataFolder, 'oxcgrt-travel/c8-international-travel-daily.csv.gz')).find(
    (one) => one.country_code === iso3,
  );
  return Object.entries(row ?? {}).filter(([day, level]) => /202[01]$/.test(day) && level === '4').length;
};

/** Statistical plans under implementation (17.18.3) by country, as the second release of 2019 tells them: 1 or 0. */
export const statisticalPlans = (dataFolder: string): Record<string, number> =>
  Object.fromEntries(
    textOf(dataFolder, 'unsd-sdg/release-2019.Q2/17.18.3-SG_STT_NSDSIMPL.json.gz')
      .split('"geoAreaCode": "')
      .slice(1)
      .flatMap((part) => {
        const iso3 = /"ISO3": "([A-Z]{3})"/.exec(part)?.[1];
        const value = /"value_detail": "?([01])/.exec(part)?.[1];
        return iso3 && value !== undefined ? [[iso3, Number(value)]] : [];
      }),
  );

/** A cell of the selection of World Development Indicators. */
export const wdiSelected = (dataFolder: string, iso3: string, variable: string, year: string): number =>
  Number(
    plainRows(textOf(dataFolder, 'iom-gdi-indicators/wdi-selected.csv.gz')).find(
      (row) => row.geo === iso3 && row.var === variable && row.t === year,
    )?.v,
  );
