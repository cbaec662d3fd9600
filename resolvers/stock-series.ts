import { refusal } from '../src/errors.ts';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { idsOfCodes } from '../src/query/codes.ts';
import { impossiblePeriod } from '../src/query/filter.ts';
import { firstOf, maxFirst } from '../src/query/first.ts';
import type { Request, Row } from '../src/query/request.ts';
import { statement } from '../src/query/sql.ts';
import { statRelations } from '../src/query/stat-relations.ts';
import { stepsBetween } from '../src/query/steps.ts';
import { cellsOf, chosen, figuresOf, ignoredStock, type Part, type RoundFigure } from './stock-rounds.ts';
import { markAll, rowsWhere, type Which } from './stock-rows.ts';
import type { QueryResolvers } from './types.gen.ts';

const maxAreas = 250;
const maxPoints = 5_000;

const whichOf = async (
  request: Request,
  args: { populationGroup: string; unit: string; operation?: { readonly in: readonly string[] } | null | undefined },
): Promise<Which> => ({
  populationGroup: args.populationGroup,
  unit: args.unit,
  operations: args.operation ? await idsOfCodes(request, 'operation', args.operation.in, 'operation.in') : null,
});

/** Groups rows by place and operation, in the order in which they came. */
const byOperation = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.area_id} ${row.operation_id}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
const monthsFrom = (month: string, by: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 10);
};

type Point = Row & { readonly value: number | null; readonly discrepancy: number | null; readonly filled: boolean };

const pointOf = (month: string, figure: RoundFigure | undefined, by: Part | null, filled: boolean): Point => {
  const { cells, discrepancy } = figure && by ? cellsOf(figure, by) : { cells: [], discrepancy: null };
  return {
    month,
    round_id: figure?.roundId ?? null,
    assessmentType: figure?.assessmentType ?? null,
    observedOn: figure?.start ?? null,
    filled,
    value: figure?.value ?? null,
    status: figure?.status ?? null,
    cells,
    discrepancy,
  };
};

type Window = { readonly first: string; readonly months: number; readonly maxAge: number; readonly by: Part | null };

/** One series: for each month the latest round that began in it, of the type that goes first. */
const seriesOf = (rows: readonly Row[], { first, months, maxAge, by }: Window, severalOperations: boolean) => {
  const precedence = (rows[0]?.precedence ?? []) as string[];
  const rounds = chosen(figuresOf(rows), precedence).sort((a, b) => (a.best.start < b.best.start ? -1 : 1));
  const end = monthsFrom(first, months);
  const byMonth = new Map<string, RoundFigure>();
  const ignored = [];
  for (const { best, ignored: others } of rounds) {
    const month = monthOf(best.start);
    const earlier = byMonth.get(month);
    byMonth.set(month, best);
    if (month < first || month >= end) continue;
    if (earlier) ignored.push(ignoredStock(earlier, 'A_LATER_ROUND_OF_THE_MONTH'));
    ignored.push(...others);
  }
  const points = Array.from({ length: months }, (_, index): Point => {
    const month = monthsFrom(first, index);
    const own = byMonth.get(month);
    if (own) return pointOf(month, own, by, false);
    for (let back = 1; back <= maxAge; back += 1) {
      const before = byMonth.get(monthsFrom(month, -back));
      if (before && before.value !== null) return pointOf(month, before, by, true);
    }
    return pointOf(month, undefined, by, false);
  });
  const shown = [...byMonth].filter(([month]) => month >= first && month < end).map(([, figure]) => figure);
  const own = points.filter((point) => point.round_id !== null && !point.filled);
  const caveats = [
    [severalOperations, 'SEVERAL_OPERATIONS'],
    [new Set(shown.map((figure) => figure.assessmentType)).size > 1, 'METHOD_CHANGES'],
    [own.filter((point) => point.value !== null).length === 1, 'ONE_ROUND_ONLY'],
    [own.length < points.length, 'GAPS'],
    [shown.some((figure) => figure.carriedOver), 'CARRIED_OVER_AT_SOURCE'],
    [points.some((point) => point.discrepancy !== null && point.discrepancy !== 0), 'PARTS_DIFFER'],
    [shown.some((figure) => figure.incomplete), 'INCOMPLETE'],
  ].flatMap(([holds, caveat]) => (holds ? [caveat as string] : []));
  return { precedence, points, ignored, caveats };
};

const grainLevels: Readonly<Record<string, number>> = { COUNTRY: 0, ADMIN1: 1, ADMIN2: 2, ADMIN3: 3, ADMIN4: 4 };

