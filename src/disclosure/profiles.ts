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
  PARTNER: { persons: 5, sites: 5, base: 5 },
  RESTRICTED: { persons: 3, sites: 5, base: 5 },
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
 * A count as a tier is told it. Above OPEN it is the middle of half a step: two such bands make one of those that rounding to the
 * whole step leaves, so that the coarser number follows from the finer one. Nobody is told counts as they are: `npm run attack`
 * finds more than one hidden number in a hundred between exact ones.
 */
export const toldCount = (tier: TableTier, value: number): number => {
  const { base } = profiles.OPEN;
  return tier !== 'OPEN' && value < 100 * base ? middle(value, base / 2, true) : rounded(value, base);
};

/** The least that a count was which is told so: the thresholds of the tier below look at this. */
export const leastOf = (tier: TableTier, told: number): number =>
  tier !== 'OPEN' && told < 100 * profiles.OPEN.base ? told - Math.floor(profiles.OPEN.base / 4) : told;

/** The width of what is told as one weighted number. */
export const weightStep = (tier: TableTier, step: number): number => (tier === 'OPEN' ? step : step / 2);

/** A weighted number as a tier is told it: bands of half a step and steps lie within one another. */
export const toldWeight = (tier: TableTier, value: number, step: number): number =>
  tier !== 'OPEN' && value < 100 * step ? middle(value, weightStep(tier, step), false) : rounded(value, step);
