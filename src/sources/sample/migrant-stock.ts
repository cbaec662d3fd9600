import type { ObservationInput, Place } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { countries, ownPlace, placeOf, regions, unknownPlace, world } from './places.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

const indicator = 'SAMPLE_MIG_STOCK';
const series = 'SAMPLE_MIG_STOCK_BIRTH';
const revised = 'Rev. 2026';

/** Migrants by country of residence and of birth, in two releases of which the second revises the first. */
export const sampleMigrantStock = sampleSource({
  code: 'sample-migrant-stock',
  domain: 'INDICATORS',
  title: invented(
    'Sample migrant stock by origin and sex',
    'Stock de migrants d’exemple par origine et sexe',
    'Población migrante de muestra por origen y sexo',
    'Beispiel: Migrantenbestand nach Herkunft und Geschlecht',
  ),
  description: invented(
    'Invented numbers of migrants in invented countries. The second release takes up new counts of two countries: it revises, adds and withdraws values.',
    'Nombres inventés de migrants dans des pays inventés. La seconde édition intègre de nouveaux comptages de deux pays : elle révise, ajoute et retire des valeurs.',
    'Números inventados de migrantes en países inventados. La segunda edición recoge nuevos recuentos de dos países: revisa, añade y retira valores.',
    'Erfundene Zahlen von Migranten in erfundenen Ländern. Die zweite Ausgabe nimmt neue Zählungen zweier Länder auf: Sie ändert, ergänzt und streicht Werte.',
  ),
  frameworkItems: [itemOf('SC-1'), itemOf('SG-1.1')],
  releases: [
    { version: 'Rev. 2024', releasedOn: '2024-03-01' },
    { version: revised, releasedOn: '2026-03-01' },
  ],
  *read(version) {
    yield* definitions;
    const cells = corridorCells(version === revised);
    for (const cell of cells) yield* bySex(cell);
    const totals = totalCells(cells);
    for (const cell of totals) yield* bySex(cell);
    const whole = totals.filter(({ area, origin }) => area === world && origin === world);
    const parts = (year: number) =>
      cells.filter((cell) => cell.year === year).reduce((sum, cell) => sum + people(cell), 0);
    const wrong = whole.filter((cell) => people(cell) !== parts(cell.year)).map(({ year }) => year);
    const message = wrong.length
      ? `The parts do not add up in ${wrong.join(', ')}.`
      : 'The parts add up in every year.';
    yield { type: 'check', name: 'world-is-sum-of-corridors', passed: wrong.length === 0, message };
  },
});

const definitions: readonly Draft[] = [
  {
    type: 'indicator',
    row: {
      code: indicator,
      name: invented(
        'Sample: international migrants present',
        'Exemple : migrants internationaux présents',
        'Muestra: migrantes internacionales presentes',
        'Beispiel: anwesende internationale Migranten',
      ),
      measure: 'STOCK',
      unit: {
        code: 'SAMPLE_PERSONS',
        name: invented('persons', 'personnes', 'personas', 'Personen'),
      },
      decimals: 0,
      additiveOverAreas: true,
      additiveOverTime: false,
      frameworkItems: [itemOf('SG-1.1.1')],
    },
  },
  {
    type: 'series',
    row: {
      code: series,
      indicator,
      name: invented(
        'Migrants by country of birth',
        'Migrants par pays de naissance',
        'Migrantes por país de nacimiento',
      ),
      definition: invented(
        'Invented number of people who live in one sample country and were born in another, at mid-year.',
        'Nombre inventé de personnes qui vivent dans un pays d’exemple et sont nées dans un autre, au milieu de l’année.',
      ),
      basis: 'BIRTH',
      method: 'SYNTHETIC',
    },
  },
];

/** Null people: the source says that it does not know. */
type Cell = {
  readonly area: string;
  readonly origin: string;
  readonly year: number;
  readonly people: readonly [women: number, men: number] | null;
};

const people = (cell: Cell): number => (cell.people ? cell.people[0] + cell.people[1] : 0);

/** Countries whose new counts change all their figures in the second release. */
const recounted: ReadonlySet<string> = new Set(['XSC', 'XSE']);

/** One figure for each destination, origin and year; the same seed for both releases keeps what is not revised. */
const corridorCells = (isRevised: boolean): readonly Cell[] =>
  countries.flatMap(({ code: area }) =>
    [...countries.map((country) => country.code), unknownPlace].flatMap((origin) => {
      const random = randomFrom(`stock ${area} ${origin}`);
      const exists = origin === unknownPlace || random.chance(0.6);
      const [start, growth, share] = [random.between(200, 40_000), random.between(-6, 22), random.between(40, 60)];
      const correction = recounted.has(area) && isRevised ? random.between(82, 118) : 100;
      if (area === origin || !corridorStands(area, origin, exists, isRevised)) return [];
      return (isRevised ? [2010, 2015, 2020, 2025] : [2010, 2015, 2020]).map((year, step): Cell => {
        if (area === 'XSL' && origin === unknownPlace && year === 2010) return { area, origin, year, people: null };
        const total = Math.round((start * (100 + growth * step) * correction) / 10_000);
        const women = Math.round((total * share) / 100);
        return { area, origin, year, people: [women, total - women] };
      });
    }),
  );

const corridorStands = (area: string, origin: string, exists: boolean, isRevised: boolean): boolean => {
  const corridor = `${area} ${origin}`;
  // The first is withdrawn by the second release, the other one is new in it.
  if (corridor === 'XSC XSB') return !isRevised;
  if (corridor === 'XSE XSI') return isRevised;
  return exists;
};

/** Each country from all origins, and each region and the world from each origin and from all. */
const totalCells = (cells: readonly Cell[]): readonly Cell[] => {
  const regionOf = new Map<string, string>(countries.map(({ code, region }) => [code, region]));
  const totals = new Map<string, Cell>();
  const add = (area: string, origin: string, cell: Cell) => {
    const key = `${area} ${origin} ${cell.year}`;
    const [women, men] = totals.get(key)?.people ?? [0, 0];
    const [moreWomen, moreMen] = cell.people ?? [0, 0];
    totals.set(key, { area, origin, year: cell.year, people: [women + moreWomen, men + moreMen] });
  };
  for (const cell of cells) {
    add(cell.area, world, cell);
    for (const area of [regionOf.get(cell.area)!, world]) {
      add(area, cell.origin, cell);
      add(area, world, cell);
    }
  }
  const order = [...countries.map(({ code }) => code), ...regions, world];
  return [...totals.values()].sort((one, other) => order.indexOf(one.area) - order.indexOf(other.area));
};

function* bySex({ area, origin, year, people: counted }: Cell): Iterable<Draft> {
  const figures = counted ? [counted[0] + counted[1], ...counted] : [null, null, null];
  for (const [index, sex] of (['TOTAL', 'FEMALE', 'MALE'] as const).entries()) {
    const figure = figures[index] ?? null;
    const row: ObservationInput = {
      scope: indicator,
      series,
      area: placeFor(area),
      counterpart: placeFor(origin),
      period: { start: `${year}-07-01`, end: `${year}-07-01`, label: String(year) },
      sex,
      age: '_T',
      dimensions: {},
      value: figure === null ? null : String(figure),
      status: figure === null ? 'NOT_AVAILABLE' : 'NORMAL',
      nature: 'SYNTHETIC',
    };
    yield { type: 'observation', row };
  }
}

const placeFor = (code: string): Place => {
  const country = countries.find((candidate) => candidate.code === code);
  return country ? placeOf(country) : ownPlace(code);
};
