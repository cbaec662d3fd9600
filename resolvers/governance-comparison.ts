type Assessment = { readonly id: number; readonly edition_id: number };
export type Answered = { readonly assessment_id: number; readonly question_id: number; readonly level: number | null };
export type Question = {
  readonly id: number;
  readonly edition_id: number;
  readonly domain_id: number;
  readonly scale_id: number;
};
export type Equivalence = { readonly from_id: number; readonly to_id: number; readonly relation: string };
export type Scored = {
  readonly assessment_id: number;
  readonly item_id: number;
  readonly score: string | null;
  readonly method_version: string;
};

type Obstacle = { readonly from_id: number | null; readonly to_id: number | null; readonly because: string };
type Pair = { readonly from: Question; readonly to: Question; readonly relation: string };

/** What may be compared of two assessments, what moved, and what may not be compared and why. Lists keep the order of their input. */
export const compare = (
  one: Assessment,
  other: Assessment,
  answers: readonly Answered[],
  questions: readonly Question[],
  equivalences: readonly Equivalence[],
  scores: readonly Scored[],
) => {
  const sameEdition = one.edition_id === other.edition_id;
  const byId = new Map(questions.map((question) => [question.id, question]));
  const levelIn = (assessment: number) =>
    new Map(
      answers
        .filter((answer) => answer.assessment_id === assessment)
        .map((answer) => [answer.question_id, answer.level]),
    );
  const [before, after] = [levelIn(one.id), levelIn(other.id)];
  const notComparable: Obstacle[] = [];
  const pairs: Pair[] = [];
  const stated = sameEdition
    ? questions.map((question) => ({ from_id: question.id, to_id: question.id, relation: 'SAME' }))
    : equivalences.filter(({ relation }) => relation !== 'NONE');
  for (const { from_id, to_id, relation } of stated) {
    const [from, to] = [byId.get(from_id) as Question, byId.get(to_id) as Question];
    if (relation === 'SAME' || relation === 'REWORDED') {
      if (from.scale_id === to.scale_id) pairs.push({ from, to, relation });
      else notComparable.push({ from_id, to_id, because: 'OTHER_SCALE' });
    } else notComparable.push({ from_id, to_id, because: 'OTHER_SCOPE' });
  }
  if (!sameEdition) {
    const [paired, pairedLater] = [
      new Set(stated.map((pair) => pair.from_id)),
      new Set(stated.map((pair) => pair.to_id)),
    ];
    for (const question of questions) {
      if (question.edition_id === one.edition_id && !paired.has(question.id))
        notComparable.push({ from_id: question.id, to_id: null, because: 'NOT_ASKED_SINCE' });
      if (question.edition_id === other.edition_id && !pairedLater.has(question.id))
        notComparable.push({ from_id: null, to_id: question.id, because: 'NOT_ASKED_BEFORE' });
    }
  }
  const moved: { from_id: number; to_id: number; relation: string; from_level: number; to_level: number }[] = [];
  const comparable = new Map<number, number>();
  let unmoved = 0;
  for (const { from, to, relation } of pairs) {
    const [from_level, to_level] = [before.get(from.id) ?? null, after.get(to.id) ?? null];
    if (from_level === null || to_level === null) {
      notComparable.push({ from_id: from.id, to_id: to.id, because: 'NOT_ANSWERED' });
      continue;
    }
    comparable.set(to.domain_id, (comparable.get(to.domain_id) ?? 0) + 1);
    if (from_level === to_level) unmoved += 1;
    else moved.push({ from_id: from.id, to_id: to.id, relation, from_level, to_level });
  }
  return { unmoved, moved, notComparable, domains: domainsOf(one, other, scores, comparable) };
};

const domainsOf = (
  one: Assessment,
  other: Assessment,
  scores: readonly Scored[],
  comparable: ReadonlyMap<number, number>,
) =>
  [...new Set(scores.map((score) => score.item_id))].map((item_id) => {
    const of = (assessment: number) =>
      scores.find((score) => score.assessment_id === assessment && score.item_id === item_id);
    const [from, to] = [of(one.id), of(other.id)];
    const obstacle =
      from?.score == null || to?.score == null
        ? 'NOT_ANSWERED'
        : one.edition_id !== other.edition_id
          ? 'OTHER_EDITION'
          : from.method_version !== to.method_version
            ? 'OTHER_METHOD'
            : null;
    return {
      item_id,
      from: from?.score ?? null,
      to: to?.score ?? null,
      change: obstacle === null ? difference(to?.score as string, from?.score as string) : null,
      notComparable: obstacle,
      comparableQuestions: comparable.get(item_id) ?? 0,
    };
  });

/** Exact to the digits given: scores are decimals, not floating numbers. */
const difference = (a: string, b: string): string => {
  const digits = Math.max(...[a, b].map((text) => text.split('.')[1]?.length ?? 0));
  const scaled = (text: string) => {
    const [whole, part = ''] = text.replace('-', '').split('.');
    return BigInt(`${text.startsWith('-') ? '-' : ''}${whole}${part.padEnd(digits, '0')}`);
  };
  const result = scaled(a) - scaled(b);
  const text = String(result < 0n ? -result : result).padStart(digits + 1, '0');
  const at = text.length - digits;
  return `${result < 0n ? '-' : ''}${text.slice(0, at)}${digits ? `.${text.slice(at)}` : ''}`;
};
