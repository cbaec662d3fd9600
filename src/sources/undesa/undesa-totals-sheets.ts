import { unreadable } from '../../errors.ts';
import { midYear } from '../own-files.ts';
import { cellNumber, shifted } from '../read/numbers.ts';
import type { Cell, SheetRow } from '../read/xlsx.ts';
import type { Entry, ObservationInput, PeriodInput, Sex, SourceFile } from '../source.ts';
import { dataTypes } from './data-types.ts';
import { desaPlace, isCountry } from './desa-locations.ts';

/** A block of columns under one title, and the series that it is. */
type Block = { readonly series: string; readonly sex: Sex; readonly places: number };
type Column = Block & { readonly index: number; readonly period: PeriodInput };

const text = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();

const sexOf = (title: string): Sex => {
  if (/\bfemales?\b/i.test(title)) return 'FEMALE';
  return /\bmales?\b/i.test(title) ? 'MALE' : 'TOTAL';
};

/** What a title of columns says. The order matters: titles of shares and changes name the stock as well. */
const blockOf = (title: string): Block | null => {
  const is = (series: string, sex: Sex = 'TOTAL', places = 0): Block => ({ series, sex, places });
  if (/^female migrants as a percentage/i.test(title)) return is('UNDESA_MIG_STOCK_FEMALE');
  if (/^annual rate of change of the refugee/i.test(title)) return is('UNDESA_REFUGEES_CHANGE');
  if (/^annual rate of change of the migrant stock/i.test(title)) return is('UNDESA_MIG_STOCK_CHANGE', sexOf(title));
  if (/^refugees? and asylum seekers as a percentage/i.test(title)) return is('UNDESA_REFUGEES_SHARE');
  if (/^(estimated )?refugee (stock|and asylum seekers)/i.test(title)) return is('UNDESA_REFUGEES');
  if (/^international migrant stock as a percentage/i.test(title)) return is('UNDESA_MIG_STOCK_SHARE', sexOf(title));
  if (/^international migrant stock at mid-year/i.test(title)) return is('UNDESA_MIG_STOCK_TOT', sexOf(title));
  // Printed in thousands.
  if (/^total (male |female )?population.*\(thousands\)/i.test(title)) return is('UNDESA_POPULATION', sexOf(title), 3);
  return null;
};

const periodOf = (cell: Cell | undefined): PeriodInput | null => {
  const [, from, to] = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/.exec(text(cell)) ?? [];
  if (from === undefined) return null;
  // Years given refer to 1 July; a hyphen stands for the whole time from the first to the second.
  return to === undefined ? midYear(from) : { start: `${from}-07-01`, end: `${to}-06-30`, label: `${from}-${to}` };
};

type Layout = {
  readonly columns: readonly Column[];
  readonly code: number;
  readonly type: number;
  readonly notes: number;
  readonly line: number;
};

/** Headings stand in two rows, some lines apart: titles of blocks above, years below; the names of columns in either of them. */
const layoutOf = (file: SourceFile, sheet: string, rows: readonly SheetRow[]): Layout => {
  const years = rows.find(({ cells }) => cells.filter((cell) => periodOf(cell) !== null).length >= 5);
  const titles = rows.find(
    ({ line, cells }) => line < (years?.line ?? 0) && cells.some((cell) => blockOf(text(cell)) !== null),
  );
  if (!years || !titles)
    throw unreadable(
      file.name,
      `sheet “${sheet}” has no two rows of headings`,
      'Check that this is the right workbook.',
    );
  const find = (pattern: RegExp) =>
    Math.max(...[titles, years].map(({ cells }) => cells.findIndex((cell) => pattern.test(text(cell)))));
  const columns: Column[] = [];
  let block: Block | null = null;
  for (const [index, cell] of years.cells.entries()) {
    const title = text(titles.cells[index]);
    if (title !== '') block = blockOf(title);
    const period = periodOf(cell);
    if (period && block) columns.push({ ...block, index, period });
    else if (period)
      throw unreadable(
        file.name,
        `sheet “${sheet}”, column ${index + 1} stands under a title that is not known: “${title}”`,
        'Check that this is the right workbook.',
      );
  }
  return {
    columns,
    code: find(/^(location )?code$/i),
    type: find(/^type of data/i),
    notes: find(/^notes$/i),
    line: years.line,
  };
};

