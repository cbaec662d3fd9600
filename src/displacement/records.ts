import { provenanceField } from '../catalogue/records.ts';
import {
  type Additivity,
  ascending,
  column,
  descending,
  embed,
  many,
  needs,
  one,
  record,
  text,
} from '../query/record.ts';

/** The column `grain` holds the place in this list; SITE is 5. */
export const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE'] as const;
const grainName = (grain: number) => grains[grain];
const grainNumber = (grain: string) => grains.indexOf(grain as (typeof grains)[number]);

export const operation = record({
  type: 'Operation',
  view: 'operation',
  prefix: 'opr',
  byDataset: true,
  keys: ['id', 'code', 'area_id'],
  order: [ascending('code')],
  search: { codes: ['code'], names: ['name'] },
  fields: {
    code: column('code'),
    name: text('name'),
    area: one('Area', 'area_id'),
    status: column('status'),
    dataset: one('Dataset', 'dataset_id'),
    rounds: many('Round', 'operation_id'),
  },
});

export const round = record({
  type: 'Round',
  view: 'round',
  prefix: 'rnd',
  byDataset: true,
  keys: ['id', 'operation_id', 'dataset_id'],
  order: [descending('period_start')],
  fields: {
    operation: one('Operation', 'operation_id'),
    number: column('number'),
    assessmentType: column('assessment_type'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    method: column('method'),
    displacementStocks: many('DisplacementStock', 'round_id'),
  },
});

export const position = record({
  type: 'Position',
  fields: { latitude: column('latitude'), longitude: column('longitude') },
});

export const site = record({
  type: 'Site',
  view: 'site',
  prefix: 'sit',
  versioned: true,
  keys: ['area_id', 'operation_id'],
  fields: {
    operation: one('Operation', 'operation_id'),
    area: one('Area', 'area_id'),
    kind: column('kind'),
    status: column('status'),
    name: column('name'),
    position: embed('Position'),
    displacementStocks: many('DisplacementStock', 'site_public_id', { parent: 'public_id' }),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    operation: { kind: 'code', column: 'operation_id', view: 'operation' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    kind: { kind: 'oneOf', column: 'kind', type: 'text' },
    status: { kind: 'oneOf', column: 'status', type: 'text' },
  },
});

const several = (name: string, what: string, group: string): Additivity => ({
  sql: `count(distinct t.${name}) > 1`,
  because: `a group holds several ${what}: they count the same people`,
  mend: `Filter by one or group by ${group}.`,
});

const totalWithParts = (name: string, total: string, what: string, mend: string): Additivity => ({
  sql: `count(distinct t.${name}) > 1 and bool_or(t.${name} = '${total}')`,
  because: `a group holds totals together with their parts by ${what}`,
  mend,
});

export const displacementStock = record({
  type: 'DisplacementStock',
  view: 'displacement_stock',
  prefix: 'dst',
  versioned: true,
  keys: ['area_id', 'round_id', 'operation_id', 'site_public_id', 'grain'],
  order: [descending('period_start')],
  nullable: ['value'],
  measure: {
    value: 'value',
    status: 'status',
    by: ['assessmentType', 'grain', 'populationGroup', 'movement', 'reason', 'sex', 'age', 'unit'],
  },
  fields: {
    operation: one('Operation', 'operation_id'),
    round: one('Round', 'round_id'),
    assessmentType: column('assessment_type'),
    area: one('Area', 'area_id'),
    site: one('Site', 'site_public_id', 'public_id'),
    grain: column('grain', grainName),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    observedRound: column('observed_round'),
    populationGroup: column('population_group'),
    movement: column('movement'),
    reason: column('reason'),
    sex: column('sex'),
    age: column('age'),
    unit: column('unit'),
    value: column('value'),
    status: column('status'),
    qualifier: column('qualifier'),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    operation: { kind: 'code', column: 'operation_id', view: 'operation' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    round: { kind: 'number', column: 'round_number', type: 'int' },
    assessmentType: { kind: 'oneOf', column: 'assessment_type', type: 'text' },
    grain: { kind: 'oneOf', column: 'grain', type: 'int', encode: grainNumber },
    period: { kind: 'days', column: 'period_start' },
    populationGroup: { kind: 'oneOf', column: 'population_group', type: 'text' },
    movement: { kind: 'oneOf', column: 'movement', type: 'text' },
    reason: { kind: 'oneOf', column: 'reason', type: 'text' },
    sex: { kind: 'oneOf', column: 'sex', type: 'text' },
    age: { kind: 'text', column: 'age' },
    unit: { kind: 'oneOf', column: 'unit', type: 'text' },
    value: { kind: 'number', column: 'value', type: 'bigint' },
  },
  stats: {
    type: 'DisplacementStockStat',
    groups: {
      AREA: { sql: 't.area_id', field: 'area_id' },
      OPERATION: { sql: 't.operation_id', field: 'operation_id' },
      ROUND: { sql: 't.round_id', field: 'round_id' },
      ASSESSMENT_TYPE: { sql: 't.assessment_type', field: 'assessment_type' },
      GRAIN: { sql: 't.grain', field: 'grain' },
      PERIOD: { sql: 't.period_start', field: 'period_start' },
      POPULATION_GROUP: { sql: 't.population_group', field: 'population_group' },
      MOVEMENT: { sql: 't.movement', field: 'movement' },
      REASON: { sql: 't.reason', field: 'reason' },
      SEX: { sql: 't.sex', field: 'sex' },
      AGE: { sql: 't.age', field: 'age' },
      UNIT: { sql: 't.unit', field: 'unit' },
    },
    measures: {
      count: { sql: 'count(*)' },
      countWithValue: { sql: 'count(t.value)' },
      sum: { sql: 'sum(t.value)', sums: true },
    },
    joins: '',
    additive: [
      several('operation_id', 'operations', 'OPERATION'),
      several('round_id', 'rounds', 'ROUND'),
      several('assessment_type', 'types of assessment', 'ASSESSMENT_TYPE'),
      several('grain', 'grains', 'GRAIN'),
      several('population_group', 'population groups', 'POPULATION_GROUP'),
      {
        sql: 'count(distinct t.unit) > 1',
        because: 'a group holds people together with households',
        mend: 'Filter by unit or group by UNIT.',
      },
      totalWithParts('movement', 'ALL', 'movement', 'Filter by movement, for example [ALL], or group by MOVEMENT.'),
      totalWithParts('sex', 'TOTAL', 'sex', 'Filter by sex or group by SEX.'),
      totalWithParts('reason', 'ALL', 'reason', 'Filter by reason, for example [ALL], or group by REASON.'),
      several('age', 'age bands', 'AGE'),
    ],
  },
});

export const incident = record({
  type: 'Incident',
  view: 'incident',
  prefix: 'inc',
  versioned: true,
  keys: ['area_id'],
  order: [descending('occurred_on', true)],
  nullable: ['occurred_on', 'dead_or_missing'],
  fields: {
    sourceKey: column('source_key'),
    area: one('Area', 'area_id'),
    region: column('region'),
    route: column('route'),
    occurredOn: column('occurred_on'),
    year: column('year'),
    dead: column('dead'),
    missing: column('missing'),
    deadOrMissing: column('dead_or_missing'),
    survivors: column('survivors'),
    women: column('women'),
    men: column('men'),
    children: column('children'),
    cause: column('cause'),
    quality: column('quality'),
    position: embed('Position'),
    locationDescription: column('location_description'),
    informationSource: column('information_source'),
    links: column('links'),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    route: { kind: 'text', column: 'route' },
    occurredOn: { kind: 'days', column: 'occurred_on' },
    year: { kind: 'number', column: 'year', type: 'int' },
    deadOrMissing: { kind: 'number', column: 'dead_or_missing', type: 'int' },
  },
  stats: {
    type: 'IncidentStat',
    groups: {
      DATASET: { sql: 't.dataset_id', field: 'dataset_id' },
      AREA: { sql: 't.area_id', field: 'area_id' },
      ROUTE: { sql: 't.route', field: 'route' },
      REGION: { sql: 't.region', field: 'region' },
      YEAR: { sql: 't.year', field: 'year' },
      MONTH: { sql: "date_trunc('month', t.occurred_on)::date", field: 'month' },
    },
    measures: {
      count: { sql: 'count(*)' },
      dead: { sql: 'sum(t.dead)', sums: true },
      missing: { sql: 'sum(t.missing)', sums: true },
      deadOrMissing: { sql: 'sum(t.dead_or_missing)', sums: true },
    },
    joins: '',
    additive: [
      {
        sql: 'count(distinct t.dataset_id) > 1',
        because: 'a group holds incidents of several datasets, which may list the same events',
        mend: 'Filter by dataset or group by DATASET.',
      },
    ],
  },
});
