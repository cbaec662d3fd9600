import type { At, DisplacementFlowInput, Entry } from '../source.ts';
import { countOf, hazardTerm, precisionOf } from './idmc-shape.ts';

type Cells = Readonly<Record<string, string>>;
type Fault = { readonly column: string; readonly value: string | null; readonly reason: string };

export const conflictColumns = ['iso3', 'year', 'new_displacement', 'total_displacement'] as const;
export const disasterColumns = [
  ...conflictColumns,
  'start_date',
  'start_date_accuracy',
  'end_date',
  'end_date_accuracy',
  'event_name',
  'hazard_category',
  'hazard_category_name',
  'hazard_sub_category',
  'hazard_sub_category_name',
  'hazard_type',
  'hazard_type_name',
  'hazard_sub_type',
  'event_codes',
] as const;

/** The figures of a row and what is wrong with them. */
const figuresOf = (row: Cells) => {
  const faults: Fault[] = [];
  const count = (column: string): number | null => {
    const value = countOf(row[column] ?? '');
    if (value === undefined) faults.push({ column, value: row[column] ?? null, reason: 'not a whole number' });
    return value ?? null;
  };
  const year = /^(19|20)\d\d$/.test(row.year ?? '') ? Number(row.year) : 0;
  if (!year) faults.push({ column: 'year', value: row.year ?? null, reason: 'not a year' });
  if (!/^[A-Z][A-Z0-9]{2}$/.test(row.iso3 ?? ''))
    faults.push({ column: 'iso3', value: row.iso3 ?? null, reason: 'not a code of three letters' });
  return {
    year,
    area: { scheme: 'CODE', code: row.iso3 ?? '' } as const,
    fresh: count('new_displacement'),
    freshDisplay: count('new_displacement_rounded'),
    total: count('total_displacement'),
    totalDisplay: count('total_displacement_rounded'),
    faults,
  };
};

type Figures = ReturnType<typeof figuresOf>;

const flowOf = (
  { year, area, fresh, freshDisplay }: Figures,
  more: Pick<DisplacementFlowInput, 'scope' | 'key' | 'cause' | 'level' | 'hazardType' | 'period'> & {
    readonly event?: string;
  },
): DisplacementFlowInput => ({
  ...more,
  area,
  year,
  value: fresh,
  displayValue: freshDisplay,
  status: fresh === null ? 'NOT_AVAILABLE' : 'NORMAL',
  qualifier: 'EXACT',
  // The database holds the figures that the provider recommends; what only backs them up is not in it.
  role: 'RECOMMENDED',
  provisional: false,
  latitude: null,
  longitude: null,
  description: null,
  links: [],
});

/** A country in a year: a flow within the year and a stock at its end. An empty cell is a figure that nobody has, not none. */
export function* conflictEntries(row: Cells, at: At): Iterable<Entry> {
  const figures = figuresOf(row);
  const { year, area, total, totalDisplay, faults } = figures;
  if (faults[0]) return yield { type: 'reject', at, ...faults[0] };
  const scope = `conflict/${year}`;
  const period = { start: `${year}-01-01`, end: `${year}-12-31` };
  const shared = { scope, cause: 'CONFLICT', level: 'COUNTRY_YEAR' } as const;
  const key = `conflict/${area.code}/${year}`;
  yield { type: 'displacementFlow', at, row: flowOf(figures, { ...shared, key, hazardType: null, period }) };
  yield {
    type: 'yearEndStock',
    at,
    row: {
      ...shared,
      area,
      year,
      sex: 'TOTAL',
      age: '_T',
      value: total,
      displayValue: totalDisplay,
      status: total === null ? 'NOT_AVAILABLE' : 'NORMAL',
    },
  };
}

/**
 * The rows of a release name no key. What they say of the event tells most apart; those that agree in all of it are counted in
 * the order of the file, and rows that are equal to the last figure are copies.
 */
