import type { Nature, ObservationInput, Sex } from '../source.ts';

/** A dimension's name as the three formats spell it (`MigratoryStatus_Code`, `migratory_status`), made the same. */
export const dimensionName = (column: string): string =>
  column
    .replace(/_?code$/i, '')
    .replaceAll('_', '')
    .toLowerCase();

/**
 * A code as one spelling. `NOTSPEC` is what the 2020 files put where the others leave the cell empty or have no such
 * column: the row is not broken down, as with a total. Only so does a row keep its key from release to release.
 */
const codeOf = (raw: string): string => {
  const code = raw.trim().toUpperCase();
  return ['', 'NOTSPEC', '_T', 'T', 'BOTHSEX', 'ALLAGE', 'ALLDOMAINS'].includes(code) ? '_T' : code;
};

const sexes: Readonly<Record<string, Sex>> = {
  _T: 'TOTAL',
  F: 'FEMALE',
  FEMALE: 'FEMALE',
  M: 'MALE',
  MALE: 'MALE',
  U: 'UNKNOWN',
  _U: 'UNKNOWN',
  X: 'NOT_SPECIFIED',
  _X: 'NOT_SPECIFIED',
};

/** Sex in our words; null when the code is not known. */
export const sexOf = (raw: string): Sex | null => sexes[codeOf(raw)] ?? null;

const under = (years: number) => (years === 1 ? 'Y_LT1' : `Y0T${years - 1}`);

/** Age as an SDMX code; null when the code is not known. */
export function ageOf(raw: string): string | null {
  const code = codeOf(raw);
  const below = /^(?:LT(\d+)Y|<(\d+)Y|Y_LT(\d+))$/.exec(code);
  if (below) return under(Number(below[1] ?? below[2] ?? below[3]));
  // The 2020 files drop the plus: `18` is listed there as `18+`.
  const atLeast = /^(\d+)\+?$/.exec(code);
  if (atLeast) return `Y_GE${atLeast[1]}`;
  const range = /^(\d+)[_-](\d+)$/.exec(code);
  if (range) return `Y${range[1]}T${range[2]}`;
  return /^(_T|_U|_X|Y\d+|Y\d+T\d+|Y_GE\d+|M\d+T\d+)$/.test(code) ? code : null;
}

type Dimension = { readonly concept: string; readonly codes: Readonly<Record<string, string>> };

const same = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, code]));
const domains = [1, 2, 3, 4, 5, 6];
const dimensions: Readonly<Record<string, Dimension>> = {
  migratorystatus: {
    concept: 'MIGRATORY_STATUS',
    codes: {
      ...same(['MIG', 'NONMIG', 'EUMIG', 'NONEUMIG']),
      MIGPER: 'MIG',
      MS_EUMIGRANT: 'EUMIG',
      MS_NONEUMIGRANT: 'NONEUMIG',
    },
  },
  typeofskill: {
    concept: 'SKILL',
    codes: same([
      'LITE',
      'NUME',
      'SKILL_MATH',
      'SKILL_READ',
      'ARSP',
      'CMFL',
      'COPA',
      'EMAIL',
      'EPRS',
      'INST',
      'PCPR',
      'SOFT',
      'TRAF',
    ]),
  },
  policydomains: {
    concept: 'POLICY_DOMAIN',
    codes: Object.fromEntries(
      domains.flatMap((n) => [`DOMAIN${n}`, `PD_${n}`, `D${n}`].map((code) => [code, `D${n}`])),
    ),
  },
  // `G`, reported by the custodian for the world, is all there is and makes no difference to the key.
  reportingtype: { concept: 'REPORTING_TYPE', codes: {} },
};

/** The other dimensions by SDMX concept, totals left out; or the first one that cannot be read. */
export function dimensionsOf(
  raw: Readonly<Record<string, string>>,
): { readonly known: Record<string, string> } | { readonly unknown: string } {
  const known: Record<string, string> = {};
  for (const [name, text] of Object.entries(raw)) {
    if (name === 'sex' || name === 'age') continue;
    const code = codeOf(text);
    if (code === '_T' || (name === 'reportingtype' && code === 'G')) continue;
    const dimension = dimensions[name];
    const ours = dimension?.codes[code];
    if (!dimension || !ours) return { unknown: name };
    known[dimension.concept] = ours;
  }
  return { known };
}

const natures: Readonly<Record<string, Nature>> = {
  C: 'COUNTRY',
  CA: 'COUNTRY_ADJUSTED',
  E: 'ESTIMATED',
  G: 'GLOBAL_MONITORING',
  M: 'MODELLED',
  N: 'NOT_RELEVANT',
  NA: 'NOT_SPECIFIED',
  NOTSPEC: 'NOT_SPECIFIED',
  '': 'NOT_SPECIFIED',
};

/** How a figure came about; null when the code is not known. */
export const natureOf = (raw: string): Nature | null => natures[raw.trim().toUpperCase()] ?? null;

type Value = Pick<ObservationInput, 'value' | 'valueText' | 'lower' | 'upper' | 'status'>;

/** A value as text, what it says where it is not a number, or null when it cannot be read. */
export function valueFrom(raw: string): Value | null {
  const text = raw.trim();
  if (text === '') return { value: null, status: 'NOT_AVAILABLE' };
  if (text === 'N' || text === 'NaN') return { value: null, valueText: text, status: 'NOT_AVAILABLE' };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: text, status: 'NORMAL' };
  const censored = /^([<>])=?\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!censored) return null;
  const bound = censored[2]!;
  return {
    value: null,
    valueText: text,
    ...(censored[1] === '<' ? { upper: bound } : { lower: bound }),
    status: 'CENSORED',
  };
}

/** The number of an area without leading zeros; null when it is not one. */
export const areaNumberOf = (raw: string): string | null => (/^\d+$/.test(raw.trim()) ? String(Number(raw)) : null);

/** A year, which one format writes as `2017.0`; null when it is not one. */
export const yearOf = (raw: string): string | null => /^((?:19|20)\d\d)(?:\.0+)?$/.exec(raw.trim())?.[1] ?? null;
