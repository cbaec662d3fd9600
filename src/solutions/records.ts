import { provenanceField } from '../catalogue/records.ts';
import { wordAt } from '../query/decode.ts';
import { ascending, column, descending, many, needs, one, record, text } from '../query/record.ts';

/** The place in this list is what the column `grain` holds. */
const grains = ['COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3', 'ADMIN4', 'SITE'] as const;

export const solutionsIndex = record({
  type: 'SolutionsIndex',
  view: 'solutions_index',
  prefix: 'sol',
  byDataset: true,
  keys: ['id', 'code', 'area_id', 'dataset_id'],
  order: [ascending('code')],
  search: { codes: ['code'], names: ['title'] },
  fields: {
    code: column('code'),
    title: text('title'),
    description: text('description'),
    methodVersion: column('method_version'),
    lowest: column('lowest'),
    highest: column('highest'),
    higherIsBetter: column('higher_is_better'),
    composition: column('composition'),
    area: one('Area', 'area_id'),
    dataset: one('Dataset', 'dataset_id'),
    dimensions: many('SolutionsDimension', 'index_id'),
    scores: many('SolutionsScore', 'index_id'),
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
  },
});

export const solutionsDimension = record({
  type: 'SolutionsDimension',
  view: 'solutions_dimension',
  prefix: 'sod',
  byDataset: true,
  keys: ['id', 'index_id', 'code'],
  order: [ascending('position')],
  fields: {
    index: one('SolutionsIndex', 'index_id'),
    code: column('code'),
    position: column('position'),
    name: text('name'),
    topic: column('topic'),
    weight: column('weight'),
    localityTier: column('locality_tier'),
    components: many('SolutionsComponent', 'dimension_id'),
  },
});

export const solutionsComponent = record({
  type: 'SolutionsComponent',
  view: 'solutions_component',
  node: false,
  keys: ['dimension_id'],
  order: [ascending('position'), ascending('code')],
  fields: { code: column('code'), text: text('text'), weight: column('weight') },
});

export const solutionsScore = record({
  type: 'SolutionsScore',
  view: 'solutions_score',
  prefix: 'sos',
  versioned: true,
  // Localities are for PARTNER at least, those on safety and cohesion above it; what rests on few localities is not open either.
  rowTiers: [{ kind: 'own', column: 'row_tier' }],
  keys: ['index_id', 'dimension_id', 'round_id', 'area_id'],
  order: [descending('period_start')],
  // A score says how things stand in one place; the questions behind it differ from country to country.
  ranking: {
    columns: ['score'],
    because:
      'places where displaced people live by how they fare there. Each index asks questions of its own, and a list of the worst places leads to them. Read the scores of one area, or filter by index and dimension.',
  },
  fields: {
    index: one('SolutionsIndex', 'index_id'),
    dimension: one('SolutionsDimension', 'dimension_id'),
    round: one('Round', 'round_id'),
    area: one('Area', 'area_id'),
    grain: column('grain', wordAt(grains)),
    localityCode: column('locality_code'),
    populationGroup: column('population_group'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
    score: column('score'),
    status: column('status'),
    localities: column('localities'),
    keyInformants: column('key_informants'),
    basis: column('basis'),
    threshold: column('threshold'),
    withheld: needs('withheld'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    index: { kind: 'code', column: 'index_id', view: 'solutions_index' },
    dimension: { kind: 'code', column: 'dimension_id', view: 'solutions_dimension' },
    topic: { kind: 'oneOf', column: 'topic', type: 'text' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    round: { kind: 'number', column: 'round_number', type: 'int' },
    period: { kind: 'days', column: 'period_start' },
    populationGroup: { kind: 'oneOf', column: 'population_group', type: 'text' },
    grain: {
      kind: 'oneOf',
      column: 'grain',
      type: 'int',
      encode: (grain: string) => grains.indexOf(grain as (typeof grains)[number]),
    },
  },
});
