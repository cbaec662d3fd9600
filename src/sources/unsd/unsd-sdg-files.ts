import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { headerOf } from '../read/glimpse.ts';
import type { Glimpse, ReleasePlan, SourceFile, Stated } from '../source.ts';
import { ddfAreasName, ddfName, longColumns, releaseOf } from './unsd-sdg-formats.ts';

/** The day of a release is not recorded: the last day of the quarter or month it is named after stands for it. */
const dayOf = (release: string): string | undefined => {
  const [, year, quarter] = /^(20\d\d)\.Q([1-4])\.G\.\d+$/.exec(release) ?? [];
  const [, alone, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(release) ?? [];
  if (!year && !alone) return undefined;
  // Day 0 of a month is the last one of the month before.
  const last = new Date(Date.UTC(Number(year ?? alone), year ? 3 * Number(quarter) : Number(month), 0));
  return last.toISOString().slice(0, 10);
};

const processingOf = (file: SourceFile): string => {
  if (ddfName.test(file.name))
    return 'Values unchanged; taken from the DDF copy by Open Numbers, which leaves out sources and footnotes.';
  return isJson(file)
    ? 'Values unchanged; taken from the JSON files of UNStats.'
    : 'Values unchanged; taken from the long CSV files of UNStats.';
};

/** Files that lie beside the data and are not needed to read it. */
const besides = [
  /(^|\/)README\.md$/,
  /(^|\/)series-catalogue-[^/]*\.tsv(\.gz)?$/,
  /(^|\/)series-metadata-[^/]*\.json(\.gz)?$/,
  /(^|\/)ddf--(concepts|entities)--[^/]*\.csv(\.gz)?$/,
];

const isData = ({ name }: SourceFile) =>
  name.startsWith('ddf--')
    ? ddfName.test(name) || ddfAreasName.test(name)
    : /\.(csv|json)(\.gz)?$/.test(name) && !besides.some((pattern) => pattern.test(name));

/** Tells the three formats by their columns and keys, and what lies beside them. */
export function recognises(seen: Glimpse): boolean | { aside: string } {
  if (seen.name.startsWith('ddf--')) {
    if (ddfName.test(seen.name))
      return ['geo_area', 'nature', 'units', 'year'].every((column) => headerOf(seen).includes(column));
    if (ddfAreasName.test(seen.name)) return true;
    return /^ddf--(concepts|entities)--/.test(seen.name)
      ? { aside: 'explains codes that this source knows by themselves' }
      : false;
  }
  if (/^\s*\{/.test(seen.head))
    return ['"seriesCode"', '"release"', '"refAreas"'].every((key) => seen.head.includes(key));
  const header = headerOf(seen);
  if (longColumns.every((column) => header.includes(column))) return true;
  const tabbed = headerOf(seen, '\t');
  const catalogue = ['goalCode', 'targetCode', 'indicatorCode', 'seriesCode', 'seriesRelease'];
  if (catalogue.every((column) => tabbed.includes(column))) return { aside: 'a catalogue of series, without values' };
  const metadata = ['"goalCode"', '"targetCode"', '"indicatorCode"', '"seriesCode"'];
  return /^\s*\[/.test(seen.head) && metadata.every((key) => seen.head.includes(key))
    ? { aside: 'describes series, without values' }
    : false;
}

/** Sorts files into releases. */
export async function plan(files: readonly SourceFile[], stated: Stated = {}): Promise<ReleasePlan[]> {
  const expected = 'long CSV, nested JSON or DDF datapoints of the SDG database';
  const byRelease = new Map<string, SourceFile[]>();
  for (const file of chooseFiles(files, isData, besides, expected)) {
    const release = stated.version ?? (await releaseOf(file));
    byRelease.set(release, [...(byRelease.get(release) ?? []), file]);
  }
  const plans = [...byRelease].flatMap(([version, own]): ReleasePlan[] => {
    const data = own.find(({ name }) => !ddfAreasName.test(name));
    // A list of areas alone is no release.
    if (!data) return [];
    const ddf = own.find(({ name }) => ddfName.test(name));
    if (ddf && !hasAreas(own))
      throw unreadable(ddf.name, 'the names of its areas are missing', 'Pass ddf--entities--geo_area.csv with it.');
    const releasedOn = stated.releasedOn ?? dayOf(version);
    if (!releasedOn)
      throw unreadable(
        data.name,
        `it is of release “${version}”, whose name does not tell its quarter or month`,
        'Say its day with --released YYYY-MM-DD.',
      );
    return [{ version, releasedOn, files: own, processing: processingOf(data) }];
  });
  return plans.sort((a, b) => (`${a.releasedOn} ${a.version}` < `${b.releasedOn} ${b.version}` ? -1 : 1));
}

const hasAreas = (files: readonly SourceFile[]): boolean => files.some(({ name }) => ddfAreasName.test(name));
/** Nested JSON, of which each file holds one series. */
export const isJson = (file: SourceFile): boolean => /\.json(\.gz)?$/.test(file.name);
