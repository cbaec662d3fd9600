import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { glimpse } from '../read/glimpse.ts';
import type { Entry, SourceFile } from '../source.ts';
import { type Province, sharesOf, type Tally } from './shares.ts';
import { siteAssessments } from './site-assessments.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sites-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const folder = join(import.meta.dirname, '../../../docs/formats');
const description = JSON.parse(readFileSync(join(folder, 'site-assessments.example.json'), 'utf8'));

let made = 0;
const write = (rows: string, change: (file: typeof description) => void = () => {}): SourceFile[] => {
  made += 1;
  const place = join(scratch, String(made));
  mkdirSync(place);
  const file = structuredClone(description);
  change(file);
  const contents = { 'round.json': JSON.stringify(file), [file.answersFile]: rows };
  return Object.entries(contents).map(([name, content]) => {
    writeFileSync(join(place, name), content);
    return { path: join(place, name), name };
  });
};
const read = async (files: readonly SourceFile[]): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for (const plan of await siteAssessments.plan(files))
    for await (const entry of siteAssessments.read(plan)) entries.push(entry);
  return entries;
};
const header =
  'site,adm1,adm2,area,m01_water,m02_needs/food,m02_needs/water,m02_needs/dnk,m02_needs/pnta,m03_km,m04_opened,m05_safe';
const table = (...rows: readonly string[]) => [header, ...rows, ''].join('\n');
const answers = (entries: readonly Entry[]) =>
  entries.flatMap((entry) =>
    entry.type === 'assessmentAnswer'
      ? [[entry.row.question, entry.row.option, entry.row.value, entry.row.status]]
      : [],
  );
const rejects = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.type === 'reject' ? [[entry.column, entry.value, entry.reason]] : []));

