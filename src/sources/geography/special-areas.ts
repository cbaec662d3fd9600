import type { AreaInput } from '../source.ts';

/** An area that is not in the M49 files. */
export type SpecialArea = {
  readonly code: string;
  readonly kind: AreaInput['kind'];
  /** English wording of areas that IOM's list of names lacks; for those in it the list decides. */
  readonly english?: string;
  /** Key of the area in the Unicode territory names, for the other languages. */
  readonly cldr?: string;
  readonly codes: AreaInput['codes'];
};

const former = (m49: string, ...codes: readonly { readonly scheme: string; readonly code: string }[]) => [
  ...codes,
  { scheme: 'M49', code: m49 },
  { scheme: 'SDG_GEO', code: m49 },
];
const iso3 = (code: string) => ({ scheme: 'ISO3', code });
const iso2 = (code: string) => ({ scheme: 'ISO2', code });
const alias = (code: string) => ({ scheme: 'CODE_ALIAS', code });

/**
 * Areas beside today's M49 list that migration data speak of. Designations imply no opinion on any status.
 * ISO2 `CS` is left out: it stood for Czechoslovakia and later for Serbia and Montenegro.
 */
export const specialAreas: readonly SpecialArea[] = [
  // Behaves as a country for data.
  {
    code: 'XKX',
    kind: 'TERRITORY',
    cldr: 'XK',
    codes: [alias('XK'), { scheme: 'SDG_GEO', code: '412' }],
  },
  { code: 'AB9', kind: 'SPECIAL', codes: [] },
  // CHI is the World Bank's code; UNHCR writes CHI for China, so resolve it as an alias with care.
  { code: 'XCX', kind: 'SPECIAL', codes: [alias('CHI'), alias('XC'), ...former('830')] },
  { code: 'OOO', kind: 'SPECIAL', cldr: 'ZZ', codes: [] },
  { code: 'OOS', kind: 'SPECIAL', codes: [] },
  { code: 'STL', kind: 'SPECIAL', codes: [] },
  { code: 'TIB', kind: 'SPECIAL', codes: [] },
  {
    code: 'ANT',
    kind: 'SPECIAL',
    codes: former('530', iso3('ANT'), iso2('AN')),
  },
  { code: 'SCG', kind: 'SPECIAL', english: 'Serbia and Montenegro (former)', codes: former('891', iso3('SCG')) },
  {
    code: 'YUG',
    kind: 'SPECIAL',
    english: 'Yugoslavia (former Socialist Federal Republic)',
    codes: former('890', iso3('YUG'), iso2('YU')),
  },
  { code: 'CSK', kind: 'SPECIAL', english: 'Czechoslovakia (former)', codes: former('200', iso3('CSK')) },
  {
    code: 'SUN',
    kind: 'SPECIAL',
    english: 'Union of Soviet Socialist Republics (former)',
    codes: former('810', iso3('SUN'), iso2('SU')),
  },
  { code: 'SDN_FORMER', kind: 'SPECIAL', english: 'Sudan (before July 2011)', codes: former('736') },
];

/** In the M49 files but put there by hand, not by the United Nations Statistics Division. */
export const addedByHand: ReadonlySet<string> = new Set(['TWN']);

/** UNSD's numbers of its other groupings, whose members its list marks with an x. */
export const unsdGroups = [
  { code: 'LDC', column: 'Least Developed Countries (LDC)', m49: '199' },
  { code: 'LLDC', column: 'Land Locked Developing Countries (LLDC)', m49: '432' },
  { code: 'SIDS', column: 'Small Island Developing States (SIDS)', m49: '722' },
] as const;
