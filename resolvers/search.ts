import { languageOf } from '../src/query/localize.ts';
import { below, neededColumns } from '../src/query/look-ahead.ts';
import { loadOne } from '../src/query/one.ts';
import { matches, search, searchable } from '../src/query/search.ts';
import { latest } from '../src/query/sql.ts';
import type { QueryResolvers, SearchHitResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'search'> = {
  search: (_, args, { request }) => search(request, args, languageOf(args.language as string | null, request.language)),
};

export const SearchHit: Pick<SearchHitResolvers, 'type' | 'language' | 'match' | 'record'> = {
  type: (row, _, { request }) => searchable(request).get(row.kind as string)?.type as string,
  language: (row) => ((row.language as string).toUpperCase() || null) as never,
  match: (row) => matches[row.hit_level as number] as never,
  record: async (row, _, { request }, info) => {
    const record = searchable(request).get(row.kind as string);
    if (!record) throw new Error(`no record is searched as ${row.kind}`);
    const columns = neededColumns(info, request.records, record, below(info.fieldNodes));
    const found = await loadOne(request, record, 'public_id', row.public_id as string, columns, latest);
    return { ...found, __typename: record.type };
  },
};
