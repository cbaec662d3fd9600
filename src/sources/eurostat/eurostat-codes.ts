import { unitOf } from '../definitions/indicators.ts';
import { quarterPeriod, yearPeriod } from '../own-files.ts';
import type {
  AreaInput,
  IndicatorInput,
  Nature,
  ObservationInput,
  PeriodInput,
  Place,
  SeriesInput,
  Sex,
} from '../source.ts';

type Known = readonly [
  indicator: string,
  name: string,
  measure: 'STOCK' | 'FLOW',
  basis?: NonNullable<SeriesInput['basis']>,
];

/** Tables of migration and asylum, and the indicator that each answers. */
const tables: Readonly<Record<string, Known>> = {
  MIGR_IMM1CTZ: ['IMMIGRATION_EU', 'Immigration', 'FLOW', 'CITIZENSHIP'],
  MIGR_IMM3CTB: ['IMMIGRATION_EU', 'Immigration', 'FLOW', 'BIRTH'],
  MIGR_IMM5PRV: ['IMMIGRATION_EU', 'Immigration', 'FLOW', 'LAST_RESIDENCE'],
  MIGR_EMI1CTZ: ['EMIGRATION_EU', 'Emigration', 'FLOW', 'CITIZENSHIP'],
  MIGR_POP1CTZ: ['POPULATION_CITIZENSHIP_EU', 'Population by citizenship', 'STOCK', 'CITIZENSHIP'],
  MIGR_POP3CTB: ['POPULATION_BIRTH_EU', 'Population by country of birth', 'STOCK', 'BIRTH'],
  MIGR_ACQ: ['NATURALISATION', 'Acquisitions of citizenship', 'FLOW', 'CITIZENSHIP'],
  MIGR_RESFIRST: ['RES_PERMIT_FIRST', 'First residence permits', 'FLOW', 'CITIZENSHIP'],
  MIGR_RESVALID: ['RES_PERMIT_VALID', 'Valid residence permits', 'STOCK', 'CITIZENSHIP'],
  MIGR_ASYAPPCTZA: ['ASYLUM_APPLICANTS_EU', 'Asylum applicants', 'FLOW', 'CITIZENSHIP'],
  MIGR_ASYAPPCTZM: ['ASYLUM_APPLICANTS_EU', 'Asylum applicants', 'FLOW', 'CITIZENSHIP'],
  MIGR_ASYDCFSTA: ['ASYLUM_DECISIONS_FIRST_EU', 'First instance decisions on asylum', 'FLOW', 'CITIZENSHIP'],
  MIGR_ASYDCFSTQ: ['ASYLUM_DECISIONS_FIRST_EU', 'First instance decisions on asylum', 'FLOW', 'CITIZENSHIP'],
  MIGR_ASYTPSM: ['TEMPORARY_PROTECTION_EU', 'Beneficiaries of temporary protection', 'STOCK', 'CITIZENSHIP'],
  MIGR_ASYUMACTA: ['ASYLUM_MINORS_EU', 'Unaccompanied minors who applied for asylum', 'FLOW', 'CITIZENSHIP'],
};

/** Of a table that nobody here knows nothing is ever added up. */
export const definitionsOfTable = (
  table: string,
  frequency: string,
): { indicator: IndicatorInput; series: SeriesInput } => {
  const [code, name, measure, basis] = tables[table] ?? [
    `EUROSTAT_${table}`,
    `Eurostat ${table.toLowerCase()}`,
    'STOCK',
  ];
  const isKnown = Object.hasOwn(tables, table);
  const often = ({ A: 'ANNUAL', Q: 'QUARTERLY', M: 'MONTHLY' } as const)[frequency as 'A'];
  return {
    indicator: {
      code,
      name: { en: [name, 'UNVERIFIED'] },
      measure,
      unit: unitOf(isKnown ? 'PERSONS' : 'AS_NAMED'),
      additiveOverAreas: isKnown,
      additiveOverTime: isKnown && measure === 'FLOW',
      frameworkItems: [{ framework: 'SDG', item: '10.7' }],
    },
    series: {
      code: table,
      indicator: code,
      name: { en: [`${name} (${table.toLowerCase()})`, 'UNVERIFIED'] },
      ...(basis ? { basis } : {}),
      method: 'REPORTED',
      ...(often ? { frequency: often } : {}),
    },
  };
};

