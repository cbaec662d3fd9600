import { provenanceField } from '../catalogue/records.ts';
import { figuresOf, wordsIn } from '../query/decode.ts';
import { differIn, totalsWithParts } from '../query/differ.ts';
import { column, descending, type FilterRule, one, record } from '../query/record.ts';
import type { Additivity } from '../query/stats-def.ts';

/** Population types in the order of the bits that `zero_groups` and `empty_groups` hold. */
export const refugeeGroups = [
  'REFUGEE',
  'ASYLUM_SEEKER',
  'RETURNED_REFUGEE',
  'IDP',
  'RETURNED_IDP',
  'STATELESS',
  'OTHER_OF_CONCERN',
  'OTHER_IN_NEED_OF_PROTECTION',
  'HOST_COMMUNITY',
] as const;

/** Bands of age as the tables print them, for women and then for men. */
const ages = ['Y0T4', 'Y5T11', 'Y12T17', 'Y18T59', 'Y_GE60', '_U'];
const bands = ['FEMALE', 'MALE'].flatMap((sex) => ages.map((age) => ({ sex, age })));

const pairKeys = ['area_id', 'origin_area_id'];

const pairFields = {
  origin: one('Area', 'origin_area_id'),
  asylum: one('Area', 'area_id'),
  year: column('year'),
  yearPart: column('year_part'),
  populationGroup: column('population_group'),
  provenance: provenanceField,
};

const pairFilters: Readonly<Record<string, FilterRule>> = {
  origin: { kind: 'place', column: 'origin_area_id' },
  asylum: { kind: 'place', column: 'area_id' },
  dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
  year: { kind: 'years', column: 'year' },
  populationGroup: { kind: 'oneOf', column: 'population_group', type: 'text' },
};

const group = (name: string) => ({ sql: `t.${name}`, field: name });

const pairGroups = {
  DATASET: group('dataset_id'),
  ORIGIN: group('origin_area_id'),
  ASYLUM: group('area_id'),
  YEAR: group('year'),
  POPULATION_GROUP: group('population_group'),
};

const several = (name: string, because: string, by: string): Additivity => ({
  ...differIn(name),
  because: `a group holds several ${because}`,
  mend: `Filter by one or group by ${by}.`,
});

const severalDatasets = several('dataset_id', 'datasets, which may count the same people', 'DATASET');
const severalTypes = several(
  'population_group',
  'population groups, which mean different things and may count the same people',
  'POPULATION_GROUP',
);
const severalYears: Additivity = {
  ...differIn('observed_on'),
  because: 'a group holds several years, and a stock counts the people who are still there again in each',
  mend: 'Filter by one year or group by YEAR.',
};

export const refugeeStock = record({
  type: 'RefugeeStock',
  view: 'refugee_stock',
  prefix: 'rfs',
  versioned: true,
  places: pairKeys,
  keys: pairKeys,
  order: [descending('year')],
  nullable: ['value'],
  fields: {
    ...pairFields,
    originIsAsylum: column('origin_is_asylum'),
    observedOn: column('observed_on'),
    value: column('value'),
    status: column('status'),
    rounded: column('rounded'),
    zeroGroups: column('zero_groups', wordsIn(refugeeGroups)),
    emptyGroups: column('empty_groups', wordsIn(refugeeGroups)),
  },
  filters: {
    ...pairFilters,
    originIsAsylum: { kind: 'is', column: 'origin_is_asylum' },
    observedOn: { kind: 'days', column: 'observed_on' },
    yearPart: { kind: 'oneOf', column: 'year_part', type: 'text' },
    value: { kind: 'number', column: 'value', type: 'bigint' },
  },
  stats: {
    type: 'RefugeeStockStat',
    groups: {
      ...pairGroups,
      ORIGIN_IS_ASYLUM: group('origin_is_asylum'),
      YEAR_PART: group('year_part'),
    },
    measures: {
      count: { sql: 'count(*)' },
      countWithValue: { sql: 'count(t.value)' },
      sum: { sql: 'sum(t.value)', sums: true },
    },
    joins: '',
    additive: [severalDatasets, severalYears, severalTypes],
  },
});

