import { unreadable } from '../../errors.ts';
import type { CsvRow } from '../read/csv.ts';
import type { Entry, Localized } from '../source.ts';
import { designationNotes } from './designations.ts';
import { claimsOnListed, disputedAreas } from './disputed-areas.ts';
import { landBorders } from './neighbours.ts';
import { type Centroids, type Cldr, iomAt, languages } from './reference-geography-files.ts';
import { ourNames, type SpecialArea, specialAreas } from './special-areas.ts';
import { successions } from './succession.ts';
import { worldBankMemberships } from './world-bank-groups.ts';

/** Rows of IOM's list of names by its code. */
export type Members = ReadonlyMap<string, CsvRow>;

/** Our code of an IOM region, made of its name. */
export const regionCode = (name: string) => `IOM-${name.toUpperCase().replace(/[^A-Z]+/g, '-')}`;

/** The region and the union that IOM's list puts a member into. */
export function iomMemberships(row: CsvRow['row'] | undefined) {
  const region = row?.iom_region?.trim();
  return [
    ...(region ? [{ hierarchy: 'IOM_REGION', parent: regionCode(region) }] : []),
    ...(row?.eu === '1' ? [{ hierarchy: 'EU', parent: 'EU' }] : []),
  ];
}

/** Areas that the M49 files lack: special members of statistics, former states, disputed areas. */
export function* specials(iom: Members, cldr: Cldr, centres: Centroids): Generator<Entry> {
  const disputed = disputedAreas.map(({ claimants: _, ...area }) => ({ ...area, kind: 'DISPUTED' as const }));
  for (const special of [...specialAreas, ...disputed]) {
    const listed = iom.get(special.code);
    // Where UNSD has none, IOM's own placing within the M49 regions.
    const [place] = ['intregion_code', 'subregion_code', 'region_code']
      .map((column) => listed?.row[column]?.trim())
      .filter((code) => code !== undefined && code !== '');
    const { code, kind, codes, validFrom, validTo } = special;
    yield {
      type: 'area',
      at: iomAt(listed?.line ?? 1),
      row: {
        code,
        kind,
        name: nameOf(special, listed, cldr),
        codes,
        memberships: [
          ...(place ? [{ hierarchy: 'M49', parent: place.padStart(3, '0') }] : []),
          ...iomMemberships(listed?.row),
          ...worldBankMemberships(codes.find(({ scheme }) => scheme === 'WB')?.code ?? ''),
        ],
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(validTo === undefined ? {} : { validTo }),
        ...(centres.has(code) ? { centroid: centres.get(code)! } : {}),
      },
    };
  }
}

const nameOf = (special: SpecialArea, listed: CsvRow | undefined, cldr: Cldr): Localized => {
  const english = special.english ?? listed?.row.name_text;
  if (!english) throw unreadable('iom-gdi-country-names.csv', `there is no row ${special.code}`, 'Use the whole list.');
  const others = languages.flatMap((language) => {
    const text = language === 'en' || !special.cldr ? undefined : cldr.get(language)![special.cldr];
    return text ? [[language, [text, 'SOURCE']] as const] : [];
  });
  // Former states stand in no file: their wording is ours, and marked as not verified.
  return { en: [english, listed ? 'SOURCE' : 'UNVERIFIED'], ...ourNames(special), ...Object.fromEntries(others) };
};

/** What no file holds and was put down for this project: what became of whom, who borders on whom, who claims what, notes. */
export function* curated(): Generator<Entry> {
  for (const row of successions) yield { type: 'areaSuccession', row };
  for (const [from, to] of landBorders) yield { type: 'areaNeighbour', row: { from, to, border: 'LAND' } };
  const claims = [...disputedAreas.map(({ code, claimants }) => [code, claimants] as const), ...claimsOnListed];
  for (const [area, claimants] of claims)
    for (const claimant of claimants) yield { type: 'areaClaim', row: { area, claimant } };
  for (const row of designationNotes) yield { type: 'designationNote', row };
}
