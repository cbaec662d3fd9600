import type { RestrictionLevelInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { countries, placeOf } from './places.ts';
import { randomFrom } from './random.ts';
import { invented, sampleSource } from './sample-source.ts';

const first = '2024-01-01';
const last = '2026-06-30';
const highest = { INTERNATIONAL_TRAVEL: 4, INTERNAL_MOVEMENT: 2 } as const;

/** Levels of travel control in runs of days without holes: days that nobody reported are runs of their own. */
export const sampleRestrictions = sampleSource({
  code: 'sample-restrictions',
  domain: 'MOBILITY',
  title: invented(
    'Sample travel controls',
    'Contrôles de voyage d’exemple',
    'Controles de viaje de muestra',
    'Beispiel: Reisebeschränkungen',
  ),
  description: invented(
    'Invented levels of travel control of invented countries, January 2024 to June 2026.',
    'Niveaux inventés de contrôle des voyages de pays inventés, de janvier 2024 à juin 2026.',
    null,
    'Erfundene Stufen der Reisebeschränkungen erfundener Länder, Januar 2024 bis Juni 2026.',
  ),
  frameworkItems: [itemOf('SC-2')],
  releases: [{ version: '2026-06', releasedOn: '2026-07-01' }],
  *read() {
    for (const control of ['INTERNATIONAL_TRAVEL', 'INTERNAL_MOVEMENT'] as const) {
      for (const country of countries) {
        // One country says nothing of movement inside it: it has no rows, which is not a level of zero.
        if (country.code === 'XSL' && control === 'INTERNAL_MOVEMENT') continue;
        for (const run of runs(country.code, control)) {
          yield { type: 'restrictionLevel', row: { scope: control, control, area: placeOf(country), ...run } };
        }
      }
    }
  },
});

type Run = Pick<RestrictionLevelInput, 'start' | 'end' | 'level' | 'status'>;

function* runs(code: string, control: RestrictionLevelInput['control']): Iterable<Run> {
  const random = randomFrom(`restriction ${code} ${control}`);
  let start = first;
  let previous: number | null | undefined;
  while (start <= last) {
    const days = random.between(30, 180);
    const end = later(start, days - 1) < last ? later(start, days - 1) : last;
    let level = random.chance(0.15) ? null : random.between(0, highest[control]);
    // Neighbouring runs differ, or they would be one.
    if (level === previous) level = level === null ? 0 : (level + 1) % (highest[control] + 1);
    yield { start, end, level, status: level === null ? 'NOT_REPORTED' : 'NORMAL' };
    previous = level;
    start = later(end, 1);
  }
}

const later = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
