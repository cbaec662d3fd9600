import type { Place, ValueStatus } from '../words.ts';
import type { Lookup } from './lookup.ts';

/** What is wrong with a row: in which column, with which value, and why. */
export type Problem = { readonly column: string; readonly value: string; readonly reason: string };

/** Thrown while a row is made ready: the row is rejected with this. */
export class BadRow extends Error {
  readonly problem: Problem;
  constructor(column: string, value: unknown, reason: string) {
    super(reason);
    this.problem = { column, value: value === null || value === undefined ? '' : String(value).slice(0, 500), reason };
  }
}

/** The id of a place by a code of the outside world. */
export const place = (look: Lookup, column: string, of: Place): number => {
  const id = look.area(of);
  if (id === undefined)
    throw new BadRow(
      column,
      of.code,
      `no place has the ${of.scheme} code '${of.code}'. Load the geography that holds it first, or correct the code.`,
    );
  return id;
};

/** The id of a definition of a kind by its key. */
export const known = (look: Lookup, kind: string, column: string, key: string, what: string): number => {
  const id = look.ids[kind]?.get(key);
  if (id === undefined)
    throw new BadRow(
      column,
      key,
      `no ${what} has this code. Load the source that defines it first, or correct the code.`,
    );
  return id;
};

/** A plain decimal number as text; it stays as it is published. */
export const decimal = (column: string, text: string | null | undefined): string | null => {
  if (text === null || text === undefined) return null;
  if (!/^-?\d{1,40}(\.\d{1,40})?([eE][+-]?\d{1,2})?$/.test(text))
    throw new BadRow(column, text, 'is not a plain decimal number');
  return text;
};

/** The greatest numbers that a column of two, four and eight bytes holds, the last as exactly as JavaScript counts. */
export const limits = { two: 32_767, four: 2_147_483_647, eight: Number.MAX_SAFE_INTEGER } as const;

/** A whole number, at least 0 if nothing else is said and at most what its column holds. */
export const whole = (column: string, value: number | null, least = 0, most: number = limits.four): number | null => {
  if (value === null) return null;
  if (!Number.isSafeInteger(value) || value < least)
    throw new BadRow(column, value, `is not a whole number of at least ${least}`);
  if (value > most) throw new BadRow(column, value, `is greater than ${most}, the most that can be kept here`);
  return value;
};

/** Latitude or longitude within its limit. */
export const degrees = (column: string, value: number | null, limit: number): number | null => {
  if (value !== null && !(Math.abs(value) <= limit))
    throw new BadRow(column, value, `is not between -${limit} and ${limit} degrees`);
  return value;
};

const longest = 500;

/** A text that an index holds: it cannot be of any length. */
export const short = (column: string, text: string | null): string | null => {
  if (text !== null && text.length > longest)
    throw new BadRow(column, text, `is longer than ${longest} characters, which no such text is`);
  return text;
};

/** Start and end of a period that has begun, or of any period where the value is a projection. */
export const days = (start: string, end: string, today: string, projected = false): readonly [string, string] => {
  if (!isDay(start)) throw new BadRow('period start', start, 'is not a calendar day (YYYY-MM-DD)');
  if (!isDay(end)) throw new BadRow('period end', end, 'is not a calendar day (YYYY-MM-DD)');
  if (end < start) throw new BadRow('period end', end, `the period ends before it begins (${start})`);
  if (start > today && !projected) throw new BadRow('period start', start, 'the period begins in the future');
  return [start, end];
};

// Files name the same few days again and again.
const seen = new Map<string, boolean>();
const mostSeen = 20_000;

/** Is this text a day of the calendar, as YYYY-MM-DD? */
export const isDay = (text: string): boolean => {
  const before = seen.get(text);
  if (before !== undefined) return before;
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  const found = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (seen.size >= mostSeen) seen.clear();
  seen.set(text, found);
  return found;
};

/** A value and a reason for having none exclude each other. */
export const valueAndStatus = (value: string | number | null, status: ValueStatus): void => {
  if (value === null && status === 'NORMAL') throw new BadRow('value', null, 'is empty and no status says why');
  if (value !== null && status !== 'NORMAL') throw new BadRow('value', value, `stands beside the status ${status}`);
};
