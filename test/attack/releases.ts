import type { Told } from './harvest.ts';
import { keyOf, type Person, placeOf } from './population.ts';

/**
 * An attacker knows of each person who came in with a release everything but the reason, and sees which numbers moved. The reason
 * whose numbers moved most often is guessed, and the commonest among equals. Without the second release, the commonest one among
 * people of the same origin.
 */
export const flips = (
  before: ReadonlyMap<string, Told>,
  after: ReadonlyMap<string, Told>,
  added: readonly Person[],
  truth: ReadonlyMap<string, number>,
): { readonly right: number; readonly prior: number } => {
  const reasons = [
    ...new Set(
      [...before.values()].flatMap(({ variables, codes }) => codes.filter((_, index) => variables[index] === 'reason')),
    ),
  ];
  let [right, prior] = [0, 0];
  for (const person of added) {
    const { reason, ...known } = placeOf(person);
    const others = Object.entries(known);
    const common = (code: string) => truth.get(keyOf(['origin', 'reason'], [known.origin as string, code])) ?? 0;
    const moved = (code: string): number => {
      let count = 0;
      for (const [index, [name, own]] of others.entries())
        for (const [second, also] of [['', ''] as const, ...others.slice(index + 1)]) {
          const key = second
            ? keyOf(['reason', name, second], [code, own, also])
            : keyOf(['reason', name], [code, own]);
          if (before.get(key)?.records !== after.get(key)?.records) count += 1;
        }
      return count;
    };
    const usual = reasons.toSorted((a, b) => common(b) - common(a));
    const guess = usual.toSorted((a, b) => moved(b) - moved(a))[0];
    if (guess === reason) right += 1;
    if (usual[0] === reason) prior += 1;
  }
  return { right: right / added.length, prior: prior / added.length };
};
