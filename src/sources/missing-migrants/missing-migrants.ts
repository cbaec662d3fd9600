import { unreadable } from '../../errors.ts';
import { filesByShape, plain, refuseNone } from '../own-files.ts';
import { csvRows } from '../read/csv.ts';
import { headerOf } from '../read/glimpse.ts';
import type { Glimpse, ReleasePlan, Source, SourceFile } from '../source.ts';
import { columns, copyDetector, isDay, keysOf, readIncident } from './missing-migrants-rows.ts';

const recognised = (seen: Glimpse): boolean => {
  const header = headerOf(seen);
  return columns.every((column) => header.includes(column));
};

const shapeOf = (seen: Glimpse): 'list' | null => (recognised(seen) ? 'list' : null);
const expected = 'the list of incidents, a CSV file with the columns web_id, reported_date and so on';

/** Other copies of the project's incidents, which sources of their own read: answers of its interface, and the cleaned copy. */
const isNeighbour = (seen: Glimpse): boolean =>
  /"web_id"\s*:/.test(seen.head) || ['t', 'm', 'geo', 'nat'].every((column) => headerOf(seen).includes(column));

/** The list does not say when it was taken: a day in its name does, or else the last day on which something happened. */
const dayOf = async (file: SourceFile): Promise<string> => {
  const named = /(?<!\d)(20\d\d-\d\d-\d\d)(?!\d)/.exec(file.name)?.[1];
  const today = new Date().toISOString().slice(0, 10);
  let last = '';
  for await (const { row } of csvRows(file, { required: [...columns] })) {
    const day = row.reported_date ?? '';
    // A slip of the year must not date the whole list.
    if (isDay(day) && day > last && day <= today) last = day;
  }
  const found = named && isDay(named) ? named : last;
  if (found) return found;
  throw unreadable(
    file.name,
    'it holds no day of an incident',
    'Say when it was given out with --released YYYY-MM-DD.',
  );
};

/** Rows that have all their cells; read ahead, so that no progress is told of them. */
async function* wholeRows({ path, name }: SourceFile): AsyncGenerator<Readonly<Record<string, string>>> {
  for await (const { row, problem } of csvRows({ path, name }, { required: [...columns] })) if (!problem) yield row;
}

/** Incidents in which people died or went missing during migration, 2014 to 2025. */
export const missingMigrants: Source = {
  code: 'missing-migrants',
  dataset: {
    code: 'missing-migrants',
    domain: 'DISPLACEMENT',
    title: { en: ['Missing Migrants Project: incidents', 'SOURCE'] },
    description: {
      en: [
        'Incidents in which migrants died or disappeared on the way to an international destination. Minimum ' +
          'estimates: many deaths are never recorded. A record with a negative count of missing or survivors ' +
          'corrects another record of the same incident, for example when bodies of missing persons were found.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'IOM-MMP',
      name: { en: ['International Organization for Migration, Missing Migrants Project', 'SOURCE'] },
      url: 'https://missingmigrants.iom.int',
    },
    licence: {
      code: 'CC-BY-IGO',
      name: 'Creative Commons Attribution for Intergovernmental Organisations',
      redistribution: 'ALLOWED',
    },
    creditLine: 'International Organization for Migration (IOM), Missing Migrants Project',
    homepage: 'https://missingmigrants.iom.int/downloads',
    tier: 'OPEN',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-8' },
      { framework: 'SDG', item: '10.7.3' },
    ],
  },
  // 74 of 17,846 rows of the first release are rejected: 73 exact copies and one shifted row.
  // The list comes whole each time: a year that is missing was cut off.
  gates: { maxRejects: 0.01, minScopes: 1 },
  dayFrom: 'CONTENT',
  recognises: recognised,
  async plan(files, stated = {}): Promise<ReleasePlan[]> {
    const found = await filesByShape(files, shapeOf, ['list'], isNeighbour, expected);
    refuseNone(found.list.length, files, expected);
    const days = await Promise.all(found.list.map((file) => stated.releasedOn ?? dayOf(file)));
    const chosen = found.list.map(plain);
    const plans = chosen.map((file, at) => {
      const releasedOn = days[at] as string;
      return {
        version: stated.version ?? releasedOn,
        releasedOn,
        files: [file],
        processing:
          'Counts, dates and coordinates as published; HTML entities decoded and line ends taken out of texts; ' +
          'country names matched to codes by an exact table; exact copies of a record left out.',
      };
    });
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(plan) {
    const file = plan.files[0]!;
    const copyOf = copyDetector();
    const keyOf = await keysOf(wholeRows(file));
    const seen = { compared: 0, differing: [] as string[], corrections: 0, undated: 0 };
    for await (const { line, row, problem } of csvRows(file, { required: [...columns] })) {
      const at = { file: 0, line };
      if (problem) {
        yield { type: 'reject', at, column: null, value: null, reason: problem };
        continue;
      }
      const first = copyOf(row, line);
      if (first !== undefined) {
        const value = `${row.source_year}:${row.source_row}`;
        yield { type: 'reject', at, column: 'source_row', value, reason: `exact copy of line ${first}` };
        continue;
      }
      const result = readIncident(row, keyOf(row), plan.releasedOn);
      if ('reason' in result) {
        yield { type: 'reject', at, ...result };
        continue;
      }
      const { dead, missing, deadOrMissing, survivors, occurredOn } = result;
      if (dead !== null && missing !== null && deadOrMissing !== null) {
        seen.compared += 1;
        if (dead + missing !== deadOrMissing)
          seen.differing.push(`line ${line}: ${dead} + ${missing}, ${deadOrMissing}`);
      }
      if ((missing ?? 0) < 0 || (survivors ?? 0) < 0) seen.corrections += 1;
      if (occurredOn === null) seen.undated += 1;
      yield { type: 'incident', at, row: result };
    }
    // Where the source disagrees with itself the steward is told; its figures stay.
    yield {
      type: 'check',
      name: 'dead and missing add up to the stated total',
      passed: true,
      message:
        `${seen.differing.length} of ${seen.compared} records with all three figures differ` +
        (seen.differing.length > 0 ? `: ${seen.differing.slice(0, 10).join('; ')}` : ''),
    };
    yield {
      type: 'check',
      name: 'corrections and missing dates',
      passed: true,
      message: `${seen.corrections} records carry a negative count as a correction; ${seen.undated} have no date`,
    };
  },
};
