import { byCode, page } from '../src/query/roots.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'codebook' | 'codebooks' | 'codebookVariables'> = {
  codebook: byCode('Codebook'),
  codebooks: page('Codebook'),
  codebookVariables: page('CodebookVariable'),
};
