import { unreadable } from '../../errors.ts';
import { endOfMonth } from '../own-files.ts';
import { type Cell, openWorkbook, refuseHiddenSheets, type SheetRow } from '../read/xlsx.ts';
import type { Glimpse, SourceFile } from '../source.ts';

/** What a workbook holds: flows of money or numbers of migrants between countries, or money received by year. */
export type Table = 'REMITTANCES' | 'MIGRANTS' | 'INFLOWS';

const sheetNames: Readonly<Record<Table, RegExp>> = {
  REMITTANCES: /\bBRM\b|bilateral[_ ]+remittance/i,
  MIGRANTS: /bilateral[_ ]+migra(tion|nt)/i,
  INFLOWS: /(inward )?remittance[_ ]+(in)?flows/i,
};

const tableIn = (sheet: string): Table | null =>
  (Object.keys(sheetNames) as Table[]).find((table) => sheetNames[table].test(sheet)) ?? null;

/** The table of a workbook, told by the names of its sheets. */
export const tableOf = (seen: Pick<Glimpse, 'sheets'>): Table | null =>
  seen.sheets.map(tableIn).find((table) => table !== null) ?? null;

/** A workbook as far as it is read: the rows of its table, and what it says of itself. */
export type Read = {
  readonly table: Table;
  readonly rows: readonly SheetRow[];
  /** The year that the title names; null for a table of several. */
  readonly year: string | null;
  /** The word of the provider for the version, and the last day of its month. */
  readonly version: string | undefined;
  readonly releasedOn: string | undefined;
  /** Sheets that somebody added and nobody reads. */
  readonly others: readonly string[];
  readonly notes: readonly string[];
};

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '');

export const readTable = async (file: SourceFile): Promise<Read> => {
  const workbook = await openWorkbook(file);
  refuseHiddenSheets(workbook, file, []);
  const sheet = workbook.sheets.find(({ name }) => tableIn(name) !== null);
  if (!sheet)
    throw unreadable(file.name, 'no sheet is a table of remittances or migrants', 'Check that this is the right file.');
  const table = tableIn(sheet.name) as Table;
  const rows = await workbook.rows(sheet.name);
  const words = rows.flatMap(({ cells }) => cells.slice(0, 1).map(text)).filter((one) => one !== '');
  const title = words[0] ?? '';
  const year = table === 'INFLOWS' ? null : (/\b(?:for|in) (20\d\d)\b/.exec(title)?.[1] ?? null);
  if (table !== 'INFLOWS' && year === null)
    throw unreadable(
      file.name,
      `its title names no year: “${title.slice(0, 80)}”`,
      'Check that this is the right sheet.',
    );
  const [, month, ofYear] =
    words
      .map((one) => /\(?\b([A-Z][a-z]+),? (20\d\d) Version\)?|^Date: ([A-Z][a-z]+) (20\d\d)/.exec(one))
      .find((one) => one) ?? [];
  const dated = words.map((one) => /^Date: ([A-Z][a-z]+) (20\d\d)/.exec(one)).find((one) => one);
  const [name, number] = month ? [month, ofYear] : [dated?.[1], dated?.[2]];
  return {
    table,
    rows,
    year,
    version: name && number ? `${name} ${number}` : undefined,
    releasedOn: name && number ? endOfMonth(name, number) : undefined,
    others: workbook.sheets.filter((one) => one !== sheet).map((one) => one.name.trim()),
    notes: words.filter((one) => one.length > 60).slice(1),
  };
};

/** The row of headings: the first one with three names or years side by side. */
export const headingOf = (rows: readonly SheetRow[]): SheetRow | undefined =>
  rows.find(({ cells }) => cells.slice(1, 4).length === 3 && cells.slice(1, 4).every((cell) => cell !== null));

/** Rows below the headings, to the end of the table; notes below it have no figures. */
export const bodyOf = (rows: readonly SheetRow[], heading: SheetRow): readonly SheetRow[] =>
  rows.filter(({ line, cells }) => line > heading.line && cells.slice(1).some((cell) => cell !== null));

export const nameOf = (cell: Cell | undefined): string => text(cell);
