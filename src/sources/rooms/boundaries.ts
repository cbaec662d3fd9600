import { known, place } from '../load/checks.ts';
import type { Definition, DefinitionEntries, Fact, FactEntries, RoomKinds } from '../load/kinds.ts';
import type { Localized, Place } from '../words.ts';

export type BoundarySetInput = {
  readonly code: string;
  readonly title: Localized;
  readonly disclaimer: Localized;
  readonly licence?: string;
  readonly creditLine?: string;
};

/** Rings of positions, each `[east, north]`. */
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[] };

export type BoundaryInput = {
  readonly scope: string;
  readonly set: string;
  readonly area: Place;
  readonly geometry: Geometry;
  readonly positions: number;
};

const boundarySet: Definition<BoundarySetInput> = {
  table: 'boundary_set',
  prefix: 'bse',
  key: (row) => row.code,
  known: 'select code as key, id from base.boundary_set',
  identity: (row) => [row.code],
  columns: ({ code, title, disclaimer, licence, creditLine }, { datasetId }) => ({
    code,
    title,
    disclaimer,
    licence: licence ?? null,
    credit_line: creditLine ?? null,
    dataset_id: datasetId,
  }),
};

const boundary: Fact<BoundaryInput> = {
  table: 'boundary',
  prefix: 'bnd',
  columns: ['set_id', 'area_id', 'geometry', 'positions'],
  cells: (row, look) => [
    known(look, 'boundarySet', 'set', row.set, 'set of boundaries'),
    place(look, 'area', row.area),
    row.geometry,
    row.positions,
  ],
  measure: null,
  key: (row) => [row.set, row.area.scheme, row.area.code],
};

export type BoundariesEntry =
  | FactEntries<{ boundary: BoundaryInput }>
  | DefinitionEntries<{ boundarySet: BoundarySetInput }>;

export const boundaries: RoomKinds = { facts: { boundary }, definitions: { boundarySet } };
