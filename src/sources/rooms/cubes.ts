import { known, whole } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized } from '../words.ts';

type Named = { readonly code: string; readonly label: Localized };

export type CubeInput = {
  readonly code: string;
  readonly title: Localized;
  readonly unit: 'SITE' | 'INCIDENT';
  readonly dataClass: 'IDP_FIGURE' | 'SECURITY_INCIDENT';
  /** The finest admin level by which its tables are. */
  readonly finest: number;
  readonly measures: readonly Named[];
  readonly dimensions: readonly (Named & { readonly categories: readonly Named[] })[];
};

/** A cell of one country's tables, as one tier is told it. */
export type CubeCellInput = {
  /** The country: where too little changed in it, its tables stay as they are. */
  readonly scope: string;
  readonly cube: string;
  readonly tier: 'OPEN' | 'PARTNER' | 'RESTRICTED';
  /** The area's id and code. */
  readonly area: { readonly id: number; readonly code: string };
  readonly grain: number;
  /** Of the area what is not told where more finely. */
  readonly isRest: boolean;
  readonly dimensions: readonly string[];
  readonly codes: readonly string[];
  readonly count: number | null;
  readonly figures: Readonly<Record<string, number>> | null;
  readonly status: 'EXACT' | 'ROUNDED' | 'SUPPRESSED';
  readonly threshold: number;
  readonly base: number;
};

const cube: Definition<CubeInput> = {
  table: 'cube',
  prefix: 'cub',
  key: (row) => row.code,
  known: `select code as key, id, to_jsonb(data_class) as detail from base.cube where dataset_id = $1`,
  identity: (row, dataset) => [dataset, row.code],
  columns: (row, { datasetId }) => ({
    code: row.code,
    title: row.title,
    unit: row.unit,
    data_class: row.dataClass,
    finest: row.finest,
    measures: { list: row.measures },
    dimensions: { list: row.dimensions },
    dataset_id: datasetId,
  }),
  detail: (row) => row.dataClass,
};

const cubeCell: Fact<CubeCellInput> = {
  table: 'cube_cell',
  prefix: 'cbc',
  measure: null,
  columns: [
    'row_tier',
    'cube_id',
    'data_class',
    'area_id',
    'grain',
    'is_rest',
    'key',
    'codes',
    'count',
    'figures',
    'status',
    'threshold',
    'base',
  ],
  key: (row) => [row.cube, row.tier, row.area.code, row.isRest, ...row.dimensions, ...row.codes],
  cells: (row, look) => [
    row.tier,
    known(look, 'cube', 'cube', row.cube, 'cube'),
    look.details.cube?.get(row.cube),
    row.area.id,
    row.grain,
    row.isRest,
    row.dimensions.join(','),
    row.codes,
    whole('count', row.count),
    row.figures,
    row.status,
    row.threshold,
    row.base,
  ],
};

export type CubesEntry = DefinitionEntries<{ cube: CubeInput }> | FactEntries<{ cubeCell: CubeCellInput }>;

export const cubes: RoomKinds = { facts: { cubeCell }, definitions: { cube } };
