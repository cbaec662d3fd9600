/**
 * What each reader of a table may be told. The tables of a tier are worked out from what the tier above is told and from nothing
 * else: whoever reads both learns what the higher one says, and no more.
 */
export const tableTiers = ['RESTRICTED', 'PARTNER', 'OPEN'] as const;
export type TableTier = (typeof tableTiers)[number];

/**
 * The least that a number may rest on, and the step to which counts are told. How many places stand behind a number is told
 * nowhere, so the least of them is the same for all: a table must not tell it by what another one hides.
 */
export type Profile = { readonly persons: number; readonly sites: number; readonly base: number };
export type Profiles = Readonly<Record<TableTier, Profile>>;

/** The usual ones. Whoever gives out data may ask for more than these, never for less. */
export const profiles = {
  OPEN: { persons: 10, sites: 5, base: 10 },
  PARTNER: { persons: 5, sites: 5, base: 10 },
  RESTRICTED: { persons: 3, sites: 5, base: 10 },
} as const satisfies Profiles;

/** Profiles in which everybody is told of so many at least; those who are told more are told of half and of three tenths. */
export const profilesOf = ({ persons, sites }: Pick<Profile, 'persons' | 'sites'>): Profiles => {
  const at = (tier: TableTier) => ({
    ...profiles[tier],
    persons: Math.max(profiles[tier].persons, Math.ceil((persons * profiles[tier].persons) / profiles.OPEN.persons)),
    sites: Math.max(profiles[tier].sites, sites),
  });
  return { OPEN: at('OPEN'), PARTNER: at('PARTNER'), RESTRICTED: at('RESTRICTED') };
};

/**
 * What has to change between two states of a table. Rounding hides one person in a number, but not that a number moved: among
 * few who came or went, `npm run attack` guesses the answers of each from what moved; among a fiftieth of all it does no longer.
 */
export const leastChange = { rows: profiles.OPEN.persons, share: 0.02 } as const;

/** A count as everybody is told it: to the next step of the base, from a hundred steps on to three significant digits. */
export const rounded = (value: number, base: number): number => {
  const steps = Math.floor(value / base + 0.5);
  if (steps < 100) return steps * base;
  const coarse = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 2);
  const unit = Math.max(base, coarse);
  return Math.floor(value / unit + 0.5) * unit;
};

/** The step for weighted numbers: what `base` contributors of mean weight stand for, as the next 1, 2 or 5 of a power of ten. */
export const weightedBase = (meanWeight: number, base: number): number => {
  const least = meanWeight * base;
  if (!(least > 0)) return base;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find((digit) => digit * power >= least) ?? 10);
};

/** The middle of the band of this width in which a value lies; a whole number for whole ones. */
const middle = (value: number, width: number, isWhole: boolean): number => {
  const from = Math.floor(value / width + 1e-9) * width;
  return from + (isWhole ? Math.floor(width / 2) : width / 2);
};

/**
 * A count as a tier is told it: above OPEN those below a step in halves of it, because so few are told there at all, and every other one
 * as everybody is told it, so that the coarser number follows from the finer one. Numbers told more finely would move sooner between two
 * releases: `npm run attack` guesses from what moved what is not known of those who came. Nor is anybody told counts as they are: it
 * finds more than one hidden number in a hundred between exact ones.
 */
export const toldCount = (tier: TableTier, value: number): number => {
  const { base } = profiles.OPEN;
  return tier !== 'OPEN' && value < base ? middle(value, base / 2, true) : rounded(value, base);
};

/** The least that a count was which is told so: the thresholds of the tier below look at this. */
export const leastOf = (tier: TableTier, told: number): number => {
  const { base } = profiles.OPEN;
  if (tier === 'OPEN' || told >= 100 * base) return told;
  return told < base ? told - Math.floor(base / 4) : Math.max(base, told - base / 2);
};

/** A weighted number as a tier is told it: bands of half a step lie within those of whole ones. */
export const toldWeight = (tier: TableTier, value: number, step: number): number =>
  tier !== 'OPEN' && value < step ? middle(value, step / 2, false) : rounded(value, step);
