import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { headerOf } from '../read/glimpse.ts';
import { openWorkbook, refuseHiddenSheets, type Workbook } from '../read/xlsx.ts';
import type { Entry, ReleasePlan, Source, SourceFile } from '../source.ts';
import { operation, readSheet, type SheetResult, stockOf } from './dtm-south-sudan-rows.ts';
import { measures, refuseUnknownSheets, roundOf, sheetsOf, squash } from './dtm-south-sudan-sheets.ts';
import { dtmSouthSudanTables } from './dtm-south-sudan-tables.ts';
import { timesOf } from './dtm-south-sudan-times.ts';

const isWorkbook = (file: SourceFile): boolean => /\.xlsx$/i.test(file.name);
const extracts = /\/(state-summary|county-summary|payam-summary|locations)\.csv$/;

/** Displacement in South Sudan by rounds of mobility tracking, by state, county, payam and location. */
export const dtmSouthSudan: Source = {
  code: 'dtm-south-sudan',
  dataset: {
    code: 'dtm-south-sudan',
    domain: 'DISPLACEMENT',
    title: { en: ['DTM South Sudan: mobility tracking, baseline assessment', 'SOURCE'] },
    description: {
      en: [
        'Internally displaced persons, returnees, relocated and not yet returned persons by state, county, payam and ' +
          'location. Some locations carry the figure of an older round. Returnees from abroad are not comparable ' +
          'with UNHCR’s spontaneous refugee returns.',
        'SOURCE',
      ],
    },
    provider: {
      code: 'IOM-DTM',
      name: { en: ['International Organization for Migration, Displacement Tracking Matrix', 'SOURCE'] },
      url: 'https://dtm.iom.int',
    },
    licence: {
      code: 'CC-BY',
      name: 'Creative Commons Attribution (version not stated)',
      redistribution: 'ALLOWED',
    },
    creditLine: 'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)',
    homepage: 'https://dtm.iom.int/south-sudan',
    // As its page in the provider's catalogue states.
    updateRhythm: 'HALF_YEARLY',
    tier: 'OPEN',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-1' },
      { framework: 'GCM', item: 'GCM-2' },
      { framework: 'SDG', item: '10.7' },
    ],
  },
  gates: { maxRejects: 0.001 },
  tables: dtmSouthSudanTables,
  dayFrom: 'CONTENT',
  recognises(seen) {
    if (roundOf(seen.sheets) !== undefined) return true;
    const header = headerOf(seen);
    return header.includes('state_pcode') && header.some((name) => squash(name).startsWith('Estimated # of IDP'))
      ? { aside: 'a sheet of the workbook as text' }
      : false;
  },
  async plan(files, stated = {}): Promise<ReleasePlan[]> {
    const expected = 'workbooks of the baseline assessment, .xlsx';
    const chosen = chooseFiles(files, isWorkbook, [/\/README\.md$/, extracts], expected);
    const byRound = new Map<number, ReleasePlan>();
    for (const file of chosen) {
      const { workbook, round } = await open(file);
      if (byRound.has(round)) throw unreadable(file.path, `round ${round} is given twice`, 'Give it once.');
      const label = Object.entries(workbook.properties).find(([name]) => /^MSIP_Label_.+_Name$/.test(name))?.[1];
      byRound.set(round, {
        version: stated.version ?? `Round ${round}`,
        releasedOn: stated.releasedOn ?? (await timesOf(workbook, round, file)).releasedOn,
        files: [file],
        processing:
          'Figures as published; printed totals and percentages left out; the figure of the country is the sum of ' +
          'the ten states; remarks and alternate names were not read. ' +
          (label
            ? `The workbook carries the publisher’s sensitivity label ${label}, whose meaning is not published.`
            : 'The workbook carries no sensitivity label.'),
      });
    }
    return [...byRound].sort(([a], [b]) => a - b).map(([, plan]) => plan);
  },
  async *read(plan) {
    const file = plan.files[0]!;
    const { workbook, round } = await open(file);
    const sheets = sheetsOf(round);
    const { period } = await timesOf(workbook, round, file);
    const area = { scheme: 'ISO3', code: 'SSD' } as const;
    const name = { en: ['South Sudan: mobility tracking', 'SOURCE'] } as const;
    yield { type: 'operation', row: { code: operation, name, area, status: 'UNKNOWN' } };
    yield { type: 'round', row: { operation, number: round, assessmentType: 'BASELINE_ASSESSMENT', period } };

    const results: SheetResult[] = [];
    const payams = new Set<string>();
    for (const sheet of sheets) {
      const actual = workbook.sheets.find((candidate) => squash(candidate.name) === sheet.name);
      if (!actual)
        throw unreadable(file.name, `there is no sheet “${sheet.name}”`, 'Check that the workbook is whole.');
      const result = readSheet(await workbook.rows(actual.name), sheet, file, payams, round);
      for (const entry of result.areas) if (entry.type === 'area') payams.add(entry.row.code);
      results.push(result);
      yield* result.areas;
      yield* result.sites;
      if (sheet.grain === 1) yield* countryTotals(result, round);
      yield* result.stocks;
      yield* result.rejects;
    }
    yield* checks(results);
  },
};

