import type { PointOfEntryInput, PointOfEntryStatusInput } from '../source.ts';

type Kind = PointOfEntryInput['kind'];

/** Words for what a border is crossed by. A cell may name several. */
const kinds: Readonly<Record<string, Kind>> = {
  road: 'LAND',
  automobile: 'LAND',
  car: 'LAND',
  pedestrian: 'LAND',
  foot: 'LAND',
  land: 'LAND',
  rail: 'RAIL',
  railway: 'RAIL',
  railroad: 'RAIL',
  train: 'RAIL',
  river: 'RIVER',
  lake: 'RIVER',
  ferry: 'RIVER',
  sea: 'SEA',
  seaport: 'SEA',
  maritime: 'SEA',
  air: 'AIRPORT',
  airport: 'AIRPORT',
};

const irregular = /irregular|informal|unofficial|illegal|smuggl/i;

/** `NOT_TOLD` with the word for one that is not known or stands for several kinds; `hidden` for what never belongs here. */
export const kindOf = (text: string): { kind: Kind; unknown?: true } | 'hidden' => {
  if (irregular.test(text)) return 'hidden';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = new Set(words.filter((word) => word !== 'and').map((word) => kinds[word]));
  const [only] = found;
  if (found.size === 1 && only !== undefined) return { kind: only };
  return words.length ? { kind: 'NOT_TOLD', unknown: true } : { kind: 'NOT_TOLD' };
};

/** Words for a status, as letters alone. */
export const states: Readonly<Record<string, PointOfEntryStatusInput['status']>> = {
  operational: 'OPEN',
  fullyoperational: 'OPEN',
  open: 'OPEN',
  partial: 'PARTIAL',
  partially: 'PARTIAL',
  partiallyoperational: 'PARTIAL',
  partiallyopen: 'PARTIAL',
  partiallyclosed: 'PARTIAL',
  closed: 'CLOSED',
  fullyclosed: 'CLOSED',
  notoperational: 'CLOSED',
  nonoperational: 'CLOSED',
  entryonly: 'ENTRY_ONLY',
  openforentryonly: 'ENTRY_ONLY',
  exitonly: 'EXIT_ONLY',
  openforexitonly: 'EXIT_ONLY',
  unknown: 'UNKNOWN',
};

/** Whose crossings they are, from the language or the country in the name of the column of local names. */
export const homes: Readonly<Record<string, string>> = { ukrainian: 'UKR', ukr: 'UKR' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as such files write it. Figures whose order could be one or the other are none. */
export const dayOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value) && value > 1e11 && value < 4e12)
    return new Date(value).toISOString().slice(0, 10);
  const text = String(value ?? '').trim();
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const named = /^(\d{1,2})[\s.-]+(\p{L}{3})\p{L}*[\s.,-]+(\d{4})$/u.exec(text);
  const month = named ? months.indexOf((named[2] as string).toLowerCase()) + 1 : 0;
  if (named && month) return `${named[3]}-${two(month)}-${two(named[1] as string)}`;
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (!figures) return undefined;
  const [first, second] = [Number(figures[1]), Number(figures[2])];
  if (first > 12 && second <= 12) return `${figures[3]}-${two(second)}-${two(first)}`;
  if (second > 12 && first <= 12) return `${figures[3]}-${two(first)}-${two(second)}`;
  return first === second ? `${figures[3]}-${two(first)}-${two(second)}` : undefined;
};

const two = (part: string | number): string => String(part).padStart(2, '0');
