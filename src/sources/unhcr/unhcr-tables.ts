import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { csvRows } from '../read/csv.ts';
import { glimpse, headerOf } from '../read/glimpse.ts';
import { readJson } from '../read/json.ts';
import { textChunks } from '../read/text.ts';
import type { Glimpse, SourceFile } from '../source.ts';
import type { Cells } from './unhcr-cells.ts';
import type { Extent } from './unhcr-release.ts';

export type Table =
  | 'population'
  | 'demographics'
  | 'flows'
  | 'solutions'
  | 'applications'
  | 'decisions'
  | 'idmc'
  | 'unrwa';

const pair = ['year', 'coo_iso', 'coa_iso'];

/** Columns by which each table is told, besides those of the pair. */
export const signs: Readonly<Record<Exclude<Table, 'idmc' | 'unrwa'>, readonly string[]>> = {
  demographics: ['pop_type', 'location', 'acc_type', 'f_total', 'm_total', 'total'],
  decisions: ['dec_level', 'dec_pc', 'dec_recognized', 'dec_total'],
  applications: ['app_type', 'app_pc', 'applied'],
  solutions: ['resettlement', 'naturalisation'],
  flows: ['refugees', 'asylum_seekers', 'refugee_like'],
  population: ['refugees', 'asylum_seekers', 'idps', 'stateless', 'ooc'],
};

export const requiredOf = (table: Table): string[] => [
  ...pair,
  ...(table === 'idmc' || table === 'unrwa' ? ['total'] : signs[table]),
];

const isJson = (seen: Glimpse): boolean => /^\uFEFF?\s*\{/.test(seen.head);

/** Which of the tables a file is, by its columns or, from the API, by the keys of its items. */
export const tableOf = (seen: Glimpse): Table | undefined => {
  const names = isJson(seen)
    ? /"maxPages"\s*:/.test(seen.head)
      ? [...seen.head.matchAll(/"(\w+)"\s*:/g)].map((found) => found[1] as string)
      : []
    : headerOf(seen).map((name) => name.replace(/^\uFEFF/, ''));
  const has = (wanted: readonly string[]) => wanted.every((name) => names.includes(name));
  if (!has(pair)) return undefined;
  for (const [table, wanted] of Object.entries(signs)) if (has(wanted)) return table as Table;
  if (!has(['total'])) return undefined;
  // Two tables of one shape: all Palestine refugees come from one place; displaced people are counted where they come from.
  const places = isJson(seen) ? placesInJson(seen.head) : placesInCsv(seen);
  if (!places.length) return undefined;
  if (places.every(([origin]) => origin === 'PSE')) return 'unrwa';
  return places.every(([origin, asylum]) => origin === asylum) ? 'idmc' : undefined;
};

const placesInJson = (head: string): [string, string][] =>
  [...head.matchAll(/"coo_iso"\s*:\s*"([^"]*)"[^{}]*?"coa_iso"\s*:\s*"([^"]*)"/g)].map((found) => [
    found[1] as string,
    found[2] as string,
  ]);

const placesInCsv = (seen: Glimpse): [string, string][] =>
  [...seen.head.matchAll(/^\d{4},(?:"[^"]*"|[^",]*),\w*,(\w*),(?:"[^"]*"|[^",]*),\w*,(\w*),/gm)].map((found) => [
    found[1] as string,
    found[2] as string,
  ]);

/** The list of UNHCR's own codes that lies beside the tables. */
export const isCodeList = (seen: Glimpse): boolean =>
  ['iso_code', 'unhcr_code'].every((name) => headerOf(seen).includes(name));

/** The files of one table among those of the folder; the other tables and the list of codes may lie beside them. */
export const filesOfTable = async (files: readonly SourceFile[], table: Table): Promise<readonly SourceFile[]> => {
  const tables = new Map<SourceFile, Table | 'beside' | undefined>();
  for (const file of files) {
    const seen = await glimpse(file);
    const beside = isCodeList(seen) || headerOf(seen).includes('origin_location_code');
    tables.set(file, beside ? 'beside' : tableOf(seen));
  }
  const known = files.filter((file) => tables.get(file) === undefined || tables.get(file) === table);
  return chooseFiles(
    known,
    (file) => tables.get(file) === table,
    [/\/README\.md$/],
    `a CSV file or an API answer with the columns ${requiredOf(table).join(', ')}`,
  );
};

type ApiPage = { readonly page: number; readonly maxPages: number; readonly items: readonly Cells[] };

const apiPage = async (file: SourceFile): Promise<ApiPage> => {
  const { page, maxPages, items } = (await readJson(file)) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(items) || typeof page !== 'number' || typeof maxPages !== 'number')
    throw unreadable(file.name, 'this is no page of the API', 'A page has page, maxPages and a list of items.');
  const rows = items.map((item: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [name, value === null || value === undefined ? '' : String(value)]),
    ),
  );
  if (rows.length && rows.every((row) => row.coo_iso === '-' || row.coa_iso === '-'))
    throw unreadable(
      file.name,
      'it holds totals over all places, not pairs of places',
      'Ask the API with coo_all=true and coa_all=true: without them it adds everything up.',
    );
  return { page, maxPages, items: rows };
};

const json = async (file: SourceFile): Promise<boolean> => isJson(await glimpse(file));

/** The rows of a file with the line, or from the API the number of the item. */
export async function* rowsOf(
  file: SourceFile,
  table: Table,
): AsyncIterable<{ line: number; cells: Cells; problem?: string }> {
  if (await json(file)) {
    for (const [index, cells] of (await apiPage(file)).items.entries()) yield { line: index + 1, cells };
    return;
  }
  for await (const { line, row, problem } of csvRows(file, { required: requiredOf(table) }))
    yield problem ? { line, cells: row, problem } : { line, cells: row };
}

/** How many rows there are and which year is the last. A year stands first in every line, so that no cell has to be split. */
export const extentOf = async (file: SourceFile): Promise<Extent> => {
  let rows = 0;
  let lastYear = 0;
  const see = (year: number) => {
    rows += 1;
    if (year > lastYear) lastYear = year;
  };
  const paged = await json(file);
  if (paged) for (const { year } of (await apiPage(file)).items) see(Number(year));
  else {
    let rest = '';
    for await (const chunk of (await textChunks(file)).chunks) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (/^"?\d{4}"?,/.test(line)) see(Number(/\d{4}/.exec(line)?.[0]));
    }
    if (/^"?\d{4}"?,/.test(rest)) see(Number(/\d{4}/.exec(rest)?.[0]));
  }
  if (!rows || !lastYear)
    throw unreadable(file.name, 'no row begins with a year', 'Take a complete copy of the table, its year first.');
  return { rows, lastYear, paged };
};

/** Refuses answers of the API of which pages are missing: what is not there would count as withdrawn. */
export const refuseMissingPages = async (files: readonly SourceFile[]): Promise<void> => {
  const pages = new Map<number, Set<number>>();
  for (const file of files) {
    if (!(await json(file))) continue;
    const { page, maxPages } = await apiPage(file);
    pages.set(maxPages, (pages.get(maxPages) ?? new Set()).add(page));
  }
  for (const [most, there] of pages) {
    const missing = Array.from({ length: most }, (_, index) => index + 1).filter((page) => !there.has(page));
    if (missing.length)
      throw unreadable(
        files[0]?.name ?? 'pages',
        `of ${most} pages of the API these are missing: ${missing.slice(0, 10).join(', ')}`,
        'Fetch all pages and load them together.',
      );
  }
};
