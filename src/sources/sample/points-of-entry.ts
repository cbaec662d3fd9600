import type { PointOfEntryInput, PointOfEntryStatusInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { areasOfLevel, countries, countryOf, pcode, placeOf, positionIn, positionsOfCentres } from './places.ts';
import { randomFrom } from './random.ts';
import { invented, sampleSource } from './sample-source.ts';

const kinds = [
  'LAND',
  'RAIL',
  'AIRPORT',
  'SEA',
  'RIVER',
  'INTERNAL_TRANSIT',
  'AREA_OF_INTEREST',
  'NOT_TOLD',
] as const satisfies readonly PointOfEntryInput['kind'][];

const crossings = new Set<PointOfEntryInput['kind']>(['LAND', 'RAIL', 'RIVER', 'NOT_TOLD']);

/** Eight points in two countries. The last one has no code and is spelt anew in the second release. */
const pointsOf = (version: string): readonly PointOfEntryInput[] =>
  kinds.map((kind, index) => {
    const country = countryOf(index % 2 ? 'XSB' : 'XSA');
    const middle = positionsOfCentres(country.box);
    const nameless = kind === 'NOT_TOLD';
    const name = nameless && version !== releases[0].version ? 'Fernmoor - Amber Gate' : `Sample point ${index + 1}`;
    return {
      scope: 'points',
      key: nameless ? name : `SAMPLE-${index + 1}`,
      kind,
      code: nameless ? null : `SAMPLE-${index + 1}`,
      name,
      localName: index === 0 ? 'Punkto Unu' : null,
      area: placeOf(country),
      otherSide: crossings.has(kind) ? placeOf(countries[2]!) : null,
      latitude: middle.latitude + index / 8,
      longitude: middle.longitude,
    };
  });

const releases = [
  { version: '2025-06', releasedOn: '2025-06-30' },
  { version: '2026-02', releasedOn: '2026-02-28' },
] as const;

/** State by state of each point, in the order of `days`; `null` where nobody looked. The last point has none at all. */
const days = ['2025-03-01', '2025-06-15', '2026-02-10'] as const;
const histories: readonly (readonly (PointOfEntryStatusInput['status'] | null)[])[] = [
  ['OPEN', 'CLOSED', 'PARTIAL'],
  ['OPEN', 'OPEN', 'OPEN'],
  ['PARTIAL', null, 'OPEN'],
  ['CLOSED', 'ENTRY_ONLY', null],
  ['OPEN', 'EXIT_ONLY', 'CLOSED'],
  ['UNKNOWN', null, null],
  [null, 'CLOSED', 'OPEN'],
];

function* statusesOf(version: string, points: readonly PointOfEntryInput[]): Iterable<PointOfEntryStatusInput> {
  const known = days.filter((day) => day.slice(0, 7) <= version);
  for (const [index, history] of histories.entries())
    for (const [at, observedOn] of known.entries()) {
      const status = history[at];
      if (!status) continue;
      const closed = status !== 'OPEN' && status !== 'UNKNOWN';
      yield {
        scope: 'statuses',
        of: points[index]!,
        observedOn,
        status,
        validFrom: closed ? `${observedOn.slice(0, 8)}01` : null,
        expectedTo: status === 'PARTIAL' ? '2027-01-31' : null,
        measures: closed ? ['MOVEMENT_RESTRICTED', ...(index % 2 ? (['QUARANTINE'] as const) : [])] : [],
        affectedPopulations: closed ? ['REGULAR_TRAVELLER', 'REFUGEE'] : [],
        dailyIn: status === 'CLOSED' ? 0 : index === 1 ? 240 + at : null,
        dailyOut: status === 'CLOSED' ? 0 : null,
      };
    }
}

/** Invented points of entry whose states change, in two releases of a register. */
export const samplePointsOfEntry = sampleSource({
  code: 'sample-points-of-entry',
  domain: 'MOBILITY',
  title: invented('Sample points of entry', 'Points d’entrée d’exemple', 'Puntos de entrada de muestra'),
  description: invented(
    'Invented points of entry of two invented countries and what was seen there.',
    'Points d’entrée inventés de deux pays inventés, et ce qui y a été observé.',
  ),
  frameworkItems: [itemOf('SC-2')],
  releases,
  *read(version) {
    const points = pointsOf(version);
    for (const row of points) yield { type: 'pointOfEntry', row };
    for (const row of statusesOf(version, points)) yield { type: 'pointOfEntryStatus', row };
  },
});

const mark = (number: number) => `CANARY-SITE-OF-INTEREST-${String(number).padStart(3, '0')}`;

/** Places where people are held up: everything that tells where they are is marked. */
export const sitesOfInterest: readonly PointOfEntryInput[] = areasOfLevel(countryOf('XSA'), 2)
  .slice(0, 3)
  .map(({ code, box }, index) => ({
    scope: 'points',
    key: mark(index + 101),
    kind: 'SITE_OF_INTEREST',
    code: mark(index + 101),
    name: `Invented hotel ${mark(index + 1)}`,
    localName: null,
    area: pcode(code),
    otherSide: null,
    ...positionIn(randomFrom(`site of interest ${code}`), box),
  }));

/** Rows that only those with an approved request see. */
export const sampleSitesOfInterest = sampleSource({
  code: 'sample-sites-of-interest',
  domain: 'MOBILITY',
  title: invented('Sample sites with people of interest', null, 'Sitios de muestra con personas de interés'),
  description: invented('Invented places where people are held up or held: they stand for names that lead to people.'),
  tier: 'RESTRICTED',
  releases: [{ version: '2026-02', releasedOn: '2026-02-28' }],
  *read() {
    for (const of of sitesOfInterest) {
      yield { type: 'pointOfEntry', row: of };
      yield {
        type: 'pointOfEntryStatus',
        row: {
          scope: 'statuses',
          of,
          observedOn: '2026-02-10',
          status: 'CLOSED',
          validFrom: null,
          expectedTo: null,
          measures: ['MOVEMENT_RESTRICTED'],
          affectedPopulations: ['IRREGULAR_MIGRANT'],
          dailyIn: null,
          dailyOut: null,
        },
      };
    }
  },
});
