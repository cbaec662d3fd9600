import { written } from '../../src/sources/read/files.fixture.ts';
import { type Random, randomFrom } from '../../src/sources/sample/random.ts';
import type { SourceFile } from '../../src/sources/source.ts';

/** An invented person who was asked. `age` is in years; the others are codes; null was not answered. */
export type Person = {
  readonly sex: string | null;
  readonly age: number;
  readonly origin: string;
  readonly province: string;
  readonly reason: string | null;
  readonly site: string;
  readonly weight: number;
};

export const survey = 'ATTACKED-2025';

const few = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
const categories = {
  sex: ['1', '2'],
  origin: few('O', 10),
  province: few('P', 8),
  reason: ['WORK', 'FAMILY', 'STUDY', 'SAFETY', 'DETAINED', 'OTHER'],
};
const bands = [
  { code: 'below 18' },
  { code: '18-24', from: 18 },
  { code: '25-39', from: 25 },
  { code: '40-59', from: 40 },
  { code: '60-74', from: 60 },
  { code: '75+', from: 75 },
];

/** Of a skewed list the nth is chosen half as often as the one before: rare ones are what an attacker is after. */
const skewed = (random: Random, list: readonly string[], share = 0.55): string =>
  list.find((_, index) => index === list.length - 1 || random.chance(share)) as string;

/** People whose answers hang together: the reason on the origin, the origin on the province. */
export const population = (count: number, seed: string): readonly Person[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const province = skewed(random, categories.province, 0.35);
    const place = categories.province.indexOf(province);
    const shifted = [...categories.origin.slice(place), ...categories.origin.slice(0, place)];
    const origin = skewed(random, shifted, 0.4);
    const turned = categories.origin.indexOf(origin) % 3;
    const reasons = [...categories.reason.slice(turned), ...categories.reason.slice(0, turned)];
    return {
      sex: random.chance(0.02) ? null : random.pick(categories.sex),
      age: random.chance(0.1) ? random.between(0, 17) : random.between(18, random.chance(0.1) ? 95 : 60),
      ...{ origin, province },
      reason: random.chance(0.03) ? null : skewed(random, reasons, 0.45),
      site: `${province}-${random.between(1, 12)}`,
      weight: random.between(8, 30) / 2,
    };
  });
};

const bandOf = (age: number): string => bands.findLast(({ from }) => from === undefined || age >= from)?.code as string;

/** The categories of the dimensions into which a person falls, by variable. */
export const placeOf = ({ sex, age, origin, province, reason }: Person): Readonly<Record<string, string>> => ({
  sex: sex ?? 'NO_ANSWER',
  age: bandOf(age),
  origin,
  province,
  reason: reason ?? 'NO_ANSWER',
});

export const keyOf = (variables: readonly string[], codes: readonly string[]): string =>
  JSON.stringify(variables.map((name, index) => [name, codes[index]] as const).sort());

/** How many people each cell of each table by at most three variables really holds: what nobody outside may find out. */
export const truthOf = (people: readonly Person[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const person of people) {
    const place = Object.entries(placeOf(person));
    for (const [index, own] of place.entries()) {
      for (const [other, second] of place.entries()) {
        if (other <= index) continue;
        for (const third of place.slice(other + 1)) bump(counts, [own, second, third]);
        bump(counts, [own, second]);
      }
      bump(counts, [own]);
    }
    bump(counts, []);
  }
  return counts;
};

const bump = (counts: Map<string, number>, cell: readonly (readonly [string, string])[]): void => {
  const key = keyOf(
    cell.map(([name]) => name),
    cell.map(([, code]) => code),
  );
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** A release of the survey in the exchange format. */
export const surveyFiles = (people: readonly Person[], release: number): readonly SourceFile[] => {
  const name = `records-${release}.csv`;
  const codes = (list: readonly string[]) => list.map((code) => ({ code }));
  const coded = (variable: string, list: readonly string[]) => ({
    name: variable,
    label: { en: variable },
    kind: 'CODE',
    tier: 'OPEN',
    isKeyVariable: true,
    codes: codes(list),
  });
  const description = {
    format: 'survey-microdata',
    formatVersion: 1,
    release: String(release),
    releasedOn: `2026-0${release}-01`,
    survey: {
      code: survey,
      title: { en: 'An invented survey to be attacked' },
      design: { en: 'Everybody (invented).' },
      sampling: { en: 'None (invented).' },
      mode: 'FACE_TO_FACE',
      targetPopulation: { en: 'Invented people.' },
      weighting: { en: 'Invented.' },
      fieldDays: { start: '2025-01-01', end: '2025-01-31' },
      protectionStatement: { en: 'Invented.' },
    },
    columns: { number: 'record', weight: 'weight', site: 'site' },
    variables: [
      coded('sex', categories.sex),
      { name: 'age', label: { en: 'age' }, kind: 'NUMBER', tier: 'OPEN', isKeyVariable: true },
      coded('origin', categories.origin),
      coded('province', categories.province),
      coded('reason', categories.reason),
    ],
    dimensions: [
      { variable: 'sex' },
      { variable: 'age', bands },
      { variable: 'origin' },
      { variable: 'province' },
      { variable: 'reason' },
    ],
    recordsFile: name,
  };
  const rows = people.map(({ sex, age, origin, province, reason, site, weight }, index) =>
    [index + 1, weight, site, sex ?? '', age, origin, province, reason ?? ''].join(),
  );
  return [
    written(`survey-${release}.json`, JSON.stringify(description)),
    written(name, ['record,weight,site,sex,age,origin,province,reason', ...rows, ''].join('\n')),
  ];
};
