import { unreadable } from '../../errors.ts';
import { isDay } from '../load/checks.ts';
import { headerOf } from '../read/glimpse.ts';
import { readJson } from '../read/json.ts';
import type { Entry, Place, ReleasePlan, RestrictionInput, Source, SourceFile } from '../source.ts';
import { matrixCodes, matrixLevels } from './mrm-codes.ts';

const columnsKey = 'ARRIVAL_ISO3';
const shape = `An object whose key ${columnsKey} lists the restricted countries and whose other keys are imposing ones.`;

/** Who restricted whom, as one matrix for each day of publication. */
export const mrm: Source = {
  code: 'iom-mrm',
  dataset: {
    code: 'iom-mrm',
    domain: 'MOBILITY',
    title: { en: ['IOM mobility restriction mapping: matrices', 'SOURCE'] },
    description: {
      en: [
        'Travel restrictions of countries, territories and areas on passengers from others, one matrix about every week. ' +
          'A matrix is the state of its day; periods are built from matrices that follow one another, so their bounds lie ' +
          'between two of them. Two matrices more than ten days apart leave a gap. Mostly about air travel; not meant for travellers.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'IOM-DTM',
      name: { en: ['International Organization for Migration, Displacement Tracking Matrix', 'SOURCE'] },
      url: 'https://migration.iom.int',
    },
    licence: { code: 'UNSTATED', name: 'No licence stated', redistribution: 'UNSTATED' },
    creditLine: 'International Organization for Migration (IOM), Mobility Restriction Mapping',
    tier: 'OPEN',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-5' },
      { framework: 'GCM', item: 'GCM-11' },
      { framework: 'SDG', item: '10.7' },
    ],
  },
  snapshots: { maxGapDays: 10 },
  // A matrix always has all countries; a cell is right or the file is another one.
  gates: { minRows: 0.9, minAreas: 0.95, maxRejects: 0.005 },
  dayFrom: 'NAME',
  recognises: (seen) => {
    const [first, second] = headerOf(seen);
    if (second === 'meaning_as_published' && (first === 'code' || first === 'level'))
      return { aside: 'explains codes that this source knows by themselves' };
    if (!/^\s*\{/.test(seen.head) || !seen.head.includes(`"${columnsKey}"`)) return false;
    // The example that describes the format is invented and names itself so.
    return /synthetic/i.test(seen.name) ? { aside: 'an invented example of the format' } : true;
  },
  plan(files, stated): ReleasePlan[] {
    const chosen = files.filter((file) => !/^README\.md$/i.test(file.name));
    if (stated?.releasedOn && chosen.length > 1)
      throw unreadable(chosen[0]!.name, 'one day was stated for several matrices', 'Load each matrix on its own.');
    return chosen
      .map((file) => {
        const day = stated?.releasedOn ?? dayInName(file.name);
        if (!day)
          throw unreadable(
            file.name,
            'neither the file nor its name says of which day the matrix is',
            'State the day: --released YYYY-MM-DD.',
          );
        return {
          version: stated?.version ?? day,
          releasedOn: day,
          files: [file],
          processing:
            'Equal cells of matrices that follow one another were joined into periods. The level of a cell belongs to its bans, where it has any.',
        };
      })
      .sort((one, other) => (one.releasedOn < other.releasedOn ? -1 : 1));
  },
  async *read(plan): AsyncGenerator<Entry> {
    const file = plan.files[0] as SourceFile;
    const matrix = await readJson(file);
    if (!isMatrix(matrix)) throw unreadable(file.name, 'this is no matrix of restrictions', shape);
    const arrivals = matrix[columnsKey] as string[];
    let line = 0;
    for (const [imposing, cells] of Object.entries(matrix)) {
      line += 1;
      if (imposing === columnsKey) continue;
      const at = { file: 0, line };
      if (!Array.isArray(cells) || cells.length !== arrivals.length) {
        const found = Array.isArray(cells) ? `${cells.length} cells` : 'no list of cells';
        const reason = `${found} where ${columnsKey} has ${arrivals.length}: the row cannot be put beside its columns`;
        yield { type: 'reject', at, column: imposing, value: null, reason };
        continue;
      }
      for (const [index, arrival] of arrivals.entries())
        if (arrival !== imposing) yield* cell(cells[index], imposing, arrival, plan.releasedOn, at);
    }
  },
};

const dayInName = (name: string): string | undefined => {
  const [, year, month, day] = /(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name) ?? [];
  const found = `${year}-${month}-${day}`;
  return year && isDay(found) ? found : undefined;
};

const isMatrix = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray((value as Record<string, unknown>)[columnsKey]) &&
  ((value as Record<string, unknown>)[columnsKey] as unknown[]).every((code) => typeof code === 'string');

const placeOf = (code: string): Place => (code === 'XKX' ? { scheme: 'CODE', code } : { scheme: 'ISO3', code });

function* cell(
  value: unknown,
  imposing: string,
  arrival: string,
  day: string,
  at: { readonly file: number; readonly line: number },
): Generator<Entry> {
  // An empty cell says nothing of the pair; "0-0" says that nothing is reported.
  if (value === null || value === '') return;
  const reject = (reason: string): Entry => ({
    type: 'reject',
    at,
    column: `${imposing} ${arrival}`,
    value: String(value),
    reason,
  });
  const match = typeof value === 'string' ? /^([0-9])-(\d{1,2}(?:,\s*\d{1,2})*)$/.exec(value.trim()) : null;
  if (!match) return yield reject('is no cell such as "2-1,15": a level and the codes of what it is made of');
  const level = matrixLevels[match[1]!];
  const codes = [...new Set(match[2]!.split(',').map((code) => code.trim()))];
  const unknown = codes.find((code) => !matrixCodes[code]);
  if (!level) return yield reject(`level ${match[1]} is not known; the levels are 0, 1, 2 and 3`);
  if (unknown !== undefined) return yield reject(`code ${unknown} is not in the list of restriction codes`);
  if ((level === 'NONE_REPORTED') !== codes.includes('0') || (level === 'NONE' && codes.some((code) => code !== '99')))
    return yield reject('level and codes contradict each other');
  const bans = codes.some((code) => matrixCodes[code]!.category === 'ENTRY_BAN');
  for (const code of codes) {
    const meaning = matrixCodes[code]!;
    const restriction: RestrictionInput = {
      scope: 'matrix',
      key: `${imposing}-${arrival}`,
      run: [day, code],
      formerKey: null,
      area: placeOf(imposing),
      category: meaning.category,
      level: level === 'TOTAL' && bans && meaning.category !== 'ENTRY_BAN' ? 'PARTIAL' : level,
      code,
      valid: { from: day, fromEarliest: null, to: null, toLatest: null, endReason: 'OPEN' },
      modes: [],
      appliesToAll: false,
      summary: meaning.summary,
      quality: 'NOT_GRADED',
      links: [],
      comment: null,
    };
    yield { type: 'restriction', at, row: restriction };
    yield {
      type: 'restrictionTarget',
      at,
      row: {
        scope: 'matrix',
        of: restriction,
        rawName: arrival,
        named: { kind: 'AREA', place: placeOf(arrival) },
        basis: meaning.basis,
        refugeesOnly: false,
        lookbackDays: meaning.lookbackDays ?? null,
        lookbackSince: meaning.lookbackSince ?? null,
        modes: [],
        excepted: [],
      },
    };
  }
}
