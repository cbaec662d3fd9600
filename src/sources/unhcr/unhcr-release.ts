import type { YearPart } from '../rooms/refugees.ts';
import type { ReleasePlan, SourceFile, Stated } from '../source.ts';

/** A release with what reading it needs to know of its last year. */
export type YearsPlan = ReleasePlan & { readonly lastYear: number; readonly lastPart: YearPart };

/** What a file holds, as far as it tells releases apart. */
export type Extent = { readonly rows: number; readonly lastYear: number; readonly paged: boolean };

/** The package of tables does not say its version; this one is known by the rows of each table. */
const known: Readonly<Record<string, string>> = {
  'population 2025 138893': '2025.12.1',
  'demographics 2025 20771': '2025.12.1',
  'flows 2025 105868': '2025.12.1',
  'solutions 2025 21258': '2025.12.1',
  'applications 2025 120597': '2025.12.1',
  'decisions 2025 113929': '2025.12.1',
  'idmc 2025 934': '2025.12.1',
  'unrwa 2025 296': '2025.12.1',
};

/** A day written in a file's name. */
export const dayInName = (file: SourceFile): string | undefined =>
  /(?<!\d)(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(file.name)?.[1];

/**
 * Version and day of a release: what is stated, a date in the name, what the file holds. Whether the last year is a whole one
 * follows from the version (2025.6 is Mid-Year Trends, 2025.12 Global Trends) or from the day: figures of a year's end come out
 * in June of the next.
 */
export const releaseOf = (
  table: string,
  file: SourceFile,
  { rows, lastYear }: Extent,
  stated: Stated = {},
  today: string = new Date().toISOString().slice(0, 10),
): Omit<YearsPlan, 'files' | 'processing'> => {
  const version = stated.version ?? known[`${table} ${lastYear} ${rows}`] ?? dayInName(file) ?? `to ${lastYear}`;
  const day = stated.releasedOn ?? dayInName(file);
  const lastPart = partOf(version, lastYear, day, today);
  const end = `${lastYear}-${lastPart === 'FIRST_HALF' ? '06-30' : '12-31'}`;
  return { version, releasedOn: day ?? end, lastYear, lastPart };
};

const partOf = (version: string, lastYear: number, day: string | undefined, today: string): YearPart => {
  const [, year, month] = /^(\d{4})\.(\d{1,2})(?:\.|$)/.exec(version) ?? [];
  if (Number(year) === lastYear) return Number(month) <= 6 ? 'FIRST_HALF' : 'WHOLE_YEAR';
  if (day) return day < `${lastYear + 1}-05-01` ? 'FIRST_HALF' : 'WHOLE_YEAR';
  return `${lastYear}-12-31` > today ? 'FIRST_HALF' : 'NOT_TOLD';
};

/** The part of a year that the rows of a year in a release speak of: only the last one can be a half. */
export const yearPartIn = ({ lastYear, lastPart }: YearsPlan, year: number): YearPart =>
  year === lastYear ? lastPart : 'WHOLE_YEAR';
