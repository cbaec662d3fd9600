import { directed } from '../src/query/directed.ts';
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
