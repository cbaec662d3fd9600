import { page } from '../src/query/roots.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'assessmentQuestions' | 'assessmentAnswers' | 'assessmentShares'> = {
  assessmentQuestions: page('AssessmentQuestion'),
  assessmentAnswers: page('AssessmentAnswer'),
  assessmentShares: page('AssessmentShare'),
};