export const disasterKeys = () => {
  const times = new Map<string, number>();
  const seen = new Map<string, number>();
  return {
    copyOf: (row: Cells, line: number): number | undefined => {
      const content = JSON.stringify(Object.values(row));
      const first = seen.get(content);
      if (first === undefined) seen.set(content, line);
      return first;
    },
    keyOf: (row: Cells): string => {
      const parts = [row.iso3, row.year, row.event_name, row.start_date, row.end_date, row.hazard_sub_type];
      const key = JSON.stringify([...parts, row.event_codes]);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return time === 1 ? key : `${key}#${time}`;
    },
  };
};

/** One disaster in one country: the event, its new displacements, and who was still displaced at the year's end, if told. */
export function* disasterEntries(row: Cells, at: At, keyOf: (row: Cells) => string): Iterable<Entry> {
  const figures = figuresOf(row);
  const { year, area, total, totalDisplay, faults } = figures;
  const [start, end] = [row.start_date || null, row.end_date || null];
  const fault = (column: string, reason: string) => faults.push({ column, value: row[column] ?? null, reason });
  for (const column of ['start_date', 'end_date'])
    if (row[column] && !isDay(row[column])) fault(column, 'not a day written 2024-12-31');
  const periodStartPrecision = precisionOf(row.start_date_accuracy ?? '');
  const periodEndPrecision = precisionOf(row.end_date_accuracy ?? '');
  if (!periodStartPrecision) fault('start_date_accuracy', 'not one of Day, Week, Month, Year');
  if (!periodEndPrecision) fault('end_date_accuracy', 'not one of Day, Week, Month, Year');
  const codes = codesOf(row.event_codes ?? '');
  if (!codes) fault('event_codes', "not a list of codes such as ['FL-2024-000047-BDI']");
  if (faults[0] || !periodStartPrecision || !periodEndPrecision || !codes)
    return yield { type: 'reject', at, ...faults[0]! };

  const key = keyOf(row);
  const scope = `disaster/${year}`;
  const hazardType = row.hazard_type_name || null;
  yield {
    type: 'displacementEvent',
    at,
    row: {
      scope,
      key,
      area,
      cause: 'DISASTER',
      name: row.event_name || null,
      year,
      start,
      periodStartPrecision,
      end,
      periodEndPrecision,
      codes,
      hazard: {
        category: hazardTerm(row.hazard_category, row.hazard_category_name),
        subCategory: hazardTerm(row.hazard_sub_category, row.hazard_sub_category_name),
        type: hazardTerm(row.hazard_type, hazardType),
        // One release misspells this column and leaves it empty; the interface spells it otherwise.
        subType: hazardTerm(row.hazard_sub_type, row.hazard_sub_type_name || row.hazard_subtype_name),
      },
    },
  };
  const shared = { scope, cause: 'DISASTER', level: 'EVENT', event: key } as const;
  // Movements are of the provider's year. Where the event's own days are no period of it, the year is all that is known.
  const own = start !== null && end !== null && end >= start && start.startsWith(String(year));
  const period = own ? { start, end } : { start: `${year}-01-01`, end: `${year}-12-31` };
  yield { type: 'displacementFlow', at, row: flowOf(figures, { ...shared, key, hazardType, period }) };
  if (total !== null) {
    const row = { ...shared, area, year, sex: 'TOTAL', age: '_T', value: total, displayValue: totalDisplay } as const;
    yield { type: 'yearEndStock', at, row: { ...row, status: 'NORMAL' } };
  }
}

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** `['A', 'B']`, as Python prints a list. */
const codesOf = (text: string): readonly string[] | undefined => {
  if (text === '') return [];
  const inside = /^\[(.*)\]$/s.exec(text.trim())?.[1];
  if (inside === undefined) return undefined;
  const codes = [...inside.matchAll(/'([^']*)'|"([^"]*)"/g)].map((found) => (found[1] ?? found[2] ?? '').trim());
  const rest = inside.replace(/'[^']*'|"[^"]*"/g, '').replace(/[\s,]/g, '');
  return rest === '' ? codes.filter((code) => code !== '') : undefined;
};
