import { parse } from 'csv-parse/sync';
import { unreadable } from '../../errors.ts';
import { firstBytes } from '../read/bytes.ts';
import { wholeText } from '../read/text.ts';
import { type Cell, openWorkbook, refuseHiddenSheets } from '../read/xlsx.ts';
import type { SourceFile } from '../source.ts';

/** A hashtag with its attributes, in small letters and in order. */
export type Tag = { readonly name: string; readonly attributes: readonly string[] };

export type Column = {
  readonly index: number;
  readonly heading: string;
  readonly group: string;
  readonly tag: Tag | null;
};

/** A table below its row of hashtags. `line` is where each row stands in the file. */
export type Table = {
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** What was mended on the way. */
  readonly repairs: readonly string[];
};

/** How far down the row of hashtags may stand. */
const deepest = 25;

/** Misspellings and local words in published files. */
const words: Readonly<Record<string, string>> = {
  poplation: 'population',
  idp: 'idps',
  individuals: 'ind',
  households: 'hh',
  village: 'loc',
  adm0: 'country',
};

/** A cell as a hashtag: capitals, tabs and blanks are mended, attributes may begin with a digit, a missing `#` is borne. */
export const tagOf = (cell: string, hashNeeded = true): Tag | null => {
  const text = cell.replace(/\s+/g, '').toLowerCase();
  const found = /^(#?)([a-z][a-z0-9_]*)((?:\+[a-z0-9_-]+)*)$/.exec(text);
  if (!found || (!found[1] && (hashNeeded || !found[3]))) return null;
  const [name = '', ...attributes] = [found[2] as string, ...(found[3] as string).split('+').filter(Boolean)].map(
    (word) => (Object.hasOwn(words, word) ? (words[word] as string) : word),
  );
  return { name, attributes };
};

/** Is this the row of hashtags? At least two real ones, and nothing much beside them. */
const isTagRow = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const tags = filled.filter((cell) => tagOf(cell) !== null);
  const known = tags.filter((cell) => /#\s*(adm|country|affected|date|meta|loc|geo|round|operation)/i.test(cell));
  return known.length >= 2 && tags.length >= filled.length * 0.5;
};

/** Finds the table of a sheet, or nothing where it has no row of hashtags. */
export const tableOf = (sheet: string, lines: readonly (readonly string[])[]): Table | null => {
  const at = lines.slice(0, deepest).findIndex(isTagRow);
  if (at < 0) return null;
  const repairs: string[] = [];
  const above = lines.slice(0, at).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (above.length < at) repairs.push(`${at - above.length} empty rows above the headings`);
  if (above.length > 1) repairs.push(`${above.length} rows of headings`);
  const headings = above.at(-1) ?? [];
  // A merged cell holds its text in the first column that it covers.
  let group = '';
  const groups = (above.length > 1 ? (above.at(-2) ?? []) : []).map((cell) => {
    group = cell.trim() || group;
    return group;
  });
  const tags = lines[at] as readonly string[];
  const width = Math.max(tags.length, headings.length);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const cell = tags[index] ?? '';
    const tag = tagOf(cell, false);
    if (tag && cell !== `#${[tag.name, ...tag.attributes].join('+')}`) repairs.push(`hashtag “${cell.trim()}”`);
    const heading = (headings[index] ?? '').replace(/\s+/g, ' ').trim();
    return { index, heading, group: groups[index] ?? groups.at(-1) ?? '', tag };
  });
  const rows = lines
    .slice(at + 1)
    .map((cells, index) => ({ line: at + index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { sheet, columns, rows, repairs };
};

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());

/** The tables of a file that have hashtags: a delimited text has one at most, a workbook one in each visible sheet. */
export const readTables = async (file: SourceFile): Promise<readonly Table[]> => {
  const tables: Table[] = [];
  if ((await firstBytes(file, 4)).toString('latin1') === 'PK\x03\x04') {
    const workbook = await openWorkbook(file);
    refuseHiddenSheets(workbook, file, []);
    for (const { name } of workbook.sheets) {
      const found = tableOf(
        name,
        (await workbook.rows(name)).map(({ cells }) => cells.map(textOf)),
      );
      if (found) tables.push(found);
    }
  } else {
    const text = await wholeText(file, { encodings: ['utf-8', 'windows-1252'] });
    const lines = parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: false }) as string[][];
    const found = tableOf('', lines);
    if (found) tables.push(found);
  }
  if (!tables.length)
    throw unreadable(
      file.name,
      `there is no row of hashtags in the first ${deepest} rows`,
      'Add the row of HXL hashtags below the headings.',
    );
  return tables;
};
