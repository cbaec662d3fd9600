import { unreadable } from '../../errors.ts';
import type { DatasetDescriptor, Entry, OperationInput, ReleasePlan, Source, SourceFile } from '../source.ts';
import { type Answer, dayIn, readAnswer, textIn } from './dtm-api-answers.ts';
import { apiChecks, tallies } from './dtm-api-checks.ts';
import { bySex, type ReadRow, readRow } from './dtm-api-rows.ts';
import { dtmCredit, dtmItems, dtmProvider, dtmTerms, slug } from './dtm-terms.ts';

/** One dataset for each country: their answers are asked and revised apart. */
const datasetOf = (iso3: string | null): DatasetDescriptor => ({
  code: iso3 ? `dtm-api-${iso3.toLowerCase()}` : 'dtm-api',
  domain: 'DISPLACEMENT',
  title: {
    en: [
      iso3
        ? `Displacement Tracking Matrix: figures of the interface, ${iso3}`
        : 'Displacement Tracking Matrix interface',
      'SOURCE',
    ],
  },
  description: {
    en: [
      'Internally displaced people present in a place during a round of an operation, by reason and place of origin. ' +
        'No row is a total. Types of assessment count the same people, and so may operations: neither is ever added up. ' +
        'Revised in place by the provider, without a mark of it; updated about weekly.',
      'SOURCE',
    ],
  },
  provider: dtmProvider,
  licence: dtmTerms,
  creditLine: dtmCredit,
  homepage: 'https://dtm.iom.int/data-and-analysis/dtm-api',
  tier: 'OPEN',
  frameworkItems: dtmItems,
});

const statuses = { Active: 'ACTIVE', Inactive: 'INACTIVE' } as const;

/** Answers of version 3 of the interface, country by country. */
export const dtmApi: Source = {
  code: 'dtm-api',
  dataset: datasetOf(null),
  // Revisions in place touch single rows; a round is rarely re-counted.
  gates: { maxRejects: 0.02, maxJumps: 50 },
  dayFrom: 'CONTENT',
  recognises: ({ head }) =>
    /"isSuccess"\s*:/.test(head) &&
    /"result"\s*:/.test(head) &&
    /"(numPresentIdpInd|operationStatus|admin0Pcode|errorMessages)"/.test(head),
  async plan(files, stated): Promise<ReleasePlan[]> {
    const answers = await Promise.all(files.map(async (file) => ({ file, answer: await readAnswer(file) })));
    const companions = answers.filter(({ answer }) => answer.of !== 'STOCK').map(({ file }) => file);
    const byCountry = new Map<string, { file: SourceFile; level: number; latest: string }[]>();
    for (const { file, answer } of answers) {
      if (answer.of !== 'STOCK') continue;
      for (const [iso3, latest] of latestDays(file, answer))
        byCountry.set(iso3, [...(byCountry.get(iso3) ?? []), { file, level: answer.level, latest }]);
    }
    if (!byCountry.size)
      throw unreadable(
        files[0]?.name ?? 'no file',
        'a list of countries or operations says nothing by itself',
        'Load it together with an answer that holds figures (admin0, admin1 or admin2).',
      );
    const plans: ReleasePlan[] = [];
    for (const [iso3, list] of byCountry)
      for (const batch of batches(list)) {
        const latest = batch
          .map((one) => one.latest)
          .sort()
          .at(-1) as string;
        plans.push({
          dataset: datasetOf(iso3),
          version: stated?.version ?? `${iso3} ${latest}`,
          releasedOn: stated?.releasedOn ?? latest,
          files: [...batch.map((one) => one.file), ...companions],
          processing:
            'Figures as published; codes of admin areas written as in the gazetteers by one rule for each country; ' +
            'spellings of reasons brought together, the original kept; nothing added up.',
        });
      }
    return plans.sort((a, b) => (a.releasedOn < b.releasedOn ? -1 : a.releasedOn > b.releasedOn ? 1 : 0));
  },
  async *read(plan) {
    const iso3 = (plan.dataset?.code ?? '').slice(-3).toUpperCase();
    const answers = await Promise.all(plan.files.map(readAnswer));
    const read: { row: ReadRow; at: { file: number; line: number } }[] = [];
    for (const [file, answer] of answers.entries()) {
      if (answer.of !== 'STOCK') continue;
      for (const [index, row] of answer.rows.entries()) {
        if (textIn(row, 'admin0Pcode') !== iso3) continue;
        const at = { file, line: index + 1 };
        const result = readRow(row, iso3, answer.level, at);
        if ('reason' in result) yield { type: 'reject', at, ...result };
        else read.push({ row: result, at });
      }
    }
    yield* definitions(read, iso3, answers);
    const tally = tallies();
    for (const { row, at } of read) {
      tally.note(row);
      yield { type: 'stock', at, row: row.stock };
      for (const part of bySex(row)) yield { type: 'stock', at, row: part };
    }
    yield* apiChecks(tally, iso3);
  },
};

