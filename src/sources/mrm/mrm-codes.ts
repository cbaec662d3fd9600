import type { RestrictionBasis, RestrictionCategory, RestrictionExtent } from '../source.ts';

/** A code of the matrix: what it is, whom it names and how far back it looks. */
export type MatrixCode = {
  readonly category: RestrictionCategory;
  readonly basis: RestrictionBasis | null;
  readonly summary: string;
  readonly lookbackDays?: number;
  readonly lookbackSince?: string;
};

const history = (summary: string, more: Pick<MatrixCode, 'lookbackDays' | 'lookbackSince'> = {}): MatrixCode => ({
  category: 'ENTRY_BAN',
  basis: 'TRAVEL_HISTORY',
  summary: `Passengers arriving from or having been to the country${summary} are not allowed to enter`,
  ...more,
});
const visa = (basis: RestrictionBasis, summary: string): MatrixCode => ({ category: 'VISA_CHANGE', basis, summary });
const condition = (summary: string): MatrixCode => ({ category: 'CONDITION', basis: 'DEPARTURE', summary });

/** Codes of the first methodology, 2020, in the publisher's meaning. */
export const matrixCodes: Readonly<Record<string, MatrixCode>> = {
  '0': { category: 'NONE_REPORTED', basis: null, summary: 'No official restriction reported' },
  '1': history(', without time parameter,'),
  '2': history(' in the last 28 days', { lookbackDays: 28 }),
  '3': history(' in the last 14 days', { lookbackDays: 14 }),
  '4': history(' in the last 20 days', { lookbackDays: 20 }),
  '5': history(' in the last 30 days', { lookbackDays: 30 }),
  '6': history(' since the beginning of 2020', { lookbackSince: '2020-01-01' }),
  '10': visa('NATIONALITY', 'Nationals of the country now require a visa'),
  '11': visa('TRAVEL_HISTORY', 'Foreigners who were in the country before now require a visa'),
  '12': visa('DEPARTURE', 'All passengers arriving from the country now require a visa'),
  '13': visa('NATIONALITY', 'Visas issued to nationals of the country are no longer valid'),
  '15': {
    category: 'ENTRY_BAN',
    basis: 'NATIONALITY',
    summary: 'Nationals of the country are not allowed to enter, without time parameter',
  },
  '16': visa('NATIONALITY', 'An identity card is no longer enough, a passport is required'),
  '20': condition('Quarantine of 14 days before or after entering'),
  '21': condition('Other forms of medical screening and monitoring on arrival'),
  '22': condition('Medical certificate required'),
  '24': condition('Quarantine of 14 days in a country without confirmed cases, and a medical certificate'),
  '25': condition('Other medical restrictions and measures'),
  '30': { category: 'CONDITION', basis: null, summary: 'Other limitations, but not a total restriction' },
  '99': { category: 'LIFTED', basis: null, summary: 'No restrictions' },
};

/** The published numbers of the levels do not stand in order: 3 is no restriction, 2 a total one. */
export const matrixLevels: Readonly<Record<string, RestrictionExtent>> = {
  '0': 'NONE_REPORTED',
  '1': 'PARTIAL',
  '2': 'TOTAL',
  '3': 'NONE',
};
