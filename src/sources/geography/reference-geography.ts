import { basename } from 'node:path';
import { unreadable } from '../../errors.ts';
import type { Localized } from '../../store/columns.ts';
import type { CsvRow } from '../read/csv.ts';
import { glimpse } from '../read/glimpse.ts';
import { sha256 } from '../read/hash.ts';
import type { AreaInput, At, Entry, ReleasePlan, Source } from '../source.ts';
import { datedMemberships } from './dated-memberships.ts';
import { providerCodes } from './provider-codes.ts';
import {
  allRows,
  alpha2,
  alpha3,
  type Centroids,
  type Cldr,
  centroids,
  codeColumn,
  columnsOf,
  fileNameOf,
  fileNames,
  iomAt,
  iomColumns,
  languages,
  levels,
  m49Columns,
  type Names,
  nameColumn,
  namesAgree,
  notRead,
  optional,
  recognises,
  territoryNames,
  unLanguages,
  unsdAt,
} from './reference-geography-files.ts';
import { curated, iomMemberships, type Members, regionCode, specials } from './reference-geography-specials.ts';
import { addedByHand, beginnings, formerCodes, sharedCodes, unsdGroups } from './special-areas.ts';
import { worldBankGroups, worldBankMemberships, worldBankSame } from './world-bank-groups.ts';