/** The last reporting day of each country in an answer. */
const latestDays = (file: SourceFile, answer: Answer): ReadonlyMap<string, string> => {
  const latest = new Map<string, string>();
  for (const row of answer.rows) {
    const [iso3, day] = [textIn(row, 'admin0Pcode'), dayIn(row, 'reportingDate')];
    if (/^[A-Z]{3}$/.test(iso3) && day !== undefined && day > (latest.get(iso3) ?? '')) latest.set(iso3, day);
  }
  if (!latest.size)
    throw unreadable(file.name, 'no row has a country and a reporting day', 'Check that it is an answer of version 3.');
  return latest;
};

/** Answers of different levels make one release; a second one of the same level is a later state of it. */
const batches = <T extends { readonly level: number; readonly latest: string }>(list: readonly T[]): T[][] => {
  const made: T[][] = [];
  for (const one of [...list].sort((a, b) =>
    a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : a.level - b.level,
  )) {
    const open = made.findLast((batch) => batch.every((other) => other.level !== one.level));
    if (open && open === made.at(-1)) open.push(one);
    else made.push([one]);
  }
  return made;
};

/** Operations, rounds and places that the figures of a release point at; each once. */
function* definitions(
  read: readonly { readonly row: ReadRow; readonly at: { file: number; line: number } }[],
  iso3: string,
  answers: readonly Answer[],
): Iterable<Entry> {
  const status = new Map<string, OperationInput['status']>();
  for (const answer of answers)
    for (const row of answer.rows) {
      const word = statuses[textIn(row, 'operationStatus') as keyof typeof statuses];
      const country = textIn(row, 'admin0Pcode');
      if (word && (country === iso3 || country === '')) status.set(`${iso3}-${slug(textIn(row, 'operation'))}`, word);
    }
  const operations = new Set<string>();
  const rounds = new Map<string, { row: ReadRow; start: string; end: string }>();
  const areas = new Set<string>();
  for (const { row } of read) {
    if (!operations.has(row.operation)) {
      operations.add(row.operation);
      const name = { en: [row.operationName, 'SOURCE'] } as const;
      const area = { scheme: 'ISO3', code: iso3 } as const;
      const state = status.get(row.operation) ?? 'UNKNOWN';
      yield { type: 'operation', row: { code: row.operation, name, area, status: state } };
    }
    const key = `${row.operation}/${row.round}/${row.assessmentType}`;
    const known = rounds.get(key);
    rounds.set(key, {
      row,
      start: known && known.start < row.day ? known.start : row.day,
      end: known && known.end > row.day ? known.end : row.day,
    });
    for (const area of row.areas) {
      if (area.type !== 'area' || areas.has(area.row.code)) continue;
      areas.add(area.row.code);
      yield area;
    }
  }
  for (const { row, start, end } of rounds.values()) {
    const { operation, round: number, assessmentType } = row;
    yield { type: 'round', row: { operation, number, assessmentType, period: { start, end } } };
  }
}
