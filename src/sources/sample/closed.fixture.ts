import { shownFrom } from '../rooms/governance-assessments.ts';
import type { Entry } from '../source.ts';
import { rowsOf } from './sample.fixture.ts';

/** Types of entries that assessments and surveys are made of. */
export const assessmentTypes: readonly string[] = [
  'ratingScale',
  'governanceEdition',
  'governanceQuestion',
  'questionEquivalence',
  'governanceProfile',
  'governanceAssessment',
  'governanceAnswer',
  'domainScore',
  'governanceFinding',
  'practice',
  'assessmentQuestion',
  'assessmentAnswer',
  'assessmentShare',
  'solutionsIndex',
  'solutionsDimension',
  'solutionsScore',
  'survey',
  'surveyVariable',
  'surveyRecord',
  'surveyDimension',
  'surveyCell',
  'codebook',
  'codebookVariable',
];

const keyOf = (of: { readonly subject: object; readonly sequence: number }) =>
  JSON.stringify([of.subject, of.sequence]);

/**
 * The entries whose rows an anonymous caller may know of, notes left out: without answers at sites, scores of localities and records of surveys, and
 * without assessments that are not released and all that hangs on them.
 */
export const withoutClosed = (entries: readonly Entry[]): Entry[] => {
  const closed = new Set(
    rowsOf(entries, 'governanceAssessment')
      .filter((one) => shownFrom(one) !== 'OPEN')
      .map(keyOf),
  );
  return entries.flatMap((entry): Entry[] => {
    if (entry.type === 'assessmentAnswer' || entry.type === 'surveyRecord') return [];
    if (entry.type === 'surveyCell' && entry.row.variables.includes('language')) return [];
    if (entry.type === 'solutionsScore' && entry.row.grain > 1) return [];
    if (!('row' in entry)) return [entry];
    const of = 'assessment' in entry.row ? entry.row.assessment : 'subject' in entry.row ? entry.row : null;
    if (of !== null && typeof of === 'object' && closed.has(keyOf(of))) return [];
    return entry.type === 'governanceAnswer' ? [{ ...entry, row: { ...entry.row, note: null } }] : [entry];
  });
};
