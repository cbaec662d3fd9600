import DataLoader from 'dataloader';
import { recordOf } from '../src/query/record.ts';
import { horizonOf, loader, mark, type Request, type Row } from '../src/query/request.ts';
import { columnsFor } from '../src/query/resolvers.ts';
import { page } from '../src/query/roots.ts';
import { type Horizon, horizonKey, ident, statement, visibleAt } from '../src/query/sql.ts';
import type { PointOfEntryResolvers, QueryResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'pointsOfEntry' | 'pointOfEntryStatuses'> = {
  pointsOfEntry: page('PointOfEntry'),
  pointOfEntryStatuses: page('PointOfEntryStatus'),
};

/** The newest status of each point up to a day. All points of a tick at once. */
export const PointOfEntry: Pick<PointOfEntryResolvers, 'status'> = {
  status: (row, { on }, { request }, info) => {
    const columns = columnsFor(info, request.records, recordOf(request.records, 'PointOfEntryStatus'));
    const horizon = horizonOf(row);
    const day = (on as string | null | undefined) ?? null;
    return loader(
      request,
      `point of entry status ${day} ${horizonKey(horizon)} ${columns.join(',')}`,
      () => new DataLoader<string, Row | null>((ids) => newestOf(request, ids, columns, day, horizon)),
    ).load((row as unknown as Row).public_id as string) as never;
  },
};

const newestOf = async (
  request: Request,
  points: readonly string[],
  columns: readonly string[],
  day: string | null,
  horizon: Horizon,
): Promise<(Row | null)[]> => {
  const record = recordOf(request.records, 'PointOfEntryStatus');
  const made = statement();
  const ids = made.bind(points, 'text[]');
  const where = [
    't.point_public_id = p.id',
    ...(day === null ? [] : [`t.observed_on <= ${made.bind(day, 'date')}`]),
    ...visibleAt(record, horizon, made),
  ];
  const selected = [...new Set([...columns, 'observed_on'])].map((name) => `t.${ident(name)}`).join(', ');
  const found = await request.run(
    `select p.place, n.* from unnest(${ids}) with ordinality p(id, place) cross join lateral (
       select ${selected} from ${ident(record.view as string)} t where ${where.join(' and ')} order by t.observed_on desc limit 1) n`,
    made.params,
  );
  const newest: (Row | null)[] = points.map(() => null);
  for (const row of found) newest[Number(row.place) - 1] = mark(row, horizon);
  return newest;
};
