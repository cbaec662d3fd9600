import { apaCitation, bibtexCitation } from '../src/query/citation.ts';
import { localize } from '../src/query/localize.ts';
import { loadOne } from '../src/query/one.ts';
import { recordOf } from '../src/query/record.ts';
import { fileOfRow, newestRelease } from '../src/query/releases.ts';
import { horizonOf, type Row } from '../src/query/request.ts';
import { type Context, columnsFor } from '../src/query/resolvers.ts';
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

type Asked = Context['request'];

const one = (request: Asked, type: string, key: string, value: unknown, columns: readonly string[]) =>
  loadOne(request, recordOf(request.records, type), key, value as number, columns, latest);

const datasetOf = (request: Asked, row: Row, columns: readonly string[]) =>
  one(request, 'Dataset', 'id', row.dataset_id, columns);

const introducedBy = (request: Asked, row: Row) =>
  one(request, 'Release', 'publication', row.shown_from, ['processing', 'processing_level']);

export const Provenance: Pick<
  ProvenanceResolvers,
  'release' | 'file' | 'licence' | 'creditLine' | 'processing' | 'processingLevel'
> = {
  release: async (row, _, { request }, info) => {
    const columns = columnsFor(info, request.records, recordOf(request.records, 'Release'));
    const release = await newestRelease(request, 'scope', row.scope_id as number, columns, horizonOf(row));
    return release as NonNullable<typeof release>;
  },
  file: (row, _, { request }, info) => {
    const columns = columnsFor(info, request.records, recordOf(request.records, 'ReleaseFile'));
    return fileOfRow(request, row.shown_from as number, row.shown_file as number, columns);
  },
  licence: async (row, _, { request }, info) => {
    const columns = columnsFor(info, request.records, recordOf(request.records, 'Licence'));
    const dataset = await datasetOf(request, row, ['licence_id']);
    const licence = await one(request, 'Licence', 'id', dataset?.licence_id, columns);
    return licence as NonNullable<typeof licence>;
  },
  creditLine: async (row, _, { request }) => (await datasetOf(request, row, ['credit_line']))?.credit_line as string,
  processing: async (row, _, { request }) => (await introducedBy(request, row))?.processing as string,
  processingLevel: async (row, _, { request }) => (await introducedBy(request, row))?.processing_level as never,
};

export const Release: Pick<ReleaseResolvers, 'citation'> = {
  citation: async (row, { style }, { request }) => {
    const dataset = await datasetOf(request, row, ['code', 'credit_line', 'provider_id', 'title', 'homepage']);
    const provider = await one(request, 'Provider', 'id', dataset?.provider_id, ['name']);
    const english = (text: unknown) => localize(text as Localized | null, 'en')?.value ?? '';
    const cite = style === 'BIBTEX' ? bibtexCitation : apaCitation;
    return cite({
      publicId: row.public_id as string,
      dataset: dataset?.code as string,
      title: english(dataset?.title),
      version: row.version as string,
      releasedOn: row.released_on as string,
      provider: english(provider?.name),
      homepage: dataset?.homepage as string | null,
      creditLine: dataset?.credit_line as string,
    });
  },
};
