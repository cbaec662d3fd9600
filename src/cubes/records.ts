import { provenanceField } from '../catalogue/records.ts';
import { pairs, wordAt, wordsBetweenCommas } from '../query/decode.ts';
import { ascending, column, many, one, record, text } from '../query/record.ts';

const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4'] as const;
const listed = ({ list }: { readonly list: readonly unknown[] }) => list;

export const cube = record({
  type: 'Cube',
  view: 'cube',
  prefix: 'cub',
  byDataset: true,
  keys: ['id', 'code', 'dataset_id'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    title: text('title'),
    unit: column('unit'),
    class: column('data_class'),
    finest: column('finest', wordAt(grains)),
    measures: column('measures', listed),
    dimensions: column('dimensions', listed),
    dataset: one('Dataset', 'dataset_id'),
    cells: many('CubeCell', 'cube_id'),
  },
  filters: {
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    unit: { kind: 'oneOf', column: 'unit', type: 'text' },
  },
});

export const cubeCell = record({
  type: 'CubeCell',
  view: 'cube_cell',
  prefix: 'cbc',
  versioned: true,
  rowTiers: [
    { kind: 'own', column: 'row_tier' },
    { kind: 'protocol', of: { column: 'data_class', classes: ['IDP_FIGURE', 'SECURITY_INCIDENT'] } },
  ],
  keys: ['cube_id', 'area_id', 'key', 'data_class'],
  order: [ascending('key'), ascending('area_id')],
  fields: {
    cube: one('Cube', 'cube_id'),
    area: one('Area', 'area_id'),
    grain: column('grain', wordAt(grains)),
    isRest: column('is_rest'),
    dimensions: column('key', wordsBetweenCommas),
    codes: column('codes'),
    profile: column('row_tier'),
    count: column('count'),
    figures: column('figures', pairs('measure', 'value')),
    status: column('status'),
    threshold: column('threshold'),
    base: column('base'),
    provenance: provenanceField,
  },
  filters: {
    cube: { kind: 'code', column: 'cube_id', view: 'cube' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    area: { kind: 'place', column: 'area_id' },
    grain: { kind: 'oneOf', column: 'grain', type: 'int', encode: (grain) => grains.indexOf(grain as 'COUNTRY') },
    profile: { kind: 'oneOf', column: 'row_tier', type: 'text' },
  },
});
