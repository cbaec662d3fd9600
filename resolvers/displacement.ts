import { grains } from '../src/displacement/records.ts';
import { all, byCode, groups, page } from '../src/query/roots.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<
  QueryResolvers,
  'operation' | 'operations' | 'sites' | 'displacementStocks' | 'displacementStockStats'
> = {
  operation: byCode('Operation'),
  operations: all('Operation'),
  sites: page('Site'),
  displacementStocks: page('DisplacementStock'),
  displacementStockStats: groups('DisplacementStock'),
};

export const DisplacementStockStat = {
  ...statColumns(
    {
      assessmentType: 'assessment_type',
      grain: 'grain',
      periodStart: 'period_start',
      populationGroup: 'population_group',
      originStatus: 'origin_status',
    },
    { grain: (grain: number) => grains[grain] },
  ),
  ...statRelations({
    area: ['Area', 'area_id'],
    admin1: ['Area', 'admin1_id'],
    origin: ['Area', 'origin_area_id'],
    operation: ['Operation', 'operation_id'],
    round: ['Round', 'round_id'],
  }),
};
