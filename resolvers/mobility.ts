import { refusal } from '../src/errors.ts';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { idsOfCodes } from '../src/query/codes.ts';
import { impossiblePeriod } from '../src/query/filter.ts';
import { recordOf } from '../src/query/record.ts';
import { mark } from '../src/query/request.ts';
import { page } from '../src/query/roots.ts';
import { statement, visibleAt } from '../src/query/sql.ts';
import { statRelations } from '../src/query/stat-relations.ts';
import { stepsBetween } from '../src/query/steps.ts';
import type { QueryResolvers } from './types.gen.ts';

const maxAreas = 250;
const maxPoints = 20_000;

export const Query: Pick<QueryResolvers, 'restrictionLevels' | 'restrictionLevelSeries'> = {
  restrictionLevels: page('RestrictionLevel'),
  restrictionLevelSeries: async (_, { areas, control, from, to, grain, asOf }, { request }, info) => {
    if (areas.length > maxAreas)
      throw refusal('BAD_ARGUMENT', `areas names ${areas.length} places; at most ${maxAreas} are answered at once.`, {
        argument: 'areas',
      });
    if (from > to) throw impossiblePeriod('from, to', from, to);
    const step = grain === 'YEAR' ? 'year' : 'month';
    const points = areas.length * stepsBetween(from, to, grain);
    if (points > maxPoints)
      throw refusal(
        'BAD_ARGUMENT',
        `This asks for up to ${points} steps; at most ${maxPoints} are answered at once. Shorten the period or name fewer places.`,
        {
          argument: 'from, to',
        },
      );
    const ids = await idsOfCodes(request, 'area', areas, 'areas');
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const made = statement();
    const [list, first, last, kind] = [
      made.bind(ids, 'int[]'),
      made.bind(from, 'date'),
      made.bind(to, 'date'),
      made.bind(control, 'text'),
    ];
    const days = `least(t.period_end, (s.start + interval '1 ${step}')::date - 1) - greatest(t.period_start, s.start::date) + 1`;
    // Runs are cut to each step; a step without any run keeps its place with no level.
    const rows = await request.run(
      `select p.area_id, ${kind} as control, s.start::date as period_start, (s.start + interval '1 ${step}' - interval '1 day')::date as period_end,
         max(t.level) as strictest, min(t.level) as least_strict,
         coalesce(sum(${days}) filter (where t.level is not null), 0)::int as days_observed,
         coalesce(json_agg(json_build_array(t.level, ${days})) filter (where t.level is not null), '[]') as runs
       from unnest(${list}) p(area_id)
       cross join generate_series(date_trunc('${step}', ${first}::timestamp), ${last}::timestamp, interval '1 ${step}') s(start)
       left join restriction_level t on t.area_id = p.area_id and t.control = ${kind}
         and t.period_start < (s.start + interval '1 ${step}')::date and t.period_end >= s.start::date
         ${visibleAt(recordOf(request.records, 'RestrictionLevel'), horizon, made)
           .map((condition) => `and ${condition}`)
           .join(' ')}
       group by p.area_id, s.start order by array_position(${list}, p.area_id), s.start`,
      made.params,
    );
    return rows.map((row) => mark(row, horizon));
  },
};

/** Runs of one step, each with the days of it that lie in the step. */
type Runs = { readonly runs: readonly (readonly [level: number, days: number])[] };

const daysOf = (runs: Runs['runs'], wanted: (level: number) => boolean): number =>
  runs.reduce((sum, [level, days]) => (wanted(level) ? sum + days : sum), 0);

export const RestrictionLevelPoint = {
  ...statRelations({ area: ['Area', 'area_id'] }),
  periodStart: (row: { period_start: unknown }) => row.period_start,
  periodEnd: (row: { period_end: unknown }) => row.period_end,
  leastStrict: (row: { least_strict: unknown }) => row.least_strict,
  daysObserved: (row: { days_observed: unknown }) => row.days_observed,
  daysByLevel: ({ runs }: Runs) =>
    [...new Set(runs.map(([level]) => level))]
      .sort((one, other) => one - other)
      .map((level) => ({ level, days: daysOf(runs, (one) => one === level) })),
  daysAtLeast: ({ runs }: Runs, { level }: { level: number }) =>
    runs.length ? daysOf(runs, (one) => one >= level) : null,
};
