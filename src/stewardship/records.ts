import { ascending, column, descending, many, needs, one, record } from '../query/record.ts';

export const deskRelease = record({
  type: 'DeskRelease',
  view: 'release',
  desk: true,
  node: false,
  keys: ['id', 'dataset_id', 'public_id'],
  order: [descending('id')],
  fields: {
    id: column('public_id'),
    dataset: one('Dataset', 'dataset_id'),
    version: column('version'),
    releasedOn: column('released_on'),
    state: column('state'),
    loadedAt: column('loaded_at'),
    publishedAt: column('published_at'),
    embargoedUntil: column('embargoed_until'),
    rolledBackAt: column('rolled_back_at'),
    overrideReason: column('override_reason'),
    processing: column('processing'),
    rows: column('rows'),
    added: column('added'),
    revised: column('revised'),
    withdrawn: column('withdrawn'),
    rejected: column('rejected'),
    files: many('DeskFile', 'release_id'),
    gates: many('DeskGate', 'release_id'),
    diff: many('DeskDiff', 'release_id'),
    diffRows: many('DeskDiffRow', 'release_id'),
    rejects: many('DeskReject', 'release_id'),
    orders: many('ReleaseOrder', 'release_id'),
    acts: many('StewardAct', 'release_id'),
  },
  filters: {
    state: { kind: 'oneOf', column: 'state', type: 'text' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
  },
});

export const deskFile = record({
  type: 'DeskFile',
  view: 'release_file',
  desk: true,
  node: false,
  keys: ['release_id'],
  order: [ascending('ordinal')],
  fields: { ordinal: column('ordinal'), name: column('name'), sha256: column('sha256'), bytes: column('bytes') },
});

export const deskGate = record({
  type: 'DeskGate',
  view: 'gate',
  desk: true,
  node: false,
  keys: ['release_id'],
  order: [ascending('name')],
  fields: { name: column('name'), passed: column('passed'), message: column('message') },
});

export const deskDiff = record({
  type: 'DeskDiff',
  view: 'release_diff',
  desk: true,
  node: false,
  keys: ['release_id'],
  order: [ascending('kind')],
  fields: {
    kind: column('kind'),
    added: column('added'),
    revised: column('revised'),
    withdrawn: column('withdrawn'),
  },
});

export const deskDiffRow = record({
  type: 'DeskDiffRow',
  view: 'release_diff_row',
  desk: true,
  node: false,
  keys: ['release_id'],
  order: [ascending('ordinal')],
  fields: {
    kind: column('kind'),
    change: column('change'),
    record: column('row_id'),
    file: column('file'),
    line: column('line'),
    cells: needs('before', 'after', 'change'),
  },
  filters: {
    change: { kind: 'oneOf', column: 'change', type: 'text' },
    kind: { kind: 'text', column: 'kind' },
  },
});

export const deskReject = record({
  type: 'DeskReject',
  view: 'reject',
  desk: true,
  node: false,
  keys: ['release_id'],
  order: [ascending('id')],
  fields: {
    file: column('file'),
    line: column('line'),
    column: column('column_name'),
    value: column('value'),
    reason: column('reason'),
  },
});

export const releaseOrder = record({
  type: 'ReleaseOrder',
  view: 'steward_order',
  desk: true,
  node: false,
  keys: ['id', 'release_id', 'public_id'],
  order: [descending('id')],
  fields: {
    id: column('public_id'),
    action: column('action'),
    release: one('DeskRelease', 'release_id'),
    steward: column('steward_name'),
    key: column('key'),
    reason: column('reason'),
    notBefore: column('not_before'),
    embargoUntil: column('embargo_until'),
    state: column('state'),
    outcome: column('outcome'),
    message: column('message'),
    createdAt: column('created_at'),
    startedAt: column('started_at'),
    finishedAt: column('finished_at'),
  },
  filters: { state: { kind: 'oneOf', column: 'state', type: 'text' } },
});

export const stewardAct = record({
  type: 'StewardAct',
  view: 'steward_act',
  desk: true,
  node: false,
  keys: ['release_id'],
  order: [descending('id')],
  fields: {
    at: column('at'),
    steward: column('steward_name'),
    action: column('action'),
    release: column('release'),
    dataset: column('dataset'),
    version: column('version'),
    reason: column('reason'),
    outcome: column('outcome'),
  },
});