describe('site assessments in the exchange format', () => {
  it('reads the documented example', async () => {
    const files = ['site-assessments.example.json', 'site-assessments.example.csv'].map((name) => ({
      path: join(folder, name),
      name,
    }));
    const entries = await read(files);
    expect(rejects(entries)).toEqual([]);
    expect(answers(entries).length).toBeGreaterThan(0);
    for (const file of files) expect(siteAssessments.recognises?.(await glimpse(file))).toBe(true);
  });

  it('keeps not known, not wanted, not applicable, not written down, none and zero apart', async () => {
    const entries = await read(
      write(
        table(
          'S1,XA01,XA0101,XA010101,yes,1,1,0,0,0,2024-05-01,no',
          'S2,XA01,XA0101,XA010101,dnk,0,0,0,0,pnta,,n/a',
          'S3,XA01,,XA01,,,,,,1.5,dnk,',
          'S4,XA01,XA0101,XA010101,no,0,0,0,1,2,,dnk',
        ),
      ),
    );
    expect(answers(entries)).toEqual([
      ['m01_water', 'yes', null, 'ANSWERED'],
      ['m02_needs', 'food', null, 'ANSWERED'],
      ['m02_needs', 'water', null, 'ANSWERED'],
      ['m03_km', null, '0', 'ANSWERED'],
      ['m04_opened', null, '20240501', 'ANSWERED'],
      ['m05_safe', 'no', null, 'ANSWERED'],
      ['m01_water', null, null, 'DOES_NOT_KNOW'],
      ['m02_needs', null, '0', 'ANSWERED'],
      ['m03_km', null, null, 'PREFERS_NOT_TO_ANSWER'],
      ['m04_opened', null, null, 'NOT_REPORTED'],
      ['m05_safe', null, null, 'NOT_APPLICABLE'],
      ['m01_water', null, null, 'NOT_REPORTED'],
      ['m02_needs', null, null, 'NOT_REPORTED'],
      ['m03_km', null, '1.5', 'ANSWERED'],
      ['m04_opened', null, null, 'DOES_NOT_KNOW'],
      ['m05_safe', null, null, 'NOT_REPORTED'],
      ['m01_water', 'no', null, 'ANSWERED'],
      ['m02_needs', null, null, 'PREFERS_NOT_TO_ANSWER'],
      ['m03_km', null, '2', 'ANSWERED'],
      ['m04_opened', null, null, 'NOT_REPORTED'],
      ['m05_safe', null, null, 'DOES_NOT_KNOW'],
    ]);
  });

  it.each(['m06_manager', 'enumerator_name', 'phone', 'start_gps_latitude', 'm1470_meta_enum_sex'])(
    'refuses a file with the column %s',
    async (column) => {
      const rows = table('S1,XA01,XA0101,XA010101,yes,1,1,0,0,0,2024-05-01,no')
        .replace(/$/m, `,${column}`)
        .replace('no\n', 'no,x\n');
      await expect(read(write(rows))).rejects.toThrow(`the column '${column}'`);
    },
  );

  it('rejects rows that are odd, and repeats no answer that is sensitive', async () => {
    const entries = await read(
      write(
        table(
          'S1,XA01,XA0101,XA010101,perhaps,2,0,0,0,x,yesterday,by night',
          'S1,XA01,XA0101,XA010101,yes,0,0,0,0,0,,yes',
          'A camp,XA01,XA0101,XA010101,yes,0,0,0,0,0,,yes',
          'S3,,,XA010101,yes,0,0,0,0,0,,yes',
        ),
      ),
    );
    expect(rejects(entries).map(([column, value]) => [column, value])).toEqual([
      ['m01_water', 'perhaps'],
      ['m02_needs', ''],
      ['m03_km', 'x'],
      ['m04_opened', 'yesterday'],
      ['m05_safe', null],
      ['site', null],
      ['site', null],
      ['site', null],
    ]);
  });

  it('wants both files, and no other', async () => {
    const [one, other] = write(table()) as [SourceFile, SourceFile];
    await expect(read([one])).rejects.toThrow('is missing beside it');
    await expect(read([other])).rejects.toThrow('no description names this file');
  });

  it('shares by area: enough sites only, sensitive ones at the first level alone', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, index) =>
        `S${index},XA01,XA010${(index % 2) + 1},XA010101,${index < 6 ? 'yes' : 'no'},0,1,0,0,1,,${index < 3 ? 'no' : 'yes'}`,
    );
    const entries = await read(write(table(...rows)));
    const shares = entries.flatMap((entry) =>
      entry.type === 'assessmentShare'
        ? [[entry.row.question, entry.row.area.code, entry.row.option, entry.row.share, entry.row.sites]]
        : [],
    );
    expect(shares).toContainEqual(['m01_water', 'XA01', 'yes', '0.5', 12]);
    expect(shares).toContainEqual(['m01_water', 'XA0101', 'yes', '0.5', 6]);
    expect(shares).toContainEqual(['m02_needs', 'XA01', 'water', '1', 12]);
    expect(shares.filter(([question]) => question === 'm05_safe')).toEqual([
      ['m05_safe', 'XA01', 'yes', '0.75', 12],
      ['m05_safe', 'XA01', 'no', '0.25', 12],
    ]);
  });
});

describe('suppression', () => {
  const part = fc.record({ sites: fc.integer({ min: 1, max: 20 }), yes: fc.nat(20) });

  it('what is left of the whole without the shown parts rests on at least two parts and enough sites, or on nothing', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 3, max: 10 }),
        (parts, threshold) => {
          const province: Province = new Map(
            parts.map(({ sites, yes }, index): [string, Tally] => [
              `P${index}`,
              { sites, chosen: new Map([['yes', Math.min(yes, sites)]]) },
            ]),
          );
          const rows = sharesOf('P', province, ['yes'], threshold, false);
          const whole = rows.find(({ grain }) => grain === 1);
          const shown = rows.filter(({ grain, sites }) => grain === 2 && sites !== null);
          for (const { sites } of shown) expect(sites).toBeGreaterThanOrEqual(threshold);
          if (whole?.sites === null) return;
          const left = (whole?.sites as number) - shown.reduce((sum, { sites }) => sum + (sites as number), 0);
          const hidden = parts.length - shown.length;
          if (hidden > 0 && shown.length > 0) {
            expect(left).toBeGreaterThanOrEqual(threshold);
            expect(hidden).toBeGreaterThanOrEqual(2);
          } else if (hidden === 0) expect(left).toBe(0);
        },
      ),
    );
  });

  it('a sensitive share never says the same of every site', () => {
    const province: Province = new Map([['P1', { sites: 9, chosen: new Map([['yes', 9]]) }]]);
    expect(sharesOf('P', province, ['yes', 'no'], 5, true).map(({ share, sites }) => [share, sites])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
