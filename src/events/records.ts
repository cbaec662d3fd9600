import { provenanceField } from '../catalogue/records.ts';
import { differIn, totalsWithParts } from '../query/differ.ts';
import { column, descending, embed, many, needs, one, parts, record } from '../query/record.ts';

export const hazard = record({
  type: 'Hazard',
  fields: {
    category: parts({ code: 'hazard_category_code', name: 'hazard_category' }),
    subCategory: parts({ code: 'hazard_sub_category_code', name: 'hazard_sub_category' }),
    type: parts({ code: 'hazard_type_code', name: 'hazard_type' }),
    subType: parts({ code: 'hazard_sub_type_code', name: 'hazard_sub_type' }),
  },
});

export const displacementEvent = record({
  type: 'DisplacementEvent',
  view: 'displacement_event',
  prefix: 'dev',
  versioned: true,
  keys: ['area_id'],
  order: [descending('period_start', true)],
  nullable: ['period_start'],
  fields: {
    area: one('Area', 'area_id'),
    cause: column('cause'),
    name: column('name'),
    year: column('year'),
    periodStart: column('period_start'),
    periodStartPrecision: column('period_start_precision'),
    periodEnd: column('period_end'),
    periodEndPrecision: column('period_end_precision'),
    datesInOrder: column('dates_in_order'),
    codes: column('codes'),
    hazard: embed('Hazard'),
    displacementFlows: many('DisplacementFlow', 'event_public_id', { parent: 'public_id' }),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    cause: { kind: 'oneOf', column: 'cause', type: 'text' },
    hazardType: { kind: 'text', column: 'hazard_type' },
    year: { kind: 'years', column: 'year' },
    period: { kind: 'days', column: 'period_start' },
  },
});

/** Figures that only back others up count in no sum. */
const counted = `t.role <> 'TRIANGULATION'`;

export const displacementFlow = record({
  type: 'DisplacementFlow',
  view: 'displacement_flow',
  prefix: 'dfl',
  versioned: true,
  keys: ['area_id', 'event_public_id'],
  order: [descending('period_start')],
  nullable: ['value'],
  fields: {
    area: one('Area', 'area_id'),
    cause: column('cause'),
    hazardType: column('hazard_type'),
    event: one('DisplacementEvent', 'event_public_id', 'public_id'),
    level: column('level'),
    year: column('year'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    value: column('value'),
    displayValue: column('display_value'),
    status: column('status'),
    qualifier: column('qualifier'),
    role: column('role'),
    provisional: column('provisional'),
    position: embed('Position'),
    description: column('description'),
    links: column('links'),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    cause: { kind: 'oneOf', column: 'cause', type: 'text' },
    hazardType: { kind: 'text', column: 'hazard_type' },
    level: { kind: 'oneOf', column: 'level', type: 'text' },
    role: { kind: 'oneOf', column: 'role', type: 'text' },
    provisional: { kind: 'is', column: 'provisional' },
    year: { kind: 'years', column: 'year' },
    period: { kind: 'days', column: 'period_start' },
    value: { kind: 'number', column: 'value', type: 'bigint' },
  },
  stats: {
    type: 'DisplacementFlowStat',
    groups: {
      DATASET: { sql: 't.dataset_id', field: 'dataset_id' },
      AREA: { sql: 't.area_id', field: 'area_id' },
      CAUSE: { sql: 't.cause', field: 'cause' },
      HAZARD_TYPE: { sql: 't.hazard_type', field: 'hazard_type' },
      LEVEL: { sql: 't.level', field: 'level' },
      YEAR: { sql: 't.year', field: 'year' },
      MONTH: { sql: "date_trunc('month', t.period_start)::date", field: 'month' },
    },
    measures: {
      count: { sql: 'count(*)' },
      countWithValue: { sql: `count(t.value) filter (where ${counted})` },
      sum: { sql: `sum(t.value) filter (where ${counted})`, sums: true },
    },
    joins: '',
    additive: [
      {
        ...differIn('dataset_id'),
        because: 'a group holds figures of several datasets, which record the same displacements',
        mend: 'Filter by dataset or group by DATASET.',
      },
      {
        sql: "count(distinct t.cause || ' ' || t.level) > count(distinct t.cause)",
        because: 'a group holds figures of whole countries together with figures of single events or reports',
        mend: 'Filter by level or group by LEVEL.',
      },
      {
        sql: "bool_or(t.provisional and t.role = 'NOT_STATED')",
        because: 'a group holds provisional figures of which the provider does not say which ones count: they overlap',
        mend: 'Filter by role, for example [RECOMMENDED], or by provisional: false.',
      },
    ],
  },
});

export const yearEndStock = record({
  type: 'YearEndStock',
  view: 'year_end_stock',
  prefix: 'yes',
  versioned: true,
  keys: ['area_id', 'event_public_id'],
  order: [descending('year')],
  nullable: ['value'],
  fields: {
    area: one('Area', 'area_id'),
    cause: column('cause'),
    event: one('DisplacementEvent', 'event_public_id', 'public_id'),
    level: column('level'),
    year: column('year'),
    observedOn: column('observed_on'),
    sex: column('sex'),
    age: column('age'),
    value: column('value'),
    displayValue: column('display_value'),
    status: column('status'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    cause: { kind: 'oneOf', column: 'cause', type: 'text' },
    level: { kind: 'oneOf', column: 'level', type: 'text' },
    year: { kind: 'years', column: 'year' },
    sex: { kind: 'oneOf', column: 'sex', type: 'text' },
    age: { kind: 'text', column: 'age' },
    value: { kind: 'number', column: 'value', type: 'bigint' },
  },
  stats: {
    type: 'YearEndStockStat',
    groups: {
      DATASET: { sql: 't.dataset_id', field: 'dataset_id' },
      AREA: { sql: 't.area_id', field: 'area_id' },
      CAUSE: { sql: 't.cause', field: 'cause' },
      YEAR: { sql: 't.year', field: 'year' },
      SEX: { sql: 't.sex', field: 'sex' },
      AGE: { sql: 't.age', field: 'age' },
    },
    measures: {
      count: { sql: 'count(*)' },
      countWithValue: { sql: 'count(t.value)' },
      sum: { sql: 'sum(t.value)', sums: true },
    },
    joins: '',
    additive: [
      {
        ...differIn('dataset_id'),
        because: 'a group holds figures of several datasets, which count the same people',
        mend: 'Filter by dataset or group by DATASET.',
      },
      {
        ...differIn('year'),
        because: 'a group holds several years of a stock: they count the same people',
        mend: 'Filter by year or group by YEAR.',
      },
      {
        sql: "count(distinct t.cause || ' ' || t.level) > count(distinct t.cause)",
        because: 'a group holds figures of whole countries together with figures of single events',
        mend: 'Filter by level.',
      },
      {
        ...totalsWithParts('sex', 'TOTAL'),
        because: 'a group holds totals together with their parts by sex',
        mend: 'Filter by sex or group by SEX.',
      },
      {
        ...totalsWithParts('age', '_T'),
        because: 'a group holds totals together with their parts by age',
        mend: 'Filter by age or group by AGE.',
      },
    ],
  },
});