const open = async (file: SourceFile): Promise<{ workbook: Workbook; round: number }> => {
  const workbook = await openWorkbook(file);
  refuseHiddenSheets(workbook, file, []);
  const names = workbook.sheets.map(({ name }) => name);
  const round = roundOf(names);
  if (round === undefined)
    throw unreadable(
      file.name,
      'its sheets are not those of one round of the baseline assessment (MT R11 State Summary, ...)',
      'Check that this is the right file.',
    );
  refuseUnknownSheets(names, round, file);
  return { workbook, round };
};

/** The country as the sum of its states; where a state cannot be read or is missing there is no sum. */
function* countryTotals(states: SheetResult, round: number): Iterable<Entry> {
  const area = { scheme: 'ISO3', code: 'SSD' } as const;
  for (const measure of measures) {
    const figures = states.figures.get(measure.column)!;
    const whole = figures.size === 10 && !states.broken.has(measure.column);
    const value = whole ? total(figures) : null;
    yield { type: 'stock', at: { file: 0, line: 1 }, row: stockOf(measure, area, 0, value, round, round) };
  }
}

/** Parts against wholes, level by level, and the states against the total printed in the sheets below. */
function* checks([states, counties, payams, locations]: readonly SheetResult[]): Iterable<Entry> {
  yield sumCheck('locations add up to payams', locations!, payams!, 8);
  yield sumCheck('payams add up to counties', payams!, counties!, 6);
  yield sumCheck('counties add up to states', counties!, states!, 4);
  const differences = [];
  let compared = 0;
  for (const { printed } of [counties!, payams!]) {
    for (const { column } of measures) {
      const [sum, stated] = [total(states!.figures.get(column)!), printed.get(column)];
      compared += stated === undefined ? 0 : 1;
      if (sum !== stated) differences.push(`${column}: states ${sum}, Grand Total ${stated ?? 'missing'}`);
    }
  }
  yield verdict('states add up to the Grand Total', differences, compared);
}

const sumCheck = (name: string, parts: SheetResult, wholes: SheetResult, digits: number): Entry => {
  const differences = [];
  let compared = 0;
  for (const { column } of measures) {
    const sums = new Map<string, number>();
    for (const [code, figure] of parts.figures.get(column)!) {
      const above = code.slice(0, digits);
      sums.set(above, (sums.get(above) ?? 0) + figure);
    }
    const stated = wholes.figures.get(column)!;
    for (const code of new Set([...stated.keys(), ...sums.keys()])) {
      compared += 1;
      const [sum, figure] = [sums.get(code) ?? 0, stated.get(code)];
      if (sum !== figure) differences.push(`${column}, ${code}: parts ${sum}, stated ${figure ?? 'nothing'}`);
    }
  }
  return verdict(name, differences, compared);
};

const verdict = (name: string, differences: readonly string[], compared: number): Entry => ({
  type: 'check',
  name,
  passed: differences.length === 0 && compared > 0,
  message:
    differences.length === 0
      ? `${compared} sums of ${measures.length} measures compared, all equal`
      : `${differences.length} of ${compared} sums differ: ${differences.slice(0, 10).join('; ')}`,
});

const total = (figures: ReadonlyMap<string, number>): number =>
  [...figures.values()].reduce((sum, figure) => sum + figure, 0);
