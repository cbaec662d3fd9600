import { column, type JoinDef, needs, one, record } from '../query/record.ts';

/** What a dataset or series covers: a part of it, counted from the cells. */
export const coverage = record({
  type: 'Coverage',
  fields: {
    periodStart: needs(),
    periodEnd: needs(),
    records: needs(),
    areaCount: needs(),
    areaKinds: needs(),
    areas: needs(),
    seriesCount: needs(),
    languages: needs(),
  },
});

export const recordCount = record({
  type: 'RecordCount',
  fields: {
    type: column('type'),
    count: column('count'),
    periodStart: column('period_start'),
    periodEnd: column('period_end'),
  },
});

export const areaKindCount = record({
  type: 'AreaKindCount',
  fields: { kind: column('kind'), count: column('count') },
});

/** A number that two releases give differently; its columns are made by the comparison. */
export const revision = record({
  type: 'Revision',
  fields: {
    id: column('public_id'),
    kind: column('change_kind'),
    record: needs(),
    area: one('Area', 'area_id'),
    counterpart: one('Area', 'counterpart_area_id'),
    series: one('Series', 'series_id'),
    period: needs(),
    dimensions: needs(),
    fromValue: column('from_number'),
    fromStatus: needs(),
    toValue: column('to_number'),
    toStatus: needs(),
    change: column('change'),
    absoluteChange: column('absolute_change'),
    relativeChange: column('relative_change'),
  },
});

export const revisionGroup = record({
  type: 'RevisionGroup',
  fields: {
    area: one('Area', 'area_id'),
    counterpart: one('Area', 'counterpart_area_id'),
    series: one('Series', 'series_id'),
    periodStart: column('period_start'),
    fromSum: column('from_sum'),
    toSum: column('to_sum'),
    change: column('change'),
    absoluteChange: column('absolute_change'),
    relativeChange: column('relative_change'),
    added: column('added'),
    revised: column('revised'),
    withdrawn: column('withdrawn'),
  },
});

export const change = record({
  type: 'Change',
  fields: {
    id: column('public_id'),
    kind: column('change_kind'),
    type: column('type'),
    record: needs(),
    key: needs(),
    lastRelease: needs(),
    takedown: one('Takedown', 'takedown'),
  },
});

export const kindChanges = record({
  type: 'TypeChanges',
  fields: {
    type: column('type'),
    added: column('added'),
    revised: column('revised'),
    withdrawn: column('withdrawn'),
    largestAbsoluteChange: column('largest_absolute_change'),
    largestRelativeChange: column('largest_relative_change'),
  },
});

export const joins: JoinDef[] = [];
