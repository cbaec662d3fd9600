import { BadRow, days, decimal, known, place, short, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized, Place } from '../words.ts';
import type { GrainLevel, PopulationGroup } from './displacement.ts';

export type SolutionsTopic = 'MOBILITY' | 'SAFETY' | 'SERVICES' | 'COHESION' | 'LIVELIHOODS' | 'OTHER' | 'COMPOSITE';

export type SolutionsIndexInput = {
  readonly code: string;
  readonly title: Localized;
  readonly description: Localized | null;
  readonly methodVersion: string;
  readonly lowest: string;
  readonly highest: string;
  readonly higherIsBetter: boolean;
  readonly composition: 'WEIGHTED_MEAN' | 'AS_STATED';
  readonly area: Place;
};

export type SolutionsDimensionInput = {
  readonly index: string;
  readonly code: string;
  readonly position: number;
  readonly name: Localized;
  readonly topic: SolutionsTopic;
  readonly weight: string | null;
  readonly components: readonly { readonly code: string; readonly text: Localized; readonly weight: string | null }[];
};

export type SolutionsScoreInput = {
  readonly scope: string;
  readonly index: string;
  readonly dimension: string;
  readonly operation: string;
  readonly round: number;
  readonly area: Place;
  readonly grain: GrainLevel;
  /** Of a locality only. */
  readonly locality: string | null;
  readonly populationGroup: PopulationGroup;
  readonly score: string | null;
  readonly status:
    | 'NORMAL'
    | 'NOT_COLLECTED'
    | 'NOT_APPLICABLE'
    | 'NOT_REPORTED'
    | 'SUPPRESSED_AT_SOURCE'
    | 'SUPPRESSED';
  readonly localities: number | null;
  readonly keyInformants: number | null;
  readonly basis: 'STATED' | 'MEAN_OF_LOCALITIES';
  readonly threshold: number;
};

const pointing: ReadonlySet<SolutionsTopic> = new Set(['SAFETY', 'COHESION', 'COMPOSITE']);

/** Safety and cohesion point at villages, and so does the composite, from which they could be worked out. */
export const localityTierOf = (topic: SolutionsTopic): 'PARTNER' | 'RESTRICTED' =>
  pointing.has(topic) ? 'RESTRICTED' : 'PARTNER';

/** Who may know of a score. What rests on fewer localities than the threshold is not open, whoever worked it out. */
const tierOf = (row: SolutionsScoreInput, topic: SolutionsTopic): 'OPEN' | 'PARTNER' | 'RESTRICTED' => {
  if (row.grain > 2) return localityTierOf(topic);
  if (row.grain === 2) return 'PARTNER';
  return row.status === 'NORMAL' && (row.localities ?? 0) < row.threshold ? 'PARTNER' : 'OPEN';
};

const solutionsIndex: Definition<SolutionsIndexInput> = {
  table: 'solutions_index',
  prefix: 'sol',
  key: (row) => row.code,
  known: `select code as key, id, jsonb_build_object('lowest', lowest, 'highest', highest) as detail
    from base.solutions_index where dataset_id = $1`,
  identity: (row, dataset) => [dataset, row.code],
  columns: (row, { look, datasetId }) => ({
    code: row.code,
    title: row.title,
    description: row.description,
    method_version: row.methodVersion,
    lowest: decimal('lowest', row.lowest),
    highest: decimal('highest', row.highest),
    higher_is_better: row.higherIsBetter,
    composition: row.composition,
    area_id: place(look, 'country', row.area),
    dataset_id: datasetId,
  }),
  detail: (row) => ({ lowest: Number(row.lowest), highest: Number(row.highest) }),
};

const dimensionKey = (index: string, code: string): string => `${index} ${code}`;

