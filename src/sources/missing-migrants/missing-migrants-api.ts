import { unreadable } from '../../errors.ts';
import { readJson } from '../read/json.ts';
import type { ReleasePlan, Source, SourceFile } from '../source.ts';
import { missingMigrants } from './missing-migrants.ts';
import { copyDetector, keysOf, readIncident } from './missing-migrants-rows.ts';

type Answer = {
  readonly year: number;
  readonly latest: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
};

/**
 * The same dataset as the joined list, as the interface answers it: one year at a time. Both name the
 * same incidents alike: by year, identifier and, where several records share one, by their order.
 */
export const missingMigrantsApi: Source = {
  code: 'missing-migrants-api',
  dataset: missingMigrants.dataset,
  // One year of many: other years stay as they are. Records of the running year are added and corrected all the time.
  gates: { maxRejects: 0.03, minRows: 0.8, minScopes: 0 },
  dayFrom: 'CONTENT',
  recognises: ({ head }) =>
    head.trimStart().startsWith('[') && /"web_id"\s*:/.test(head) && /"total_dead_and_missing"\s*:/.test(head),
  async plan(files, stated = {}): Promise<ReleasePlan[]> {
    const plans = await Promise.all(
      files.map(async (file) => {
        const { year, latest } = await readAnswer(file);
        const releasedOn = stated.releasedOn ?? latest;
        return {
          version: stated.version ?? `${year} to ${releasedOn}`,
          releasedOn,
          files: [file],
          processing:
            'Counts, dates and coordinates as published; HTML entities decoded and line ends taken out of texts; ' +
            'country names matched to codes by an exact table; exact copies of a record left out.',
        };
      }),
    );
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1));
  },
  async *read(plan) {
    const { year, rows } = await readAnswer(plan.files[0] as SourceFile);
    const copyOf = copyDetector();
    const dated = rows.map((cells): Readonly<Record<string, string>> => ({ ...cells, source_year: String(year) }));
    const keyOf = await keysOf(dated);
    let undated = 0;
    for (const [index, row] of dated.entries()) {
      const at = { file: 0, line: index + 1 };
      const first = copyOf(row, index + 1);
      if (first !== undefined) {
        yield {
          type: 'reject',
          at,
          column: 'web_id',
          value: row.web_id ?? null,
          reason: `exact copy of record ${first}`,
        };
        continue;
      }
      const result = readIncident(row, keyOf(row), plan.releasedOn);
      if ('reason' in result) {
        yield { type: 'reject', at, ...result };
        continue;
      }
      if (result.occurredOn === null) undated += 1;
      yield { type: 'incident', at, row: result };
    }
    yield {
      type: 'check',
      name: 'missing dates',
      passed: true,
      message: `${undated} of ${rows.length} records have no date and are shown apart in groups by month`,
    };
  },
};

/** Reads an answer and finds its year: the one that begins the identifiers. */
const readAnswer = async (file: SourceFile): Promise<Answer> => {
  const content = await readJson(file);
  const mend = 'Check that it is an answer of the interface for one year.';
  if (!Array.isArray(content) || !content.every((one) => typeof one === 'object' && one !== null && 'web_id' in one))
    throw unreadable(file.name, 'this is not a list of incidents', mend);
  const rows = content.map((record: object) =>
    // The interface gives numbers as texts; a release that gives them as numbers says the same.
    Object.fromEntries(Object.entries(record).map(([field, value]) => [field, value === null ? '' : String(value)])),
  );
  const years = new Map<string, number>();
  for (const { web_id: id } of rows) {
    const found = /^(\d{4})\.MMP\d+$/.exec(id ?? '')?.[1];
    if (found) years.set(found, (years.get(found) ?? 0) + 1);
  }
  const [year, records] = [...years].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (year === undefined || records === undefined)
    throw unreadable(file.name, 'no record has an identifier such as 2024.MMP0001', mend);
  if (records < rows.length * 0.9)
    throw unreadable(file.name, `the records are of several years (${[...years.keys()].sort().join(', ')})`, mend);
  const days = rows.map((row) => row.reported_date ?? '').filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  const latest = days.sort().at(-1);
  if (latest === undefined)
    throw unreadable(file.name, 'no record has a date', 'Give the day with --released YYYY-MM-DD.');
  return { year: Number(year), latest, rows };
};
