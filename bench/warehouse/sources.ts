import type { AreaInput, DatasetDescriptor, Entry, Source, StockInput } from '../../src/sources/source.ts';
import {
  countries,
  dayAfter,
  displaced,
  districts,
  domains,
  english,
  month,
  monthEnd,
  provinces,
  randomFrom,
  regionOf,
  regions,
} from './invented.ts';

/** How much is generated: 1 for a million observations, 10 for ten; smaller for a trial. */
export type Scale = number;

type Described = Pick<DatasetDescriptor, 'code' | 'domain'> & { readonly title: string };
type Draft = Entry extends infer E ? (E extends { readonly at: unknown } ? Omit<E, 'at'> : E) : never;

const generated = ({ code, domain, title }: Described, read: () => Iterable<Draft>): Source => ({
  code,
  dataset: {
    ...{ code, domain, title: english(title), description: english(`${title}, generated to be measured.`) },
    provider: { code: 'TRIBUTARY-BENCH', name: english('Tributary benchmark (invented data)') },
    licence: { code: 'CC0-1.0', name: 'Creative Commons Zero 1.0 Universal', redistribution: 'ALLOWED' },
    ...{ creditLine: 'Tributary benchmark: invented data', tier: 'OPEN', synthetic: true },
  },
  plan: () => [{ version: '1', releasedOn: '2026-01-01', files: [], processing: 'Invented by a seeded generator.' }],
  async *read() {
    let line = 0;
    for (const draft of read()) {
      line += 1;
      yield { ...draft, at: { file: 0, line } } as Entry;
    }
  },
});

const iso3 = (code: string) => ({ scheme: 'ISO3', code }) as const;
const pcode = (code: string) => ({ scheme: 'PCODE', code }) as const;

const geography = generated(
  { code: 'bench-geography', domain: 'REFERENCE', title: 'Places' },
  function* (): Iterable<Draft> {
    const area = (row: AreaInput): Draft => ({ type: 'area', row });
    for (const code of regions) yield area({ code, kind: 'REGION', name: english(`Region ${code}`), codes: [] });
    for (const [at, code] of countries.entries())
      yield area({
        ...{ code, kind: 'COUNTRY', name: english(`Republic of ${code}`) },
        codes: [
          { scheme: 'ISO3', code },
          { scheme: 'M49', code: String(900 - at).padStart(3, '0') },
        ],
        memberships: [{ hierarchy: 'BENCH', parent: regionOf(at) }],
      });
    const part = (code: string, kind: 'ADMIN1' | 'ADMIN2', parent: string): Draft =>
      area({ code, kind, name: english(`Area ${code}`), codes: [{ scheme: 'PCODE', code }], parent });
    for (const country of displaced)
      for (const province of provinces(country)) {
        yield part(province, 'ADMIN1', country);
        for (const district of districts(province)) yield part(district, 'ADMIN2', province);
      }
  },
);

const years = Array.from({ length: 20 }, (_, at) => 2005 + at);
const breakdowns = [
  ['TOTAL', '_T'],
  ['MALE', '_T'],
  ['FEMALE', '_T'],
  ['TOTAL', 'Y0T17'],
] as const;

/** Fifty indicators for each million: 250 countries, twenty years, four breakdowns. */
const indicators = (scale: Scale): Source =>
  generated({ code: 'bench-indicators', domain: 'INDICATORS', title: 'Indicators' }, function* (): Iterable<Draft> {
    const count = Math.max(1, Math.round(50 * scale));
    const codes = Array.from({ length: count }, (_, at) => `BENCH_${String(at + 1).padStart(4, '0')}`);
    for (const code of codes) {
      yield {
        type: 'indicator',
        row: {
          ...{ code, name: english(`Indicator ${code}: migrants`), measure: 'INDEX', decimals: 2 },
          unit: { code: 'BENCH_UNITS', name: english('units') },
          ...{ additiveOverAreas: true, additiveOverTime: false },
        },
      };
      yield {
        type: 'series',
        row: { code, indicator: code, name: english(`Series ${code}`), method: 'SYNTHETIC' },
      };
    }
    for (const code of codes) {
      const random = randomFrom(code);
      for (const country of countries)
        for (const year of years)
          for (const [sex, age] of breakdowns) {
            const missing = random.next() < 0.02;
            yield {
              type: 'observation',
              row: {
                ...{ scope: code, series: code, area: iso3(country), sex, age, dimensions: {} },
                period: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) },
                value: missing ? null : (random.below(1e8) / 100).toFixed(2),
                ...{ status: missing ? 'NOT_AVAILABLE' : 'NORMAL', nature: 'SYNTHETIC' },
              },
            };
          }
    }
  });

const groups = ['IDP', 'RETURNEE', 'RELOCATED'] as const;

