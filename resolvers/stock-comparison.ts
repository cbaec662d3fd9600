import { refusal } from '../src/errors.ts';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { idsOfCodes } from '../src/query/codes.ts';
import { recordOf } from '../src/query/record.ts';
import type { Request, Row } from '../src/query/request.ts';
import { type Horizon, type Statement, statement, visibleAt } from '../src/query/sql.ts';
import { statRelations } from '../src/query/stat-relations.ts';
import { chosen, figuresOf } from './stock-rounds.ts';
import { markAll, rowsWhere } from './stock-rows.ts';
import type { QueryResolvers } from './types.gen.ts';

const maxAreas = 100;

/**
 * Measures that providers give for whole countries and years, as conditions on a record's view. A further provider is a further
 * entry. `value` is an aggregate over the rows of one place and dataset: parts of one figure, never two figures.
 */
type Measure = {
  readonly measure: string;
  readonly record: string;
  readonly view: string;
  readonly cause: string;
  readonly value: string;
  readonly where: string;
  readonly rounded: boolean;
};

const wholeOrParts = `coalesce(sum(t.value) filter (where t.sex = 'TOTAL' and t.age = '_T'), sum(t.value) filter (where t.sex <> 'TOTAL' and t.age <> '_T'))`;

const measures: readonly Measure[] = [
  {
    measure: 'MONITORED_AT_YEAR_END',
    record: 'YearEndStock',
    view: 'year_end_stock',
    cause: 't.cause',
    value: wholeOrParts,
    where: `t.level = 'COUNTRY_YEAR'`,
    rounded: false,
  },
  {
    measure: 'MONITORED_EVENTS_AT_YEAR_END',
    record: 'YearEndStock',
    view: 'year_end_stock',
    cause: 't.cause',
    value: 'sum(t.value)',
    where: `t.level = 'EVENT'`,
    rounded: false,
  },
  {
    measure: 'UNDER_MANDATE_AT_YEAR_END',
    record: 'RefugeeStock',
    view: 'refugee_stock',
    cause: 'null::text',
    value: 'sum(t.value)',
    where: `t.population_group = 'IDP' and t.rounded and t.observed_on = make_date(t.year, 12, 31)`,
    rounded: true,
  },
  {
    // A body's figures in the copy that another one passes on.
    measure: 'MONITORED_AT_YEAR_END',
    record: 'RefugeeStock',
    view: 'refugee_stock',
    cause: `'CONFLICT'`,
    value: 'sum(t.value)',
    where: `t.population_group = 'IDP' and not t.rounded and t.observed_on = make_date(t.year, 12, 31)`,
    rounded: false,
  },
];

const selectOf = (request: Request, horizon: Horizon, made: Statement, ids: string, year: string) => (one: Measure) =>
  `select '${one.measure}' as measure, ${one.rounded} as rounded, t.area_id, t.dataset_id, ${one.cause} as cause, ${one.value} as value
   from ${one.view} t where t.area_id = any(${ids}) and t.year = ${year} and ${one.where}
   ${visibleAt(recordOf(request.records, one.record), horizon, made)
     .map((condition) => `and ${condition}`)
     .join(' ')}
   group by t.area_id, t.dataset_id, ${one.cause === 't.cause' ? 't.cause' : 't.year'}`;

type Figure = {
  readonly measure: string;
  readonly area_id: number;
  readonly dataset_id: number;
  readonly operation_id: number | null;
  readonly round_id: number | null;
  readonly cause: string | null;
  readonly observedOn: string;
  readonly value: number | null;
  readonly status: string;
  readonly rounded: boolean;
};

