import { directed } from '../src/query/directed.ts';
import { all, byCode, groups, page } from '../src/query/roots.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<
  QueryResolvers,
  'flowRoute' | 'flowRoutes' | 'flowPoints' | 'flowObservations' | 'flowObservationStats'
> = {
  flowRoute: byCode('FlowRoute'),
  flowRoutes: all('FlowRoute'),
  flowPoints: page('FlowPoint'),
  flowObservations: page('FlowObservation'),
  flowObservationStats: groups('FlowObservation'),
};

export const Area = {
  flowObservations: directed('FlowObservation', 'role', {
    COUNTED_THERE: 'area_id',
    NATIONALITY: 'nationality_area_id',
    DEPARTURE: 'departure_area_id',
  }),
};

export const FlowObservationStat = {
  ...statColumns({
    pointId: 'point_public_id',
    seriesCode: 'series_code',
    periodStart: 'period_start',
    periodKind: 'period_kind',
    fiscalYear: 'fiscal_year',
    nationalityKind: 'nationality_kind',
    eventKind: 'event_kind',
  }),
  ...statRelations({
    dataset: ['Dataset', 'dataset_id'],
    area: ['Area', 'area_id'],
    route: ['FlowRoute', 'route_id'],
    nationality: ['Area', 'nationality_area_id'],
    departure: ['Area', 'departure_area_id'],
  }),
};
