import type { Localized } from '../../store/columns.ts';
import type { IndicatorInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { type Draft, invented } from './sample-source.ts';

const units = {
  SAMPLE_PERSONS: { name: invented('persons', 'personnes', 'personas', 'Personen') },
  SAMPLE_PERCENT: { name: invented('per cent', 'pour cent', 'por ciento', 'Prozent'), symbol: '%' },
  SAMPLE_PER_100000: { name: invented('per 100,000 people', 'pour 100 000 personnes', 'por 100.000 personas') },
  SAMPLE_LEVEL: { name: invented('level', 'niveau', 'nivel', 'Stufe') },
  SAMPLE_POINTS: { name: invented('points', 'points', 'puntos', 'Punkte') },
} as const;

type Definition = {
  readonly code: string;
  readonly name: Localized;
  readonly definition: Localized;
  readonly measure: IndicatorInput['measure'];
  readonly unit: keyof typeof units;
  readonly decimals: number;
  readonly additive?: true;
  readonly item?: string;
};

const list: readonly Definition[] = [
  {
    code: 'SAMPLE_INFLOW',
    name: invented(
      'Sample: arrivals of migrants',
      'Exemple : arrivées de migrants',
      'Muestra: llegadas de migrantes',
      'Beispiel: Zuzüge',
    ),
    definition: invented(
      'Invented number of people who arrived in a year to stay.',
      'Nombre inventé de personnes arrivées dans l’année pour rester.',
    ),
    measure: 'FLOW',
    unit: 'SAMPLE_PERSONS',
    decimals: 0,
    additive: true,
    item: 'SG-1.1.1',
  },
  // An indicator of its own: whoever asks for the latest value of the other one must not meet the year 2050.
  {
    code: 'SAMPLE_INFLOW_PROJECTED',
    name: invented('Sample: projected arrivals of migrants', 'Exemple : arrivées projetées de migrants'),
    definition: invented('Invented projection of the number of people who will arrive in a year to stay.'),
    measure: 'FLOW',
    unit: 'SAMPLE_PERSONS',
    decimals: 0,
    additive: true,
  },
  {
    code: 'SAMPLE_EMPLOYMENT_SHARE',
    name: invented(
      'Sample: employed share of migrants',
      'Exemple : part des migrants en emploi',
      'Muestra: proporción de migrantes con empleo',
      'Beispiel: Anteil erwerbstätiger Migranten',
    ),
    definition: invented(
      'Invented share with invented bounds of 95 per cent.',
      'Part inventée, avec des bornes inventées à 95 pour cent.',
      'Proporción inventada con límites inventados al 95 por ciento.',
    ),
    measure: 'SHARE',
    unit: 'SAMPLE_PERCENT',
    decimals: 1,
  },
  {
    code: 'SAMPLE_DEATH_RATE',
    name: invented('Sample: deaths on the way', 'Exemple : décès en route', 'Muestra: muertes en el camino'),
    definition: invented('Invented deaths on the way for each 100,000 people who travelled.'),
    measure: 'RATE',
    unit: 'SAMPLE_PER_100000',
    decimals: 2,
    item: 'SG-2.1.1',
  },
  {
    code: 'SAMPLE_POLICY_LEVEL',
    name: invented(
      'Sample: level of migration policies',
      'Exemple : niveau des politiques migratoires',
      'Muestra: nivel de las políticas migratorias',
      'Beispiel: Stufe der Migrationspolitik',
    ),
    definition: invented(
      'Invented level from 1, partial, to 4, fully in place; by policy domain and over all.',
      'Niveau inventé de 1, partiel, à 4, entièrement en place.',
    ),
    measure: 'ORDINAL',
    unit: 'SAMPLE_LEVEL',
    decimals: 0,
    item: 'SG-1.2.1',
  },
  {
    code: 'SAMPLE_TRANSFER_COST',
    name: invented(
      'Sample: cost of sending money home',
      'Exemple : coût des envois de fonds',
      'Muestra: coste de enviar dinero a casa',
      'Beispiel: Kosten von Überweisungen in die Heimat',
    ),
    definition: invented('Invented cost of sending money from the area to the other place, as a share of the amount.'),
    measure: 'COST',
    unit: 'SAMPLE_PERCENT',
    decimals: 2,
  },
  {
    code: 'SAMPLE_SOLUTIONS_INDEX',
    name: invented(
      'Sample: solutions index',
      'Exemple : indice de solutions',
      'Muestra: índice de soluciones',
      'Beispiel: Lösungsindex',
    ),
    definition: invented(
      'Invented composite from 0 to 100, for countries and provinces.',
      'Indice composite inventé de 0 à 100, par pays et province.',
      null,
      'Erfundener Gesamtwert von 0 bis 100, für Länder und Provinzen.',
    ),
    measure: 'INDEX',
    unit: 'SAMPLE_POINTS',
    decimals: 2,
  },
];

/** Signs beside invented values. */
const flags: readonly Draft[] = [
  {
    code: 'b',
    meaning: invented('break in the series', 'rupture de série', 'ruptura de la serie', 'Bruch in der Reihe'),
  },
  { code: 'p', meaning: invented('provisional', 'provisoire', 'provisional', 'vorläufig') },
  { code: 'c', meaning: invented('confidential', 'confidentiel', 'confidencial', 'vertraulich') },
].map((row) => ({ type: 'observationFlag', row }));

/** An older definition, whose place another series took: five-year sums instead of values of each year. */
export const olderInflow = 'SAMPLE_INFLOW_SERIES_5Y';

const older: Draft = {
  type: 'series',
  row: {
    code: olderInflow,
    indicator: 'SAMPLE_INFLOW',
    name: invented('Sample: arrivals of migrants in five years'),
    definition: invented('Invented number of people who arrived within five years to stay.'),
    method: 'SYNTHETIC',
    frequency: 'FIVE_YEARLY',
  },
};

const definitionsOf = (one: Definition): Draft[] => [
  {
    type: 'indicator',
    row: {
      code: one.code,
      name: one.name,
      measure: one.measure,
      unit: { code: one.unit, ...units[one.unit] },
      decimals: one.decimals,
      additiveOverAreas: one.additive ?? false,
      additiveOverTime: one.additive ?? false,
      ...(one.item ? { frameworkItems: [itemOf(one.item)] } : {}),
    },
  },
  {
    type: 'series',
    row: {
      code: seriesOf(one.code),
      indicator: one.code,
      name: one.name,
      definition: one.definition,
      method: 'SYNTHETIC',
      frequency: one.code === 'SAMPLE_TRANSFER_COST' ? 'QUARTERLY' : 'ANNUAL',
      ...(one.code === 'SAMPLE_INFLOW' ? { supersedes: olderInflow } : {}),
    },
  },
];

/** The indicators of `sample-indicators` and their series, one of each and an older one, and signs beside values. */
export const indicatorDefinitions: readonly Draft[] = [
  ...flags,
  // The older series comes before the one that names it, and after the indicator of both.
  ...list.flatMap((one) => {
    const [indicator, series] = definitionsOf(one) as [Draft, Draft];
    return one.code === 'SAMPLE_INFLOW' ? [indicator, older, series] : [indicator, series];
  }),
];

/** The code of an indicator's series. */
export function seriesOf(indicator: string): string {
  return `${indicator}_SERIES`;
}