/** The last round of each operation that began in the year, of the type of assessment that goes first. */
const counted = (rows: readonly Row[]): Figure[] => {
  const operations = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.area_id} ${row.operation_id}`;
    operations.set(key, [...(operations.get(key) ?? []), row]);
  }
  return [...operations.values()].flatMap((own) => {
    const rounds = chosen(figuresOf(own), own[0]?.precedence as string[]).map(({ best }) => best);
    const last = rounds.filter(({ value }) => value !== null).sort((a, b) => (a.start < b.start ? 1 : -1))[0];
    if (!last) return [];
    return {
      measure: 'COUNTED_BY_OPERATION',
      area_id: last.areaId,
      dataset_id: own[0]?.dataset_id as number,
      operation_id: last.operationId,
      round_id: last.roundId,
      cause: null,
      observedOn: last.start,
      value: last.value,
      // Chosen for having a value, and so never without a status.
      status: last.status as string,
      rounded: false,
    };
  });
};

/** Why a figure differs from the others of its country, told from what the figures are. */
const differences = (one: Figure, all: readonly Figure[]): string[] => {
  const others = all.filter((other) => other !== one);
  const operation = (figure: Figure) => figure.measure === 'COUNTED_BY_OPERATION';
  const some = (differ: (other: Figure) => boolean) => others.some(differ);
  return [
    [some((other) => other.observedOn !== one.observedOn), 'OTHER_DAY'],
    [some((other) => other.measure !== one.measure), 'OTHER_METHOD'],
    [some((other) => other.cause !== one.cause), 'OTHER_CAUSES'],
    [some((other) => operation(other) || operation(one) || other.measure.includes('EVENTS')), 'OTHER_COVERAGE'],
    [some((other) => other.rounded || one.rounded), 'ROUNDED'],
    [
      some((other) => other.measure === one.measure && other.cause === one.cause && !operation(one)),
      'COPY_OF_THE_SAME',
    ],
  ].flatMap(([holds, reason]) => (holds ? [reason as string] : []));
};

export const Query: Pick<QueryResolvers, 'compareStocks'> = {
  compareStocks: async (_, { areas, year, asOf }, { request }, info) => {
    if (areas.length > maxAreas)
      throw refusal('BAD_ARGUMENT', `areas names ${areas.length} places; at most ${maxAreas} are answered at once.`, {
        argument: 'areas',
      });
    if (!Number.isInteger(year) || year < 1900 || year > 2200)
      throw refusal('BAD_ARGUMENT', `year must be between 1900 and 2200, not ${year}.`, { argument: 'year' });
    const ids = await idsOfCodes(request, 'area', areas, 'areas');
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const which = { populationGroup: 'IDP', unit: 'PERSONS', operations: null };
    const operations = await rowsWhere(request, which, horizon, ids, (made) => [
      `t.period_start between ${made.bind(`${year}-01-01`, 'date')} and ${made.bind(`${year}-12-31`, 'date')}`,
    ]);
    const made = statement();
    const [list, when] = [made.bind(ids, 'int[]'), made.bind(year, 'int')];
    const rows = await request.run(
      `${measures.map(selectOf(request, horizon, made, list, when)).join(' union all ')} order by measure, dataset_id, cause`,
      made.params,
    );
    const figures: Figure[] = [
      ...counted(operations),
      ...rows.map((row) => ({
        measure: row.measure as string,
        area_id: row.area_id as number,
        dataset_id: row.dataset_id as number,
        operation_id: null,
        round_id: null,
        cause: row.cause as string | null,
        observedOn: `${year}-12-31`,
        value: row.value === null ? null : Number(row.value),
        status: row.value === null ? 'NOT_AVAILABLE' : 'NORMAL',
        rounded: row.rounded as boolean,
      })),
    ];
    const answer = ids.map((id) => {
      const own = figures.filter((figure) => figure.area_id === id);
      return { area_id: id, year, figures: own.map((one) => ({ ...one, differs: differences(one, own) })) };
    });
    return markAll(answer, horizon) as never;
  },
};

export const StockComparison = statRelations({ area: ['Area', 'area_id'] });
export const ComparedStock = statRelations({
  dataset: ['Dataset', 'dataset_id'],
  operation: ['Operation', 'operation_id'],
  round: ['Round', 'round_id'],
});
