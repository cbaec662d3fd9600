import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { locationsByRound, stateFigures, sumsOverLocations } from '../../../test/known-answers/south-sudan.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, SourceFile, StockInput } from '../source.ts';
import { type Miniature, miniature, type Table, workbookBytes } from './dtm-south-sudan.miniature.ts';
import { dtmSouthSudan } from './dtm-south-sudan.ts';
import { measures } from './dtm-south-sudan-sheets.ts';
import { monthsOf } from './dtm-south-sudan-times.ts';

const scratch = mkdtempSync(join(tmpdir(), 'dtm-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const write = (content: Miniature, name = 'dtm-south-sudan-baseline-assessment-round-11.xlsx'): SourceFile => {
  const path = join(scratch, name);
  writeFileSync(path, workbookBytes(content));
  return { path, name };
};

const readAll = async (files: readonly SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await dtmSouthSudan.plan(files)) {
    for await (const entry of dtmSouthSudan.read(plan)) entries.push(entry);
  }
  return entries;
};

/** Reads a miniature after one change; `rows` are the cells of the named sheet, headings first. */
const changed = async (sheet: string, change: (rows: Table) => void): Promise<Entry[]> => {
  const content = miniature();
  change(content.sheets.find((candidate) => candidate.name === sheet)!.rows);
  return readAll([write(content)]);
};

const stocks = (entries: readonly Entry[]): StockInput[] =>
  entries.flatMap((entry) => (entry.type === 'stock' ? [entry.row] : []));
const checks = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'check' ? [{ name: entry.name, passed: entry.passed }] : []));
const rejects = (entries: readonly Entry[]) => entries.filter((entry) => entry.type === 'reject');
const locations = 'MT R11 Baseline locations';
const column = (rows: Table, heading: string) => rows[0]!.findIndex((cell) => String(cell).trim() === heading);
const put = (heading: string, value: string | number | null) => (rows: Table) => {
  rows[1]![column(rows, heading)] = value;
};

