import { basename, dirname } from 'node:path';
import * as z from 'zod';
import { unreadable } from '../../errors.ts';
import { csvRows } from '../read/csv.ts';
import { readJson } from '../read/json.ts';
import type { SourceFile } from '../source.ts';
import { dimensionName } from './unsd-sdg-codes.ts';

/** One row as any of the three formats gives it, its codes still the source's. */
export type SdgRow = {
  readonly line: number;
  readonly problem?: string;
  readonly release: string;
  readonly series: string;
  readonly area: string;
  readonly areaName: string;
  readonly year: string;
  readonly timeDetail: string;
  readonly value: string;
  readonly nature: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly source: string;
  readonly footnote: string;
};

export const ddfName = /^ddf--datapoints--([a-z0-9_]+)--by--[a-z0-9_-]+\.csv(\.gz)?$/;
export const ddfAreasName = /^ddf--entities--geo_area\.csv(\.gz)?$/;

/** Columns of the long CSV. */
export const longColumns = [
  'SeriesCode',
  'SeriesRelease',
  'Nature_Code',
  'Units_Code',
  'GeoArea_Code',
  'GeoArea_Desc',
  'Year',
  'TimeDetail',
  'Value',
  'Source',
  'Footnotes',
];
const notDimensions = new Set(['Nature_Code', 'Units_Code', 'GeoArea_Code', 'natureCode', 'unitsCode']);

const pick = (row: Readonly<Record<string, unknown>>, columns: readonly string[]) =>
  Object.fromEntries(columns.map((column) => [dimensionName(column), String(row[column] ?? '')]));

/** The long CSV of 2019.Q1, partly in Windows-1252. */
export async function* longRows(file: SourceFile): AsyncGenerator<SdgRow> {
  let columns: string[] | undefined;
  const options = { required: longColumns, encodings: ['utf-8' as const, 'windows-1252' as const] };
  for await (const { line, row, problem } of csvRows(file, options)) {
    columns ??= Object.keys(row).filter((name) => name.endsWith('_Code') && !notDimensions.has(name));
    const cell = (name: string) => row[name] ?? '';
    yield {
      line,
      ...(problem && { problem }),
      release: cell('SeriesRelease'),
      series: cell('SeriesCode'),
      area: cell('GeoArea_Code'),
      areaName: cell('GeoArea_Desc'),
      year: cell('Year'),
      timeDetail: cell('TimeDetail'),
      value: cell('Value'),
      nature: cell('Nature_Code'),
      unit: cell('Units_Code'),
      dimensions: pick(row, columns),
      source: cell('Source'),
      footnote: cell('Footnotes'),
    };
  }
}

const text = z.string().nullable();
const nested = z.object({
  seriesCode: z.string(),
  release: z.string(),
  refAreas: z.array(
    z.object({
      geoAreaCode: z.string(),
      geoAreaName: z.string(),
      data: z.array(
        z.looseObject({
          timePeriod: z.union([z.number(), z.string()]),
          timeDetail: text,
          source: text,
          footnotes: text,
          natureCode: text,
          unitsCode: text,
          value_is_censored: z.boolean().nullable(),
          value_detail: text,
        }),
      ),
    }),
  ),
});

async function nestedFile(file: SourceFile) {
  const parsed = nested.safeParse(await readJson(file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw unreadable(
    file.name,
    `not the nested JSON of the SDG database: ${issue?.path.join('.')}: ${issue?.message}`,
    'Check that this is a file of one series with refAreas and data.',
  );
}

/** The nested JSON of 2019.Q2; `line` counts its data elements. */
export async function* nestedRows(file: SourceFile): AsyncGenerator<SdgRow> {
  const { seriesCode, release, refAreas } = await nestedFile(file);
  let line = 0;
  for (const { geoAreaCode, geoAreaName, data } of refAreas) {
    for (const element of data) {
      line += 1;
      const columns = Object.keys(element).filter((name) => name.endsWith('Code') && !notDimensions.has(name));
      const value = element.value_detail ?? '';
      yield {
        line,
        // Without its sign a bound would pass for a value.
        ...(element.value_is_censored &&
          !/^[<>]/.test(value) && { problem: 'censored, but value_detail has no < or >' }),
        release,
        series: seriesCode,
        area: geoAreaCode,
        areaName: geoAreaName,
        year: String(element.timePeriod),
        timeDetail: element.timeDetail ?? '',
        value,
        nature: element.natureCode ?? '',
        unit: element.unitsCode ?? '',
        dimensions: pick(element, columns),
        source: element.source ?? '',
        footnote: element.footnotes ?? '',
      };
    }
  }
}

/** The DDF of October 2020: one file a series, named after it; names of areas in a file of their own. */
export async function* ddfRows(
  file: SourceFile,
  areaNames: ReadonlyMap<string, string>,
  release: string,
): AsyncGenerator<SdgRow> {
  const measure = ddfName.exec(file.name)?.[1];
  if (!measure) throw new Error(`${file.name} is not a file of DDF datapoints`);
  const required = ['geo_area', 'nature', 'units', 'year', measure];
  let columns: string[] | undefined;
  for await (const { line, row, problem } of csvRows(file, { required })) {
    columns ??= Object.keys(row).filter((name) => !required.includes(name));
    const cell = (name: string) => row[name] ?? '';
    yield {
      line,
      ...(problem && { problem }),
      release,
      series: measure.toUpperCase(),
      area: cell('geo_area'),
      areaName: areaNames.get(cell('geo_area')) ?? '',
      year: cell('year'),
      timeDetail: '',
      value: cell(measure),
      nature: cell('nature'),
      unit: cell('units'),
      dimensions: pick(row, columns),
      source: '',
      footnote: '',
    };
  }
}

/** Names of areas in a DDF collection, by their number. */
export async function ddfAreaNames(file: SourceFile): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const { row } of csvRows(file, { required: ['geo_area', 'name'] })) {
    names.set(row.geo_area ?? '', (row.name ?? '').replaceAll('\u00a0', ' ').trim());
  }
  return names;
}

/**
 * The release that a file says it belongs to. Files of the kind `ddf--datapoints--...` do not: the month stands in the name of
 * the folder that holds their collection, or nowhere.
 */
export async function releaseOf(file: SourceFile): Promise<string> {
  if (/^ddf--/.test(file.name)) {
    const month = /(?:^|\D)(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(basename(dirname(file.path)))?.[1];
    if (month) return month;
    throw unreadable(
      file.name,
      'datapoints do not say of which release they are',
      'Name their folder after its month, for example release-2020-10, or say it with --version 2020-10.',
    );
  }
  if (/\.json(\.gz)?$/.test(file.name)) return (await nestedFile(file)).release;
  for await (const { release } of longRows(file)) return release;
  throw unreadable(file.name, 'it has a header and no rows', 'Check that it came over whole.');
}
