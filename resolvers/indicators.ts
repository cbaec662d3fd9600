import type { Row } from '../src/query/request.ts';
import { byCode, groups, page } from '../src/query/roots.ts';
import { statColumns, statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'indicator' | 'indicators' | 'observations' | 'observationStats'> = {
  indicator: byCode('Indicator'),
  indicators: page('Indicator'),
  observations: page('Observation'),
  observationStats: groups('Observation'),
};

export const ObservationStat = {
  ...statColumns({ periodStart: 'period_start' }),
  ...statRelations({
    area: ['Area', 'area_id'],
    counterpart: ['Area', 'counterpart_area_id'],
    indicator: ['Indicator', 'indicator_id'],
    series: ['Series', 'series_id'],
    dataset: ['Dataset', 'dataset_id'],
    region: ['Area', 'region_id'],
    counterpartRegion: ['Area', 'counterpart_region_id'],
  }),
};

const months = (start: string, end: string): number | null => {
  // A period of whole months begins on a first and ends the day before one.
  const after = new Date(`${end}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  if (!start.endsWith('-01') || after.getUTCDate() !== 1) return null;
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return number(after.toISOString()) - number(start);
};

const kinds: Readonly<Record<number, string>> = { 1: 'MONTH', 3: 'QUARTER', 12: 'YEAR', 60: 'FIVE_YEARS' };

export const Period = {
  kind: ({ period_start: start, period_end: end }: Row): string =>
    start === end ? 'DAY' : (kinds[months(start as string, end as string) ?? 0] ?? 'OTHER'),
};

export const Observation = {
  decimals: ({ value }: Row): number | null => (typeof value === 'string' ? (value.split('.')[1]?.length ?? 0) : null),
};