/** Signs of Eurostat beside values. */
export const flagMeanings: Readonly<Record<string, string>> = {
  b: 'break in time series',
  c: 'confidential',
  d: 'definition differs',
  e: 'estimated',
  f: 'forecast',
  n: 'not significant',
  p: 'provisional',
  r: 'revised',
  s: 'Eurostat estimate',
  u: 'low reliability',
  z: 'not applicable',
};

const groups: Readonly<Record<string, string>> = {
  EXT_EU27_2020: 'Countries outside of the European Union of 27 (from 2020)',
  EU27_2020_FOR: 'Citizens of other countries of the European Union of 27 (from 2020)',
  NEU27_2020_FOR: 'Citizens of countries outside of the European Union of 27 (from 2020)',
  FOR: 'Foreign country',
  RNC: 'Recognised non-citizens',
};

/** A code of a place at Eurostat: a group of its own, or one that our geography knows in Eurostat's scheme. */
export const eurostatPlace = (code: string): { readonly place: Place; readonly group?: AreaInput } => {
  // Two letters are a country, and these three have a place of their own; whatever is longer is some group of Eurostat.
  if (/^[A-Z]{2}$/.test(code) || ['EU27_2020', 'UNK', 'STLS'].includes(code))
    return { place: { scheme: 'EUROSTAT', code } };
  const own = `EUROSTAT-${code}`;
  const name = groups[code] ?? `Group ${code} of Eurostat`;
  return {
    place: { scheme: 'CODE', code: own },
    group: { code: own, kind: 'GROUP', name: { en: [name, 'SOURCE'] }, codes: [{ scheme: 'EUROSTAT', code }] },
  };
};

const sexes: Readonly<Record<string, Sex>> = { T: 'TOTAL', TOTAL: 'TOTAL', F: 'FEMALE', M: 'MALE', UNK: 'UNKNOWN' };
export const sexOf = (code: string | undefined): Sex | null => (code === undefined ? 'TOTAL' : (sexes[code] ?? null));

/** Ages as SDMX codes; null for what is none. */
export const ageOf = (code: string | undefined): string | null => {
  if (code === undefined || code === 'TOTAL') return '_T';
  if (code === 'UNK') return '_U';
  const [, from, to] = /^Y(\d{1,3})-(\d{1,3})$/.exec(code) ?? [];
  if (from !== undefined) return `Y${from}T${to}`;
  return /^Y(_(LT|GE|LE|GT))?\d{1,3}$/.test(code) ? code : null;
};

/** Years, quarters and months, as `2020`, `2020-Q1` and `2020-01`. */
export const periodOf = (text: string): PeriodInput | null => {
  const [, year, quarter, month] = /^((?:19|20)\d\d)(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (quarter !== undefined) return quarterPeriod(year, Number(quarter));
  if (month === undefined) return yearPeriod(year);
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { start: `${year}-${month}-01`, end, label: text };
};

/** The statuses of confidentiality by their SDMX codes. */
const confidentialities: Readonly<Record<string, NonNullable<ObservationInput['confidentiality']>>> = {
  F: 'FREE',
  N: 'NOT_FOR_PUBLICATION',
  C: 'CONFIDENTIAL',
  D: 'SECONDARY_CONFIDENTIAL',
  S: 'CONFIDENTIAL',
  A: 'CONFIDENTIAL',
};
export const confidentialityOf = (code: string): NonNullable<ObservationInput['confidentiality']> | null =>
  confidentialities[code] ?? null;

export const natureOf = (flags: readonly string[]): Nature => {
  if (flags.includes('f')) return 'PROJECTED';
  return flags.includes('e') || flags.includes('s') ? 'ESTIMATED' : 'COUNTRY';
};