describe('DTM South Sudan', () => {
  it('reads every level, the country as a sum, and nothing outside the allowed columns', async () => {
    const file = write(miniature());
    const beside = ['README.md', 'locations.csv', 'state-summary.csv'].map((other) => ({
      path: join(scratch, other),
      name: other,
    }));
    const [plan] = await dtmSouthSudan.plan([file, ...beside]);
    expect(plan).toMatchObject({ version: 'Round 11', releasedOn: '2021-11-30', files: [file] });
    expect(plan?.processing).toContain('LABEL-1');
    const entries = await readAll([file]);
    expect(rejects(entries)).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain('Secret');
    const counts = [0, 1, 2, 3, 5].map((grain) => stocks(entries).filter((row) => row.grain === grain).length / 16);
    expect(counts).toEqual([1, 10, 10, 10, 20]);
    expect(stocks(entries).find(({ grain }) => grain === 0)).toMatchObject({
      area: { scheme: 'ISO3', code: 'SSD' },
      populationGroup: 'IDP',
      movement: 'ALL',
      unit: 'HOUSEHOLDS',
      value: 55,
    });
    const areas = entries.flatMap((entry) => (entry.type === 'area' ? [entry.row] : []));
    expect(areas[0]).toEqual({
      code: 'SS010101',
      kind: 'ADMIN3',
      name: { en: ['Payam 0', 'SOURCE'] },
      codes: [{ scheme: 'PCODE', code: 'SS010101' }],
      parent: 'SS0101',
    });
    const sites = entries.flatMap((entry) => (entry.type === 'site' ? [entry.row] : []));
    expect(sites.slice(0, 2)).toMatchObject([
      {
        key: 'ssid_SS0101_1',
        kind: 'DISPLACEMENT_SITE',
        status: 'OPEN',
        name: 'Site 0',
        latitude: 4.5,
        longitude: 31.25,
      },
      { key: 'ssid_SS0101_2', kind: 'HOST_COMMUNITY', status: 'CLOSED', name: null, latitude: null, longitude: null },
    ]);
    const atSites = stocks(entries).filter(({ grain }) => grain === 5);
    expect(atSites[0]).toMatchObject({ site: 'ssid_SS0101_1', observedRound: 9, round: 11, status: 'NORMAL' });
    expect(atSites[16]).toMatchObject({ site: 'ssid_SS0101_2', observedRound: 11, value: 0, status: 'NORMAL' });
    expect(checks(entries).map(({ passed }) => passed)).toEqual([true, true, true, true]);
  });

  it.each([
    ['text', 'many', 'not a number'],
    ['a fraction', 1.5, 'not a whole number'],
    ['a negative figure', -3, 'below zero'],
  ])('rejects %s as a figure and fails the sums', async (_, value, reason) => {
    const entries = await changed(locations, (rows) => {
      rows[1]![12] = value;
    });
    expect(rejects(entries)).toMatchObject([
      { at: { line: 2 }, column: `${locations}: Estimated # of IDP households (total)`, value: String(value), reason },
    ]);
    expect(checks(entries)[0]).toEqual({ name: 'locations add up to payams', passed: false });
  });

  it('keeps an empty cell apart from zero', async () => {
    const entries = await changed(locations, (rows) => {
      rows[1]![12] = null;
    });
    expect(stocks(entries).find(({ grain }) => grain === 5)).toMatchObject({ value: null, status: 'NOT_REPORTED' });
  });

  it.each([
    ['payam_pcode', 'SS020101', 'not a p-code of two digits below SS0101'],
    ['county_pcode', 'SS0201', 'not a p-code of two digits below SS01'],
    ['payam_pcode', 'SS010102', 'no such payam in the payam sheet'],
    ['location_ssid', 'ssid_SS0101_2', 'a second row of this location'],
    ['location_type', 'Camp', 'expected Host Community or Displacement Site'],
    ['location_status_name', 'Maybe', 'expected Open or Closed'],
    ['latitude', 'north', 'not a number from -90 to 90'],
    ['longitude', 190, 'not a number from -180 to 180'],
    ['Source_Round', 12, 'expected a round from 1 to 11'],
    ['IDP Present (Yes/No)', 'Unknown', 'expected Yes or No'],
  ])('rejects a location with %s %s', async (heading, value, reason) => {
    const found = rejects(await changed(locations, put(heading, value)));
    expect(found).toMatchObject([{ column: `${locations}: ${heading}`, reason }]);
  });

  it('rejects figures of people who are said not to be there', async () => {
    const found = rejects(await changed(locations, put('Returnee Present (Yes/No)', 'No')));
    expect(found).toHaveLength(6);
    expect(found[0]).toMatchObject({ reason: 'a figure although “Returnee Present (Yes/No)” says No' });
  });

  it('says which sums differ, and gives no sum of the country when a state is missing', async () => {
    const entries = await changed('MT R11 State Summary', (rows) => rows.splice(2, 1));
    expect(checks(entries).map(({ passed }) => passed)).toEqual([true, true, false, false]);
    expect(stocks(entries).find(({ grain }) => grain === 0)).toMatchObject({ value: null, status: 'NOT_REPORTED' });
  });

  it('rejects a row that is neither an area nor a total', async () => {
    const entries = await changed('MT R11 State Summary', (rows) => rows.push([null, null, 12]));
    expect(rejects(entries)).toMatchObject([{ reason: 'neither an area, nor a total, nor a row of percentages' }]);
  });

  it('refuses hidden, unknown and missing sheets, and missing columns', async () => {
    const hidden = miniature();
    hidden.sheets[0]!.hidden = true;
    await expect(readAll([write(hidden)])).rejects.toThrow('hidden sheet “Note”');
    const unknown = miniature();
    unknown.sheets.push({ name: 'Contacts', rows: [] });
    await expect(readAll([write(unknown)])).rejects.toThrow('unknown sheet “Contacts”');
    const missing = miniature();
    missing.sheets.splice(2, 1);
    await expect(readAll([write(missing)])).rejects.toThrow('no sheet “MT R11 County summary”');
    await expect(changed(locations, (rows) => rows[0]!.fill('x', 3, 4))).rejects.toThrow('no column “location_ssid”');
    await expect(changed(locations, (rows) => rows[0]!.fill('location_ssid', 5, 6))).rejects.toThrow('two columns');
  });
});

