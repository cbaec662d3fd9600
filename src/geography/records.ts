import { ascending, column, embed, type JoinDef, many, needs, one, record, text } from '../query/record.ts';

export const area = record({
  type: 'Area',
  view: 'area',
  prefix: 'are',
  keys: ['id', 'admin0_id', 'admin1_id', 'admin2_id', 'parent_id', 'kind', 'code', 'level'],
  order: [ascending('code')],
  search: { codes: ['code', 'iso3', 'iso2', 'm49', 'pcode'], names: ['name'], lesser: 'level' },
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
    centroid: embed('Centroid'),
    boundary: needs('id'),
    children: many('Area', 'parent_id'),
    memberOf: needs('id'),
    memberships: many('AreaMembership', 'child_id'),
    members: many('Area', 'id', {
      via: { view: 'area_membership', parent: 'parent_id', child: 'child_id', dated: true },
    }),
    regionalSections: needs('id'),
    predecessors: many('AreaSuccession', 'to_id'),
    successors: many('AreaSuccession', 'from_id'),
    neighbours: needs('id'),
    claimants: many('Area', 'id', { via: { view: 'area_claim', parent: 'area_id', child: 'claimant_id' } }),
    notes: many('DesignationNote', 'id', {
      via: { view: 'designation_note_area', parent: 'area_id', child: 'note_id' },
    }),
    observations: many('Observation', 'area_id'),
    observationsAbroad: many('Observation', 'counterpart_area_id'),
    operations: many('Operation', 'area_id'),
    displacementStocks: many('DisplacementStock', 'area_id'),
    displacementEvents: many('DisplacementEvent', 'area_id'),
    displacementFlows: many('DisplacementFlow', 'area_id'),
    yearEndStocks: many('YearEndStock', 'area_id'),
    incidents: many('Incident', 'area_id'),
    restrictionLevels: many('RestrictionLevel', 'area_id'),
    forcedDisplacement: needs('id'),
    refugeeFlows: needs('id'),
    refugeeDemographics: needs('id'),
    asylumApplications: needs('id'),
    asylumDecisions: needs('id'),
    flowObservations: needs('id'),
    flowPoints: many('FlowPoint', 'area_id'),
    restrictionsImposed: many('Restriction', 'area_id'),
    restrictionsFaced: many('RestrictionTarget', 'target_area_id'),
    restrictionNotices: many('RestrictionNotice', 'area_id'),
    visaRulesAsPassport: many('VisaRule', 'passport_area_id'),
    visaRulesAsDestination: many('VisaRule', 'area_id'),
    surveys: many('Survey', 'area_id'),
    codebooks: many('Codebook', 'area_id'),
    solutionsScores: many('SolutionsScore', 'area_id'),
    pointsOfEntry: many('PointOfEntry', 'area_id'),
    pointOfEntryStatuses: many('PointOfEntryStatus', 'area_id'),
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
  fields: {
    scheme: column('scheme'),
    code: column('code'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
  },
});

/** A point of an area, as two of its columns. */
export const centroid = record({
  type: 'Centroid',
  fields: { latitude: column('latitude'), longitude: column('longitude') },
});

export const areaMembership = record({
  type: 'AreaMembership',
  view: 'area_membership',
  node: false,
  keys: ['parent_id', 'child_id', 'depth', 'valid_from', 'valid_to'],
  order: [ascending('hierarchy'), ascending('depth'), ascending('parent_id')],
  fields: {
    hierarchy: column('hierarchy'),
    area: one('Area', 'parent_id'),
    distance: column('depth'),
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
  },
});

export const areaSuccession = record({
  type: 'AreaSuccession',
  view: 'area_succession',
  node: false,
  keys: ['from_id', 'to_id'],
  order: [ascending('happened_on'), ascending('from_id'), ascending('to_id')],
  fields: {
    predecessor: one('Area', 'from_id'),
    successor: one('Area', 'to_id'),
    kind: column('kind'),
    on: column('happened_on'),
  },
});

export const designationNote = record({
  type: 'DesignationNote',
  view: 'designation_note',
  prefix: 'not',
  keys: ['id', 'code'],
  order: [ascending('code')],
  fields: {
    code: column('code'),
    text: text('text'),
    general: column('general'),
    areas: many('Area', 'id', { via: { view: 'designation_note_area', parent: 'note_id', child: 'area_id' } }),
  },
});

export const position = record({
  type: 'Position',
  fields: { latitude: column('latitude'), longitude: column('longitude') },
});

export const joins: JoinDef[] = [
  { view: 'area_neighbour', columns: ['area_id', 'neighbour_id', 'border'] },
  { view: 'area_claim', columns: ['area_id', 'claimant_id'] },
  { view: 'designation_note_area', columns: ['note_id', 'area_id'] },
];
