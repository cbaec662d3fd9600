import { laxity } from './additivity.ts';
import { type Condition, type Numbers, numbers } from './filter.ts';
import type { RecordDef } from './record.ts';
import { type RegionGrouping, regionJoins } from './regions.ts';
import type { Request, Row } from './request.ts';
import { type Horizon, ident, statement, visibleAt } from './sql.ts';
import type { Additivity, GroupDef, StatsDef, TallyDef } from './stats-def.ts';
import { talliedGroup, unlike } from './tally.ts';
import { traceGroups } from './traces.ts';
import { unitJoins } from './units.ts';

type Measure = StatsDef['measures'][string];

/** What is asked of the groups of a record, checked. */
export type AskedGroups = {
  readonly record: RecordDef;
  readonly groups: readonly GroupDef[];
  readonly measures: readonly (readonly [name: string, measure: Measure])[];
  readonly bounds: readonly { readonly name: string; readonly measure: Measure; readonly bound: Numbers }[];
  readonly checks: readonly Additivity[];
  readonly conditions: readonly Condition[];
  readonly regions?: RegionGrouping | null | undefined;
  readonly horizon: Horizon;
  /** How many groups at most; one more is read, to tell that there are more. */
  readonly limit: number;
};

/**
 * Groups over the caller's view of the rows, or of their tally, with a column `lax` where one must not be added up. A tally has none
 * at a moment that it does not hold for: it is of the last publication, and which one that is the statement looks up itself.
 */
export const readGroups = async (request: Request, asked: AskedGroups, tally: TallyDef | null): Promise<Row[]> => {
  const { record, groups, measures, bounds, checks, conditions, horizon } = asked;
  const made = statement();
  const sqlOf = (name: string, sql: string): string => tally?.measures[name] ?? sql;
  const isPinned = tally && horizon.kind === 'at';
  const where = [
    ...(tally ? [] : visibleAt(record, horizon, made)),
    ...(isPinned ? [`(select publication from horizon) = ${made.bind(horizon.publication, 'bigint')}`] : []),
    ...conditions.map((condition) => condition(made)),
  ];
  const regions = asked.regions ? regionJoins(groups, asked.regions, made) : [];
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
  const having = [
    ...(within.length ? [`(${[`(${within.join(' and ')})`, ...checks.map(({ sql }) => sql)].join(' or ')})`] : []),
    ...(isPinned && !groups.length ? ['count(*) > 0'] : []),
  ];
  const positions = groups.map((_, index) => index + 1).join(', ');
  const from = [
    `from ${ident(tally?.view ?? (record.view as string))} t`,
    ...(checks.length && record.stats ? [record.stats.joins] : []),
    ...regions,
    ...(tally ? [] : unitJoins(groups)),
    ...(where.length ? [`where ${where.join(' and ')}`] : []),
    ...(groups.length ? [`group by ${positions}`] : []),
    ...(having.length ? [`having ${having.join(' and ')}`] : []),
    ...(groups.length ? [`order by ${positions}`] : []),
    `limit ${made.bind(asked.limit + 1, 'int')}`,
  ].join(' ');
  const read = (more: readonly string[]) =>
    request.run(`select ${[...list, ...more].join(', ')} ${from}`, made.params, horizon, 'alone');
  const readWithReason = () => read(checks.length ? [`${laxity(checks)} as lax`] : []);
  // Most groups may be added up, and to find out why some may not takes long. What is recorded is read once.
  const isQuick = tally && checks.length > 0 && !request.traced;
  const found = isQuick ? await read([unlike]) : await readWithReason();
  return isQuick && found.some((row) => row.unlike) ? readWithReason() : found;
};
