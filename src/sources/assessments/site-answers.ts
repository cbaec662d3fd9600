import type { AssessmentAnswerInput } from '../source.ts';
import type { SiteQuestion } from './site-format.ts';

export type Given = Pick<AssessmentAnswerInput, 'option' | 'value' | 'status'>;

const without: Readonly<Record<string, AssessmentAnswerInput['status']>> = {
  dnk: 'DOES_NOT_KNOW',
  pnta: 'PREFERS_NOT_TO_ANSWER',
  'n/a': 'NOT_APPLICABLE',
  '': 'NOT_REPORTED',
};

/** The answers in one row to one question, or what is wrong with them. */
export const answersTo = (question: SiteQuestion, row: Readonly<Record<string, string>>): readonly Given[] | string => {
  const cell = (row[question.code] ?? '').trim();
  if (question.kind === 'MULTIPLE') return severalOf(question, row);
  const status = without[cell.toLowerCase()];
  if (status) return [{ option: null, value: null, status }];
  switch (question.kind) {
    case 'CHOICE':
      return question.options.some((option) => option.code === cell)
        ? [{ option: cell, value: null, status: 'ANSWERED' }]
        : 'is not one of the options of the question';
    case 'NUMBER':
      return /^-?\d{1,15}(\.\d{1,10})?$/.test(cell)
        ? [{ option: null, value: cell, status: 'ANSWERED' }]
        : 'is not a plain number';
    case 'DATE':
      return /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(cell)
        ? [{ option: null, value: cell.replaceAll('-', ''), status: 'ANSWERED' }]
        : 'is not a day written YYYY-MM-DD';
    case 'TEXT':
      return 'free words are not kept';
  }
};

/** One column for each option after a slash. All zeros are an answer: none of them. All empty: nothing was written down. */
const severalOf = (question: SiteQuestion, row: Readonly<Record<string, string>>): readonly Given[] | string => {
  const marks = columnsOf(question).map(
    (column) => [column.slice(question.code.length + 1), (row[column] ?? '').trim()] as const,
  );
  const odd = marks.find(([, mark]) => !['', '0', '1', 'true', 'false'].includes(mark.toLowerCase()));
  if (odd) return `is '${odd[1].slice(0, 20)}' at the option ${odd[0]}, where 1 or 0 is expected`;
  const chosen = marks.filter(([, mark]) => mark === '1' || mark.toLowerCase() === 'true').map(([option]) => option);
  const reason = chosen.find((option) => without[option]);
  if (reason)
    return chosen.length > 1
      ? `says ${reason} beside other answers`
      : [{ option: null, value: null, status: without[reason] as Given['status'] }];
  if (chosen.length) return chosen.map((option) => ({ option, value: null, status: 'ANSWERED' }));
  return marks.every(([, mark]) => mark === '')
    ? [{ option: null, value: null, status: 'NOT_REPORTED' }]
    : [{ option: null, value: '0', status: 'ANSWERED' }];
};

/** The columns in which a question may be answered. */
export const columnsOf = (question: SiteQuestion): string[] =>
  question.kind === 'MULTIPLE'
    ? [...question.options.map(({ code }) => code), 'dnk', 'pnta'].map((option) => `${question.code}/${option}`)
    : [question.code];
