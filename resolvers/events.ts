import { groups, page } from '../src/query/roots.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<
  QueryResolvers,
  'displacementEvents' | 'displacementFlows' | 'displacementFlowStats' | 'yearEndStocks' | 'yearEndStockStats'
> = {
  displacementEvents: page('DisplacementEvent'),
  displacementFlows: page('DisplacementFlow'),
  displacementFlowStats: groups('DisplacementFlow'),
  yearEndStocks: page('YearEndStock'),
  yearEndStockStats: groups('YearEndStock'),
};

export const DisplacementFlowStat = {
  ...statColumns({ hazardType: 'hazard_type' }),
  ...statRelations({ area: ['Area', 'area_id'], dataset: ['Dataset', 'dataset_id'] }),
};

export const YearEndStockStat = statRelations({ area: ['Area', 'area_id'], dataset: ['Dataset', 'dataset_id'] });
