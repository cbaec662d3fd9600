import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { levelsOn } from '../../../test/known-answers/oxcgrt.ts';
import type { Entry, RestrictionLevelInput, SourceFile } from '../source.ts';
import { oxcgrtTravel } from './oxcgrt-travel.ts';

const scratch = mkdtempSync(join(tmpdir(), 'oxcgrt-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const c7 = 'c7-internal-movement-daily.csv.gz';
const c8 = 'c8-international-travel-daily.csv.gz';

const write = (name: string, lines: readonly string[]): SourceFile => {
  const path = join(scratch, name);
  writeFileSync(path, gzipSync(`${lines.join('\n')}\n`));
  return { path, name };
};

const table = (days: string, ...rows: readonly string[]) => [
  `"","country_code","country_name",${days}`,
  ...rows.map((row, index) => `"${index + 1}",${row}`),
];

const readAll = async (files: readonly SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await oxcgrtTravel.plan(files)) {
    for await (const entry of oxcgrtTravel.read(plan)) entries.push(entry);
  }
  return entries;
};

const levels = (entries: readonly Entry[]): RestrictionLevelInput[] =>
  entries.flatMap((entry) => (entry.type === 'restrictionLevel' ? [entry.row] : []));

const days = '"30Dec2020","31Dec2020","01Jan2021","02Jan2021","03Jan2021"';

describe('Oxford tracker: travel controls', () => {
  it('joins equal days into runs; NA and blank are both not reported', async () => {
    const file = write(c8, table(days, '"AAA","Land A","0","0","4","NA",""', '"RKS","Kosovo","1","1","1","1","1"'));
    expect(levels(await readAll([file]))).toEqual([
      run('ISO3', 'AAA', '2020-12-30', '2020-12-31', 0),
      run('ISO3', 'AAA', '2021-01-01', '2021-01-01', 4),
      run('ISO3', 'AAA', '2021-01-02', '2021-01-03', null),
      run('CODE', 'XKX', '2020-12-30', '2021-01-03', 1),
    ]);
  });

  it('rejects single days and rows, and keeps the rest', async () => {
    const file = write(
      c7,
      table(
        days,
        '"AAA","A","0","3","0","x","0"',
        '"AAA","A","0","0","0","0","0"',
        '"A1","B","0","0","0","0","0"',
        '"BBB"',
      ),
    );
    const entries = await readAll([file]);
    expect(levels(entries).map(({ start, end }) => [start, end])).toEqual([
      ['2020-12-30', '2020-12-30'],
      ['2021-01-01', '2021-01-01'],
      ['2021-01-03', '2021-01-03'],
    ]);
    expect(entries.filter((entry) => entry.type === 'reject')).toMatchObject([
      { at: { line: 2 }, column: '31Dec2020', value: '3', reason: 'a level is a whole number from 0 to 2' },
      { at: { line: 2 }, column: '02Jan2021', value: 'x' },
      { at: { line: 3 }, reason: 'a second row of this country' },
      { at: { line: 4 }, reason: 'not a country code of three letters' },
      { at: { line: 5 }, reason: '2 cells where the header has 8' },
    ]);
  });

  it('makes one release of the files that end on the same day', async () => {
    const row = '"AAA","A","0","0","0","0","0"';
    const skipped = { path: join(scratch, 'README.md'), name: 'README.md' };
    const plans = await oxcgrtTravel.plan([write(c8, table(days, row)), skipped, write(c7, table(days, row))]);
    expect(plans).toMatchObject([{ version: '2021-01-03', releasedOn: '2021-01-03' }]);
    expect(plans[0]?.files.map(({ name }) => name)).toEqual([c7, c8]);
  });

  it.each([
    ['a gap', '"01Jan2021","03Jan2021"', 'does not follow'],
    ['a repetition', '"01Jan2021","01Jan2021"', 'unknown column'],
    ['a day that does not exist', '"30Feb2021"', 'is not a day'],
    ['the future', '"01Jan2999"', 'lies in the future'],
    ['no day', '"Jan"', 'unknown column'],
  ])('refuses a file with %s', async (_, header, message) => {
    const row = `"AAA","A"${',"0"'.repeat(header.split(',').length)}`;
    await expect(oxcgrtTravel.plan([write(c8, table(header, row))])).rejects.toThrow(message);
  });

  it('knows a table of days by its columns, and which control it is by its name', async () => {
    const seen = { path: '', sheets: [], head: table(days).join('\n') };
    const claim = (name: string, head = seen.head) => oxcgrtTravel.recognises?.({ ...seen, name, head });
    expect(claim('C8 travel 2021.csv')).toBe(true);
    expect(claim('oxcgrt_c7_movement.csv')).toBe(true);
    expect(claim('c1_school_closing.csv')).toEqual({ aside: 'a control that is not one of travel' });
    expect(claim('daily.csv')).toEqual({ aside: expect.stringContaining('c7 or c8') });
    expect(claim('s.csv', 'CountryCode,CountryName,Jurisdiction,01Jan2020\n')).toHaveProperty('aside');
    expect(
      claim('n.csv', 'CountryName,CountryCode,Jurisdiction,Date,C8E_International travel controls'),
    ).toHaveProperty('aside');
    expect(claim('c8.csv', 'country_code,country_name,level\n')).toBe(false);
    const other = write('my-c8-of-spring.csv', table(days, '"AAA","A","0","0","0","0","0"'));
    const [plan] = await oxcgrtTravel.plan([other], { releasedOn: '2021-02-01', version: 'spring' });
    expect(plan).toMatchObject({ version: 'spring', releasedOn: '2021-02-01' });
  });

  it('refuses a file of another source', async () => {
    await expect(oxcgrtTravel.plan([write('c1-school-closing.csv.gz', [])])).rejects.toThrow('c1-school-closing');
  });
});

const run = (scheme: 'ISO3' | 'CODE', code: string, start: string, end: string, level: number | null) => ({
  scope: 'INTERNATIONAL_TRAVEL',
  control: 'INTERNATIONAL_TRAVEL',
  area: { scheme, code },
  start,
  end,
  level,
  status: level === null ? 'NOT_REPORTED' : 'NORMAL',
});

const data = process.env.TRIBUTARY_DATA ?? '../shared/data';
const folder = join(data, 'oxcgrt-travel');
const present = existsSync(folder);

describe.skipIf(!present)(`Oxford tracker, real files${present ? '' : ' (skipped: real data folder absent)'}`, () => {
  it('gives back the levels of the files on chosen days', async () => {
    const entries = await readAll(readdirSync(folder).map((name) => ({ path: join(folder, name), name })));
    expect(entries.filter((entry) => entry.type !== 'restrictionLevel')).toEqual([]);
    const rows = levels(entries);
    const levelOf = (control: string, code: string, day: string) => {
      const place = code === 'RKS' ? 'XKX' : code;
      const found = rows.filter(
        (row) => row.control === control && row.area.code === place && row.start <= day && day <= row.end,
      );
      expect(found).toHaveLength(1);
      return found[0]!.level;
    };
    for (const control of ['INTERNATIONAL_TRAVEL', 'INTERNAL_MOVEMENT'] as const) {
      const expected = Object.entries(levelsOn(data, control, '15Apr2021'));
      expect(expected).toHaveLength(187);
      for (const [code, level] of expected) {
        expect([code, levelOf(control, code, '2021-04-15')]).toEqual([code, /^\d$/.test(level) ? Number(level) : null]);
      }
    }
    const seven = ['EGY', 'LBY', 'TCD', 'CAF', 'SSD', 'ETH', 'ERI'];
    expect(seven.map((code) => levelOf('INTERNATIONAL_TRAVEL', code, '2021-04-15'))).toEqual([1, 4, 2, 2, 2, 2, 4]);
    const covered = rows.reduce(
      (sum, { start, end }) => sum + (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1,
      0,
    );
    expect(covered).toBe(2 * 187 * 867);
  });
});
