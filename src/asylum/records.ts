import { provenanceField } from '../catalogue/records.ts';
import { differIn } from '../query/differ.ts';
import { column, descending, type FilterRule, one, record } from '../query/record.ts';
import type { Additivity } from '../query/stats-def.ts';

const keys = ['area_id', 'origin_area_id'];

const fields = {
  origin: one('Area', 'origin_area_id'),
  asylum: one('Area', 'area_id'),
  year: column('year'),
  periodStart: column('period_start'),
  periodEnd: column('period_end'),
  yearPart: column('year_part'),
  authority: column('authority'),
  decisionLevel: column('decision_level'),
  decisionLevelCode: column('decision_level_code'),
  unit: column('unit'),
  status: column('status'),
  provenance: provenanceField,
};

const filters: Readonly<Record<string, FilterRule>> = {
  origin: { kind: 'place', column: 'origin_area_id' },
  asylum: { kind: 'place', column: 'area_id' },
  dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
  year: { kind: 'years', column: 'year' },
  period: { kind: 'days', column: 'period_start' },
  yearPart: { kind: 'oneOf', column: 'year_part', type: 'text' },
  authority: { kind: 'oneOf', column: 'authority', type: 'text' },
  decisionLevel: { kind: 'oneOf', column: 'decision_level', type: 'text' },
  unit: { kind: 'oneOf', column: 'unit', type: 'text' },
};

const group = (name: string) => ({ sql: `t.${name}`, field: name });

const groups = {
  DATASET: group('dataset_id'),
  ORIGIN: group('origin_area_id'),
  ASYLUM: group('area_id'),
  YEAR: group('year'),
  YEAR_PART: group('year_part'),
  AUTHORITY: group('authority'),
  DECISION_LEVEL: group('decision_level'),
  UNIT: group('unit'),
};

const several = (name: string, because: string, by: string): Additivity => ({
  ...differIn(name),
  because: `a group holds ${because}`,
  mend: `Filter by one or group by ${by}.`,
});

const additive: readonly Additivity[] = [
  several('dataset_id', 'several datasets, which may count the same people', 'DATASET'),
  several('unit', 'persons together with cases, and a case may hold several persons', 'UNIT'),
  several('year_part', 'half years beside whole ones', 'YEAR_PART'),
];

export const asylumApplication = record({
  type: 'AsylumApplication',
  view: 'asylum_application',
  prefix: 'asa',
  versioned: true,
  places: keys,
  keys,
  order: [descending('year')],
  nullable: ['applied'],
  fields: { ...fields, applicationType: column('application_type'), applied: column('applied') },
  filters: {
    ...filters,
    applicationType: { kind: 'oneOf', column: 'application_type', type: 'text' },
    applied: { kind: 'number', column: 'applied', type: 'bigint' },
  },
  stats: {
    type: 'AsylumApplicationStat',
    groups: { ...groups, APPLICATION_TYPE: group('application_type') },
    measures: { count: { sql: 'count(*)' }, applied: { sql: 'sum(t.applied)', sums: true } },
    joins: '',
    additive: [
      ...additive,
      several(
        'application_type',
        'several sorts of application, and the same people apply, apply again and appeal',
        'APPLICATION_TYPE',
      ),
    ],
  },
});

const sum = (name: string) => ({ sql: `sum(t.${name})`, sums: true });

export const asylumDecision = record({
  type: 'AsylumDecision',
  view: 'asylum_decision',
  prefix: 'asd',
  versioned: true,
  places: keys,
  keys,
  order: [descending('year')],
  nullable: ['total'],
  fields: {
    ...fields,
    recognised: column('recognised'),
    complementary: column('complementary'),
    rejected: column('rejected'),
    closed: column('closed'),
    total: column('total'),
    partsAddUp: column('parts_add_up'),
  },
  filters: {
    ...filters,
    partsAddUp: { kind: 'is', column: 'parts_add_up' },
    total: { kind: 'number', column: 'total', type: 'bigint' },
  },
  stats: {
    type: 'AsylumDecisionStat',
    groups,
    measures: {
      count: { sql: 'count(*)' },
      recognised: sum('recognised'),
      complementary: sum('complementary'),
      rejected: sum('rejected'),
      closed: sum('closed'),
      total: sum('total'),
    },
    joins: '',
    additive: [
      ...additive,
      several(
        'decision_level',
        'several stages of the procedure, which decide on the same people one after another',
        'DECISION_LEVEL',
      ),
    ],
  },
});
