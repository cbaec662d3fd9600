/** The ladder. Views, pools and login roles are named after it in lower case. */
export const tiers = ['OPEN', 'PARTNER', 'RESTRICTED', 'PROTECTED'] as const;
export type Tier = (typeof tiers)[number];

export const rank = (tier: Tier): number => tiers.indexOf(tier);

/** The one comparison of tiers: does someone who holds `held` read what needs `needed` in full? */
export const clears = (held: Tier, needed: Tier): boolean => rank(held) >= rank(needed);

export const highest = (a: Tier, b: Tier): Tier => (rank(a) >= rank(b) ? a : b);
