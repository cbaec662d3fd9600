import { randomFrom } from '../../src/sources/sample/random.ts';
import { type Draft, invented, sampleSource } from '../../src/sources/sample/sample-source.ts';
import type { AreaInput, DatasetDescriptor, Source, StockInput } from '../../src/sources/source.ts';
import {
  countries,
  dayAfter,
  displaced,
  districts,
  domains,
  month,
  monthEnd,
  provinces,
  regionOf,
  regions,
} from './invented.ts';

/** How much is generated: 1 for a million observations, 10 for ten; smaller for a trial. */
export type Scale = number;

const generated = (
  code: string,
  domain: DatasetDescriptor['domain'],
  title: string,
  read: () => Iterable<Draft>,
): Source =>
  sampleSource({
    ...{ code, domain, title: invented(title), description: invented(`${title}, generated to be measured.`) },
    ...{ releases: [{ version: '1', releasedOn: '2026-01-01' }], read },
  });

const iso3 = (code: string) => ({ scheme: 'ISO3', code }) as const;
const pcode = (code: string) => ({ scheme: 'PCODE', code }) as const;

const geography = generated('bench-geography', 'REFERENCE', 'Places', function* (): Iterable<Draft> {
  const area = (row: AreaInput): Draft => ({ type: 'area', row });
  for (const code of regions) yield area({ code, kind: 'REGION', name: invented(`Region ${code}`), codes: [] });
  for (const [at, code] of countries.entries())
    yield area({
      ...{ code, kind: 'COUNTRY', name: invented(`Republic of ${code}`) },
      codes: [
        { scheme: 'ISO3', code },
        { scheme: 'M49', code: String(900 - at).padStart(3, '0') },
      ],
      memberships: [{ hierarchy: 'BENCH', parent: regionOf(at) }],
    });
  const part = (code: string, kind: 'ADMIN1' | 'ADMIN2', parent: string): Draft =>
    area({ code, kind, name: invented(`Area ${code}`), codes: [{ scheme: 'PCODE', code }], parent });
  for (const country of displaced)
    for (const province of provinces(country)) {
      yield part(province, 'ADMIN1', country);
      for (const district of districts(province)) yield part(district, 'ADMIN2', province);
    }
});

const years = Array.from({ length: 20 }, (_, at) => 2005 + at);
const breakdowns = [
  ['TOTAL', '_T'],
  ['MALE', '_T'],
  ['FEMALE', '_T'],
  ['TOTAL', 'Y0T17'],
] as const;

/** Fifty indicators for each million: 250 countries, twenty years, four breakdowns. */
const indicators = (scale: Scale): Source =>
  generated('bench-indicators', 'INDICATORS', 'Indicators', function* (): Iterable<Draft> {
    const count = Math.max(1, Math.round(50 * scale));
    const codes = Array.from({ length: count }, (_, at) => `BENCH_${String(at + 1).padStart(4, '0')}`);
    for (const code of codes) {
      yield {
        type: 'indicator',
        row: {
          ...{ code, name: invented(`Indicator ${code}: migrants`), measure: 'INDEX', decimals: 2 },
          unit: { code: 'BENCH_UNITS', name: invented('units') },
          ...{ additiveOverAreas: true, additiveOverTime: false },
        },
      };
      yield {
        type: 'series',
        row: { code, indicator: code, name: invented(`Series ${code}`), method: 'SYNTHETIC' },
      };
    }
    for (const code of codes) {
      const random = randomFrom(code);
      for (const country of countries)
        for (const year of years)
          for (const [sex, age] of breakdowns) {
            const missing = random.chance(0.02);
            yield {
              type: 'observation',
              row: {
                ...{ scope: code, series: code, area: iso3(country), sex, age, dimensions: {} },
                period: { start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) },
                value: missing ? null : (random.between(0, 1e8 - 1) / 100).toFixed(2),
                ...{ status: missing ? 'NOT_AVAILABLE' : 'NORMAL', nature: 'SYNTHETIC' },
              },
            };
          }
    }
  });

const reasons = ['CONFLICT', 'DISASTER', 'OTHER'] as const;

