import type { RefugeeGroup, RefugeeStockInput } from '../source.ts';
import { itemOf } from './frameworks.ts';
import { countries, ownPlace, placeOf, type SampleCountry, unknownPlace } from './places.ts';
import { randomFrom } from './random.ts';
import { type Draft, invented, sampleSource } from './sample-source.ts';

export const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;
/** The last year of the sample is a half one. */
export const partOf = (year: number) => (year === 2026 ? ('FIRST_HALF' as const) : ('WHOLE_YEAR' as const));
/** The category exists since this year. */
const inNeedSince = 2022;

/** Where people of each invented country fled to: the next three on the list. */
export const pairs: readonly (readonly [origin: SampleCountry, asylum: SampleCountry])[] = countries
  .slice(0, 6)
  .flatMap((origin, index) => [1, 2, 3].map((step) => [origin, countries[index + step] as SampleCountry] as const));

/** A number as an agency prints it: small ones are rounded to five. */
export const rounded = (value: number): number => (value < 10 ? Math.round(value / 5) * 5 : value);

/** Invented people under protection. */
export const sampleRefugees = sampleSource({
  code: 'sample-refugees',
  domain: 'DISPLACEMENT',
  title: invented(
    'Sample refugees and solutions',
    'Réfugiés et solutions d’exemple',
    'Refugiados y soluciones de muestra',
    'Beispiel: Flüchtlinge und Lösungen',
  ),
  description: invented(
    'Invented people under protection between invented countries, 2019 to mid-2026: stocks, flows, solutions, and parts by location, sex and age.',
    'Personnes protégées inventées entre pays inventés, de 2019 à mi-2026.',
    'Personas protegidas inventadas entre países inventados, de 2019 a mediados de 2026.',
  ),
  frameworkItems: [itemOf('SC-1')],
  releases: [{ version: '2026.6', releasedOn: '2026-06-30' }],
  *read() {
    for (const [origin, asylum] of pairs)
      for (const year of years) {
        yield* stocks(origin, asylum, year);
        yield* flows(origin, asylum, year);
      }
    for (const country of countries.slice(0, 4)) for (const year of years) yield* inside(country, year);
    for (const [origin, asylum] of pairs.slice(0, 6)) yield* demographics(origin, asylum);
  },
});

const frame = (origin: SampleCountry, asylum: SampleCountry, year: number) => ({
  scope: String(year),
  origin: placeOf(origin),
  asylum: placeOf(asylum),
  year,
  yearPart: partOf(year),
});

const stockOf = (
  shared: ReturnType<typeof frame>,
  values: readonly (readonly [RefugeeGroup, number | null])[],
): Draft[] => {
  const zeroGroups = values.flatMap(([type, value]) => (value === 0 ? [type] : []));
  const emptyGroups = values.flatMap(([type, value]) => (value === null ? [type] : []));
  const row = (populationGroup: RefugeeGroup, value: number): RefugeeStockInput => ({
    ...shared,
    populationGroup,
    value,
    status: 'NORMAL',
    rounded: true,
    zeroGroups: zeroGroups.filter((type) => type !== populationGroup),
    emptyGroups,
  });
  const filled = values.flatMap(([type, value]) => (value ? [row(type, value)] : []));
  return (filled.length ? filled : [row('REFUGEE', 0)]).map((one) => ({ type: 'refugeeStock', row: one }));
};

function* stocks(origin: SampleCountry, asylum: SampleCountry, year: number): Iterable<Draft> {
  const random = randomFrom(`refugees ${origin.code} ${asylum.code} ${year}`);
  // One corridor ends: its last years say zero, which is not silence.
  const ended = origin.code === 'XSF' && year > 2023;
  yield* stockOf(frame(origin, asylum, year), [
    ['REFUGEE', ended ? 0 : rounded(random.between(1, 90_000))],
    ['ASYLUM_SEEKER', ended ? 0 : rounded(random.between(0, 6000))],
    ['STATELESS', 0],
    ['OTHER_IN_NEED_OF_PROTECTION', year < inNeedSince ? null : ended ? 0 : random.between(0, 3) * 250],
  ]);
}

/** Within a country, and one row of refugees in their own country that no agency explains. */
function* inside(country: SampleCountry, year: number): Iterable<Draft> {
  const random = randomFrom(`inside ${country.code} ${year}`);
  yield* stockOf(frame(country, country, year), [
    ['REFUGEE', country.code === 'XSC' && year === 2021 ? 25 : 0],
    ['IDP', random.between(40, 900) * 100],
    ['HOST_COMMUNITY', random.between(0, 2) * 1500],
  ]);
  if (country.code === 'XSA')
    yield* stockOf({ ...frame(country, country, year), origin: ownPlace(unknownPlace) } as never, [
      ['REFUGEE', random.between(1, 9) * 5],
    ]);
}

function* flows(origin: SampleCountry, asylum: SampleCountry, year: number): Iterable<Draft> {
  const random = randomFrom(`refugee flows ${origin.code} ${asylum.code} ${year}`);
  const total = { sex: 'TOTAL', age: '_T', status: 'NORMAL', rounded: true } as const;
  const shared = { ...frame(origin, asylum, year), ...total };
  const value = () => rounded(random.between(0, 4000));
  yield {
    type: 'refugeeFlow',
    row: { ...shared, kind: 'NEWLY_DISPLACED', populationGroup: 'REFUGEE', value: value() },
  };
  yield { type: 'refugeeFlow', row: { ...shared, kind: 'RESETTLEMENT', populationGroup: 'REFUGEE', value: value() } };
  const [women, men] = [value(), value()];
  const back = { ...shared, kind: 'RETURN', populationGroup: 'RETURNED_REFUGEE' } as const;
  // Some returns come without a split: their parts are not reported, which is not zero.
  const split = random.chance(0.7);
  const part = (sex: 'FEMALE' | 'MALE', figure: number): Draft => ({
    type: 'refugeeFlow',
    row: { ...back, sex, value: split ? figure : null, status: split ? 'NORMAL' : 'NOT_REPORTED' },
  });
  yield { type: 'refugeeFlow', row: { ...back, value: women + men } };
  yield part('FEMALE', women);
  yield part('MALE', men);
}

function* demographics(origin: SampleCountry, asylum: SampleCountry): Iterable<Draft> {
  for (const [index, settlement] of (['URBAN', 'RURAL', 'VARIOUS'] as const).entries()) {
    const random = randomFrom(`demographics ${origin.code} ${asylum.code} ${index}`);
    const bands = Array.from({ length: 12 }, () => rounded(random.between(0, 900)));
    const sum = bands.reduce((all, one) => all + one, 0);
    const split = (['COMPLETE', 'PARTIAL', 'NOT_REPORTED'] as const)[index] as 'COMPLETE';
    yield {
      type: 'refugeeDemographic',
      row: {
        ...frame(origin, asylum, 2025),
        populationGroup: 'REFUGEE',
        location: `Invented ${settlement.toLowerCase()} parts of the country`,
        settlement,
        accommodation: (['INDIVIDUAL', 'PLANNED_CAMP', 'UNKNOWN'] as const)[index] as 'UNKNOWN',
        total: index === 1 ? sum + 40 : sum,
        split,
        bands: index === 2 ? [] : bands,
      },
    };
  }
}
