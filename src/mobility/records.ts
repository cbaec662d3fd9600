import { provenanceField } from '../catalogue/records.ts';
import { column, descending, one, record } from '../query/record.ts';

export const restrictionLevel = record({
  type: 'RestrictionLevel',
  view: 'restriction_level',
  prefix: 'rlv',
  versioned: true,
  keys: ['area_id'],
  order: [descending('period_start')],
  measure: { value: 'level', status: 'status', by: ['control'] },
  fields: {
    area: one('Area', 'area_id'),
    control: column('control'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    level: column('level'),
    status: column('status'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    control: { kind: 'oneOf', column: 'control', type: 'text' },
    during: { kind: 'overlap', start: 'period_start', end: 'period_end' },
    level: { kind: 'number', column: 'level', type: 'int' },
  },
});