const solutionsDimension: Definition<SolutionsDimensionInput> = {
  table: 'solutions_dimension',
  prefix: 'sod',
  key: (row) => dimensionKey(row.index, row.code),
  known: `select i.code || ' ' || d.code as key, d.id, jsonb_build_object('topic', d.topic) as detail
    from base.solutions_dimension d join base.solutions_index i on i.id = d.index_id where d.dataset_id = $1`,
  identity: (row, dataset) => [dataset, row.index, row.code],
  columns: (row, { look, datasetId }) => ({
    index_id: known(look, 'solutionsIndex', 'index', row.index, 'index'),
    code: row.code,
    position: row.position,
    name: row.name,
    topic: row.topic,
    weight: decimal('weight', row.weight),
    locality_tier: localityTierOf(row.topic),
    dataset_id: datasetId,
  }),
  detail: (row) => ({ topic: row.topic }),
  attach: async (row, id, { tx }) => {
    for (const [position, { code, text, weight }] of row.components.entries())
      await tx`
        insert into base.solutions_component ${tx({ dimension_id: id, code, position, text: tx.json(text as never), weight } as never)}
        on conflict (dimension_id, code) do update set position = excluded.position, text = excluded.text, weight = excluded.weight`;
  },
};

const solutionsScore: Fact<SolutionsScoreInput> = {
  table: 'solutions_score',
  prefix: 'sos',
  measure: 'score',
  columns: [
    'row_tier',
    'index_id',
    'dimension_id',
    'topic',
    'round_id',
    'round_number',
    'area_id',
    'grain',
    'locality_code',
    'population_group',
    'period_start',
    'period_end',
    'score',
    'status',
    'localities',
    'key_informants',
    'basis',
    'threshold',
  ],
  key: (row) => [
    row.index,
    row.dimension,
    row.operation,
    row.round,
    row.area.scheme,
    row.area.code,
    row.locality ?? '',
    row.populationGroup,
  ],
  cells: (row, look, { today }) => {
    const index = known(look, 'solutionsIndex', 'index', row.index, 'index');
    const scale = look.details.solutionsIndex?.get(row.index) as { lowest: number; highest: number };
    const dimension = dimensionKey(row.index, row.dimension);
    const dimensionId = known(look, 'solutionsDimension', 'dimension', dimension, 'dimension of the index');
    const of = look.details.solutionsDimension?.get(dimension) as { topic: SolutionsTopic };
    const key = `${row.operation}/${row.round}/OTHER`;
    const round = known(look, 'round', 'round', key, 'round');
    const period = look.details.round?.get(key) as { start: string; end: string };
    const [start, end] = days(period.start, period.end, today);
    if ((row.status === 'NORMAL') !== (row.score !== null))
      throw new BadRow(row.dimension, row.status, 'a score and a reason for having none exclude each other');
    if ((row.grain === 5) !== (row.locality !== null))
      throw new BadRow('locality', null, 'rows about a locality name it, and only they');
    // What stands at a locality is not repeated in a reject.
    if (row.score !== null && !(Number(row.score) >= scale.lowest && Number(row.score) <= scale.highest))
      throw new BadRow(
        row.dimension,
        row.grain > 1 ? null : row.score,
        `is not a score between ${scale.lowest} and ${scale.highest}`,
      );
    return [
      tierOf(row, of.topic),
      index,
      dimensionId,
      of.topic,
      round,
      row.round,
      place(look, 'area', row.area),
      row.grain,
      short('locality', row.locality),
      row.populationGroup,
      start,
      end,
      decimal('score', row.score),
      row.status,
      whole('localities', row.localities),
      whole('key informants', row.keyInformants),
      row.basis,
      row.threshold,
    ];
  },
};

export type SolutionsEntry =
  | DefinitionEntries<{ solutionsIndex: SolutionsIndexInput; solutionsDimension: SolutionsDimensionInput }>
  | FactEntries<{ solutionsScore: SolutionsScoreInput }>;

export const solutions: RoomKinds = {
  facts: { solutionsScore },
  definitions: { solutionsIndex, solutionsDimension },
};
