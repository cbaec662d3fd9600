import { readFile, stat } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8 } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { unreadable } from '../../errors.ts';
import type { SourceFile } from '../source.ts';
import { archiveParts } from './archive.ts';
import { type Bounds, bounds, refuseLarge } from './bounds.ts';
import { asUnreadable } from './bytes.ts';

/** A cell's value; an empty cell is null. */
export type Cell = string | number | boolean | null;
/** `line` is the row number that a spreadsheet program shows. */
export type SheetRow = { line: number; cells: Cell[] };
/** An open workbook; hidden sheets are listed too. */
export type Workbook = {
  sheets: { name: string; hidden: boolean }[];
  /** Core properties (`created`, `modified`, `title`, ...) and custom ones by their names. */
  properties: Record<string, string>;
  rows(sheet: string): Promise<SheetRow[]>;
};

const whole = 'Check that the file came over whole and that it is an .xlsx workbook.';

/** Opens an Excel workbook; rows come sheet by sheet, dates as ISO text, formulas as their stored results. */
export async function openWorkbook(file: SourceFile, limits: Bounds = bounds): Promise<Workbook> {
  const bytes = await packedBytes(file, limits);
  const parts = metadataParts(file, bytes, limits);
  const sheets = sheetList(file, parts.get('xl/workbook.xml'));
  return {
    sheets,
    properties: {
      ...customProperties(parts.get('docProps/custom.xml')),
      ...coreProperties(parts.get('docProps/core.xml')),
    },
    async rows(sheet) {
      if (!sheets.some(({ name }) => name === sheet)) {
        const names = sheets.map(({ name }) => `“${name}”`).join(', ');
        throw unreadable(file.name, `there is no sheet “${sheet}”; present are ${names}`, 'Check the file.');
      }
      try {
        const rows: unknown[][] = await readSheet(bytes, sheet);
        return rows.map((cells, index) => ({ line: index + 1, cells: cells.map(plain) }));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw unreadable(file.name, `sheet “${sheet}” cannot be read: ${reason}`, whole);
      }
    },
  };
}

/** Refuses a workbook with hidden sheets that nobody has looked at: they may hold what was not meant to leave. */
export function refuseHiddenSheets(workbook: Pick<Workbook, 'sheets'>, file: SourceFile, allowed: string[]): void {
  const names = workbook.sheets.filter(({ name, hidden }) => hidden && !allowed.includes(name)).map(({ name }) => name);
  if (names.length === 0) return;
  throw unreadable(
    file.name,
    `hidden sheet${names.length > 1 ? 's' : ''} ${names.map((name) => `“${name}”`).join(', ')}`,
    'Have a steward look at them; take them out, or put them on the list of allowed hidden sheets.',
  );
}

function plain(cell: unknown): Cell {
  if (cell === undefined || cell === null) return null;
  if (cell instanceof Date) {
    const [day, time] = cell.toISOString().split('T');
    return time === '00:00:00.000Z' ? day! : cell.toISOString();
  }
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}

async function packedBytes(file: SourceFile, limits: Bounds): Promise<Buffer> {
  try {
    refuseLarge(file, (await stat(file.path)).size, limits.held);
    return await readFile(file.path);
  } catch (error) {
    throw asUnreadable(file, error);
  }
}

const wanted = ['xl/workbook.xml', 'docProps/core.xml', 'docProps/custom.xml'];
const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

function metadataParts(file: SourceFile, bytes: Uint8Array, limits: Bounds): ReadonlyMap<string, Uint8Array> {
  const parts = archiveParts(file, bytes, (name) => wanted.includes(name) || isSheet(name), limits);
  for (const [name, part] of parts) if (isSheet(name)) refuseWide(file, part, limits);
  return parts;
}

const [digit0, letterA] = [0x30, 0x41];

/** Every row becomes as wide as the widest: one cell in the last corner of a sheet would make billions of empty ones. */
function refuseWide(file: SourceFile, part: Uint8Array, limits: Bounds): void {
  let [rows, columns] = [0, 0];
  const xml = Buffer.from(part.buffer, part.byteOffset, part.length);
  for (let at = xml.indexOf(' r='); at !== -1; at = xml.indexOf(' r=', at + 4)) {
    let [row, column] = [0, 0];
    for (let next = at + 4; (xml[next] ?? 0) >= digit0 && next < at + 24; next += 1) {
      const sign = xml[next] as number;
      if (sign >= letterA) column = column * 26 + (sign & 31);
      else row = row * 10 + (sign & 15);
    }
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  if (rows * columns > limits.cells)
    throw unreadable(
      file.name,
      `a sheet reaches to row ${rows} and column ${columns}, more than the ${limits.cells} cells that are read of one sheet`,
      'Delete the empty rows and columns behind the data, and save it again.',
    );
}

type Node = { readonly [name: string]: string | Node | readonly Node[] | undefined };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  // Sheet names may end in a space, and are looked up as they are.
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => name === 'sheet' || name === 'property',
});

const xml = (part: Uint8Array): Node => parser.parse(strFromU8(part)) as Node;
const child = (node: Node, name: string): Node => (typeof node[name] === 'object' ? (node[name] as Node) : {});
const children = (node: Node, name: string): readonly Node[] =>
  Array.isArray(node[name]) ? (node[name] as readonly Node[]) : [];
const textOf = (value: Node[string]): string =>
  typeof value === 'object' ? String((value as Node)['#text'] ?? '') : (value ?? '');

function sheetList(file: SourceFile, part: Uint8Array | undefined): Workbook['sheets'] {
  if (part === undefined) throw unreadable(file.name, 'the archive holds no workbook (xl/workbook.xml)', whole);
  return children(child(child(xml(part), 'workbook'), 'sheets'), 'sheet').map((sheet) => ({
    name: textOf(sheet['@name']),
    // `hidden` and `veryHidden`; the latter does not even show in the list of hidden sheets.
    hidden: sheet['@state'] !== undefined && sheet['@state'] !== 'visible',
  }));
}

function coreProperties(part: Uint8Array | undefined): Record<string, string> {
  if (part === undefined) return {};
  const entries = Object.entries(child(xml(part), 'coreProperties')).filter(([name]) => !/^[@#]/.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)]));
}

function customProperties(part: Uint8Array | undefined): Record<string, string> {
  if (part === undefined) return {};
  const properties = children(child(xml(part), 'Properties'), 'property');
  return Object.fromEntries(
    properties.map((property) => {
      const value = Object.entries(property).find(([name]) => !/^[@#]/.test(name));
      return [textOf(property['@name']), textOf(value?.[1])];
    }),
  );
}
