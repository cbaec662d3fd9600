import { deskPage, page } from '../src/query/roots.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'protocols' | 'policyChanges'> = {
  protocols: page('Protocol'),
  policyChanges: deskPage('PolicyChange'),
};