/** Letters of the kind of data; they are written with and without spaces and in any order. */
const lettersOf = (cell: Cell | undefined): readonly string[] => [...new Set(text(cell).replace(/\s/g, ''))].sort();

const valueIn = (
  cell: Cell,
  places: number,
): Pick<ObservationInput, 'value' | 'status' | 'valueText' | 'upper'> | null => {
  const number = cellNumber(cell);
  const value = number === null ? null : shifted(number, places);
  if (value !== null) return { value, status: 'NORMAL' };
  const sign = text(cell);
  if (sign === '..') return { value: null, status: 'NOT_AVAILABLE', valueText: sign };
  if (sign === '~') return { value: null, status: 'SUPPRESSED_AT_SOURCE', valueText: sign };
  // More than nothing and less than half of the unit.
  return sign === '—' ? { value: null, status: 'CENSORED', valueText: sign } : null;
};

/** The cells of one table, with the footnotes that its rows point at. */
export function* tableCells(
  file: SourceFile,
  sheet: string,
  rows: readonly SheetRow[],
  notes: ReadonlyMap<string, string>,
): Generator<Entry> {
  const layout = layoutOf(file, sheet, rows);
  const seen = new Set<string>();
  const scope = sheet.toLowerCase();
  for (const { line, cells } of rows) {
    const at = { file: 0, line };
    const code = text(cells[layout.code]);
    // Headings between the rows have no code.
    if (line <= layout.line || code === '' || !/^\d+$/.test(code)) continue;
    const area = desaPlace(code);
    if (!area) {
      yield {
        type: 'reject',
        at,
        column: `${sheet}, code`,
        value: code,
        reason: 'is no location code of UN DESA that is known here',
      };
      continue;
    }
    // A region that belongs to two of the groupings is listed under both, with the same figures.
    if (!isCountry(area) && seen.has(area.code)) continue;
    seen.add(area.code);
    const flags = layout.type < 0 ? [] : lettersOf(cells[layout.type]);
    const unknown = flags.find((letter) => !Object.hasOwn(dataTypes, letter));
    if (unknown !== undefined) {
      yield {
        type: 'reject',
        at,
        column: `${sheet}, type of data`,
        value: text(cells[layout.type]),
        reason: `‘${unknown}’ is no type of data that is known here`,
      };
      continue;
    }
    const footnotes = text(cells[layout.notes])
      .split(/[,;\s]+/)
      .flatMap((key) => notes.get(key) ?? []);
    for (const { index, series, sex, places, period } of layout.columns) {
      const cell = cells[index] ?? null;
      // Empty is no estimate.
      if (cell === null) continue;
      const value = valueIn(cell, places);
      if (!value) {
        yield {
          type: 'reject',
          at,
          column: `${sheet}, ${period.label}`,
          value: text(cell),
          reason: 'is neither a number nor a sign that is known here',
        };
        continue;
      }
      yield {
        type: 'observation',
        at,
        row: {
          scope: `${scope}, ${series}`,
          series,
          area,
          period,
          sex,
          age: '_T',
          dimensions: {},
          ...value,
          nature: flags.includes('I') ? 'IMPUTED' : 'ESTIMATED',
          ...(flags.length ? { flags } : {}),
          ...(places ? { multiplier: 10 ** places } : {}),
          ...(footnotes.length ? { footnotes } : {}),
        },
      };
    }
  }
}

/** Notes by the number or letter that rows point with, which stands in brackets in some editions. */
export const notesIn = (rows: readonly SheetRow[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ cells }): [string, string][] => {
      const [, key] = /^\(?(\d{1,3}|[a-z])\)?$/.exec(text(cells[0])) ?? [];
      const note = text(cells[1]);
      return key !== undefined && note !== '' ? [[key, note]] : [];
    }),
  );
