import { unreadable } from '../../errors.ts';
import { yearPeriod } from '../own-files.ts';
import { cellNumber, shifted } from '../read/numbers.ts';
import type { Entry, SourceFile } from '../source.ts';
import { placeByName } from './country-names.ts';
import { bodyOf, nameOf, type Read } from './knomad-sheets.ts';

export const inflowSeries = 'KNOMAD_INWARD_FLOWS';
export const inflowShareSeries = 'KNOMAD_INWARD_FLOWS_GDP';

type Column = { readonly series: string; readonly year: string; readonly isEstimate: boolean };

const columnOf = (heading: string): Column | null => {
  const [, year, letter] = /^((?:19|20)\d\d)(e)?$/.exec(heading) ?? [];
  if (year !== undefined) return { series: inflowSeries, year, isEstimate: letter !== undefined };
  const share = /^% of GDP in ((?:19|20)\d\d)e?$/.exec(heading)?.[1];
  return share === undefined ? null : { series: inflowShareSeries, year: share, isEstimate: false };
};

/** Money received by country and year, in millions; the last year is an estimate, and its share of GDP stands beside the years. */
export function* inflows(file: SourceFile, read: Read): Generator<Entry> {
  const heading = read.rows.find(({ cells }) => cells.some((cell) => columnOf(String(cell ?? '').trim()) !== null));
  if (!heading) throw unreadable(file.name, 'no row of years was found', 'Check that this is the right sheet.');
  const columns = new Map<number, Column>();
  for (const [index, cell] of heading.cells.entries()) {
    const column = columnOf(String(cell ?? '').trim());
    if (column) columns.set(index, column);
    else if (index > 0 && cell !== null)
      yield {
        type: 'reject',
        at: { file: 0, line: heading.line },
        column: `column ${index + 1}`,
        value: String(cell),
        reason: 'is no year',
      };
  }
  // The share is one of the last year, which is an estimate itself.
  const estimated = new Set([...columns.values()].filter(({ isEstimate }) => isEstimate).map(({ year }) => year));
  for (const { line, cells } of bodyOf(read.rows, heading)) {
    const at = { file: 0, line };
    const found = placeByName(nameOf(cells[0]));
    if (!found) {
      const reason = 'is no name that is known here whole; names are never matched in part';
      yield { type: 'reject', at, column: 'first column', value: cells[0] === null ? null : String(cells[0]), reason };
      continue;
    }
    for (const [index, { series, year }] of columns) {
      const cell = cells[index] ?? null;
      if (cell === null) continue;
      const money = series === inflowSeries;
      const number = cellNumber(cell);
      const value = number === null ? null : shifted(number, money ? 6 : 0);
      if (value === null) {
        yield {
          type: 'reject',
          at,
          column: String(heading.cells[index]),
          value: String(cell),
          reason: 'is not a number',
        };
        continue;
      }
      yield {
        type: 'observation',
        at,
        row: {
          scope: 'inward flows',
          series,
          area: found.place,
          period: yearPeriod(year),
          sex: 'TOTAL',
          age: '_T',
          dimensions: {},
          value,
          status: 'NORMAL',
          nature: estimated.has(year) ? 'ESTIMATED' : 'NOT_SPECIFIED',
          ...(estimated.has(year) ? { flags: ['e'] } : {}),
          ...(money ? { multiplier: 1_000_000 } : {}),
          ...(found.remark === undefined ? {} : { footnotes: [found.remark] }),
        },
      };
    }
  }
}
