import type { IncidentInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { countries, placeOf, positionIn, type SampleCountry } from './places.ts';
import { type Random, randomFrom } from './random.ts';
import { invented, sampleSource } from './sample-source.ts';

const routes = ['Sample sea route', 'Sample desert route', 'Sample mountain route', null] as const;
const causes = ['Drowning', 'Harsh conditions', 'Vehicle accident', 'Mixed or unknown'] as const;
const regionNames = { 'SAMPLE-NORTH': 'Northern sample region', 'SAMPLE-SOUTH': 'Southern sample region' } as const;

/** Invented incidents on the way, guarded fields marked for tests. */
export const sampleIncidents = sampleSource({
  code: 'sample-incidents',
  domain: 'DISPLACEMENT',
  title: invented('Sample incidents', 'Incidents d’exemple', 'Incidentes de muestra', 'Beispielvorfälle'),
  description: invented(
    'Invented incidents on invented routes, 2023 to 2026; some without a day, a country or a position. No such event took place.',
    'Incidents inventés sur des routes inventées, 2023 à 2026 ; certains sans jour, pays ou position. Aucun n’a eu lieu.',
    'Incidentes inventados en rutas inventadas, 2023 a 2026; algunos sin día, país o posición. Ninguno ocurrió.',
    'Erfundene Vorfälle auf erfundenen Wegen, 2023 bis 2026; manche ohne Tag, Land oder Ort. Keiner davon geschah.',
  ),
  frameworkItems: [itemOf('SC-2'), itemOf('SG-2.1')],
  releases: [{ version: '2026-06', releasedOn: '2026-06-15' }],
  *read() {
    for (const row of incidentRows) yield { type: 'incident', row };
  },
});

const incident = (number: number): IncidentInput => {
  const random = randomFrom(`incident ${number}`);
  const country = random.pick(countries);
  const year = 2023 + Math.floor((number - 1) / 40);
  const mark = String(number).padStart(3, '0');
  const people = peopleOf(random);
  return {
    scope: String(year),
    key: `SAMPLE-${mark}`,
    kind: number % 30 === 0 || number % 30 === 29 ? 'SPLIT' : number % 20 === 11 ? 'CUMULATIVE' : 'INCIDENT',
    nationalities:
      number % 3 === 0 ? [] : countries.slice(number % 8, (number % 8) + 1 + (number % 2)).map(({ code }) => code),
    // Two neighbouring rows in thirty are parts of one event.
    sourceKey: `SAMPLE-EVENT-${number % 30 === 0 ? number - 1 : number}`,
    area: number % 10 === 4 ? null : placeOf(country),
    region: number % 25 === 3 ? null : regionNames[country.region],
    route: random.pick(routes),
    occurredOn: number % 15 === 7 ? null : dayIn(random, year),
    year,
    ...people,
    survivors: random.chance(0.3) ? random.between(0, 60) : null,
    cause: random.pick(causes),
    quality: random.chance(0.9) ? random.between(1, 5) : null,
    ...(number % 18 === 9 ? { latitude: null, longitude: null } : positionIn(random, country.box)),
    locationDescription: number % 11 === 6 ? null : `${whereabouts(random, country)} CANARY-LOCATION-${mark}`,
    informationSource: random.chance(0.9) ? 'Sample monitoring post' : null,
    links: random.chance(0.5) ? [`https://example.org/sample/incidents/${mark}`] : [],
  };
};

/** Null is not known; zero is known to be none. The parts by sex and age never exceed the total. */
const peopleOf = (random: Random) => {
  const dead = random.chance(0.85) ? random.between(0, 12) : null;
  const missing = random.chance(0.5) ? random.between(0, 20) : null;
  const deadOrMissing = dead === null && missing === null ? null : (dead ?? 0) + (missing ?? 0);
  const known = deadOrMissing !== null && random.chance(0.6);
  const women = known ? random.between(0, Math.floor(deadOrMissing / 3)) : null;
  const men = known ? random.between(0, Math.floor(deadOrMissing / 3)) : null;
  const children = known ? random.between(0, Math.floor(deadOrMissing / 3)) : null;
  return { dead, missing, deadOrMissing, women, men, children };
};

const dayIn = (random: Random, year: number): string => {
  // The last year of the list ends in May.
  const month = random.between(1, year === 2026 ? 5 : 12);
  return `${year}-${String(month).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
};

const whereabouts = (random: Random, { name }: SampleCountry): string => {
  const distance = random.between(2, 90);
  const place = random.pick([
    'of the old lighthouse',
    'of the stone bridge',
    'of the salt road',
    'of the ferry landing',
  ]);
  return `An invented spot about ${distance} km ${random.pick(['north', 'south', 'east', 'west'])} ${place} in ${name.en![0]}.`;
};

/** All incidents of `sample-incidents`. */
export const incidentRows: readonly IncidentInput[] = Array.from({ length: 150 }, (_, index) => incident(index + 1));
