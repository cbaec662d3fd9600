import { groups, page } from '../src/query/roots.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'incidents' | 'incidentStats'> = {
  incidents: page('Incident'),
  incidentStats: groups('Incident'),
};

export const IncidentStat = {
  ...statColumns({ routeName: 'route_name', regionName: 'region_name' }),
  ...statRelations({ area: ['Area', 'area_id'], dataset: ['Dataset', 'dataset_id'] }),
};
