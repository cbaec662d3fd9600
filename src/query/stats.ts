import { refusal } from '../errors.ts';
import { oneValueIn, refuseLax } from './additivity.ts';
import { conditionsOf } from './filter.ts';
import { firstOf, maxFirst } from './first.ts';
import { readGroups } from './groups.ts';
import type { RecordDef } from './record.ts';
import { checkRegions, type RegionGrouping } from './regions.ts';
import { mark, type Request, type Row } from './request.ts';
import type { Horizon } from './sql.ts';
import { tallyFor } from './tally.ts';

export type StatsArguments = {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly groupBy: readonly string[];
  readonly regions?: RegionGrouping | null;
  readonly first?: number | null;
  /** Bounds on measures of the groups. */
  readonly having?: Readonly<Record<string, object | null>> | null;
};

/**
 * Groups of a record in one statement over the caller's own view of its rows, or of their tally where that says the same. Beside a
 * requested sum the statement asks whether the rows of each group may be added up at all; one whose rows may not be is refused with the
 * reason rather than answered.
 */
export const stats = async (
  request: Request,
  record: RecordDef,
  selected: ReadonlySet<string>,
  args: StatsArguments,
  horizon: Horizon,
): Promise<Row[]> => {
  const def = record.stats;
  if (!def) throw new Error(`${record.type} has no stats`);
  const limit = firstOf(args.first, maxFirst);
  const groups = [...new Set(args.groupBy)].map((word) => {
    const group = def.groups[word];
    if (!group) throw new Error(`${def.type} has no group ${word}`);
    return group;
  });
  await checkRegions(request, groups, args.regions);
  const measures = Object.entries(def.measures).filter(([name]) => selected.has(name));
  const bounds = Object.entries(args.having ?? {}).flatMap(([name, bound]) => {
    const measure = def.measures[name];
    if (!measure) throw new Error(`${def.type} has no measure ${name}`);
    return bound ? [{ name, measure, bound }] : [];
  });
  const summed = [...measures.map(([, measure]) => measure), ...bounds.map(({ measure }) => measure)];
  const single = oneValueIn(record, args.filter, groups);
  const checks = summed.some((measure) => measure.sums) ? def.additive.filter(({ by }) => !by || !single.has(by)) : [];
  const conditions = await conditionsOf(request, record, args.filter, horizon);
  const asked = { record, groups, measures, bounds, checks, conditions, regions: args.regions, horizon, limit };
  const tally = tallyFor(record, args, horizon);
  const tallied = tally ? await readGroups(request, asked, tally) : [];
  const isTold = tallied.length > 0 || (tally && horizon.kind === 'latest');
  const rows = isTold ? tallied : await readGroups(request, asked, null);
  refuseLax(checks, rows);
  if (rows.length > limit)
    throw refusal(
      'BAD_ARGUMENT',
      `There are more than ${limit} groups. Narrow the filter or group by less; groups are never cut off silently.`,
      {
        argument: 'groupBy',
      },
    );
  return rows.map((row) => mark(row, horizon));
};
