import { statSync } from 'node:fs';
import { unreadable } from '../errors.ts';
import { glimpse } from './read/glimpse.ts';
import type { Glimpse, SourceFile, Stated } from './source.ts';

/** Files by what they are: told from their shape, in the order of their paths. */
export type ByShape<Shape extends string> = Readonly<Record<Shape, readonly Glimpse[]>>;

/**
 * Sorts files by shape. Files of other shapes that lie in the same folder are known as well and passed over; any other is refused,
 * because a file that nobody expected must not pass in silence.
 */
export const filesByShape = async <Shape extends string>(
  files: readonly SourceFile[],
  shapeOf: (seen: Glimpse) => Shape | null,
  shapes: readonly Shape[],
  isNeighbour: (seen: Glimpse) => boolean,
  expected: string,
): Promise<ByShape<Shape>> => {
  const found = Object.fromEntries(shapes.map((shape) => [shape, [] as Glimpse[]])) as Record<Shape, Glimpse[]>;
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (/^README(\.\w+)?$/i.test(file.name)) continue;
    const seen = await glimpse(file);
    const shape = shapeOf(seen);
    if (shape) found[shape].push(seen);
    else if (seen.head === '' && !seen.sheets.length && statSync(file.path).size === 0)
      throw unreadable(file.name, 'the file is empty', 'Fetch it again: the transfer may have broken off.');
    else if (!isNeighbour(seen))
      throw unreadable(file.path, 'this file is not one of the source’s', `Expected: ${expected}.`);
  }
  return found;
};

/** Throws when there is nothing to load. */
export const refuseNone = (count: number, files: readonly SourceFile[], expected: string): void => {
  if (count === 0)
    throw unreadable(files[0]?.path ?? 'no file', 'nothing to read for this source', `Expected: ${expected}.`);
};

/** Version and day of a release: what the person states, then what the file says. */
export const releasedAs = (
  file: SourceFile,
  stated: Stated | undefined,
  told: { readonly version?: string | undefined; readonly releasedOn?: string | undefined },
): { readonly version: string; readonly releasedOn: string } => {
  const releasedOn = stated?.releasedOn ?? told.releasedOn ?? dayInName(file.name);
  if (releasedOn === undefined)
    throw unreadable(
      file.name,
      'nothing in it says when it was given out',
      'Say so with --released YYYY-MM-DD, and the provider’s word for the release with --version.',
    );
  return { version: stated?.version ?? told.version ?? releasedOn, releasedOn };
};

const dayInName = (name: string): string | undefined =>
  /(?<!\d)((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(name)?.[1];

/** The source file of what was glimpsed, without the text that was looked at. */
export const plain = ({ head: _, sheets: __, ...file }: Glimpse): SourceFile => file;

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** The last day of a month written in English, such as `April 2018`: the day itself is not known. */
export const endOfMonth = (month: string, year: string): string | undefined => {
  const number = monthNames.indexOf(month) + 1;
  return number === 0 ? undefined : new Date(Date.UTC(Number(year), number, 0)).toISOString().slice(0, 10);
};

/** The periods of years and quarters. */
export const yearPeriod = (year: string) => ({ start: `${year}-01-01`, end: `${year}-12-31`, label: year });
export const midYear = (year: string) => ({ start: `${year}-07-01`, end: `${year}-07-01`, label: year });
export const quarterPeriod = (year: string, quarter: number) => ({
  start: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
  end: new Date(Date.UTC(Number(year), quarter * 3, 0)).toISOString().slice(0, 10),
  label: `${year}-Q${quarter}`,
});
