import { provenanceField } from '../catalogue/records.ts';
import { column, descending, many, one, record } from '../query/record.ts';

export const governanceProfile = record({
  type: 'GovernanceProfile',
  view: 'governance_profile',
  prefix: 'gpr',
  byDataset: true,
  keys: ['id', 'area_id', 'framework_id', 'dataset_id'],
  fields: {
    area: one('Area', 'area_id'),
    framework: one('Framework', 'framework_id'),
    dataset: one('Dataset', 'dataset_id'),
    scores: many('GovernanceScore', 'profile_id'),
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    framework: { kind: 'code', column: 'framework_id', view: 'framework' },
  },
});

export const governanceScore = record({
  type: 'GovernanceScore',
  view: 'governance_score',
  prefix: 'gsc',
  versioned: true,
  keys: ['area_id', 'profile_id', 'item_id'],
  order: [descending('period_start')],
  measure: { value: 'level', status: 'status', by: ['item', 'edition', 'levelCode'] },
  fields: {
    profile: one('GovernanceProfile', 'profile_id'),
    area: one('Area', 'area_id'),
    item: one('FrameworkItem', 'item_id'),
    edition: column('edition'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    level: column('level'),
    levelCode: column('level_code'),
    status: column('status'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    item: { kind: 'code', column: 'item_id', view: 'framework_item' },
    edition: { kind: 'text', column: 'edition' },
    period: { kind: 'days', column: 'period_start' },
    level: { kind: 'number', column: 'level', type: 'int' },
  },
});
