import type { Cell, SheetRow } from '../read/xlsx.ts';
import type { Entry, Place, SiteInput, SourceFile, StockInput } from '../source.ts';
import {
  allowedRows,
  countOf,
  type Grain,
  kindOf,
  type Measure,
  measures,
  type Row,
  type Sheet,
  squash,
} from './dtm-south-sudan-sheets.ts';

export const operation = 'SSD-MOBILITY-TRACKING';

const scopeOf = (round: number): string => `${operation}/${round}`;

const codeColumns = ['state_pcode', 'county_pcode', 'payam_pcode'] as const;

/** What one sheet gave: its entries, and per measure the figures added up under the area above (for the checks). */
export type SheetResult = {
  readonly areas: Entry[];
  readonly sites: Entry[];
  readonly stocks: Entry[];
  readonly rejects: Entry[];
  /** Column → code of this sheet's own area → figure. For locations the area is the payam. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Column → figure in the printed total row. */
  readonly printed: ReadonlyMap<string, number>;
  /** Columns in which a cell was refused: their sums say nothing. */
  readonly broken: ReadonlySet<string>;
};

/** Reads one sheet of the allowed ones. */
export const readSheet = (
  rows: readonly SheetRow[],
  sheet: Sheet,
  file: SourceFile,
  payams: ReadonlySet<string>,
  round: number,
): SheetResult => {
  const figures = new Map(measures.map(({ column }) => [column, new Map<string, number>()]));
  const result = {
    areas: [] as Entry[],
    sites: [] as Entry[],
    stocks: [] as Entry[],
    rejects: [] as Entry[],
    figures,
    printed: new Map<string, number>(),
    broken: new Set<string>(),
  };
  const seen = new Set<string>();
  for (const row of allowedRows(rows, sheet.columns, sheet.name, file)) {
    const kind = kindOf(row);
    if (kind === 'furniture') continue;
    if (kind === 'total') {
      for (const { column } of measures) {
        const cell = row.cells[column];
        if (typeof cell === 'number') result.printed.set(column, cell);
      }
      continue;
    }
    const fault = kind === 'strange' ? strange : rowFault(row, sheet.grain, seen, payams, round);
    if (fault) {
      result.rejects.push(rejectOf(row, sheet.name, fault.column, fault.reason));
      for (const { column } of measures) result.broken.add(column);
      continue;
    }
    const area = sheet.grain === 5 ? textOf(row, 'payam_pcode') : textOf(row, codeColumns[sheet.grain - 1]!);
    seen.add(sheet.grain === 5 ? textOf(row, 'location_ssid') : area);
    const at = { file: 0, line: row.line };
    if (sheet.grain === 3) result.areas.push(payamOf(row, at));
    if (sheet.grain === 5) result.sites.push({ type: 'site', at, row: siteOf(row, round) });
    for (const measure of measures) {
      const count = figureOf(row, measure, sheet.grain);
      if ('reason' in count) {
        result.broken.add(measure.column);
        result.rejects.push(rejectOf(row, sheet.name, measure.column, count.reason));
        continue;
      }
      const sums = figures.get(measure.column)!;
      if (count.value !== null) sums.set(area, (sums.get(area) ?? 0) + count.value);
      const site = sheet.grain === 5 ? { site: textOf(row, 'location_ssid') } : {};
      const observedRound = sheet.grain === 5 ? Number(row.cells.Source_Round) : round;
      const place = { scheme: 'PCODE', code: area } as const;
      const stock = stockOf(measure, place, sheet.grain, count.value, round, observedRound);
      result.stocks.push({ type: 'stock', at, row: { ...stock, ...site } });
    }
  }
  return result;
};

/** One figure as a stock row. */
export const stockOf = (
  { populationGroup, movement, unit }: Measure,
  area: Place,
  grain: Grain | 0,
  value: number | null,
  round: number,
  observedRound: number,
): StockInput => ({
  scope: scopeOf(round),
  operation,
  round,
  assessmentType: 'BASELINE_ASSESSMENT',
  area,
  grain,
  observedRound,
  populationGroup,
  movement,
  reason: 'ALL',
  sex: 'TOTAL',
  age: '_T',
  unit,
  value,
  status: value === null ? 'NOT_REPORTED' : 'NORMAL',
  qualifier: 'EXACT',
});

type Fault = { readonly column: string; readonly reason: string };

