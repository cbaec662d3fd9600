import { coarserGrain, howToGet } from './access.ts';
import { guarded, type Policy } from './policy.ts';
import { clears, type Tier } from './tier.ts';

/** What the policy decides about one coordinate for a caller, before any row is looked at. */
export type Decision = {
  readonly coordinate: string;
  readonly required: string;
  readonly yours: string;
  readonly decision: 'FULL' | 'BY_ROW' | 'MASKED' | 'REFUSED';
  readonly reason: string;
  readonly class: string | null;
  readonly mask: string | null;
  readonly availableGrain: string | null;
  readonly needs: readonly string[] | null;
  readonly howToGet: string | null;
};

/** Decides about every coordinate that a document uses. Read off the contract: no row, no dataset and no protocol is looked at. */
export const decide =
  (policy: Policy) =>
  (coordinates: ReadonlySet<string>, tier: string, roles: readonly string[]): Decision[] =>
    [...coordinates].sort().flatMap((coordinate): Decision[] => {
      const element = policy.get(coordinate);
      if (!element) return [];
      const { label, needs } = element;
      const base = { coordinate, required: label.level, yours: tier, class: label.class, needs };
      const plain = { ...base, mask: null, availableGrain: null, howToGet: null };
      if (needs && !needs.some((role) => roles.includes(role)))
        return [
          {
            ...plain,
            decision: 'REFUSED',
            reason: `It is for the role ${needs.join(' or ')}.`,
            howToGet: 'Sign in as somebody who has it.',
          },
        ];
      if (!clears(tier as Tier, label.level))
        return [
          {
            ...base,
            decision: 'MASKED',
            reason: `It needs ${label.level}, and you read ${tier}.`,
            mask: label.mask,
            availableGrain: coarserGrain(label),
            howToGet: howToGet(label.level),
          },
        ];
      if (label.class || guarded(label))
        return [
          {
            ...plain,
            decision: 'BY_ROW',
            reason:
              'Your tier reads it where your agreement or grant covers the row; the dataset or the protocol of the country may ask for more.',
          },
        ];
      return [
        {
          ...plain,
          decision: 'FULL',
          reason: 'Everybody reads it on rows of datasets that they may know of.',
        },
      ];
    });
