import type { Entry, Place } from '../source.ts';

/** A row of one of UNHCR's tables under its column names, whether it came as CSV or from the API. */
export type Cells = Readonly<Record<string, string>>;

/** What is wrong with a cell. */
export class BadCell extends Error {
  readonly column: string;
  readonly value: string;
  constructor(column: string, value: string, reason: string) {
    super(reason);
    this.column = column;
    this.value = value;
  }
}

/** Codes of UNHCR's ISO columns that are not in ISO 3166-1. Some tables put UNHCR's own words (UKN, STA) there. */
const special: Readonly<Record<string, string>> = {
  UNK: 'OOO',
  UKN: 'OOO',
  XXA: 'STL',
  STA: 'STL',
  TIB: 'TIB',
  AB9: 'AB9',
  XKX: 'XKX',
};

/**
 * A place by the ISO column alone: UNHCR's own codes look alike and mean others (AUS is Austria, CHD Chad, SUD Sudan), so an
 * empty ISO code is never replaced by one of them.
 */
export const placeIn = (cells: Cells, column: string): Place => {
  const code = (cells[column] ?? '').trim();
  const own = special[code];
  if (own) return { scheme: 'CODE', code: own };
  if (code === '-')
    throw new BadCell(
      column,
      code,
      'stands for all places together: a total is no pair of places. Ask the API with coo_all=true and coa_all=true.',
    );
  if (!/^[A-Z]{3}$/.test(code)) throw new BadCell(column, code, 'is not an ISO code of three letters');
  return { scheme: 'ISO3', code };
};

/** A count, or null for an empty cell: empty is not zero. */
export const countIn = (cells: Cells, column: string): number | null => {
  const text = (cells[column] ?? '').trim();
  if (text === '') return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new BadCell(column, text, 'is not a whole number');
  return value;
};

export const yearIn = (cells: Cells): number => {
  const text = (cells.year ?? '').trim();
  if (!/^(19|20)\d\d$/.test(text)) throw new BadCell('year', text, 'is not a year');
  return Number(text);
};

/** What a code means by a list; one that nobody has looked at is refused rather than guessed. */
export const wordIn = <T extends string>(cells: Cells, column: string, words: Readonly<Record<string, T>>): T => {
  const code = (cells[column] ?? '').trim();
  const word = Object.hasOwn(words, code) ? words[code] : undefined;
  if (word === undefined) throw new BadCell(column, code, `is none of ${Object.keys(words).join(', ')}`);
  return word;
};

type Made = Entry extends infer E ? (E extends { readonly at: unknown } ? Omit<E, 'at'> : never) : never;
/** An entry without the place where it stands. */
export type Fresh = Made;

/** Entries of a row, or its reject. */
export const taken = function* (
  at: { readonly file: number; readonly line: number },
  make: () => Iterable<Fresh>,
): Iterable<Entry> {
  try {
    // All of a row or nothing of it.
    for (const entry of [...make()]) yield { ...entry, at } as Entry;
  } catch (error) {
    if (!(error instanceof BadCell)) throw error;
    yield { type: 'reject', at, column: error.column, value: error.value, reason: error.message };
  }
};
