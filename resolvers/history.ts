import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import { type ChangesArguments, changes, keyOf, releaseChanges } from '../src/query/changes.ts';
import {
  areaKindsCovered,
  type Covered,
  kindsOfCells,
  languagesCovered,
  placesOf,
  recordsCovered,
} from '../src/query/coverage.ts';
import type { Page, PageArguments } from '../src/query/list.ts';
import { below, connectionSelections, neededColumns, selectedFields } from '../src/query/look-ahead.ts';
import { nestedPage } from '../src/query/nested.ts';
import { loadOne } from '../src/query/one.ts';
import { type RecordDef, recordOf } from '../src/query/record.ts';
import { newestRelease } from '../src/query/releases.ts';
import { horizonOf, loader, mark, type Request, type Row } from '../src/query/request.ts';
import { type Context, columnsFor, connectionColumns, pathOf } from '../src/query/resolvers.ts';
import { type ComparedSums, differs, ordered, revisionStats } from '../src/query/revision-stats.ts';
import { dimensionsOf, type RevisionArguments, revisions } from '../src/query/revisions.ts';

/** A dataset or series together with the moment at which it is counted. */
const coverageBy =
  (by: Covered['by']) =>
  async (row: Row, { asOf }: { asOf?: unknown }, { request }: Context, info: GraphQLResolveInfo): Promise<Row> => {
    const horizon = asOf ? await horizonFor(request, asOf as AsOfArgument, info) : horizonOf(row);
    return mark({ by, [by]: row.id }, horizon);
  };

const coveredIn = (row: Row): Covered => {
  const by = row.by as Covered['by'];
  return { by, id: row[by] as number, horizon: horizonOf(row) };
};

export const Dataset = { coverage: coverageBy('dataset_id') };
export const Series = { coverage: coverageBy('series_id') };

const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + (row[column] as number), 0);

/** The first or the last of the days of several kinds; ISO days sort as texts. */
const edge = (rows: readonly Row[], column: string, place: 0 | -1): string | null =>
  rows
    .flatMap((row) => (row[column] === null ? [] : [row[column] as string]))
    .sort()
    .at(place) ?? null;

/** A record of whatever type, as it was at the moment of the row that tells of it. */
const recordBehind = async (row: Row, _: unknown, { request }: Context, info: GraphQLResolveInfo) => {
  const record = row.record as RecordDef;
  const columns = neededColumns(info, request.records, record, below(info.fieldNodes));
  const found = await loadOne(request, record, 'public_id', row.public_id as string, columns, horizonOf(row));
  return found && mark({ ...found, __typename: record.type }, horizonOf(row));
};

export const Query = {
  revisions: (_: unknown, args: RevisionArguments, { request }: Context) => revisions(request, args),
  revisionStats: (_: unknown, args: Parameters<typeof revisionStats>[1], { request }: Context) =>
    revisionStats(request, args),
  changes: (_: unknown, args: ChangesArguments, { request }: Context, info: GraphQLResolveInfo) => {
    const selected = connectionSelections(info, 'ChangeConnection', 'ChangeEdge', below(info.fieldNodes));
    return changes(request, args, selectedFields(info, 'Change', selected.records).has('key'));
  },
};

export const Revision = {
  record: recordBehind,
  period: (row: Row) => {
    const start = row.period_start ?? row.occurred_on ?? null;
    return start === null
      ? null
      : { period_start: start, period_end: row.period_end ?? start, period_label: row.period_label ?? start };
  },
  dimensions: (row: Row) => dimensionsOf(row.record as RecordDef, row),
  fromStatus: (row: Row) => statusOf(row, 'from'),
  toStatus: (row: Row) => statusOf(row, 'to'),
};

const statusOf = (row: Row, side: 'from' | 'to') => {
  const { measure } = row.record as RecordDef;
  return measure?.status ? (row[`${side}_${measure.status}`] ?? null) : null;
};