const strange: Fault = { column: 'state_pcode', reason: 'neither an area, nor a total, nor a row of percentages' };

const rowFault = (
  row: Row,
  grain: Grain,
  seen: ReadonlySet<string>,
  payams: ReadonlySet<string>,
  round: number,
): Fault | undefined => {
  let above = 'SS';
  for (const column of codeColumns.slice(0, grain === 5 ? 3 : grain)) {
    const code = textOf(row, column);
    if (!code.startsWith(above) || !/^\d{2}$/.test(code.slice(above.length))) {
      return { column, reason: `not a p-code of two digits below ${above}` };
    }
    above = code;
  }
  if (grain !== 5)
    return seen.has(above) ? { column: codeColumns[grain - 1]!, reason: 'a second row of this area' } : undefined;
  const key = textOf(row, 'location_ssid');
  if (key === '') return { column: 'location_ssid', reason: 'a location needs its key' };
  if (seen.has(key)) return { column: 'location_ssid', reason: 'a second row of this location' };
  if (!payams.has(above)) return { column: 'payam_pcode', reason: 'no such payam in the payam sheet' };
  if (!siteKinds.has(textOf(row, 'location_type'))) {
    return { column: 'location_type', reason: `expected ${[...siteKinds.keys()].join(' or ')}` };
  }
  if (!siteStatuses.has(textOf(row, 'location_status_name').toLowerCase())) {
    return { column: 'location_status_name', reason: 'expected Open or Closed' };
  }
  const source = row.cells.Source_Round;
  if (typeof source !== 'number' || !Number.isInteger(source) || source < 1 || source > round) {
    return { column: 'Source_Round', reason: `expected a round from 1 to ${round}` };
  }
  for (const column of ['IDP Present (Yes/No)', 'Returnee Present (Yes/No)']) {
    if (!['Yes', 'No'].includes(textOf(row, column))) return { column, reason: 'expected Yes or No' };
  }
  for (const [column, limit] of [
    ['latitude', 90],
    ['longitude', 180],
  ] as const) {
    const cell = row.cells[column];
    if (cell !== null && !(typeof cell === 'number' && Math.abs(cell) <= limit)) {
      return { column, reason: `not a number from -${limit} to ${limit}` };
    }
  }
  return undefined;
};

const figureOf = (row: Row, { column, presence }: Measure, grain: Grain) => {
  const count = countOf(row.cells[column]);
  if (grain !== 5 || !presence || textOf(row, presence) === 'Yes' || 'reason' in count || !count.value) return count;
  return { reason: `a figure although “${presence}” says No` };
};

const siteKinds = new Map<string, SiteInput['kind']>([
  ['Host Community', 'HOST_COMMUNITY'],
  ['Displacement Site', 'DISPLACEMENT_SITE'],
]);

const siteStatuses = new Map<string, SiteInput['status']>([
  ['open', 'OPEN'],
  ['closed', 'CLOSED'],
]);

const siteOf = (row: Row, round: number): SiteInput => ({
  scope: scopeOf(round),
  operation,
  key: textOf(row, 'location_ssid'),
  area: { scheme: 'PCODE', code: textOf(row, 'payam_pcode') },
  kind: siteKinds.get(textOf(row, 'location_type'))!,
  status: siteStatuses.get(textOf(row, 'location_status_name').toLowerCase())!,
  name: textOf(row, 'village_idp_settlement_name') || null,
  latitude: numberOf(row.cells.latitude),
  longitude: numberOf(row.cells.longitude),
});

const payamOf = (row: Row, at: { file: number; line: number }): Entry => {
  const code = textOf(row, 'payam_pcode');
  const name = textOf(row, 'payam_name') || code;
  const codes = [{ scheme: 'PCODE', code }];
  const parent = textOf(row, 'county_pcode');
  return { type: 'area', at, row: { code, kind: 'ADMIN3', name: { en: [name, 'SOURCE'] }, codes, parent } };
};

const rejectOf = (row: Row, sheet: string, column: string, reason: string): Entry => {
  const cell = row.cells[column] ?? null;
  const value = cell === null ? null : String(cell);
  return { type: 'reject', at: { file: 0, line: row.line }, column: `${sheet}: ${column}`, value, reason };
};

const textOf = (row: Row, column: string): string => squash(String(row.cells[column] ?? ''));
const numberOf = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);