/** Thirty countries of 300 districts, 37 monthly rounds, three groups of people: a million rows. */
const displacement = (scale: Scale): Source =>
  generated(
    { code: 'bench-displacement', domain: 'DISPLACEMENT', title: 'Displacement' },
    function* (): Iterable<Draft> {
      const rounds = Math.max(1, Math.round(37 * Math.min(scale, 1)));
      for (const country of displaced) {
        const operation = `BENCH-${country}`;
        yield {
          type: 'operation',
          row: { code: operation, name: english(`Operation ${country}`), area: iso3(country), status: 'ACTIVE' },
        };
        for (let number = 1; number <= rounds; number += 1)
          yield {
            type: 'round',
            row: {
              ...{ operation, number, assessmentType: 'BASELINE_ASSESSMENT' },
              period: { start: month(number), end: monthEnd(number) },
            },
          };
      }
      for (const country of displaced) {
        const random = randomFrom(`displacement ${country}`);
        for (let number = 1; number <= rounds; number += 1)
          for (const province of provinces(country))
            for (const district of districts(province))
              for (const populationGroup of groups) {
                const row: StockInput = {
                  ...{ scope: `${country}/${number}`, operation: `BENCH-${country}`, round: number },
                  ...{ assessmentType: 'BASELINE_ASSESSMENT', area: pcode(district), grain: 2, observedRound: number },
                  ...{ populationGroup, movement: 'ALL', reason: 'ALL', sex: 'TOTAL', age: '_T' },
                  ...{ unit: 'PERSONS', value: 1 + random.below(2000), status: 'NORMAL', qualifier: 'EXACT' },
                };
                yield { type: 'stock', row };
              }
      }
    },
  );

const kinds = [
  ['ENTRY_BAN', 'TOTAL', 'BAN'],
  ['CONDITION', 'PARTIAL', 'QUARANTINE'],
  ['VISA_CHANGE', 'PARTIAL', 'VISA'],
  ['BORDER_CLOSURE', 'TOTAL', 'CLOSED'],
  ['FLIGHT_SUSPENSION', 'PARTIAL', 'FLIGHTS'],
] as const;

/** 200,000 restrictions, three of ten still in force. */
const restrictions = (scale: Scale): Source =>
  generated({ code: 'bench-restrictions', domain: 'MOBILITY', title: 'Restrictions' }, function* (): Iterable<Draft> {
    const random = randomFrom('restrictions');
    const count = Math.round(200_000 * Math.min(scale, 1));
    for (let number = 1; number <= count; number += 1) {
      const [category, level, code] = kinds[random.below(kinds.length)] as (typeof kinds)[number];
      const from = dayAfter('2017-09-01', random.below(3000));
      const open = random.next() < 0.3;
      yield {
        type: 'restriction',
        row: {
          ...{ scope: 'restrictions', key: `R-${number}`, formerKey: null },
          ...{ area: iso3(countries[random.below(countries.length)] as string), category, level, code },
          valid: {
            ...{ from, fromEarliest: null, toLatest: null },
            ...(open
              ? { to: null, endReason: 'OPEN' }
              : { to: dayAfter(from, random.below(400)), endReason: 'LIFTED' }),
          },
          ...{ modes: [], appliesToAll: false, summary: null, quality: 'SURE', links: [], comment: null },
        },
      };
    }
  });

const pointKinds = ['AIRPORT', 'SEA', 'LAND'] as const;

/** 4,000 points of entry. */
const pointsOfEntry = generated(
  { code: 'bench-points-of-entry', domain: 'MOBILITY', title: 'Points of entry' },
  function* (): Iterable<Draft> {
    const random = randomFrom('points of entry');
    for (let number = 1; number <= 4000; number += 1)
      yield {
        type: 'pointOfEntry',
        row: {
          ...{
            scope: 'points',
            key: `P-${number}`,
            kind: pointKinds[random.below(pointKinds.length)] as (typeof pointKinds)[number],
          },
          ...{ code: null, name: `Point ${number}`, localName: null, otherSide: null },
          area: iso3(countries[random.below(countries.length)] as string),
          ...{ latitude: random.below(6000) / 100 - 20, longitude: random.below(12000) / 100 - 30 },
        },
      };
  },
);

const framework = 'BENCH-GOVERNANCE';

/** 100 profiles of 90 questions in six domains, and a level for each domain. */
const governance = generated(
  { code: 'bench-governance', domain: 'GOVERNANCE', title: 'Governance' },
  function* (): Iterable<Draft> {
    yield { type: 'framework', row: { code: framework, name: english('Invented instrument'), owner: 'Nobody' } };
    const questions = domains.flatMap((domain) =>
      Array.from({ length: 15 }, (_, at) => ({ domain, code: `${domain}.${at + 1}` })),
    );
    for (const [position, code] of domains.entries())
      yield {
        type: 'frameworkItem',
        row: { framework, code, kind: 'DOMAIN', position, title: english(`Domain ${code}`) },
      };
    for (const [position, { code, domain }] of questions.entries())
      yield {
        type: 'frameworkItem',
        row: { framework, code, kind: 'SUBCATEGORY', parent: domain, position, title: english(`Question ${code}`) },
      };
    for (const country of countries.slice(0, 100)) {
      const random = randomFrom(`governance ${country}`);
      for (const item of [...domains, ...questions.map(({ code }) => code)])
        yield {
          type: 'governanceScore',
          row: {
            ...{ scope: '2024', framework, item, area: iso3(country), edition: '2024' },
            period: { start: '2024-01-01', end: '2024-12-31' },
            ...{ level: random.below(5), levelCode: null, status: 'NORMAL' },
          },
        };
    }
  },
);

export const warehouse = (scale: Scale): readonly Source[] => [
  geography,
  indicators(scale),
  displacement(scale),
  restrictions(scale),
  pointsOfEntry,
  governance,
];
