import type { AsylumDecisionInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { placeOf, type SampleCountry } from './places.ts';
import { randomFrom } from './random.ts';
import { pairs, partOf, rounded, years } from './refugees.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

/** Invented applications for asylum and decisions on them. One country counts cases, all others persons. */
export const sampleAsylum = sampleSource({
  code: 'sample-asylum',
  domain: 'DISPLACEMENT',
  title: invented(
    'Sample asylum applications and decisions',
    'Demandes et décisions d’asile d’exemple',
    'Solicitudes y decisiones de asilo de muestra',
    'Beispiel: Asylanträge und Entscheidungen',
  ),
  description: invented(
    'Invented applications for asylum and decisions on them, 2019 to mid-2026, in persons and in cases.',
    'Demandes d’asile et décisions inventées, de 2019 à mi-2026.',
    null,
    'Erfundene Asylanträge und Entscheidungen, 2019 bis Mitte 2026.',
  ),
  frameworkItems: [itemOf('SC-1')],
  releases: [{ version: '2026.6', releasedOn: '2026-06-30' }],
  *read() {
    for (const [origin, asylum] of pairs.slice(0, 9)) for (const year of years) yield* procedures(origin, asylum, year);
  },
});

function* procedures(origin: SampleCountry, asylum: SampleCountry, year: number): Iterable<Draft> {
  const random = randomFrom(`asylum ${origin.code} ${asylum.code} ${year}`);
  const frame = {
    scope: String(year),
    origin: placeOf(origin),
    asylum: placeOf(asylum),
    year,
    yearPart: partOf(year),
    authority: asylum.code === 'XSE' ? 'UNHCR' : 'GOVERNMENT',
    unit: asylum.code === 'XSD' ? 'CASES' : 'PERSONS',
    status: 'NORMAL',
  } as const;
  const first = { decisionLevel: 'FIRST_INSTANCE', decisionLevelCode: 'FI' } as const;
  const review = { decisionLevel: 'ADMINISTRATIVE_REVIEW', decisionLevelCode: 'AR' } as const;
  const applied = rounded(random.between(0, 5000));
  yield { type: 'asylumApplication', row: { ...frame, ...first, applicationType: 'NEW', applied } };
  const again = rounded(Math.floor(applied / 9));
  yield { type: 'asylumApplication', row: { ...frame, ...review, applicationType: 'APPEAL', applied: again } };
  yield { type: 'asylumDecision', row: { ...frame, ...first, ...outcome(applied, random.between(10, 60), year) } };
  // One country did not report what became of appeals.
  const told = asylum.code !== 'XSB';
  yield {
    type: 'asylumDecision',
    row: {
      ...frame,
      ...review,
      ...(told
        ? outcome(again, 10, year)
        : { recognised: null, complementary: null, rejected: null, closed: null, total: null }),
      status: told ? 'NORMAL' : 'NOT_REPORTED',
    },
  };
}

type Outcome = Pick<AsylumDecisionInput, 'recognised' | 'complementary' | 'rejected' | 'closed' | 'total'>;

/** In one year the printed total is rounded otherwise than its parts. */
const outcome = (of: number, percent: number, year: number): Outcome => {
  const recognised = rounded(Math.floor((of * percent) / 100));
  const complementary = rounded(Math.floor(recognised / 4));
  const rejected = rounded(Math.floor(of / 4));
  const closed = rounded(Math.floor(of / 20));
  const total = recognised + complementary + rejected + closed;
  return { recognised, complementary, rejected, closed, total: year === 2022 && total ? total + 3 : total };
};
