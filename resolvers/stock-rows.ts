import { refusal } from '../src/errors.ts';
import { recordOf } from '../src/query/record.ts';
import { mark, type Request, type Row } from '../src/query/request.ts';
import { type Horizon, type Statement, statement, visibleAt } from '../src/query/sql.ts';

const maxRows = 50_000;

export type Which = {
  readonly populationGroup: string;
  readonly unit: string;
  readonly operations: readonly number[] | null;
};

/** Rows of places as wholes: those rolled up from finer places stand under the same place and are left out by their grain. */
export const rowsWhere = async (
  request: Request,
  which: Which,
  horizon: Horizon,
  ids: readonly number[],
  where: (made: Statement) => readonly string[] = () => [],
): Promise<Row[]> => {
  const asked = statement();
  const areas = await request.run(
    `select id, level from area where id = any(${asked.bind(ids, 'int[]')}) and level is not null`,
    asked.params,
  );
  const levels = new Map(areas.map((row) => [row.id, row.level as number]));
  const made = statement();
  // The grain is told first: it is a plain column, while the place of a row may be worked out.
  const conditions = [
    `t.grain = any(${made.bind([...new Set(levels.values())], 'int[]')})`,
    `t.area_id = any(${made.bind(ids, 'int[]')})`,
    ...where(made),
    `t.population_group = ${made.bind(which.populationGroup, 'text')}`,
    `t.unit = ${made.bind(which.unit, 'text')}`,
    ...(which.operations ? [`t.operation_id = any(${made.bind(which.operations, 'int[]')})`] : []),
    ...visibleAt(recordOf(request.records, 'DisplacementStock'), horizon, made),
  ];
  const rows = await request.run(
    `select t.area_id, t.grain, t.operation_id, t.round_id, t.round_number, t.assessment_type, t.period_start, t.observed_round,
       t.movement, t.reason, t.sex, t.age, t.origin_status, t.origin_area_id, t.shelter, t.cohort, t.value, t.status, o.precedence, t.dataset_id
     from displacement_stock t join operation o on o.id = t.operation_id
     where ${conditions.join(' and ')}
     order by t.area_id, t.operation_id, t.period_start, t.public_id limit ${made.bind(maxRows + 1, 'int')}`,
    made.params,
  );
  if (rows.length > maxRows)
    throw refusal('BAD_ARGUMENT', `This reads more than ${maxRows} figures. Name fewer places or a shorter period.`);
  return rows.filter((row) => row.grain === levels.get(row.area_id));
};

/** What hangs on the parts of an answer is read at the same moment as the answer. */
export const markAll = <T>(value: T, horizon: Horizon): T => {
  if (Array.isArray(value)) for (const one of value) markAll(one, horizon);
  else if (typeof value === 'object' && value !== null) {
    mark(value, horizon);
    for (const part of Object.values(value)) markAll(part, horizon);
  }
  return value;
};
