import { guarded, type Label, type Policy } from './policy.ts';
import { clears, type Tier } from './tier.ts';

export type GuardedCoordinate = {
  readonly coordinate: string;
  readonly tier: string;
  readonly yourTier: string;
  /** Masked on every row, or shown where the caller's agreements and grant cover the row and its country's protocol allows. */
  readonly decision: 'MASKED' | 'BY_ROW';
  readonly mask: string;
  readonly class: string | null;
  readonly availableGrain: string | null;
};

/** What an answer says of each guarded coordinate that it holds: what is needed, what was given instead. Told from the document alone. */
export const accessOf = (policy: Policy) => {
  // The coordinates of an operation are the same set as long as its document is kept.
  const known = new WeakMap<ReadonlySet<string>, Map<string, readonly GuardedCoordinate[]>>();
  return (coordinates: ReadonlySet<string>, tier: string): readonly GuardedCoordinate[] => {
    const byTier = known.get(coordinates) ?? new Map<string, readonly GuardedCoordinate[]>();
    known.set(coordinates, byTier);
    const found = byTier.get(tier) ?? guardedAmong(policy, coordinates, tier);
    byTier.set(tier, found);
    return found;
  };
};

const guardedAmong = (policy: Policy, coordinates: ReadonlySet<string>, tier: string): GuardedCoordinate[] =>
  [...coordinates].sort().flatMap((coordinate) => {
    const label = policy.get(coordinate)?.label;
    if (!label || !(guarded(label) || label.class)) return [];
    return [
      {
        coordinate,
        tier: label.level,
        yourTier: tier,
        decision: clears(tier as Tier, label.mayLower ?? label.level) ? 'BY_ROW' : 'MASKED',
        mask: label.mask,
        class: label.class,
        availableGrain: coarserGrain(label),
      },
    ];
  });

/** Of what a document uses, that which the tier reads nowhere in full. */
export const withheldOf = (
  access: ReturnType<typeof accessOf>,
  coordinates: readonly string[],
  tier: string,
): readonly string[] =>
  tier === 'OPEN'
    ? []
    : access(new Set(coordinates), tier)
        .filter(({ decision }) => decision === 'MASKED')
        .map(({ coordinate }) => coordinate);

/** The grain at which others are told of a place or a figure, where the mask says one. */
export const coarserGrain = ({ mask, maskArg, grain }: Label): string | null =>
  mask === 'ADMIN_CENTROID' ? maskArg : mask === 'ROLL_UP' || mask === 'COARSER_ROWS' ? grain : null;

/** How somebody comes to read what a tier keeps. */
export const howToGet = (tier: string): string =>
  tier === 'PARTNER'
    ? 'An organisation with a sharing agreement reads it: send its key or token.'
    : `A grant of ${tier === 'PROTECTED' ? 'PROTECTED' : 'RESTRICTED or PROTECTED'} opens it: sign in and name it in Tributary-Purpose.`;
