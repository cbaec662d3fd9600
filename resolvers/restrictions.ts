import DataLoader from 'dataloader';
import { refusal } from '../src/errors.ts';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { idsOfCodes } from '../src/query/codes.ts';
import { recordOf } from '../src/query/record.ts';
import { horizonOf, loader, mark, type Request, type Row } from '../src/query/request.ts';
import { columnsFor } from '../src/query/resolvers.ts';
import { page } from '../src/query/roots.ts';
import { type Horizon, horizonKey, ident, type Statement, statement, visibleAt } from '../src/query/sql.ts';
import { statRelations } from '../src/query/stat-relations.ts';
import type { QueryResolvers, RestrictionTargetResolvers } from './types.gen.ts';

const maxCells = 10_000;

/** From the least to the most strict. The words of the contract, never a source's numbers. */
const strictness = ['NONE_REPORTED', 'NONE', 'PARTIAL', 'TOTAL'] as const;
const rank = `array_position(array['${strictness.join("','")}'], f.level)`;

export const Query: Pick<
  QueryResolvers,
  'restrictions' | 'restrictionTargets' | 'restrictionNotices' | 'restrictionMatrix'
> = {
  restrictions: page('Restriction'),
  restrictionTargets: page('RestrictionTarget'),
  restrictionNotices: page('RestrictionNotice'),
  restrictionMatrix: async (_, { on, imposing, restricted, basis, dataset, comparedWith, asOf }, { request }, info) => {
    const cells = new Set(imposing).size * new Set(restricted).size;
    if (cells > maxCells)
      throw refusal(
        'BAD_ARGUMENT',
        `This asks for ${cells} pairs; at most ${maxCells} are answered at once. Name fewer places.`,
        { argument: 'imposing, restricted' },
      );
    const [from, to] = [
      await idsOfCodes(request, 'area', imposing, 'imposing'),
      await idsOfCodes(request, 'area', restricted, 'restricted'),
    ];
    const datasets = dataset ? await idsOfCodes(request, 'dataset', dataset.in, 'dataset.in') : null;
    const horizon = await horizonFor(request, asOf as AsOfArgument | null, info);
    const made = statement();
    const days = comparedWith ? [on, comparedWith] : [on];
    const wanted: Wanted = {
      imposing: made.bind(from, 'int[]'),
      restricted: made.bind(to, 'int[]'),
      days: days.map((day) => made.bind(day, 'date')),
      basis: basis ? made.bind(basis, 'text[]') : null,
      datasets: datasets ? made.bind(datasets, 'int[]') : null,
    };
    const rows = await request.run(matrix(request, wanted, horizon, made), made.params);
    return rows.map((row) => mark({ ...row, compared: comparedWith !== null && comparedWith !== undefined }, horizon));
  },
};

/** Placeholders of what a matrix is asked for. */
type Wanted = {
  readonly imposing: string;
  readonly restricted: string;
  readonly days: readonly string[];
  readonly basis: string | null;
  readonly datasets: string | null;
};

/**
 * One statement for all pairs. What names a group stands for its members on the day, what is for everybody for all but the
 * imposing place itself and the places excepted. Open and unknown ends reach as far as the dataset's newest release.
 */
const matrix = (request: Request, wanted: Wanted, horizon: Horizon, made: Statement): string => {
  const visible = (record: string, alias: string) =>
    visibleAt(recordOf(request.records, record), horizon, made, alias)
      .map((condition) => ` and ${condition}`)
      .join('');
  const days = wanted.days.map((day, index) => `(${index}, ${day})`).join(', ');
  const chosen = [
    wanted.basis ? ` and (t.basis = any(${wanted.basis}) or (t.basis is null and t.resolution = 'EVERYBODY'))` : '',
    wanted.datasets ? ` and t.dataset_id = any(${wanted.datasets})` : '',
  ].join('');
  return `with d(day, the_day) as (values ${days}),
    covered as (select t.dataset_id, max(t.released_on) as last_day from release t where true${visible('Release', 't')} group by 1),
    force as materialized (
      select d.day, d.the_day, t.area_id, t.target_area_id, t.group_area_id, t.resolution, t.excepted_area_ids,
        t.restriction_public_id, t.level, t.category, t.code, t.basis,
        coalesce(t.valid_to >= d.the_day, t.end_reason = 'OPEN') as certain
      from d join restriction_target t on t.area_id = any(${wanted.imposing}) and t.valid_from <= d.the_day and not t.refugees_only
        and coalesce(t.valid_to_latest, t.valid_to, d.the_day) >= d.the_day${chosen}${visible('RestrictionTarget', 't')}
      join covered c on c.dataset_id = t.dataset_id and (t.valid_to is not null or d.the_day <= c.last_day)),
    meets as materialized (
      select f.*, f.area_id as imposing_id, f.target_area_id as restricted_id from force f where f.target_area_id = any(${wanted.restricted})
      union all
      select f.*, f.area_id, r.id from force f cross join unnest(${wanted.restricted}) r(id)
      where f.area_id <> r.id and not r.id = any(f.excepted_area_ids) and (f.resolution = 'EVERYBODY' or f.group_area_id in (
        select m.parent_id from area_membership m where m.child_id = r.id
          and (m.valid_from is null or m.valid_from <= f.the_day) and (m.valid_to is null or m.valid_to >= f.the_day)))),
    cells as materialized (
      select f.day, f.imposing_id, f.restricted_id, max(${rank}) as highest, array_agg(distinct f.restriction_public_id) as ids,
        array_agg(distinct f.code) as codes, array_remove(array_agg(distinct f.basis), null) as bases, bool_and(f.certain) as certain,
        array(select distinct x.exception_group from restriction_exception x
          where x.restriction_public_id = any(array_agg(f.restriction_public_id))${visible('RestrictionException', 'x')} order by 1) as exceptions,
        jsonb_agg(distinct jsonb_build_array(${rank}, f.category)) as kinds
      from meets f group by f.day, f.imposing_id, f.restricted_id)
    select i.id as imposing_id, r.id as restricted_id, a.highest, a.ids, a.codes, a.bases, a.certain, a.exceptions, a.kinds,
      b.highest as compared_highest, b.ids as compared_ids
    from unnest(${wanted.imposing}) i(id) cross join unnest(${wanted.restricted}) r(id)
    left join cells a on a.day = 0 and a.imposing_id = i.id and a.restricted_id = r.id
    left join cells b on b.day = 1 and b.imposing_id = i.id and b.restricted_id = r.id
    where i.id <> r.id order by array_position(${wanted.imposing}, i.id), array_position(${wanted.restricted}, r.id)`;
};

