import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { deadAndMissing } from '../../../test/known-answers/missing-migrants.ts';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, IncidentInput, SourceFile } from '../source.ts';
import { missingMigrants } from './missing-migrants.ts';
import { columns, plainText } from './missing-migrants-rows.ts';

const scratch = mkdtempSync(join(tmpdir(), 'missing-migrants-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const plain: Readonly<Record<string, string>> = {
  source_year: '2024',
  source_row: '0',
  web_id: '2024.MMP0001',
  region: 'Mediterranean',
  reported_date: '2024-03-01',
  number_dead: '2',
  number_missing: '3',
  total_dead_and_missing: '5',
  cause_death: 'Drowning',
  country_of_incident: 'Libya',
  location_description: 'Off the coast\n',
  location_coodinates: '33.5, 12.25',
  source_quality: '4',
};

const write = (rows: readonly Readonly<Record<string, string>>[], name = 'incidents-2025-09-08.csv.gz'): SourceFile => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  const path = join(scratch, name);
  writeFileSync(path, gzipSync([columns.join(','), ...lines].join('\n')));
  return { path, name };
};

const readAll = async (files: readonly SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await missingMigrants.plan(files)) {
    for await (const entry of missingMigrants.read(plan)) entries.push(entry);
  }
  return entries;
};

const incidents = (entries: readonly Entry[]): IncidentInput[] =>
  entries.flatMap((entry) => (entry.type === 'incident' ? [entry.row] : []));
const one = async (changes: Readonly<Record<string, string>>) =>
  (await readAll([write([{ ...plain, ...changes }])]))[0];

