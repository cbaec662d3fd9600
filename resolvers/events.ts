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

/** A term of the classification, or null where the source gives neither its number nor its name. */
const term = (name: string) => (row: Readonly<Record<string, string | null>>) => {
  const [code, text] = [row[`hazard_${name}_code`] ?? null, row[`hazard_${name}`] ?? null];
  return code === null && text === null ? null : { code, name: text };
};

export const Hazard = {
  category: term('category'),
  subCategory: term('sub_category'),
  type: term('type'),
  subType: term('sub_type'),
};

export const DisplacementFlowStat = {
  ...statColumns({ hazardType: 'hazard_type' }),
  ...statRelations({ area: ['Area', 'area_id'], dataset: ['Dataset', 'dataset_id'] }),
};

export const YearEndStockStat = statRelations({ area: ['Area', 'area_id'], dataset: ['Dataset', 'dataset_id'] });
