import type { GraphQLResolveInfo } from 'graphql';
import { type AsOfArgument, horizonFor } from '../src/query/as-of.ts';
import {
  areaKindsCovered,
  type Covered,
  kindsOfCells,
  languagesCovered,
  placesOf,
  recordsCovered,
} from '../src/query/coverage.ts';
import { nestedPage, type PageArguments } from '../src/query/list.ts';
import { recordOf } from '../src/query/record.ts';
import { horizonOf, mark, type Row } from '../src/query/request.ts';
import { type Context, connectionColumns, pathOf } from '../src/query/resolvers.ts';

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

export const Coverage = {
  firstDay: async (row: Row, _: unknown, { request }: Context) =>
    edge(await recordsCovered(request, coveredIn(row)), 'first_day', 0),
  lastDay: async (row: Row, _: unknown, { request }: Context) =>
    edge(await recordsCovered(request, coveredIn(row)), 'last_day', -1),
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
