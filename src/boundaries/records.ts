import { provenanceField } from '../catalogue/records.ts';
import { ascending, column, type JoinDef, one, record, text } from '../query/record.ts';

export const boundarySet = record({
  type: 'BoundarySet',
  view: 'boundary_set',
  prefix: 'bse',
  keys: ['id', 'code'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    title: text('title'),
    disclaimer: text('disclaimer'),
    licence: column('licence'),
    creditLine: column('credit_line'),
  },
});

export const boundary = record({
  type: 'Boundary',
  view: 'boundary',
  prefix: 'bnd',
  versioned: true,
  keys: ['area_id', 'set_id'],
  order: [ascending('public_id')],
  fields: {
    set: one('BoundarySet', 'set_id'),
    area: one('Area', 'area_id'),
    geometry: column('geometry'),
    positions: column('positions'),
    provenance: provenanceField,
  },
});

export const joins: JoinDef[] = [];
