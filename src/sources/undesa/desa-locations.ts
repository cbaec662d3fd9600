import { iso3ByM49 } from '../definitions/m49-iso3.ts';
import type { Entry, Place } from '../source.ts';

/**
 * Codes of UN DESA from 900 up that are regions of the UN geoscheme or groups of ours. They are UN DESA's own: the SDG database means
 * other things by some of the same numbers (901, 921).
 */
const regions: Readonly<Record<string, string>> = {
  900: '001',
  903: '002',
  910: '014',
  911: '017',
  912: '015',
  913: '018',
  914: '011',
  947: '202',
  1834: '202',
  935: '142',
  5500: '143',
  906: '030',
  5501: '034',
  920: '035',
  922: '145',
  908: '150',
  923: '151',
  924: '154',
  925: '039',
  926: '155',
  904: '419',
  915: '029',
  916: '013',
  931: '005',
  905: '021',
  917: '150',
  918: '021',
  909: '009',
  927: '053',
  928: '054',
  954: '057',
  957: '061',
  941: 'LDC',
  1636: 'LLDC',
  1637: 'SIDS',
};

/** Groups that only UN DESA has. Two of the regions of the SDGs repeat one of the geoscheme and are kept apart from it. */
const groups: Readonly<Record<string, string>> = {
  901: 'More developed regions',
  902: 'Less developed regions',
  934: 'Less developed regions, excluding least developed countries',
  948: 'Less developed regions, excluding China',
  921: 'Central and Southern Asia',
  1831: 'Central and Southern Asia',
  1833: 'Northern Africa and Western Asia',
  1832: 'Eastern and South-Eastern Asia',
  1830: 'Latin America and the Caribbean (region of the SDGs)',
  1835: 'Oceania (excluding Australia and New Zealand)',
  1836: 'Australia and New Zealand (region of the SDGs)',
  1829: 'Europe and Northern America',
  1500: 'Low-income countries',
  1501: 'Lower-middle-income countries',
  1502: 'Upper-middle-income countries',
  1503: 'High-income countries',
  1517: 'Middle-income countries',
  1518: 'No income group available',
};

/** Both numbers have stood for the same region. */
const sameGroup: Readonly<Record<string, string>> = { 1831: '921' };

/** Members of migration statistics beside today's countries. */
const others: Readonly<Record<string, string>> = { 412: 'XKX', 830: 'XCX', 530: 'ANT' };

/** The place that a location code of UN DESA stands for; null where it is not known. */
export const desaPlace = (code: string): Place | null => {
  const number = code.replace(/^0+/, '');
  const known = regions[number] ?? others[number];
  if (known !== undefined) return { scheme: 'CODE', code: known };
  if (groups[number] !== undefined) return { scheme: 'CODE', code: `DESA-${sameGroup[number] ?? number}` };
  const iso3 = iso3ByM49.get(number.padStart(3, '0'));
  return iso3 === undefined ? null : { scheme: 'ISO3', code: iso3 };
};

/** Is this place one country or territory, and not a region or group? */
export const isCountry = (place: Place): boolean =>
  place.scheme === 'ISO3' || Object.values(others).includes(place.code);

/** The groups that only UN DESA has, as places. */
export function* desaGroups(): Generator<Entry> {
  for (const [number, name] of Object.entries(groups)) {
    if (sameGroup[number] !== undefined) continue;
    const codes = [number, ...Object.keys(sameGroup).filter((one) => sameGroup[one] === number)];
    yield {
      type: 'area',
      at: { file: 0, line: 1 },
      row: {
        code: `DESA-${number}`,
        kind: 'GROUP',
        name: { en: [name, 'SOURCE'] },
        codes: codes.map((code) => ({ scheme: 'DESA_LOC', code })),
      },
    };
  }
}