/** Countries, territories, M49 regions, IOM regions and groups, with names in four languages. */
export const referenceGeography: Source = {
  code: 'reference-geography',
  brings: { areas: /^[A-Z]{3}$/ },
  dataset: {
    code: 'reference-geography',
    domain: 'REFERENCE',
    title: { en: ['Countries, territories, regions and groups', 'SOURCE'] },
    description: {
      en: [
        'M49 regions, countries and territories of the United Nations Statistics Division, regions of IOM, and special ' +
          'members of migration statistics. Put together from several lists. The designations are the sources’ and ' +
          'imply no opinion on the legal status of any country, territory or area.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'UNSD',
      name: { en: ['United Nations Statistics Division, with IOM, Unicode CLDR and Open Knowledge lists', 'SOURCE'] },
      url: 'https://unstats.un.org/unsd/methodology/m49/',
    },
    licence: {
      code: 'COMPOSITE',
      name: 'UNSD M49: reuse with citation; country codes: ODC-PDDL 1.0; IOM names: MIT; CLDR: Unicode-3.0',
      redistribution: 'ALLOWED',
    },
    creditLine:
      'Standard country or area codes for statistical use (M49), United Nations Statistics Division; regions: IOM Global Data Institute; German names: Unicode CLDR',
    homepage: 'https://unstats.un.org/unsd/methodology/m49/',
    tier: 'OPEN',
  },
  dayFrom: 'TABLE',
  recognises,
  async plan(files): Promise<ReleasePlan[]> {
    const names = new Map(
      await Promise.all(files.map(async (file) => [file, fileNameOf(await glimpse(file))] as const)),
    );
    const stranger = files.find((file) => names.get(file) === undefined && !notRead.includes(basename(file.path)));
    if (stranger) {
      throw unreadable(stranger.name, 'this file is none of this source’s', `Expected: ${fileNames.join(', ')}.`);
    }
    const chosen = fileNames.flatMap((name) => {
      const same = files.filter((file) => names.get(file) === name);
      if (same.length === 1) return same;
      if (same.length === 0 && optional.has(name)) return [];
      const what = same.length === 0 ? 'this file is missing' : 'this file is given more than once';
      throw unreadable(name, what, 'Load the whole folder, each file once.');
    });
    const sums = await Promise.all(chosen.map(async (file) => (await sha256(file)).sha256.slice(0, 2)));
    return [
      {
        // The composite takes the day of its newest part, CLDR 48, and two digits of each part's checksum: a changed part, another release.
        version: `composite 2025-10 ${sums.join('')}`,
        releasedOn: '2025-10-29',
        files: chosen,
        processing:
          'Composite: areas, hierarchy and English, French and Spanish names from UNSD M49, German names from Unicode ' +
          'CLDR, kinds from a list of country codes, regions and special members from IOM, centres of countries from OCHA. ' +
          'Codes of providers, disputed areas, days of membership, successions, borders and notes were put down for this project.',
      },
    ];
  },
  async *read(plan): AsyncGenerator<Entry> {
    const m49 = new Map<string, CsvRow[]>();
    for (const language of unLanguages) {
      m49.set(language, await allRows(plan, `unsd-m49-${language}.csv`, [...levels.flatMap(columnsOf), ...m49Columns]));
    }
    const english = m49.get('en')!;
    yield namesAgree(m49);
    const cldr = await territoryNames(plan);
    const iom = await allRows(plan, 'iom-gdi-country-names.csv', iomColumns);
    const iomRows: Members = new Map(iom.map((row) => [row.row.iso3!, row]));
    const centres = await centroids(plan);

    yield* regions(english, m49, cldr);
    yield* groups(iom, cldr);
    const kinds = new Map(
      (await allRows(plan, 'country-codes.csv', ['ISO3166-1-Alpha-3', 'is_independent'])).map(({ row }) => [
        row['ISO3166-1-Alpha-3']!.trim(),
        row.is_independent!.trim(),
      ]),
    );
    yield* countries(english, m49, cldr, kinds, iomRows, centres);
    yield* specials(iomRows, cldr, centres);
    yield* curated();
  },
};

const levelKinds = ['WORLD', 'REGION', 'SUBREGION', 'INTERMEDIATE_REGION'] as const;

/** Names that `pick` finds in the UN files, with German, which the UN does not have, from CLDR. */
function named(
  m49: Names,
  cldr: Cldr,
  key: string,
  status: 'OFFICIAL' | 'SOURCE',
  pick: (rows: readonly CsvRow[]) => string | undefined,
) {
  const name: { -readonly [language in keyof Localized]: Localized[language] } = {};
  for (const language of unLanguages) {
    const text = pick(m49.get(language)!);
    if (text) name[language] = [text, status];
  }
  const german = cldr.get('de')![key];
  if (german) name.de = [german, 'SOURCE'];
  return name;
}

const m49Codes = (code: string) => [
  { scheme: 'M49', code },
  { scheme: 'SDG_GEO', code: String(Number(code)) },
];

function* regions(english: readonly CsvRow[], m49: Names, cldr: Cldr): Generator<Entry> {
  for (const [depth, level] of levels.entries()) {
    const [codeOf, nameOf] = columnsOf(level) as [string, string];
    const seen = new Set<string>();
    for (const { line, row } of english) {
      const code = row[codeOf]!.trim();
      if (code === '' || seen.has(code)) continue;
      seen.add(code);
      const wordings = (rows: readonly CsvRow[]) =>
        mostFrequent(rows.filter((other) => other.row[codeOf] === code).map((other) => other.row[nameOf]!.trim()));
      const parent = depth === 0 ? undefined : directParent(row, depth);
      yield {
        type: 'area',
        at: unsdAt(line),
        row: {
          code,
          kind: levelKinds[depth]!,
          name: named(m49, cldr, code, 'OFFICIAL', wordings),
          codes: [...m49Codes(code), ...worldBank(code)],
          memberships: parent ? [{ hierarchy: 'M49', parent }] : [],
        },
      };
    }
  }
}

/** The nearest filled level above: some sub-regions have intermediate regions, others hold countries directly. */
const directParent = (row: CsvRow['row'], depth: number = levels.length) =>
  levels
    .slice(0, depth)
    .map((level) => row[`${level} Code`]!.trim())
    .findLast((code) => code !== '');

/** A row added by hand words the region its own way; the many others agree. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

const worldBank = (code: string) =>
  worldBankSame[code] === undefined ? [] : [{ scheme: 'WB', code: worldBankSame[code] }];

const schengenName: Localized = {
  en: ['Schengen area', 'UNVERIFIED'],
  fr: ['Espace Schengen', 'UNVERIFIED'],
  es: ['Espacio Schengen', 'UNVERIFIED'],
  de: ['Schengen-Raum', 'UNVERIFIED'],
};

function* groups(iom: readonly CsvRow[], cldr: Cldr): Generator<Entry> {
  const group = (at: At, code: string, name: Localized, codes: AreaInput['codes']): Entry => ({
    type: 'area',
    at,
    row: { code, kind: 'GROUP', name, codes },
  });
  for (const { code, column, m49 } of unsdGroups) {
    const text = column.replace(/ \(.*$/, '');
    yield group(unsdAt(1), code, { en: [text, 'OFFICIAL'] }, [...m49Codes(m49), ...worldBank(code)]);
  }
  const union = languages.flatMap((language) => {
    const text = cldr.get(language)!.EU;
    return text ? [[language, [text, 'SOURCE']] as const] : [];
  });
  yield group(iomAt(1), 'EU', Object.fromEntries(union), [
    { scheme: 'EUROSTAT', code: 'EU27_2020' },
    ...worldBank('EU'),
  ]);
  yield group(iomAt(1), 'SCHENGEN', schengenName, [{ scheme: 'COBAP', code: 'EUR' }]);
  for (const row of worldBankGroups()) yield { type: 'area', at: iomAt(1), row };
  const seen = new Set<string>();
  for (const { line, row } of iom) {
    const name = row.iom_region!.trim();
    if (name === '' || seen.has(name)) continue;
    seen.add(name);
    yield group(iomAt(line), regionCode(name), { en: [name, 'SOURCE'] }, []);
  }
  const message = `${seen.size} IOM regions, expected six.`;
  yield { type: 'check', name: 'iom-regions', passed: seen.size === 6, message };
}

function* countries(
  english: readonly CsvRow[],
  m49: Names,
  cldr: Cldr,
  kinds: ReadonlyMap<string, string>,
  iom: Members,
  centres: Centroids,
): Generator<Entry> {
  const seen = new Set<string>();
  for (const { line, row } of english) {
    const at = unsdAt(line);
    const code = row[alpha3]!.trim();
    const short = row[alpha2]!.trim();
    const number = row[codeColumn]!.trim();
    const reject = (column: string, value: string, reason: string): Entry => ({
      type: 'reject',
      at,
      column,
      value,
      reason,
    });
    if (!/^[A-Z]{3}$/.test(code)) {
      yield reject(alpha3, code, 'not a three-letter ISO code');
    } else if (!/^[A-Z]{2}$/.test(short)) {
      yield reject(alpha2, short, 'not a two-letter ISO code');
    } else if (!/^\d{3}$/.test(number)) {
      yield reject(codeColumn, number, 'not a three-digit M49 code');
    } else if (!kinds.has(code)) {
      yield reject(alpha3, code, 'not in country-codes.csv, so country or territory cannot be told');
    } else if (seen.has(code) || seen.has(number)) {
      yield reject(alpha3, code, 'this area was listed before');
    } else {
      seen.add(code).add(number);
      const byHand = addedByHand.has(code);
      const find = (rows: readonly CsvRow[]) => rows.find((other) => other.row[codeColumn] === number)?.row[nameColumn];
      const flags = unsdGroups.filter(({ column }) => row[column]!.trim() !== '');
      const parent = directParent(row);
      yield {
        type: 'area',
        at,
        row: {
          code,
          // What the UN list lacks is a territory here whatever another list says: no opinion on its status.
          kind: kinds.get(code) === 'Yes' && !byHand ? 'COUNTRY' : 'TERRITORY',
          name: named(m49, cldr, short, byHand ? 'SOURCE' : 'OFFICIAL', (rows) => find(rows)?.trim()),
          codes: [
            ...[
              { scheme: 'ISO3', code },
              { scheme: 'ISO2', code: short },
            ].map((one) => (sharedCodes.has(code) ? { ...one, validFrom: beginnings[code]! } : one)),
            ...m49Codes(number),
            ...providerCodes(code, short),
            ...(formerCodes[code] ?? []),
          ],
          memberships: datedMemberships(code, [
            ...(parent ? [{ hierarchy: 'M49', parent }] : []),
            ...flags.map((flag) => ({ hierarchy: flag.code, parent: flag.code })),
            ...iomMemberships(iom.get(code)?.row),
            ...worldBankMemberships(code),
          ]),
          ...(beginnings[code] ? { validFrom: beginnings[code] } : {}),
          ...(centres.has(code) ? { centroid: centres.get(code)! } : {}),
        },
      };
    }
  }
}
