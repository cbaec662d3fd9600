import { provenanceField } from '../catalogue/records.ts';
import { pairs } from '../query/decode.ts';
import { differ, differIn, totalsWithParts } from '../query/differ.ts';
import { ascending, column, descending, embed, type JoinDef, many, needs, one, record, text } from '../query/record.ts';

export const unit = record({
  type: 'Unit',
  view: 'unit',
  prefix: 'uni',
  keys: ['id', 'code'],
  order: [ascending('code')],
  fields: { code: column('code'), name: text('name'), symbol: column('symbol') },
});

export const indicator = record({
  type: 'Indicator',
  view: 'indicator',
  prefix: 'ind',
  keys: ['id', 'code'],
  order: [ascending('code')],
  search: { codes: ['code'], names: ['name'] },
  fields: {
    code: column('code'),
    name: text('name'),
    measure: column('measure'),
    unit: one('Unit', 'unit_id'),
    decimals: column('decimals'),
    additiveOverAreas: column('additive_over_areas'),
    additiveOverTime: column('additive_over_time'),
    themes: needs('code'),
    series: many('Series', 'indicator_id'),
    frameworkItems: many('FrameworkItem', 'id', {
      via: { view: 'framework_indicator', parent: 'indicator_id', child: 'item_id' },
    }),
    observations: many('Observation', 'indicator_id'),
  },
  filters: {
    code: { kind: 'text', column: 'code' },
    measure: { kind: 'oneOf', column: 'measure', type: 'text' },
  },
});

export const series = record({
  type: 'Series',
  view: 'series',
  prefix: 'ser',
  byDataset: true,
  keys: ['id', 'code', 'dataset_id', 'indicator_id', 'supersedes_id'],
  order: [ascending('code')],
  search: { codes: ['code'], names: ['name'] },
  fields: {
    code: column('code'),
    dataset: one('Dataset', 'dataset_id'),
    indicator: one('Indicator', 'indicator_id'),
    name: text('name'),
    definition: text('definition'),
    basis: column('basis'),
    method: column('method'),
    frequency: column('frequency'),
    supersedes: one('Series', 'supersedes_id'),
    supersededBy: many('Series', 'supersedes_id'),
    coverage: needs('id'),
    observations: many('Observation', 'series_id'),
  },
});

export const period = record({
  type: 'Period',
  fields: {
    start: column('period_start'),
    end: column('period_end'),
    label: column('period_label'),
    kind: needs('period_start', 'period_end'),
  },
});

export const observationFlag = record({
  type: 'ObservationFlag',
  view: 'observation_flag',
  prefix: 'flg',
  byDataset: true,
  keys: ['id', 'dataset_id', 'code'],
  order: [ascending('code')],
  fields: { code: column('code'), meaning: text('meaning'), dataset: one('Dataset', 'dataset_id') },
});

