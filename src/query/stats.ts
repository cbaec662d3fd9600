import { refusal } from '../errors.ts';
import { laxity, oneValueIn, refuseLax } from './additivity.ts';
import { conditionsOf, numbers } from './filter.ts';
import { firstOf, maxFirst } from './first.ts';
import type { RecordDef } from './record.ts';
import { checkRegions, type RegionGrouping, regionJoins } from './regions.ts';
import { mark, type Request, type Row } from './request.ts';
import { type Horizon, ident, statement, visibleAt } from './sql.ts';
import { talliedGroup, tallyFor, unlike } from './tally.ts';
import { traceGroups } from './traces.ts';
import { unitJoins } from './units.ts';

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
 * reason rather than answered. Of a tally one column tells that they may, and the reason is looked for where it does not.
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
  const tally = tallyFor(record, args, horizon);
  const sqlOf = (name: string, sql: string): string => tally?.measures[name] ?? sql;
  const measures = Object.entries(def.measures).filter(([name]) => selected.has(name));
  const bounds = Object.entries(args.having ?? {}).flatMap(([name, bound]) => {
    const measure = def.measures[name];
    if (!measure) throw new Error(`${def.type} has no measure ${name}`);
    return bound ? [{ name, measure, bound }] : [];
  });
  const summed = [...measures.map(([, measure]) => measure), ...bounds.map(({ measure }) => measure)];
  const single = oneValueIn(record, args.filter, groups);
  const checks = summed.some((measure) => measure.sums) ? def.additive.filter(({ by }) => !by || !single.has(by)) : [];
  const made = statement();
  const conditions = await conditionsOf(request, record, args.filter, horizon);
  const where = [...(tally ? [] : visibleAt(record, horizon, made)), ...conditions.map((condition) => condition(made))];
  const regions = args.regions ? regionJoins(groups, args.regions, made) : [];
  const list = [
    ...groups.map((group) => `${tally ? talliedGroup(group) : group.sql} as ${ident(group.field)}`),
    ...measures.map(([name, measure]) => `${sqlOf(name, measure.sql)} as "${name}"`),
    // Rows without a group are one group, even where nothing is asked of it.
    ...(groups.length || measures.length ? [] : ['count(*) as any']),
    ...traceGroups(request, record),
  ];
  // A group whose sum makes no sense stays in, whatever its sum, so that it is refused.
  const within = bounds.flatMap(({ name, measure, bound }) =>
    numbers(bound, 'numeric', sqlOf(name, measure.sql)).map((condition) => condition(made)),
  );
  const positions = groups.map((_, index) => index + 1).join(', ');
  const from = [
    `from ${ident(tally?.view ?? (record.view as string))} t`,
    ...(checks.length ? [def.joins] : []),
    ...regions,
    ...(tally ? [] : unitJoins(groups)),
    ...(where.length ? [`where ${where.join(' and ')}`] : []),
    ...(groups.length ? [`group by ${positions}`] : []),
  ].join(' ');
  const behind = [
    ...(within.length ? [`having ${[`(${within.join(' and ')})`, ...checks.map(({ sql }) => sql)].join(' or ')}`] : []),
    ...(groups.length ? [`order by ${positions}`] : []),
    `limit ${made.bind(limit + 1, 'int')}`,
  ].join(' ');
  const read = (more: readonly string[]) =>
    request.run(`select ${[...list, ...more].join(', ')} ${from} ${behind}`, made.params, horizon, 'alone');
  const readWithReason = () => read(checks.length ? [`${laxity(checks)} as lax`] : []);
  // What is recorded is read once.
  const isQuick = tally && checks.length > 0 && !request.traced;
  const found = isQuick ? await read([unlike]) : await readWithReason();
  const rows = isQuick && found.some((row) => row.unlike) ? await readWithReason() : found;
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
