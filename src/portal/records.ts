import { provenanceField } from '../catalogue/records.ts';
import { ascending, column, type JoinDef, needs, record, text } from '../query/record.ts';

const listed = {
  versioned: true,
  order: [ascending('position')],
} as const;

const shown = {
  code: column('code'),
  title: text('title'),
  description: text('description'),
  position: column('position'),
};

export const theme = record({
  ...listed,
  type: 'Theme',
  view: 'theme',
  prefix: 'the',
  keys: ['code', 'position', 'indicator_codes', 'item_codes'],
  fields: {
    ...shown,
    indicatorCodes: column('indicator_codes'),
    indicators: needs('code'),
    frameworkItems: needs('code'),
    provenance: provenanceField,
  },
});

export const regionalSection = record({
  ...listed,
  type: 'RegionalSection',
  view: 'regional_section',
  prefix: 'sec',
  keys: ['code', 'position', 'area_codes'],
  fields: {
    ...shown,
    areaCodes: column('area_codes'),
    areas: needs('code'),
    provenance: provenanceField,
  },
});

export const topicalCollection = record({
  ...listed,
  type: 'TopicalCollection',
  view: 'topical_collection',
  prefix: 'col',
  keys: ['code', 'position', 'dataset_codes', 'indicator_codes'],
  fields: {
    ...shown,
    datasetCodes: column('dataset_codes'),
    datasets: needs('code'),
    indicatorCodes: column('indicator_codes'),
    indicators: needs('code'),
    provenance: provenanceField,
  },
});

export const joins: JoinDef[] = [];
