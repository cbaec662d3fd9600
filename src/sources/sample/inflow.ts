import type { ObservationInput } from '../source.ts';
import { seriesOf } from './indicator-definitions.ts';
import { countries, ownPlace, placeOf, regions, world } from './places.ts';
import { randomFrom } from './random.ts';
import type { Draft } from './sample-source.ts';

const indicator = 'SAMPLE_INFLOW';
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];

const breakdowns: readonly (readonly Pick<ObservationInput, 'sex' | 'age' | 'dimensions'>[])[] = [
  (['FEMALE', 'MALE'] as const).map((sex) => ({ sex, age: '_T', dimensions: {} })),
  ['Y0T17', 'Y18T64', 'Y_GE65'].map((age) => ({ sex: 'TOTAL', age, dimensions: {} })),
  ['FAMILY', 'STUDY', 'WORK'].map((purpose) => ({ sex: 'TOTAL', age: '_T', dimensions: { PURPOSE: purpose } })),
];
const whole = { sex: 'TOTAL', age: '_T', dimensions: {} } as const;

/** Arrivals by sex, by age and by purpose; each breakdown adds up to the total, and countries to regions and world. */
export function* sampleInflow(): Iterable<Draft> {
  for (const year of years) {
    const figures = new Map(countries.map((country) => [country.code, figuresOf(country.code, year)]));
    for (const country of countries) {
      yield* rows(country.code, year, figures.get(country.code)!);
    }
    for (const area of [...regions, world]) {
      const members = countries.filter(({ region }) => area === world || region === area);
      const sum = members
        .map(({ code }) => figures.get(code) ?? null)
        .reduce((total, one) => (total && one ? total.map((figure, index) => figure + one[index]!) : (total ?? one)));
      yield* rows(area, year, sum!);
    }
  }
}

/** The total and the parts of each breakdown in order; null where nobody collected them. */
const figuresOf = (code: string, year: number): readonly number[] | null => {
  if (code === 'XSD' && year === 2018) return null;
  const random = randomFrom(`inflow ${code} ${year}`);
  const size = randomFrom(`inflow ${code}`).between(800, 30_000);
  const total = Math.round((size * random.between(80, 125)) / 100);
  return [total, ...breakdowns.flatMap((parts) => split(total, parts.length, random.between(18, 30)))];
};

/** Cuts a total into parts that add up to it: all but the last take the share in per cent. */
const split = (total: number, parts: number, share: number): number[] => {
  const first = Array.from({ length: parts - 1 }, () => Math.floor((total * share) / 100));
  return [...first, total - first.reduce((sum, part) => sum + part, 0)];
};

function* rows(code: string, year: number, figures: readonly number[] | null): Iterable<Draft> {
  const country = countries.find((candidate) => candidate.code === code);
  // Regions are the sum of what was collected, and say so.
  const footnotes = country || year !== 2018 ? [] : ['Sum of the countries with figures; Kitehaven has none for 2018.'];
  for (const [index, part] of [whole, ...breakdowns.flat()].entries()) {
    const figure = figures?.[index] ?? null;
    const row: ObservationInput = {
      scope: indicator,
      series: seriesOf(indicator),
      area: country ? placeOf(country) : ownPlace(code),
      period: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) },
      ...part,
      value: figure === null ? null : String(figure),
      status: figure === null ? 'NOT_COLLECTED' : 'NORMAL',
      nature: 'SYNTHETIC',
      footnotes,
    };
    yield { type: 'observation', row };
  }
}