const levelOf = (highest: unknown): (typeof strictness)[number] => strictness[((highest as number | null) ?? 1) - 1]!;

export const RestrictionMatrixCell = {
  ...statRelations({ imposing: ['Area', 'imposing_id'], restricted: ['Area', 'restricted_id'] }),
  level: (row: Row) => levelOf(row.highest),
  categories: (row: Row) =>
    ((row.kinds as [number, string][] | null) ?? []).filter(([at]) => at === row.highest).map(([, kind]) => kind),
  codes: (row: Row) => row.codes ?? [],
  bases: (row: Row) => row.bases ?? [],
  restrictions: (row: Row) => row.ids ?? [],
  exceptions: (row: Row) => row.exceptions ?? [],
  certain: (row: Row) => row.certain ?? true,
  comparedLevel: (row: Row) => (row.compared ? levelOf(row.compared_highest) : null),
  comparedRestrictions: (row: Row) => (row.compared ? (row.compared_ids ?? []) : null),
  change: (row: Row) => {
    if (!row.compared) return null;
    const [now, then] = [row.highest ?? 1, row.compared_highest ?? 1] as [number, number];
    return now === then ? 'SAME' : now > then ? 'STRICTER' : 'LESS_STRICT';
  },
};

/** Members of a group at any time of the valid period; of a place named itself, the place. All targets of a tick at once. */
export const RestrictionTarget: Pick<RestrictionTargetResolvers, 'members'> = {
  members: (row, _, { request }, info) => {
    const columns = columnsFor(info, request.records, recordOf(request.records, 'Area'));
    const horizon = horizonOf(row);
    const found = loader(
      request,
      `restriction members ${horizonKey(horizon)} ${columns.join(',')}`,
      () =>
        new DataLoader<Row, Row[], string>((rows) => membersOf(request, rows, columns, horizon), {
          cacheKeyFn: memberKey,
        }),
    ).load(row as Row);
    return found as never;
  },
};

const memberKey = (row: Row): string =>
  [row.group_area_id ?? '', row.target_area_id ?? '', row.valid_from ?? '', row.valid_to ?? ''].join(' ');

const membersOf = async (
  request: Request,
  rows: readonly Row[],
  columns: readonly string[],
  horizon: Horizon,
): Promise<Row[][]> => {
  const made = statement();
  const list = (column: string, type: 'int[]' | 'text[]') =>
    made.bind(
      rows.map((row) => row[column] ?? null),
      type,
    );
  const selected = [...new Set([...columns, 'code'])].map((name) => `t.${ident(name)}`).join(', ');
  const found = await request.run(
    `select p.place, ${selected} from unnest(${list('group_area_id', 'int[]')}, ${list('target_area_id', 'int[]')}, ${list('valid_from', 'text[]')}, ${list('valid_to', 'text[]')})
       with ordinality p(group_id, area_id, begins, ends, place)
     cross join lateral (select p.area_id as id union select m.child_id from area_membership m where m.parent_id = p.group_id
       and (m.valid_from is null or m.valid_from <= coalesce(p.ends::date, 'infinity'))
       and (m.valid_to is null or m.valid_to >= coalesce(p.begins::date, '-infinity'))) one
     join area t on t.id = one.id
     order by p.place, t.code`,
    made.params,
  );
  const lists: Row[][] = rows.map(() => []);
  for (const row of found) lists[Number(row.place) - 1]?.push(mark(row, horizon));
  return lists;
};