/** Internally displaced people of thirty countries of 300 districts, in 37 monthly rounds and for three reasons: a million rows. */
const displacement = (scale: Scale): Source =>
  generated('bench-displacement', 'DISPLACEMENT', 'Displacement', function* (): Iterable<Draft> {
    const rounds = Math.max(1, Math.round(37 * Math.min(scale, 1)));
    for (const country of displaced) {
      const operation = `BENCH-${country}`;
      yield {
        type: 'operation',
        row: { code: operation, name: invented(`Operation ${country}`), area: iso3(country), status: 'ACTIVE' },
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
            for (const reason of reasons) {
              const row: StockInput = {
                ...{ scope: `${country}/${number}`, operation: `BENCH-${country}`, round: number },
                ...{ assessmentType: 'BASELINE_ASSESSMENT', area: pcode(district), grain: 2, observedRound: number },
                ...{ populationGroup: 'IDP', movement: 'ALL', reason, sex: 'TOTAL', age: '_T' },
                ...{ unit: 'PERSONS', value: random.between(1, 2000), status: 'NORMAL', qualifier: 'EXACT' },
              };
              yield { type: 'stock', row };
            }
    }
  });

const kinds = [
  ['ENTRY_BAN', 'TOTAL', 'BAN'],
  ['CONDITION', 'PARTIAL', 'QUARANTINE'],
  ['VISA_CHANGE', 'PARTIAL', 'VISA'],
  ['BORDER_CLOSURE', 'TOTAL', 'CLOSED'],
  ['FLIGHT_SUSPENSION', 'PARTIAL', 'FLIGHTS'],
] as const;

/** 200,000 restrictions, three of ten still in force. */
const restrictions = (scale: Scale): Source =>
  generated('bench-restrictions', 'MOBILITY', 'Restrictions', function* (): Iterable<Draft> {
    const random = randomFrom('restrictions');
    const count = Math.round(200_000 * Math.min(scale, 1));
    for (let number = 1; number <= count; number += 1) {
      const [category, level, code] = random.pick(kinds);
      const from = dayAfter('2017-09-01', random.between(0, 2999));
      const open = random.chance(0.3);
      yield {
        type: 'restriction',
        row: {
          ...{ scope: 'restrictions', key: `R-${number}`, formerKey: null },
          ...{ area: iso3(random.pick(countries)), category, level, code },
          valid: {
            ...{ from, fromEarliest: null, toLatest: null },
            ...(open
              ? { to: null, endReason: 'OPEN' }
              : { to: dayAfter(from, random.between(0, 399)), endReason: 'LIFTED' }),
          },
          ...{ modes: [], appliesToAll: false, summary: null, quality: 'SURE', links: [], comment: null },
        },
      };
    }
  });

const pointKinds = ['AIRPORT', 'SEA', 'LAND'] as const;

/** 4,000 points of entry. */
const pointsOfEntry = generated('bench-points-of-entry', 'MOBILITY', 'Points of entry', function* (): Iterable<Draft> {
  const random = randomFrom('points of entry');
  for (let number = 1; number <= 4000; number += 1)
    yield {
      type: 'pointOfEntry',
      row: {
        ...{
          scope: 'points',
          key: `P-${number}`,
          kind: random.pick(pointKinds),
        },
        ...{ code: null, name: `Point ${number}`, localName: null, otherSide: null },
        area: iso3(random.pick(countries)),
        ...{ latitude: random.between(0, 5999) / 100 - 20, longitude: random.between(0, 11999) / 100 - 30 },
      },
    };
});

const framework = 'BENCH-GOVERNANCE';

/** 100 profiles of 90 questions in six domains, and a level for each domain. */
const governance = generated('bench-governance', 'GOVERNANCE', 'Governance', function* (): Iterable<Draft> {
  yield { type: 'framework', row: { code: framework, name: invented('Invented instrument'), owner: 'Nobody' } };
  const questions = domains.flatMap((domain) =>
    Array.from({ length: 15 }, (_, at) => ({ domain, code: `${domain}.${at + 1}` })),
  );
  for (const [position, code] of domains.entries())
    yield {
      type: 'frameworkItem',
      row: { framework, code, kind: 'DOMAIN', position, title: invented(`Domain ${code}`) },
    };
  for (const [position, { code, domain }] of questions.entries())
    yield {
      type: 'frameworkItem',
      row: { framework, code, kind: 'SUBCATEGORY', parent: domain, position, title: invented(`Question ${code}`) },
    };
  for (const country of countries.slice(0, 100)) {
    const random = randomFrom(`governance ${country}`);
    for (const item of [...domains, ...questions.map(({ code }) => code)])
      yield {
        type: 'governanceScore',
        row: {
          ...{ scope: '2024', framework, item, area: iso3(country), edition: '2024' },
          period: { start: '2024-01-01', end: '2024-12-31' },
          ...{ level: random.between(0, 4), levelCode: null, status: 'NORMAL' },
        },
      };
  }
});

export const warehouse = (scale: Scale): readonly Source[] => [
  geography,
  indicators(scale),
  displacement(scale),
  restrictions(scale),
  pointsOfEntry,
  governance,
];