const releaseAt = async (
  side: 'from' | 'to',
  row: ComparedSums,
  { request }: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> => {
  const record = recordOf(request.records, 'Release');
  const columns = columnsFor(info, request.records, record);
  return loadOne(request, record, 'public_id', row[side]?.publicId, columns, { kind: 'latest' });
};

export const RevisionStats = {
  from: (row: ComparedSums, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    releaseAt('from', row, context, info),
  to: (row: ComparedSums, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    releaseAt('to', row, context, info),
  groupCount: ({ groups }: ComparedSums) => groups.length,
  changedCount: ({ groups }: ComparedSums) => groups.filter((row) => row.change !== null && differs(row)).length,
  appearedCount: ({ groups }: ComparedSums) =>
    groups.filter((row) => row.from_sum === null && row.to_sum !== null).length,
  vanishedCount: ({ groups }: ComparedSums) =>
    groups.filter((row) => row.from_sum !== null && row.to_sum === null).length,
  groups: ({ groups }: ComparedSums, args: Parameters<typeof ordered>[1]) => ordered(groups, args),
};

export const Change = {
  record: recordBehind,
  key: (row: Row) => keyOf(row),
  lastRelease: (row: Row, _: unknown, { request }: Context, info: GraphQLResolveInfo) => {
    if (row.change_kind !== 'WITHDRAWN' || row.withdrawn_by === null) return null;
    const columns = columnsFor(info, request.records, recordOf(request.records, 'Release'));
    const publication = (row.withdrawn_by as number) - 1;
    return newestRelease(request, 'scope', row.scope_id as number, columns, { kind: 'at', publication });
  },
};

export const ChangeConnection = { token: (page: Page & { token: string | null }) => page.token };

const changesOfRelease = (request: Request, row: Row): Promise<Row[]> =>
  loader(
    request,
    'changes of releases',
    () =>
      new DataLoader<Row, Row[], number>(
        async (rows) => {
          const asked = rows.map((one) => ({
            id: one.id as number,
            datasetId: one.dataset_id as number,
            publication: one.publication as number,
          }));
          const found = await releaseChanges(request, asked);
          return asked.map(({ id }) => found.filter((one) => one.of_id === id));
        },
        { cacheKeyFn: (one) => one.id as number },
      ),
  ).load(row);

export const Release = {
  changes: async (row: Row, _: unknown, { request }: Context) => {
    const kinds = await changesOfRelease(request, row);
    const [added, revised, withdrawn] = ['added', 'revised', 'withdrawn'].map((column) => total(kinds, column));
    return { types: kinds, added, revised, withdrawn };
  },
};

export const Coverage = {
  periodStart: async (row: Row, _: unknown, { request }: Context) =>
    edge(await recordsCovered(request, coveredIn(row)), 'period_start', 0),
  periodEnd: async (row: Row, _: unknown, { request }: Context) =>
    edge(await recordsCovered(request, coveredIn(row)), 'period_end', -1),
  records: async (row: Row, _: unknown, { request }: Context) => {
    const kinds = kindsOfCells(request.records);
    return (await recordsCovered(request, coveredIn(row))).map((found) => ({
      ...found,
      type: kinds.get(found.kind as string)?.type,
    }));
  },
  seriesCount: async (row: Row, _: unknown, { request }: Context) =>
    total(await recordsCovered(request, coveredIn(row)), 'series'),
  areaCount: async (row: Row, _: unknown, { request }: Context) =>
    total(await areaKindsCovered(request, coveredIn(row)), 'count'),
  areaKinds: (row: Row, _: unknown, { request }: Context) => areaKindsCovered(request, coveredIn(row)),
  areas: (row: Row, args: PageArguments, { request }: Context, info: GraphQLResolveInfo) => {
    const record = recordOf(request.records, 'Area');
    const columns = connectionColumns(info, request.records, record, 'AreaConnection');
    return nestedPage(request, record, placesOf(coveredIn(row).by), columns, args, row, pathOf(info));
  },
  languages: (row: Row, _: unknown, { request }: Context) => languagesCovered(request, coveredIn(row)),
};
