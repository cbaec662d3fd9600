import type { DatasetDescriptor, StockInput } from '../source.ts';

/** What the datasets of the Displacement Tracking Matrix share. */
export const dtmProvider: DatasetDescriptor['provider'] = {
  code: 'IOM-DTM',
  name: { en: ['International Organization for Migration, Displacement Tracking Matrix', 'SOURCE'] },
  url: 'https://dtm.iom.int',
};

export const dtmCredit = 'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)';

export const dtmItems = [
  { framework: 'GCM', item: 'GCM-1' },
  { framework: 'GCM', item: 'GCM-2' },
  { framework: 'SDG', item: '10.7' },
] as const;

/** Most datasets of the matrix: to be viewed and printed for non-commercial use, not to be redistributed or derived from. */
export const dtmTerms: DatasetDescriptor['licence'] = {
  code: 'IOM-DTM-TERMS',
  name: 'IOM DTM terms: non-commercial use, no redistribution, no derivative works',
  redistribution: 'FORBIDDEN',
};

export const dtmOpenLicence: DatasetDescriptor['licence'] = {
  code: 'CC-BY',
  name: 'Creative Commons Attribution (version not stated)',
  redistribution: 'ALLOWED',
};

/** Nobody said under which licence the dataset of a country stands: nothing may be assumed. */
export const unstatedLicence: DatasetDescriptor['licence'] = {
  code: 'UNSTATED',
  name: 'Licence not stated',
  redistribution: 'UNSTATED',
};

/** What the published registry says of each country's spreadsheets: the terms, and how many days lie between updates. */
export const dtmPublished: Readonly<
  Record<string, { readonly licence: DatasetDescriptor['licence']; readonly everyDays: number }>
> = {
  AFG: { licence: dtmTerms, everyDays: 365 },
  BDI: { licence: dtmTerms, everyDays: 90 },
  CAF: { licence: dtmTerms, everyDays: 180 },
  CMR: { licence: dtmTerms, everyDays: 180 },
  ETH: { licence: dtmTerms, everyDays: 180 },
  IRQ: { licence: dtmTerms, everyDays: 180 },
  LBY: { licence: dtmTerms, everyDays: 180 },
  MLI: { licence: dtmTerms, everyDays: 90 },
  NGA: { licence: dtmTerms, everyDays: 180 },
  SDN: { licence: dtmTerms, everyDays: 365 },
  SOM: { licence: dtmTerms, everyDays: 180 },
  SSD: { licence: dtmOpenLicence, everyDays: 180 },
  TCD: { licence: dtmTerms, everyDays: 90 },
  UKR: { licence: dtmTerms, everyDays: 30 },
  ZWE: { licence: dtmTerms, everyDays: 365 },
};

/** Ways of writing that something is not known. */
const unknowns = new Set(
  [
    '',
    'not available',
    'na',
    'n/a',
    'null',
    'nat',
    'nan',
    'none',
    '***none***',
    'unknown',
    'unk',
    'ukn',
    'dnk',
    'pnta',
  ].concat(['unspecified', 'not specified', '-', '--']),
);

/** Is this a way of writing that something is not known? */
export const isUnknown = (text: string | null | undefined): boolean => unknowns.has((text ?? '').trim().toLowerCase());

type Reason = StockInput['reason'];

/** Spellings of the reasons, in small letters. A spelling that is not here is rejected rather than guessed. */
const reasons: Readonly<Record<string, Reason>> = {
  conflict: 'CONFLICT',
  conflicts: 'CONFLICT',
  'armed conflict': 'CONFLICT',
  insurgency: 'CONFLICT',
  violence: 'CONFLICT',
  insecurity: 'CONFLICT',
  'communal clash': 'COMMUNAL_CLASH',
  'communal clashes': 'COMMUNAL_CLASH',
  'community clash': 'COMMUNAL_CLASH',
  'community clashes': 'COMMUNAL_CLASH',
  'intercommunal clashes': 'COMMUNAL_CLASH',
  'inter-communal clashes': 'COMMUNAL_CLASH',
  'intercommunal violence': 'COMMUNAL_CLASH',
  disaster: 'DISASTER',
  disasters: 'DISASTER',
  'natural disaster': 'DISASTER',
  'natural disasters': 'DISASTER',
  'natural hazard': 'DISASTER',
  'natural hazards': 'DISASTER',
  drought: 'DISASTER',
  flood: 'DISASTER',
  floods: 'DISASTER',
  other: 'OTHER',
  others: 'OTHER',
  'other reasons': 'OTHER',
  economic: 'OTHER',
  'economic reasons': 'OTHER',
  development: 'OTHER',
};

/** A reason or a list of them with semicolons; null for a spelling that nobody has seen. */
export const reasonOf = (text: string | null | undefined): Reason | null => {
  const words = (text ?? '')
    .split(';')
    .map((word) => word.replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((word) => word !== '');
  const found = new Set<Reason>();
  for (const word of words) {
    if (isUnknown(word)) found.add('UNKNOWN');
    else if (Object.hasOwn(reasons, word)) found.add(reasons[word] as Reason);
    else return null;
  }
  if (found.size > 1) found.delete('UNKNOWN');
  return found.size > 1 ? 'SEVERAL' : ([...found][0] ?? 'UNKNOWN');
};

/**
 * Codes of admin areas as this provider writes them in some countries, and as the gazetteers do. Each rule names its country:
 * what another country's code looks like says nothing. Names are never compared.
 */
const repairs: Readonly<Record<string, readonly [pattern: RegExp, prefix: string]>> = {
  TCD: [/^TD(\d+)$/, 'TCD'],
  MLI: [/^MLI(\d+)$/, 'ML'],
  CAF: [/^CAF(\d+)$/, 'CF'],
  CMR: [/^CMR(\d+)$/, 'CM'],
};

/** A p-code as the gazetteers have it, and whether it had to be repaired. */
export const pcodeOf = (iso3: string, text: string): { readonly code: string; readonly repaired: boolean } => {
  const code = text.trim().toUpperCase();
  const rule = Object.hasOwn(repairs, iso3) ? repairs[iso3] : undefined;
  const digits = rule?.[0].exec(code)?.[1];
  return rule && digits !== undefined ? { code: rule[1] + digits, repaired: true } : { code, repaired: false };
};

/** The provider's own codes for areas that are in no gazetteer. */
export const isOwnCode = (code: string): boolean => /^DTM\d+$/i.test(code);

/** A text as part of a code: letters and digits with hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
