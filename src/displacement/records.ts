import { provenanceField } from '../catalogue/records.ts';
import { wordAt, wordFor } from '../query/decode.ts';
import { differIn, totalsWithParts } from '../query/differ.ts';
import { ascending, column, descending, embed, many, needs, one, record, text } from '../query/record.ts';
import type { Additivity } from '../query/stats-def.ts';
import { unitAround } from '../query/units.ts';

/** The column `grain` holds the place in this list; SITE is 5. */
export const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE'] as const;
const grainNumber = (grain: string) => grains.indexOf(grain as (typeof grains)[number]);

/** The group as the humanitarian programme cycle codes it, where it has a code. */
const groupCodes: Readonly<Record<string, string>> = {
  IDP: 'IDP',
  REFUGEE: 'REF',
  ASYLUM_SEEKER: 'ASY',
  STATELESS: 'STA',
  OTHER_IN_NEED_OF_PROTECTION: 'OIP',
  OTHER_OF_CONCERN: 'OOC',
  RETURNED_IDP: 'RDP',
  RETURNED_REFUGEE: 'RET',
  RESETTLED: 'RST',
  NATURALISED: 'NAT',
  HOST_COMMUNITY: 'HST',
};

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
    precedence: column('precedence'),
    dataset: one('Dataset', 'dataset_id'),
    rounds: many('Round', 'operation_id'),
  },
});

export const round = record({
  type: 'Round',
  view: 'round',
  prefix: 'rnd',
  byDataset: true,
  places: [{ by: 'operation_id', view: 'operation' }],
  keys: ['id', 'operation_id', 'dataset_id'],
  order: [descending('period_start')],
  fields: {
    operation: one('Operation', 'operation_id'),
    number: column('number'),
    assessmentType: column('assessment_type'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    method: column('method'),
    quality: column('quality'),
    keyInformants: column('key_informants'),
    placesAssessed: column('places_assessed'),
    withheld: needs('withheld'),
    displacementStocks: many('DisplacementStock', 'round_id'),
  },
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
  ...differIn(name),
  because: `a group holds several ${what}: they count the same people`,
  mend: `Filter by one or group by ${group}.`,
});

const totalWithParts = (name: string, total: string, what: string, mend: string): Additivity => ({
  ...totalsWithParts(name, total),
  because: `a group holds totals together with their parts by ${what}`,
  mend,
});

export const displacementStock = record({
  type: 'DisplacementStock',
  view: 'displacement_stock',
  prefix: 'dst',
  versioned: true,
  // A figure by origin tells of the country that people left, too.
  places: ['area_id', 'origin_area_id'],
  standsAt: { type: 'Site', by: 'site_public_id' },
  rowTiers: [
    {
      kind: 'wholes',
      of: 'value',
      words: {
        ...{
          movement: 'ALL',
          reason: 'ALL',
          sex: 'TOTAL',
          age: '_T',
          origin_status: 'ALL',
          shelter: 'ALL',
          cohort: 'ALL',
        },
      },
    },
  ],
  keys: ['area_id', 'round_id', 'operation_id', 'site_public_id', 'grain'],
  order: [descending('period_start')],
  nullable: ['value'],
  measure: {
    value: 'value',
    status: 'status',
    by: [
      'assessmentType',
      'grain',
      'populationGroup',
      'movement',
      'reason',
      'originStatus',
      'sex',
      'age',
      'shelter',
      'cohort',
      'unit',
    ],
  },
  fields: {
    operation: one('Operation', 'operation_id'),
    round: one('Round', 'round_id'),
    assessmentType: column('assessment_type'),
    area: one('Area', 'area_id'),
    site: one('Site', 'site_public_id', 'public_id'),
    grain: column('grain', wordAt(grains)),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    observedRound: column('observed_round'),
    populationGroup: column('population_group'),
    populationGroupCode: column('population_group', wordFor(groupCodes)),
    movement: column('movement'),
    reason: column('reason'),
    sex: column('sex'),
    age: column('age'),
    originStatus: column('origin_status'),
    origin: one('Area', 'origin_area_id'),
    shelter: column('shelter'),
    cohort: column('cohort'),
    reasonText: column('reason_text'),
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
    origin: { kind: 'place', column: 'origin_area_id' },
    originStatus: { kind: 'oneOf', column: 'origin_status', type: 'text' },
    shelter: { kind: 'text', column: 'shelter' },
    cohort: { kind: 'text', column: 'cohort' },
    unit: { kind: 'oneOf', column: 'unit', type: 'text' },
    value: { kind: 'number', column: 'value', type: 'bigint' },
  },
  stats: {
    type: 'DisplacementStockStat',
    groups: {
      AREA: { sql: 't.area_id', field: 'area_id' },
      ADMIN1: unitAround('area_id'),
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
      ORIGIN: { sql: 't.origin_area_id', field: 'origin_area_id' },
      ORIGIN_STATUS: { sql: 't.origin_status', field: 'origin_status' },
      SHELTER: { sql: 't.shelter', field: 'shelter' },
      COHORT: { sql: 't.cohort', field: 'cohort' },
      UNIT: { sql: 't.unit', field: 'unit' },
    },
    measures: {
      count: { sql: 'count(*)' },
      countWithValue: { sql: 'count(t.value)' },
      sum: { sql: 'sum(t.value)', sums: true },
    },
    joins: '',
    tally: {
      view: 'displacement_tally',
      by: [
        ...['dataset_id', 'operation_id', 'round_id', 'round_number', 'assessment_type', 'grain', 'period_start'],
        ...['population_group', 'movement', 'reason', 'sex', 'age', 'origin_status', 'shelter', 'cohort', 'unit'],
      ],
      units: true,
      measures: {
        count: 'coalesce(sum(t.rows), 0)::bigint',
        countWithValue: 'coalesce(sum(t.with_value), 0)::bigint',
        sum: 'sum(t.value)',
      },
    },
    additive: [
      several('operation_id', 'operations', 'OPERATION'),
      several('round_id', 'rounds', 'ROUND'),
      several('assessment_type', 'types of assessment', 'ASSESSMENT_TYPE'),
      several('grain', 'grains', 'GRAIN'),
      several('population_group', 'population groups', 'POPULATION_GROUP'),
      {
        ...differIn('unit'),
        because: 'a group holds people together with households',
        mend: 'Filter by unit or group by UNIT.',
      },
      totalWithParts('movement', 'ALL', 'movement', 'Filter by movement, for example [ALL], or group by MOVEMENT.'),
      totalWithParts('sex', 'TOTAL', 'sex', 'Filter by sex or group by SEX.'),
      totalWithParts('reason', 'ALL', 'reason', 'Filter by reason, for example [ALL], or group by REASON.'),
      several('age', 'age bands', 'AGE'),
      totalWithParts(
        'origin_status',
        'ALL',
        'origin',
        'Filter by originStatus, for example [ALL], or group by ORIGIN_STATUS.',
      ),
      totalWithParts('shelter', 'ALL', 'shelter', 'Filter by shelter or group by SHELTER.'),
      totalWithParts('cohort', 'ALL', 'cohort', 'Filter by cohort or group by COHORT.'),
    ],
  },
});
