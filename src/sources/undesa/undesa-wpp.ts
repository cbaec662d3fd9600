import { unreadable } from '../../errors.ts';
import { commonIndicator } from '../definitions/indicators.ts';
import { filesByShape, plain, refuseNone, yearPeriod } from '../own-files.ts';
import type { DatasetDescriptor, Entry, Glimpse, ReleasePlan, Source, Stated } from '../source.ts';
import { desaGroups, isCountry } from './desa-locations.ts';
import { isLocations, isWideTable, longRows, longTable, wideRows } from './wpp-files.ts';

const estimates = 'WPP_NET_MIG';
const projections = 'WPP_NET_MIG_MEDIUM';

const shapes = ['wide', 'long'] as const;
const shapeOf = (seen: Glimpse): (typeof shapes)[number] | null => {
  if (isWideTable(seen)) return 'wide';
  return longTable(seen) === 'PROSPECTS' ? 'long' : null;
};
const expected =
  'tables of net migration of World Population Prospects: years across by location code, or one value a line from 1950';

/** Days on which revisions were given out, which no file says. */
const releaseDays: Readonly<Record<string, string>> = { 2019: '2019-06-17', 2022: '2022-07-11', 2024: '2024-07-11' };

/** The year of the revision, from what is stated or from the file's name: the tables themselves do not say it. */
const revisionOf = (seen: Glimpse, stated: Stated | undefined): string => {
  const year = /\b(20\d\d)\b/.exec(stated?.version ?? '')?.[1] ?? /wpp[\s_-]?(20\d\d)/i.exec(seen.name)?.[1];
  if (year === undefined)
    throw unreadable(
      seen.name,
      'nothing says which revision of World Population Prospects it is',
      'Say so with --version "WPP 2024", or name the file after its revision.',
    );
  return year;
};

async function plan(files: Parameters<Source['plan']>[0], stated?: Stated): Promise<ReleasePlan[]> {
  const beside = (seen: Glimpse) => isLocations(seen) || longTable(seen) === 'OFFICES';
  const found = await filesByShape(files, shapeOf, shapes, beside, expected);
  const tables = [...found.wide, ...found.long];
  refuseNone(tables.length, files, expected);
  const plans = tables.map((seen) => {
    const year = revisionOf(seen, stated);
    const releasedOn = stated?.releasedOn ?? releaseDays[year];
    if (releasedOn === undefined)
      throw unreadable(
        seen.name,
        `the day on which the revision of ${year} was given out is not known`,
        'Say so with --released YYYY-MM-DD.',
      );
    const isWide = found.wide.includes(seen);
    return {
      version: stated?.version ?? `WPP ${year}`,
      releasedOn,
      files: [plain(seen)],
      processing: isWide
        ? 'Thousands brought to persons; years from that of the revision on are projections of the medium variant.'
        : 'Figures unchanged, as rounded by the redistributor; years from that of the revision on are projections.',
    };
  });
  plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  for (const [index, { version, files: own }] of plans.entries())
    if (plans[index + 1]?.version === version)
      throw unreadable(
        own[0]!.name,
        `${version} is also in ${plans[index + 1]!.files[0]!.name}`,
        'Pass one of the two.',
      );
  return plans;
}

const definition =
  'Number of immigrants minus the number of emigrants of a year, citizens and others alike. The world adds up to zero by construction.';

function* definitions(): Generator<Entry> {
  yield { type: 'indicator', row: commonIndicator('NET_MIG') };
  yield { type: 'indicator', row: commonIndicator('NET_MIG_PROJECTED') };
  yield {
    type: 'series',
    row: {
      code: estimates,
      indicator: 'NET_MIG',
      name: { en: ['Net number of migrants, estimates', 'SOURCE'] },
      definition: { en: [definition, 'UNVERIFIED'] },
      method: 'ESTIMATED',
      frequency: 'ANNUAL',
    },
  };
  yield {
    type: 'series',
    row: {
      code: projections,
      indicator: 'NET_MIG_PROJECTED',
      name: { en: ['Net number of migrants, projections, medium variant', 'SOURCE'] },
      definition: { en: [definition, 'UNVERIFIED'] },
      method: 'MODELLED',
      frequency: 'ANNUAL',
    },
  };
  yield* desaGroups();
}

async function* read(release: ReleasePlan): AsyncGenerator<Entry> {
  const [file] = release.files;
  const revision = Number(/20\d\d/.exec(release.version)?.[0]);
  if (!file || !revision) throw new Error(`no table of ${release.version} in its plan`);
  const found = await filesByShape([file], shapeOf, shapes, () => false, expected);
  yield* definitions();
  for await (const cell of found.wide.length ? wideRows(file) : longRows(file)) {
    const at = { file: 0, line: cell.line };
    if ('reason' in cell) {
      yield { type: 'reject', at, column: cell.column, value: cell.value, reason: cell.reason };
      continue;
    }
    const isProjected = Number(cell.year) >= revision;
    const places = isCountry(cell.area) ? 'countries' : 'regions';
    yield {
      type: 'observation',
      at,
      row: {
        // A revision replaces what it holds: estimates, and projections year by year.
        scope: isProjected ? `projected ${cell.year}, ${places}` : `estimated, ${places}`,
        series: isProjected ? projections : estimates,
        area: cell.area,
        period: yearPeriod(cell.year),
        sex: 'TOTAL',
        age: '_T',
        dimensions: {},
        value: cell.value,
        status: 'NORMAL',
        nature: isProjected ? 'PROJECTED' : 'ESTIMATED',
        multiplier: cell.multiplier,
      },
    };
  }
}

export const undesaProvider: DatasetDescriptor['provider'] = {
  code: 'UNDESA',
  name: { en: ['United Nations, Department of Economic and Social Affairs, Population Division', 'OFFICIAL'] },
  url: 'https://www.un.org/development/desa/pd/',
};
export const undesaLicence: DatasetDescriptor['licence'] = {
  code: 'CC-BY-3.0-IGO',
  name: 'Creative Commons Attribution 3.0 IGO',
  url: 'https://creativecommons.org/licenses/by/3.0/igo/',
  redistribution: 'ALLOWED',
};

/** Net migration of all countries since 1950 by revision of World Population Prospects, in persons whatever the file counts by. */
export const undesaWpp: Source = {
  code: 'undesa-wpp',
  dataset: {
    code: 'undesa-wpp',
    domain: 'INDICATORS',
    title: { en: ['World Population Prospects: net migration', 'SOURCE'] },
    description: {
      en: [
        'Net number of migrants by country, region and year, estimated back to 1950 and projected. Each revision estimates the whole ' +
          'past anew, so that values of the same year differ much between revisions.',
        'UNVERIFIED',
      ],
    },
    provider: undesaProvider,
    licence: undesaLicence,
    creditLine:
      'United Nations, Department of Economic and Social Affairs, Population Division: World Population Prospects',
    homepage: 'https://population.un.org/wpp/',
    tier: 'OPEN',
    frameworkItems: [{ framework: 'SDG', item: '10.7' }],
  },
  // WPP 2024 has the 236 countries of WPP 2022 and one more. Of the 13,608 estimates that are not zero in both, 354 differ by more
  // than a factor of ten and 56 by more than fifty, all of them small.
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.001, maxFactor: 50, maxJumps: 500 },
  brings: { indicators: ['NET_MIG', 'NET_MIG_PROJECTED'], series: [estimates, projections] },
  dayFrom: 'TABLE',
  recognises: (seen) =>
    isLocations(seen)
      ? { aside: 'names and tree of the locations; their codes are known here' }
      : shapeOf(seen) !== null,
  plan,
  read,
};
