import { ascending, column, descending, embed, type JoinDef, many, needs, one, record, text } from '../query/record.ts';

export const provider = record({
  type: 'Provider',
  view: 'provider',
  prefix: 'prv',
  keys: ['id', 'code'],
  order: [ascending('code')],
  search: { codes: ['code'], names: ['name'] },
  fields: { code: column('code'), name: text('name'), url: column('url') },
});

export const licence = record({
  type: 'Licence',
  view: 'licence',
  prefix: 'lic',
  keys: ['id', 'code'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    name: column('name'),
    url: column('url'),
    redistribution: column('redistribution'),
  },
});

export const dataset = record({
  type: 'Dataset',
  view: 'dataset',
  prefix: 'dat',
  keys: ['id', 'code'],
  order: [ascending('code')],
  search: { codes: ['code'], names: ['title'] },
  fields: {
    code: column('code'),
    domain: column('domain'),
    title: text('title'),
    description: text('description'),
    provider: one('Provider', 'provider_id'),
    licence: one('Licence', 'licence_id'),
    creditLine: column('credit_line'),
    homepage: column('homepage'),
    updateRhythm: column('update_rhythm'),
    methodology: text('methodology'),
    documentation: column('documentation'),
    tier: column('tier'),
    synthetic: column('synthetic'),
    releases: many('Release', 'dataset_id'),
    revisionLog: many('Release', 'dataset_id'),
    latestRelease: needs('id'),
    observationFlags: many('ObservationFlag', 'dataset_id'),
    series: many('Series', 'dataset_id'),
    solutionsIndexes: many('SolutionsIndex', 'dataset_id'),
    surveys: many('Survey', 'dataset_id'),
    codebooks: many('Codebook', 'dataset_id'),
    coverage: needs('id'),
    frameworkItems: many('FrameworkItem', 'id', {
      via: { view: 'framework_dataset', parent: 'dataset_id', child: 'item_id' },
    }),
  },
  filters: {
    domain: { kind: 'oneOf', column: 'domain', type: 'text' },
    code: { kind: 'text', column: 'code' },
    synthetic: { kind: 'is', column: 'synthetic' },
  },
});

export const release = record({
  type: 'Release',
  view: 'release',
  prefix: 'rel',
  byDataset: true,
  cameWith: 'publication',
  keys: ['id', 'dataset_id', 'publication'],
  order: [descending('publication')],
  fields: {
    dataset: one('Dataset', 'dataset_id'),
    version: column('version'),
    releasedOn: column('released_on'),
    state: column('state'),
    publishedAt: column('published_at'),
    previous: one('Release', 'previous_id'),
    overridden: column('overridden'),
    overrideReason: column('override_reason'),
    processing: column('processing'),
    processingLevel: column('processing_level'),
    files: many('ReleaseFile', 'release_id'),
    rejected: column('rejected'),
    note: column('note'),
    changes: needs('id', 'dataset_id', 'publication'),
    withheld: needs('withheld'),
    citation: needs('public_id', 'dataset_id', 'version', 'released_on'),
  },
});

export const releaseFile = record({
  type: 'ReleaseFile',
  view: 'release_file',
  node: false,
  keys: ['release_id'],
  order: [ascending('ordinal')],
  fields: {
    ordinal: column('ordinal'),
    name: column('name'),
    sha256: column('sha256'),
    bytes: column('bytes'),
    withheld: needs('withheld'),
  },
});

/** Part of every versioned record: read off the first version that says to the caller what this one says. */
export const provenance = record({
  type: 'Provenance',
  fields: {
    dataset: one('Dataset', 'dataset_id'),
    release: needs('scope_id'),
    introducedIn: one('Release', 'shown_from', 'publication'),
    fileNumber: column('shown_file'),
    file: needs('shown_from', 'shown_file'),
    line: column('shown_line'),
    licence: needs('dataset_id'),
    creditLine: needs('dataset_id'),
    processing: needs('shown_from'),
    processingLevel: needs('shown_from'),
  },
});

export const provenanceField = embed('Provenance');

export const joins: JoinDef[] = [
  { view: 'release_scope', columns: ['release_id', 'scope_id'], by: { column: 'release_id', of: 'release' } },
];
