import type { OperationInput, RoundInput } from '../source.ts';
import { type Figures, isUnreached, shareOf, siteFigures, sumOf } from './displacement-figures.ts';
import { areaRows, breakdownRows, siteRows } from './displacement-rows.ts';
import {
  emergency,
  type SampleSite,
  tracking,
  trackingSites,
  willowmark,
  willowmarkSites,
} from './displacement-sites.ts';
import { itemOf } from './frameworks.ts';
import { type AdminArea, adminAreas, placeOf, type SampleCountry } from './places.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

/** Displaced and returned people of two invented countries by area, site and round. */
export const sampleDisplacement = sampleSource({
  code: 'sample-displacement',
  domain: 'DISPLACEMENT',
  title: invented(
    'Sample displacement tracking',
    'Suivi des déplacements d’exemple',
    'Seguimiento de desplazamientos de muestra',
    'Beispiel: Beobachtung von Vertreibung',
  ),
  description: invented(
    'Invented displaced and returned people in four rounds of three invented operations, down to invented sites. Site names and positions carry marks by which tests find leaks.',
    'Personnes déplacées et revenues inventées, en quatre cycles de trois opérations inventées, jusqu’aux sites inventés.',
    'Personas desplazadas y retornadas inventadas en cuatro rondas de tres operaciones inventadas, hasta sitios inventados.',
  ),
  frameworkItems: [itemOf('SC-1'), itemOf('SC-3')],
  // The two unreadable rows are there on purpose.
  gates: { maxRejects: 0.01 },
  releases: [{ version: 'Round 4', releasedOn: '2026-06-01' }],
  *read() {
    for (const row of operations) yield { type: 'operation', row };
    for (const number of rounds) yield* roundRows(number);
    for (const { row } of [...trackingSites, ...willowmarkSites]) yield { type: 'site', row };
    for (const round of rounds) {
      yield* trackingRound(tracking.code, tracking.country, trackingSites, round);
      yield* emergencyRound(round);
      yield* trackingRound(willowmark.code, willowmark.country, willowmarkSites, round);
      yield* siteAssessment(round);
    }
    const unreadable = { type: 'reject', column: 'IDP individuals' } as const;
    yield { ...unreadable, value: 'about 40', reason: 'not a whole number (an unreadable row of the sample)' };
    yield { ...unreadable, value: '-12', reason: 'a count cannot be negative (an unreadable row of the sample)' };
  },
});

/** Numbers of key informants that no other figure looks like: they are for partners. */
export const keyInformantMark = 700_010_000;
const rounds = [1, 2, 3, 4] as const;
const starts = ['2024-09', '2025-03', '2025-09', '2026-03'] as const;

const operations: readonly OperationInput[] = [
  {
    code: tracking.code,
    name: invented(
      'Lanternia: mobility tracking',
      'Lanternie : suivi de la mobilité',
      'Linternia: seguimiento de la movilidad',
      'Laternien: Mobilitätsbeobachtung',
    ),
    area: placeOf(tracking.country),
    status: 'ACTIVE',
  },
  {
    code: emergency.code,
    name: invented(
      'Lanternia: flood response',
      'Lanternie : réponse aux inondations',
      'Linternia: respuesta a las inundaciones',
    ),
    area: placeOf(emergency.country),
    status: 'INACTIVE',
  },
  {
    code: willowmark.code,
    name: invented(
      'Willowmark: mobility tracking',
      'Saulemarche : suivi de la mobilité',
      null,
      'Weidenmark: Mobilitätsbeobachtung',
    ),
    area: placeOf(willowmark.country),
    status: 'UNKNOWN',
  },
];

function* roundRows(number: (typeof rounds)[number]): Iterable<Draft> {
  const month = starts[number - 1]!;
  const round = (row: Omit<RoundInput, 'number' | 'period'>, from: string, to: string): Draft => ({
    type: 'round',
    row: { ...row, number, period: { start: `${month}-${from}`, end: `${month}-${to}` } },
  });
  const baseline = 'Key informants in every ward (invented).';
  const asked = { keyInformants: 96 + 40 * number, placesAssessed: 60 };
  yield round(
    { operation: tracking.code, assessmentType: 'BASELINE_ASSESSMENT', method: baseline, ...asked },
    '01',
    '20',
  );
  const marked = { keyInformants: keyInformantMark + number };
  yield round({ operation: emergency.code, assessmentType: 'EMERGENCY_TRACKING', ...marked }, '05', '12');
  yield round({ operation: willowmark.code, assessmentType: 'BASELINE_ASSESSMENT', method: baseline }, '01', '15');
  const siteMethod = 'Visits to every site outside host communities (invented).';
  yield round({ operation: willowmark.code, assessmentType: 'SITE_ASSESSMENT', method: siteMethod }, '16', '28');
}

