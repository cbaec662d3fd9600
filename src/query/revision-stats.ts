import { refusal } from '../errors.ts';
import { laxity, refuseLax } from './additivity.ts';
import { conditionsOf } from './filter.ts';
import { firstOf } from './first.ts';
import { mark, type Request, type Row } from './request.ts';
import { type Comparison, compared, measured } from './revisions.ts';
import { type Horizon, ident, type Statement, statement, visibleAt } from './sql.ts';
import { bindSpan, differences, imageColumns, type PublishedRelease } from './states.ts';

export type ComparedSums = {
  readonly from: PublishedRelease | undefined;
  readonly to: PublishedRelease | undefined;
  readonly groups: readonly Row[];
};

const dimensions: Readonly<Record<string, string>> = {
  AREA: 'area_id',
  COUNTERPART: 'counterpart_area_id',
  PERIOD: 'period_start',
  SERIES: 'series_id',
};

const mostGroups = 10_000;

/**
 * Sums of two states side by side, in one statement. Each state is asked whether its rows may be added up at all, as the record's
 * own statistics are; unchanged rows are in the sums, and only the changed ones in the counts.
 */
export const revisionStats = async (
  request: Request,
  args: Comparison & { readonly groupBy: readonly string[] },
): Promise<ComparedSums> => {
  const { record, measure, filter } = measured(request, args.of);
  const { stats } = record;
  if (!stats)
    throw refusal(
      'AGGREGATE_REFUSED',
      `${record.type} holds levels, which do not add up. Ask for its revisions one by one.`,
      {
        because: 'levels do not add up',
        mend: 'Ask for `revisions`.',
      },
    );
  const { releases, span } = await compared(request, args);
  const known = imageColumns(request.records, record);
  const groups = [...new Set(args.groupBy)].map((word) => {
    const column = dimensions[word] as string;
    if (!known.includes(column))
      throw refusal('BAD_ARGUMENT', `groupBy: ${record.type} has no ${word.toLowerCase()}. Group it by others.`, {
        argument: 'groupBy',
      });
    return ident(column);
  });
  const conditions = await conditionsOf(request, record, filter);
  const view = ident(record.view as string);
  const by = groups.map((_, index) => index + 1).join(', ');
  const keys = groups.map((column) => `t.${column}`);
  const made = statement();
  const state = (publication: number, side: 'from' | 'to', into: Statement) => {
    const at: Horizon = { kind: 'at', publication };
    const where = [`t.dataset_id = ${into.bind(span.datasetId, 'int')}`, ...visibleAt(record, at, into)];
    const sums = ['from', 'to'].map(
      (one) => `${one === side ? `sum(t.${ident(measure.value)})::numeric` : 'null::numeric'} as ${one}_sum`,
    );
    return `select ${[...keys, ...sums, '0 as added', '0 as revised', '0 as withdrawn', `${laxity(stats.additive)} as lax`].join(', ')} from ${view} t ${stats.joins}
      where ${[...where, ...conditions.map((condition) => condition(into))].join(' and ')}${by ? ` group by ${by}` : ''}`;
  };
  const both = measure.status ? [measure.value, measure.status] : [measure.value];
  const count = (kind: string) => `count(*) filter (where t.change_kind = '${kind}')::int`;
  const parts = [
    state(span.from, 'from', made),
    state(span.to, 'to', made),
    `select ${[...keys, 'null::numeric', 'null::numeric', count('ADDED'), count('REVISED'), count('WITHDRAWN'), 'null::int'].join(', ')}
      from (${differences(record, bindSpan(span, made), { compared: both, handed: groups, conditions }, made)}) t${by ? ` group by ${by}` : ''}`,
  ];
  const inGroup = [
    ...groups.map((column) => `s.${column}`),
    'max(s.from_sum) as from_sum',
    'max(s.to_sum) as to_sum',
    'sum(s.added)::int as added',
    'sum(s.revised)::int as revised',
    'sum(s.withdrawn)::int as withdrawn',
    'min(s.lax) as lax',
  ];
  const order = groups.map((column) =>
    column.endsWith('area_id') ? `(select k.code from area k where k.id = g.${column})` : `g.${column}`,
  );
  const rows = await request.run(
    `select g.*, g.to_sum - g.from_sum as change, abs(g.to_sum - g.from_sum) as absolute_change, round((g.to_sum - g.from_sum) / abs(nullif(g.from_sum, 0)), 6) as relative_change
     from (select ${inGroup.join(', ')} from (${parts.join(' union all ')}) s${by ? ` group by ${by}` : ''}) g${order.length ? ` order by ${order.join(', ')}` : ''} limit ${made.bind(mostGroups + 1, 'int')}`,
    made.params,
  );
  refuseLax(stats.additive, rows);
  if (rows.length > mostGroups)
    throw refusal('BAD_ARGUMENT', `There are more than ${mostGroups} groups. Narrow the filter or group by less.`, {
      argument: 'groupBy',
    });
  const at = (publication: number) => releases.find((release) => release.publication === publication);
  return {
    from: at(span.from),
    to: at(span.to),
    groups: rows.map((row) => mark(row, { kind: 'at', publication: span.to })),
  };
};

/** Whether a group's sum differs; one that is there on one side alone differs. */
export const differs = (row: Row): boolean =>
  row.change === null ? (row.from_sum === null) !== (row.to_sum === null) : Number(row.change) !== 0;

/** The groups in the order asked for; equal ones stay in the order of their codes. */
export const ordered = (
  groups: readonly Row[],
  { orderBy, changedOnly, first }: { orderBy?: string | null; changedOnly?: boolean | null; first?: number | null },
): Row[] => {
  const limit = firstOf(first, 100);
  const asked = orderBy ?? 'ABSOLUTE_CHANGE_DESC';
  const column = asked.replace(/_(ASC|DESC)$/, '').toLowerCase();
  const sign = asked.endsWith('_DESC') ? -1 : 1;
  const size = (row: Row): number | null => (row[column] === null ? null : Number(row[column]));
  return groups
    .filter((row) => changedOnly === false || differs(row))
    .sort((a, b) => {
      const [left, right] = [size(a), size(b)];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return sign * (left - right);
    })
    .slice(0, limit);
};
