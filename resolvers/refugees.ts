import { directed } from '../src/query/directed.ts';
import type { Row } from '../src/query/request.ts';
import { groups, page } from '../src/query/roots.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<
  QueryResolvers,
  | 'refugeeStocks'
  | 'refugeeStockStats'
  | 'refugeeFlows'
  | 'refugeeFlowStats'
  | 'refugeeDemographics'
  | 'refugeeDemographicStats'
> = {
  refugeeStocks: page('RefugeeStock'),
  refugeeStockStats: groups('RefugeeStock'),
  refugeeFlows: page('RefugeeFlow'),
  refugeeFlowStats: groups('RefugeeFlow'),
  refugeeDemographics: page('RefugeeDemographic'),
  refugeeDemographicStats: groups('RefugeeDemographic'),
};

const sides = { AS_ORIGIN: 'origin_area_id', AS_ASYLUM: 'area_id' } as const;

export const Area = {
  forcedDisplacement: directed('RefugeeStock', 'direction', sides),
  refugeeFlows: directed('RefugeeFlow', 'direction', sides),
  refugeeDemographics: directed('RefugeeDemographic', 'direction', sides),
};

/** The bands of one sex as the tables print them. */
const ages = ['Y0T4', 'Y5T11', 'Y12T17', 'Y18T59', 'Y_GE60', '_U'] as const;

export const RefugeeDemographic = {
  cells: (row: Row) =>
    (row.bands as readonly number[]).map((value, index) => ({
      sex: index < ages.length ? 'FEMALE' : 'MALE',
      age: ages[index % ages.length],
      value,
    })),
};

const places = {
  dataset: ['Dataset', 'dataset_id'],
  origin: ['Area', 'origin_area_id'],
  asylum: ['Area', 'area_id'],
} as const;
const columns = { populationGroup: 'population_group', yearPart: 'year_part' };

export const RefugeeStockStat = {
  ...statColumns({ ...columns, originIsAsylum: 'origin_is_asylum' }),
  ...statRelations(places),
};
export const RefugeeFlowStat = { ...statColumns(columns), ...statRelations(places) };
export const RefugeeDemographicStat = {
  ...statColumns({ populationGroup: 'population_group' }),
  ...statRelations(places),
};
