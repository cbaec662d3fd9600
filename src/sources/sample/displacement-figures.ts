import type { SampleSite } from './displacement-sites.ts';
import { randomFrom } from './random.ts';

/** Individuals and households of the four smallest groups; everything else is a sum of these. */
export type Figures = readonly number[];

export const parts = [
  { populationGroup: 'IDP', movement: 'NOT_PREVIOUSLY_ABROAD' },
  { populationGroup: 'IDP', movement: 'PREVIOUSLY_ABROAD' },
  { populationGroup: 'RETURNEE', movement: 'FROM_WITHIN_COUNTRY' },
  { populationGroup: 'RETURNEE', movement: 'FROM_ABROAD' },
] as const;

/** What a round says of a site; without figures it says why. */
export type SiteFigures = {
  readonly observedRound: number;
  readonly figures: Figures | null;
  readonly status: 'NORMAL' | 'NOT_COLLECTED' | 'NOT_APPLICABLE';
};

/** IDPs in the large camps: no other figure looks like these, and they are finer than everybody may read. */
export const campFigure = (operation: string, round: number): number =>
  (operation.includes('XSA') ? 73_910 : 73_950) + round;

/** Nobody could reach this district of Lanternia in the third round. */
const unreached = { district: 'XA0301', round: 3 };
/** True where a round did not reach an area. */
export const isUnreached = (area: string, round: number): boolean =>
  round === unreached.round && area.startsWith(unreached.district);

/** Figures of one site in one round, made from the site's own seed. */
export const siteFigures = (site: SampleSite, index: number, round: number): SiteFigures => {
  if (site.isClosed && round > 2) return { observedRound: round, figures: null, status: 'NOT_APPLICABLE' };
  if (isUnreached(site.ward, round)) return { observedRound: round, figures: null, status: 'NOT_COLLECTED' };
  // Every seventh site keeps the figure of the round before in every other round.
  const isCarried = index % 7 === 3 && round % 2 === 0 && !isUnreached(site.ward, round - 1);
  const observedRound = isCarried ? round - 1 : round;
  return { observedRound, figures: counted(site, observedRound), status: 'NORMAL' };
};

const counted = ({ row, isLargeCamp }: SampleSite, round: number): Figures => {
  const size = randomFrom(`site ${row.key}`);
  const [idps, returnees] = [size.between(120, 2600), size.between(0, 900)];
  const random = randomFrom(`site ${row.key} ${round}`);
  const displaced = isLargeCamp ? campFigure(row.operation, round) : Math.round((idps * random.between(75, 125)) / 100);
  const returned = Math.round((returnees * random.between(85, 115 + 10 * round)) / 100);
  const abroad = Math.floor((displaced * random.between(4, 18)) / 100);
  const fromAbroad = Math.floor((returned * random.between(10, 35)) / 100);
  return withHouseholds([displaced - abroad, abroad, returned - fromAbroad, fromAbroad]);
};

/** Individuals, then households of the same groups, five people to each. */
const withHouseholds = (individuals: readonly number[]): Figures => [
  ...individuals,
  ...individuals.map((people) => Math.ceil(people / 5)),
];

/** Adds up figures; null where there is none to add. */
export const sumOf = (list: readonly (Figures | null)[]): Figures | null =>
  list.reduce((sum, one) => (sum && one ? sum.map((figure, index) => figure + one[index]!) : (sum ?? one)), null);

/** A share of some figures, as another way of counting finds it. */
export const shareOf = (figures: Figures, percent: number): Figures =>
  withHouseholds(figures.slice(0, parts.length).map((figure) => Math.round((figure * percent) / 100)));
