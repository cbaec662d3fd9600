import { unreadable } from '../../errors.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { Glimpse, ReleasePlan, Source, SourceFile, Stated } from '../source.ts';
import { conflictColumns, conflictEntries, disasterColumns, disasterEntries, disasterKeys } from './idmc-gidd-rows.ts';
import { idmcItems, idmcLicence, idmcProvider } from './idmc-shape.ts';

/** Releases by the last year they hold: the files do not say when they were given out. */
const releases: Readonly<Record<number, string>> = { 2024: '2025-05-13' };

const isConflict = (header: readonly string[]): boolean =>
  conflictColumns.every((column) => header.includes(column)) && !header.includes('event_name');
const isDisaster = (header: readonly string[]): boolean => disasterColumns.every((column) => header.includes(column));

/** Internal displacement by conflict (country and year) and by disasters (event), as released once a year. */
export const idmcGidd: Source = {
  code: 'idmc-gidd',
  dataset: {
    code: 'idmc-gidd',
    domain: 'DISPLACEMENT',
    title: { en: ['Global Internal Displacement Database', 'SOURCE'] },
    description: {
      en: [
        'New displacements within each year (movements, not people) and people displaced at its end, by country for ' +
          'conflict and violence, by event for disasters. The rounded twin of each figure is for display only.',
        'SOURCE',
      ],
    },
    provider: idmcProvider,
    licence: idmcLicence,
    creditLine: 'Internal Displacement Monitoring Centre (IDMC), Global Internal Displacement Database (GIDD)',
    homepage: 'https://www.internal-displacement.org/database',
    tier: 'OPEN',
    frameworkItems: idmcItems,
  },
  // 12 of 23,080 rows of the release of 2025 are exact copies. Figures of small events are revised by large factors.
  gates: { maxRejects: 0.005, maxJumps: 200 },
  dayFrom: 'TABLE',
  recognises: (seen: Glimpse) => {
    const header = headerOf(seen);
    if (header.join(',') === 'iso3,iso2,idmc_short_name')
      return { aside: 'the provider’s list of countries; places come from the geography' };
    return isConflict(header) || isDisaster(header);
  },
  async plan(files, stated): Promise<ReleasePlan[]> {
    const byDay = new Map<string, { version: string; files: SourceFile[] }>();
    for (const file of files) {
      const last = await lastYear(file);
      const releasedOn = dayOf(file, last, stated);
      const release = byDay.get(releasedOn) ?? { version: stated?.version ?? `GIDD ${last + 1}`, files: [] };
      release.files.push(file);
      byDay.set(releasedOn, release);
    }
    return [...byDay]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([releasedOn, release]) => ({
        version: release.version,
        releasedOn,
        files: [...release.files].sort((a, b) => (a.name < b.name ? -1 : 1)),
        processing:
          'Figures as published; each row became an event, a flow and, where told, a stock at the end of the year; ' +
          'rounded figures are kept for display; exact copies of a row left out.',
      }));
  },
  async *read(plan) {
    for (const [index, file] of plan.files.entries()) {
      const keys = disasterKeys();
      const seen = { disasters: false, rows: 0, otherYear: 0, reversed: 0 };
      for await (const { line, row, problem } of csvRows(file, { required: [...conflictColumns] })) {
        const at = { file: index, line };
        if (problem) {
          yield { type: 'reject', at, column: null, value: null, reason: problem };
          continue;
        }
        if (row.iso3?.startsWith('#')) continue;
        if (row.event_name === undefined) {
          yield* conflictEntries(row, at);
          continue;
        }
        const first = keys.copyOf(row, line);
        if (first !== undefined) {
          yield { type: 'reject', at, column: null, value: row.event_name, reason: `exact copy of line ${first}` };
          continue;
        }
        seen.disasters = true;
        seen.rows += 1;
        if (row.start_date && !row.start_date.startsWith(row.year ?? '')) seen.otherYear += 1;
        if (row.start_date && row.end_date && row.end_date < row.start_date) seen.reversed += 1;
        yield* disasterEntries(row, at, keys.keyOf);
      }
      if (seen.disasters)
        yield {
          type: 'check',
          name: `dates of events in ${file.name}`,
          passed: true,
          message:
            `${seen.otherYear} of ${seen.rows} events are filed under another year than they began in; ` +
            `${seen.reversed} end before they begin and are marked so`,
        };
    }
  },
};

/** The last year in a file, read over once: it names the release. */
const lastYear = async (file: SourceFile): Promise<number> => {
  let last = 0;
  for await (const { row } of csvRows({ path: file.path, name: file.name }, { required: [...conflictColumns] })) {
    const year = /^(19|20)\d\d$/.test(row.year ?? '') ? Number(row.year) : 0;
    if (year > last) last = year;
  }
  if (last === 0) throw unreadable(file.name, 'no row has a year', 'Check that this is a file of the database.');
  return last;
};

const dayOf = (file: SourceFile, last: number, stated: Stated | undefined): string => {
  const named = /(20\d\d)-?([01]\d)-?([0-3]\d)/.exec(file.name);
  const day = stated?.releasedOn ?? (named ? `${named[1]}-${named[2]}-${named[3]}` : releases[last]);
  if (day === undefined)
    throw unreadable(
      file.name,
      `the file does not say when it was given out, and no release that ends with ${last} is known`,
      'Give the day with --released YYYY-MM-DD.',
    );
  return day;
};
