import type { AssessmentType, StockInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { areasOfLevel, countryOf, pcode, placeOf } from './places.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

const country = countryOf('XSC');
const operation = 'SAMPLE-XSC-MONTHLY';
const provinces = areasOfLevel(country, 1);
const districts = areasOfLevel(country, 2);

/** Round 3 was never held; round 5 knows sites alone; three types give a figure for round 2. */
const rounds: readonly [number: number, month: string, types: readonly AssessmentType[]][] = [
  [0, '2025-01', ['BASELINE_ASSESSMENT']],
  [1, '2025-02', ['BASELINE_ASSESSMENT', 'SITE_ASSESSMENT']],
  [2, '2025-03', ['BASELINE_ASSESSMENT', 'SITE_ASSESSMENT', 'EMERGENCY_TRACKING']],
  [4, '2025-05', ['BASELINE_ASSESSMENT']],
  [5, '2025-06', ['SITE_ASSESSMENT']],
];
const reasons = ['CONFLICT', 'DISASTER'] as const;

/** No row is a total: each is of one reason and one origin, and one district was not reached in round 2. */
function* roundOf(number: number, type: AssessmentType): Iterable<Draft> {
  const sums = new Map<string, { row: StockInput; value: number }>();
  for (const [index, district] of districts.entries())
    for (const reason of reasons)
      for (const origin of [provinces[index % provinces.length]!, null]) {
        const random = randomFrom(`monthly ${district.code} ${reason} ${origin?.code} ${number}`);
        const whole = random.between(40, 900);
        const value = type === 'BASELINE_ASSESSMENT' ? whole : Math.floor(whole / (type === 'SITE_ASSESSMENT' ? 4 : 8));
        const isMissing = index === 5 && number === 2;
        const row: StockInput = {
          scope: `${operation}/${number}/${type}`,
          operation,
          round: number,
          assessmentType: type,
          area: pcode(district.code),
          grain: 2,
          observedRound: number,
          populationGroup: 'IDP',
          movement: 'ALL',
          reason,
          reasonText: reason === 'CONFLICT' ? 'Conflict' : 'Natural disaster',
          sex: 'TOTAL',
          age: '_T',
          ...(origin ? { originStatus: 'KNOWN', origin: pcode(origin.code) } : { originStatus: 'NOT_AVAILABLE' }),
          unit: 'PERSONS',
          value: isMissing ? null : value,
          status: isMissing ? 'NOT_AVAILABLE' : 'NORMAL',
          qualifier: 'EXACT',
        };
        yield { type: 'stock', row };
        if (isMissing) continue;
        for (const [grain, area] of [
          [1, pcode(district.parent)],
          [0, placeOf(country)],
        ] as const) {
          const key = `${area.code} ${reason} ${origin?.code}`;
          const known = sums.get(key)?.value ?? 0;
          sums.set(key, { row: { ...row, area, grain }, value: known + value });
        }
        // Women and men of a few districts are known; in one of them the two do not make up the total.
        if (index < 3 && type === 'BASELINE_ASSESSMENT') {
          const women = Math.round(value * 0.53);
          yield { type: 'stock', row: { ...row, sex: 'FEMALE', value: women } };
          yield { type: 'stock', row: { ...row, sex: 'MALE', value: value - women - (index === 1 ? 3 : 0) } };
        }
      }
  for (const { row, value } of sums.values()) yield { type: 'stock', row: { ...row, value, status: 'NORMAL' } };
}

/** The country's last baseline by shelter and by time of arrival. */
function* cutRows(): Iterable<Draft> {
  const row: StockInput = {
    scope: `${operation}/4/cut`,
    operation,
    round: 4,
    assessmentType: 'BASELINE_ASSESSMENT',
    area: placeOf(country),
    grain: 0,
    observedRound: 4,
    populationGroup: 'IDP',
    movement: 'ALL',
    reason: 'ALL',
    sex: 'TOTAL',
    age: '_T',
    unit: 'PERSONS',
    value: 0,
    status: 'NORMAL',
    qualifier: 'EXACT',
  };
  for (const [shelter, value] of [
    ['Host families', 14_000],
    ['Camps', 9_000],
  ] as const)
    yield { type: 'stock', row: { ...row, shelter, value } };
  for (const [cohort, value] of [
    ['2023 and before', 11_000],
    ['2024', 8_000],
    ['2025', 4_000],
  ] as const)
    yield { type: 'stock', row: { ...row, cohort, value } };
}

/** Monthly rounds of one invented country in the shape of figures without totals. */
export const sampleMonthly = sampleSource({
  code: 'sample-displacement-monthly',
  domain: 'DISPLACEMENT',
  title: invented(
    'Sample monthly displacement',
    'Déplacements mensuels d’exemple',
    'Desplazamientos mensuales de muestra',
    'Beispiel: Vertreibung nach Monaten',
  ),
  description: invented(
    'Invented displaced people by reason and place of origin in five rounds, some of them of several types of assessment.',
    'Personnes déplacées inventées, par raison et lieu d’origine, en cinq cycles.',
    null,
    'Erfundene Vertriebene nach Grund und Herkunft in fünf Runden.',
  ),
  frameworkItems: [itemOf('SC-1')],
  releases: [{ version: '2025-06', releasedOn: '2025-07-01' }],
  *read() {
    const name = invented('Cloudmere: monthly tracking', 'Lac-Nuage : suivi mensuel', null, 'Wolkensee: monatlich');
    yield { type: 'operation', row: { code: operation, name, area: placeOf(country), status: 'ACTIVE' } };
    for (const [number, month, types] of rounds)
      for (const assessmentType of types) {
        const period = { start: `${month}-10`, end: `${month}-20` };
        yield { type: 'round', row: { operation, number, assessmentType, period } };
      }
    for (const [number, , types] of rounds) for (const type of types) yield* roundOf(number, type);
    yield* cutRows();
  },
});
