import type { AssessmentType, Entry, Place, StockInput } from '../source.ts';
import { layoutOf, type MeasureColumn } from './dtm-hxl-columns.ts';
import type { Table } from './dtm-hxl-table.ts';
import { isUnknown, pcodeOf } from './dtm-terms.ts';

type Grain = 0 | 1 | 2 | 3 | 4;
export type Frame = {
  readonly iso3: string;
  readonly operation: string;
  readonly round: number;
  readonly assessmentType: AssessmentType;
  readonly file: number;
};

type Figure = {
  readonly area: Place;
  readonly grain: Grain;
  readonly above: readonly Place[];
  readonly measure: MeasureColumn;
  readonly line: number;
  value: number | null;
  missing: boolean;
};

/** What the tables of a file gave. */
export type Collected = {
  readonly areas: Map<string, Entry>;
  readonly rejects: Entry[];
  readonly figures: Map<string, Figure>;
  readonly seen: { rows: number; totals: number; repeated: number; unspecified: number };
};

export const collected = (): Collected => ({
  areas: new Map(),
  rejects: [],
  figures: new Map(),
  seen: { rows: 0, totals: 0, repeated: 0, unspecified: 0 },
});

/** A figure: a whole number, also with a part of zero or with commas; null where it is not told, undefined for anything else. */
export const countOf = (text: string): number | null | undefined => {
  if (isUnknown(text)) return null;
  const digits = text.replace(/\.0+$/, '').replace(/^(\d{1,3})((?:,\d{3})+)$/, (whole) => whole.replaceAll(',', ''));
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
};

const keyOf = (area: Place, { index: _, ...measure }: MeasureColumn): string =>
  JSON.stringify([area.scheme, area.code, Object.entries(measure).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Reads the rows of one table into figures of areas. Several rows of one area are sites of it and are added up. */
export const collect = (table: Table, frame: Frame, into: Collected): void => {
  const layout = layoutOf(table);
  const deepest = layout.codes.findLastIndex((column) => column !== null) + 1;
  const own = new Map<string, Figure>();
  for (const { line, cells } of table.rows) {
    const at = { file: frame.file, line };
    const cell = (index: number | null) => (index === null ? '' : (cells[index] ?? '').trim());
    const codes = layout.codes.slice(0, deepest).map(cell);
    const text = [...codes, ...layout.names.map(cell)].join(' ');
    // A printed total, or a row of shares below it, names no area.
    if (/\btotal\b/i.test(text) || codes.every((code) => isUnknown(code))) {
      into.seen.totals += 1;
      continue;
    }
    into.seen.rows += 1;
    const path: Place[] = [{ scheme: 'ISO3', code: frame.iso3 }];
    let parent = frame.iso3;
    for (const [index, code] of codes.entries()) {
      const level = index + 1;
      if (layout.codes[index] === null) continue;
      const kind = `ADMIN${level}` as 'ADMIN1' | 'ADMIN2' | 'ADMIN3' | 'ADMIN4';
      const unknown = isUnknown(code);
      const found = unknown ? `${parent}-UNSPECIFIED` : pcodeOf(frame.iso3, code).code;
      const name = unknown ? `Not specified (${parent})` : cell(layout.names[index] ?? null) || found;
      // The gazetteers reach down to the second level.
      if (unknown || level > 2) {
        const codesOf = unknown ? [] : [{ scheme: 'PCODE', code: found }];
        const row = { code: found, kind, name: { en: [name, 'SOURCE'] }, codes: codesOf, parent } as const;
        into.areas.set(found, { type: 'area', at, row });
      }
      if (unknown) into.seen.unspecified += 1;
      path.push({ scheme: unknown ? 'CODE' : 'PCODE', code: found });
      parent = found;
    }
    const area = path.at(-1) as Place;
    for (const measure of layout.measures) {
      const value = countOf(cell(measure.index));
      if (value === undefined) {
        const column = table.columns[measure.index]?.heading || 'figure';
        into.rejects.push({ type: 'reject', at, column, value: cell(measure.index), reason: 'not a whole number' });
        continue;
      }
      const key = keyOf(area, measure);
      const known = own.get(key);
      if (known) add(known, value);
      else {
        const above = path.slice(0, -1);
        own.set(key, { area, grain: deepest as Grain, above, measure, line, value, missing: value === null });
      }
      if (known && measure === layout.measures[0]) into.seen.repeated += 1;
    }
  }
  // What a coarser table prints stands before what a finer one adds up to; a finer one is not replaced by a coarser one.
  for (const [key, figure] of own) into.figures.set(key, figure);
};

const add = (figure: Figure, value: number | null): void => {
  if (value === null) figure.missing = true;
  else figure.value = (figure.value ?? 0) + value;
};

/** Sums for the areas above that no table prints. Where a part has no figure the sum is a least one. */
export const rolledUp = (figures: ReadonlyMap<string, Figure>): readonly Figure[] => {
  const finest = new Map<string, number>();
  const measureKey = ({ measure }: Figure) => keyOf({ scheme: 'CODE', code: '' }, measure);
  for (const figure of figures.values()) {
    const key = measureKey(figure);
    finest.set(key, Math.max(finest.get(key) ?? 0, figure.grain));
  }
  const sums = new Map<string, Figure>();
  for (const figure of figures.values()) {
    if (figure.grain !== finest.get(measureKey(figure))) continue;
    for (const [depth, area] of figure.above.entries()) {
      const key = keyOf(area, figure.measure);
      if (figures.has(key)) continue;
      const grain = depth as Grain;
      const known = sums.get(key) ?? { ...figure, area, grain, above: [], value: null, missing: false };
      add(known, figure.value);
      if (figure.missing) known.missing = true;
      sums.set(key, known);
    }
  }
  return [...sums.values()];
};

/** A figure as a stock of a round. */
export const stockOf = ({ area, grain, measure, value, missing }: Figure, frame: Frame): StockInput => {
  const { index: _, origin, shelter, cohort, ...rest } = measure;
  return {
    scope: `${frame.operation}/${frame.round}/${frame.assessmentType}`,
    operation: frame.operation,
    round: frame.round,
    assessmentType: frame.assessmentType,
    area,
    grain,
    observedRound: frame.round,
    ...rest,
    ...(origin ? { originStatus: 'KNOWN', origin: { scheme: 'PCODE', code: pcodeOf(frame.iso3, origin).code } } : {}),
    ...(shelter ? { shelter } : {}),
    ...(cohort ? { cohort } : {}),
    value,
    status: value === null ? 'NOT_AVAILABLE' : 'NORMAL',
    qualifier: value !== null && missing ? 'MORE_THAN' : 'EXACT',
  };
};
