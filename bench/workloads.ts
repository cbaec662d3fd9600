import { countries, displaced, domains, regions } from './warehouse/invented.ts';
import type { Scale } from './warehouse/sources.ts';

/** In whose words a question is put. */
export type Dialect = 'tributary' | 'postgraphile' | 'mercurius' | 'apollo';
/** `cached` is Tributary again, as people start it: with answers kept while nothing changes. */
export type ServerName = Dialect | 'cached';
export const dialectOf = (name: ServerName): Dialect => (name === 'cached' ? 'tributary' : name);
export type Variables = Readonly<Record<string, unknown>>;

export type Workload = {
  readonly code: string;
  readonly title: string;
  /** Sets that are asked in turn. */
  readonly variables: readonly Variables[];
  readonly documents: Readonly<Record<Dialect, string>>;
  /** What a server calls by other words than the others, made of a set. */
  readonly translated?: Partial<Record<Dialect, (variables: Variables) => Variables>>;
  /** Places in the order of all observations, for each of which a server has a cursor of its own. */
  readonly deep?: readonly number[];
};

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const indicatorCode = (at: number): string => `BENCH_${String(at + 1).padStart(4, '0')}`;
const plain = (document: string) => ({ mercurius: document, apollo: document });

const observation = 'sex age value status nature';

