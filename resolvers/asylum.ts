import { directed } from '../src/query/directed.ts';
import { groups, page } from '../src/query/roots.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<
  QueryResolvers,
  'asylumApplications' | 'asylumApplicationStats' | 'asylumDecisions' | 'asylumDecisionStats'
> = {
  asylumApplications: page('AsylumApplication'),
  asylumApplicationStats: groups('AsylumApplication'),
  asylumDecisions: page('AsylumDecision'),
  asylumDecisionStats: groups('AsylumDecision'),
};

const sides = { AS_ORIGIN: 'origin_area_id', AS_ASYLUM: 'area_id' } as const;

export const Area = {
  asylumApplications: directed('AsylumApplication', 'direction', sides),
  asylumDecisions: directed('AsylumDecision', 'direction', sides),
};

const columns = { yearPart: 'year_part', decisionLevel: 'decision_level' };
const places = {
  dataset: ['Dataset', 'dataset_id'],
  origin: ['Area', 'origin_area_id'],
  asylum: ['Area', 'area_id'],
} as const;

export const AsylumApplicationStat = {
  ...statColumns({ ...columns, applicationType: 'application_type' }),
  ...statRelations(places),
};
export const AsylumDecisionStat = { ...statColumns(columns), ...statRelations(places) };
