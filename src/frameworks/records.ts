import { ascending, column, type JoinDef, many, needs, one, record, text } from '../query/record.ts';

export const framework = record({
  type: 'Framework',
  view: 'framework',
  prefix: 'frm',
  keys: ['id', 'code'],
  order: [ascending('code')],
  search: { codes: ['code'], names: ['name'] },
  fields: {
    code: column('code'),
    name: text('name'),
    owner: column('owner'),
    url: column('url'),
    items: many('FrameworkItem', 'framework_id', { order: [ascending('position')] }),
    scaleLevels: many('FrameworkScaleLevel', 'framework_id'),
  },
});

export const frameworkScaleLevel = record({
  type: 'FrameworkScaleLevel',
  view: 'framework_scale_level',
  node: false,
  keys: ['framework_id'],
  order: [ascending('scale'), ascending('value')],
  fields: {
    scale: column('scale'),
    value: column('value'),
    code: column('code'),
    name: text('name'),
    range: column('score_range'),
  },
});

const inOrder = [ascending('position')];

export const frameworkItem = record({
  type: 'FrameworkItem',
  view: 'framework_item',
  prefix: 'fri',
  keys: ['id', 'framework_id', 'parent_id', 'code', 'position'],
  order: inOrder,
  search: { codes: ['code'], names: ['title', 'shortTitle'] },
  fields: {
    framework: one('Framework', 'framework_id'),
    code: column('code'),
    kind: column('kind'),
    position: column('position'),
    title: text('title'),
    shortTitle: text('short_title'),
    parent: one('FrameworkItem', 'parent_id'),
    children: many('FrameworkItem', 'parent_id', { order: inOrder }),
    linksTo: many('FrameworkItem', 'id', {
      via: { view: 'framework_link', parent: 'from_id', child: 'to_id', where: "v.kind = 'SERVES'" },
    }),
    linkedFrom: many('FrameworkItem', 'id', {
      via: { view: 'framework_link', parent: 'to_id', child: 'from_id', where: "v.kind = 'SERVES'" },
    }),
    related: many('FrameworkItem', 'id', {
      via: { view: 'framework_link', parent: 'from_id', child: 'to_id', where: "v.kind = 'RELATED'" },
    }),
    themes: needs('id'),
    indicators: many('Indicator', 'id', {
      via: { view: 'framework_indicator', parent: 'item_id', child: 'indicator_id' },
    }),
    datasets: many('Dataset', 'id', { via: { view: 'framework_dataset', parent: 'item_id', child: 'dataset_id' } }),
    governanceQuestions: many('GovernanceQuestion', 'item_ids', { listed: true }),
    practices: many('Practice', 'objective_ids', { listed: true }),
    governanceScores: many('GovernanceScore', 'item_id'),
  },
  filters: {
    kind: { kind: 'oneOf', column: 'kind', type: 'text' },
    code: { kind: 'text', column: 'code' },
  },
});

export const joins: JoinDef[] = [
  { view: 'framework_link', columns: ['from_id', 'to_id', 'kind'] },
  { view: 'framework_indicator', columns: ['item_id', 'indicator_id'] },
  { view: 'framework_dataset', columns: ['item_id', 'dataset_id'] },
];
