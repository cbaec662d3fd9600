import { page } from '../src/query/roots.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'protocols'> = { protocols: page('Protocol') };
