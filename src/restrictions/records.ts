import { provenanceField } from '../catalogue/records.ts';
import { ascending, column, descending, many, one, record } from '../query/record.ts';

const validity = {
  validFrom: column('valid_from'),
  validFromEarliest: column('valid_from_earliest'),
  validTo: column('valid_to'),
  validToLatest: column('valid_to_latest'),
  endReason: column('end_reason'),
};

const duringFilter = { kind: 'overlap', start: 'valid_from', end: 'valid_to', open: true } as const;

export const restriction = record({
  type: 'Restriction',
  view: 'restriction',
  prefix: 'rst',
  versioned: true,
  keys: ['area_id', 'public_id'],
  nullable: ['valid_from'],
  order: [descending('valid_from', true)],
  fields: {
    imposing: one('Area', 'area_id'),
    sourceKey: column('source_key'),
    formerSourceKey: column('former_source_key'),
    category: column('category'),
    level: column('level'),
    code: column('code'),
    ...validity,
    fromPrecision: column('from_precision'),
    toPrecision: column('to_precision'),
    modes: column('modes'),
    appliesToAll: column('applies_to_all'),
    targets: many('RestrictionTarget', 'restriction_public_id', {
      parent: 'public_id',
      order: [ascending('raw_name')],
    }),
    exceptions: many('RestrictionException', 'restriction_public_id', {
      parent: 'public_id',
      order: [ascending('exception_group')],
    }),
    summary: column('summary'),
    quality: column('quality'),
    links: column('links'),
    comment: column('comment'),
    withheld: { kind: 'needs', columns: ['withheld'] },
    provenance: provenanceField,
  },
  filters: {
    imposing: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    category: { kind: 'oneOf', column: 'category', type: 'text' },
    level: { kind: 'oneOf', column: 'level', type: 'text' },
    code: { kind: 'text', column: 'code' },
    endReason: { kind: 'oneOf', column: 'end_reason', type: 'text' },
    appliesToAll: { kind: 'is', column: 'applies_to_all' },
    mode: { kind: 'holds', column: 'modes' },
    during: duringFilter,
    begins: { kind: 'days', column: 'valid_from' },
    ends: { kind: 'days', column: 'valid_to' },
  },
});

/** Places that a target reaches: named itself, in a named group at the time, or meant by "everybody" and not excepted. */
const facing = `(t.target_area_id = any($ids)
  or ((t.resolution = 'EVERYBODY' or t.group_area_id in (select m.parent_id from area_membership m where m.child_id = any($ids)
      and (m.valid_from is null or m.valid_from <= coalesce(t.valid_to, 'infinity'))
      and (m.valid_to is null or m.valid_to >= coalesce(t.valid_from, '-infinity'))))
    and not t.area_id = any($ids) and not t.excepted_area_ids && $ids))`;

export const restrictionTarget = record({
  type: 'RestrictionTarget',
  view: 'restriction_target',
  prefix: 'rtg',
  versioned: true,
  places: ['area_id', 'target_area_id'],
  keys: ['area_id', 'target_area_id', 'group_area_id', 'restriction_public_id', 'excepted_area_ids', 'raw_name'],
  nullable: ['valid_from'],
  order: [descending('valid_from', true)],
  fields: {
    restriction: one('Restriction', 'restriction_public_id', 'public_id'),
    imposing: one('Area', 'area_id'),
    area: one('Area', 'target_area_id'),
    group: one('Area', 'group_area_id'),
    members: { kind: 'needs', columns: ['group_area_id', 'target_area_id', 'valid_from', 'valid_to'] },
    partOf: one('Area', 'part_of_area_id'),
    resolution: column('resolution'),
    rawName: column('raw_name'),
    basis: column('basis'),
    refugeesOnly: column('refugees_only'),
    lookbackDays: column('lookback_days'),
    lookbackSince: column('lookback_since'),
    modes: column('modes'),
    category: column('category'),
    level: column('level'),
    code: column('code'),
    ...validity,
    provenance: provenanceField,
  },
  filters: {
    imposing: { kind: 'place', column: 'area_id' },
    area: { kind: 'place', column: 'target_area_id' },
    facing: { kind: 'codesSql', column: 'target_area_id', view: 'area', sql: facing },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    resolution: { kind: 'oneOf', column: 'resolution', type: 'text' },
    rawName: { kind: 'text', column: 'raw_name' },
    basis: { kind: 'oneOf', column: 'basis', type: 'text' },
    category: { kind: 'oneOf', column: 'category', type: 'text' },
    level: { kind: 'oneOf', column: 'level', type: 'text' },
    code: { kind: 'text', column: 'code' },
    mode: { kind: 'holds', column: 'modes' },
    during: duringFilter,
  },
});

export const restrictionException = record({
  type: 'RestrictionException',
  view: 'restriction_exception',
  prefix: 'rex',
  versioned: true,
  keys: ['restriction_public_id', 'exception_group'],
  order: [ascending('exception_group')],
  fields: {
    restriction: one('Restriction', 'restriction_public_id', 'public_id'),
    group: column('exception_group'),
    area: one('Area', 'excepted_area_id'),
    resolution: column('resolution'),
    condition: column('raw_text'),
    provenance: provenanceField,
  },
});

export const restrictionNotice = record({
  type: 'RestrictionNotice',
  view: 'restriction_notice',
  prefix: 'rnt',
  versioned: true,
  keys: ['area_id'],
  order: [ascending('territory')],
  fields: {
    area: one('Area', 'area_id'),
    territory: column('territory'),
    listedCodes: column('listed_codes'),
    disputed: column('disputed'),
    statedOn: column('stated_on'),
    restrictions: column('restrictions'),
    quarantine: column('quarantine'),
    certificate: column('certificate'),
    further: column('further'),
    links: column('links'),
    provenance: provenanceField,
  },
  filters: {
    area: { kind: 'place', column: 'area_id' },
    dataset: { kind: 'code', column: 'dataset_id', view: 'dataset' },
    disputed: { kind: 'is', column: 'disputed' },
    listedCode: { kind: 'holds', column: 'listed_codes' },
    statedOn: { kind: 'days', column: 'stated_on' },
  },
});
