import { guarded, type Policy } from './policy.ts';
import { clears, type Tier } from './tier.ts';

/** What an answer says of each guarded coordinate that it holds: what is needed, what was given instead. Told from the document alone. */
export const accessOf =
  (policy: Policy, tier: string) =>
  (coordinates: ReadonlySet<string>): object[] =>
    [...coordinates].sort().flatMap((coordinate) => {
      const label = policy.get(coordinate)?.label;
      if (!label || !guarded(label) || clears(tier as Tier, label.level)) return [];
      return [
        {
          coordinate,
          tier: label.level,
          yourTier: tier,
          mask: label.mask,
          class: label.class,
          availableGrain: label.mask === 'ROLL_UP' || label.mask === 'COARSER_ROWS' ? label.grain : null,
        },
      ];
    });