/** The country and its admin areas, each with the sum of the wards inside it. */
const areasWithSums = (country: SampleCountry, wards: ReadonlyMap<string, Figures | null>) =>
  [country, ...adminAreas(country)].map((area) => {
    const inside = 'level' in area ? [...wards].filter(([ward]) => ward.startsWith(area.code)) : [...wards];
    return {
      area,
      level: 'level' in area ? (area as AdminArea).level : (0 as const),
      figures: sumOf(inside.map(([, one]) => one)),
    };
  });

function* trackingRound(
  operation: string,
  country: SampleCountry,
  sites: readonly SampleSite[],
  round: number,
): Iterable<Draft> {
  const known = sites.map((site, index) => ({ site, ...siteFigures(site, index, round) }));
  const wards = new Map<string, Figures | null>();
  for (const { site, figures } of known) wards.set(site.ward, sumOf([wards.get(site.ward) ?? null, figures]));
  const frame = { operation, round, assessmentType: 'BASELINE_ASSESSMENT' } as const;
  const sums = areasWithSums(country, wards);
  for (const { area, level, figures } of sums) {
    yield* areaRows(
      frame,
      area.code,
      level,
      figures,
      isUnreached(area.code, round) ? 'NOT_COLLECTED' : 'NOT_APPLICABLE',
    );
  }
  for (const one of known) yield* siteRows(frame, one.site, one);
  const whole = sums[0]!.figures!;
  if (round === 4) yield* breakdownRows(frame, country.code, whole, 'sex');
  const provinces = sumOf(sums.filter(({ level }) => level === 1).map(({ figures }) => figures))!;
  yield {
    type: 'check',
    name: `${operation}-${round}-provinces-add-up`,
    passed: provinces.every((figure, index) => figure === whole[index]),
    message: `Provinces against the country in round ${round} of ${operation}.`,
  };
}

/** The flood response covers two provinces, roughly, and counts people whom the tracking counts too. */
function* emergencyRound(round: number): Iterable<Draft> {
  const frame = { operation: emergency.code, round, assessmentType: 'EMERGENCY_TRACKING' } as const;
  const covered = adminAreas(emergency.country).filter(({ code, level }) => level < 3 && /^XA0[12]/.test(code));
  const districts = new Map<string, Figures | null>(
    covered
      .filter(({ level }) => level === 2)
      .map(({ code }) => {
        const people = randomFrom(`emergency ${code} ${round}`).between(2, 60) * 50;
        return [code, [people, 0, 0, 0, people / 5, 0, 0, 0]];
      }),
  );
  const sums = areasWithSums(emergency.country, districts);
  for (const { area, level, figures } of sums) {
    if (level < 3 && figures) yield* areaRows(frame, area.code, level, figures, 'NOT_COLLECTED', true);
  }
  if (round === 4) yield* breakdownRows(frame, emergency.country.code, sums[0]!.figures!, 'reason');
}

/** The site assessment visits the same people as the baseline does, without those in host communities. */
function* siteAssessment(round: number): Iterable<Draft> {
  const frame = { operation: willowmark.code, round, assessmentType: 'SITE_ASSESSMENT' } as const;
  const visited = willowmarkSites.flatMap((site, index) => {
    if (site.row.kind === 'HOST_COMMUNITY') return [];
    const { figures, status } = siteFigures(site, index, round);
    const percent = randomFrom(`assessment ${site.row.key} ${round}`).between(88, 97);
    return [{ site, observedRound: round, status, figures: figures && shareOf(figures, percent) }];
  });
  const wards = new Map<string, Figures | null>(willowmarkSites.map(({ ward }) => [ward, null]));
  for (const { site, figures } of visited) wards.set(site.ward, sumOf([wards.get(site.ward)!, figures]));
  for (const { area, level, figures } of areasWithSums(willowmark.country, wards)) {
    yield* areaRows(frame, area.code, level, figures, 'NOT_APPLICABLE', true);
  }
  for (const one of visited) yield* siteRows(frame, one.site, one, true);
}
