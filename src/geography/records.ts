import { ascending, column, type JoinDef, many, needs, one, record, text } from '../query/record.ts';

export const area = record({
  type: 'Area',
  view: 'area',
  prefix: 'are',
  keys: ['id', 'admin0_id', 'admin1_id', 'admin2_id', 'parent_id', 'kind', 'code', 'level'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    kind: column('kind'),
    level: column('level'),
    name: text('name'),
    iso3: column('iso3'),
    iso2: column('iso2'),
    m49: column('m49'),
    pcode: column('pcode'),
    codes: many('AreaCode', 'area_id', { order: [ascending('scheme'), ascending('code')] }),
    parent: one('Area', 'parent_id'),
    country: one('Area', 'admin0_id'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    children: many('Area', 'parent_id'),
    memberOf: needs('id'),
    members: many('Area', 'id', { via: { view: 'area_membership', parent: 'parent_id', child: 'child_id' } }),
    observations: many('Observation', 'area_id'),
    observationsAbroad: many('Observation', 'counterpart_area_id'),
    operations: many('Operation', 'area_id'),
    displacementStocks: many('DisplacementStock', 'area_id'),
    incidents: many('Incident', 'area_id'),
    restrictionLevels: many('RestrictionLevel', 'area_id'),
    governanceProfiles: many('GovernanceProfile', 'area_id'),
  },
  filters: {
    kind: { kind: 'oneOf', column: 'kind', type: 'text' },
    place: { kind: 'place', column: 'id' },
  },
});

export const areaCode = record({
  type: 'AreaCode',
  view: 'area_code',
  node: false,
  keys: ['area_id'],
  order: [ascending('scheme'), ascending('code')],
  fields: { scheme: column('scheme'), code: column('code') },
});

export const joins: JoinDef[] = [
  { view: 'area_membership', columns: ['hierarchy', 'parent_id', 'child_id', 'depth', 'valid_from', 'valid_to'] },
];
