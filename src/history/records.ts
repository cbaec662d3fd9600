import { column, type JoinDef, needs, record } from '../query/record.ts';

/** What a dataset or series covers: a part of it, counted from the cells. */
export const coverage = record({
  type: 'Coverage',
  fields: {
    firstDay: needs(),
    lastDay: needs(),
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
  fields: { type: column('type'), count: column('count'), firstDay: column('first_day'), lastDay: column('last_day') },
});

export const areaKindCount = record({
  type: 'AreaKindCount',
  fields: { kind: column('kind'), count: column('count') },
});

export const joins: JoinDef[] = [];
