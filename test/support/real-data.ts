import { existsSync, globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LoadReport } from '../../src/sources/load/loader.ts';
import type { SourceFile } from '../../src/sources/source.ts';
import type { Answer } from './api.ts';

/** Where the providers' files lie; tests over them are skipped where they are not. */
export const dataFolder = process.env.TRIBUTARY_DATA ?? join(import.meta.dirname, '../../../shared/data');
export const hasData = existsSync(dataFolder);
export const skipped = hasData ? '' : ' (skipped: real data folder absent)';

/** Folders that are not called like their source; `unhcr-…` lie in one. */
const folders: Readonly<Record<string, string>> = {
  'border-crossings': 'border-crossings-ukraine',
  'dtm-south-sudan': 'dtm-open-south-sudan-round-11',
  'frontex-detections': 'iom-gdi-flows',
  'guatemala-returns': 'iom-gdi-flows',
  'idmc-gidd': 'idmc',
  'idmc-idu': 'idmc',
  'gdi-idmc': 'iom-gdi-flows',
  'missing-migrants-api': 'missing-migrants',
  'missing-migrants-nationality': 'missing-migrants',
  'gcm-practices': 'frameworks-gcm',
  'hdx-hapi-returnees': 'unhcr',
  'undesa-migrant-stock-totals': 'undesa-migrant-stock',
  'undesa-wpp': 'undesa-wpp-net-migration',
  'national-offices-net-migration': 'undesa-wpp-net-migration',
  'unsd-yearbook': 'unsd-yearbook-migration',
  'knomad-remittances': 'worldbank-remittances',
  'remittance-prices': 'worldbank-remittances',
  'eurostat-asylum': 'iom-gdi-indicators',
  'mexico-irregular-situation': 'iom-gdi-flows',
  'panama-darien-transits': 'iom-gdi-flows',
  'us-southwest-encounters': 'iom-gdi-flows',
};
const folderOf = (source: string): string => folders[source] ?? (source.startsWith('unhcr-') ? 'unhcr' : source);

/** The one database that holds all real data, and the server on it; both are there once the tests of a suite run. */
export type Real = {
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** The data of an answer without errors. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape is each test's own
  readonly data: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>;
  readonly reports: readonly LoadReport[];
};

/** Further tests over the same database. */
export type Suite = (real: Real) => void;

/** All files of a source; none where its files are not at hand. */
export const filesOf = (source: string): SourceFile[] =>
  globSync('**/*', { cwd: join(dataFolder, folderOf(source)) })
    .map((file) => join(dataFolder, folderOf(source), file))
    .filter((path) => statSync(path).isFile() && basename(path) !== 'README.md')
    .sort()
    .map((path) => ({ path, name: basename(path) }));
