import { basename } from 'node:path';
import { z } from 'zod';
import { unreadable } from '../../errors.ts';
import { type CsvRow, csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import { readJson } from '../read/json.ts';
import type { At, Entry, Glimpse, ReleasePlan } from '../source.ts';
import { unsdGroups } from './special-areas.ts';

/** The files of which each release is made, in the order of its plan. */
export const fileNames = [
  'unsd-m49-en.csv',
  'unsd-m49-fr.csv',
  'unsd-m49-es.csv',
  'country-codes.csv',
  'iom-gdi-country-names.csv',
  'cldr-territories-en.json',
  'cldr-territories-fr.json',
  'cldr-territories-es.json',
  'cldr-territories-de.json',
  'ocha-countries-territories-taxonomy.csv',
] as const;
/** Adds centres of countries; the release is whole without it. */
export const optional: ReadonlySet<string> = new Set(['ocha-countries-territories-taxonomy.csv']);

type FileName = (typeof fileNames)[number];

/** Lie in the same folder; nothing is taken from them. */
export const notRead = ['README.md', 'cldr-territory-containment.json', 'iso3166-regional-codes.csv'];

/** Which of the files this is: by its columns and keys, or else by its name. */
export const fileNameOf = (seen: Glimpse): FileName | undefined =>
  roleOf(seen) ?? fileNames.find((name) => name === basename(seen.path));

/** Which of the files has this shape. The M49 files of the three languages differ in the word for the world alone. */
export const roleOf = (seen: Glimpse): FileName | undefined => {
  const territories = /"main"\s*:\s*\{\s*"(en|fr|es|de)"[\s\S]*"localeDisplayNames"\s*:\s*\{\s*"territories"/.exec(
    seen.head,
  );
  if (territories) return `cldr-territories-${territories[1] as (typeof languages)[number]}.json`;
  const header = headerOf(seen);
  const has = (...columns: string[]) => columns.every((column) => header.includes(column));
  if (has('Global Code', nameColumn, codeColumn, alpha3)) {
    const [, world] = headerOf(seen, ',', 1);
    const language = unLanguages.find((one) => worldIn[one] === world);
    return language && `unsd-m49-${language}.csv`;
  }
  if (has('ISO3166-1-Alpha-3', 'is_independent')) return 'country-codes.csv';
  if (has('HPC Tools API ID', 'Preferred Term', 'Latitude')) return 'ocha-countries-territories-taxonomy.csv';
  return has(...iomColumns) ? 'iom-gdi-country-names.csv' : undefined;
};

const worldIn = { en: 'World', fr: 'Monde', es: 'Mundo' } as const;

/** Tells the files of this source, and what lies beside them. */
export const recognises = (seen: Glimpse): boolean | { aside: string } => {
  if (roleOf(seen)) return true;
  const header = headerOf(seen);
  const beside =
    /"territoryContainment"/.test(seen.head) ||
    ['alpha-3', 'region-code', 'sub-region-code', 'intermediate-region-code'].every((column) =>
      header.includes(column),
    );
  return beside ? { aside: 'regions that the M49 files hold too' } : false;
};
/** Languages of the UN files. */
export const unLanguages = ['en', 'fr', 'es'] as const;
/** Languages of the Unicode territory names. */
export const languages = [...unLanguages, 'de'] as const;
/** M49 levels above the country, from the top. */
export const levels = ['Global', 'Region', 'Sub-region', 'Intermediate Region'] as const;
/** Columns of code and name of such a level. */
export const columnsOf = (level: string) => [`${level} Code`, `${level} Name`];
/** Column of a country's name in the M49 files. */
export const nameColumn = 'Country or Area';
/** Column of a country's M49 code. */
export const codeColumn = 'M49 Code';
/** Column of the two-letter code. */
export const alpha2 = 'ISO-alpha2 Code';
/** Column of the three-letter code. */
export const alpha3 = 'ISO-alpha3 Code';
/** Columns of the M49 files about the country itself. */
export const m49Columns = [nameColumn, codeColumn, alpha2, alpha3, ...unsdGroups.map(({ column }) => column)];
/** Columns used of IOM's list of names. */
export const iomColumns = ['iso3', 'name_text', 'region_code', 'subregion_code', 'intregion_code', 'iom_region', 'eu'];

/** Rows of the M49 files by language. */
export type Names = ReadonlyMap<string, readonly CsvRow[]>;
/** Territory names by language, then by ISO2 or M49 code. */
export type Cldr = ReadonlyMap<string, Readonly<Record<string, string>>>;

const fileIndex = (name: FileName) => fileNames.indexOf(name);
/** A line of the English M49 file. */
export const unsdAt = (line: number): At => ({ file: fileIndex('unsd-m49-en.csv'), line });
/** A line of IOM's list of names. */
export const iomAt = (line: number): At => ({ file: fileIndex('iom-gdi-country-names.csv'), line });

/** All rows of one of the short files. */
export async function allRows(plan: ReleasePlan, name: FileName, required: string[]): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const row of csvRows(plan.files[fileIndex(name)]!, { required })) {
    // Short files that everything else leans on: a shifted row spoils the whole.
    if (row.problem) throw unreadable(name, `line ${row.line}: ${row.problem}`, 'Mend the row.');
    rows.push(row);
  }
  return rows;
}

/** Reads the Unicode names of territories and regions. */
export async function territoryNames(plan: ReleasePlan): Promise<Cldr> {
  const names = new Map<string, Record<string, string>>();
  for (const language of languages) {
    const file = plan.files[fileIndex(`cldr-territories-${language}.json`)]!;
    const shape = z.object({
      main: z.object({
        [language]: z.object({
          localeDisplayNames: z.object({ territories: z.record(z.string(), z.string()) }),
        }),
      }),
    });
    const read = shape.safeParse(await readJson(file));
    const territories = read.data?.main[language]?.localeDisplayNames.territories;
    if (territories === undefined) {
      const what = `main.${language}.localeDisplayNames.territories is not a list of names`;
      throw unreadable(file.name, what, 'Check that this is the CLDR file of that language.');
    }
    names.set(language, territories);
  }
  return names;
}

/** Whether the M49 files of the three languages list the same areas. */
export function namesAgree(m49: Names): Entry {
  const codes = unLanguages.map((language) => new Set(m49.get(language)!.map(({ row }) => row[codeColumn])));
  const odd = codes.flatMap((set) => [...set].filter((code) => codes.some((other) => !other.has(code))));
  const message =
    odd.length === 0
      ? 'The three M49 files list the same areas.'
      : `Not in all M49 files: ${[...new Set(odd)].join(', ')}.`;
  return { type: 'check', name: 'm49-languages-agree', passed: odd.length === 0, message };
}

/** Centres of countries by our code, in degrees. */
export type Centroids = ReadonlyMap<string, { readonly latitude: number; readonly longitude: number }>;

/** Reads the centres that OCHA's list of countries gives, if it lies beside the others. */
export async function centroids(plan: ReleasePlan): Promise<Centroids> {
  const centres = new Map<string, { latitude: number; longitude: number }>();
  if (!plan.files[fileIndex('ocha-countries-territories-taxonomy.csv')]) return centres;
  const columns = ['ISO 3166-1 Alpha 3-Codes', 'x Alpha3 codes', 'Latitude', 'Longitude'] as const;
  for (const { row } of await allRows(plan, 'ocha-countries-territories-taxonomy.csv', [...columns])) {
    const [iso3, other, north, east] = columns.map((column) => row[column]!.trim());
    const code = iso3 || ownCodes[other!] || other;
    // An empty cell is no centre at zero degrees.
    if (!code || !north || !east) continue;
    // Beyond 180 degrees are means of both sides of the date line, which lie far off: no centre is better than that one.
    if (Math.abs(Number(east)) <= 180) centres.set(code, { latitude: Number(north), longitude: Number(east) });
  }
  return centres;
}

/** OCHA's codes of areas that have another one here. */
const ownCodes: Readonly<Record<string, string>> = { CHI: 'XCX' };
