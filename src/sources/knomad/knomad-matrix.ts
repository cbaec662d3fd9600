import { unreadable } from '../../errors.ts';
import { yearPeriod } from '../own-files.ts';
import { cellNumber } from '../read/numbers.ts';
import type { Cell } from '../read/xlsx.ts';
import type { Entry, ObservationInput, Place, SourceFile } from '../source.ts';
import { isAggregate, placeByName } from './country-names.ts';
import { bodyOf, headingOf, nameOf, type Read } from './knomad-sheets.ts';

export const remittanceSeries = 'KNOMAD_BILATERAL_REMITTANCES';
export const migrantSeries = 'KNOMAD_BILATERAL_MIGRANTS';

const nil = 'The source prints a dash: no flow is assumed between these two countries for political reasons.';

/**
 * A matrix of countries. Money goes from the row to the column, so that the row is the place; migrants came from the row to the column, so
 * that the column, where they live, is the place.
 */
export function* matrix(file: SourceFile, read: Read): Generator<Entry> {
  const heading = headingOf(read.rows);
  if (!heading) throw unreadable(file.name, 'no row of headings was found', 'Check that this is the right sheet.');
  const money = read.table === 'REMITTANCES';
  const columns = new Map<number, Place>();
  for (const [index, cell] of heading.cells.entries()) {
    if (index === 0 || cell === null) continue;
    const found = placeByName(nameOf(cell));
    if (found) columns.set(index, found.place);
    else yield reject(heading.line, `column ${index + 1}`, cell, unknownName);
  }
  const sums = new Map<string, Sum>();
  for (const { line, cells } of bodyOf(read.rows, heading)) {
    const row = placeByName(nameOf(cells[0]));
    if (!row) {
      yield cells[0] === null || cells[0] === undefined
        ? reject(line, null, cells.find((cell) => cell !== null) ?? null, 'a figure stands in a row without a name')
        : reject(line, 'first column', cells[0], unknownName);
      continue;
    }
    for (const [index, column] of columns) {
      const cell = cells[index] ?? null;
      // Empty is no estimate; the edition of 2017 prints 0 where that of 2021 leaves cells empty, and both stay as they are.
      if (cell === null) continue;
      const value = cellNumber(cell);
      if (value === null && cell !== '-') {
        yield reject(line, nameOf(heading.cells[index]), cell, 'is not a number');
        continue;
      }
      if (value !== null) addUp(sums, row.place, column, Number(value));
      yield {
        type: 'observation',
        at: { file: 0, line },
        row: {
          scope: `${money ? 'remittances' : 'migrants'} ${read.year}`,
          series: money ? remittanceSeries : migrantSeries,
          area: money ? row.place : column,
          counterpart: money ? column : row.place,
          period: yearPeriod(read.year as string),
          ...valueCells(value),
        },
      };
    }
  }
  yield worldCheck(sums);
}

const unknownName = 'is no name that is known here whole; names are never matched in part';

const reject = (line: number, column: string | null, value: Cell, reason: string): Entry => ({
  type: 'reject',
  at: { file: 0, line },
  column,
  value: value === null ? null : String(value),
  reason,
});

type Rest = Omit<ObservationInput, 'scope' | 'series' | 'area' | 'counterpart' | 'period'>;

const valueCells = (value: string | null): Rest => ({
  sex: 'TOTAL',
  age: '_T',
  dimensions: {},
  value,
  nature: 'MODELLED',
  ...(value === null ? { status: 'NOT_AVAILABLE', valueText: '-', footnotes: [nil] } : { status: 'NORMAL' }),
});

/** What the members of a row or column add up to, and what the printed sum says. */
type Sum = { parts: number; printed: number | null };

const addUp = (sums: Map<string, Sum>, row: Place, column: Place, value: number): void => {
  const note = (key: string, isSum: boolean) => {
    const sum = sums.get(key) ?? { parts: 0, printed: null };
    if (isSum) sum.printed = value;
    else sum.parts += value;
    sums.set(key, sum);
  };
  note(`row ${row.code}`, isAggregate(column));
  note(`column ${column.code}`, isAggregate(row));
};

/** The row and the column of the world are checks on all others: a table that slipped by a cell does not add up. */
const worldCheck = (sums: ReadonlyMap<string, Sum>): Entry => {
  const printed = [...sums].filter(([, { printed: sum }]) => sum !== null) as [
    string,
    { parts: number; printed: number },
  ][];
  const wrong = printed.filter(([, { parts, printed: sum }]) => Math.abs(parts - sum) > Math.max(1, sum * 0.01));
  const [first] = wrong;
  return {
    type: 'check',
    name: 'world-is-sum-of-countries',
    passed: printed.length > 0 && wrong.length === 0,
    message: first
      ? `${wrong.length} of ${printed.length} sums differ by more than one per cent, the first in ${first[0]}: ${first[1].printed} printed, ${first[1].parts} added up.`
      : `${printed.length} printed sums agree with their parts to one per cent.`,
  };
};
