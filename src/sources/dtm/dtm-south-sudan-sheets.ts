import { unreadable } from '../../errors.ts';
import type { Cell, SheetRow } from '../read/xlsx.ts';
import type { SourceFile, StockInput } from '../source.ts';

export type Measure = Pick<StockInput, 'populationGroup' | 'movement' | 'unit'> & {
  /** Heading of the column after white space is squashed. */
  readonly column: string;
  /** The yes or no column that says whether such people are present, where there is one. */
  readonly presence?: string;
};

const kinds = [
  { populationGroup: 'IDP', movement: 'ALL', words: 'IDP # (total)', presence: 'IDP Present (Yes/No)' },
  {
    populationGroup: 'IDP',
    movement: 'NOT_PREVIOUSLY_ABROAD',
    words: 'IDP # not previously abroad',
    presence: 'IDP Present (Yes/No)',
  },
  {
    populationGroup: 'IDP',
    movement: 'PREVIOUSLY_ABROAD',
    words: 'IDP # previously abroad',
    presence: 'IDP Present (Yes/No)',
  },
  { populationGroup: 'RETURNEE', movement: 'ALL', words: 'returnee # (total)', presence: 'Returnee Present (Yes/No)' },
  {
    populationGroup: 'RETURNEE',
    movement: 'FROM_WITHIN_COUNTRY',
    words: 'returnee # from South Sudan',
    presence: 'Returnee Present (Yes/No)',
  },
  {
    populationGroup: 'RETURNEE',
    movement: 'FROM_ABROAD',
    words: 'returnee # from abroad',
    presence: 'Returnee Present (Yes/No)',
  },
  { populationGroup: 'RELOCATED', movement: 'ALL', words: 'relocated #' },
  { populationGroup: 'NOT_YET_RETURNED', movement: 'ALL', words: 'not yet returned #' },
] as const;

/** The sixteen figures of each row: eight kinds of people, in households and in individuals. */
export const measures: readonly Measure[] = kinds.flatMap(({ words, ...kind }) =>
  (
    [
      ['HOUSEHOLDS', 'households'],
      ['PERSONS', 'individuals'],
    ] as const
  ).map(([unit, heading]) => ({
    ...kind,
    unit,
    column: `Estimated # of ${words.replace('#', heading)}`,
  })),
);

export type Grain = 1 | 2 | 3 | 5;

export type Sheet = { readonly name: string; readonly grain: Grain; readonly columns: readonly string[] };

/** What is read of the workbook of a round: these sheets, and of each only these columns and the measures. */
export const sheetsOf = (round: number): readonly Sheet[] => [
  { name: `MT R${round} State Summary`, grain: 1, columns: ['state_pcode'] },
  { name: `MT R${round} County summary`, grain: 2, columns: ['state_pcode', 'county_pcode'] },
  {
    name: `MT R${round} Payam summary`,
    grain: 3,
    columns: ['state_pcode', 'county_pcode', 'payam_pcode', 'payam_name'],
  },
  {
    name: `MT R${round} Baseline locations`,
    grain: 5,
    columns: [
      'state_pcode',
      'county_pcode',
      'payam_pcode',
      'location_ssid',
      'village_idp_settlement_name',
      'location_type',
      'latitude',
      'longitude',
      'location_status_name',
      'IDP Present (Yes/No)',
      'Returnee Present (Yes/No)',
      'Source_Round',
    ],
  },
];

/** The sheet with explanations, of which the two lines about time are read. */
export const noteSheet = 'Note';

/** The round that the names of the sheets speak of; none where they are not those of this format. */
export const roundOf = (names: readonly string[]): number | undefined => {
  const rounds = names.flatMap((name) => /^MT R(\d{1,3}) (State|Baseline)/.exec(squash(name))?.[1] ?? []);
  return new Set(rounds).size === 1 && rounds.length > 1 ? Number(rounds[0]) : undefined;
};

/** Refuses a sheet that nobody has looked at: it may carry what must not enter. */
export const refuseUnknownSheets = (names: readonly string[], round: number, file: SourceFile): void => {
  // The last one is a pivot of what the others hold: known, and left alone.
  const known = [...sheetsOf(round).map(({ name }) => name), noteSheet, `MT R${round} Location Type and County`];
  const strange = names.filter((name) => !known.includes(squash(name)));
  if (strange.length === 0) return;
  throw unreadable(
    file.name,
    `unknown sheet${strange.length > 1 ? 's' : ''} ${strange.map((name) => `“${name}”`).join(', ')}`,
    'Have a steward look at it, then add it to the sheets that are read or to those that are ignored.',
  );
};

export type Row = { readonly line: number; readonly cells: Readonly<Record<string, Cell>> };

/** Cuts a sheet down to the allowed columns; any other column, remarks among them, is not even kept in memory. */
export const allowedRows = (
  rows: readonly SheetRow[],
  columns: readonly string[],
  sheet: string,
  file: SourceFile,
): readonly Row[] => {
  const headings = (rows[0]?.cells ?? []).map((cell) => (typeof cell === 'string' ? squash(cell) : ''));
  const allowed = [...columns, ...measures.map(({ column }) => column)];
  const where = allowed.map((column) => {
    const index = headings.indexOf(column);
    const mend = 'Check that this is a workbook of the baseline assessment; headings must be the published ones.';
    if (index < 0) throw unreadable(file.name, `sheet “${sheet}” has no column “${column}”`, mend);
    if (headings.lastIndexOf(column) !== index) {
      throw unreadable(file.name, `sheet “${sheet}” has two columns “${column}”`, mend);
    }
    return { column, index };
  });
  return rows.slice(1).map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(where.map(({ column, index }) => [column, cells[index] ?? null])),
  }));
};

export type RowKind = 'data' | 'total' | 'furniture' | 'strange';

/** Tells data from what stands around it: hashtags, the printed total, rows of percentages, blank rows. */
export const kindOf = ({ cells }: Row): RowKind => {
  const first = cells.state_pcode;
  if (typeof first === 'string' && first.startsWith('#')) return 'furniture';
  if (first === 'Grand Total') return 'total';
  if (first !== null && first !== undefined && first !== '') return 'data';
  const left = Object.values(cells).filter((cell) => cell !== null && cell !== '');
  return left.every((cell) => typeof cell === 'string' && /^\d+(\.\d+)?%$/.test(cell)) ? 'furniture' : 'strange';
};

/** A figure of persons or households: a whole number not below zero, or null where the cell is empty. */
export const countOf = (cell: Cell | undefined): { readonly value: number | null } | { readonly reason: string } => {
  if (cell === null || cell === undefined || cell === '') return { value: null };
  if (typeof cell !== 'number') return { reason: 'not a number' };
  if (!Number.isSafeInteger(cell)) return { reason: 'not a whole number' };
  return cell < 0 ? { reason: 'below zero' } : { value: cell };
};

export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
