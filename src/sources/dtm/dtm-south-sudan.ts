import { unreadable } from '../../errors.ts';
import { chooseFiles } from '../choose-files.ts';
import { openWorkbook, refuseHiddenSheets } from '../read/xlsx.ts';
import type { Entry, ReleasePlan, Source, SourceFile } from '../source.ts';
import { operation, readSheet, round, type SheetResult, stockOf } from './dtm-south-sudan-rows.ts';
import { measures, refuseUnknownSheets, sheets, squash } from './dtm-south-sudan-sheets.ts';

const workbookName = /\/dtm-south-sudan-baseline-assessment-round-11\.xlsx$/;
const extracts = /\/(state-summary|county-summary|payam-summary|locations)\.csv$/;

/** Displacement in South Sudan, round 11 of mobility tracking, by state, county, payam and location. */
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
    tier: 'OPEN',
    frameworkItems: [
      { framework: 'GCM', item: 'GCM-1' },
      { framework: 'GCM', item: 'GCM-2' },
      { framework: 'SDG', item: '10.7' },
    ],
  },
  gates: { maxRejects: 0.001 },
  async plan(files): Promise<ReleasePlan[]> {
    const chosen = chooseFiles(
      files,
      (file) => workbookName.test(`/${file.path.replaceAll('\\', '/')}`),
      [/\/README\.md$/, extracts],
      'dtm-south-sudan-baseline-assessment-round-11.xlsx',
    );
    if (chosen.length > 1) throw unreadable(chosen[1]!.path, 'the workbook is given twice', 'Give it once.');
    const workbook = await open(chosen[0]!);
    const label = Object.entries(workbook.properties).find(([name]) => /^MSIP_Label_.+_Name$/.test(name))?.[1];
    return [
      {
        version: 'Round 11',
        releasedOn: '2021-11-30',
        files: chosen,
        processing:
          'Figures as published; printed totals and percentages left out; the figure of the country is the sum of ' +
          'the ten states; remarks and alternate names were not read. ' +
          (label
            ? `The workbook carries the publisher’s sensitivity label ${label}, whose meaning is not published.`
            : 'The workbook carries no sensitivity label.'),
      },
    ];
  },
  async *read(plan) {
    const file = plan.files[0]!;
    const workbook = await open(file);
    const area = { scheme: 'ISO3', code: 'SSD' } as const;
    const period = { start: '2021-07-01', end: '2021-09-30' };
    const name = { en: ['South Sudan: mobility tracking', 'SOURCE'] } as const;
    yield { type: 'operation', row: { code: operation, name, area, status: 'UNKNOWN' } };
    yield { type: 'round', row: { operation, number: round, assessmentType: 'BASELINE_ASSESSMENT', period } };

    const results: SheetResult[] = [];
    const payams = new Set<string>();
    for (const sheet of sheets) {
      const actual = workbook.sheets.find((candidate) => squash(candidate.name) === sheet.name);
      if (!actual)
        throw unreadable(file.name, `there is no sheet “${sheet.name}”`, 'Check that the workbook is whole.');
      const result = readSheet(await workbook.rows(actual.name), sheet, file, payams);
      for (const entry of result.areas) if (entry.type === 'area') payams.add(entry.row.code);
      results.push(result);
      yield* result.areas;
      yield* result.sites;
      if (sheet.grain === 1) yield* countryTotals(result);
      yield* result.stocks;
      yield* result.rejects;
    }
    yield* checks(results);
  },
};

const open = async (file: SourceFile) => {
  const workbook = await openWorkbook(file);
  refuseHiddenSheets(workbook, file, []);
  refuseUnknownSheets(
    workbook.sheets.map(({ name }) => name),
    file,
  );
  return workbook;
};

/** The country as the sum of its states; where a state cannot be read or is missing there is no sum. */
function* countryTotals(states: SheetResult): Iterable<Entry> {
  const area = { scheme: 'ISO3', code: 'SSD' } as const;
  for (const measure of measures) {
    const figures = states.figures.get(measure.column)!;
    const whole = figures.size === 10 && !states.broken.has(measure.column);
    const value = whole ? total(figures) : null;
    yield { type: 'stock', at: { file: 0, line: 1 }, row: stockOf(measure, area, 0, value, round) };
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