export const refugeeFlow = record({
  type: 'RefugeeFlow',
  view: 'refugee_flow',
  prefix: 'rff',
  versioned: true,
  places: pairKeys,
  keys: pairKeys,
  order: [descending('year')],
  nullable: ['value'],
  fields: {
    ...pairFields,
    kind: column('kind'),
    originIsAsylum: column('origin_is_asylum'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    sex: column('sex'),
    age: column('age'),
    value: column('value'),
    status: column('status'),
    rounded: column('rounded'),
  },
  filters: {
    ...pairFilters,
    kind: { kind: 'oneOf', column: 'kind', type: 'text' },
    originIsAsylum: { kind: 'is', column: 'origin_is_asylum' },
    period: { kind: 'days', column: 'period_start' },
    yearPart: { kind: 'oneOf', column: 'year_part', type: 'text' },
    sex: { kind: 'oneOf', column: 'sex', type: 'text' },
    age: { kind: 'text', column: 'age' },
    value: { kind: 'number', column: 'value', type: 'bigint' },
  },
  stats: {
    type: 'RefugeeFlowStat',
    groups: {
      ...pairGroups,
      KIND: group('kind'),
      YEAR_PART: group('year_part'),
      SEX: group('sex'),
      AGE: group('age'),
    },
    measures: {
      count: { sql: 'count(*)' },
      countWithValue: { sql: 'count(t.value)' },
      sum: { sql: 'sum(t.value)', sums: true },
    },
    joins: '',
    additive: [
      severalDatasets,
      several('kind', 'kinds of flow', 'KIND'),
      severalTypes,
      {
        ...differIn('year_part'),
        because: 'a group holds half years beside whole ones',
        mend: 'Filter by one or group by YEAR_PART.',
      },
      {
        ...totalsWithParts('sex', 'TOTAL'),
        because: 'a group holds totals together with their parts by sex',
        mend: 'Filter by sex or group by SEX.',
      },
      {
        ...totalsWithParts('age', '_T'),
        because: 'a group holds totals together with their parts by age',
        mend: 'Filter by age, for example {in: ["_T"]}, or group by AGE.',
      },
    ],
  },
});

export const sexAgeCell = record({
  type: 'SexAgeCell',
  fields: { sex: column('sex'), age: column('age'), value: column('value') },
});

export const refugeeDemographic = record({
  type: 'RefugeeDemographic',
  view: 'refugee_demographic',
  prefix: 'rfd',
  versioned: true,
  places: pairKeys,
  keys: pairKeys,
  order: [descending('year')],
  fields: {
    ...pairFields,
    observedOn: column('observed_on'),
    location: column('location'),
    settlement: column('settlement'),
    accommodation: column('accommodation'),
    total: column('total'),
    female: column('female'),
    male: column('male'),
    split: column('split'),
    cells: column('bands', figuresOf(bands, 'value')),
  },
  filters: {
    ...pairFilters,
    location: { kind: 'text', column: 'location' },
    settlement: { kind: 'oneOf', column: 'settlement', type: 'text' },
    accommodation: { kind: 'oneOf', column: 'accommodation', type: 'text' },
    split: { kind: 'oneOf', column: 'split', type: 'text' },
    total: { kind: 'number', column: 'total', type: 'bigint' },
  },
  stats: {
    type: 'RefugeeDemographicStat',
    groups: {
      ...pairGroups,
      LOCATION: group('location'),
      SETTLEMENT: group('settlement'),
      ACCOMMODATION: group('accommodation'),
      SPLIT: group('split'),
    },
    measures: {
      count: { sql: 'count(*)' },
      total: { sql: 'sum(t.total)', sums: true },
      female: { sql: 'sum(t.female)', sums: true },
      male: { sql: 'sum(t.male)', sums: true },
      withoutSplit: { sql: "coalesce(sum(t.total) filter (where t.split = 'NOT_REPORTED'), 0)", sums: true },
    },
    joins: '',
    additive: [severalDatasets, severalYears, severalTypes],
  },
});