describe('another round of the same format', () => {
  const note: Table = [
    ['MOBILITY TRACKING', 'Round 14'],
    ['Data collection: December 2022 -  February 2023'],
    ['Published: May 2023'],
  ];

  it('is read with the times that its note states', async () => {
    const file = write(miniature(14, note), 'mt-r14.xlsx');
    expect(dtmSouthSudan.recognises?.(await glimpse(file))).toBe(true);
    expect(await dtmSouthSudan.plan([file])).toMatchObject([{ version: 'Round 14', releasedOn: '2023-05-31' }]);
    const entries = await readAll([file]);
    expect(rejects(entries)).toEqual([]);
    expect(entries.find(({ type }) => type === 'round')).toMatchObject({
      row: { number: 14, period: { start: '2022-12-01', end: '2023-02-28' } },
    });
    expect(stocks(entries)[0]).toMatchObject({ round: 14, scope: 'SSD-MOBILITY-TRACKING/14' });
  });

  it('is refused where its note says no times, and comes in order with others', async () => {
    const silent = write(miniature(13, [['Round 13']]), 'mt-r13.xlsx');
    await expect(dtmSouthSudan.plan([silent])).rejects.toThrow('does not say when round 13');
    const both = [write(miniature(14, note), 'a.xlsx'), write(miniature(), 'b.xlsx')];
    expect((await dtmSouthSudan.plan(both)).map(({ version }) => version)).toEqual(['Round 11', 'Round 14']);
  });

  it('is told from other workbooks and from its own sheets as text', () => {
    const seen = { path: '', name: 'x', head: '', sheets: [] };
    expect(
      dtmSouthSudan.recognises?.({ ...seen, sheets: ['Note', 'MT R11 State Summary', 'MT R12 Baseline locations'] }),
    ).toBe(false);
    expect(
      dtmSouthSudan.recognises?.({ ...seen, head: 'state_pcode,state_name,Estimated #  of IDP households\n' }),
    ).toHaveProperty('aside');
    expect(dtmSouthSudan.recognises?.({ ...seen, head: 'state_pcode,persons\n' })).toBe(false);
  });

  it('states months in three ways, and nothing else', () => {
    expect(monthsOf('July 2021')).toEqual({ first: { year: 2021, month: 7 }, last: { year: 2021, month: 7 } });
    expect(monthsOf('December 2021 – January 2022')?.first).toEqual({ year: 2021, month: 12 });
    for (const text of ['', 'July', '2021', 'Smarch 2021', 'September - July 2021', 'July to August 2021'])
      expect(monthsOf(text), text).toBeUndefined();
  });
});

const data = process.env.TRIBUTARY_DATA ?? '../shared/data';
const folder = join(data, 'dtm-open-south-sudan-round-11');
const present = existsSync(folder);

describe.skipIf(!present)(
  `DTM South Sudan, real workbook${present ? '' : ' (skipped: real data folder absent)'}`,
  () => {
    it('agrees with the text extracts of the same sheets', async () => {
      const entries = await readAll(readdirSync(folder).map((other) => ({ path: join(folder, other), name: other })));
      expect(rejects(entries)).toEqual([]);
      expect(checks(entries).map(({ passed }) => passed)).toEqual([true, true, true, true]);
      const rows = stocks(entries);
      const states = stateFigures(data);
      const sums = sumsOverLocations(data);
      expect(Object.keys(states)).toHaveLength(10);
      expect(sums['Estimated # of IDP individuals (total)']).toBe(2_017_236);
      for (const measure of measures) {
        const mine = rows.filter((row) =>
          (['populationGroup', 'movement', 'unit'] as const).every((key) => row[key] === measure[key]),
        );
        const byState = mine.filter(({ grain }) => grain === 1).map(({ area, value }) => [area.code, value]);
        expect(byState).toEqual(Object.entries(states).map(([code, figures]) => [code, figures[measure.column]]));
        for (const grain of [0, 1, 2, 3, 5]) {
          const sum = mine.filter((row) => row.grain === grain).reduce((total, { value }) => total + (value ?? 0), 0);
          expect([measure.column, grain, sum]).toEqual([measure.column, grain, sums[measure.column]]);
        }
      }
      const observed: Record<string, number> = {};
      for (const { grain, observedRound } of rows) {
        if (grain === 5) observed[observedRound] = (observed[observedRound] ?? 0) + 1 / 16;
      }
      expect(observed).toEqual(locationsByRound(data));
      expect(entries.filter(({ type }) => type === 'site')).toHaveLength(3335);
      expect(entries.filter(({ type }) => type === 'area')).toHaveLength(508);
    });
  },
);
