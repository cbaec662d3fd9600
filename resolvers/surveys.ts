import { byCode, page } from '../src/query/roots.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'survey' | 'surveys' | 'surveyRecords'> = {
  survey: byCode('Survey'),
  surveys: page('Survey'),
  surveyRecords: page('SurveyRecord'),
};
