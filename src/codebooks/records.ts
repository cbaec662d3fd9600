import { ascending, column, many, one, record, text } from '../query/record.ts';

/** Some variables are never kept; no tier reads them. */
const tierName = (tier: string) => (tier === 'NEVER' ? null : tier);

export const codebook = record({
  type: 'Codebook',
  view: 'codebook',
  prefix: 'cdb',
  byDataset: true,
  keys: ['id', 'code', 'area_id', 'dataset_id'],
  order: [ascending('code')],
  search: { codes: ['code'], names: ['title'] },
  fields: {
    code: column('code'),
    title: text('title'),
    assessmentType: column('assessment_type'),
    area: one('Area', 'area_id'),
    round: column('round_number'),
    dataset: one('Dataset', 'dataset_id'),
    variables: many('CodebookVariable', 'codebook_id'),
  },
  filters: {
    assessmentType: { kind: 'oneOf', column: 'assessment_type', type: 'text' },
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
  },
});

export const codebookVariable = record({
  type: 'CodebookVariable',
  view: 'codebook_variable',
  prefix: 'cdv',
  byDataset: true,
  keys: ['id', 'codebook_id', 'dataset_id'],
  order: [ascending('position')],
  fields: {
    codebook: one('Codebook', 'codebook_id'),
    part: column('part'),
    section: column('section'),
    position: column('position'),
    name: column('name'),
    label: text('label'),
    kind: column('kind'),
    tier: column('tier', tierName),
    neverKept: column('tier', (tier: string | null) => tier === 'NEVER'),
    dictionaryCode: column('dictionary_code'),
    scope: column('scope'),
    options: many('CodebookOption', 'variable_id'),
  },
  filters: {
    codebook: { kind: 'code', column: 'codebook_id', view: 'codebook' },
    assessmentType: { kind: 'oneOf', column: 'assessment_type', type: 'text' },
    name: { kind: 'text', column: 'name' },
    section: { kind: 'text', column: 'section' },
    dictionaryCode: { kind: 'text', column: 'dictionary_code' },
    kind: { kind: 'oneOf', column: 'kind', type: 'text' },
    scope: { kind: 'oneOf', column: 'scope', type: 'text' },
  },
});

export const codebookOption = record({
  type: 'CodebookOption',
  view: 'codebook_option',
  node: false,
  keys: ['variable_id'],
  order: [ascending('position'), ascending('code')],
  fields: { code: column('code'), label: text('label'), meaning: column('meaning') },
});