export const observation = record({
  type: 'Observation',
  view: 'observation',
  prefix: 'obs',
  versioned: true,
  keys: ['area_id', 'counterpart_area_id', 'indicator_id', 'series_id'],
  order: [descending('period_start')],
  listedBy: ['indicator_id', 'series_id', 'area_id', 'counterpart_area_id'],
  nullable: ['value'],
  measure: { value: 'value', status: 'status', by: ['sex', 'age', 'dimensions'] },
  fields: {
    area: one('Area', 'area_id'),
    counterpart: one('Area', 'counterpart_area_id'),
    indicator: one('Indicator', 'indicator_id'),
    series: one('Series', 'series_id'),
    period: embed('Period'),
    sex: column('sex'),
    age: column('age'),
    dimensions: column('dimensions', pairs('dimension', 'value', 'SORTED')),
    value: column('value'),
    valueText: column('value_text'),
    lower: column('lower'),
    upper: column('upper'),
    status: column('status'),
    nature: column('nature'),
    flags: column('flags'),
    confidentiality: column('confidentiality'),
    multiplier: column('multiplier'),
    decimals: needs('value'),
    footnotes: column('footnotes'),
    source: column('source'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    counterpart: { kind: 'place', column: 'counterpart_area_id' },
    indicator: { kind: 'code', column: 'indicator_id', view: 'indicator' },
    series: { kind: 'code', column: 'series_id', view: 'series' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    period: { kind: 'days', column: 'period_start' },
    sex: { kind: 'oneOf', column: 'sex', type: 'text' },
    age: { kind: 'text', column: 'age' },
    dimensions: { kind: 'pairs', column: 'dimensions' },
    value: { kind: 'number', column: 'value', type: 'numeric' },
    status: { kind: 'oneOf', column: 'status', type: 'text' },
    nature: { kind: 'oneOf', column: 'nature', type: 'text' },
    flags: { kind: 'anyOf', column: 'flags' },
    areaKind: { kind: 'areaKind', column: 'area_id' },
    counterpartKind: { kind: 'areaKind', column: 'counterpart_area_id' },
    areaWith: { kind: 'beside', columns: ['area_id'] },
    areaWithout: { kind: 'beside', columns: ['area_id'], without: true },
    corridorWith: { kind: 'beside', columns: ['area_id', 'counterpart_area_id'] },
  },
  stats: {
    type: 'ObservationStat',
    groups: {
      AREA: { sql: 't.area_id', field: 'area_id' },
      COUNTERPART: { sql: 't.counterpart_area_id', field: 'counterpart_area_id' },
      INDICATOR: { sql: 't.indicator_id', field: 'indicator_id' },
      SERIES: { sql: 't.series_id', field: 'series_id' },
      DATASET: { sql: 't.dataset_id', field: 'dataset_id' },
      PERIOD: { sql: 't.period_start', field: 'period_start' },
      SEX: { sql: 't.sex', field: 'sex' },
      AGE: { sql: 't.age', field: 'age' },
      REGION: { sql: 'region.parent_id', field: 'region_id', regionOf: 'area_id' },
      COUNTERPART_REGION: {
        sql: 'other_region.parent_id',
        field: 'counterpart_region_id',
        regionOf: 'counterpart_area_id',
      },
    },
    measures: {
      count: { sql: 'count(*)' },
      countWithValue: { sql: 'count(t.value)' },
      sum: { sql: 'sum(t.value)', sums: true },
      minimum: { sql: 'min(t.value)' },
      maximum: { sql: 'max(t.value)' },
      mean: { sql: 'round(avg(t.value), 6)' },
    },
    joins:
      'join indicator i on i.id = t.indicator_id left join area place on place.id = t.area_id left join area other on other.id = t.counterpart_area_id',
    additive: [
      {
        ...differIn('indicator_id'),
        because: 'a group holds several indicators',
        mend: 'Filter by one indicator or group by INDICATOR.',
      },
      {
        ...differIn('series_id'),
        because: 'a group holds several definitions of the indicator, which count the same people',
        mend: 'Filter by one series or group by SERIES.',
      },
      {
        sql: 'count(t.value) > 1 and not bool_and(i.additive_over_areas)',
        because: 'the indicator is a rate, share, level or price, which does not add up',
        mend: 'Group so that each value stands alone, or ask for minimum, maximum or mean.',
      },
      {
        ...differIn('period_start', 'not bool_and(i.additive_over_time)'),
        because: 'the indicator does not add up over time, and a group holds several periods',
        mend: 'Filter by one period or group by PERIOD.',
      },
      {
        ...differIn(
          'area_id',
          `(bool_or(place.level is null and place.kind <> 'SPECIAL') or ${differ('coalesce(place.level, 0)')})`,
        ),
        because:
          'a group holds a region together with other places, or admin areas of several levels, which count the same people twice',
        mend: 'Filter by areaKind, for example [COUNTRY, TERRITORY], or group by AREA.',
      },
      {
        ...differIn('counterpart_area_id', "bool_or(other.level is null and other.kind <> 'SPECIAL')"),
        because:
          'a group holds a region together with other places on the other side, which count the same people twice',
        mend: 'Filter by counterpart or group by COUNTERPART.',
      },
      {
        sql: 'count(t.counterpart_area_id) > 0 and bool_or(t.counterpart_area_id is null)',
        because: 'a group holds totals together with their parts by the other place',
        mend: 'Group by COUNTERPART or filter by counterpart.',
      },
      {
        ...totalsWithParts('sex', 'TOTAL'),
        because: 'a group holds totals together with their parts by sex',
        mend: 'Filter by sex or group by SEX.',
      },
      {
        ...differIn('age'),
        because: 'a group holds several age bands, which may overlap',
        mend: 'Filter by age or group by AGE.',
      },
      {
        sql: differ('t.dimensions::text'),
        because: 'a group holds several further breakdowns, which may overlap',
        mend: 'Filter by dimensions.',
      },
    ],
  },
});

export const joins: JoinDef[] = [];
