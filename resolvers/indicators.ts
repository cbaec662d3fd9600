import { byCode, groups, page } from '../src/query/roots.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'indicator' | 'indicators' | 'observations' | 'observationStats'> = {
  indicator: byCode('Indicator'),
  indicators: page('Indicator'),
  observations: page('Observation'),
  observationStats: groups('Observation'),
};

export const ObservationStat = {
  ...statColumns({ periodStart: 'period_start' }),
  ...statRelations({
    area: ['Area', 'area_id'],
    counterpart: ['Area', 'counterpart_area_id'],
    indicator: ['Indicator', 'indicator_id'],
    series: ['Series', 'series_id'],
    dataset: ['Dataset', 'dataset_id'],
  }),
};
