import type { VisaRequirement } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { countries, placeOf } from './places.ts';
import { randomFrom } from './random.ts';
import { invented, sampleSource } from './sample-source.ts';

const days = ['2024-06-01', '2025-02-01', '2026-01-15'] as const;
const requirements: readonly VisaRequirement[] = [
  'VISA_FREE',
  'VISA_ON_ARRIVAL',
  'E_VISA',
  'VISA_REQUIRED',
  'NO_ADMISSION',
];

/** Three snapshots of all pairs: most rules stay, some change, one destination closes for a while. */
export const sampleVisaRules = {
  ...sampleSource({
    code: 'sample-visa-rules',
    domain: 'MOBILITY',
    title: invented(
      'Sample visa rules',
      'Règles de visa d’exemple',
      'Reglas de visado de muestra',
      'Beispiel: Visaregeln',
    ),
    description: invented(
      'Invented visa rules between invented countries, in three snapshots.',
      'Règles de visa inventées entre pays inventés, en trois instantanés.',
    ),
    frameworkItems: [itemOf('SC-2')],
    releases: days.map((day) => ({ version: day, releasedOn: day })),
    *read(version) {
      for (const passport of countries)
        for (const destination of countries) {
          if (passport === destination) continue;
          const { requirement, stayDays } = ruleOn(version, passport.code, destination.code);
          yield {
            type: 'visaRule',
            row: {
              scope: 'pairs',
              day: version,
              passport: placeOf(passport),
              destination: placeOf(destination),
              requirement,
              stayDays,
              rawValue: stayDays === null ? requirement.toLowerCase().replaceAll('_', ' ') : String(stayDays),
              coding: version === days[0] ? 'SAMPLE_OLD' : 'SAMPLE_NEW',
              confidence: version === days[0] ? 'COARSE' : 'STATED',
            },
          };
        }
    },
  }),
  snapshots: {},
};

const ruleOn = (day: string, passport: string, destination: string) => {
  const random = randomFrom(`visa ${passport} ${destination}`);
  let requirement = random.pick(requirements);
  const changesOn = random.chance(0.15) ? days[random.between(1, 2)]! : null;
  const other = random.pick(requirements);
  if (changesOn !== null && day >= changesOn) requirement = other;
  if (destination === 'XSL' && day === days[1]) requirement = 'PANDEMIC_BAN';
  return { requirement, stayDays: requirement === 'VISA_FREE' ? 90 : null };
};
