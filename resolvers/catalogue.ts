import { loadOne } from '../src/query/one.ts';
import { recordOf } from '../src/query/record.ts';
import { newestRelease } from '../src/query/releases.ts';
import { horizonOf } from '../src/query/request.ts';
import { columnsFor } from '../src/query/resolvers.ts';
import { byCode, page } from '../src/query/roots.ts';
import { latest } from '../src/query/sql.ts';
import type { Localized } from '../src/store/columns.ts';
import type { DatasetResolvers, ProvenanceResolvers, QueryResolvers, ReleaseResolvers } from './types.gen.ts';

export const Query: Pick<QueryResolvers, 'dataset' | 'datasets'> = {
  dataset: byCode('Dataset'),
  datasets: page('Dataset'),
};

export const Dataset: Pick<DatasetResolvers, 'latestRelease'> = {
  latestRelease: (row, _, { request }, info) =>
    newestRelease(
      request,
      'dataset',
      row.id as number,
      columnsFor(info, request.records, recordOf(request.records, 'Release')),
      horizonOf(row),
    ),
};

export const Provenance: Pick<ProvenanceResolvers, 'release'> = {
  release: async (row, _, { request }, info) => {
    const columns = columnsFor(info, request.records, recordOf(request.records, 'Release'));
    const release = await newestRelease(request, 'scope', row.scope_id as number, columns, horizonOf(row));
    return release as NonNullable<typeof release>;
  },
};

export const Release: Pick<ReleaseResolvers, 'citation'> = {
  citation: async (row, _, { request }) => {
    const dataset = await loadOne(
      request,
      recordOf(request.records, 'Dataset'),
      'id',
      row.dataset_id as number,
      ['credit_line', 'provider_id', 'title', 'homepage'],
      latest,
    );
    const provider = await loadOne(
      request,
      recordOf(request.records, 'Provider'),
      'id',
      dataset?.provider_id as number,
      ['name'],
      latest,
    );
    const english = (text: unknown) => (text as Localized | undefined)?.en?.[0] ?? '';
    const year = String(row.released_on).slice(0, 4);
    return [
      `${english(provider?.name)} (${year}). ${english(dataset?.title)}, ${row.version} [dataset], released ${row.released_on}.`,
      String(dataset?.credit_line ?? ''),
      ...(dataset?.homepage ? [String(dataset.homepage)] : []),
    ].join(' ');
  },
};
