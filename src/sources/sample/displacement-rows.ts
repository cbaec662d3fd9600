import type { GrainLevel, StockInput, ValueStatus } from '../source.ts';
import { type Figures, parts, type SiteFigures } from './displacement-figures.ts';
import type { SampleSite } from './displacement-sites.ts';
import { countries, pcode, placeOf } from './places.ts';
import type { Draft } from './sample-source.ts';

/** What all rows of one round share. */
export type Frame = Pick<StockInput, 'operation' | 'round' | 'assessmentType'>;

type Measure = Pick<StockInput, 'populationGroup' | 'movement' | 'unit'> & { readonly sum: readonly number[] };

/** Each group as a whole and in its parts, people before households; `sum` points into the figures. */
const measures: readonly Measure[] = (['PERSONS', 'HOUSEHOLDS'] as const).flatMap((unit, offset) =>
  (['IDP', 'RETURNEE'] as const).flatMap((populationGroup) => {
    const own = parts.flatMap(({ populationGroup: group, movement }, index) =>
      group === populationGroup ? [{ populationGroup, movement, unit, sum: [index + offset * parts.length] }] : [],
    );
    return [{ populationGroup, movement: 'ALL' as const, unit, sum: own.flatMap(({ sum }) => sum) }, ...own];
  }),
);
const wholeIdps = measures.filter(({ populationGroup, movement }) => populationGroup === 'IDP' && movement === 'ALL');
const atSites = measures.filter(
  ({ populationGroup, movement, unit }) => movement === 'ALL' && (unit === 'PERSONS' || populationGroup === 'IDP'),
);

const stock = (
  frame: Frame,
  { sum, ...measure }: Measure,
  figures: Figures | null,
  more: Pick<StockInput, 'area' | 'grain' | 'observedRound' | 'status'> & Partial<StockInput>,
): Draft => ({
  type: 'stock',
  row: {
    scope: `${frame.operation}/${frame.round}`,
    ...frame,
    ...measure,
    reason: 'ALL',
    sex: 'TOTAL',
    age: '_T',
    value: figures && sum.reduce((total, index) => total + figures[index]!, 0),
    qualifier: 'EXACT',
    ...more,
  },
});

/** All measures of an area, or of its IDPs alone; without figures each row says why. */
export function* areaRows(
  frame: Frame,
  code: string,
  grain: GrainLevel,
  figures: Figures | null,
  otherwise: ValueStatus,
  idpsOnly = false,
): Iterable<Draft> {
  const area = placeFor(code);
  const status = figures ? 'NORMAL' : otherwise;
  const qualifier = frame.assessmentType === 'EMERGENCY_TRACKING' ? 'APPROXIMATE' : 'EXACT';
  for (const measure of idpsOnly ? wholeIdps : measures) {
    yield stock(frame, measure, figures, { area, grain, observedRound: frame.round, status, qualifier });
  }
}

/** Measures of one site. */
export function* siteRows(
  frame: Frame,
  { row }: SampleSite,
  { figures, status, observedRound }: SiteFigures,
  idpsOnly = false,
): Iterable<Draft> {
  for (const measure of idpsOnly ? wholeIdps : atSites) {
    yield stock(frame, measure, figures, { area: row.area, site: row.key, grain: 5, observedRound, status });
  }
}

/** The country's IDPs by sex, or by reason; the parts add up. */
export function* breakdownRows(frame: Frame, country: string, figures: Figures, by: 'sex' | 'reason'): Iterable<Draft> {
  const measure = wholeIdps[0]!;
  const total = measure.sum.reduce((sum, index) => sum + figures[index]!, 0);
  const first = Math.round(total * 0.52);
  const pieces = [first, total - first];
  const labels: readonly Partial<StockInput>[] =
    by === 'sex' ? [{ sex: 'FEMALE' }, { sex: 'MALE' }] : [{ reason: 'DISASTER' }, { reason: 'UNKNOWN' }];
  for (const [index, label] of labels.entries()) {
    const place = { area: placeFor(country), grain: 0, observedRound: frame.round, status: 'NORMAL' } as const;
    yield stock(frame, measure, figures, { ...place, value: pieces[index]!, ...label });
  }
}

const placeFor = (code: string) => {
  const country = countries.find((candidate) => candidate.code === code);
  return country ? placeOf(country) : pcode(code);
};
