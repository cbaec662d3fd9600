/** The way in which scores are worked out, kept beside each: a change of it is a new word, and old scores are not compared. */
export const scoreMethod = 'WEIGHTED_SHARE_1';

type Asked = {
  readonly code: string;
  readonly domain: string;
  readonly weight: number;
  readonly active: boolean;
  readonly lowest: number;
  readonly highest: number;
};
type Given = { readonly question: string; readonly level: number | null; readonly status: string };

export type DomainResult = {
  readonly domain: string;
  readonly score: string | null;
  readonly answered: number;
  readonly applicable: number;
};

/**
 * For each domain the weighted share of what the scales allow, 0 to 100, over the questions that were answered. A question that
 * does not apply counts nowhere; one that nobody answered counts as applicable and not as a zero.
 */
export const domainScores = (questions: readonly Asked[], answers: readonly Given[]): DomainResult[] => {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  const active = questions.filter((question) => question.active);
  return [...new Set(active.map(({ domain }) => domain))].map((domain) => {
    const applicable = active.filter(
      (question) => question.domain === domain && given.get(question.code)?.status !== 'NOT_APPLICABLE',
    );
    const answered = applicable.flatMap((question) => {
      const level = given.get(question.code)?.level ?? null;
      return level === null
        ? []
        : [{ ...question, share: (level - question.lowest) / (question.highest - question.lowest) }];
    });
    const weight = answered.reduce((sum, question) => sum + question.weight, 0);
    const reached = answered.reduce((sum, question) => sum + question.weight * question.share, 0);
    return {
      domain,
      score: weight === 0 ? null : rounded((100 * reached) / weight),
      answered: answered.length,
      applicable: applicable.length,
    };
  });
};

/** Two decimals, without zeros at the end; a hair is added so that halves round up in spite of binary fractions. */
const rounded = (value: number): string => String(Number((Math.round((value + 1e-9) * 100) / 100).toFixed(2)));