export const workloads = (scale: Scale): readonly Workload[] => {
  const indicators = Math.max(1, Math.round(50 * scale));
  const rows = indicators * 250 * 20 * 4;
  const three = (at: number) => [...new Set([at, at + 5, at + 10].map((each) => indicatorCode(each % indicators)))];
  return [
    {
      code: 'W1',
      title: 'one country, 8 fields',
      variables: times(100, (at) => ({ code: countries[(at * 37) % 250] })),
      documents: {
        tributary:
          'query W1($code: String!) { area(by: { code: $code }) { id code kind level iso3 m49 pcode name { value } } }',
        postgraphile:
          'query W1($code: String!) { countryByCode(code: $code) { publicId code kind level iso3 m49 pcode name } }',
        ...plain('query W1($code: String!) { country(code: $code) { id code kind level iso3 m49 pcode name } }'),
      },
    },
    {
      code: 'W2',
      title:
        'country page: 20 observations of 3 indicators, 10 displacement records, 10 restrictions in force, 6 scores',
      variables: times(30, (at) => ({
        code: countries[at],
        operation: `BENCH-${displaced[at]}`,
        indicators: three(at),
        domains,
      })),
      documents: {
        tributary: `query W2($code: String!, $operation: String!, $indicators: [String!]!, $domains: [String!]!) {
          area(by: { code: $code }) {
            code iso3 m49 name { value }
            observations(filter: { indicator: { in: $indicators } }, first: 20) { nodes { id ${observation} indicator { code } } }
            governanceProfiles { id scores(filter: { item: { in: $domains } }, first: 6) { nodes { id level item { code } } } }
          }
          displacementStocks(filter: { operation: { in: [$operation] } }, first: 10) { nodes { id periodStart populationGroup value status area { code } } }
          restrictions(filter: { imposing: { in: [$code] }, endReason: [OPEN] }, orderBy: [VALID_FROM_DESC], first: 10) { nodes { id category level code validFrom } }
        }`,
        postgraphile: `query W2($code: String!, $indicators: [String!]!, $domains: [String!]!) {
          countryByCode(code: $code) {
            code iso3 m49 name
            observationsByCountryId(filter: { indicatorByIndicatorId: { code: { in: $indicators } } }, orderBy: [POSITION_ASC], first: 20) { nodes { publicId ${observation} indicatorByIndicatorId { code } } }
            governanceProfileByCountryId { publicId governanceScoresByProfileId(filter: { item: { in: $domains } }, first: 6) { nodes { publicId level item } } }
            displacementRecordsByCountryId(orderBy: [PERIOD_START_DESC, PUBLIC_ID_DESC], first: 10) { nodes { publicId periodStart populationGroup value status areaCode } }
            restrictionsByCountryId(condition: { endReason: "OPEN" }, orderBy: [VALID_FROM_DESC, PUBLIC_ID_DESC], first: 10) { nodes { publicId category level code validFrom } }
          }
        }`,
        ...plain(`query W2($code: String!, $indicators: [String!]!, $domains: [String!]!) {
          country(code: $code) {
            code iso3 m49 name
            observations(indicators: $indicators, first: 20) { id ${observation} indicator { code } }
            governanceProfile { id scores(items: $domains) { id level item } }
            displacementRecords(first: 10) { id periodStart populationGroup value status areaCode }
            restrictionsInForce(first: 10) { id category level code validFrom }
          }
        }`),
      },
    },
    {
      code: 'W3',
      title: '1,000 observations, each with its country and its indicator',
      variables: times(50, (at) => ({
        indicator: indicatorCode(at % indicators),
        from: `${2006 + (at % 4)}-01-01`,
        to: `${2018 + (at % 4)}-12-31`,
      })),
      documents: {
        tributary: `query W3($indicator: String!, $from: Date!, $to: Date!) {
          observations(filter: { indicator: { in: [$indicator] }, period: { from: $from, to: $to } }, orderBy: [PERIOD_START_ASC], first: 1000) {
            nodes { id ${observation} area { name { value } } indicator { code } }
          }
        }`,
        postgraphile: `query W3($indicator: String!, $from: Date!, $to: Date!) {
          allObservations(filter: { indicatorByIndicatorId: { code: { equalTo: $indicator } }, periodStart: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to } }, orderBy: [PERIOD_START_ASC, POSITION_DESC], first: 1000) {
            nodes { publicId ${observation} countryByCountryId { name } indicatorByIndicatorId { code } }
          }
        }`,
        ...plain(`query W3($indicator: String!, $from: String!, $to: String!) {
          observations(indicator: $indicator, from: $from, to: $to, first: 1000) { id ${observation} country { name } indicator { code } }
        }`),
      },
    },
    {
      code: 'W4',
      title: 'internally displaced people of a country by first-level unit and month',
      variables: times(30, (at) => ({ code: countries[at], operation: `BENCH-${displaced[at]}` })),
      documents: {
        tributary: `query W4($operation: String!) {
          displacementStockStats(filter: { operation: { in: [$operation] }, populationGroup: [IDP] }, groupBy: [ADMIN1, PERIOD]) { admin1 { code } periodStart sum }
        }`,
        postgraphile: `query W4($code: String!) {
          countryByCode(code: $code) { displacementRecordsByCountryId(condition: { populationGroup: "IDP" }) { groupedAggregates(groupBy: [ADMIN1_CODE, PERIOD_START]) { keys sum { value } } } }
        }`,
        ...plain('query W4($code: String!) { displacedByAdmin1(code: $code) { admin1Code periodStart sum } }'),
      },
    },
    {
      code: 'W5',
      title: '50 countries with their latest 5 observations',
      variables: regions.map((region) => ({ region })),
      documents: {
        tributary: `query W5($region: String!) {
          areas(filter: { place: { memberOf: $region } }, first: 50) { nodes { code name { value } observations(first: 5) { nodes { id sex age value } } } }
        }`,
        postgraphile: `query W5($region: String!) {
          allCountries(condition: { region: $region }, orderBy: [CODE_ASC]) { nodes { code name observationsByCountryId(orderBy: [POSITION_ASC], first: 5) { nodes { publicId sex age value } } } }
        }`,
        ...plain(
          `query W5($region: String!) { countries(region: $region) { code name latest(first: 5) { id sex age value } } }`,
        ),
      },
    },
    {
      code: 'W6',
      title: `100 observations from deep inside ${rows.toLocaleString('en')}`,
      variables: [],
      deep: [...new Set(times(20, (at) => 1000 * Math.floor((rows / 1000) * (0.1 + (0.75 * at) / 20))))],
      documents: {
        tributary: `query W6($after: String) { observations(first: 100, after: $after) { nodes { id ${observation} } pageInfo { hasNextPage endCursor } } }`,
        postgraphile: `query W6($after: Cursor) { allObservations(first: 100, after: $after, orderBy: [PRIMARY_KEY_ASC]) { nodes { publicId ${observation} } pageInfo { hasNextPage endCursor } } }`,
        ...plain(
          `query W6($after: Int!) { page(first: 100, after: $after) { nodes { id ${observation} } hasNextPage endCursor } }`,
        ),
      },
    },
  ];
};
