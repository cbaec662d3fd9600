import type { DatePrecision, HazardTermInput } from '../rooms/events.ts';
import type { DatasetDescriptor } from '../source.ts';

/** What the datasets of the Internal Displacement Monitoring Centre share. */
export const idmcProvider: DatasetDescriptor['provider'] = {
  code: 'IDMC',
  name: { en: ['Internal Displacement Monitoring Centre', 'SOURCE'] },
  url: 'https://www.internal-displacement.org',
};

export const idmcLicence: DatasetDescriptor['licence'] = {
  code: 'CC-BY-IGO',
  name: 'Creative Commons Attribution for Intergovernmental Organisations',
  redistribution: 'ALLOWED',
};

export const idmcItems = [
  { framework: 'GCM', item: 'GCM-1' },
  { framework: 'GCM', item: 'GCM-2' },
  { framework: 'SDG', item: '13.1' },
] as const;

const precisions: Readonly<Record<string, DatePrecision>> = {
  Day: 'DAY',
  Week: 'WEEK',
  Month: 'MONTH',
  Year: 'YEAR',
  '': 'UNKNOWN',
};

/** How exactly a day is known; undefined for a word that the provider has not used before. */
export const precisionOf = (word: string): DatePrecision | undefined =>
  Object.hasOwn(precisions, word) ? precisions[word] : undefined;

/** A whole number without sign, or null where the cell is empty; undefined for anything else. */
export const countOf = (cell: string): number | null | undefined => {
  if (cell === '') return null;
  // Some exports write whole numbers with a decimal part of zero.
  const digits = /^(\d{1,15})(\.0+)?$/.exec(cell);
  return digits ? Number(digits[1]) : undefined;
};

/** A term of the hazard classification; empty cells are null. */
export const hazardTerm = (code: string | null | undefined, name: string | null | undefined): HazardTermInput => ({
  code: code || null,
  name: name || null,
});