export const Query: Pick<QueryResolvers, 'stockSeries' | 'latestStocks'> = {
  stockSeries: async (_, args, { request }, info) => {
    const { areas, from, to, by, fill } = args;
    if (areas.length > maxAreas)
      throw refusal('BAD_ARGUMENT', `areas names ${areas.length} places; at most ${maxAreas} are answered at once.`, {
        argument: 'areas',
      });
    if (from > to) throw impossiblePeriod('from, to', from, to);
    const months = stepsBetween(from, to, 'MONTH');
    if (areas.length * months > maxPoints)
      throw refusal(
        'BAD_ARGUMENT',
        `This asks for up to ${areas.length * months} months; at most ${maxPoints} are answered at once. Shorten the period or name fewer places.`,
        { argument: 'from, to' },
      );
    const age = args.maxAge ?? 6;
    if (!Number.isInteger(age) || age < 1 || age > 60)
      throw refusal('BAD_ARGUMENT', `maxAge must be between 1 and 60 months, not ${age}.`, { argument: 'maxAge' });
    const maxAge = fill === 'LAST_OBSERVATION' ? age : 0;
    const ids = await idsOfCodes(request, 'area', areas, 'areas');
    const horizon = await horizonFor(request, args.asOf as AsOfArgument | null, info);
    const first = monthOf(from);
    const rows = await rowsWhere(request, await whichOf(request, args), horizon, ids, (made) => [
      `t.period_start >= ${made.bind(monthsFrom(first, -maxAge), 'date')}`,
      `t.period_start < ${made.bind(monthsFrom(first, months), 'date')}`,
    ]);
    const groups = byOperation(rows);
    const window = { first, months, maxAge, by: (by ?? null) as Part | null };
    const series = ids.flatMap((id) => {
      const own = [...groups].filter(([key]) => key.startsWith(`${id} `));
      const several = own.length > 1;
      // A place without a figure is answered, too: with gaps.
      const found = own.length ? own : [[`${id} `, [] as readonly Row[]] as const];
      return found.map(([, list]) => ({
        area_id: id,
        operation_id: (list[0]?.operation_id ?? null) as number | null,
        ...seriesOf(list, window, several),
      }));
    });
    return markAll(series, horizon) as never;
  },
  latestStocks: async (_, args, { request }, info) => {
    const limit = firstOf(args.first, maxFirst);
    const level = grainLevels[args.grain];
    if (level === undefined)
      throw refusal('BAD_ARGUMENT', 'grain must be a level of admin areas, COUNTRY to ADMIN4.', { argument: 'grain' });
    const [within] = await idsOfCodes(request, 'area', [args.within], 'within');
    const horizon = await horizonFor(request, args.asOf as AsOfArgument | null, info);
    const which = await whichOf(request, args);
    const places = statement();
    const root = places.bind(within, 'int');
    const inside = await request.run(
      `select k.id from area k where ${root} in (k.id, k.admin0_id, k.admin1_id, k.admin2_id) and k.level = ${places.bind(level, 'int')}`,
      places.params,
    );
    const read = await rowsWhere(
      request,
      which,
      horizon,
      inside.map((row) => row.id as number),
    );
    // The latest round is told for each area: a round may leave some out.
    const last = new Map<string, number>();
    const keyOf = (row: Row) => `${row.area_id} ${row.operation_id}`;
    for (const row of read)
      last.set(keyOf(row), Math.max(last.get(keyOf(row)) ?? Number.NEGATIVE_INFINITY, row.round_number as number));
    const rows = read.filter((row) => row.round_number === last.get(keyOf(row)));
    const found = [...byOperation(rows).values()].flatMap((group) =>
      chosen(figuresOf(group), group[0]?.precedence as string[]).map(({ best, ignored }) => ({
        area_id: best.areaId,
        operation_id: best.operationId,
        round_id: best.roundId,
        assessmentType: best.assessmentType,
        observedOn: best.start,
        value: best.value,
        status: best.status,
        ignored,
      })),
    );
    if (found.length > limit)
      throw refusal('BAD_ARGUMENT', `There are more than ${limit} figures. Name a smaller place or fewer operations.`, {
        argument: 'within',
      });
    return markAll(found, horizon) as never;
  },
};

export const StockSeries = statRelations({ area: ['Area', 'area_id'], operation: ['Operation', 'operation_id'] });
export const StockPoint = statRelations({ round: ['Round', 'round_id'] });
export const IgnoredStock = statRelations({ round: ['Round', 'round_id'] });
export const StockCell = statRelations({ origin: ['Area', 'origin_area_id'] });
export const LatestStock = statRelations({
  area: ['Area', 'area_id'],
  operation: ['Operation', 'operation_id'],
  round: ['Round', 'round_id'],
});