describe('Missing Migrants Project', () => {
  it('reads a record as published', async () => {
    expect(
      await one({ url: 'https://a.example/x,y, http://b.example/1\u00a0https://c.example/ (later news)' }),
    ).toEqual({
      type: 'incident',
      at: { file: 0, line: 2 },
      row: {
        scope: '2024',
        key: '2024:2024.MMP0001',
        sourceKey: '2024.MMP0001',
        kind: 'NOT_STATED',
        nationalities: [],
        area: { scheme: 'ISO3', code: 'LBY' },
        region: 'Mediterranean',
        route: null,
        occurredOn: '2024-03-01',
        year: 2024,
        dead: 2,
        missing: 3,
        deadOrMissing: 5,
        survivors: null,
        women: null,
        men: null,
        children: null,
        cause: 'Drowning',
        quality: 4,
        latitude: 33.5,
        longitude: 12.25,
        locationDescription: 'Off the coast',
        informationSource: null,
        links: ['https://a.example/x,y', 'http://b.example/1', 'https://c.example/'],
      },
    });
  });

  it.each([
    ['a thousands comma', { total_dead_and_missing: '1,022' }, { deadOrMissing: 1022 }],
    ['no figure apart from zero', { number_dead: '', number_missing: '0' }, { dead: null, missing: 0 }],
    ['a correction of the missing', { number_missing: '-2' }, { missing: -2 }],
    ['no date', { reported_date: '' }, { occurredOn: null, year: 2024 }],
    ['no coordinates', { location_coodinates: '' }, { latitude: null, longitude: null }],
    ['an entity in a name', { country_of_incident: 'Côte d&#039;Ivoire' }, { area: { scheme: 'ISO3', code: 'CIV' } }],
    ['no one country', { country_of_incident: 'Mixed/Unknown' }, { area: null }],
  ])('keeps a record with %s', async (_, changes, expected) => {
    expect(await one(changes)).toMatchObject({ type: 'incident', row: expected });
  });

  it.each([
    ['web_id', 'it will be included', 'not an identifier'],
    ['number_dead', 'approx 20', 'not a whole number'],
    ['number_dead', '-1', 'below zero'],
    ['number_dead', '1,02', 'not a whole number'],
    ['reported_date', '2024-02-30', 'not a day'],
    ['reported_date', '2025-09-09', 'later than the release'],
    ['country_of_incident', 'Atlantis', 'not in the table'],
    ['location_coodinates', '95.0, 10.0', 'degrees'],
    ['location_coodinates', '33.5 12.25', 'degrees'],
    ['source_quality', '7', '1 to 5'],
  ])('rejects %s “%s”', async (column, value, reason) => {
    expect(await one({ [column]: value })).toMatchObject({
      type: 'reject',
      at: { line: 2 },
      column,
      value,
      reason: expect.stringContaining(reason),
    });
  });

  it('rejects exact copies and keeps split incidents', async () => {
    const copy = { ...plain, source_row: '1' };
    const part = { ...plain, source_row: '2', number_dead: '1', total_dead_and_missing: '9' };
    const entries = await readAll([write([plain, copy, part])]);
    expect(incidents(entries).map(({ key }) => key)).toEqual(['2024:2024.MMP0001#2', '2024:2024.MMP0001']);
    expect(entries[1]).toMatchObject({ type: 'reject', value: '2024:1', reason: 'exact copy of line 2' });
    expect(entries.find((entry) => entry.type === 'check')).toMatchObject({
      passed: true,
      message: '1 of 2 records with all three figures differ: line 6: 1 + 3, 9',
    });
  });

  it('keeps all keys where a row joins on top, with an identifier of its own, a known one or none', async () => {
    const part = { ...plain, source_row: '1', number_dead: '1' };
    const nameless = { ...plain, source_row: '2', web_id: '', number_dead: '9' };
    const before = [plain, part, nameless];
    const keys = async (rows: readonly Readonly<Record<string, string>>[]) =>
      incidents(await readAll([write(rows)])).map(({ key }) => key);
    const known = await keys(before);
    expect(new Set(known).size).toBe(3);
    for (const fresh of [
      { web_id: '2024.MMP0002' },
      { web_id: '2024.MMP0001', number_dead: '4' },
      { web_id: '', number_dead: '5' },
    ]) {
      // Every row stands one place further down.
      const shifted = before.map((row) => ({ ...row, source_row: String(Number(row.source_row) + 1) }));
      const [first, ...rest] = await keys([{ ...plain, ...fresh }, ...shifted]);
      expect(rest).toEqual(known);
      expect(known).not.toContain(first);
    }
    // Two that say the same without an identifier are copies; with another figure they are two.
    expect(await keys([nameless, { ...nameless, number_dead: '8' }])).toHaveLength(2);
  });

  it('decodes entities once', () => {
    expect(plainText(' a&amp;#039;b &quot;c&quot;\r\n &#xe9; &unknown; ')).toBe('a&#039;b "c" é &unknown;');
  });

  it('takes the day of the list from its name, else from the last incident in it, else from the person who loads', async () => {
    const late = { ...plain, source_row: '2', reported_date: '2025-03-04' };
    const slip = { ...plain, source_row: '3', reported_date: '2952-03-04' };
    const planned = async (file: SourceFile, releasedOn?: string) =>
      (await missingMigrants.plan([file], releasedOn ? { releasedOn } : {})).map((plan) => plan.releasedOn);
    expect(await planned(write([plain], 'list of 2025-10-11.csv.gz'))).toEqual(['2025-10-11']);
    expect(await planned(write([plain, late, slip], 'any name.csv.gz'))).toEqual(['2025-03-04']);
    const undated = write([{ ...plain, reported_date: '' }], 'undated.csv.gz');
    await expect(missingMigrants.plan([undated])).rejects.toThrow('--released');
    expect(await planned(undated, '2025-11-12')).toEqual(['2025-11-12']);
  });

  it('knows its list by its columns', async () => {
    expect(missingMigrants.recognises?.(await glimpse(write([plain], 'a.gz')))).toBe(true);
    const seen = { path: '', name: 'x.csv', sheets: [], head: 'region,number_dead\n' };
    expect(missingMigrants.recognises?.(seen)).toBe(false);
  });
});

const data = process.env.TRIBUTARY_DATA ?? '../shared/data';
const folder = join(data, 'missing-migrants');
const present = existsSync(folder);

describe.skipIf(!present)(`Missing Migrants, real file${present ? '' : ' (skipped: real data folder absent)'}`, () => {
  it('gives the sums of the file, copies and the shifted row apart', async () => {
    const answers = deadAndMissing(data);
    expect(answers.all).toMatchObject({ records: 17_846, deadOrMissing: 71_237 });
    const entries = await readAll(readdirSync(folder).map((name) => ({ path: join(folder, name), name })));
    const rows = incidents(entries);
    const byYear: Record<string, number> = {};
    for (const { scope, deadOrMissing } of rows) byYear[scope] = (byYear[scope] ?? 0) + (deadOrMissing ?? 0);
    const deadOrMissing = Object.values(byYear).reduce((sum, people) => sum + people, 0);
    expect({ records: rows.length, deadOrMissing, byYear }).toEqual(answers.readable);
    const reasons = entries.flatMap((entry) => (entry.type === 'reject' ? [entry.reason] : []));
    expect(reasons).toHaveLength(74);
    expect(reasons.filter((reason) => reason.startsWith('exact copy of line '))).toHaveLength(73);
    expect(rows.filter(({ occurredOn }) => occurredOn === null)).toHaveLength(15);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.flatMap(({ links }) => links).filter((link) => /\s/.test(link))).toEqual([]);
  });
});
