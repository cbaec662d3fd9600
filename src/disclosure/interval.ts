/** What can be told of how exact a share is, from what is told of it and nothing else. */
export type Precision = {
  readonly precision: 'PRECISE' | 'IMPRECISE' | 'NOT_ASSESSED';
  readonly interval: { readonly lower: number; readonly upper: number } | null;
};

const normal = 1.959964;
/**
 * A share of fewer records, once the design is taken into account, is not told, nor is one that may lie anywhere in so much, or in
 * more than so many times itself unless that is little: the rule of the health statisticians of the United States (NCHS, 2017).
 */
const fewest = 30;
const widest = { of: 0.3, times: 1.3, little: 0.05 } as const;

/**
 * The 95 % interval of a share of `records` records. It is worked out from numbers as they are told and from the design effect as
 * it is told, so that it tells nothing besides: the standard error is that of records / effect records drawn one by one, the
 * interval is symmetric on the scale of log odds, and what rounding may have moved (`rounding`, a share) is added on both sides.
 */
export const precisionOf = (share: number, records: number, effect: number | null, rounding: number): Precision => {
  if (share >= 1 && effect === null) return { precision: 'NOT_ASSESSED', interval: null };
  const effective = effect === null ? 0 : records / effect;
  if (effective < fewest) return { precision: 'IMPRECISE', interval: null };
  const edge = 1 / (2 * effective);
  const limit = (from: number, side: -1 | 1): number => {
    const p = Math.min(1 - edge, Math.max(edge, from));
    const error = Math.sqrt((p * (1 - p)) / effective) / (p * (1 - p));
    return 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + side * normal * error)));
  };
  const [lower, upper] = [limit(share - rounding, -1), limit(share + rounding, 1)];
  const width = upper - lower;
  return width > widest.of || (width > widest.little && width > widest.times * share)
    ? { precision: 'IMPRECISE', interval: null }
    : { precision: 'PRECISE', interval: { lower, upper } };
};
